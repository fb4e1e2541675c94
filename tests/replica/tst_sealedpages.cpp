// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/database.h"
#include "models/replica/replicareader.h"
#include "models/replica/replicastore.h"
#include "models/replica/tables/accounts.h"
#include "models/replica/tables/applications.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace inservice;
using Part = ReplicaStore::Part;

namespace {

constexpr int cases = 600; // enough for more than a handful of pages

// What must be found nowhere on the disk. None of it belongs to anybody.
const QList<QByteArray> personal{"測試員",      "A12345****",       "07-6000184#12", "person@example.invalid",
                                 "Test.Person", "尚未核章，已退回", "教務處"};

QByteArray application(qint64 id) {
    return QJsonDocument(QJsonObject{{"id", id},
                                     {"number", QStringLiteral("115-%1").arg(id, 6, 10, QLatin1Char('0'))},
                                     {"revision", 1},
                                     {"account_type", "chief_manager"},
                                     {"account_name", QStringLiteral("Test.Person%1").arg(id)},
                                     {"name", QStringLiteral("測試員%1").arg(id)},
                                     {"sex", "female"},
                                     {"national_id", "A12345****"},
                                     {"job_title", "主任"},
                                     {"unit_id", 11},
                                     {"subunit", "教務處"},
                                     {"phone", "07-6000184#12"},
                                     {"email", "person@example.invalid"},
                                     {"state", "awaiting_paper"},
                                     {"changed_at", "2026-03-02T02:03:04.567Z"}})
        .toJson(QJsonDocument::Compact);
}

void loadCases(ReplicaStore& store) {
    ReplicaStore::Load load(store, {Part::Public, Part::Own});
    load.setCursor(Part::Public, "e/1/10");
    load.setCursor(Part::Own, "e/1/10");
    for (int id = 1; id <= cases; ++id) {
        load.add("application", id, application(id));
    }
    load.add("decision", 1,
             R"({"id":1,"application_id":1,"revision":1,"action":"return","reasons":[],"text":"尚未核章，已退回",)"
             R"("by_account_id":5,"by_name":"測試員甲","at":"2026-03-02T02:03:04Z"})");
    load.finish("epoch-1");
}

/// Every file of a folder by its name.
QMap<QString, QByteArray> filesOf(const QString& folder) {
    QMap<QString, QByteArray> all;
    QDirIterator below(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (below.hasNext()) {
        QFile file(below.next());
        if (file.open(QIODevice::ReadOnly)) {
            all.insert(below.fileName(), file.readAll());
        }
    }
    return all;
}

QString clearTextIn(const QString& folder) {
    const QMap<QString, QByteArray> files = filesOf(folder);
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        for (const QByteArray& word : personal) {
            if (file->contains(word)) {
                return file.key() + ": " + QString::fromUtf8(word);
            }
        }
    }
    return {};
}

/// As the power fails: what is in the files now, in another folder.
void copyTo(const QString& from, const QString& to) {
    const QStringList names = QDir(from).entryList(QDir::Files);
    for (const QString& name : names) {
        QFile::remove(QDir(to).filePath(name));
        QVERIFY(QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name)));
    }
}

} // namespace

class SealedPagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("INSERVICE_KEYCHAIN", "off"); }

    void nothingPersonalLiesInClear() {
        const QTemporaryDir folder;
        const QString file = folder.filePath("replica.sqlite");
        {
            ReplicaStore store(file);
            loadCases(store);
            QVERIFY(filesOf(folder.path()).value("replica.sqlite-wal").size() > 100000); // it is there, in the log
            QCOMPARE(clearTextIn(folder.path()), QString());
            store.apply(Part::Own, {{"application", true, 7, {}}, {"application", false, 900, application(900)}},
                        "e/1/11");
            const ReplicaReader reader(file);
            QCOMPARE(reader.rows<ApplicationRow>().size(), cases);
            QCOMPARE(decisionsOf(reader, 1).constFirst().byName, QStringLiteral("測試員甲"));
        }
        QVERIFY(filesOf(folder.path()).value("replica.sqlite").size() > 100000); // now in the file itself
        QCOMPARE(clearTextIn(folder.path()), QString());
        {
            ReplicaStore store(file); // and what was deleted leaves nothing either
            ReplicaStore::Load load(store, {Part::Own});
            load.finish("epoch-1");
        }
        QCOMPARE(clearTextIn(folder.path()), QString());
    }

    void nothingLiesInClearOnAShareEither() {
        Database::pretendShare(true);
        const auto ended = qScopeGuard([] { Database::pretendShare(false); });
        const QTemporaryDir folder;
        const QString file = folder.filePath("replica.sqlite");
        {
            ReplicaStore store(file);
            loadCases(store);
        }
        Database database(file, Database::Safety::Full);
        {
            const Database::Transaction transaction(database);
            database.run("PRAGMA cache_spill=ON");
            database.run("PRAGMA cache_size=5");
            database.run("UPDATE application SET name = name || '‧乙', phone = phone");
            QVERIFY(filesOf(folder.path()).value("replica.sqlite-journal").size() > 100000); // what was there before
            QCOMPARE(clearTextIn(folder.path()), QString());
            // As the power fails in the middle: the journal brings back what was.
            const QTemporaryDir after;
            copyTo(folder.path(), after.path());
            const ReplicaStore store(after.filePath("replica.sqlite"));
            QVERIFY(!store.wasDamaged());
            const ReplicaReader reader(after.filePath("replica.sqlite"));
            QCOMPARE(reader.rows<ApplicationRow>().size(), cases);
            QCOMPARE(reader.row<ApplicationRow>(9)->name, QStringLiteral("測試員9"));
        }
        QCOMPARE(database.value("SELECT count(*) FROM application WHERE name LIKE '%乙'").toInt(), 0);
        QCOMPARE(clearTextIn(folder.path()), QString());
    }

    void whatWasCommittedIsThereAfterTheEndOfPower() {
        const QTemporaryDir folder;
        const QTemporaryDir after;
        ReplicaStore store(folder.filePath("replica.sqlite"));
        loadCases(store);
        store.apply(Part::Own, {{"application", true, 7, {}}}, "e/1/20");
        const QByteArray log = filesOf(folder.path()).value("replica.sqlite-wal");
        copyTo(folder.path(), after.path());
        const QString copy = after.filePath("replica.sqlite");
        {
            const ReplicaStore again(copy);
            QVERIFY(!again.wasDamaged());
            QCOMPARE(again.cursor(Part::Own), QStringLiteral("e/1/20"));
            QCOMPARE(ReplicaReader(copy).rows<ApplicationRow>().size(), cases - 1);
        }
        // The last of it did not reach the disk, or only half of it: the state before is there, and it is no damage.
        for (const int missing : {1, 60, 4096, 4119, 4120, 4121}) {
            copyTo(folder.path(), after.path());
            QFile cut(copy + "-wal");
            QVERIFY(cut.resize(log.size() - missing));
            QFile::remove(copy + "-shm");
            const ReplicaStore again(copy);
            QVERIFY(!again.wasDamaged());
            QCOMPARE(again.cursor(Part::Own), QStringLiteral("e/1/10"));
            QCOMPARE(ReplicaReader(copy).rows<ApplicationRow>().size(), cases);
        }
    }

    void pagesThatWereExchangedAreDamage() {
        const QTemporaryDir folder;
        const QString file = folder.filePath("replica.sqlite");
        {
            ReplicaStore store(file);
            loadCases(store);
        }
        QFile pages(file);
        QVERIFY(pages.open(QIODevice::ReadWrite));
        QByteArray all = pages.readAll();
        const QByteArray one = all.mid(4096 * 20, 4096);
        all.replace(4096 * 20, 4096, all.mid(4096 * 21, 4096));
        all.replace(4096 * 21, 4096, one);
        pages.seek(0);
        pages.write(all);
        pages.close();
        const ReplicaStore store(file);
        QVERIFY(store.wasDamaged());
        QVERIFY(!store.isLoaded());
    }

    void aFileOfAnotherFolderIsDamage() {
        const QTemporaryDir folder;
        const QTemporaryDir other;
        {
            ReplicaStore store(folder.filePath("replica.sqlite"));
            loadCases(store);
        }
        QVERIFY(QFile::copy(folder.filePath("replica.sqlite"), other.filePath("replica.sqlite")));
        const ReplicaStore store(other.filePath("replica.sqlite"));
        QVERIFY(store.wasDamaged());
        QCOMPARE(clearTextIn(other.path()), QString());
    }

    void itsFilesAreTheirOwnersAlone() {
        const QTemporaryDir folder;
        const QString file = folder.filePath("replica.sqlite");
        ReplicaStore store(file);
        loadCases(store);
        const auto rights = [&folder](const QString& name) {
            return QFile::permissions(folder.filePath(name)) & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
        };
        for (const char* name :
             {"replica.sqlite", "replica.sqlite-wal", "replica.sqlite-shm", "vault.key", "vault.lock"}) {
            if (QFile::exists(folder.filePath(name))) {
                QCOMPARE(rights(name), QFile::ReadOwner | QFile::WriteOwner);
            }
        }
        QVERIFY(QFile::exists(file + "-wal") && QFile::exists(file + "-shm"));
        // One that others could read is theirs no more.
        QVERIFY(
            QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        const ReplicaStore again(file);
        QCOMPARE(rights("replica.sqlite"), QFile::ReadOwner | QFile::WriteOwner);
    }
};

QTEST_GUILESS_MAIN(SealedPagesTest)
#include "models/replica/tables/applications.h"
#include "tst_sealedpages.moc"
