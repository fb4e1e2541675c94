// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/bulkmodel.h"

#include <algorithm>

namespace inservice {

int BulkModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

int BulkModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant BulkModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Line& line = m_lines.at(index.row());
    if (role == OutcomeRole) {
        return int(line.outcome);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (static_cast<Column>(index.column())) {
    case Column::Outcome:
        return outcomeWord(line.outcome);
    case Column::Number:
        return line.seen.number;
    case Column::Name:
        return line.seen.name;
    case Column::Unit:
        return line.unitName;
    case Column::Text:
        return line.text;
    case Column::Count:
        break;
    }
    return {};
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::Outcome:
        return tr("Result");
    case Column::Number:
        return tr("Number");
    case Column::Name:
        return tr("Name");
    case Column::Unit:
        return tr("Unit");
    case Column::Text:
        return tr("Why");
    case Column::Count:
        break;
    }
    return {};
}

void BulkModel::setLines(QList<Line> lines) {
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void BulkModel::setLine(int row, const Line& line) {
    m_lines[row] = line;
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int BulkModel::count(Outcome outcome) const {
    return int(std::count_if(m_lines.cbegin(), m_lines.cend(),
                             [outcome](const Line& line) { return line.outcome == outcome; }));
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
