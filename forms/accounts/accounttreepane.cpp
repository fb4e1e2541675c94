// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/accounttreepane.h"

#include "forms/accounts/accounttone.h"
#include "forms/accounts/accounttreeview.h"
#include "forms/look/look.h"
#include "forms/look/statedelegate.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inservice {
namespace {

using Column = AccountTreeModel::Column;

/// What is said of a unit is a warning.
look::Tone toneOf(const QModelIndex& index) {
    return index.data(StateRole).isValid() ? accountTone(index) : look::Tone::Warning;
}

} // namespace

AccountTreePane::AccountTreePane(AccountModel& accounts, const QString& replicaFile, qint64 myUnit,
                                 const ListWords& words, QWidget* parent)
    : QWidget(parent)
    , m_source(new AccountTreeSource(accounts, replicaFile, myUnit, this))
    , m_tree(addView(new AccountTreeModel(*m_source, AccountTreeModel::Top::Desks, words, this), "accountsTree",
                     tr("Accounts by desk and unit")))
    , m_found(addView(new AccountTreeModel(*m_source, AccountTreeModel::Top::Found, words, this), "accountsFound",
                      tr("What was found, with the desk and unit it belongs to")))
    , m_note(new look::QuietLabel(this))
    , m_none(new look::EmptyView(this))
    , m_stack(new QStackedWidget(this)) {
    m_note->setObjectName(QStringLiteral("accountsFoundNote"));
    m_note->setWordWrap(true);
    m_note->hide();
    m_none->setObjectName(QStringLiteral("accountsFoundNone"));
    m_none->set(QStringLiteral("view-filter"), tr("No desk, unit or account fits what is typed."), tr("Show all"));
    for (QWidget* one :
         {static_cast<QWidget*>(m_tree), static_cast<QWidget*>(m_found), static_cast<QWidget*>(m_none)}) {
        m_stack->addWidget(one);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::grid / 2);
    layout->addWidget(m_note);
    layout->addWidget(m_stack, 1);
    const QList<std::pair<Column, int>> widths{{Column::Code, 96},    {Column::State, 152}, {Column::Open, 60},
                                               {Column::NotOpen, 60}, {Column::Closed, 60}, {Column::Name, 190}};
    dress(m_tree, {Column::Path}, widths, Column::Name);
    dress(m_found, {Column::Open, Column::NotOpen, Column::Closed}, widths, Column::Path);
    connect(m_none, &look::EmptyView::actionTriggered, this, &AccountTreePane::findCleared);
    connect(m_source, &AccountTreeSource::settled, this, [this] {
        showWhatFits();
        revealPending();
        openFirst();
        emit settled();
    });
    showWhatFits();
}

AccountTreeView* AccountTreePane::addView(AccountTreeModel* model, const char* name, const QString& accessibleName) {
    auto* view = new AccountTreeView(model, this);
    view->setObjectName(QLatin1String(name));
    view->setAccessibleName(accessibleName);
    connect(view, &AccountTreeView::chosenChanged, this, [this, view](const AccountTreeKey& key) {
        if (m_stack->currentWidget() != view) {
            return;
        }
        if (!key.isNull()) {
            m_last = key;
            m_pending = {};
        }
        emit chosenChanged(key);
    });
    connect(view, &AccountTreeView::allChosenChanged, this, [this, view] {
        if (m_stack->currentWidget() == view) {
            emit allChosenChanged();
        }
    });
    connect(view, &AccountTreeView::activatedAccount, this, &AccountTreePane::activatedAccount);
    connect(view, &AccountTreeView::leftUpwards, this, &AccountTreePane::leftUpwards);
    return view;
}

void AccountTreePane::dress(AccountTreeView* view, const QList<Column>& hidden,
                            const QList<std::pair<Column, int>>& widths, Column wide) {
    for (const Column column : hidden) {
        view->setColumnHidden(int(column), true);
    }
    QHeaderView* header = view->header();
    header->setStretchLastSection(false);
    for (const auto& [column, width] : widths) {
        view->setColumnWidth(int(column), width);
    }
    header->setSectionResizeMode(int(wide), QHeaderView::Stretch);
    view->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(toneOf, view));
}

void AccountTreePane::wake() {
    m_source->wake();
}

void AccountTreePane::refresh(const Changes& changes) {
    m_source->refresh(changes);
}

void AccountTreePane::setFind(const QString& typed) {
    m_source->setFind(typed);
    if (!isFinding()) {
        showWhatFits(); // without waiting for it to be found that nothing is looked for
        if (!m_last.isNull() && m_tree->chosen() != m_last) {
            m_tree->choose(m_last);
        }
    }
}

bool AccountTreePane::isFinding() const {
    return !m_source->find().trimmed().isEmpty();
}

void AccountTreePane::reveal(qint64 accountId) {
    m_pending = {accountId, true};
    revealPending();
}

void AccountTreePane::revealPending() {
    if (!m_pending.isNull() && m_tree->choose(m_pending)) {
        m_pending = {};
    }
}

bool AccountTreePane::isFilled() const {
    return m_source->tree() && !m_source->tree()->top().isEmpty();
}

AccountTreeKey AccountTreePane::chosen() const {
    const auto* view = qobject_cast<const AccountTreeView*>(m_stack->currentWidget());
    return view != nullptr ? view->chosen() : AccountTreeKey();
}

QList<qint64> AccountTreePane::chosenAccounts() const {
    QList<qint64> ids;
    if (const auto* view = qobject_cast<const AccountTreeView*>(m_stack->currentWidget())) {
        const QList<AccountTreeKey> keys = view->allChosen();
        for (const AccountTreeKey& key : keys) {
            if (key.isAccount) {
                ids << key.id;
            }
        }
    }
    return ids;
}

void AccountTreePane::chooseAccounts(const QList<qint64>& ids) {
    if (auto* view = qobject_cast<AccountTreeView*>(m_stack->currentWidget())) {
        QList<AccountTreeKey> keys;
        for (const qint64 id : ids) {
            keys << AccountTreeKey{id, true};
        }
        view->chooseAll(keys);
    }
}

void AccountTreePane::showWhatFits() {
    const AccountTree::Found& found = m_source->found();
    QWidget* now = !isFinding() ? m_tree : found.keys.isEmpty() ? static_cast<QWidget*>(m_none) : m_found;
    if (isFinding() && !m_source->isSettled() && m_stack->currentWidget() == m_tree) {
        return; // until it has found something, or nothing
    }
    m_stack->setCurrentWidget(now);
    setFocusProxy(now);
    m_note->setVisible(isFinding() && found.total > found.keys.size());
    m_note->setText(tr("The first %1 of %n are shown. Type some more to find the one you mean.", nullptr, found.total)
                        .arg(found.keys.size()));
}

/// What one comes for lies in the first node: it is open at first.
void AccountTreePane::openFirst() {
    if (!m_isOpened && isFilled()) {
        m_isOpened = true;
        m_tree->expand(m_tree->model()->index(0, 0));
        if (m_tree->hasFocus() && m_pending.isNull()) {
            m_tree->chooseSomething();
        }
    }
}

} // namespace inservice
