// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/client/scram.h"
#include "models/sync/guestlink.h"
#include "models/sync/serverconnection.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <thread>

using namespace inservice;

/// A centre that takes every connection and never says a word: the worst that a network does to a desk.
class ClosingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void anAttemptCanBeInterrupted();
    void closingTheDeskDoesNotWait();
    void aQuestionIsAnsweredWhenThereIsNoCentre();
    void nobodyIsAnsweredWhoIsGone();
    void aCommandAskedForOfflineIsKept();

private:
    [[nodiscard]] QString silentServer() const {
        return QStringLiteral("host=127.0.0.1 port=%1 dbname=inservice sslmode=disable").arg(m_silent.serverPort());
    }
    QTcpServer m_silent;
};

void ClosingTest::initTestCase() {
    QVERIFY(m_silent.listen(QHostAddress::LocalHost));
}

void ClosingTest::anAttemptCanBeInterrupted() {
    ServerConnection connection;
    std::atomic<bool> lost{false};
    std::atomic<bool> ended{false};
    QSignalSpy under(&m_silent, &QTcpServer::newConnection);
    std::thread attempt([&] {
        try {
            connection.open(silentServer(), "desk_anon");
        } catch (const PgError& error) {
            lost = error.connectionLost;
        }
        ended = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(!under.isEmpty(), 30000); // the attempt is under way, unanswered
    QVERIFY(!ended);
    connection.interrupt();
    QTRY_VERIFY_WITH_TIMEOUT(ended, 3000); // and not only after its own time
    attempt.join();
    QVERIFY(lost);
    while (QTcpSocket* socket = m_silent.nextPendingConnection()) {
        delete socket;
    }
}

void ClosingTest::closingTheDeskDoesNotWait() {
    const QTemporaryDir data;
    QElapsedTimer timer;
    {
        GuestLink link(silentServer(), data.path());
        link.start();
        QTRY_VERIFY_WITH_TIMEOUT(m_silent.hasPendingConnections(), 30000); // the attempt is under way, unanswered
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 3000, "closing waited for the network");
}

void ClosingTest::aQuestionIsAnsweredWhenThereIsNoCentre() {
    const QTemporaryDir data;
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const quint16 port = gone.serverPort();
    gone.close();
    GuestLink link(QStringLiteral("host=127.0.0.1 port=%1 dbname=inservice").arg(port), data.path());
    link.start();
    std::optional<Answer<bool>> answer;
    link.requestMailCode(makeSecret(), "a@example.invalid", this, [&](const Answer<bool>& heard) { answer = heard; });
    QVERIFY(!answer); // never within the call
    QTRY_VERIFY_WITH_TIMEOUT(answer, 30000);
    QVERIFY(!*answer);
    QVERIFY(answer->error.offline);
    QCOMPARE(answer->error.key, QStringLiteral("link.offline"));
    QTRY_COMPARE_WITH_TIMEOUT(link.status().state, LinkState::Offline, 30000);
}

void ClosingTest::nobodyIsAnsweredWhoIsGone() {
    const QTemporaryDir data;
    GuestLink link(QStringLiteral("host=127.0.0.1 port=1 dbname=inservice"), data.path());
    link.start();
    bool heard = false;
    bool later = false;
    auto window = std::make_unique<QObject>();
    link.requestMailCode(makeSecret(), "a@example.invalid", window.get(), [&](const Answer<bool>&) { heard = true; });
    link.requestMailCode(makeSecret(), "a@example.invalid", this, [&](const Answer<bool>&) { later = true; });
    window.reset();
    QTRY_VERIFY_WITH_TIMEOUT(later, 30000); // asked after it, so the other would have been answered by now
    QVERIFY(!heard);
}

void ClosingTest::aCommandAskedForOfflineIsKept() {
    const QTemporaryDir data;
    const QString server = QStringLiteral("host=127.0.0.1 port=1 dbname=inservice");
    QUuid id;
    {
        GuestLink link(server, data.path());
        link.start();
        OutboxItem item;
        item.kind = "application.withdraw";
        item.body = "{\"reason\":\"x\"}";
        item.caseSecret = makeSecret();
        item.subject = "application:1";
        id = link.submit(item);
        QCOMPARE(link.status().waiting, 1);
        QTRY_COMPARE_WITH_TIMEOUT(link.status().state, LinkState::Offline, 30000);
    }
    GuestLink link(server, data.path());
    QCOMPARE(link.status().waiting, 1);
    QVERIFY(link.outbox().item(id));
    QCOMPARE(link.outbox().item(id)->state, OutboxState::Waiting);
    link.dismiss(id);
    QCOMPARE(link.status().waiting, 0);
}

QTEST_GUILESS_MAIN(ClosingTest)
#include "tst_closing.moc"
