// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/accounts/accountactions.h"
#include "forms/commands/rowactionspage.h"
#include "models/sync/accountlink.h"

class QActionGroup;

namespace inservice {

class AccountBulkPanel;
class AccountDetail;
class AccountOutbox;
class AccountTreePane;
struct AccountTreeKey;

/// 業務帳號: the accounts one may see and the applications that are not open
/// yet. For a desk they are of all its units, for others of their own. Whoever
/// manages an account can close it and open it again (停用, 復用),
/// switch its type, edit its data, delete and restore it, and most of it with
/// several at once.
/// Desks see more than one unit, and may have them as a tree instead of a list.
///
/// Object names: accountsFind, accountsList, accountsChip0…4
/// (AccountModel::Bucket), accountsType, accountsMessage; those of
/// AccountDetail, AccountBulkPanel and AccountTreePane; actions accountsClose, accountsReopen, …,
/// accountsAsList, accountsAsTree, accountsExport.
class AccountsPage : public RowActionsPage {
    Q_OBJECT

public:
    explicit AccountsPage(AccountLink& link, QWidget* parent = nullptr);
    ~AccountsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    void openAt(const QString& argument) override;
    void refresh(const Changes& changes) override;

    [[nodiscard]] const AccountModel* model() const { return m_model; }
    [[nodiscard]] AccountOutbox& outbox() { return *m_outbox; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;
    void startOne(int action) override;
    void refreshDetail() override;
    void takenBack(const OutboxItem& item) override;
    [[nodiscard]] QList<qint64> selectedRows() const override;
    void selectRows(const QList<qint64>& ids) override;

private:
    AccountsPage(AccountLink& link, AccountModel* model, QWidget* parent);
    void dressColumns();
    void addTypeFilter();
    void addActions();
    void addTree();
    void showTree(bool tree);
    void chooseInTree(const AccountTreeKey& key);
    void connectOutbox();
    void showUnit(const QString& unitCode);
    void exportList();
    /// All are of the unit of whoever looks.
    [[nodiscard]] bool isOneUnit() const;

    AccountLink& m_link;
    AccountModel* m_model;
    AccountOutbox* m_outbox;
    AccountDetail* m_detail;
    AccountBulkPanel* m_bulk;
    AccountTreePane* m_tree = nullptr; ///< null: of one unit there is no tree
    QActionGroup* m_shapes = nullptr;  ///< list and tree
    QAction* m_export = nullptr;       ///< null: not theirs
};

} // namespace inservice
