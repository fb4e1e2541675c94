// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/sidecolumn.h"

#include "app/desk/shell/accountbutton.h"
#include "app/desk/shell/sidebar.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace inservice {

SideColumn::SideColumn(QWidget* parent)
    : QWidget(parent)
    , m_places(new SideBar(this))
    , m_trial(new QWidget(this))
    , m_trialWord(new look::StateBadge(m_trial))
    , m_mailbox(new QPushButton(look::icon("mail-message"), {}, m_trial))
    , m_account(new AccountButton(this))
    , m_fold(new QToolButton(this))
    , m_foot(new QBoxLayout(QBoxLayout::LeftToRight)) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
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
    m_foot->setContentsMargins(look::grid, look::grid / 2, look::grid, 0);
    m_foot->setSpacing(look::grid / 2);
    m_account->hide();
    m_foot->addWidget(m_account, 1);
    m_fold->setObjectName("foldSideBar");
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::TabFocus);
    m_foot->addWidget(m_fold, 0, Qt::AlignRight | Qt::AlignVCenter);
    layout->addLayout(m_foot);
    connect(m_fold, &QToolButton::clicked, this, [this] { emit compactRequested(!m_compact); });
    connect(m_mailbox, &QPushButton::clicked, this, &SideColumn::mailboxRequested);
}

void SideColumn::setCompact(bool compact, bool isChosen) {
    m_compact = compact;
    m_foot->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_foot->setAlignment(m_fold, compact ? Qt::AlignHCenter : Qt::AlignRight | Qt::AlignVCenter);
    const QString fold = compact ? tr("Show the names of the places") : tr("Show the places as pictures only");
    m_fold->setIcon(look::icon(compact ? "go-next" : "go-previous"));
    m_fold->setToolTip(fold);
    m_fold->setAccessibleName(fold);
    m_fold->setVisible(isChosen);
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
