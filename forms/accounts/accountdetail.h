// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/accounts/accountactions.h"
#include "forms/commands/rowdetail.h"
#include "forms/lists/fieldsview.h"
#include "models/sync/accountlink.h"

class QPushButton;

namespace inservice {

class AccountEditPanel;
class AccountOutbox;
class CourseHeir;
class DeletionStrip;
class ObstacleList;
class ReasonPanel;
class SuccessorFields;

/// One account beside the list: whose it is, what it may do, who manages it,
/// what was done with it, and for whoever manages it the actions.
///
/// Object names: accountName, accountState, accountFields, accountOpenCase,
/// accountClose, accountReopen, accountToContact, accountToOperator,
/// accountEdit, accountDelete, accountRestore, accountPanel…, accountEditPanel…,
/// accountHeir… (ReasonPanel), courseHeirChoice, accountAskDeletion, accountNotice, accountNoticeRead,
/// accountObstacles; those of DeletionStrip.
class AccountDetail : public RowDetail {
    Q_OBJECT

public:
    AccountDetail(AccountLink& link, AccountModel& model, AccountOutbox& outbox, QWidget* parent = nullptr);

    void show(const AccountListRow& row);
    /// What the list or the outbox has of the one shown is another thing now.
    void refresh() override;
    void focus() override;
    /// Opens the panel of an action, if it can be done now.
    void start(AccountAction action);
    /// It was undone before it was sent: what had been written comes back when
    /// the panel is opened again.
    void keep(const OutboxItem& item);
    [[nodiscard]] QPushButton* openCaseButton() const { return m_openCase; }

signals:
    void openCaseRequested(qint64 applicationId);
    /// All accounts and applications of a unit.
    void unitRequested(const QString& unitCode);
    /// What can be done with the one shown may be another thing now.
    void availabilityChanged(inservice::AccountAction action, const inservice::Availability& availability);

private:
    [[nodiscard]] QList<FieldsView::Section> sections(const AccountListRow& row, const AccountContext& context) const;
    [[nodiscard]] FieldsView::Section accountSection(const AccountListRow& row, const AccountContext& context) const;
    /// 總負責人 of the unit, or why none is named here.
    [[nodiscard]] FieldsView::Section chiefSection() const;
    [[nodiscard]] QString managerWords(const AccountManager& manager) const;
    void connectParts();
    void showDeletion(const AccountListRow& row, const AccountContext& context);
    void openReasonPanel(const AccountActionSpec& spec);
    void openEditPanel(const AccountActionSpec& spec);
    void openSuccessorPanel(const AccountActionSpec& spec);
    void ask(const QJsonObject& details);
    /// What stands in the way of the deletion that was refused last.
    [[nodiscard]] QJsonArray obstacles() const;
    void openHeirPanel();
    void giveCourses();
    [[nodiscard]] static QString panelKey(AccountAction action, qint64 id);

    AccountLink& m_link;
    AccountModel& m_model;
    AccountOutbox& m_outbox;
    AccountListRow m_seen; ///< as it stood when the panel was opened
    AccountAction m_action = AccountAction::Close;
    FieldsView* m_fields;
    ObstacleList* m_obstacles;
    DeletionStrip* m_deletion;
    ReasonPanel* m_panel;
    SuccessorFields* m_successor;
    ReasonPanel* m_heirPanel;
    CourseHeir* m_heir;
    AccountEditPanel* m_edit;
    QPushButton* m_openCase;
};

} // namespace inservice
