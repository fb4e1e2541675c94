// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/map/countymapmodel.h"

#include "forms/offerings/map/countyplaces.h"

#include <algorithm>

namespace inservice {

void CountyMapModel::setCounties(const QList<CountyRow>& counties) {
    if (counties == m_counties) {
        return;
    }
    beginResetModel();
    m_counties = counties;
    m_places.clear();
    m_grid = countyGrid();
    int unknown = 0;
    for (const CountyRow& county : counties) {
        const std::optional<QPoint> place = countyPlace(county.code);
        m_places << place.value_or(QPoint(unknown % m_grid.width(), countyGrid().height() + unknown / m_grid.width()));
        unknown += place ? 0 : 1;
        m_grid.setHeight(std::max(m_grid.height(), m_places.constLast().y() + 1));
    }
    endResetModel();
}

void CountyMapModel::setCounts(const QHash<qint64, int>& counts) {
    m_counts = counts;
    m_isCounted = true;
    m_largest = 0;
    for (const CountyRow& county : std::as_const(m_counties)) {
        m_largest = std::max(m_largest, m_counts.value(county.id));
    }
    if (!m_counties.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

qint64 CountyMapModel::countyId(const QModelIndex& index) const {
    return index.isValid() ? m_counties.at(index.row()).id : 0;
}

QModelIndex CountyMapModel::indexOf(qint64 countyId) const {
    const auto found = std::find_if(m_counties.constBegin(), m_counties.constEnd(),
                                    [countyId](const CountyRow& county) { return county.id == countyId; });
    return found != m_counties.constEnd() ? index(int(found - m_counties.constBegin())) : QModelIndex();
}

QModelIndex CountyMapModel::indexIn(QPoint place) const {
    const qsizetype row = m_places.indexOf(place);
    return row >= 0 ? index(int(row)) : QModelIndex();
}

int CountyMapModel::count(const QModelIndex& index) const {
    return m_isCounted ? m_counts.value(countyId(index)) : -1;
}

int CountyMapModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_counties.size());
}

QVariant CountyMapModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const QString& name = m_counties.at(index.row()).name;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return m_isCounted ? tr("%1: %n course(s)", "county", count(index)).arg(name) : name;
    default:
        return {};
    }
}

} // namespace inservice
