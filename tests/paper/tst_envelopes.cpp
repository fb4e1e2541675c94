// SPDX-License-Identifier: GPL-3.0-or-later
// Envelopes, slips and labels: each of its size, with its address where the post and the window look for it, whole.
#include "forms/paper/documentout.h"
#include "forms/paper/envelopepanel.h"
#include "forms/paper/printpanel.h"

#include <QComboBox>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace inservice;

class EnvelopesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("inservice-test"));
        QCoreApplication::setApplicationName(QStringLiteral("envelopes"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }
    void eachKindIsOfItsSize_data();
    void eachKindIsOfItsSize();
    void anAddressIsWholeHoweverLongItIs();
    void theAddressOfASlipStandsInTheWindow();
    void aSheetThatHasBeenBegunIsUsedUp();
    void theKindThatWasChosenIsKept();

private:
    static Mailing mailing(const QString& address = QStringLiteral("高雄市測試區一路1號")) {
        return {{QStringLiteral("802"), QStringLiteral("高雄市測試區二路2號"), QStringLiteral("高雄市區管中心")},
                {QStringLiteral("804"), address, QStringLiteral("高雄市立試驗國民小學")},
                {QStringLiteral("業務帳號申請表（申請編號 115-000001）")}};
    }
    QString run(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }
    QString pdf(const Document& document) {
        const QString file = m_folder.filePath(QStringLiteral("out.pdf"));
        writePdf(document, file);
        return file;
    }

    QTemporaryDir m_folder;
};

void EnvelopesTest::eachKindIsOfItsSize_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("DL") << int(EnvelopeKind::Dl) << QSizeF(220, 110);
    QTest::newRow("C5") << int(EnvelopeKind::C5) << QSizeF(229, 162);
    QTest::newRow("slip") << int(EnvelopeKind::Window) << QSizeF(210, 297);
    QTest::newRow("labels") << int(EnvelopeKind::Labels14) << QSizeF(210, 297);
}

void EnvelopesTest::eachKindIsOfItsSize() {
    QFETCH(int, kind);
    QFETCH(QSizeF, size);
    const auto document = envelopes(EnvelopeKind(kind), {mailing(), mailing()});
    QCOMPARE(document->pageSize(), size);
    const QString file = pdf(*document);
    // Page size: 623.622 x 311.811 pts
    const QString info = run(QStringLiteral("pdfinfo"), {file});
    const auto found = QRegularExpression(QStringLiteral("Page size:\\s+([0-9.]+) x ([0-9.]+)")).match(info);
    QVERIFY2(found.hasMatch(), qPrintable(info));
    constexpr double pointsPerMm = 72 / 25.4;
    QVERIFY2(std::abs(found.captured(1).toDouble() / pointsPerMm - size.width()) < 1.5, qPrintable(found.captured(0)));
    QVERIFY2(std::abs(found.captured(2).toDouble() / pointsPerMm - size.height()) < 1.5, qPrintable(found.captured(0)));
    const QString words = run(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
    QVERIFY2(words.contains(QStringLiteral("高雄市立試驗國民小學")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("804")), qPrintable(words));
}

void EnvelopesTest::anAddressIsWholeHoweverLongItIs() {
    const QString address =
        QStringLiteral("高雄市測試區") + QStringLiteral("很長的路名").repeated(30) + QStringLiteral("九十九號");
    for (const EnvelopeKind kind : EnvelopePanel::kinds()) {
        const QString words =
            run(QStringLiteral("pdftotext"), {pdf(*envelopes(kind, {mailing(address)})), QStringLiteral("-")})
                .remove(QRegularExpression(QStringLiteral("\\s")));
        QVERIFY2(words.contains(address), qPrintable(EnvelopePanel::word(kind)));
    }
}

void EnvelopesTest::theAddressOfASlipStandsInTheWindow() {
    Sheet sheet;
    writeAddress(sheet, mailing().to, windowPlace);
    // The window as it lies on the page, and 5 mm that the paper may slip in it.
    const QRectF window = QRectF(20, 45, 90, 45).adjusted(5, 3, -3, -3);
    for (const Sheet::Text& text : sheet.texts()) {
        QVERIFY2(window.contains(text.bounds), qPrintable(text.text));
    }
}

void EnvelopesTest::aSheetThatHasBeenBegunIsUsedUp() {
    const auto pages = [](EnvelopeKind kind, int letters, int first) {
        return envelopes(kind, QList<Mailing>(letters, mailing()), first)->pageCount();
    };
    QCOMPARE(pages(EnvelopeKind::Labels21, 21, 0), 1);
    QCOMPARE(pages(EnvelopeKind::Labels21, 21, 1), 2);
    QCOMPARE(pages(EnvelopeKind::Labels14, 1, 13), 1);
    QCOMPARE(pages(EnvelopeKind::Labels14, 2, 13), 2);
    // No label lies over another or over the edge.
    for (const EnvelopeKind kind : {EnvelopeKind::Labels24, EnvelopeKind::Labels21, EnvelopeKind::Labels14}) {
        const auto document = envelopes(kind, QList<Mailing>(labelsOnSheet(kind), mailing()));
        QCOMPARE(document->pageCount(), 1);
        const QString words = run(QStringLiteral("pdftotext"), {pdf(*document), QStringLiteral("-")});
        QCOMPARE(words.count(QStringLiteral("國民小學")), labelsOnSheet(kind));
    }
}

void EnvelopesTest::theKindThatWasChosenIsKept() {
    {
        EnvelopePanel panel({mailing()});
        auto* kind = panel.findChild<QComboBox*>(QStringLiteral("envelopeKind"));
        kind->setCurrentIndex(kind->findData(int(EnvelopeKind::Labels14)));
        QVERIFY(!panel.findChild<QSpinBox*>(QStringLiteral("envelopeFirst"))->parentWidget()->isHidden());
    }
    EnvelopePanel panel({mailing()});
    QCOMPARE(panel.findChild<QComboBox*>(QStringLiteral("envelopeKind"))->currentData().toInt(),
             int(EnvelopeKind::Labels14));
    QCOMPARE(panel.findChild<QSpinBox*>(QStringLiteral("envelopeFirst"))->maximum(), 14);
}

QTEST_MAIN(EnvelopesTest)
#include "tst_envelopes.moc"
