// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/kinds.h"
#include "models/replica/tables/recurring.h"
#include "models/tables/listwords.h"
#include "models/tables/markedlistmodel.h"
#include "models/tables/searchfold.h"

#include <QCoreApplication>

namespace inservice {

/// The words of what is asked again and again.
class Recurring {
    Q_DECLARE_TR_FUNCTIONS(inservice::Recurring)

public:
    [[nodiscard]] static QString everyWord(const QString& key);
    [[nodiscard]] static QString stateWord(const RecurringRow& row);
    /// The place under `key` where a new one is made of a question.
    [[nodiscard]] static QString placeOfNew(const char* key, const QByteArray& query);
};

/// One of them, with its question in words.
template<typename One>
struct RecurringListRow {
    One one;
    QString asks;
    bool operator==(const RecurringListRow&) const = default;
};

/// What is asked again and again for whoever is signed in: 研習資訊訂閱, 定期統計.
template<typename One>
class RecurringModel : public MarkedListModel<RecurringListRow<One>> {
public:
    using ListRow = RecurringListRow<One>;
    /// What a question asks for, in words. On the worker.
    using QueryWords = std::function<QString(const ReplicaReader& replica, const QJsonObject& query)>;

protected:
    using MarkedListModel<ListRow>::MarkedListModel;

    /// `whole`: tables that questions name.
    [[nodiscard]] static RowSource<ListRow> sourceOf(const char* table, const QueryWords& words,
                                                     const QList<const char*>& whole = {}) {
        RowSource<ListRow> source;
        source.own = {{table, [](qint64 id) { return id; }}};
        source.whole = whole;
        source.read = [words](const ReplicaReader& replica, const QSet<qint64>* ids) {
            const auto all = ids != nullptr ? replica.rows<One>(*ids) : replica.rows<One>();
            QList<ListRow> rows;
            for (const One& one : all) {
                rows.append({one, words(replica, one.query)});
            }
            return rows;
        };
        source.id = [](const ListRow& row) { return row.one.id; };
        source.search = [](const ListRow& row) { return QStringList{searchFold(row.one.name), searchFold(row.asks)}; };
        return source;
    }
    [[nodiscard]] static ColumnSpec<ListRow> nameColumn(const QString& heading) {
        return {heading, [](const ListRow& row) { return QVariant(row.one.name); }};
    }
    [[nodiscard]] static ColumnSpec<ListRow> asksColumn(const QString& heading) {
        return {heading, [](const ListRow& row) { return QVariant(row.asks); }};
    }
    [[nodiscard]] static ColumnSpec<ListRow> everyColumn(const QString& heading) {
        return {heading, [](const ListRow& row) { return QVariant(row.one.every); },
                [](const ListRow& row) { return Recurring::everyWord(row.one.every); }};
    }
    [[nodiscard]] static ColumnSpec<ListRow> issuedColumn(const QString& heading) {
        return {heading, [](const ListRow& row) { return QVariant(row.one.issuedAt); },
                [](const ListRow& row) { return shownTime(row.one.issuedAt); }};
    }
    [[nodiscard]] ColumnSpec<ListRow> stateColumn(const QString& heading) const {
        return {heading, [](const ListRow& row) { return QVariant(row.one.state); },
                [this](const ListRow& row) {
                    return this->marks().stateText(row.one.id, Recurring::stateWord(row.one), kindWord);
                }};
    }

    [[nodiscard]] QList<typename RowListModel<ListRow>::Chip> chips() const override { return {{}}; }
    [[nodiscard]] QVariant state(const ListRow& row) const override { return row.one.isActive(); }
};

} // namespace inservice
