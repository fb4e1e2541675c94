// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <functional>
#include <optional>

namespace inservice {

/// One thing that is asked of a row: its field has one of the values (其中任一), all of them (全部, of a field that has
/// several), or none of them (排除).
struct RowCondition {
    enum class How { Any, All, None };

    QString field; ///< a FilterField's key
    How how = How::Any;
    QStringList values; ///< keys
    bool operator==(const RowCondition&) const = default;
};

/// What a list is filtered by beside find and chips: conditions, all of which must hold or one of which is enough. As a
/// value it is kept on a PC, or comes from the centre (docs/api.md «Catalogues of rosters»).
struct RowFilter {
    bool all = true; ///< every condition must hold
    QList<RowCondition> conditions;
    bool operator==(const RowFilter&) const = default;

    [[nodiscard]] bool isEmpty() const { return conditions.isEmpty(); }
    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing if it has not the form of one.
    [[nodiscard]] static std::optional<RowFilter> fromJson(const QJsonObject& rule);
};

/// What rows can be filtered by.
template<typename Row>
struct FilterField {
    const char* key;
    QStringList (*values)(const Row&); ///< of the row, as keys
};

/// The filter as it is asked of a row, with all it needs captured by value: it is used on the worker. Null: every row
/// passes. A field that is not known has no value in any row.
template<typename Row>
[[nodiscard]] std::function<bool(const Row&)> compiled(const RowFilter& filter, const QList<FilterField<Row>>& fields) {
    if (filter.isEmpty()) {
        return {};
    }
    struct Check {
        QStringList (*values)(const Row&);
        RowCondition::How how;
        QSet<QString> wanted;
        [[nodiscard]] bool holds(const Row& row) const {
            const QStringList has = values != nullptr ? values(row) : QStringList();
            const auto isWanted = [this](const QString& value) { return wanted.contains(value); };
            switch (how) {
            case RowCondition::How::Any:
                return std::any_of(has.begin(), has.end(), isWanted);
            case RowCondition::How::All:
                return std::count_if(has.begin(), has.end(), isWanted) == wanted.size();
            case RowCondition::How::None:
                return std::none_of(has.begin(), has.end(), isWanted);
            }
            return false;
        }
    };
    QList<Check> checks;
    for (const RowCondition& condition : filter.conditions) {
        const auto field = std::find_if(fields.begin(), fields.end(), [&condition](const FilterField<Row>& one) {
            return condition.field == QLatin1String(one.key);
        });
        checks.append({field != fields.end() ? field->values : nullptr, condition.how,
                       QSet<QString>(condition.values.begin(), condition.values.end())});
    }
    return [checks, all = filter.all](const Row& row) {
        const auto holds = [&row](const Check& check) { return check.holds(row); };
        return all ? std::all_of(checks.begin(), checks.end(), holds)
                   : std::any_of(checks.begin(), checks.end(), holds);
    };
}

} // namespace inservice
