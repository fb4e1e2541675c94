// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/accounttreemodel.h"

#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QTreeView>

namespace inservice {

/// The tree of accounts on the screen, and what find has found in it. Selection, expansion and scroll survive every
/// sync, also of a node that has got another place; nothing is chosen in place of one that goes.
class AccountTreeView : public QTreeView {
    Q_OBJECT

public:
    explicit AccountTreeView(AccountTreeModel* model, QWidget* parent = nullptr);

    [[nodiscard]] AccountTreeKey chosen() const; ///< null: none; of several the current one
    [[nodiscard]] QList<AccountTreeKey> allChosen() const;
    /// Chooses a node, with all above it expanded. False if it has no place here.
    bool choose(const AccountTreeKey& key);
    /// Chooses these alone, as far as they have a place here.
    void chooseAll(const QList<AccountTreeKey>& keys);
    /// Where the cursor is, or the first node, unless something is chosen: who comes by the keyboard sees where.
    void chooseSomething();

    /// Goes on to the next node whose name, code or account name begins with what is typed.
    void keyboardSearch(const QString& typed) override;

signals:
    /// Another node is chosen. Null: the one there was is gone.
    void chosenChanged(const inservice::AccountTreeKey& key);
    /// Others are chosen besides, or no more.
    void allChosenChanged();
    /// Enter or a double click on an account.
    void activatedAccount();
    /// Up from the first row, or Esc.
    void leftUpwards();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

protected slots:
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles = QList<int>()) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;

private:
    void note();
    void bringBack();
    void expandAgain();
    void expandLater();
    void expandAbove(const QModelIndex& index);
    void emitChosen();

    AccountTreeModel* m_model;
    QSet<AccountTreeKey> m_expanded;     ///< also of nodes that are not there just now
    QList<QPersistentModelIndex> m_come; ///< nodes that have come while things were put in place
    AccountTreeKey m_last;               ///< that was told as chosen
    QList<AccountTreeKey> m_notedAll;    ///< chosen before things are put in place
    AccountTreeKey m_noted;              ///< the current one of them
    QPersistentModelIndex m_top;         ///< the first row on the screen then
    int m_topOffset = 0;                 ///< px
    bool m_isSettling = false;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace inservice
