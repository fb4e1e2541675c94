// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/actionbar.h"

#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace inservice {

ActionBar::ActionBar(const QString& name, const QList<Button>& buttons, QWidget* parent)
    : QWidget(parent)
    , m_whyNot(new QLabel(this)) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(look::grid / 2);
    auto* row = new look::FlowLayout(nullptr, look::grid);
    for (const Button& one : buttons) {
        auto* button = new QPushButton(one.text, this);
        button->setObjectName(name + one.name);
        if (one.isPrimary) {
            look::makePrimary(button);
        }
        row->addWidget(button);
        m_order << one.action;
        m_buttons.insert(one.action, button);
        connect(button, &QPushButton::clicked, this, [this, action = one.action] {
            if (!isPausing()) {
                emit chosen(action);
            }
        });
    }
    m_whyNot->setObjectName(name + QLatin1String("WhyNot"));
    m_whyNot->setTextFormat(Qt::PlainText);
    m_whyNot->setWordWrap(true);
    rows->addWidget(m_whyNot);
    rows->addLayout(row);
}

void ActionBar::setPrimary(int action, bool isPrimary) {
    if (QPushButton* button = m_buttons.value(action)) {
        look::makePrimary(button, isPrimary);
    }
}

void ActionBar::setAvailable(const std::function<Availability(int)>& availability) {
    QStringList reasons;
    for (const int action : std::as_const(m_order)) {
        QPushButton* button = m_buttons.value(action);
        const Availability can = availability(action);
        button->setVisible(can.isOffered);
        look::setPossible(button, can.whyNot);
        if (can.isOffered && !can.whyNot.isEmpty() && !reasons.contains(can.whyNot)) {
            reasons << can.whyNot;
        }
    }
    m_whyNot->setText(reasons.join(u'\n'));
    m_whyNot->setVisible(!reasons.isEmpty());
}

QWidget* ActionBar::button(int action) const {
    return m_buttons.value(action);
}

} // namespace inservice
