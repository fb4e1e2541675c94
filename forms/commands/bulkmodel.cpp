// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/bulkmodel.h"

#include <algorithm>

namespace inservice {

/// The columns in the order of BulkModel::Column.
BulkModel::BulkModel(const BulkHeadings& headings, QObject* parent)
    : ColumnTable(parent) {
    setColumns({
        {tr("Result"), nullptr, [](const Line& line) { return outcomeWord(line.outcome); }},
        {headings.number, nullptr, [](const Line& line) { return line.number; }},
        {headings.name.isEmpty() ? tr("Name") : headings.name, nullptr, [](const Line& line) { return line.name; }},
        {tr("Unit"), nullptr, [](const Line& line) { return line.unitName; }},
        {tr("Why"), nullptr, [](const Line& line) { return line.text; }},
    });
}

void BulkModel::setLines(QList<Line> lines) {
    beginResetModel();
    m_rows = std::move(lines);
    endResetModel();
}

void BulkModel::setLine(int row, const Line& line) {
    m_rows[row] = line;
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int BulkModel::count(Outcome outcome) const {
    return int(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [outcome](const Line& line) { return line.outcome == outcome; }));
}

QString BulkModel::outcomeWord(Outcome outcome) {
    switch (outcome) {
    case Outcome::Will:
        return tr("Will be done");
    case Outcome::Skipped:
        return tr("Skipped");
    case Outcome::Sent:
        return tr("To be sent");
    case Outcome::Done:
        return tr("Done");
    case Outcome::Refused:
        return tr("Needs attention");
    }
    return {};
}

} // namespace inservice
