// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/database.h"
#include "models/replica/replicareader.h"
#include "models/replica/replicastore.h"
#include "models/replica/tables/accounts.h"
#include "models/replica/tables/applications.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace inservice;
using Part = ReplicaStore::Part;

class ReplicaTest : public QObject {
    Q_OBJECT

private slots:
    void notLoadedUntilWhole();
    void everyFieldArrives();
    void deltaWritesAndRemoves();
    void changesAddUp();
    void aLongDeltaIsSeenWholeOrNotAtAll();
    void unknownTablesArePassedOver();
    void readersSeeTheOldRowsWhileLoading();
    void tenThousandUnitsLoadWhole();
    void indexesAreThereAfterALoad();
    void aDamagedReplicaIsSetAsideUnderItsReader();
    void anotherVersionIsEmptied();
    void columnsAreTheFieldsOfTheDocuments();
    void whatWasSeenIsComparedFieldByField();
    void everyFailingAccessLeavesAWholeReplica();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("replica.sqlite")); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void initTestCase() { init(); }
    void cleanup() { init(); }
};

namespace {

QByteArray unit(qint64 id, const QString& name) {
    return QJsonDocument(QJsonObject{{"id", id},
                                     {"code", QStringLiteral("%1").arg(id, 6, 10, QLatin1Char('0'))},
                                     {"name", name},
                                     {"kind", "junior_high"},
                                     {"founder", "public"},
                                     {"county_id", 3},
                                     {"district_id", 31},
                                     {"address", "示範路 1 號"},
                                     {"phone", "07-0000000"},
                                     {"chief_reviewer_id", 2},
                                     {"colleague_reviewer_id", QJsonValue::Null},
                                     {"has_chief", true},
                                     {"eligible", true}})
        .toJson(QJsonDocument::Compact);
}

QByteArray application(qint64 id, const QString& state) {
    return QJsonDocument(QJsonObject{{"id", id},
                                     {"number", QStringLiteral("A11500000%1").arg(id)},
                                     {"revision", 2},
                                     {"row_version", 5},
                                     {"person_id", 70},
                                     {"account_type", "chief_manager"},
                                     {"account_name", "Test.Chief01"},
                                     {"name", "測試員‧甲"},
                                     {"sex", "female"},
                                     {"national_id", "A12345****"},
                                     {"job_title", "主任"},
                                     {"unit_id", 11},
                                     {"subunit", "教務處"},
                                     {"phone", "07-0000000#12"},
                                     {"fax", "07-0000001"},
                                     {"email", "chief@example.invalid"},
                                     {"name_seal_only", true},
                                     {"state", state},
                                     {"reviewer_unit_id", 2},
                                     {"needs_paper", true},
                                     {"needs_unit_seal", true},
                                     {"applied_at", "2026-03-01T02:03:04Z"},
                                     {"changed_at", "2026-03-02T02:03:04.567Z"},
                                     {"received_at", "2026-03-03T00:00:00Z"},
                                     {"received_how", "fax"},
                                     {"head_seal", true},
                                     {"unit_seal", false},
                                     {"decided_at", QJsonValue::Null},
                                     {"opened_as", QJsonValue::Null},
                                     {"can_take_back", true},
                                     {"content_hash", "abc123"}})
        .toJson(QJsonDocument::Compact);
}

void loadSome(ReplicaStore& store) {
    ReplicaStore::Load load(store, {Part::Public, Part::Own});
    load.setCursor(Part::Public, "e/1/10");
    load.setCursor(Part::Own, "e/1/11");
    load.setScopeHash("scope");
    load.add("unit_kind", 1,
             R"({"id":1,"key":"junior_high","name":"國民中學","account_types":["chief_manager","contact","operator"],)"
             R"("needs_unit_seal":false,"below_college":true})");
    load.add("desk", 2,
             R"({"id":2,"name":"示範區管中心","fax":"07-0000009","address":"示範路 2 號",)"
             R"("email":"desk@example.invalid","phone":"07-0000008","approves_before_paper":true})");
    load.add("desk", 3,
             R"({"id":3,"name":"示範第二中心","fax":"07-0000019","address":"示範路 3 號",)"
             R"("email":"other@example.invalid","phone":"07-0000018","approves_before_paper":false})");
    load.add("unit", 11, unit(11, "台北示範國中"));
    load.add("unit", 12, unit(12, "示範國小"));
    load.add("application", 501, application(501, "awaiting_paper"));
    load.add("decision", 900,
             R"({"id":900,"application_id":501,"revision":2,"action":"return","reasons":["seal","phone"],)"
             R"("text":"請補","by_account_id":3,"by_name":"審○員","at":"2026-03-01T02:03:04Z"})");
    load.add("scan", 77,
             R"({"id":77,"application_id":501,"revision":2,"name":"a.pdf","mime":"application/pdf","size":12345,)"
             R"("sha256":"ff","by_name":"審○員","at":"2026-03-01T02:03:04Z","void":true})");
    load.finish("epoch-1");
}

} // namespace

void ReplicaTest::notLoadedUntilWhole() {
    ReplicaStore store(file());
    const ReplicaReader reader(file());
    QVERIFY(!reader.isLoaded());
    {
        ReplicaStore::Load load(store, {Part::Public});
        load.add("unit", 1, unit(1, "示範國小"));
        load.setCursor(Part::Public, "e/1/1");
    } // cut off
    QVERIFY(!reader.isLoaded());
    QVERIFY(reader.rows<UnitRow>().isEmpty());
    QVERIFY(store.cursor(Part::Public).isEmpty());
    loadSome(store);
    QVERIFY(reader.isLoaded());
    QCOMPARE(reader.rows<UnitRow>().size(), 2);
    QCOMPARE(store.cursor(Part::Public), QStringLiteral("e/1/10"));
    QCOMPARE(store.cursor(Part::Own), QStringLiteral("e/1/11"));
    QCOMPARE(store.epoch(), QStringLiteral("epoch-1"));
    QCOMPARE(store.scopeHash(), QStringLiteral("scope"));
}

void ReplicaTest::everyFieldArrives() {
    ReplicaStore store(file());
    loadSome(store);
    const ReplicaReader reader(file());

    const QList<UnitKindRow> kinds = reader.rows<UnitKindRow>(" WHERE key = ?", {"junior_high"});
    QCOMPARE(kinds.size(), 1);
    QCOMPARE(kinds.first().accountTypes,
             (QList<AccountType>{AccountType::ChiefManager, AccountType::Contact, AccountType::Operator}));
    QVERIFY(kinds.first().belowCollege && !kinds.first().needsUnitSeal);

    const auto school = reader.row<UnitRow>(11);
    QVERIFY(school);
    QCOMPARE(school->code, QStringLiteral("000011"));
    QCOMPARE(school->countyId, 3);
    QCOMPARE(school->chiefReviewerId, std::optional<qint64>(2));
    QCOMPARE(school->colleagueReviewerId, std::nullopt);
    QVERIFY(school->hasChief && school->eligible);

    const auto desk = reader.row<DeskRow>(2);
    QVERIFY(desk);
    QCOMPARE(desk->name, QStringLiteral("示範區管中心"));
    QCOMPARE(desk->fax, QStringLiteral("07-0000009"));
    QCOMPARE(desk->phone, QStringLiteral("07-0000008"));
    QVERIFY(desk->approvesBeforePaper);
    QVERIFY(!reader.row<DeskRow>(3)->approvesBeforePaper);

    const auto row = reader.row<ApplicationRow>(501);
    QVERIFY(row);
    QCOMPARE(row->accountType, AccountType::ChiefManager);
    QCOMPARE(row->sex, Sex::Female);
    QCOMPARE(row->state, ApplicationState::AwaitingPaper);
    QCOMPARE(row->revision, 2);
    QCOMPARE(row->rowVersion, 5);
    QCOMPARE(row->name, QStringLiteral("測試員‧甲"));
    QCOMPARE(row->reviewerUnitId, std::optional<qint64>(2));
    QCOMPARE(row->receivedHow, std::optional<ReceivedHow>(ReceivedHow::Fax));
    QVERIFY(row->nameSealOnly && row->headSeal && !row->unitSeal && row->canTakeBack && row->needsUnitSeal);
    QCOMPARE(row->appliedAt, QDateTime(QDate(2026, 3, 1), QTime(2, 3, 4), Qt::UTC));
    QCOMPARE(row->changedAt, QDateTime(QDate(2026, 3, 2), QTime(2, 3, 4, 567), Qt::UTC));
    QVERIFY(!row->decidedAt.isValid());
    QCOMPARE(row->openedAs, std::nullopt);
    QCOMPARE(row->accountName, QStringLiteral("Test.Chief01"));
    QCOMPARE(row->personId, 70);

    const QList<DecisionRow> decisions = decisionsOf(reader, 501);
    QCOMPARE(decisions.size(), 1);
    QCOMPARE(decisions.first().reasons, (QStringList{"seal", "phone"}));
    const QList<ScanRow> scans = scansOf(reader, 501);
    QCOMPARE(scans.size(), 1);
    QVERIFY(scans.first().isVoid);
    QCOMPARE(scans.first().size, 12345);
}

void ReplicaTest::deltaWritesAndRemoves() {
    ReplicaStore store(file());
    loadSome(store);
    const ReplicaReader reader(file());
    const auto changed = store.apply(
        Part::Own, {{"application", false, 501, application(501, "approved")}, {"decision", true, 900, {}}}, "e/1/20");
    QCOMPARE(changed.ids("application"), QSet<qint64>{501});
    QCOMPARE(changed.ids("decision"), QSet<qint64>{900});
    QVERIFY(!changed.concerns({"unit", "scan", "account"}) && !changed.isEverything());
    QCOMPARE(reader.row<ApplicationRow>(501)->state, ApplicationState::Approved);
    QVERIFY(decisionsOf(reader, 501).isEmpty());
    QCOMPARE(store.cursor(Part::Own), QStringLiteral("e/1/20"));
    QCOMPARE(store.cursor(Part::Public), QStringLiteral("e/1/10"));
    QVERIFY(store.apply(Part::Own, {}, "e/1/21").isEmpty());
    QCOMPARE(store.cursor(Part::Own), QStringLiteral("e/1/21"));
}

void ReplicaTest::changesAddUp() {
    Changes changes;
    QVERIFY(changes.isEmpty() && !changes.concerns({"unit"}) && !changes.isWhole("unit"));
    changes.add("unit", 7);
    Changes more;
    more.add("unit", 8);
    more.addTable("account");
    changes.unite(more);
    QCOMPARE(changes.ids("unit"), (QSet<qint64>{7, 8}));
    QVERIFY(changes.isWhole("account") && !changes.isWhole("unit") && changes.concerns({"scan", "account"}));
    // Whole stays whole, whatever is added.
    changes.add("account", 3);
    QVERIFY(changes.isWhole("account") && changes.ids("account").isEmpty());
    // So many that the table is read as a whole.
    for (qint64 id = 0; id <= Changes::mostIds; ++id) {
        changes.add("scan", id);
    }
    QVERIFY(changes.isWhole("scan"));
    changes.unite(Changes::everything());
    QVERIFY(changes.isEverything() && changes.isWhole("unit") && changes.concerns({"county"}));
}

void ReplicaTest::aLongDeltaIsSeenWholeOrNotAtAll() {
    ReplicaStore store(file());
    loadSome(store);
    const ReplicaReader reader(file());
    const qsizetype before = reader.rows<UnitRow>().size();
    const auto fill = [](ReplicaStore::Delta& delta) {
        for (int i = 0; i < 5000; ++i) {
            delta.add({"unit", false, 1000 + i, unit(1000 + i, "新示範國小")});
        }
        delta.add({"application", true, 501, {}});
    };
    {
        ReplicaStore::Delta broken(store, Part::Public);
        fill(broken);
        QCOMPARE(reader.rows<UnitRow>().size(), before); // thousands of rows are in the file, and nobody sees one
    }
    QCOMPARE(reader.rows<UnitRow>().size(), before);
    QCOMPARE(store.cursor(Part::Public), QStringLiteral("e/1/10"));
    ReplicaStore::Delta delta(store, Part::Public);
    fill(delta);
    QCOMPARE(reader.rows<UnitRow>().size(), before);
    QVERIFY(reader.row<ApplicationRow>(501));
    const Changes changed = delta.finish("e/1/20");
    QCOMPARE(changed.ids("unit").size(), 5000);
    QCOMPARE(changed.ids("application"), QSet<qint64>{501});
    QVERIFY(!changed.isWhole("unit") && !changed.concerns({"decision"}));
    QCOMPARE(reader.rows<UnitRow>().size(), before + 5000);
    QVERIFY(!reader.row<ApplicationRow>(501));
    QCOMPARE(store.cursor(Part::Public), QStringLiteral("e/1/20"));
}

void ReplicaTest::unknownTablesArePassedOver() {
    ReplicaStore store(file());
    loadSome(store);
    QVERIFY(store.apply(Part::Public, {{"from_the_future", false, 1, "{}"}}, "e/1/30").isEmpty());
    QCOMPARE(store.cursor(Part::Public), QStringLiteral("e/1/30"));
}

void ReplicaTest::readersSeeTheOldRowsWhileLoading() {
    ReplicaStore store(file());
    loadSome(store);
    const ReplicaReader reader(file());
    ReplicaStore::Load load(store, {Part::Public});
    load.add("unit", 99, unit(99, "新示範國小"));
    load.add("county", 1, R"({"id":1,"code":"01","name":"示範縣"})");
    QVERIFY(reader.isLoaded());
    QCOMPARE(reader.rows<UnitRow>().size(), 2);
    QVERIFY(reader.row<UnitRow>(11));
    load.finish("epoch-2");
    QCOMPARE(reader.rows<UnitRow>().size(), 1);
    QVERIFY(!reader.row<UnitRow>(11));
    QCOMPARE(reader.rows<ApplicationRow>().size(), 1); // the other half is untouched
}

void ReplicaTest::tenThousandUnitsLoadWhole() {
    QList<QByteArray> docs;
    for (int i = 1; i <= 10000; ++i) {
        docs.append(unit(i, QStringLiteral("臺灣省示範縣立第%1國民中學").arg(i)));
    }
    ReplicaStore store(file());
    ReplicaStore::Load load(store, {Part::Public});
    for (int i = 0; i < docs.size(); ++i) {
        load.add("unit", i + 1, docs.at(i));
    }
    load.finish("e");
    const ReplicaReader reader(file());
    QCOMPARE(reader.rows<UnitRow>().size(), 10000);
}

void ReplicaTest::indexesAreThereAfterALoad() {
    ReplicaStore store(file());
    const auto indexes = [this] {
        const Database database(file(), Database::Safety::Normal, Database::Access::ReadOnly);
        return database
            .value("SELECT group_concat(name) FROM (SELECT name FROM sqlite_schema WHERE type = 'index' "
                   "AND name LIKE '%_index_%' ORDER BY name)")
            .toString();
    };
    const QString before = indexes();
    QVERIFY(before.contains("decision_index_1"));
    loadSome(store);
    QCOMPARE(indexes(), before);
}

void ReplicaTest::aDamagedReplicaIsSetAsideUnderItsReader() {
    {
        ReplicaStore store(file());
        loadSome(store);
    }
    QFile page(file());
    QVERIFY(page.open(QIODevice::ReadWrite));
    QVERIFY(page.seek(100)); // the schema's own page
    page.write(QByteArray(3000, '\x5a'));
    page.close();
    ReplicaStore store(file());
    QVERIFY(store.wasDamaged());
    QVERIFY(!store.isLoaded());
    QVERIFY(QFile::exists(file() + ".damaged"));
    const ReplicaReader reader(file());
    loadSome(store);
    QCOMPARE(reader.rows<UnitRow>().size(), 2);

    // Damaged while a reader has it open: the reader goes on with the new one.
    QVERIFY(page.open(QIODevice::ReadWrite));
    page.write(QByteArray(4096, '\x5a'));
    page.close();
    QFile::remove(file() + "-wal");
    ReplicaStore again(file());
    QVERIFY(again.wasDamaged());
    QVERIFY(!reader.isLoaded());
    loadSome(again);
    QVERIFY(reader.isLoaded());
    QCOMPARE(reader.rows<UnitRow>().size(), 2);
}

void ReplicaTest::anotherVersionIsEmptied() {
    {
        ReplicaStore store(file());
        loadSome(store);
    }
    {
        Database database(file(), Database::Safety::Normal);
        database.run(QStringLiteral("PRAGMA user_version=%1").arg(replicaVersion() + 1));
        database.run("CREATE TABLE from_the_future (a INTEGER)");
    }
    const ReplicaStore store(file());
    QVERIFY(!store.wasDamaged());
    QVERIFY(!store.isLoaded());
    QVERIFY(ReplicaReader(file()).rows<UnitRow>().isEmpty());
}

/// docs/api.md says what a document of each table has; the replica keeps all of it and nothing else.
void ReplicaTest::columnsAreTheFieldsOfTheDocuments() {
    QFile api(QStringLiteral(SOURCE_DIR "/docs/api.md"));
    QVERIFY(api.open(QIODevice::ReadOnly));
    QString documents = QString::fromUtf8(api.readAll());
    documents = documents.mid(documents.indexOf(QLatin1String("\n## Documents")));
    documents.truncate(documents.indexOf(QLatin1String("\n## "), 10));
    static const QRegularExpression document(QStringLiteral("`([a-z_]+) \\{id, ([^}]*)\\}`"));
    static const QRegularExpression remark(QStringLiteral(" *(\\([^)]*\\)|\\[\\]) *"));
    QHash<QString, QSet<QString>> described;
    for (auto all = document.globalMatch(documents); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        QSet<QString>& fields = described[match.captured(1)];
        const QStringList names = match.captured(2).remove(remark).split(u',');
        for (const QString& name : names) {
            fields.insert(name.simplified());
        }
    }
    QCOMPARE(described.size(), replicaTables().size());
    for (const ReplicaTable* table : replicaTables()) {
        QSet<QString> kept;
        for (const ReplicaTable::Column& column : table->columns) {
            kept.insert(column.name);
        }
        QVERIFY2(kept == described.value(table->name), qPrintable(table->name));
    }
}

void ReplicaTest::whatWasSeenIsComparedFieldByField() {
    const RowTable<ApplicationRow>& table = tableOf<ApplicationRow>();
    ReplicaStore store(file());
    loadSome(store);
    const ApplicationRow before = *ReplicaReader(file()).row<ApplicationRow>(501);
    const QJsonObject seen = table.seen(before);
    QCOMPARE(seen.value("id").toInteger(), 501);
    QCOMPARE(seen.value("account_type").toString(), QStringLiteral("chief_manager"));
    QVERIFY(seen.value("received_revision").isNull());
    QVERIFY(table.changedFields(seen, before).isEmpty());
    ApplicationRow now = before;
    now.rowVersion = 6; // it went somewhere and back
    now.changedAt = now.changedAt.addDays(1);
    QVERIFY(table.changedFields(seen, now).isEmpty());
    now.receivedRevision = 2;
    now.phone = QStringLiteral("07-0000007");
    now.state = ApplicationState::AwaitingReview;
    const QList<FieldChange> changes = table.changedFields(seen, now);
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.at(0).field, QStringLiteral("state")); // where it stands comes first
    QCOMPARE(changes.at(0).now, QJsonValue("awaiting_review"));
    QCOMPARE(changes.at(1).field, QStringLiteral("phone"));
    QCOMPARE(changes.at(1).seen, QJsonValue("07-0000000#12"));
    QCOMPARE(changes.at(2).now, QJsonValue(2));
    // A field that was not kept then is not different now.
    QJsonObject older = seen;
    older.remove("phone");
    QCOMPARE(table.changedFields(older, now).size(), 2);
}

void ReplicaTest::everyFailingAccessLeavesAWholeReplica() {
    // Fails the first access, then the second, … of a delta and of a reload: afterwards the replica is either as before
    // or as after, its cursor with it, and the same work succeeds when the disk is well again.
    for (int failing = 1;; ++failing) {
        QVERIFY(failing < 1000);
        init();
        {
            ReplicaStore store(file());
            loadSome(store);
        }
        Database::failAt(failing);
        bool failed = false;
        const auto work = [this] {
            ReplicaStore store(file());
            store.apply(Part::Own, {{"application", false, 501, application(501, "approved")}, {"scan", true, 77, {}}},
                        "e/1/20");
            ReplicaStore::Load load(store, {Part::Public});
            load.setCursor(Part::Public, "e/1/40");
            load.add("unit", 99, unit(99, "新示範國小"));
            load.finish("epoch-1");
        };
        try {
            work();
        } catch (const ReplicaError&) {
            failed = true;
        }
        Database::failAt(0);
        {
            const ReplicaStore store(file());
            QVERIFY(!store.wasDamaged());
            QVERIFY(store.isLoaded());
            const ReplicaReader reader(file());
            const bool applied = store.cursor(Part::Own) == QLatin1String("e/1/20");
            QCOMPARE(reader.row<ApplicationRow>(501)->state,
                     applied ? ApplicationState::Approved : ApplicationState::AwaitingPaper);
            QCOMPARE(scansOf(reader, 501).isEmpty(), applied);
            const bool reloaded = store.cursor(Part::Public) == QLatin1String("e/1/40");
            QCOMPARE(reader.rows<UnitRow>().size(), reloaded ? 1 : 2);
        }
        work();
        QCOMPARE(ReplicaReader(file()).rows<UnitRow>().size(), 1);
        if (!failed) {
            QVERIFY(failing > 20); // the enumeration went through the whole of it
            break;
        }
    }
}

QTEST_GUILESS_MAIN(ReplicaTest)
#include "models/replica/tables/applications.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"
#include "tst_replica.moc"
