// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/client/scram.h"
#include "models/questions/applications.h"
#include "models/replica/database.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/sync/guestlink.h"
#include "models/sync/serverconnection.h"
#include "tests/sync/syncsupport.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <thread>

using namespace inservice;

/// A desk before sign-in, and a centre, a clock or a disk that is not as it should be.
class BadCentreTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aFalseCentreIsNotBelieved();
    void aCentreThatAsksForTooLittleIsNotBelieved();
    void aClockThatIsWrongIsKnownBeforeAnythingIsAsked();
    void aFrozenCentreIsGivenUp();
    void closingDoesNotWaitForAFrozenCentre();
    void everyFailingAccessOfTheEngineHeals();

private:
    std::unique_ptr<TestCentre> m_centre;
};

void BadCentreTest::initTestCase() {
    const QString error = TestCentre::explain([this] { m_centre = std::make_unique<TestCentre>(); });
    QVERIFY2(error.isEmpty(), qPrintable(error));
}

void BadCentreTest::aFalseCentreIsNotBelieved() {
    // A centre whose server key is another's: it can say "ok", but it cannot prove that it knows the password's keys.
    const TestCentre::Account account = m_centre->reviewer(TestCentre::taipei, QStringLiteral("signintwo2"));
    m_centre->admin("update auth.credential set server_key = sha256(server_key) where login = $1", {account.login});
    const QTemporaryDir data;
    GuestLink link(m_centre->deskUri(), data.path());
    link.start();
    QString token = QStringLiteral("none");
    const auto outcome = heard<SignInOutcome>([&](auto handler) {
        link.signIn(account.login, account.password, this,
                    [&token, handler](const Answer<SignInOutcome>& answer, const QString& made) {
                        token = made;
                        handler(answer);
                    });
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error.key, QStringLiteral("link.false_centre"));
    QVERIFY(token.isEmpty());
}

void BadCentreTest::aCentreThatAsksForTooLittleIsNotBelieved() {
    // The proof would be cheap to guess the password from: none is made, and it is no lack of memory.
    const TestCentre::Account account = m_centre->reviewer(TestCentre::taipei, QStringLiteral("signinthree3"));
    for (const char* weak : {"opslimit = 1", "memlimit = 8192", "opslimit = 1000000", "memlimit = 2147483647"}) {
        m_centre->admin(QStringLiteral("update auth.credential set opslimit = 3, memlimit = 67108864 where login = $1"),
                        {account.login});
        m_centre->admin(QStringLiteral("update auth.credential set %1 where login = $1").arg(QLatin1String(weak)),
                        {account.login});
        const QTemporaryDir data;
        GuestLink link(m_centre->deskUri(), data.path());
        link.start();
        const auto outcome = heard<SignInOutcome>([&](auto handler) {
            link.signIn(account.login, account.password, this,
                        [handler](const Answer<SignInOutcome>& answer, const QString&) { handler(answer); });
        });
        QVERIFY2(!outcome, weak);
        QCOMPARE(outcome.error.key, QStringLiteral("link.false_centre"));
        QCOMPARE(
            m_centre->admin("select count(*) from auth.attempt where login = $1 and proof is not null", {account.login})
                .scalar(),
            QByteArray("0"));
    }
}

void BadCentreTest::aClockThatIsWrongIsKnownBeforeAnythingIsAsked() {
    const QString text =
        QString::fromUtf8(m_centre->admin("select pg_get_functiondef('api.hello()'::regprocedure)").scalar());
    QVERIFY(text.contains("clock_timestamp()"));
    const auto back = qScopeGuard([&] { m_centre->admin(text); });
    const qint64 day = 86400;
    for (const qint64 ahead : {3 * day, -3 * day, qint64(7200), qint64(0)}) {
        QString moved = text;
        moved.replace("clock_timestamp()", QStringLiteral("clock_timestamp() - interval '%1 seconds'").arg(ahead));
        m_centre->admin(moved);
        const QTemporaryDir data;
        GuestLink link(m_centre->deskUri(), data.path());
        link.start();
        QTRY_COMPARE_WITH_TIMEOUT(link.status().state, LinkState::Online, 30000);
        QVERIFY2(qAbs(link.status().clockAhead - ahead) <= 2, qPrintable(QString::number(link.status().clockAhead)));
        if (ahead != 3 * day) {
            continue;
        }
        // Somebody sets it right: it is said no longer, without a new connection.
        m_centre->admin(text);
        link.syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(link.status().clockAhead, 0, 30000);
    }
}

void BadCentreTest::aFrozenCentreIsGivenUp() {
    CuttingProxy proxy(m_centre->deskUri());
    std::atomic<bool> asking{false};
    std::atomic<bool> ended{false};
    bool lost = false;
    qint64 took = 0;
    std::thread desk([&] {
        ServerConnection connection(std::chrono::milliseconds(1500));
        try {
            connection.open(proxy.uri(), "desk_anon");
            connection.exec("SELECT api.hello()");
            asking = true;
            while (asking) { // until the centre is frozen
                std::this_thread::yield();
            }
            QElapsedTimer timer;
            timer.start();
            try {
                connection.exec("SELECT api.hello()");
            } catch (const PgError& error) {
                lost = error.connectionLost;
            }
            took = timer.elapsed();
        } catch (const PgError& error) {
            qWarning("%s", qPrintable(error.text));
            asking = true;
        }
        ended = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(asking, 30000);
    proxy.freeze();
    asking = false;
    QTRY_VERIFY_WITH_TIMEOUT(ended, 30000);
    desk.join();
    QVERIFY(lost);
    QVERIFY2(took >= 1000 && took < 10000, qPrintable(QString::number(took)));
}

void BadCentreTest::closingDoesNotWaitForAFrozenCentre() {
    const QTemporaryDir data;
    CuttingProxy proxy(m_centre->deskUri());
    QElapsedTimer timer;
    {
        GuestLink link(proxy.uri(), data.path());
        link.start();
        QTRY_COMPARE_WITH_TIMEOUT(link.status().state, LinkState::Online, 30000);
        proxy.freeze();
        const int before = proxy.count("api.hello()");
        link.ask(questions::caseOf(makeSecret()), this, [](const Answer<QJsonObject>&) {});
        link.requestMailCode(makeSecret(), "x@example.invalid", this, [](const Answer<bool>&) {});
        QTRY_VERIFY_WITH_TIMEOUT(proxy.count("api.case(") + proxy.count("api.hello()") > before, 30000);
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void BadCentreTest::everyFailingAccessOfTheEngineHeals() {
    // The disk fails once, at another place each time, while the desk loads and a withdrawal goes out: it is done once,
    // the replica is whole, and the desk says so in the end.
    int ran = 0;
    for (int failing = 1; failing < 200; failing += qMax(1, failing / 3)) {
        const DemoForm form = m_centre->form();
        DemoCase demo;
        const QString error = TestCentre::explain([&] { demo = m_centre->desk().apply(form); });
        QVERIFY2(error.isEmpty(), qPrintable(error));
        const QTemporaryDir data;
        GuestLink link(m_centre->deskUri(), data.path());
        OutboxItem item = command("application.withdraw", {{"reason", "x"}}, "case:" + demo.number);
        item.caseSecret = demo.secret;
        const QUuid id = link.submit(item);
        QSignalSpy finished(&link, &Link::commandFinished);
        Database::failAt(failing);
        link.start();
        const bool done =
            QTest::qWaitFor([&] { return !finished.isEmpty() && link.status().state == LinkState::Online; }, 30000);
        ran = Database::failAt(0);
        QVERIFY2(done, qPrintable(QStringLiteral("access %1: %2").arg(failing).arg(link.status().cause)));
        QCOMPARE(finished.first().at(1).toBool(), true);
        QCOMPARE(link.outbox().item(id)->state, OutboxState::Done);
        QVERIFY(link.replica().isLoaded());
        QVERIFY(link.replica().rows<UnitRow>().size() > 22);
        QCOMPARE(m_centre
                     ->admin("select count(*) from core.decision where application_id = $1 and action = 'withdraw'",
                             {demo.id})
                     .scalar()
                     .toInt(),
                 1);
        if (failing > ran) {
            break; // the work is shorter than this
        }
    }
    QVERIFY(ran > 50);
}

QTEST_GUILESS_MAIN(BadCentreTest)
#include "tst_badcentre.moc"
