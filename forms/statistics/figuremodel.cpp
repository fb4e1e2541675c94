// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/statistics/figuremodel.h"

#include <QFont>
#include <QLocale>

namespace inservice {

QString figureText(const FigureTable::Number& number, Measure measure) {
    if (!number) {
        return QStringLiteral("＜%1").arg(smallestFigure);
    }
    if (*number == FigureTable::none) {
        return QStringLiteral("–");
    }
    const QLocale locale(QLocale::English);
    return measure == Measure::Count     ? locale.toString(*number)
           : measure == Measure::Percent ? locale.toString(*number / 10.0, 'f', 1) + QStringLiteral(" %")
                                         : locale.toString(*number / 10.0, 'f', 1);
}

void FigureModel::setTable(const FigureTable& table) {
    beginResetModel();
    m_table = table;
    endResetModel();
}

QString FigureModel::keyAt(int row) const {
    return row >= 0 && row < m_table.rows.size() ? m_table.rows.at(row).key : QString();
}

int FigureModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_table.isEmpty() ? 0 : int(m_table.rows.size()) + (m_table.totals.isEmpty() ? 0 : 1);
}

int FigureModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_table.isEmpty()
               ? 0
               : 1 + textCount() + int(m_table.columns.size()) + (hasShares() ? 1 : 0);
}

QString FigureModel::header(int column) const {
    const int number = column - 1 - textCount();
    return column == 0                       ? m_table.rowsName
           : number < 0                      ? m_table.textColumns.at(column - 1)
           : number < m_table.columns.size() ? m_table.columns.at(number)
                                             : tr("Share");
}

QString FigureModel::definition(int column) const {
    return m_table.definitions.value(column - 1 - textCount());
}

QString FigureModel::text(int row, int column) const {
    if (column == 0) {
        return !isSum(row)                     ? m_table.rows.at(row).name
               : !m_table.totalsName.isEmpty() ? m_table.totalsName
               : m_table.addsUp                ? tr("All")
                                               : tr("All people");
    }
    if (!isNumber(column)) {
        return isSum(row) ? QString() : m_table.rows.at(row).texts.value(column - 1);
    }
    const int at = column - 1 - textCount();
    if (at >= m_table.columns.size()) {
        return share(row);
    }
    const FigureTable::Number number = isSum(row) ? m_table.totals.value(at) : m_table.rows.at(row).numbers.value(at);
    // A sum that is not told may be large.
    return isSum(row) && !number ? QStringLiteral("–") : figureText(number, m_table.measure(at));
}

QString FigureModel::share(int row) const {
    const FigureTable::Number all = m_table.totals.value(shareColumn());
    const FigureTable::Number part = isSum(row) ? all : m_table.rows.at(row).numbers.value(shareColumn());
    return all && part && *all > 0 ? QStringLiteral("%1 %").arg(100.0 * *part / *all, 0, 'f', 1) : QStringLiteral("–");
}

QVariant FigureModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return !isNumber(index.column()) ? text(index.row(), index.column()) : QVariant();
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (isSum(index.row())) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || m_table.isEmpty()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole || role == Qt::WhatsThisRole) {
        const QString said = definition(section);
        return said.isEmpty() ? QVariant() : QVariant(said);
    }
    return role == Qt::DisplayRole ? QVariant(header(section)) : QVariant();
}

} // namespace inservice
