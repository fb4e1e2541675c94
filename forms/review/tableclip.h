// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAbstractItemModel;
class QMimeData;

namespace inservice {

/// Rows of a list for the clipboard, with their header: as TSV for a text, as an HTML table for a spreadsheet. What
/// would begin a formula there is quoted.
[[nodiscard]] QMimeData* tableClip(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns);

} // namespace inservice
