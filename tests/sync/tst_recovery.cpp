// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/replicareader.h"
#include "models/replica/tables/applications.h"
#include "models/sync/accountlink.h"
#include "tests/sync/syncsupport.h"

using namespace inservice;

/// What a centre and the network before it can do to a desk.
class RecoveryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aSlowCentreIsWaitedFor();
    void aHalfClosedLineIsLeft();
    void aServerThatDiesIsComeBackTo();
    void whatARestoredCentreHasLostIsSentAgain();
    void manyChangedRowsComeInOneStep();

private:
    std::unique_ptr<AccountLink> link(const QString& data, const QString& uri = {}) {
        return std::make_unique<AccountLink>(uri.isEmpty() ? m_centre->deskUri() : uri, data, m_reviewer.identity,
                                             m_reviewer.token);
    }
    DemoCase newCase() {
        return m_centre->desk().apply(m_centre->form(AccountType::ChiefManager, TestCentre::juniorHigh));
    }
    [[nodiscard]] int effects(const QUuid& command) {
        return m_centre->admin("select count(*) from core.decision where command_id = $1", {command}).scalar().toInt();
    }

    std::unique_ptr<TestCentre> m_centre;
    SignedIn m_reviewer;
};

void RecoveryTest::initTestCase() {
    const QString error = TestCentre::explain([this] {
        m_centre = std::make_unique<TestCentre>();
        const QTemporaryDir elsewhere;
        m_reviewer = signedIn(m_centre->deskUri(), m_centre->reviewer(), elsewhere.path());
    });
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QVERIFY(m_reviewer.identity.accountId > 0);
}

void RecoveryTest::aSlowCentreIsWaitedFor() {
    const DemoCase made = newCase();
    const QTemporaryDir data;
    CuttingProxy proxy(m_centre->deskUri());
    proxy.dribble(61); // a message is cut anywhere
    const auto desk = link(data.path(), proxy.uri());
    desk->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id), 60000);
    const QUuid id = desk->submit(noteItem(made.id, "slowly"));
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(id)->state, OutboxState::Done, 60000);
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Online, 60000);
    QCOMPARE(effects(id), 1);
    QCOMPARE(proxy.count("api.submit("), 1);
}

void RecoveryTest::aHalfClosedLineIsLeft() {
    const DemoCase made = newCase();
    const QTemporaryDir data;
    CuttingProxy proxy(m_centre->deskUri());
    const auto desk = link(data.path(), proxy.uri());
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Online, 30000);
    proxy.halfClose();
    const QUuid id = desk->submit(noteItem(made.id, "into a line that only listens"));
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(id)->state, OutboxState::Done, 30000);
    QCOMPARE(proxy.cuts(), 1);
    QCOMPARE(effects(id), 1);
}

void RecoveryTest::aServerThatDiesIsComeBackTo() {
    const DemoCase made = newCase();
    const QTemporaryDir data;
    const auto desk = link(data.path());
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Online, 30000);
    m_centre->killServer();
    const QUuid id = desk->submit(noteItem(made.id, "to a dead server"));
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Offline, 30000);
    QCOMPARE(desk->outbox().item(id)->state, OutboxState::Waiting);
    m_centre->startServer();
    desk->syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(id)->state, OutboxState::Done, 30000);
    QCOMPARE(effects(id), 1);
}

void RecoveryTest::whatARestoredCentreHasLostIsSentAgain() {
    const DemoCase made = newCase();
    const QTemporaryDir data;
    const auto desk = link(data.path());
    desk->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id), 30000);
    const QUuid kept = desk->submit(noteItem(made.id, "before the backup"));
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(kept)->state, OutboxState::Done, 30000);
    const QString error = TestCentre::explain([this] { m_centre->backUp(); });
    QVERIFY2(error.isEmpty(), qPrintable(error));
    const QUuid lost = desk->submit(receiveItem(*desk->replica().row<ApplicationRow>(made.id)));
    const QUuid noted = desk->submit(noteItem(made.id, "after the backup"));
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(noted)->state, OutboxState::Done, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id)->state, ApplicationState::AwaitingReview,
                              30000);
    for (const QUuid& id : {kept, lost, noted}) {
        QVERIFY(desk->dismiss(id)); // the person has seen that it was done
    }
    const DemoCase others = newCase(); // somebody else's work, which no desk can bring back
    desk->syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(others.id), 30000);

    const QString restored = TestCentre::explain([this] { m_centre->restoreBackup(); });
    QVERIFY2(restored.isEmpty(), qPrintable(restored));
    QCOMPARE(effects(lost), 0);
    desk->syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(desk->outbox().item(noted) && desk->outbox().item(noted)->state == OutboxState::Done,
                             30000);
    QCOMPARE(desk->outbox().item(kept)->state, OutboxState::Done); // a replay: the centre knew it
    QCOMPARE(desk->outbox().item(lost)->state, OutboxState::Done);
    QCOMPARE(effects(kept), 1);
    QCOMPARE(effects(lost), 1);
    QCOMPARE(effects(noted), 1);
    QTRY_COMPARE_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id)->state, ApplicationState::AwaitingReview,
                              30000);
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Online, 30000);
    QVERIFY(!desk->replica().row<ApplicationRow>(others.id)); // the replica is what the centre says
    QTRY_COMPARE_WITH_TIMEOUT(decisionsOf(desk->replica(), made.id).size(), 4, 30000);
}

void RecoveryTest::manyChangedRowsComeInOneStep() {
    const DemoCase made = newCase();
    const QTemporaryDir data;
    const auto desk = link(data.path());
    desk->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id), 30000);
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Online, 30000);
    const qsizetype before = decisionsOf(desk->replica(), made.id).size();
    m_centre->admin(
        "insert into core.decision(application_id, revision, action, text, by_account_id, by_name, command_id) "
        "select $1, 1, 'note', 'n' || n, $2, 'x', gen_random_uuid() from generate_series(1, 5000) n",
        {made.id, m_reviewer.identity.accountId});
    QSignalSpy changed(desk.get(), &Link::replicaChanged);
    QSet<qsizetype> seen;
    connect(desk.get(), &Link::replicaChanged, this,
            [&] { seen.insert(decisionsOf(desk->replica(), made.id).size()); });
    desk->syncNow();
    QTRY_VERIFY_WITH_TIMEOUT((seen.insert(decisionsOf(desk->replica(), made.id).size()), seen.contains(before + 5000)),
                             30000);
    QCOMPARE(seen, (QSet<qsizetype>{before, before + 5000}) & seen); // never a part of them
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
