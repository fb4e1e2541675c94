// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/listpane.h"
#include "forms/look/look.h"
#include "forms/look/page.h"
#include "forms/review/fieldsview.h"
#include "models/tables/accountmodel.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace inservice {

class AccountLink;

/// 業務帳號: the accounts one may see and the applications that are not open yet. For a desk they are of all its units,
/// for others of their own.
///
/// Object names: accountsFind, accountsList, accountsChip0…2 (AccountModel::Bucket), accountsType, accountName,
/// accountState, accountFields, accountOpenCase.
class AccountsPage : public Page {
    Q_OBJECT

public:
    explicit AccountsPage(AccountLink& link, QWidget* parent = nullptr);
    ~AccountsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    [[nodiscard]] bool hasMainAction() const override { return false; }
    void focusFind() override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

    [[nodiscard]] const AccountModel* model() const { return m_model; }

private:
    void showChosen(qint64 id);
    void settled();
    void showAll();
    [[nodiscard]] ListPane::Empty emptyWords();
    void dressColumns();
    /// 總負責人 of the unit, or why none is named here.
    [[nodiscard]] FieldsView::Section chiefSection() const;
    /// All are of the unit of whoever looks.
    [[nodiscard]] bool isOneUnit() const;

    AccountLink& m_link;
    AccountModel* m_model = nullptr;
    ListPane* m_list = nullptr;
    QComboBox* m_type = nullptr;
    QStackedWidget* m_side = nullptr;
    QWidget* m_detail = nullptr;
    look::EmptyView* m_nothing = nullptr;
    look::Heading* m_name = nullptr;
    look::StateBadge* m_state = nullptr;
    FieldsView* m_fields = nullptr;
    QPushButton* m_openCase = nullptr;
    qint64 m_shown = 0;
    QList<QAction*> m_actions;
};

} // namespace inservice
