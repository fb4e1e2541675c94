// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/formcolumn.h"

#include "forms/look/look.h"

#include <QFormLayout>
#include <QVBoxLayout>
#include <QWidget>
#include <algorithm>
#include <utility>

namespace inservice::look {

QVBoxLayout* formColumn(QWidget* form) {
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(margin, grid, margin, margin);
    column->setSpacing(2 * grid);
    return column;
}

void alignLabels(const QList<QFormLayout*>& forms) {
    QList<QWidget*> labels;
    for (QFormLayout* form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            if (const QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole); item && item->widget()) {
                labels << item->widget();
            }
        }
    }
    int widest = 0;
    for (const QWidget* label : std::as_const(labels)) {
        widest = std::max(widest, label->sizeHint().width());
    }
    for (QWidget* label : std::as_const(labels)) {
        label->setMinimumWidth(widest);
    }
}

} // namespace inservice::look
