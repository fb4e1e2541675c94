// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/imports/coursemap.h"

#include "models/domain/normalise.h"
#include "models/sheets/csv.h"
#include "models/sheets/sheetwriter.h"
#include "models/sheets/spreadsheet.h"

#include <algorithm>
#include <optional>

namespace inservice {

namespace {

constexpr QStringView kindColumn = u"種類";
constexpr QStringView valueColumn = u"原值";
constexpr QStringView targetColumn = u"對應";
constexpr QStringView timesColumn = u"筆數";

constexpr CourseMap::Kind kinds[] = {CourseMap::Kind::Unit, CourseMap::Kind::Nature, CourseMap::Kind::Tag};

/// 「臺」 and 「台」, wide and narrow letters are the same.
QString keyOf(const QString& value) {
    return normaliseCode(value).text.replace(u'台', u'臺').toUpper();
}

} // namespace

QString CourseMap::word(Kind kind) {
    switch (kind) {
    case Kind::Unit:
        return QStringLiteral("單位");
    case Kind::Nature:
        return QStringLiteral("課程性質");
    case Kind::Tag:
        break;
    }
    return QStringLiteral("專案屬性標籤");
}

void CourseMap::read(const QByteArray& list) {
    const CsvTable table = CsvTable::parse(csvOf(list));
    for (const QStringView column : {kindColumn, valueColumn, targetColumn}) {
        if (!table.has(column.toString())) {
            throw CsvError{QStringLiteral("csv.columns"), QStringLiteral("對應表沒有「%1」欄").arg(column)};
        }
    }
    for (const CsvTable::Record& record : table.records()) {
        const QString named = table.value(record, kindColumn.toString());
        const QString target = table.value(record, targetColumn.toString());
        const auto* const kind =
            std::find_if(std::begin(kinds), std::end(kinds), [&named](Kind k) { return word(k) == named; });
        if (target.isEmpty() && (named.isEmpty() || kind != std::end(kinds))) {
            continue; // not filled in yet
        }
        if (kind == std::end(kinds)) {
            throw CsvError{QStringLiteral("csv.value"),
                           QStringLiteral("對應表第 %1 列的「種類」不是單位、課程性質或專案屬性標籤").arg(record.row)};
        }
        m_known.insert_or_assign({*kind, keyOf(table.value(record, valueColumn.toString()))}, target);
    }
}

QString CourseMap::mapped(Kind kind, const QString& value) const {
    const auto found = m_known.find({kind, keyOf(value)});
    return found != m_known.cend() ? found->second : value;
}

void CourseMap::miss(Kind kind, const QString& value) {
    ++m_missed[{kind, value.left(200)}];
}

QList<CourseMap::Missed> CourseMap::missed() const {
    QList<Missed> all;
    for (const auto& [key, times] : m_missed) {
        all.append({key.first, key.second, times});
    }
    std::stable_sort(all.begin(), all.end(), [](const Missed& a, const Missed& b) {
        return a.kind != b.kind ? a.kind < b.kind : a.times > b.times;
    });
    return all;
}

QByteArray CourseMap::toFillIn() const {
    SpreadsheetTable table;
    table.header = {kindColumn.toString(), valueColumn.toString(), timesColumn.toString(), targetColumn.toString()};
    const QList<Missed> all = missed();
    for (const Missed& one : all) {
        table.rows.append({word(one.kind), one.value, QString::number(one.times), QString()});
    }
    return written(table, SheetFormat::Csv);
}

} // namespace inservice
