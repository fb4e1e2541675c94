// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/catalogues.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPoint>
#include <QSize>

namespace inservice {

/// The counties with their places on the map and how many courses each has.
class CountyMapModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCounties(const QList<CountyRow>& counties);
    void setCounts(const QHash<qint64, int>& counts);

    [[nodiscard]] qint64 countyId(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(qint64 countyId) const;
    /// Column and row of its tile.
    [[nodiscard]] QPoint place(const QModelIndex& index) const { return m_places.value(index.row()); }
    [[nodiscard]] QModelIndex indexIn(QPoint place) const;
    [[nodiscard]] QSize grid() const { return m_grid; }
    /// −1: not known yet.
    [[nodiscard]] int count(const QModelIndex& index) const;
    [[nodiscard]] int largestCount() const { return m_largest; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<CountyRow> m_counties;
    QList<QPoint> m_places; ///< by row
    QSize m_grid;
    QHash<qint64, int> m_counts;
    int m_largest = 0;
    bool m_isCounted = false;
};

} // namespace inservice
