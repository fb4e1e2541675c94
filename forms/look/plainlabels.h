// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/applicationfilter.h"

namespace inservice::look {

/// Other people's text is shown as text. A QLabel guesses by default whether its text is HTML; so does the label in
/// which every tooltip is shown, and that of a message box. Guessed wrong, what an applicant wrote loads pictures from
/// this PC and looks like the program's own words. Here every label that would guess becomes plain, before it is laid
/// out; what is meant to be HTML says so with setTextFormat(Qt::RichText), and escapes what it takes from others.
class PlainLabels : public ApplicationFilter {
public:
    using ApplicationFilter::ApplicationFilter;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace inservice::look
