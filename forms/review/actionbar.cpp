// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/actionbar.h"

#include "forms/look/flow.h"
#include "forms/look/look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {

ActionBar::ActionBar(bool isChief, QWidget* parent)
    : QWidget(parent)
    , m_isChief(isChief)
    , m_whyNot(new QLabel(this)) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(look::grid / 2);
    auto* row = new look::FlowLayout(nullptr, look::grid);
    for (const ActionSpec& spec : caseActions(isChief)) {
        if (!spec.places.testFlag(ActionPlace::Bar)) {
            continue;
        }
        auto* button = new QPushButton(spec.buttonText(), this);
        button->setObjectName(spec.objectName("case"));
        if (spec.places.testFlag(ActionPlace::Primary)) {
            look::makePrimary(button);
        }
        row->addWidget(button);
        m_buttons.insert(spec.action, button);
        connect(button, &QPushButton::clicked, this, [this, action = spec.action] {
            if (!isPausing()) {
                emit chosen(action);
            }
        });
    }
    m_whyNot->setObjectName(QStringLiteral("caseWhyNot"));
    m_whyNot->setTextFormat(Qt::PlainText);
    m_whyNot->setWordWrap(true);
    rows->addWidget(m_whyNot);
    rows->addLayout(row);
}

void ActionBar::setReceiveFirst(bool first) {
    if (QPushButton* receive = m_buttons.value(CaseAction::Receive)) {
        look::makePrimary(receive, first);
    }
}

void ActionBar::setRequested(AccountType type) {
    const std::optional<CaseAction> requested = openingOf(type);
    for (const CaseAction action : {CaseAction::OpenContact, CaseAction::OpenOperator}) {
        if (QPushButton* button = m_buttons.value(action)) {
            look::makePrimary(button, action == requested);
        }
    }
}

void ActionBar::setAvailable(const std::function<Availability(CaseAction)>& availability) {
    QStringList reasons;
    for (const ActionSpec& spec : caseActions(m_isChief)) {
        QPushButton* button = m_buttons.value(spec.action);
        if (button == nullptr) {
            continue;
        }
        const Availability can = availability(spec.action);
        button->setVisible(can.isOffered);
        button->setEnabled(can.isEnabled());
        button->setToolTip(can.whyNot);
        if (can.isOffered && !can.whyNot.isEmpty() && !reasons.contains(can.whyNot)) {
            reasons << can.whyNot;
        }
    }
    m_whyNot->setText(reasons.join(u'\n'));
    m_whyNot->setVisible(!reasons.isEmpty());
}

QWidget* ActionBar::button(CaseAction action) const {
    return m_buttons.value(action);
}

} // namespace inservice
