// SPDX-License-Identifier: GPL-3.0-or-later
// A sealed form that came to the wrong desk is passed on in one click; one that is out of date is compared with what
// holds now, and sent back for it in one.
#include "forms/application/paper/applicationpaper.h"
#include "forms/application/paper/reviewedpaper.h"
#include "forms/review/scantab.h"
#include "forms/review/sealcheckpanel.h"
#include "models/replica/outbox.h"
#include "tests/review/reviewertest.h"
#include "tests/support/patience.h"

#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace inservice;

class PassedOnTest : public ReviewerTest {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = beginAs(QStringLiteral("passedon"));
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }
    void init() {
        sitDown();
        m_case = appliedCase(*m_centre);
        QVERIFY(desk().sync());
        QVERIFY(desk().open(m_case.id));
        desk().page().findChild<CaseDetail*>()->showTab(1);
    }
    void cleanup() { m_desk.reset(); }
    void anotherDesksPaperGoesThere();
    void anInventedPaperGoesNowhere();
    void anOldPrintIsComparedAndSentBack();
    void aPaperWithoutItsSealIsSentBackForIt();

private:
    ScanTab* tab() { return desk().page().findChild<CaseDetail*>()->scanTab(); }
    look::MessageBar* owner() { return desk().get<look::MessageBar>(QStringLiteral("scanOwner")); }
    QByteArray asked(const char* sql, qint64 id) { return m_centre->admin(QString::fromLatin1(sql), {id}).scalar(); }
    /// The paper of a case as it was printed of a revision, scanned.
    QString paper(qint64 id, int revision, const QString& hash = {}) {
        ApplicationPaper paper;
        paper.accepted = true;
        paper.number = QString::fromUtf8(asked("select number from core.application where id = $1", id));
        paper.revision = revision;
        paper.contentHash = hash.isEmpty()
                                ? QString::fromUtf8(m_centre
                                                        ->admin(QStringLiteral("select content_hash from "
                                                                               "core.application_revision where "
                                                                               "application_id = $1 and revision = $2"),
                                                                {id, revision})
                                                        .scalar())
                                : hash;
        paper.name = QStringLiteral("王測試");
        paper.accountName = QStringLiteral("tester");
        return scanned(paper);
    }
    QString scanned(const ApplicationPaper& paper) {
        constexpr double dots = 150 / 25.4;
        QImage image(int(210 * dots), int(297 * dots), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(dots, dots);
        makeApplicationDocument(paper)->paint(painter, 0);
        painter.end();
        const QString file = m_folder.filePath(QStringLiteral("%1-%2.png").arg(paper.number).arg(paper.revision));
        image.save(file);
        return file;
    }
    qint64 caseInTaipei() {
        DemoForm form = m_centre->form();
        form.unitCode = QString::fromLatin1(TestCentre::taipeiJuniorHigh);
        return appliedCase(*m_centre, {}, &form).id;
    }

    QTemporaryDir m_folder;
    DemoCase m_case;
};

void PassedOnTest::anotherDesksPaperGoesThere() {
    const qint64 other = caseInTaipei();
    tab()->stage(paper(other, 1));
    QTRY_VERIFY_WITH_TIMEOUT(tab()->staged(), patience);
    QCOMPARE(owner()->tone(), look::Tone::Bad);
    QTRY_VERIFY_WITH_TIMEOUT(owner()->hasAction(), patience);
    const QString itsDesk =
        QString::fromUtf8(m_centre
                              ->admin(QStringLiteral("select d.name || '|' || d.fax from core.desk d "
                                                     "join core.unit u on u.id = d.id where u.code = $1"),
                                      {QString::fromLatin1(TestCentre::taipei)})
                              .scalar());
    for (const QString& fact : itsDesk.split(u'|')) {
        QVERIFY2(owner()->text().contains(fact), qPrintable(owner()->text()));
    }
    QVERIFY2(!owner()->text().contains(QStringLiteral("王測試")), "nothing of the case is said");
    QTest::mouseClick(owner()->findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(!tab()->staged());
    QTRY_COMPARE_WITH_TIMEOUT(asked("select count(*) from core.scan where application_id = $1 and not void", other),
                              QByteArray("1"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        asked("select action from core.decision where application_id = $1 order by id desc limit 1", other),
        QByteArray("deliver"), patience);
    QCOMPARE(asked("select count(*) from core.scan where application_id = $1", m_case.id), QByteArray("0"));
    QTRY_COMPARE_WITH_TIMEOUT(desk().get<look::MessageBar>(QStringLiteral("caseNotice"))->tone(), look::Tone::Good,
                              patience);
    QCOMPARE(desk().waitingCommands(), 0);
    QVERIFY2(!desk().queue().row(other), "the case is not the sender's");
}

void PassedOnTest::anInventedPaperGoesNowhere() {
    tab()->stage(paper(caseInTaipei(), 1, QStringLiteral("0123456789ab")));
    QTRY_VERIFY2_WITH_TIMEOUT(owner()->text().contains(QStringLiteral("knows no desk")), qPrintable(owner()->text()),
                              patience);
    QVERIFY(!owner()->hasAction());
}

void PassedOnTest::anOldPrintIsComparedAndSentBack() {
    m_centre->desk().submit(m_officer, QStringLiteral("application.return"),
                            {{"application_id", m_case.id},
                             {"row_version", rowVersion(m_case.id)},
                             {"reasons", QJsonArray{"title.wrong"}},
                             {"text", ""}});
    const QString before = QString::fromUtf8(asked("select job_title from core.application where id = $1", m_case.id));
    m_centre->desk().submitAnon(
        m_case.secret, QStringLiteral("application.correct"),
        {{"revision", 1}, {"fields", QJsonObject{{"job_title", QJsonObject{{"base", before}, {"new", "教務組長"}}}}}});
    QVERIFY(desk().sync());
    QTRY_COMPARE_WITH_TIMEOUT(desk().queue().row(m_case.id)->application.revision, 2, patience);
    tab()->stage(paper(m_case.id, 1));
    QTRY_VERIFY2_WITH_TIMEOUT(owner()->text().contains(QStringLiteral("beside it")), qPrintable(owner()->text()),
                              patience);
    QCOMPARE(owner()->tone(), look::Tone::Warning);
    QStringList said;
    for (const QLabel* label : desk().get<FieldsView>("scanFields")->findChildren<QLabel*>()) {
        said << label->text();
    }
    QVERIFY2(said.contains(QStringLiteral("%1 → 教務組長").arg(before)), qPrintable(said.join(u'|')));
    QTest::mouseClick(owner()->findChild<QPushButton*>(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*m_centre, m_case.id), QStringLiteral("returned"), patience);
    QCOMPARE(asked("select returned_for from core.application where id = $1", m_case.id), QByteArray("paper"));
    QCOMPARE(asked("select reasons::text from core.decision where application_id = $1 and action = 'return' order by "
                   "id desc limit 1",
                   m_case.id),
             QByteArray("{paper.old_revision}"));
    QCOMPARE(asked("select revision from core.scan where application_id = $1 and not void", m_case.id),
             QByteArray("1")); // the old print lies with the case as what it is
}

/// 核章檢核: what it found is filled into 退回補正, and the scan stays with the case.
void PassedOnTest::aPaperWithoutItsSealIsSentBackForIt() {
    tab()->stage(scanned(reviewedPaper(desk().queue().row(m_case.id)->application, desk().link().replica())));
    QTRY_VERIFY_WITH_TIMEOUT(tab()->staged(), patience);
    auto* check = desk().get<QPushButton>("scanCheckSeals");
    QTRY_VERIFY_WITH_TIMEOUT(check->isEnabled(), patience);
    check->click();
    QPointer<SealCheckPanel> panel;
    QTRY_VERIFY_WITH_TIMEOUT((panel = desk().page().findChild<SealCheckPanel*>()) != nullptr, patience);
    auto* sendBack = panel->findChild<QPushButton*>(QStringLiteral("sealCheckSendBack"));
    QTRY_VERIFY_WITH_TIMEOUT(sendBack->isEnabled(), 60'000);
    sendBack->click();
    QTRY_VERIFY_WITH_TIMEOUT(desk().get<QWidget>("panelConfirm")->isVisible(), patience);
    QVERIFY(desk().get<QCheckBox>("panelReason_seal.head_missing")->isChecked());
    QCOMPARE(stateOf(*m_centre, m_case.id), QStringLiteral("awaiting_paper")); // a person has not sent it yet
    desk().get<QPushButton>("panelConfirm")->click();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*m_centre, m_case.id), QStringLiteral("returned"), patience);
    QCOMPARE(asked("select count(*) from core.scan where application_id = $1 and not void", m_case.id),
             QByteArray("1"));
}

QTEST_MAIN(PassedOnTest)
#include "tst_passedon.moc"
