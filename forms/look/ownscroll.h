// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizePolicy>
#include <QWidget>

namespace inservice::look {

/// What is in the widget scrolls by itself: it takes the height that is left, and keeps `least` px of it.
inline void letScroll(QWidget* widget, int least) {
    widget->setMinimumHeight(least);
    widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
}

} // namespace inservice::look
