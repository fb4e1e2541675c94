// SPDX-License-Identifier: GPL-3.0-or-later
// A sealed form that is dropped on a case: whose it is, and what cannot be attached.
#include "forms/application/paper/applicationpaper.h"
#include "forms/review/scantab.h"
#include "models/replica/tables/applications.h"
#include "tests/review/reviewertest.h"
#include "tests/support/patience.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTest>

using namespace inservice;

class ScanTabTest : public ReviewerTest {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = beginAs(QStringLiteral("scantab"));
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }
    void init() {
        sitDown();
        m_first = appliedCase(*m_centre);
        m_second = appliedCase(*m_centre);
        QVERIFY(desk().sync());
        QVERIFY(desk().open(m_second.id));
        desk().page().findChild<CaseDetail*>()->showTab(1);
    }
    void cleanup() { m_desk.reset(); }
    void anothersPaperGoesToItsCase();
    void anothersPaperIsReceivedAtItsCase();
    void anothersPaperIsNotReceivedHere();
    void ownPaperIsAttachedAsItsRevision();
    void aRefusedFilePutsAwayTheOneBefore_data();
    void aRefusedFilePutsAwayTheOneBefore();
    void aHostileScanIsVoidedUnseen();
    void aNameIsShownAsItIs();
    void aPaperThatComesAfterTheDecisionIsTakenWithItsScan();

private:
    ScanTab* tab() { return desk().page().findChild<CaseDetail*>()->scanTab(); }
    look::MessageBar* owner() { return desk().get<look::MessageBar>(QStringLiteral("scanOwner")); }
    /// The paper of a case, scanned.
    QString paper(const DemoCase& of, int revision = 1) {
        ApplicationPaper paper;
        paper.accepted = true;
        paper.number = of.number;
        paper.revision = revision;
        paper.contentHash = desk().queue().row(of.id)->application.contentHash;
        paper.name = QStringLiteral("王測試");
        paper.accountName = QStringLiteral("tester");
        constexpr double dots = 150 / 25.4;
        QImage image(int(210 * dots), int(297 * dots), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(dots, dots);
        makeApplicationDocument(paper)->paint(painter, 0);
        painter.end();
        return saved(QStringLiteral("paper-%1.png").arg(of.number), [&](const QString& file) { image.save(file); });
    }
    QString saved(const QString& name, const std::function<void(const QString&)>& save) {
        const QString file = m_folder.filePath(name);
        save(file);
        return file;
    }
    QString written(const QString& name, const QByteArray& content) {
        return saved(name, [&](const QString& path) {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
                qFatal("cannot write");
            }
        });
    }
    int scansOf(qint64 id) {
        return m_centre->admin(QStringLiteral("select count(*) from core.scan where application_id = $1"), {id})
            .scalar()
            .toInt();
    }

    QTemporaryDir m_folder;
    DemoCase m_first;
    DemoCase m_second;
};

void ScanTabTest::anothersPaperGoesToItsCase() {
    tab()->stage(paper(m_first));
    QTRY_VERIFY_WITH_TIMEOUT(tab()->staged(), patience);
    QCOMPARE(owner()->tone(), look::Tone::Bad);
    QVERIFY2(owner()->text().contains(m_first.number), qPrintable(owner()->text()));
    QVERIFY(owner()->hasAction());
    QVERIFY(!desk().get("scanAttach")->isEnabled());
    QTest::mouseClick(owner()->findChild<QPushButton*>(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(desk().shown(), m_first.id, patience);
    QTRY_VERIFY_WITH_TIMEOUT(tab()->staged(), patience);
    QCOMPARE(owner()->tone(), look::Tone::Good);
    QVERIFY(desk().press("scanAttach"));
    QTRY_COMPARE_WITH_TIMEOUT(desk().waitingCommands(), 0, patience);
    QCOMPARE(scansOf(m_first.id), 1);
    QCOMPARE(scansOf(m_second.id), 0);
}

/// Whoever has dropped it goes on where it belongs: with its receipt, as if it had been dropped there.
void ScanTabTest::anothersPaperIsReceivedAtItsCase() {
    emit desk().get<ScanView>("scanView")->fileDropped(paper(m_first));
    QTRY_VERIFY_WITH_TIMEOUT(tab()->staged(), patience);
    QCOMPARE(owner()->tone(), look::Tone::Bad);
    QVERIFY2(!desk().get<QWidget>("scanHint")->isVisible() && !desk().get("scanAttach")->isVisible(),
             "nothing asks to attach it here");
    QVERIFY(!desk().get<QWidget>("panel")->isVisible());
    QTest::mouseClick(owner()->findChild<QPushButton*>(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(desk().shown(), m_first.id, patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk().get<QWidget>("panel")->isVisible(), patience);
    QVERIFY(tab()->staged());
}

void ScanTabTest::anothersPaperIsNotReceivedHere() {
    tab()->stage(paper(m_first));
    QVERIFY(desk().press("caseReceive"));
    desk().get<QAbstractButton>("panelHeadSeal")->click();
    QVERIFY(desk().press("panelConfirm")); // while it may still be being read
    QTRY_VERIFY_WITH_TIMEOUT(tab()->staged(), patience);
    QVERIFY(desk().sync());
    QCOMPARE(stateOf(*m_centre, m_second.id), QStringLiteral("awaiting_paper"));
    QCOMPARE(scansOf(m_second.id), 0);
}

void ScanTabTest::ownPaperIsAttachedAsItsRevision() {
    tab()->stage(paper(m_second));
    QTRY_VERIFY_WITH_TIMEOUT(tab()->staged(), patience);
    QCOMPARE(owner()->tone(), look::Tone::Good);
    QCOMPARE(tab()->stagedRevision(), 1);
    QVERIFY(desk().press("scanAttach"));
    QTRY_COMPARE_WITH_TIMEOUT(desk().waitingCommands(), 0, patience);
    QCOMPARE(scansOf(m_second.id), 1);
    // The centre has compared what was read, and keeps it.
    QCOMPARE(
        m_centre
            ->admin(QStringLiteral(
                        "select s.code = 'ISD1|' || a.number || '|1|' || left(a.content_hash, 8) from core.scan s join "
                        "core.application a on a.id = s.application_id where a.id = $1"),
                    {m_second.id})
            .scalar(),
        QByteArray("t"));
}

void ScanTabTest::aRefusedFilePutsAwayTheOneBefore_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no scan") << QByteArray("PK office");
    QTest::newRow("a pdf without a page") << QByteArray("%PDF-1.4\n%%EOF\n");
    QTest::newRow("half a png") << QByteArray("\x89PNG\r\n\x1a\n half");
    QTest::newRow("empty") << QByteArray();
}

void ScanTabTest::aRefusedFilePutsAwayTheOneBefore() {
    QFETCH(QByteArray, content);
    tab()->stage(paper(m_second));
    QTRY_VERIFY_WITH_TIMEOUT(tab()->staged(), patience);
    tab()->stage(written(QStringLiteral("refused.pdf"), content));
    QVERIFY(!tab()->staged());
    QTRY_VERIFY_WITH_TIMEOUT(!tab()->isReading(), patience);
    QVERIFY(!tab()->staged());
    QVERIFY(!desk().get("scanAttach")->isVisible());
    const auto* message = desk().get<ScanView>("scanView")->findChild<look::MessageBar*>();
    QVERIFY2(message->text().contains(QStringLiteral("refused.pdf")), qPrintable(message->text()));
    QVERIFY(!desk().get<QLabel>("scanHint")->text().contains(QStringLiteral("paper-")));
}

void ScanTabTest::aHostileScanIsVoidedUnseen() {
    // At the centre already; its helper is given no time at all.
    SampleClient& officer = m_centre->desk();
    const QByteArray content = "%PDF-1.4 hostile";
    officer.submit(
        m_officer, QStringLiteral("scan.attach"),
        {{"application_id", m_second.id},
         {"revision", 1},
         {"name", "hostile.pdf"},
         {"mime", "application/pdf"},
         {"sha256", QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())},
         {"content", QString::fromLatin1(content.toBase64())}});
    QVERIFY(desk().sync());
    QTRY_VERIFY_WITH_TIMEOUT(tab()->voidButton()->isVisible() && tab()->voidButton()->isEnabled(), patience);
    QVERIFY(desk().press("scanVoid"));
    desk().get<QPlainTextEdit>("panelText")->setPlainText(QStringLiteral("cannot be opened"));
    QVERIFY(desk().press("panelConfirm"));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_centre->admin(QStringLiteral("select void from core.scan where application_id = $1"), {m_second.id}).scalar(),
        QByteArray("t"), patience);
}

/// %2F, %1: what stands in a name is no place for a number.
void ScanTabTest::aNameIsShownAsItIs() {
    const QString name = QStringLiteral("form%2F100%25 %1 %3 %4.png");
    QVERIFY(QFile::rename(paper(m_second), m_folder.filePath(name)));
    tab()->stage(m_folder.filePath(name));
    QTRY_VERIFY_WITH_TIMEOUT(tab()->staged(), patience);
    const QString hint = desk().get<QLabel>("scanHint")->text();
    QVERIFY2(hint.contains(name) && hint.contains(m_second.number), qPrintable(hint));
    QVERIFY(desk().press("scanAttach"));
    QTRY_COMPARE_WITH_TIMEOUT(desk().waitingCommands(), 0, patience);
    QVERIFY(desk().sync());
    auto* choice = desk().get<QComboBox>("scanChoice");
    QTRY_VERIFY2_WITH_TIMEOUT(choice->currentText().startsWith(name + QStringLiteral(", revision 1, ")),
                              qPrintable(choice->currentText()), patience);
}

void ScanTabTest::aPaperThatComesAfterTheDecisionIsTakenWithItsScan() {
    m_centre->admin(QStringLiteral("update core.desk set approves_before_paper = true"));
    m_centre->desk().submit(
        m_officer, QStringLiteral("application.approve"),
        {{"application_id", m_second.id}, {"row_version", rowVersion(m_second.id)}, {"before_paper", true}});
    QVERIFY(desk().sync());
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*m_centre, m_second.id), QStringLiteral("approved"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk().get("caseReceive")->isVisible(), patience);
    // It still waits for its paper, and is found where such cases are.
    QCOMPARE(desk().queue().bucketOf(m_second.id), QueueModel::Bucket::AwaitingPaper);
    tab()->stage(paper(m_second));
    QTRY_VERIFY_WITH_TIMEOUT(tab()->staged(), patience);
    QVERIFY(desk().press("caseReceive"));
    desk().get<QAbstractButton>("panelHeadSeal")->click();
    QVERIFY(desk().press("panelConfirm"));
    QTRY_COMPARE_WITH_TIMEOUT(desk().waitingCommands(), 0, patience);
    QCOMPARE(scansOf(m_second.id), 1);
    QCOMPARE(
        m_centre->admin(QStringLiteral("select core.next_step(a) from core.application a where id = $1"), {m_second.id})
            .scalar(),
        QByteArray("sign_in"));
    m_centre->admin(QStringLiteral("update core.desk set approves_before_paper = false"));
}

QTEST_MAIN(ScanTabTest)
#include "tst_scantab.moc"
