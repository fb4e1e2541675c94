// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QObject;
class QWidget;

namespace inservice::look {

/// Switches a control on, or off with the rule that stands against it and who can do it instead. This is the one place
/// where that is said: in the tooltip, to a screen reader, and on F1 (notPossible()). `toolTip`: while it is on.
void setPossible(QWidget* control, const QString& whyNot, const QString& toolTip = {});
void setPossible(QAction* action, const QString& whyNot);
/// Empty: it can be used, or nothing is said.
[[nodiscard]] QString whyNot(const QObject* control);

/// Something that cannot be done now.
struct NotPossible {
    QString what; ///< as the button is called
    QString why;
};
/// All that says so among what is seen on a page and among its actions, each once.
[[nodiscard]] QList<NotPossible> notPossible(const QWidget* page, const QList<QAction*>& actions);

} // namespace inservice::look
