// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/formcolumn.h"

#include "forms/look/look.h"

#include <QVBoxLayout>

namespace inservice::look {

QVBoxLayout* formColumn(QWidget* form) {
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(margin, grid, margin, margin);
    column->setSpacing(2 * grid);
    return column;
}

} // namespace inservice::look
