// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;
class QWidget;

namespace inservice::look {

/// The column of a form that is a page, or a stage of one: the page's margins, and the distance between its rows.
QVBoxLayout* formColumn(QWidget* form);

} // namespace inservice::look
