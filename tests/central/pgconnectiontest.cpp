// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/client/pgconnection.h"

#include "models/central/client/connectionstring.h"
#include "models/central/private/privateserver.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>
#include <stdexcept>
#include <sys/stat.h>
#include <thread>

using namespace inservice;

namespace {

template<typename Action>
PgError errorOf(Action action) {
    try {
        action();
    } catch (const PgError& error) {
        return error;
    }
    PgError none;
    none.key = QStringLiteral("no error");
    return none;
}

} // namespace

/// The connection against a real server.
class PgConnectionTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PrivateServer> m_server;
    QString m_uri;

private slots:
    void initTestCase() {
        ::chmod(QFile::encodeName(m_folder.path()).constData(), 0711);
        m_server =
            std::make_unique<PrivateServer>(m_folder.path() + QStringLiteral("/s"),
                                            PrivateServer::Options{false, QStringLiteral("/usr/lib/postgresql")});
        m_server->start();
        m_uri = withConnectionOption(m_server->adminUri(), QStringLiteral("dbname"), QStringLiteral("postgres"));
    }

    void cleanupTestCase() { m_server->stop(); }

    void rowsAreHandedOverOneByOne() {
        PgConnection connection(m_uri);
        qint64 sum = 0;
        int rows = 0;
        connection.each(QStringLiteral("SELECT n, null FROM generate_series(1, $1::int) n"), {50000},
                        [&](const PgConnection::Row& row) {
                            sum += row.at(0)->toLongLong();
                            rows += row.at(1) ? 0 : 1;
                        });
        QCOMPARE(sum, Q_INT64_C(1250025000));
        QCOMPARE(rows, 50000);
        // What fails after some rows is told, and what throws half way leaves a connection that can be used.
        rows = 0;
        QCOMPARE(errorOf([&] {
                     connection.each(QStringLiteral("SELECT 1 / (3000 - n) FROM generate_series(1, 5000) n"), {},
                                     [&rows](const PgConnection::Row&) { ++rows; });
                 }).sqlState,
                 QStringLiteral("22012"));
        QVERIFY(rows > 0 && rows < 3000);
        QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                                 connection.each(QStringLiteral("SELECT n FROM generate_series(1, 3000000) n"), {},
                                                 [](const PgConnection::Row&) { throw std::runtime_error("enough"); }));
        QCOMPARE(connection.exec(QStringLiteral("SELECT 7")).scalar(), QByteArray("7"));
    }

    void valuesTravelAsParameters() {
        PgConnection connection(m_uri);
        const QUuid id = QUuid::createUuid();
        const QByteArray bytes("\x00\x01'\\\xff", 5);
        const QString text = QStringLiteral("'; DROP TABLE x; -- \\ 𠮷 ‧");
        const PgRows rows = connection.exec(
            QStringLiteral("SELECT $1::text, $2::bytea, $3::uuid, $4::bool, $5::int, $6::bigint, $7::jsonb ->> 'a', "
                           "$8::text, $9::text, $10::text"),
            {text, bytes, id, true, -5, Q_INT64_C(9007199254740993),
             QJsonObject{{QStringLiteral("a"), QStringLiteral("值")}}, QVariant(), QString(), QString()});
        const auto& row = rows.rows.constFirst();
        QCOMPARE(QString::fromUtf8(*row[0]), text);
        QCOMPARE(PgConnection::bytes(*row[1]), bytes);
        QCOMPARE(*row[2], id.toByteArray(QUuid::WithoutBraces));
        QCOMPARE(*row[3], QByteArray("t"));
        QCOMPARE(*row[4], QByteArray("-5"));
        QCOMPARE(*row[5], QByteArray("9007199254740993"));
        QCOMPARE(QString::fromUtf8(*row[6]), QStringLiteral("值"));
        QVERIFY(!row[7]);
        QVERIFY(row[8]); // an empty text is a text
        QCOMPARE(*row[8], QByteArray());
    }

    void nothingIsPreparedOrKept() {
        PgConnection connection(m_uri);
        connection.exec(QStringLiteral("SELECT $1::int"), {1});
        QCOMPARE(connection.exec(QStringLiteral("SELECT count(*) FROM pg_prepared_statements")).scalar(),
                 QByteArray("0"));
        QCOMPARE(connection
                     .exec(QStringLiteral(
                               "SELECT query FROM pg_stat_activity WHERE pid = pg_backend_pid() AND query LIKE $1"),
                           {QStringLiteral("%secret%")})
                     .rows.size(),
                 0);
    }

    void aTextWithNulIsRefusedNotCutOff() {
        PgConnection connection(m_uri);
        const PgError error = errorOf([&] {
            connection.exec(QStringLiteral("SELECT $1::text"),
                            {QStringLiteral("ab") + QChar(0) + QStringLiteral("cd")});
        });
        QCOMPARE(error.sqlState, QStringLiteral("22021"));
    }

    void twoStatementsInOneAreRefused() {
        PgConnection connection(m_uri);
        QCOMPARE(errorOf([&] { connection.exec(QStringLiteral("SELECT 1; SELECT 2")); }).sqlState,
                 QStringLiteral("42601"));
        connection.script(QStringLiteral("SELECT 1; SELECT 2"));
    }

    void refusalsComeApart() {
        PgConnection connection(m_uri);
        connection.script(
            QStringLiteral("CREATE TABLE one (n int CONSTRAINT small CHECK (n < 10), CONSTRAINT once UNIQUE (n))"));
        const PgError ours = errorOf([&] {
            connection.script(
                QStringLiteral("DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = 'KD005', MESSAGE = 'field.invalid', "
                               "DETAIL = '{\"field\": \"phone\"}'; END $$"));
        });
        QCOMPARE(ours.sqlState, QStringLiteral("KD005"));
        QCOMPARE(ours.key, QStringLiteral("field.invalid"));
        QCOMPARE(ours.detail[QStringLiteral("field")].toString(), QStringLiteral("phone"));
        QVERIFY(ours.isRefusal());
        QVERIFY(!ours.isTransient());
        QVERIFY(!ours.connectionLost);
        const PgError constraint = errorOf([&] { connection.exec(QStringLiteral("INSERT INTO one VALUES (11)")); });
        QCOMPARE(constraint.constraint, QStringLiteral("small"));
        QVERIFY(!constraint.isRefusal());
        QVERIFY(!constraint.isTransient());
    }

    void whatMayWorkLaterIsTransient_data() {
        QTest::addColumn<QString>("sqlState");
        QTest::addColumn<bool>("transient");
        for (const char* state :
             {"40001", "40P01", "53300", "55P03", "57014", "57P01", "57P03", "08006", "25006", "58030"}) {
            QTest::newRow(state) << QString::fromLatin1(state) << true;
        }
        for (const char* state : {"KD001", "23505", "42P01", "42501", "22P02", "28P01", "25P02", "57000"}) {
            QTest::newRow(state) << QString::fromLatin1(state) << false;
        }
    }
    void whatMayWorkLaterIsTransient() {
        QFETCH(QString, sqlState);
        QFETCH(bool, transient);
        PgError error;
        error.sqlState = sqlState;
        QCOMPARE(error.isTransient(), transient);
    }

    void copyGoesBothWays() {
        PgConnection connection(m_uri);
        connection.script(QStringLiteral("CREATE TEMP TABLE lines (n int, t text)"));
        QList<QByteArray> lines{"1\tzwei\\tdrei\n", "2\t\\N\n", "3\t\\\\N 行\\n末\n"};
        connection.copyIn(QStringLiteral("COPY lines FROM STDIN"),
                          [&] { return lines.isEmpty() ? QByteArray() : lines.takeFirst(); });
        QList<std::optional<QByteArray>> seen;
        connection.copyOut(QStringLiteral("COPY (SELECT t FROM lines ORDER BY n) TO STDOUT"),
                           [&](const QByteArray& line) { seen.append(PgConnection::copyField(line)); });
        QCOMPARE(seen.size(), 3);
        QCOMPARE(*seen[0], QByteArray("zwei\tdrei"));
        QVERIFY(!seen[1]);
        QCOMPARE(QString::fromUtf8(*seen[2]), QStringLiteral("\\N 行\n末"));
    }

    void aCopyGivenUpLeavesTheConnectionUsable() {
        PgConnection connection(m_uri);
        struct Enough {};
        int seen = 0;
        QVERIFY_THROWS_EXCEPTION(
            Enough, connection.copyOut(QStringLiteral("COPY (SELECT generate_series(1, 2000000)) TO STDOUT"),
                                       [&](const QByteArray&) {
                                           if (++seen == 10) {
                                               throw Enough();
                                           }
                                       }));
        QCOMPARE(seen, 10);
        connection.script(QStringLiteral("CREATE TEMP TABLE half (n int)"));
        QVERIFY_THROWS_EXCEPTION(Enough, connection.copyIn(QStringLiteral("COPY half FROM STDIN"), [&]() -> QByteArray {
            if (++seen == 13) {
                throw Enough();
            }
            return "1\n";
        }));
        QCOMPARE(connection.exec(QStringLiteral("SELECT count(*) FROM half")).scalar(), QByteArray("0"));
    }

    void aFailingCopyIsSaid() {
        PgConnection connection(m_uri);
        QCOMPARE(errorOf([&] {
                     connection.copyOut(
                         QStringLiteral("COPY (SELECT 1 / (3 - n) FROM generate_series(1, 5) n) TO STDOUT"),
                         [](const QByteArray&) {});
                 }).sqlState,
                 QStringLiteral("22012"));
        connection.script(QStringLiteral("CREATE TEMP TABLE numbers (n int)"));
        QList<QByteArray> lines{"1\n", "x\n"};
        QCOMPARE(errorOf([&] {
                     connection.copyIn(QStringLiteral("COPY numbers FROM STDIN"),
                                       [&] { return lines.isEmpty() ? QByteArray() : lines.takeFirst(); });
                 }).sqlState,
                 QStringLiteral("22P02"));
        QCOMPARE(errorOf([&] { connection.exec(QStringLiteral("COPY numbers TO STDOUT")); }).key,
                 QStringLiteral("statement.copy"));
        QCOMPARE(connection.exec(QStringLiteral("SELECT 1")).scalar(), QByteArray("1"));
    }

    void transactionsRollBackUnlessCommitted() {
        PgConnection connection(m_uri);
        connection.script(QStringLiteral("CREATE TABLE kept (n int)"));
        {
            PgConnection::Transaction transaction(connection);
            connection.exec(QStringLiteral("INSERT INTO kept VALUES (1)"));
        }
        QCOMPARE(connection.exec(QStringLiteral("SELECT count(*) FROM kept")).scalar(), QByteArray("0"));
        {
            PgConnection::Transaction transaction(connection, true);
            QCOMPARE(connection.exec(QStringLiteral("SHOW transaction_isolation")).scalar(),
                     QByteArray("repeatable read"));
            connection.exec(QStringLiteral("INSERT INTO kept VALUES (1)"));
            transaction.commit();
        }
        QCOMPARE(connection.exec(QStringLiteral("SELECT count(*) FROM kept")).scalar(), QByteArray("1"));
    }

    void aFailedTransactionDoesNotPassForCommitted() {
        PgConnection connection(m_uri);
        PgConnection::Transaction transaction(connection);
        (void)errorOf([&] { connection.exec(QStringLiteral("SELECT 1 / 0")); });
        QCOMPARE(errorOf([&] { transaction.commit(); }).key, QStringLiteral("transaction.failed"));
        QCOMPARE(connection.exec(QStringLiteral("SELECT 1")).scalar(), QByteArray("1"));
    }

    void aRunningStatementCanBeCancelled() {
        PgConnection connection(m_uri);
        PgConnection observer(m_uri);
        const QString pid = QString::fromLatin1(connection.exec(QStringLiteral("SELECT pg_backend_pid()")).scalar());
        std::thread canceller([&] {
            while (observer
                       .exec(QStringLiteral(
                                 "SELECT state FROM pg_stat_activity WHERE pid = $1::int AND query LIKE '%pg_sleep%'"),
                             {pid})
                       .scalar() != "active") {
                std::this_thread::yield();
            }
            connection.cancel();
        });
        const PgError error = errorOf([&] { connection.exec(QStringLiteral("SELECT pg_sleep(60)")); });
        canceller.join();
        QCOMPARE(error.sqlState, QStringLiteral("57014"));
        QVERIFY(connection.isOpen());
    }

    void aConnectionCutByTheServerIsLost() {
        PgConnection connection(m_uri);
        const QByteArray pid = connection.exec(QStringLiteral("SELECT pg_backend_pid()")).scalar();
        PgConnection(m_uri).exec(QStringLiteral("SELECT pg_terminate_backend($1::int, 60000)"),
                                 {QString::fromLatin1(pid)});
        const PgError error = errorOf([&] { connection.exec(QStringLiteral("SELECT 1")); });
        QVERIFY(error.connectionLost);
        QVERIFY(error.isTransient());
        QVERIFY(!connection.isOpen());
        QVERIFY(errorOf([&] { connection.exec(QStringLiteral("SELECT 1")); }).connectionLost);
    }

    void noServerIsALostConnection() {
        const PgError error = errorOf([] { PgConnection(QStringLiteral("host=/nonexistent dbname=x")); });
        QVERIFY(error.connectionLost);
        QVERIFY(error.isTransient());
        QCOMPARE(error.sqlState, QString());
        QCOMPARE(errorOf([] { PgConnection(QStringLiteral("nonsense")); }).key, QStringLiteral("connection.string"));
    }

    void aRoleCannotSpoilItsOwnSessions() {
        PgConnection admin(m_uri);
        admin.script(QStringLiteral(
            "CREATE ROLE desk_admin LOGIN; ALTER ROLE desk_admin SET default_transaction_read_only = on; "
            "ALTER ROLE desk_admin SET local_preload_libraries = 'nope'"));
        PgConnection desk(withConnectionOption(m_uri, QStringLiteral("user"), QStringLiteral("desk_admin")));
        QCOMPARE(desk.exec(QStringLiteral("SHOW default_transaction_read_only")).scalar(), QByteArray("off"));
    }

    void optionsAreQuoted() {
        const QString value = QStringLiteral("a b'c\\d");
        const QString conninfo =
            withConnectionOption(QStringLiteral("host=x user='old one'"), QStringLiteral("user"), value);
        QCOMPARE(connectionOption(conninfo, QStringLiteral("user")), value);
        QCOMPARE(connectionOption(conninfo, QStringLiteral("host")), QStringLiteral("x"));
        QCOMPARE(conninfo.count(QLatin1String("user=")), 1);
        QCOMPARE(connectionOption(withConnectionOption(QStringLiteral("postgresql://u@h:5/d"), QStringLiteral("user"),
                                                       QStringLiteral("v")),
                                  QStringLiteral("dbname")),
                 QStringLiteral("d"));
    }
};

QTEST_GUILESS_MAIN(PgConnectionTest)
#include "pgconnectiontest.moc"
