// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/applicationfilter.h"

namespace inservice::look {

/// Enter presses the button that has the focus, as the space bar does, in every window of the program: Qt does so in
/// dialogs only. No button is a default one, so Enter in a field stays the field's. A key that is held presses once.
class EnterPresses : public ApplicationFilter {
    Q_OBJECT

public:
    using ApplicationFilter::ApplicationFilter;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace inservice::look
