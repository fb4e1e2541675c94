// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/private/privateserver.h"

#include "models/central/client/connectionstring.h"
#include "models/central/client/pgconnection.h"
#include "models/central/private/serveraccount.h"
#include "models/central/private/serverprocess.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace inservice;

namespace {

const PrivateServer::Options quick{false, QStringLiteral("/usr/lib/postgresql")};

QString superuserOf(const PrivateServer& server) {
    return withConnectionOption(server.adminUri(), QStringLiteral("dbname"), QStringLiteral("postgres"));
}

QString ask(const PrivateServer& server, const QString& sql) {
    return QString::fromUtf8(PgConnection(superuserOf(server)).exec(sql).scalar());
}

bool write(const QString& path, const QByteArray& content) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QString read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString socketFolder(const PrivateServer& server) {
    return connectionOption(server.adminUri(), QStringLiteral("host"));
}

template<typename Action>
QString errorKey(Action action) {
    try {
        action();
    } catch (const ServerError& error) {
        return error.text.size() > 40 ? error.key : QStringLiteral("no sentence: ") + error.text;
    }
    return QStringLiteral("no error");
}

} // namespace

/// Every trap of database.md 8, on the real server.
class PrivateServerTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_base;
    QString m_folder;
    int m_number = 0;

    [[nodiscard]] qint64 postmaster() const { return PidFile::read(m_folder + QStringLiteral("/data")).pid; }
    [[nodiscard]] QString data() const { return m_folder + QStringLiteral("/data"); }

private slots:
    void initTestCase() {
        QVERIFY(m_base.isValid());
        // As root the server's account must be able to walk here.
        QCOMPARE(::chmod(QFile::encodeName(m_base.path()).constData(), 0711), 0);
    }

    void init() { m_folder = m_base.path() + QStringLiteral("/s%1").arg(++m_number); }

    void cleanup() {
        const QString folder = m_folder;
        if (QFileInfo::exists(folder + QStringLiteral("/data"))) {
            PrivateServer(folder, quick).stop();
        }
    }

    void startsServesAndStops() {
        PrivateServer server(m_folder, quick);
        QVERIFY(!server.isRunning());
        server.start();
        QVERIFY(server.isRunning());
        server.start(); // again: nothing happens
        QCOMPARE(ask(server, QStringLiteral("SELECT current_user")), QStringLiteral("postgres"));
        QCOMPARE(ask(server, QStringLiteral("SHOW listen_addresses")), QString());
        QCOMPARE(ask(server, QStringLiteral("SHOW data_checksums")), QStringLiteral("on"));
        QCOMPARE(ask(server, QStringLiteral("SHOW wal_segment_size")), QStringLiteral("1MB"));
        QCOMPARE(ask(server, QStringLiteral("SELECT datcollate FROM pg_database WHERE datname = 'postgres'")),
                 QStringLiteral("C.UTF-8"));
        QCOMPARE(ask(server, QStringLiteral("SHOW server_encoding")), QStringLiteral("UTF8"));
        server.stop();
        QVERIFY(!server.isRunning());
        server.stop(); // again: nothing happens
        server.start();
        QVERIFY(server.isRunning());
    }

    void theDeskStringHasNoUser() {
        PrivateServer server(m_folder, quick);
        server.start();
        QCOMPARE(connectionOption(server.deskUri(), QStringLiteral("user")), QString());
        QCOMPARE(connectionOption(server.deskUri(), QStringLiteral("dbname")), QStringLiteral("inservice"));
        QCOMPARE(connectionOption(server.adminUri(), QStringLiteral("dbname")), QStringLiteral("inservice"));
        PgConnection(superuserOf(server))
            .script(QStringLiteral("CREATE ROLE desk_anon LOGIN; CREATE ROLE stranger LOGIN"));
        PgConnection anon(
            withConnectionOption(superuserOf(server), QStringLiteral("user"), QStringLiteral("desk_anon")));
        QCOMPARE(ask(server, QStringLiteral("SELECT usename FROM pg_stat_activity WHERE usename LIKE 'desk%'")),
                 QStringLiteral("desk_anon"));
        QVERIFY_THROWS_EXCEPTION(PgError, PgConnection(withConnectionOption(superuserOf(server), QStringLiteral("user"),
                                                                            QStringLiteral("stranger"))));
    }

    void runsUnderAnotherAccountForRootAndUnderOursElse() {
        PrivateServer server(m_folder, quick);
        server.start();
        struct stat process {};
        QCOMPARE(::stat(QByteArray("/proc/" + QByteArray::number(postmaster())).constData(), &process), 0);
        if (::geteuid() == 0) {
            QVERIFY(process.st_uid != 0);
        } else {
            QCOMPARE(process.st_uid, ::geteuid());
        }
    }

    void nobodyElseGetsIn() {
        PrivateServer server(m_folder, quick);
        server.start();
        struct stat entry {};
        QCOMPARE(::stat(QFile::encodeName(socketFolder(server)).constData(), &entry), 0);
        QCOMPARE(entry.st_mode & 0777, 0700U);
        // Were the folder open, the map would still not know the account.
        if (::geteuid() == 0) {
            ::chmod(QFile::encodeName(socketFolder(server)).constData(), 0711);
            ::chmod(QFile::encodeName(socketFolder(server) + QStringLiteral("/.s.PGSQL.5432")).constData(), 0777);
            QProcess psql;
            psql.start(QStringLiteral("/usr/bin/setpriv"),
                       {QStringLiteral("--reuid=nobody"), QStringLiteral("--regid=nogroup"),
                        QStringLiteral("--clear-groups"), QStringLiteral("/usr/bin/psql"), QStringLiteral("-X"),
                        QStringLiteral("-h"), socketFolder(server), QStringLiteral("-U"), QStringLiteral("postgres"),
                        QStringLiteral("-c"), QStringLiteral("SELECT 1")});
            QVERIFY(psql.waitForFinished());
            QCOMPARE(psql.exitCode(), 2);
            QVERIFY(psql.readAllStandardError().contains("Peer authentication failed"));
            ::chmod(QFile::encodeName(socketFolder(server)).constData(), 0700);
        }
    }

    void aRootsFolderBelowAClosedOneIsRefusedInASentence() {
        if (::geteuid() != 0) {
            // Whoever is not root runs the server himself: what is closed to him is his folder.
            const QString closed = m_base.path() + QStringLiteral("/closed");
            QVERIFY(QDir().mkpath(closed));
            QCOMPARE(::chmod(QFile::encodeName(closed).constData(), 0500), 0);
            QCOMPARE(errorKey([&] { PrivateServer(closed + QStringLiteral("/s"), quick).start(); }),
                     QStringLiteral("server.folder"));
            return;
        }
        const QString closed = m_base.path() + QStringLiteral("/closed");
        QVERIFY(QDir().mkpath(closed));
        QCOMPARE(::chmod(QFile::encodeName(closed).constData(), 0700), 0);
        QCOMPARE(errorKey([&] { PrivateServer(closed + QStringLiteral("/s"), quick).start(); }),
                 QStringLiteral("server.folder"));
    }

    void aLongPathStillHasAShortSocket() {
        m_folder = m_base.path() + QStringLiteral("/縣市教育網路中心的很深的資料夾/") + QString(120, QLatin1Char('x'));
        const QString runtime = m_base.path() + QStringLiteral("/") + QString(100, QLatin1Char('r'));
        QVERIFY(QDir().mkpath(runtime));
        ::chmod(QFile::encodeName(runtime).constData(), 0700);
        const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime));
        const auto restore = qScopeGuard([&] { qputenv("XDG_RUNTIME_DIR", before); });
        PrivateServer server(m_folder, quick);
        server.start();
        const QString socket = socketFolder(server) + QStringLiteral("/.s.PGSQL.5432");
        QVERIFY(QFile::encodeName(socket).size() <= 107);
        QCOMPARE(ask(server, QStringLiteral("SELECT 1")), QStringLiteral("1"));
    }

    void theRuntimeFolderIsUsedWhereThereIsOne() {
        if (::geteuid() == 0) {
            PrivateServer server(m_folder, quick);
            QVERIFY(socketFolder(server).startsWith(QLatin1String("/run/")));
            return;
        }
        QTemporaryDir runtime;
        const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
        PrivateServer server(m_folder, quick);
        server.start();
        qputenv("XDG_RUNTIME_DIR", before);
        QVERIFY(socketFolder(server).startsWith(runtime.path()));
        // A program without the variable (from cron) finds the running server all the same.
        PrivateServer other(m_folder, quick);
        QCOMPARE(other.adminUri(), server.adminUri());
        QVERIFY(other.isRunning());
        server.stop();
    }

    void aSocketFolderOfSomebodyElseIsPassedOver() {
        PrivateServer server(m_folder, quick);
        QVERIFY(QDir().mkpath(m_folder));
        const QByteArray wanted = QFile::encodeName(socketFolder(server));
        // As an attacker prepares it: open to all.
        QCOMPARE(::mkdir(wanted.constData(), 0777), 0);
        QCOMPARE(::chmod(wanted.constData(), 0777), 0);
        server.start();
        QVERIFY(QFile::encodeName(socketFolder(server)) != wanted);
        QCOMPARE(ask(server, QStringLiteral("SELECT 1")), QStringLiteral("1"));
        server.stop();
        ::rmdir(wanted.constData());
    }

    void aCrashLeavesNothingInTheWay() {
        PrivateServer server(m_folder, quick);
        server.start();
        PgConnection(superuserOf(server))
            .script(QStringLiteral("CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)"));
        const qint64 first = postmaster();
        QCOMPARE(::kill(static_cast<pid_t>(first), SIGKILL), 0);
        server.start(); // its backends may still live for a moment
        QVERIFY(postmaster() != first);
        QCOMPARE(ask(server, QStringLiteral("SELECT n FROM kept")), QStringLiteral("7"));
    }

    void aPidFileOfAnUnrelatedProcessIsSeenThrough() {
        PrivateServer server(m_folder, quick);
        server.start();
        server.stop();
        // After a restart of the computer another program of the same user has the number.
        const ServerAccount account = ServerAccount::choose(data());
        qint64 stranger = 0;
        QVERIFY(account.launch(QStringLiteral("/usr/bin/sleep"), {QStringLiteral("600")},
                               m_base.path() + QStringLiteral("/sleep.log"), &stranger));
        QVERIFY(write(data() + QStringLiteral("/postmaster.pid"),
                      QByteArray::number(stranger) + '\n' + QFile::encodeName(data()) + "\n1\n5432\n"));
        ::chown(QFile::encodeName(data() + QStringLiteral("/postmaster.pid")).constData(), account.uid, account.gid);
        server.start();
        QVERIFY(server.isRunning());
        QCOMPARE(::kill(static_cast<pid_t>(stranger), 0), 0); // and is left alone
        ::kill(static_cast<pid_t>(stranger), SIGKILL);
    }

    void aPidFileOfAnotherClusterIsSeenThrough() {
        PrivateServer server(m_folder, quick);
        server.start();
        server.stop();
        PrivateServer other(m_folder + QStringLiteral("other"), quick);
        other.start();
        const qint64 theirs = PidFile::read(m_folder + QStringLiteral("other/data")).pid;
        const ServerAccount account = ServerAccount::choose(data());
        QVERIFY(write(data() + QStringLiteral("/postmaster.pid"),
                      QByteArray::number(theirs) + '\n' + QFile::encodeName(data()) + "\n1\n5432\n"));
        ::chown(QFile::encodeName(data() + QStringLiteral("/postmaster.pid")).constData(), account.uid, account.gid);
        server.start();
        QVERIFY(server.isRunning());
        QVERIFY(other.isRunning());
        QVERIFY(server.adminUri() != other.adminUri());
        other.stop();
        QVERIFY(server.isRunning());
    }

    void anEmptyPidFileIsOutlived() {
        PrivateServer server(m_folder, quick);
        server.start();
        server.stop();
        QVERIFY(write(data() + QStringLiteral("/postmaster.pid"), QByteArray()));
        server.start();
        QVERIFY(server.isRunning());
    }

    void aZombieIsWaitedFor() {
        PrivateServer server(m_folder, quick);
        server.start();
        server.stop();
        // A child that has ended and is not reaped yet: alive to kill(2), and to PostgreSQL.
        const pid_t child = ::fork();
        if (child == 0) {
            ::_exit(0);
        }
        QTRY_VERIFY_WITH_TIMEOUT(processRole(child, data(), ServerAccount::choose(data())) == ProcessRole::Zombie,
                                 patience);
        QVERIFY(write(data() + QStringLiteral("/postmaster.pid"),
                      QByteArray::number(child) + '\n' + QFile::encodeName(data()) + "\n1\n5432\n"));
        std::thread reaper([child] { ::waitpid(child, nullptr, 0); });
        server.start();
        reaper.join();
        QVERIFY(server.isRunning());
    }

    void ourProcessIsToldFromOthers() {
        PrivateServer server(m_folder, quick);
        server.start();
        const qint64 pid = postmaster();
        QCOMPARE(processRole(pid, data(), ServerAccount::choose(data())), ProcessRole::OfOurs);
        QVERIFY(clusterProcesses(data(), ServerAccount::choose(data())).contains(pid));
        QCOMPARE(processRole(::getpid(), data(), ServerAccount::choose(data())), ProcessRole::Another);
        QCOMPARE(processRole(pid, m_base.path(), ServerAccount::choose(data())), ProcessRole::Another);
    }

    void twoAtOnceMakeOneServer() {
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        std::vector<std::unique_ptr<PrivateServer>> servers;
        for (int i = 0; i < 4; ++i) {
            servers.push_back(std::make_unique<PrivateServer>(m_folder, quick));
        }
        for (auto& server : servers) {
            threads.emplace_back([&server, &failures] {
                try {
                    server->start();
                } catch (const ServerError&) {
                    ++failures;
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(failures.load(), 0);
        QVERIFY(!QFileInfo::exists(data() + QStringLiteral(".tmp")));
        const qint64 pid = postmaster();
        for (auto& server : servers) {
            QVERIFY(server->isRunning());
            QCOMPARE(postmaster(), pid);
            server->stop(); // it lives until the last one
        }
        QVERIFY(!servers.front()->isRunning());
    }

    void aProgramThatDiedDoesNotHoldTheServer() {
        PrivateServer server(m_folder, quick);
        {
            PrivateServer gone(m_folder, quick);
            gone.start();
        }
        server.start();
        QVERIFY(server.isRunning());
        server.stop();
        QVERIFY(!server.isRunning());
    }

    void whatAnUpgradeHasReplacedIsStartedAnew() {
        const QString gate = m_base.path() + QStringLiteral("/gate.so");
        PrivateServer::Options options = quick;
        {
            PrivateServer server(m_folder, quick);
            server.start();
            const QString loaded = ask(server, QStringLiteral("SHOW shared_preload_libraries")).remove(u'"');
            QVERIFY2(QFile::copy(loaded, gate), qPrintable(loaded));
            server.stop();
        }
        options.gate = gate;
        PrivateServer server(m_folder, options);
        server.start();
        const qint64 before = postmaster();
        PrivateServer same(m_folder, options);
        same.start();
        QCOMPARE(postmaster(), before);
        const QString upgrade = gate + QStringLiteral(".dpkg-new");
        QVERIFY(QFile::copy(gate, upgrade) && QFile::remove(gate) && QFile::rename(upgrade, gate));
        PrivateServer other(m_folder, options);
        other.start();
        QVERIFY(postmaster() != before);
        QVERIFY(server.isRunning()); // for whoever uses it already, too
        QVERIFY(!ask(server, QStringLiteral("SHOW inservice_gate.version")).isEmpty());
    }

    void noGateIsSaidInASentence() {
        PrivateServer::Options options = quick;
        options.gate = m_base.path() + QStringLiteral("/none.so");
        QCOMPARE(errorKey([&] { PrivateServer(m_folder, options).start(); }), QStringLiteral("server.gate"));
        QVERIFY(!QFileInfo::exists(data()));
    }

    void theLogIsForItsOwner() {
        PrivateServer server(m_folder, quick);
        server.start();
        struct stat log {};
        QCOMPARE(::stat(QFile::encodeName(m_folder + QStringLiteral("/server.log")).constData(), &log), 0);
        QCOMPARE(log.st_mode & 07777, 0600U);
        QVERIFY(log.st_size > 0);
    }

    void aHalfMadeClusterIsMadeAnew() {
        QVERIFY(QDir().mkpath(data() + QStringLiteral(".tmp")));
        QVERIFY(write(data() + QStringLiteral(".tmp/PG_VERSION"), "15\n"));
        PrivateServer server(m_folder, quick);
        server.start();
        QVERIFY(server.isRunning());
    }

    void aVersionThatHasMovedOnIsRefusedInASentence() {
        PrivateServer server(m_folder, quick);
        server.start();
        server.stop();
        QVERIFY(write(data() + QStringLiteral("/PG_VERSION"), "9\n"));
        try {
            server.start();
            QFAIL("a cluster of another version was started");
        } catch (const ServerError& error) {
            QCOMPARE(error.key, QStringLiteral("server.version"));
            QVERIFY(error.text.contains(QLatin1String("PostgreSQL 9")));
            QVERIFY(error.text.contains(QLatin1String("postgresql-9")));
        }
        const int installed = QDir(QStringLiteral("/usr/lib/postgresql"))
                                  .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                                  .constLast()
                                  .toInt();
        QVERIFY(write(data() + QStringLiteral("/PG_VERSION"), QByteArray::number(installed) + '\n'));
        server.start();
        QVERIFY(server.isRunning());
    }

    void versionsAreComparedAsNumbers() {
        const QString versions = m_base.path() + QStringLiteral("/versions");
        const QString installed =
            QDir(QStringLiteral("/usr/lib/postgresql")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).constLast();
        QVERIFY(QDir().mkpath(versions + QStringLiteral("/9/bin")));
        QVERIFY(QFile::link(QStringLiteral("/usr/lib/postgresql/") + installed,
                            versions + QStringLiteral("/") + installed));
        for (const char* program : {"postgres", "initdb"}) {
            const QString path = versions + QStringLiteral("/9/bin/") + QLatin1String(program);
            QVERIFY(write(path, "#!/bin/sh\nexit 1\n"));
            QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::ExeOwner | QFile::ExeOther));
        }
        PrivateServer server(m_folder, {false, versions});
        server.start();
        QCOMPARE(read(data() + QStringLiteral("/PG_VERSION")).trimmed(), installed);
    }

    void noPostgresIsSaidInASentence() {
        QCOMPARE(errorKey([&] {
                     PrivateServer(m_folder, {false, m_base.path() + QStringLiteral("/nothing")}).start();
                 }),
                 QStringLiteral("server.not_installed"));
    }

    void valuesStayOutOfTheLog() {
        PrivateServer server(m_folder, quick);
        server.start();
        PgConnection connection(superuserOf(server));
        QVERIFY_THROWS_EXCEPTION(
            PgError, connection.exec(QStringLiteral("SELECT $1::text::int"), {QStringLiteral("secretvalue1")}));
        QVERIFY_THROWS_EXCEPTION(PgError, connection.exec(QStringLiteral("SELECT 'x' || 'secretvalue2' FROM nowhere")));
        const QString log = read(m_folder + QStringLiteral("/server.log"));
        QVERIFY(log.contains(QLatin1String("ready to accept connections")));
        QVERIFY(!log.contains(QLatin1String("secretvalue2")));
    }

    void discardBeginsAnew() {
        PrivateServer server(m_folder, quick);
        server.start();
        PgConnection(superuserOf(server)).script(QStringLiteral("CREATE TABLE old (n int)"));
        {
            PrivateServer other(m_folder, quick);
            other.start();
            QCOMPARE(errorKey([&] { server.discard(); }), QStringLiteral("server.busy"));
            server.start();
        }
        server.discard();
        QVERIFY(!server.isRunning());
        server.start();
        QCOMPARE(ask(server, QStringLiteral("SELECT to_regclass('old') IS NULL")), QStringLiteral("t"));
    }
};

QTEST_GUILESS_MAIN(PrivateServerTest)
#include "privateservertest.moc"
