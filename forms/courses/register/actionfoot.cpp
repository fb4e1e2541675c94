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
    auto* whyNot = new look::QuietLabel(this);
    whyNot->setObjectName(actions.constFirst()->objectName() + QStringLiteral("WhyNot"));
    whyNot->setWordWrap(true);
    around->addWidget(whyNot);
    auto* flow = new look::FlowLayout(nullptr, look::grid);
    around->addLayout(flow);
    for (QAction* action : actions) {
        auto* button = new QPushButton(action->text(), this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        look::makePrimary(button, action == actions.constFirst());
        button->setFlat(action != actions.constFirst());
        auto* said = beside == nullptr && action == actions.constFirst() ? whyNot : nullptr;
        const auto follow = [button, action, said] {
            if (said != nullptr) {
                said->setText(look::whyNot(action));
                said->setVisible(!said->text().isEmpty());
            }
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
    whyNot->setVisible(beside == nullptr && !whyNot->text().isEmpty());
}

} // namespace inservice
