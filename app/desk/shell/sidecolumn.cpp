// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/sidecolumn.h"

#include "app/desk/shell/accountbutton.h"
#include "app/desk/shell/sidebar.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {

SideColumn::SideColumn(QWidget* parent)
    : QWidget(parent)
    , m_places(new SideBar(this))
    , m_trial(new QWidget(this))
    , m_trialWord(new look::StateBadge(m_trial))
    , m_mailbox(new QPushButton(look::icon("mail-message"), {}, m_trial))
    , m_account(new AccountButton(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, look::grid, 0, look::grid);
    layout->addWidget(m_places, 1);
    auto* trial = new QVBoxLayout(m_trial);
    trial->setContentsMargins(look::grid, look::grid, look::grid, 0);
    trial->setSpacing(look::grid / 2);
    m_mailbox->setObjectName("openMailbox");
    m_mailbox->setAccessibleName(tr("Trial mailbox…"));
    trial->addWidget(m_trialWord, 0, Qt::AlignHCenter);
    trial->addWidget(m_mailbox);
    layout->addWidget(m_trial);
    m_trial->hide();
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(look::grid, look::grid / 2, look::grid, 0);
    m_account->hide();
    foot->addWidget(m_account);
    layout->addLayout(foot);
    connect(m_mailbox, &QPushButton::clicked, this, &SideColumn::mailboxRequested);
}

void SideColumn::setCompact(bool compact) {
    m_places->setCompact(compact);
    m_account->setCompact(compact);
    const QString trial = tr("Trial: invented data only");
    m_trialWord->set(look::Tone::Warning, compact ? tr("Trial", "mark in a narrow side bar") : trial);
    m_trialWord->setToolTip(trial);
    const QString mailbox = tr("Trial mailbox…");
    m_mailbox->setText(compact ? QString() : mailbox);
    m_mailbox->setToolTip(compact ? mailbox : QString());
}

} // namespace inservice
