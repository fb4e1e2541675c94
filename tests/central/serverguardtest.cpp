// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/private/privateserver.h"
#include "models/central/private/serveraccount.h"
#include "models/central/private/serverprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

using namespace inservice;

namespace {

PrivateServer::Options options(bool guarded) {
    PrivateServer::Options wanted;
    wanted.durable = false;
    wanted.guarded = guarded;
    return wanted;
}

/// What a desk does: uses the server until it is ended from outside.
int useUntilKilled(const QString& folder, bool guarded) {
    PrivateServer server(folder, options(guarded));
    try {
        server.start();
    } catch (const ServerError& error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.text));
        return 1;
    }
    std::puts("ready");
    std::fflush(stdout);
    for (;;) {
        ::pause();
    }
}

} // namespace

/// A private server ends with its last user, however that one ends.
class ServerGuardTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_base;
    QString m_folder;
    int m_number = 0;

    [[nodiscard]] QString data() const { return m_folder + QStringLiteral("/data"); }
    [[nodiscard]] bool lives() const { return !clusterProcesses(data(), ServerAccount::choose(data())).isEmpty(); }
    [[nodiscard]] bool answers() const { return PrivateServer(m_folder, options(true)).isRunning(); }

    std::unique_ptr<QProcess> user(bool guarded = true) {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QCoreApplication::applicationFilePath(),
                       {QStringLiteral("--use"), m_folder, guarded ? QStringLiteral("1") : QStringLiteral("0")});
        if (!process->waitForReadyRead(60000) || process->readLine() != "ready\n") {
            return nullptr;
        }
        return process;
    }
    static void end(QProcess& process, int signal) {
        ::kill(static_cast<pid_t>(process.processId()), signal);
        process.waitForFinished(30000);
    }

private slots:
    void initTestCase() {
        QVERIFY(m_base.isValid());
        QCOMPARE(::chmod(QFile::encodeName(m_base.path()).constData(), 0711), 0);
    }
    void init() { m_folder = m_base.path() + QStringLiteral("/g%1").arg(++m_number); }
    void cleanup() {
        if (QFileInfo::exists(data())) {
            PrivateServer(m_folder, options(true)).stop();
        }
    }

    void theLastUserTakesItAlong_data() {
        QTest::addColumn<int>("signal");
        QTest::newRow("killed") << SIGKILL;
        QTest::newRow("asked to end") << SIGTERM;
    }
    void theLastUserTakesItAlong() {
        QFETCH(int, signal);
        const auto one = user();
        const auto two = user();
        QVERIFY(one && two);
        const qint64 postmaster = PidFile::read(data()).pid;
        end(*one, signal);
        QVERIFY(answers());
        QCOMPARE(PidFile::read(data()).pid, postmaster); // the same server, for whoever uses it still
        end(*two, signal);
        QTRY_VERIFY_WITH_TIMEOUT(!lives(), 30000);
        // An orderly end: nothing to recover the next time.
        QFile log(m_folder + QStringLiteral("/server.log"));
        QVERIFY(log.open(QIODevice::ReadOnly));
        QVERIFY(log.readAll().contains("database system is shut down"));
    }

    void whoComesWhileItEndsHasAServer() {
        for (int i = 0; i < 5; ++i) {
            const auto leaving = user();
            QVERIFY(leaving);
            ::kill(static_cast<pid_t>(leaving->processId()), SIGKILL); // not waited for: it ends while the next begins
            PrivateServer server(m_folder, options(true));
            server.start();
            leaving->waitForFinished(30000);
            QVERIFY(server.isRunning());
            server.stop();
            QVERIFY(!lives());
        }
    }

    void theEndOfTheObjectIsTheEndOfItsUse() {
        {
            PrivateServer server(m_folder, options(true));
            server.start();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!lives(), 30000);
    }

    void aGuardIsNotLeftBehind() {
        const auto desk = user(); // holds the server, and is not the one that stops it
        QVERIFY(desk);
        const qint64 postmaster = PidFile::read(data()).pid;
        ::kill(static_cast<pid_t>(postmaster), SIGKILL); // a crash of the server: its guard has nothing to wait for
        PrivateServer server(m_folder, options(true));
        server.start();
        QVERIFY(PidFile::read(data()).pid != postmaster);
        end(*desk, SIGKILL);
        QVERIFY(server.isRunning()); // the old guard does not take the new server down
        server.stop();
        QVERIFY(!lives());
    }

    void anUnguardedOneStays() {
        const auto tool = user(false);
        QVERIFY(tool);
        end(*tool, SIGKILL);
        QVERIFY(answers());
        PrivateServer(m_folder, options(true)).stop();
        QVERIFY(!lives());
    }
};

int main(int argc, char** argv) {
    if (argc == 4 && qstrcmp(argv[1], "--use") == 0) {
        return useUntilKilled(QFile::decodeName(argv[2]), qstrcmp(argv[3], "1") == 0);
    }
    const QCoreApplication application(argc, argv);
    ServerGuardTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "serverguardtest.moc"
