// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/csv.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace inservice {

/// What lists of the site's courses call their columns, and what words and codes stand in them.
namespace oldcourse {

/// A column of the site's lists, of exchange files, or of both.
enum class Column {
    Code,
    Title,
    UnitCode,
    Unit,
    State,
    From,
    To,
    Kind,
    Nature,
    Tags,
    BasisNo,
    Hours,
    TimeKind,
    Mode,
    County,
    Venue,
    Audience,
    Classes,
    People,
    Fee,
    RegFrom,
    RegTo,
    Contact,
    Phone,
    Mail,
    Contact2,
    Phone2,
    Mail2,
    Content,
    Registered,
    ImportId,
    Property1,
    Property2,
    Property3,
    Property4,
    Levels,
    Fund,
    Subsidy,
    Error,
};

/// The names that a column has, of which a list has one.
[[nodiscard]] QStringList namesOf(Column column);

/// The columns of one list.
class Columns {
public:
    Columns() = default;
    explicit Columns(const CsvTable& table);
    /// The name that the list has for it; empty: it has no such column.
    [[nodiscard]] QString name(Column column) const { return m_names.value(int(column)); }
    [[nodiscard]] bool has(Column column) const { return m_names.contains(int(column)); }
    /// A list of 教師在職進修資訊傳報系統.
    [[nodiscard]] bool isExchange() const { return has(Column::ImportId); }
    /// What a course cannot do without; of several names for one the first is named.
    [[nodiscard]] QStringList missing() const;

private:
    QHash<int, QString> m_names;
};

/// Keys of this centre for words and codes; null: unknown.
[[nodiscard]] const char* classKind(const QString& wordOrCode);
[[nodiscard]] const char* timeKind(const QString& wordOrCode);
[[nodiscard]] const char* mode(const QString& word);
[[nodiscard]] const char* level(const QString& code);
/// 處理狀態 of the site as what a course is here then; empty: it does not come in.
[[nodiscard]] const char* state(const QString& word);
/// 補助單位, in words of then.
[[nodiscard]] QString subsidy(const QString& code);
[[nodiscard]] bool isCredit(const QString& classKind);

} // namespace oldcourse
} // namespace inservice
