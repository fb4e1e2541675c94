// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/table.h"

#include "models/replica/tables/accounts.h"
#include "models/replica/tables/applications.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"

#include <QCryptographicHash>
#include <algorithm>

namespace inservice {

namespace {

QString indexName(const QString& table, qsizetype number) {
    return QStringLiteral("%1_index_%2").arg(table).arg(number + 1);
}

QString joined(const ReplicaTable& table, const QString& pattern) {
    QStringList parts;
    for (const ReplicaTable::Column& column : table.columns) {
        parts.append(QString(pattern).replace(u'@', column.name));
    }
    return parts.join(QLatin1String(", "));
}

} // namespace

QString ReplicaTable::createSql() const {
    QStringList parts{QStringLiteral("id INTEGER PRIMARY KEY")};
    for (const Column& column : columns) {
        parts.append(QStringLiteral("\"%1\" %2").arg(column.name, column.type));
    }
    return QStringLiteral("CREATE TABLE \"%1\" (%2)").arg(name, parts.join(QLatin1String(", ")));
}

QStringList ReplicaTable::indexSql() const {
    QStringList all;
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        all.append(
            QStringLiteral("CREATE INDEX IF NOT EXISTS %1 ON \"%2\" (%3)").arg(indexName(name, i), name, indexes[i]));
    }
    return all;
}

QStringList ReplicaTable::dropIndexSql() const {
    QStringList all;
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        all.append(QStringLiteral("DROP INDEX IF EXISTS %1").arg(indexName(name, i)));
    }
    return all;
}

QString ReplicaTable::insertSql() const {
    return QStringLiteral("INSERT OR REPLACE INTO \"%1\" (id, %2) SELECT json_extract(value, '$.p'), %3 "
                          "FROM json_each(?)")
        .arg(name, joined(*this, QStringLiteral("\"@\"")),
             joined(*this, QStringLiteral("json_extract(value, '$.d.@')")));
}

QString ReplicaTable::selectSql() const {
    return QStringLiteral("SELECT id, %2 FROM \"%1\"").arg(name, joined(*this, QStringLiteral("\"@\"")));
}

const QList<const ReplicaTable*>& replicaTables() {
    static const QList<const ReplicaTable*> all{
        &tableOf<CountyRow>(),      &tableOf<DistrictRow>(), &tableOf<JobTitleRow>(), &tableOf<ReturnReasonRow>(),
        &tableOf<UnitKindRow>(),    &tableOf<UnitRow>(),     &tableOf<DeskRow>(),     &tableOf<ConsentRow>(),
        &tableOf<ApplicationRow>(), &tableOf<DecisionRow>(), &tableOf<AccountRow>(),  &tableOf<AccountEventRow>(),
        &tableOf<ScanRow>(),
    };
    return all;
}

const ReplicaTable* replicaTable(const QString& name) {
    const auto& all = replicaTables();
    const auto known =
        std::find_if(all.begin(), all.end(), [&name](const ReplicaTable* table) { return table->name == name; });
    return known == all.end() ? nullptr : *known;
}

int replicaVersion() {
    static const int version = [] {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const ReplicaTable* table : replicaTables()) {
            hash.addData((table->createSql() + table->indexSql().join(u' ')).toUtf8());
        }
        // SQLite keeps 32 bits with a sign, and 0 is a file that is new.
        return int(hash.result().toHex().left(7).toInt(nullptr, 16)) + 1;
    }();
    return version;
}

} // namespace inservice
