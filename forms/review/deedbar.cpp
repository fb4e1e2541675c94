// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/deedbar.h"

#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "forms/review/commands.h"
#include "forms/review/reviewwords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr DeedName deedNames[] = {
    {Deed::Receive, "caseReceive"},           {Deed::Approve, "caseApprove"}, {Deed::OpenContact, "caseOpenContact"},
    {Deed::OpenOperator, "caseOpenOperator"}, {Deed::Return, "caseReturn"},   {Deed::Reject, "caseReject"},
    {Deed::TakeBack, "caseTakeBack"},         {Deed::Note, "caseNote"},
};

} // namespace

DeedBar::DeedBar(bool isChief, QWidget* parent)
    : QWidget(parent)
    , m_whyNot(new QLabel(this)) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(look::grid / 2);
    auto* row = new look::FlowLayout(nullptr, look::grid);
    for (const DeedName& entry : deedNames) {
        auto* button = new QPushButton(buttonText(entry.deed, isChief), this);
        button->setObjectName(QLatin1String(entry.name));
        if (entry.deed == Deed::Receive || entry.deed == Deed::Approve)
            look::makePrimary(button);
        row->addWidget(button);
        m_buttons.insert(static_cast<int>(entry.deed), button);
        connect(button, &QPushButton::clicked, this, [this, deed = entry.deed] {
            if (!isPausing())
                emit chosen(deed);
        });
    }
    m_whyNot->setObjectName(QStringLiteral("caseWhyNot"));
    m_whyNot->setTextFormat(Qt::PlainText);
    m_whyNot->setWordWrap(true);
    rows->addWidget(m_whyNot);
    rows->addLayout(row);
}

void DeedBar::setReceiveFirst(bool first) {
    look::makePrimary(m_buttons.value(static_cast<int>(Deed::Receive)), first);
}

void DeedBar::setRequested(AccountType type) {
    m_requested = openingOf(type);
    for (const Deed deed : {Deed::OpenContact, Deed::OpenOperator})
        look::makePrimary(m_buttons.value(static_cast<int>(deed)), deed == m_requested);
}

void DeedBar::setPossible(const std::function<Possible(Deed)>& possible) {
    QStringList reasons;
    for (const DeedName& entry : deedNames) {
        QPushButton* button = m_buttons.value(static_cast<int>(entry.deed));
        const Possible can = possible(entry.deed);
        button->setVisible(can.offered);
        button->setEnabled(can.now());
        button->setToolTip(can.whyNot);
        if (can.offered && !can.whyNot.isEmpty() && !reasons.contains(can.whyNot))
            reasons << can.whyNot;
    }
    m_whyNot->setText(reasons.join(u'\n'));
    m_whyNot->setVisible(!reasons.isEmpty());
}

QWidget* DeedBar::button(Deed deed) const {
    return m_buttons.value(static_cast<int>(deed));
}

} // namespace inservice
