// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/accounts/accountactions.h"
#include "forms/lists/fieldsview.h"
#include "forms/look/look.h"
#include "models/sync/accountlink.h"

#include <QWidget>

class QPushButton;

namespace inservice {

class AccountOutbox;
class ActionBar;
class ReasonPanel;

/// One account beside the list: whose it is, what it may do, who manages it,
/// what was done with it, and for whoever manages it the actions.
///
/// Object names: accountName, accountState, accountFields, accountOpenCase,
/// accountClose, accountReopen, accountPanel…, accountNotice.
class AccountDetail : public QWidget {
    Q_OBJECT

public:
    AccountDetail(AccountLink& link, AccountModel& model, AccountOutbox& outbox, QWidget* parent = nullptr);

    void show(const AccountListRow& row);
    /// What the list or the outbox has of the one shown is another thing now.
    void refresh();
    void focus();
    /// Opens the panel of an action, if it can be done now.
    void start(AccountAction action);
    /// It was undone before it was sent: what had been written comes back when
    /// the panel is opened again.
    void keep(const OutboxItem& item);
    [[nodiscard]] QPushButton* openCaseButton() const { return m_openCase; }

signals:
    void openCaseRequested(qint64 applicationId);
    /// What can be done with the one shown may be another thing now.
    void availabilityChanged(inservice::AccountAction action, const inservice::Availability& availability);

private:
    [[nodiscard]] QList<FieldsView::Section> sections(const AccountListRow& row, const AccountContext& context) const;
    [[nodiscard]] FieldsView::Section accountSection(const AccountListRow& row, const AccountContext& context) const;
    /// 總負責人 of the unit, or why none is named here.
    [[nodiscard]] FieldsView::Section chiefSection() const;
    /// What was done with it, the newest first; empty where one sees nothing of
    /// it.
    [[nodiscard]] FieldsView::Section historySection(qint64 accountId) const;
    [[nodiscard]] QString managerWords(const AccountManager& manager) const;
    void showRefused();
    void confirmed();
    [[nodiscard]] static QString panelKey(AccountAction action, qint64 id);

    AccountLink& m_link;
    AccountModel& m_model;
    AccountOutbox& m_outbox;
    qint64 m_id = 0;
    AccountListRow m_seen; ///< as it stood when the panel was opened
    AccountAction m_action = AccountAction::Close;
    look::Heading* m_name;
    look::StateBadge* m_state;
    look::MessageBar* m_notice;
    FieldsView* m_fields;
    ActionBar* m_bar;
    ReasonPanel* m_panel;
    QPushButton* m_openCase;
};

} // namespace inservice
