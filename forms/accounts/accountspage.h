// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/fieldsview.h"
#include "forms/lists/listpage.h"
#include "models/tables/accountmodel.h"

class QPushButton;

namespace inservice {

/// 業務帳號: the accounts one may see and the applications that are not open yet. For a desk they are of all its units,
/// for others of their own.
///
/// Object names: accountsFind, accountsList, accountsChip0…2 (AccountModel::Bucket), accountsType, accountName,
/// accountState, accountFields, accountOpenCase.
class AccountsPage : public ListPage {
    Q_OBJECT

public:
    explicit AccountsPage(AccountLink& link, QWidget* parent = nullptr);
    ~AccountsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;

    [[nodiscard]] const AccountModel* model() const { return m_model; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;

private:
    AccountsPage(AccountLink& link, AccountModel* model, QWidget* parent);
    [[nodiscard]] QWidget* makeDetail();
    void dressColumns();
    [[nodiscard]] FieldsView::Section accountSection(const AccountListRow& row) const;
    /// 總負責人 of the unit, or why none is named here.
    [[nodiscard]] FieldsView::Section chiefSection() const;
    /// All are of the unit of whoever looks.
    [[nodiscard]] bool isOneUnit() const;

    AccountLink& m_link;
    AccountModel* m_model;
    look::Heading* m_name = nullptr;
    look::StateBadge* m_state = nullptr;
    FieldsView* m_fields = nullptr;
    QPushButton* m_openCase = nullptr;
};

} // namespace inservice
