// SPDX-License-Identifier: GPL-3.0-or-later
// What a centre sends as rows: a delta takes effect whole or not at all, and whatever it held can be read.
#include "models/replica/replicareader.h"
#include "models/replica/replicastore.h"
#include "models/replica/table.h"
#include "models/replica/tables/accounts.h"
#include "models/replica/tables/applications.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"
#include "models/tables/unitfinder.h"
#include "tests/fuzz/fuzz.h"

#include <QTemporaryDir>

using namespace inservice;

namespace {

struct Files {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("replica.sqlite"));
    ReplicaStore store{file};
    ReplicaReader reader{file};
    int turn = 0;
};

/// A letter for the table, a letter for the key, «-» for a row that is gone, then the document: a line each.
QList<ReplicaStore::Change> changes(const QByteArray& bytes) {
    QList<ReplicaStore::Change> all;
    for (const QByteArray& line : bytes.split('\n')) {
        if (line.size() < 3) {
            continue;
        }
        ReplicaStore::Change change;
        const auto& known = replicaTables();
        const qsizetype at = static_cast<unsigned char>(line.at(0)) % (known.size() + 1);
        change.tab = at < known.size() ? known.at(at)->name : QStringLiteral("of_a_newer_centre");
        change.pk = static_cast<unsigned char>(line.at(1)) % 16;
        change.removed = line.at(2) == '-';
        change.doc = change.removed ? QByteArray() : line.mid(2);
        all.append(change);
    }
    return all;
}

void readAll(const ReplicaReader& reader) {
    (void)reader.isLoaded();
    const QList<CountyRow> counties = reader.rows<CountyRow>();
    QList<DistrictRow> districts = districtsOf(reader, 0);
    for (const CountyRow& county : counties) {
        districts += districtsOf(reader, county.id);
    }
    (void)reader.rows<JobTitleRow>();
    (void)reader.rows<ReturnReasonRow>();
    (void)reader.rows<ConsentRow>();
    for (const DeskRow& desk : reader.rows<DeskRow>()) {
        HOLDS(reader.row<DeskRow>(desk.id).has_value(), QString::number(desk.id));
    }
    const QList<UnitRow> units = unitsByCode(reader);
    for (const ApplicationRow& row : reader.rows<ApplicationRow>()) {
        HOLDS(row.id >= 0 && row.id < 16, QString::number(row.id));
        (void)decisionsOf(reader, row.id);
        (void)scansOf(reader, row.id);
    }
    for (const AccountRow& row : reader.rows<AccountRow>()) {
        (void)accountsOfUnit(reader, row.unitId);
    }
    const UnitIndex index(units, counties, districts, reader.rows<UnitKindRow>());
    for (const UnitRow& row : units) {
        int total = 0;
        const QList<int> found = index.find(row.name, 10, &total);
        HOLDS(found.size() <= 10 && total >= found.size(), row.name);
        (void)index.kinds(row.countyId, row.districtId);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    static Files* const files = new Files; // NOLINT: until the program ends
    static const bool stops = std::atexit([] { delete files; }) == 0;
    Q_UNUSED(stops)
    const auto part = ReplicaStore::Part::Own;
    const QString before = files->store.cursor(part);
    const QString after = QStringLiteral("e/1/%1").arg(++files->turn);
    const QList<ReplicaStore::Change> all = changes(fuzz::Input(data, size).rest());
    try {
        (void)files->store.apply(part, all, after);
        HOLDS(files->store.cursor(part) == after, after);
    } catch (const ReplicaError& error) {
        HOLDS(files->store.cursor(part) == before, error.text);
        HOLDS(error.kind() != ReplicaError::Kind::Damaged, error.text);
    }
    readAll(files->reader);
    QList<ReplicaStore::Change> gone;
    for (const ReplicaTable* table : replicaTables()) {
        for (qint64 pk = 0; pk < 16; ++pk) {
            gone.append({table->name, true, pk, {}});
        }
    }
    if (files->turn % 16 == 0) {
        (void)files->store.apply(part, gone, after);
        HOLDS(files->reader.rows<ApplicationRow>().isEmpty() && files->reader.rows<UnitRow>().isEmpty(), after);
    }
    return 0;
}
