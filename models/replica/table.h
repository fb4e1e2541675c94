// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/storedvalue.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantList>
#include <functional>
#include <optional>

namespace inservice {

/// One table of the replica, as docs/api.md «Documents» gives it: what SQL has to know. The key of a row is the
/// centre's; `id` is never made here.
struct ReplicaTable {
    /// Who gets it.
    enum class Reach {
        Public, ///< everybody
        Own,    ///< those whose scope its rows are in
    };
    struct Column {
        QString name; ///< of the document's field and of the column
        QString type; ///< SQLite's: INTEGER (whole numbers, booleans as 0 and 1), REAL or TEXT (times, arrays)
    };
    QString name;
    Reach reach;
    QList<Column> columns; ///< without id
    QStringList indexes;   ///< columns (or lists of them) that have an index, built after a load

    [[nodiscard]] QString createSql() const;
    [[nodiscard]] QStringList indexSql() const;
    [[nodiscard]] QStringList dropIndexSql() const;
    /// Takes what values() makes of a document.
    [[nodiscard]] QString insertSql() const;
    /// A document as the centre sent it: its key, then the columns in their order. Throws ReplicaError if it is none.
    [[nodiscard]] QVariantList values(qint64 id, const QByteArray& document) const;
    /// id and the columns, in their order; a WHERE or ORDER may follow.
    [[nodiscard]] QString selectSql() const;
};

/// A field of a row that is not any more what somebody saw.
struct FieldChange {
    QString field; ///< its name in docs/api.md
    QJsonValue seen;
    QJsonValue now;
};

enum class FieldUse {
    Plain,
    Compared, ///< a person who decides about a row is told when it has changed since (RowTable::changedFields)
};

/// What is known of one column of rows of this type.
template<typename Row>
struct Field {
    ReplicaTable::Column column;
    FieldUse use = FieldUse::Plain;
    std::function<bool(Row&, const QVariant&)> read; ///< false: a word this desk does not know
    std::function<QJsonValue(const Row&)> json;
};

/// A column and the member it is read into.
template<typename Row, typename Value>
Field<Row> field(const char* name, Value Row::*member, FieldUse use = FieldUse::Plain) {
    return {{QLatin1String(name), QLatin1String(Stored<Value>::sqlType)},
            use,
            [member](Row& row, const QVariant& stored) { return Stored<Value>::read(stored, row.*member); },
            [member](const Row& row) { return Stored<Value>::json(row.*member); }};
}

/// The same of a number that is 0 where there is none.
template<typename Row, typename Number>
Field<Row> fieldOrNone(const char* name, Number Row::*member, FieldUse use = FieldUse::Plain) {
    Field<Row> made = field(name, member, use);
    made.json = [member](const Row& row) { return row.*member != 0 ? QJsonValue(row.*member) : QJsonValue(); };
    return made;
}

/// A table with the rows that are read from it. Everything that has to name each column follows from its fields.
template<typename Row>
struct RowTable : ReplicaTable {
    QList<Field<Row>> fields; ///< those that are compared in the order in which a person reads them

    RowTable(const char* theName, Reach theReach, QList<Field<Row>> theFields, const QStringList& theIndexes = {})
        : ReplicaTable{QLatin1String(theName), theReach, {}, theIndexes}
        , fields(std::move(theFields)) {
        for (const Field<Row>& one : fields) {
            columns.append(one.column);
        }
    }

    /// A row of selectSql(): `value(n)` is its nth column. Nothing if it has a word that this desk does not know.
    template<typename Values>
    [[nodiscard]] std::optional<Row> read(const Values& values) const {
        Row row;
        row.id = values.value(0).toLongLong();
        for (int i = 0; i < fields.size(); ++i) {
            if (!fields.at(i).read(row, values.value(i + 1))) {
                return std::nullopt;
            }
        }
        return row;
    }
    /// As somebody sees it now, to be kept (OutboxItem::seen).
    [[nodiscard]] QJsonObject seen(const Row& row) const {
        QJsonObject all{{QLatin1String("id"), row.id}};
        for (const Field<Row>& one : fields) {
            all.insert(one.column.name, one.json(row));
        }
        return all;
    }
    /// What is different now of what is compared. Fields that an older desk did not keep are passed over.
    [[nodiscard]] QList<FieldChange> changedFields(const QJsonObject& seen, const Row& now) const {
        QList<FieldChange> changes;
        for (const Field<Row>& one : fields) {
            const auto before = seen.constFind(one.column.name);
            const QJsonValue value = one.json(now);
            if (one.use == FieldUse::Compared && before != seen.constEnd() && *before != value) {
                changes.append({one.column.name, *before, value});
            }
        }
        return changes;
    }
};

/// The table of a type of row: one specialization beside each (models/replica/tables/).
template<typename Row>
const RowTable<Row>& tableOf();

/// Every table this desk keeps.
const QList<const ReplicaTable*>& replicaTables();
/// Null for a table that this desk does not know.
const ReplicaTable* replicaTable(const QString& name);
/// Another number whenever one of them is another: a replica of another version is emptied and loaded again.
int replicaVersion();

} // namespace inservice
