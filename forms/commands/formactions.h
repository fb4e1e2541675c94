// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

namespace inservice {

/// What can be done with a form that is filled in: actions by their names, each of which says that it was asked for.
class FormActions : public QObject {
    Q_OBJECT

protected:
    explicit FormActions(QWidget* page);

    /// `asked`: a signal of the actions themselves.
    template<typename Actions>
    QAction* add(const char* name, const char* icon, const QString& text, void (Actions::*asked)()) {
        QAction* action = make(name, icon, text);
        connect(action, &QAction::triggered, static_cast<Actions*>(this), asked);
        return action;
    }
    /// 送出: Ctrl+Return, and not again while the keys are held: the second time may mean something else.
    static void setSending(QAction* action);
    /// Their keys mean what stands in `place`.
    static void bindTo(QWidget* place, const QList<QAction*>& actions);

private:
    QAction* make(const char* name, const char* icon, const QString& text);
};

} // namespace inservice
