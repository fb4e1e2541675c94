// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTableWidget;
class QWidget;

namespace inservice {

/// A table of rows that are read, of few columns, one of which has the spare width.
[[nodiscard]] QTableWidget* makeRowTable(const QString& name, const QString& accessible, const QStringList& header,
                                         int stretch, QWidget* parent);
void setTableRow(QTableWidget* table, int row, const QStringList& cells);

} // namespace inservice
