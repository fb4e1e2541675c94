// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/statistics/figuremodel.h"

#include <QFont>
#include <QLocale>

namespace inservice {

QString figureText(const FigureTable::Number& number) {
    return number ? QLocale(QLocale::English).toString(*number) : QStringLiteral("＜%1").arg(smallestFigure);
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
    return parent.isValid() || m_table.isEmpty() ? 0 : int(m_table.rows.size()) + 1;
}

int FigureModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_table.isEmpty() ? 0 : 1 + int(m_table.columns.size()) + (hasShares() ? 1 : 0);
}

QString FigureModel::header(int column) const {
    return column == 0                        ? m_table.rowsName
           : column <= m_table.columns.size() ? m_table.columns.at(column - 1)
                                              : tr("Share");
}

QString FigureModel::text(int row, int column) const {
    if (column == 0) {
        return isSum(row) ? (m_table.addsUp ? tr("All") : tr("All people")) : m_table.rows.at(row).name;
    }
    if (column > m_table.columns.size()) {
        return share(row);
    }
    const FigureTable::Number number =
        isSum(row) ? m_table.totals.at(column - 1) : m_table.rows.at(row).numbers.at(column - 1);
    // A sum that is not told may be large.
    return isSum(row) && !number ? QStringLiteral("–") : figureText(number);
}

QString FigureModel::share(int row) const {
    const FigureTable::Number all = m_table.totals.constFirst();
    const FigureTable::Number part = isSum(row) ? all : m_table.rows.at(row).numbers.constFirst();
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
        return index.column() == 0 ? text(index.row(), 0) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
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
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(header(section)) : QVariant();
}

} // namespace inservice
