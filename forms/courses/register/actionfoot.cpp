// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/actionfoot.h"

#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {

ActionFoot::ActionFoot(const QList<QAction*>& actions, QWidget* beside, QWidget* parent)
    : QWidget(parent) {
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(look::margin, look::grid, look::margin, look::grid);
    auto* flow = new look::FlowLayout(nullptr, look::grid);
    around->addLayout(flow);
    for (QAction* action : actions) {
        auto* button = new QPushButton(action->text(), this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        look::makePrimary(button, action == actions.constFirst());
        button->setFlat(action != actions.constFirst());
        const auto follow = [button, action] {
            button->setText(action->text());
            look::setPossible(button, look::whyNot(action), action->shortcut().toString(QKeySequence::NativeText));
            button->setVisible(action->isVisible());
        };
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        follow();
        flow->addWidget(button);
        if (beside != nullptr && action == actions.constFirst()) {
            flow->addWidget(beside);
        }
    }
}

} // namespace inservice
