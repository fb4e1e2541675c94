// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/replicareader.h"
#include "models/replica/tables/applications.h"
#include "models/sync/accountlink.h"
#include "models/sync/serverconnection.h"
#include "tests/sync/syncsupport.h"

#include <thread>

using namespace inservice;

/// A line that hands on something else than was said, that breaks at one and the same command each time, or that is
/// slow with what is large: nothing asked for is lost, and nothing else waits for it.
class BadLineTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void anAnswerThatSaysNeitherIsNone();
    void oneThatBreaksTheLineHoldsUpNothingElse();
    void aFileThatNeverGetsThroughIsSaid();
    void aSlowLineHasTheTimeItNeeds();
    void whoWasAwayForAYearLosesNothing();
    void aStoppedAccountKeepsWhatItAskedFor();

private:
    std::unique_ptr<AccountLink> link(const SignedIn& who, const QString& data, const QString& uri) {
        return std::make_unique<AccountLink>(uri, data, who.identity, who.token);
    }
    DemoCase newCase() {
        return m_centre->desk().apply(m_centre->form(AccountType::ChiefManager, TestCentre::juniorHigh));
    }
    [[nodiscard]] int effects(const QUuid& command) {
        return m_centre->admin("select count(*) from core.decision where command_id = $1", {command}).scalar().toInt();
    }
    /// The state of what was asked for. What the centre had no good answer to is sent at once, as the page does, not
    /// after its usual patience: also when it was on its way into the bad line while the line became a good one.
    [[nodiscard]] static OutboxState insisting(AccountLink& desk, const QUuid& id) {
        const auto item = desk.outbox().item(id);
        if (item->state == OutboxState::Waiting && item->nextTry.isValid()) {
            desk.syncNow();
        }
        return item->state;
    }

    std::unique_ptr<TestCentre> m_centre;
    SignedIn m_reviewer;
};

void BadLineTest::initTestCase() {
    const QString error = TestCentre::explain([this] {
        m_centre = std::make_unique<TestCentre>();
        const QTemporaryDir elsewhere;
        m_reviewer = signedIn(m_centre->deskUri(), m_centre->reviewer(), elsewhere.path());
    });
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QVERIFY(m_reviewer.identity.accountId > 0);
}

void BadLineTest::anAnswerThatSaysNeitherIsNone() {
    const DemoCase made = newCase();
    for (const auto& [is, instead] : {std::pair<QByteArray, QByteArray>{R"("status": "done")", R"("status": "d0ne")"},
                                      {R"("status")", R"("statue")"},
                                      {R"({"replay")", R"(["replay")"}}) {
        const QTemporaryDir data;
        CuttingProxy proxy(m_centre->deskUri());
        const auto desk = link(m_reviewer, data.path(), proxy.uri());
        desk->start();
        QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Online, 30000);
        proxy.garble(is, instead);
        const QUuid id = desk->submit(noteItem(made.id, "once"));
        QTRY_VERIFY_WITH_TIMEOUT(effects(id) == 1, 30000); // the centre has done it
        QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(id)->errorKey, QStringLiteral("link.no_answer"), 30000);
        QCOMPARE(desk->outbox().item(id)->state, OutboxState::Waiting);
        QVERIFY(!desk->dismiss(id)); // nobody can say that it was not
        QVERIFY(!desk->cancelHeld(id));
        proxy.garble({}, {});
        desk->syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(insisting(*desk, id), OutboxState::Done, 30000);
        QCOMPARE(effects(id), 1);
    }
}

void BadLineTest::oneThatBreaksTheLineHoldsUpNothingElse() {
    const DemoCase first = newCase();
    const DemoCase second = newCase();
    const QTemporaryDir data;
    CuttingProxy proxy(m_centre->deskUri());
    const auto desk = link(m_reviewer, data.path(), proxy.uri());
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Online, 30000);
    proxy.breakAt("never gets through");
    const QUuid breaking = desk->submit(noteItem(first.id, "never gets through"));
    const QUuid behind = desk->submit(noteItem(first.id, "of the same case"));
    const QUuid other = desk->submit(noteItem(second.id, "of another case"));
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(other)->state, OutboxState::Done, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Online, 30000); // and what others did is fetched
    QCOMPARE(desk->outbox().item(breaking)->state, OutboxState::Waiting);
    QCOMPARE(desk->outbox().item(breaking)->errorKey, QStringLiteral("link.line_lost"));
    QCOMPARE(desk->outbox().item(behind)->state, OutboxState::Waiting); // in order within a case
    QVERIFY(!desk->dismiss(breaking));
    proxy.breakAt({});
    desk->syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(insisting(*desk, breaking), OutboxState::Done, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(behind)->state, OutboxState::Done, 30000);
    QCOMPARE(effects(breaking), 1);
}

void BadLineTest::aFileThatNeverGetsThroughIsSaid() {
    const DemoCase made = newCase();
    const QTemporaryDir data;
    CuttingProxy proxy(m_centre->deskUri());
    const auto desk = link(m_reviewer, data.path(), proxy.uri());
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Online, 30000);
    proxy.breakAt("never gets through");
    OutboxItem file = noteItem(made.id, "never gets through");
    file.body.append(QByteArray(100000, ' '));
    const QUuid id = desk->submit(file);
    QTRY_COMPARE_WITH_TIMEOUT(insisting(*desk, id), OutboxState::Refused, 60000);
    QCOMPARE(desk->outbox().item(id)->errorKey, QStringLiteral("link.line_slow"));
    QCOMPARE(proxy.cuts(), 10);
    QVERIFY(desk->dismiss(id));
}

void BadLineTest::aSlowLineHasTheTimeItNeeds() {
    CuttingProxy proxy(m_centre->deskUri());
    std::atomic<bool> ended{false};
    QString state;
    bool lost = false;
    std::thread desk([&] {
        ServerConnection connection(std::chrono::milliseconds(1500));
        try {
            connection.open(proxy.uri(), "desk_user");
            connection.exec("SELECT api.submit($1, $2, $3, $4)",
                            {QString(43, 'x'), QUuid::createUuid(), "scan.attach", QString(4000000, ' ')});
        } catch (const PgError& error) {
            state = error.sqlState;
            lost = error.connectionLost;
        }
        ended = true;
    });
    proxy.slowDown(800); // longer than its patience, a third of what it gives a file
    QTRY_VERIFY_WITH_TIMEOUT(ended, 60000);
    desk.join();
    QCOMPARE(state, QStringLiteral("KA001")); // it came to the centre, which knows no such session
    QVERIFY(!lost);
}

void BadLineTest::whoWasAwayForAYearLosesNothing() {
    const TestCentre::Account account = m_centre->reviewer(TestCentre::kaohsiung, "awayayear");
    const QTemporaryDir elsewhere;
    const SignedIn person = signedIn(m_centre->deskUri(), account, elsewhere.path());
    const DemoCase made = newCase();
    const QTemporaryDir data;
    QUuid done;
    {
        const auto desk = link(person, data.path(), m_centre->deskUri());
        desk->start();
        QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id), 30000);
        done = desk->submit(noteItem(made.id, "before"));
        QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(done)->state, OutboxState::Done, 30000);
    }
    // Asked for on the last day, 400 days ago, and whether it was sent then nobody knows.
    OutboxItem old = noteItem(made.id, "400 days ago");
    const auto then = quint64(QDateTime::currentDateTimeUtc().addDays(-400).toMSecsSinceEpoch());
    QByteArray bytes = old.id.toRfc4122();
    for (int i = 0; i < 6; ++i) {
        bytes[i] = char(then >> (40 - 8 * i));
    }
    old.id = QUuid::fromRfc4122(bytes);
    // Meanwhile: the feed and what was asked for are kept no longer, the session has ended, a case has come and one
    // gone.
    const DemoCase come = newCase();
    m_centre->admin("update sync.change set at = at - interval '400 days'");
    m_centre->admin("update cmd.command set at = at - interval '400 days'");
    m_centre->admin("update auth.session set expires_at = now() - interval '300 days' where account_id = $1",
                    {account.id});
    m_centre->admin("select admin.housekeeping()");
    const auto desk = link(person, data.path(), m_centre->deskUri());
    desk->submit(old);
    const QUuid today = desk->submit(noteItem(come.id, "of today"));
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(today)->state, OutboxState::NeedsSignIn, 30000);
    QVERIFY(desk->replica().row<ApplicationRow>(made.id)); // what it knew is there to be looked at
    desk->renew(signedIn(m_centre->deskUri(), account, elsewhere.path()).token);
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(old.id)->state, OutboxState::Refused, 30000);
    QCOMPARE(desk->outbox().item(old.id)->errorKey, QStringLiteral("command.too_old")); // a person looks at it
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(today)->state, OutboxState::Done, 30000);
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(come.id), 30000); // no delta can say so any more
    QCOMPARE(effects(old.id), 0);
    QCOMPARE(effects(today), 1);
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Online, 30000);
}

void BadLineTest::aStoppedAccountKeepsWhatItAskedFor() {
    const TestCentre::Account account = m_centre->reviewer(TestCentre::kaohsiung, "stoppedone");
    const QTemporaryDir elsewhere;
    const SignedIn person = signedIn(m_centre->deskUri(), account, elsewhere.path());
    const DemoCase made = newCase();
    const QTemporaryDir data;
    CuttingProxy proxy(m_centre->deskUri());
    const auto desk = link(person, data.path(), proxy.uri());
    desk->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id), 30000);
    m_centre->stopServer();
    QList<QUuid> asked;
    for (int i = 0; i < 20; ++i) {
        asked << desk->submit(noteItem(made.id, QString("note %1").arg(i)));
    }
    m_centre->startServer();
    m_centre->admin("update core.account set state = 'closed' where id = $1", {account.id});
    m_centre->admin("update auth.session set ended_at = now() where account_id = $1", {account.id});
    desk->syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::NeedsSignIn, 30000);
    for (const QUuid& id : std::as_const(asked)) {
        QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(id)->state, OutboxState::NeedsSignIn, 30000);
        QCOMPARE(effects(id), 0);
    }
    QCOMPARE(desk->status().waiting, 20);
    // Somebody has opened it again: all of it goes, in its order.
    m_centre->admin("update core.account set state = 'open' where id = $1", {account.id});
    desk->renew(signedIn(m_centre->deskUri(), account, elsewhere.path()).token);
    for (const QUuid& id : std::as_const(asked)) {
        QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(id)->state, OutboxState::Done, 30000);
        QCOMPARE(effects(id), 1);
    }
}

QTEST_GUILESS_MAIN(BadLineTest)
#include "tst_badline.moc"
