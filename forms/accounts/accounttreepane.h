// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/accounttreemodel.h"

#include <QWidget>

class QStackedWidget;

namespace inservice {

namespace look {
class EmptyView;
class QuietLabel;
} // namespace look

class AccountTreeView;

/// The accounts as a tree, and while something is typed what was found, each with its path. What is chosen there is
/// shown in the tree as soon as nothing is looked for any more.
///
/// Object names: accountsTree, accountsFound, accountsFoundNote, accountsFoundNone.
class AccountTreePane : public QWidget {
    Q_OBJECT

public:
    /// `myUnit`: of whoever looks; other arguments as AccountTreeSource has them.
    AccountTreePane(AccountModel& accounts, const QString& replicaFile, qint64 myUnit, const ListWords& words,
                    QWidget* parent = nullptr);

    /// Before it is shown for the first time.
    void wake();
    void refresh(const Changes& changes);
    void setFind(const QString& typed);
    /// Chooses an account as soon as the tree has it.
    void reveal(qint64 accountId);
    /// There is something to show: desks, whatever find has found.
    [[nodiscard]] bool isFilled() const;
    [[nodiscard]] AccountTreeKey chosen() const;
    /// The accounts and applications among what is chosen, by their ids in the list.
    [[nodiscard]] QList<qint64> chosenAccounts() const;
    void chooseAccounts(const QList<qint64>& ids);
    [[nodiscard]] const AccountTreeSource& source() const { return *m_source; }

signals:
    void chosenChanged(const inservice::AccountTreeKey& key);
    /// Others are chosen besides, or no more.
    void allChosenChanged();
    /// What is chosen, or whether there is something, may be another thing now.
    void settled();
    void activatedAccount();
    void leftUpwards();
    /// The person wants nothing to be looked for any more.
    void findCleared();

private:
    AccountTreeView* addView(AccountTreeModel* model, const char* name, const QString& accessibleName);
    void dress(AccountTreeView* view, const QList<AccountTreeModel::Column>& hidden,
               const QList<std::pair<AccountTreeModel::Column, int>>& widths, AccountTreeModel::Column wide);
    [[nodiscard]] bool isFinding() const;
    void showWhatFits();
    void revealPending();
    void openFirst();

    AccountTreeSource* m_source;
    AccountTreeView* m_tree;
    AccountTreeView* m_found;
    look::QuietLabel* m_note;
    look::EmptyView* m_none;
    QStackedWidget* m_stack;
    AccountTreeKey m_last;    ///< chosen by the person, in the tree or among what was found
    AccountTreeKey m_pending; ///< to be chosen as soon as the tree has it
    bool m_isOpened = false;  ///< the first node was, once
};

} // namespace inservice
