// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/client/connectionstring.h"
#include "models/central/client/pgconnection.h"
#include "models/central/private/privateserver.h"
#include "models/central/setup/migrationrunner.h"
#include "models/central/setup/schemafiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <sys/stat.h>
#include <thread>
#include <vector>

using namespace inservice;

/// The runner on a real server, with small schemas of its own and with the real one.
class MigrationTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PrivateServer> m_server;
    QString m_steps;
    QString m_database;
    int m_number = 0;

    void write(const QString& name, const QByteArray& sql) {
        QFile file(m_steps + u'/' + name);
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(sql), sql.size());
    }
    void step(const QString& name, const QByteArray& sql) { write(QStringLiteral("tables/") + name, sql); }
    [[nodiscard]] MigrationRunner::Outcome run() const { return MigrationRunner(m_database, m_steps).run(); }
    [[nodiscard]] QString refusal() const {
        try {
            (void)run();
        } catch (const ServerError& error) {
            return error.text.endsWith(u'.') || error.key == QLatin1String("schema.step")
                       ? error.key
                       : QStringLiteral("no sentence: ") + error.text;
        }
        return QStringLiteral("no error");
    }
    [[nodiscard]] QByteArray ask(const QString& sql) const { return PgConnection(m_database).exec(sql).scalar(); }

private slots:
    void initTestCase() {
        ::chmod(QFile::encodeName(m_folder.path()).constData(), 0711);
        m_server =
            std::make_unique<PrivateServer>(m_folder.path() + QStringLiteral("/s"),
                                            PrivateServer::Options{false, QStringLiteral("/usr/lib/postgresql")});
        m_server->start();
    }
    void cleanupTestCase() { m_server->stop(); }

    void init() {
        m_steps = m_folder.path() + QStringLiteral("/steps%1").arg(++m_number);
        QVERIFY(QDir().mkpath(m_steps));
        m_database = withConnectionOption(m_server->adminUri(), QStringLiteral("dbname"),
                                          QStringLiteral("Test %1").arg(m_number));
        step(
            QStringLiteral("001_first.sql"),
            "CREATE SCHEMA core; CREATE TABLE core.schema_step (version int PRIMARY KEY, name text NOT NULL, "
            "sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now()); CREATE TABLE core.schema_code (one "
            "boolean PRIMARY KEY DEFAULT true, sha256 text NOT NULL, made_by text NOT NULL, applied_at timestamptz NOT "
            "NULL DEFAULT now());");
        // The real one, but for a schema that is alone here, without the real one's roles.
        QByteArray clear = SchemaFiles::read(QStringLiteral(":/schema")).code.constFirst().sql.toUtf8();
        write(QStringLiteral("clear.sql"), clear.replace("{core,auth,cmd,sync,feed,audit,api,admin}", "{core}")
                                               .replace("desk_api, desk_user, desk_anon, desk_admin", "public"));
        write(QStringLiteral("lockdown.sql"),
              "CREATE TABLE IF NOT EXISTS core.locked (n int); INSERT INTO core.locked VALUES (1);");
    }

    void makesTheDatabaseAndAppliesInOrderOfNumber() {
        step(QStringLiteral("010_third.sql"), "ALTER TABLE core.second ADD m int;");
        step(QStringLiteral("002_second.sql"), "CREATE TABLE core.second (n int);");
        write(QStringLiteral("tables/readme.txt"), "no step");
        const MigrationRunner::Outcome outcome = run();
        QVERIFY(outcome.databaseMade);
        QCOMPARE(outcome.from, 0);
        QCOMPARE(outcome.to, 10);
        QCOMPARE(outcome.applied, QStringList({QStringLiteral("tables/001_first"), QStringLiteral("tables/002_second"),
                                               QStringLiteral("tables/010_third")}));
        QCOMPARE(
            ask(QStringLiteral(
                "SELECT string_agg(version || name || length(sha256), ' ' ORDER BY version) FROM core.schema_step")),
            QByteArray("1tables/001_first64 2tables/002_second64 10tables/010_third64"));
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM core.locked")), QByteArray("1"));
    }

    void aDatabaseOfAnotherLocaleIsRefused() {
        PgConnection server(withConnectionOption(m_database, QStringLiteral("dbname"), QStringLiteral("postgres")));
        const QString name = connectionOption(m_database, QStringLiteral("dbname"));
        for (const char* made : {"ENCODING 'SQL_ASCII' LOCALE 'C'", "ENCODING 'UTF8' LOCALE 'C'"}) {
            server.exec(QStringLiteral("CREATE DATABASE \"%1\" TEMPLATE template0 %2").arg(name, QLatin1String(made)));
            QCOMPARE(refusal(), QStringLiteral("schema.locale"));
            server.exec(QStringLiteral("DROP DATABASE \"%1\"").arg(name));
        }
    }

    void aSecondRunOnlyLocksDown() {
        (void)run();
        const MigrationRunner::Outcome outcome = run();
        QVERIFY(outcome.applied.isEmpty());
        QVERIFY(!outcome.codeMade);
        QVERIFY(!outcome.databaseMade);
        QCOMPARE(outcome.from, 1);
        QCOMPARE(outcome.to, 1);
    }

    void aNewStepIsAddedToAnOldDatabase() {
        (void)run();
        step(QStringLiteral("002_second.sql"), "CREATE TABLE core.second (n int);");
        QCOMPARE(run().applied, QStringList(QStringLiteral("tables/002_second")));
    }

    void whatFailsLeavesTheDatabaseAsItWas() {
        (void)run();
        step(QStringLiteral("002_second.sql"), "CREATE TABLE core.second (n int);");
        step(QStringLiteral("003_third.sql"), "CREATE TABLE core.third (n int); SELECT 1 / 0;");
        QCOMPARE(refusal(), QStringLiteral("schema.step"));
        const QString look = QStringLiteral(
            "SELECT (SELECT max(version) FROM core.schema_step) || ' ' || count(*) FROM pg_class WHERE oid IN "
            "(to_regclass('core.second'), to_regclass('core.third'), to_regclass('core.locked'))");
        QCOMPARE(ask(look), QByteArray("1 1"));
        step(QStringLiteral("003_third.sql"), "CREATE TABLE core.third (n int);");
        write(QStringLiteral("code/wrong.sql"), "CREATE FUNCTION core.wrong() RETURNS nothing LANGUAGE sql AS '';");
        QCOMPARE(refusal(), QStringLiteral("schema.step"));
        QCOMPARE(ask(look), QByteArray("1 1"));
        QVERIFY(QFile::remove(m_steps + QStringLiteral("/code/wrong.sql")));
        QCOMPARE(run().applied, QStringList({QStringLiteral("tables/002_second"), QStringLiteral("tables/003_third")}));
    }

    void codeIsWhatItsFilesSayNowAndNothingElse() {
        write(QStringLiteral("code/a.sql"),
              "CREATE OR REPLACE FUNCTION core.a() RETURNS int LANGUAGE sql AS 'select core.b()'; "
              "CREATE OR REPLACE FUNCTION core.old() RETURNS int LANGUAGE sql AS 'select 1';");
        write(QStringLiteral("code/b.sql"),
              "CREATE OR REPLACE FUNCTION core.b() RETURNS int LANGUAGE sql AS 'select 2';");
        write(QStringLiteral("code/triggers.sql"),
              "CREATE TRIGGER noted AFTER INSERT ON core.second FOR EACH ROW EXECUTE FUNCTION core.z();");
        write(QStringLiteral("code/z.sql"), "CREATE OR REPLACE FUNCTION core.z() RETURNS trigger LANGUAGE plpgsql AS "
                                            "'begin return null; end';");
        write(QStringLiteral("data/rows.sql"), "INSERT INTO core.second VALUES (core.a()) ON CONFLICT DO NOTHING;");
        step(QStringLiteral("002_second.sql"), "CREATE TABLE core.second (n int PRIMARY KEY);");
        QVERIFY(run().codeMade);
        QCOMPARE(ask(QStringLiteral("SELECT n FROM core.second")), QByteArray("2"));

        QVERIFY(!run().codeMade);
        // Another result type, a function less, a trigger less, another row.
        write(QStringLiteral("code/a.sql"),
              "CREATE OR REPLACE FUNCTION core.a() RETURNS text LANGUAGE sql AS 'select core.b()::text';");
        QVERIFY(QFile::remove(m_steps + QStringLiteral("/code/triggers.sql")));
        write(QStringLiteral("data/rows.sql"), "INSERT INTO core.second VALUES (7) ON CONFLICT DO NOTHING;");
        const MigrationRunner::Outcome outcome = run();
        QVERIFY(outcome.codeMade && outcome.applied.isEmpty());
        QCOMPARE(ask(QStringLiteral("SELECT core.a() || ' ' || (SELECT string_agg(n::text, ' ' ORDER BY n) FROM "
                                    "core.second)")),
                 QByteArray("2 2 7"));
        QCOMPARE(ask(QStringLiteral("SELECT (SELECT count(*) FROM pg_proc WHERE proname = 'old') || ' ' || (SELECT "
                                    "count(*) FROM pg_trigger WHERE tgname = 'noted')")),
                 QByteArray("0 0"));
    }

    void aFunctionUnderAnIndexStays() {
        step(QStringLiteral("002_second.sql"),
             "CREATE TABLE core.second (n int); CREATE FUNCTION core.half(int) RETURNS int IMMUTABLE LANGUAGE sql AS "
             "'select $1 / 2'; CREATE INDEX ON core.second(core.half(n));");
        (void)run();
        write(QStringLiteral("code/a.sql"),
              "CREATE OR REPLACE FUNCTION core.a() RETURNS int LANGUAGE sql AS 'select 1';");
        QVERIFY(run().codeMade);
        QCOMPARE(ask(QStringLiteral("SELECT core.half(8)")), QByteArray("4"));
    }

    void codeOfANewerProgramIsNotPutBack() {
        (void)run();
        (void)ask(QStringLiteral("UPDATE core.schema_code SET made_by = '999.1', sha256 = 'ab'"));
        QCOMPARE(refusal(), QStringLiteral("schema.newer"));
        QCOMPARE(ask(QStringLiteral("SELECT sha256 FROM core.schema_code")), QByteArray("ab"));
    }

    void aNewerDatabaseIsRefused() {
        step(QStringLiteral("002_second.sql"), "CREATE TABLE core.second (n int);");
        (void)run();
        QVERIFY(QFile::remove(m_steps + QStringLiteral("/tables/002_second.sql")));
        QCOMPARE(refusal(), QStringLiteral("schema.newer"));
    }

    void aChangedStepIsRefused() {
        step(QStringLiteral("002_second.sql"), "CREATE TABLE core.second (n int);");
        (void)run();
        step(QStringLiteral("002_second.sql"), "CREATE TABLE core.second (n bigint);");
        step(QStringLiteral("003_third.sql"), "CREATE TABLE core.third (n int);");
        QCOMPARE(refusal(), QStringLiteral("schema.changed"));
        QCOMPARE(ask(QStringLiteral("SELECT to_regclass('core.third') IS NULL")), QByteArray("t"));
    }

    void twoStepsOfOneNumberAreRefused() {
        step(QStringLiteral("001_also.sql"), "SELECT 1;");
        QCOMPARE(refusal(), QStringLiteral("schema.missing"));
    }

    void twoAtOnceApplyEachStepOnce() {
        // The step takes until the three others wait for their turn.
        step(QStringLiteral("002_second.sql"),
             "CREATE TABLE core.second (n int); DO $$ BEGIN WHILE (SELECT count(*) FROM pg_catalog.pg_locks WHERE "
             "locktype = 'advisory' AND NOT granted) < 3 LOOP PERFORM pg_sleep(0.01); END LOOP; END $$;");
        std::atomic<int> applied = 0;
        std::atomic<int> failed = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                try {
                    applied += int(run().applied.size());
                } catch (...) {
                    ++failed;
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(failed.load(), 0);
        QCOMPARE(applied.load(), 2);
    }

    void aStepMayTakeAnotherRoleOn() {
        step(QStringLiteral("002_second.sql"),
             "DO $$ BEGIN CREATE ROLE owner_of_second; EXCEPTION WHEN duplicate_object THEN NULL; END $$; "
             "GRANT CREATE ON SCHEMA core TO owner_of_second; SET LOCAL ROLE owner_of_second; CREATE TABLE core.second "
             "(n int);");
        QCOMPARE(run().to, 2);
    }

    void theRealSchemaIsAppliedTwice() {
        const MigrationRunner runner(m_database);
        const MigrationRunner::Outcome first = runner.run();
        QVERIFY(first.applied.size() > 5);
        QVERIFY(first.codeMade);
        const MigrationRunner::Outcome second = runner.run();
        QVERIFY(second.applied.isEmpty() && !second.codeMade);
        QCOMPARE(ask(QStringLiteral("SELECT admin.schema_version()")).toInt(), first.to);
    }

    void aServerWithoutTheGateIsRefused() {
        PrivateServer::Options options{false, QStringLiteral("/usr/lib/postgresql")};
        options.gate = QStringLiteral("/usr/lib/postgresql/15/lib/auto_explain.so"); // a module, and not ours
        PrivateServer open(m_folder.path() + QStringLiteral("/open"), options);
        open.start();
        PgConnection server(
            withConnectionOption(open.adminUri(), QStringLiteral("dbname"), QStringLiteral("postgres")));
        for (const char* setting : {"RESET ALL", "SET inservice_gate.roles = 'desk_anon=6, desk_user=24'"}) {
            server.script(QStringLiteral("ALTER DATABASE postgres ") + QLatin1String(setting));
            try {
                (void)MigrationRunner(open.adminUri()).run();
                QFAIL("a server without the gate was taken");
            } catch (const ServerError& error) {
                QCOMPARE(error.key, QStringLiteral("schema.gate"));
                for (const char* part : {"postgresql-15-inservice-gate", "shared_preload_libraries", "restart"}) {
                    QVERIFY2(error.text.contains(QLatin1String(part)), part);
                }
            }
        }
        QVERIFY(server.exec(QStringLiteral("SELECT 1 FROM pg_database WHERE datname = 'inservice'")).isEmpty());
        open.stop();
    }

    void spoiltRolesAreMended() {
        const QString real = m_server->adminUri();
        (void)MigrationRunner(real).run();
        PgConnection admin(real);
        const QString look = QStringLiteral(
            "SELECT string_agg(concat_ws(' ', rolname, rolconnlimit, rolpassword, rolvaliduntil, rolcanlogin, "
            "s.setdatabase, "
            "s.setconfig), '; ' ORDER BY rolname, s.setdatabase) FROM pg_authid r LEFT JOIN pg_db_role_setting s ON "
            "s.setrole = r.oid WHERE rolname IN ('desk_user', 'desk_anon')");
        const QByteArray belongs = admin.exec(look).scalar();
        admin.script(
            QStringLiteral("ALTER ROLE desk_user SET local_preload_libraries = 'nothing'; "
                           "ALTER ROLE desk_anon RESET ALL; "
                           "ALTER ROLE desk_anon IN DATABASE inservice SET default_transaction_read_only = on; "
                           "ALTER ROLE desk_user CONNECTION LIMIT 0 VALID UNTIL '2020-01-01' PASSWORD 'mine'"));
        QVERIFY(admin.exec(look).scalar() != belongs);
        (void)MigrationRunner(real).run();
        QCOMPARE(admin.exec(look).scalar(), belongs);
        PgConnection desk(withConnectionOption(real, QStringLiteral("user"), QStringLiteral("desk_user")));
        QVERIFY(!desk.exec(QStringLiteral("SELECT api.hello()")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "migrationtest.moc"
