// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/paper/applicationsheet.h"
#include "forms/look/look.h"
#include "forms/review/sealcheckpanel.h"
#include "tests/paper/papers.h"
#include "tests/support/faxlike.h"
#include "tests/support/patience.h"

#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace inservice;

namespace {

/// The form with a seal of the head, a signature and no date.
QByteArray scanOf(const ApplicationPaper& paper) {
    return faxlike::pdf({faxlike::returned(faxlike::sheet([&](QPainter& painter) {
                                               layOutApplication(paper).paint(painter);
                                               const QList<sealcheck::Part> parts = sealcheck::Print(paper).parts();
                                               for (const sealcheck::Part& part : parts) {
                                                   const QPointF at = part.area.center();
                                                   if (part.kind == sealcheck::Kind::HeadSeal) {
                                                       painter.setPen(QPen(QColor(160, 30, 30), 1));
                                                       painter.drawRect(QRectF(at.x() - 9, at.y() - 6, 18, 18));
                                                       painter.drawLine(at - QPointF(9, 0), at + QPointF(9, 0));
                                                       painter.drawLine(at - QPointF(0, 6), at + QPointF(0, 12));
                                                   } else if (part.kind == sealcheck::Kind::Signature) {
                                                       painter.setPen(QPen(Qt::black, 0.6));
                                                       painter.drawEllipse(at, 6, 3);
                                                       painter.drawLine(at - QPointF(9, 3), at + QPointF(9, 3));
                                                   }
                                               }
                                           }),
                                           {.seed = 3, .medium = faxlike::Medium::Grey, .skew = 1.5})});
}

} // namespace

/// 核章檢核 in a window: what is wrong stands first, one button says that all was looked at.
class SealCheckPanelTest : public QObject {
    Q_OBJECT

private slots:
    void whatLacksStandsFirstAndAPersonConfirms() {
        const ApplicationPaper paper = papers::usual();
        SealCheckPanel panel(paper, scanOf(paper), QStringLiteral("form.pdf"), true);
        QSignalSpy confirmed(&panel, &SealCheckPanel::confirmed);
        auto* confirm = panel.findChild<QPushButton*>(QStringLiteral("sealCheckConfirm"));
        QVERIFY(!confirm->isEnabled()); // nothing has been compared yet
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
        auto* table = panel.findChild<QTableWidget*>(QStringLiteral("sealCheckTable"));
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("日期"));
        QVERIFY(table->item(0, 1)->font().bold() && !table->item(1, 1)->font().bold());
        QVERIFY(!table->item(0, 3)->icon().isNull());
        QSignalSpy sentBack(&panel, &SealCheckPanel::sendBackRequested);
        panel.findChild<QPushButton*>(QStringLiteral("sealCheckSendBack"))->click();
        QCOMPARE(sentBack.size(), 1);
        QVERIFY(sentBack.constFirst().at(0).toStringList().isEmpty()); // both seals that are needed are there
        QVERIFY(sentBack.constFirst().at(1).toString().contains(QStringLiteral("日期")));
        confirm->click();
        QCOMPARE(confirmed.size(), 1);
        QVERIFY(confirmed.constFirst().at(0).toBool());  // the head's seal is there
        QVERIFY(!confirmed.constFirst().at(1).toBool()); // none of the unit was asked for
    }

    void whatItIsSentBackForIsSaid() {
        const ApplicationPaper paper = papers::usual();
        const QByteArray bare = faxlike::pdf({faxlike::returned(
            faxlike::sheet([&](QPainter& painter) { layOutApplication(paper).paint(painter); }), {.seed = 5})});
        SealCheckPanel panel(paper, bare, QStringLiteral("form.pdf"), true);
        QSignalSpy sentBack(&panel, &SealCheckPanel::sendBackRequested);
        auto* button = panel.findChild<QPushButton*>(QStringLiteral("sealCheckSendBack"));
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
        button->click();
        QCOMPARE(sentBack.constFirst().at(0).toStringList(), QStringList{QStringLiteral("seal.head_missing")});
        QVERIFY(sentBack.constFirst().at(1).toString().contains(QStringLiteral("申請人簽章")));
        // Who may not send it back is not offered it.
        SealCheckPanel other(paper, bare, QStringLiteral("form.pdf"), false);
        QVERIFY(other.findChild<QPushButton*>(QStringLiteral("sealCheckSendBack"))->isHidden());
    }

    void theFormOfAnotherCaseIsNotCompared() {
        const ApplicationPaper paper = papers::usual();
        ApplicationPaper other = paper;
        other.revision += 1;
        SealCheckPanel panel(other, scanOf(paper), QStringLiteral("form.pdf"), true);
        auto* said = panel.findChild<look::MessageBar*>(QStringLiteral("sealCheckSaid"));
        const QString before = said->text();
        QTRY_VERIFY_WITH_TIMEOUT(said->text() != before, patience);
        QVERIFY(panel.findings().isEmpty());
        QVERIFY(!panel.findChild<QPushButton*>(QStringLiteral("sealCheckConfirm"))->isEnabled());
    }
};

QTEST_MAIN(SealCheckPanelTest)
#include "tst_sealcheckpanel.moc"
