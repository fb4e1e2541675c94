// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/applicationfilter.h"

namespace inservice::look {

/// Qt's own file dialog, where the desktop brings none: its columns are measured by English dates, and sizes and dates
/// follow the system's language. Here they are in the desk's, and every column is as wide as what stands in it.
class FileDialogs : public ApplicationFilter {
    Q_OBJECT

public:
    using ApplicationFilter::ApplicationFilter;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace inservice::look
