// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QAbstractItemModel;
class QAbstractItemView;
class QMimeData;
class QTableView;

namespace inservice {

/// A table for the clipboard: as TSV for a text, as an HTML table for a spreadsheet. What would begin a formula there
/// is quoted. Without a header it is a block of cells.
[[nodiscard]] QMimeData* tableClip(const QStringList& header, const QList<QStringList>& rows);
/// Rows of a list, with their header.
[[nodiscard]] QMimeData* tableClip(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns);

/// The rows selected, from the top down.
[[nodiscard]] QList<int> selectedRows(const QAbstractItemView& view);
/// The columns that are shown, from left to right.
[[nodiscard]] QList<int> shownColumns(const QTableView& view);
/// Copies the rows selected, as they are shown. Nothing is selected: the clipboard keeps what it has.
void copySelectedRows(const QTableView& view);

} // namespace inservice
