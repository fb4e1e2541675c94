// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/applicationfilter.h"

#include <QPointer>

class QLineEdit;

namespace inservice::look {

/// While an input method holds text that is not committed (注音 in the making, its candidates open), Enter, Esc, Tab,
/// arrows and the keys that edit belong to it: no button, list, panel or field does anything with them. A shortcut of
/// another kind first has the text committed, so that it acts on what one sees.
class Composition : public ApplicationFilter {
    Q_OBJECT

public:
    /// From now on, for the whole application; asking again changes nothing.
    static void guard();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using ApplicationFilter::ApplicationFilter;
    QPointer<QObject> m_in; ///< what holds uncommitted text
};

/// A field that takes only Latin letters and digits: the input method is off in it, and comes back in the next one.
void latinOnly(QLineEdit* line);

} // namespace inservice::look
