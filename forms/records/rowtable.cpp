// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/rowtable.h"

#include "forms/look/look.h"

#include <QHeaderView>
#include <QTableWidget>

namespace inservice {

QTableWidget* makeRowTable(const QString& name, const QString& accessible, const QStringList& header, int stretch,
                           QWidget* parent) {
    auto* table = new QTableWidget(0, int(header.size()), parent);
    table->setObjectName(name);
    table->setAccessibleName(accessible);
    look::dressView(table);
    table->setHorizontalHeaderLabels(header);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(false);
    for (int column = 0; column < header.size(); ++column) {
        table->horizontalHeader()->setSectionResizeMode(column, column == stretch ? QHeaderView::Stretch
                                                                                  : QHeaderView::ResizeToContents);
    }
    return table;
}

void setTableRow(QTableWidget* table, int row, const QStringList& cells) {
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells.at(column));
        item->setToolTip(cells.at(column));
        table->setItem(row, column, item);
    }
}

} // namespace inservice
