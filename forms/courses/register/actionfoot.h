// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace inservice {

/// The foot of a form: a button for each action, by the name of the action with Button; the first is the button of the
/// accent. Where nothing stands beside that one, it says above the buttons why it is closed: the name with WhyNot.
class ActionFoot : public QWidget {
    Q_OBJECT

public:
    /// `beside`: stands after the first; none: nothing does.
    ActionFoot(const QList<QAction*>& actions, QWidget* beside, QWidget* parent);
};

} // namespace inservice
