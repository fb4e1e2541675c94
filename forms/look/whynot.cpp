// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/whynot.h"

#include "forms/look/look.h"

#include <QAbstractButton>
#include <QAction>
#include <algorithm>

namespace inservice::look {
namespace {

constexpr const char* reason = "whyNot";

} // namespace

void setPossible(QWidget* control, const QString& whyNot, const QString& toolTip) {
    control->setEnabled(whyNot.isEmpty());
    control->setProperty(reason, whyNot);
    control->setToolTip(whyNot.isEmpty() ? toolTip : whyNot);
    control->setAccessibleDescription(whyNot);
}

void setPossible(QAction* action, const QString& whyNot) {
    action->setEnabled(whyNot.isEmpty());
    action->setProperty(reason, whyNot);
    action->setToolTip(whyNot); // empty: its text
    action->setStatusTip(whyNot);
}

QString whyNot(const QObject* control) {
    return control->property(reason).toString();
}

QList<NotPossible> notPossible(const QWidget* page, const QList<QAction*>& actions) {
    QList<NotPossible> all;
    const auto add = [&all](const QString& text, const QObject* control) {
        const QString what = withoutAccessKey(text);
        const QString why = whyNot(control);
        const bool known = std::any_of(all.cbegin(), all.cend(), [&](const auto& one) { return one.what == what; });
        if (!why.isEmpty() && !known) {
            all << NotPossible{what, why};
        }
    };
    const QList<QAbstractButton*> buttons = page->findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        if (button->isVisible()) {
            add(button->text().isEmpty() ? button->accessibleName() : button->text(), button);
        }
    }
    for (const QAction* action : actions) {
        if (action->isVisible()) {
            add(action->text(), action);
        }
    }
    return all;
}

} // namespace inservice::look
