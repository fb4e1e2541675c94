// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QFormLayout;
class QVBoxLayout;
class QWidget;

namespace inservice::look {

/// The column of a form that is a page, or a stage of one: the page's margins, and the distance between its rows.
QVBoxLayout* formColumn(QWidget* form);
/// Forms below one another, with headings between them, are one to whoever reads them: their fields begin at one line.
void alignLabels(const QList<QFormLayout*>& forms);

} // namespace inservice::look
