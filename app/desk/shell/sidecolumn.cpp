// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/sidecolumn.h"

#include "app/desk/shell/accountbutton.h"
#include "app/desk/shell/sidebar.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace inservice {

SideColumn::SideColumn(QWidget* parent)
    : QWidget(parent)
    , m_find(new QLineEdit(this))
    , m_none(new QLabel(tr("No place of this name. What may be done depends on the account."), this))
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
    auto* find = new QVBoxLayout;
    find->setContentsMargins(look::grid, 0, look::grid, look::grid / 2);
    find->addWidget(m_find);
    find->addWidget(m_none);
    layout->addLayout(find);
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
    m_find->setObjectName("findPlace");
    m_find->setPlaceholderText(tr("Find a place"));
    m_find->setToolTip(tr("Find a place by a part of its name (Ctrl+J)"));
    m_find->setAccessibleName(tr("Find a place"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    m_none->setObjectName("noPlaceFound");
    m_none->setWordWrap(true);
    QSizePolicy narrow = m_none->sizePolicy();
    narrow.setHorizontalPolicy(QSizePolicy::Ignored); // the column stays as wide as it was
    m_none->setSizePolicy(narrow);
    m_none->hide();
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& text) {
        const bool isLookedFor = !text.trimmed().isEmpty() && m_findable;
        m_places->setFindable(isLookedFor ? m_findable() : QList<QAction*>());
        m_places->setFilter(text);
        m_none->setVisible(m_places->found() == 0);
    });
    // By the mouse or Enter: where one only walks over what was found, it stays as it is.
    connect(m_places, &QListWidget::itemClicked, this, &SideColumn::endFinding);
    connect(m_places, &QListWidget::itemActivated, this, &SideColumn::endFinding);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
    connect(m_fold, &QToolButton::clicked, this, [this] { emit compactRequested(!m_compact); });
    connect(m_mailbox, &QPushButton::clicked, this, &SideColumn::mailboxRequested);
}

void SideColumn::find() {
    m_finding = true;
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void SideColumn::endFinding() {
    m_find->clear();
    if (std::exchange(m_finding, false)) {
        emit findEnded();
    }
}

/// Null: another window or a menu is in front for a while.
void SideColumn::followFocus(QWidget* now) {
    if (m_finding && now != nullptr && !isAncestorOf(now)) {
        endFinding();
    }
}

/// Enter goes to the first that was found, the arrow into the list, Escape back to the page.
bool SideColumn::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_find || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_find->text().trimmed().isEmpty() && m_places->openFound()) {
            endFinding();
            emit foundOpened();
        }
        return true;
    case Qt::Key_Down:
        m_places->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Escape:
        m_find->clearFocus();
        endFinding();
        return true;
    default:
        return false;
    }
}

void SideColumn::setCompact(bool compact, bool isChosen) {
    m_compact = compact;
    m_find->setVisible(!compact);
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
