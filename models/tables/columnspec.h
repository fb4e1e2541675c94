// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QVariant>
#include <functional>

namespace inservice {

/// A column of a list: its heading, and what stands in a cell.
template<typename Row>
struct ColumnSpec {
    using Raw = QVariant (*)(const Row&);
    using Text = std::function<QString(const Row&)>;

    ColumnSpec(QString theTitle, Raw theRaw, Text theShown = nullptr, Text theToolTip = nullptr,
               Qt::Alignment theAlignment = Qt::AlignLeft | Qt::AlignVCenter)
        : title(std::move(theTitle))
        , raw(theRaw)
        , shown(std::move(theShown))
        , toolTip(std::move(theToolTip))
        , alignment(theAlignment) {}

    QString title;
    Raw raw;      ///< to sort by, on the worker; shown as it is. Null in a table that is not sorted
    Text shown;   ///< unless this says otherwise
    Text toolTip; ///< none: as shown
    Qt::Alignment alignment;
};

template<typename Row>
using ColumnSpecs = QList<ColumnSpec<Row>>;

template<typename Row>
[[nodiscard]] QVariant headingOf(const ColumnSpecs<Row>& columns, int section, Qt::Orientation orientation, int role) {
    const bool asked = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return asked && section >= 0 && section < columns.size() ? QVariant(columns.at(section).title) : QVariant();
}

/// What a cell shows.
template<typename Row>
[[nodiscard]] QVariant shownIn(const ColumnSpec<Row>& column, const Row& row) {
    return column.shown ? QVariant(column.shown(row)) : column.raw(row);
}

/// What a cell answers to the roles that a column describes; nothing to others.
template<typename Row>
[[nodiscard]] QVariant cellOf(const ColumnSpec<Row>& column, const Row& row, int role) {
    switch (role) {
    case Qt::ToolTipRole:
        return column.toolTip ? QVariant(column.toolTip(row)) : shownIn(column, row);
    case Qt::DisplayRole:
        return shownIn(column, row);
    case Qt::TextAlignmentRole:
        return int(column.alignment);
    default:
        return {};
    }
}

} // namespace inservice
