// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/database.h"

#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace inservice;

class DatabaseTest : public QObject {
    Q_OBJECT

private slots:
    void pragmasAreWhatTheyMustBe();
    void transactionRollsBackUnlessCommitted();
    void readOnlyCannotWrite();
    void migrationIsWholeOrNothing();
    void newerFileIsRefused();
    void aFileThatIsNoDatabaseIsDamage();
    void aLockIsNoDamage();
    void connectionsOfTwoThreads();
    void aFullDiskIsSaidAsSuch();
    void onAShareThereIsNoWal();
};

namespace {

QString fileIn(const QTemporaryDir& folder) {
    return folder.filePath(QStringLiteral("test.sqlite"));
}

template<typename Action>
std::optional<ReplicaError::Kind> kindThrown(Action action) {
    try {
        action();
    } catch (const ReplicaError& error) {
        return error.kind();
    }
    return std::nullopt;
}

} // namespace

void DatabaseTest::pragmasAreWhatTheyMustBe() {
    const QTemporaryDir folder;
    for (const auto& [safety, synchronous] : {std::pair{Database::Safety::Full, 3}, {Database::Safety::Normal, 1}}) {
        const Database database(fileIn(folder), safety);
        QCOMPARE(database.value("PRAGMA synchronous").toInt(), synchronous);
        QCOMPARE(database.value("PRAGMA journal_mode").toString(), QStringLiteral("wal"));
        QCOMPARE(database.value("PRAGMA foreign_keys").toInt(), 1);
        QVERIFY(database.value("PRAGMA busy_timeout").toInt() >= 1000);
    }
}

void DatabaseTest::transactionRollsBackUnlessCommitted() {
    const QTemporaryDir folder;
    Database database(fileIn(folder), Database::Safety::Normal);
    database.run("CREATE TABLE t (a INTEGER)");
    {
        const Database::Transaction transaction(database);
        database.run("INSERT INTO t VALUES (1)");
    }
    QCOMPARE(database.value("SELECT count(*) FROM t").toInt(), 0);
    {
        Database::Transaction transaction(database);
        database.run("INSERT INTO t VALUES (2)");
        transaction.commit();
    }
    QCOMPARE(database.value("SELECT count(*) FROM t").toInt(), 1);
}

void DatabaseTest::readOnlyCannotWrite() {
    const QTemporaryDir folder;
    Database writer(fileIn(folder), Database::Safety::Normal);
    writer.run("CREATE TABLE t (a INTEGER)");
    Database reader(fileIn(folder), Database::Safety::Normal, Database::Access::ReadOnly);
    QCOMPARE(kindThrown([&] { reader.run("INSERT INTO t VALUES (1)"); }), ReplicaError::Kind::Access);
    QCOMPARE(reader.value("SELECT count(*) FROM t").toInt(), 0);
    // Reading does not make a file that is not there.
    const QString missing = folder.filePath("missing.sqlite");
    QCOMPARE(kindThrown([&] { Database(missing, Database::Safety::Normal, Database::Access::ReadOnly); }),
             ReplicaError::Kind::Access);
    QVERIFY(!QFile::exists(missing));
}

void DatabaseTest::migrationIsWholeOrNothing() {
    const QTemporaryDir folder;
    Database database(fileIn(folder), Database::Safety::Full);
    const QStringList first{"CREATE TABLE a (x INTEGER)"};
    const QStringList broken{"CREATE TABLE b (x INTEGER)", "CREATE TABLE a (x INTEGER)"};
    QVERIFY(kindThrown([&] { database.migrate({first, broken}); }).has_value());
    QCOMPARE(database.version(), 1); // the first step stands, of the second nothing
    QCOMPARE(database.value("SELECT count(*) FROM sqlite_schema WHERE name = 'b'").toInt(), 0);
    database.migrate({first, {"CREATE TABLE b (x INTEGER)"}});
    QCOMPARE(database.version(), 2);
    database.migrate({first, {"CREATE TABLE b (x INTEGER)"}}); // again: nothing
}

void DatabaseTest::newerFileIsRefused() {
    const QTemporaryDir folder;
    Database database(fileIn(folder), Database::Safety::Full);
    database.run("PRAGMA user_version=7");
    QCOMPARE(kindThrown([&] { database.migrate({{"CREATE TABLE a (x INTEGER)"}}); }), ReplicaError::Kind::Newer);
}

void DatabaseTest::aFileThatIsNoDatabaseIsDamage() {
    const QTemporaryDir folder;
    QFile file(fileIn(folder));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QCOMPARE(kindThrown([&] { Database(fileIn(folder), Database::Safety::Normal); }), ReplicaError::Kind::Damaged);
}

void DatabaseTest::aLockIsNoDamage() {
    const QTemporaryDir folder;
    Database one(fileIn(folder), Database::Safety::Normal);
    one.run("CREATE TABLE t (a INTEGER)");
    Database two(fileIn(folder), Database::Safety::Normal);
    two.run("PRAGMA busy_timeout=1");
    const Database::Transaction held(one);
    QCOMPARE(kindThrown([&] { const Database::Transaction wanted(two); }), ReplicaError::Kind::Access);
}

void DatabaseTest::connectionsOfTwoThreads() {
    const QTemporaryDir folder;
    Database here(fileIn(folder), Database::Safety::Normal);
    here.run("CREATE TABLE t (a INTEGER)");
    std::thread([&] {
        Database there(fileIn(folder), Database::Safety::Normal);
        there.run("INSERT INTO t VALUES (?)", {41});
    }).join();
    QCOMPARE(here.value("SELECT a FROM t").toInt(), 41);
}

void DatabaseTest::aFullDiskIsSaidAsSuch() {
    const QTemporaryDir folder;
    Database database(fileIn(folder), Database::Safety::Full);
    database.run("CREATE TABLE t (a BLOB)");
    database.run("INSERT INTO t VALUES (zeroblob(100))");
    database.run("PRAGMA max_page_count=10"); // what SQLite is told of a full disk, told by SQLite itself
    QCOMPARE(kindThrown([&] {
                 Database::Transaction transaction(database);
                 for (int i = 0; i < 100; ++i) {
                     database.run("INSERT INTO t VALUES (zeroblob(4000))");
                 }
                 transaction.commit();
             }),
             ReplicaError::Kind::Full);
    QCOMPARE(database.value("SELECT count(*) FROM t").toInt(), 1); // as before, and usable
    database.run("INSERT INTO t VALUES (zeroblob(100))");
}

void DatabaseTest::onAShareThereIsNoWal() {
    const QTemporaryDir folder;
    QVERIFY(!Database::onShare(fileIn(folder)));
    {
        Database database(fileIn(folder), Database::Safety::Full);
        database.run("CREATE TABLE t (a INTEGER)");
        database.run("INSERT INTO t VALUES (1)");
    }
    // The folder has been moved to the share with a file that was in WAL.
    Database::pretendShare(true);
    {
        Database database(fileIn(folder), Database::Safety::Full);
        QCOMPARE(database.value("PRAGMA journal_mode").toString(), QStringLiteral("delete"));
        QCOMPARE(database.value("PRAGMA synchronous").toInt(), 3);
        const Database reader(fileIn(folder), Database::Safety::Full, Database::Access::ReadOnly);
        {
            Database::Transaction transaction(database);
            for (int i = 0; i < 3000; ++i) { // more than the cache holds
                database.run("INSERT INTO t VALUES (?)", {i});
                if (i % 1000 == 0) {
                    QCOMPARE(reader.value("SELECT count(*) FROM t").toInt(), 1); // a reader is not shut out
                }
            }
            transaction.commit();
        }
        QCOMPARE(reader.value("SELECT count(*) FROM t").toInt(), 3001);
        QVERIFY(!QFile::exists(fileIn(folder) + "-wal"));
    }
    Database::pretendShare(false);
    const Database database(fileIn(folder), Database::Safety::Full);
    QCOMPARE(database.value("PRAGMA journal_mode").toString(), QStringLiteral("wal"));
    QCOMPARE(database.value("SELECT count(*) FROM t").toInt(), 3001);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
