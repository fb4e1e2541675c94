// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/rowdetail.h"
#include "forms/lists/fieldsview.h"
#include "forms/teachers/rosteroutbox.h"
#include "forms/teachers/teacheractions.h"
#include "models/sync/accountlink.h"

namespace inservice {

class DeparturePanel;
class PurposePanel;
class ReasonPanel;
class RenumberPanel;
class ShownId;
class TeacherEditPanel;

/// An entry of the roster with what was done with it, and the buttons of whoever keeps it.
///
/// Object names: teacherName, teacherState, teacherNotice, teacherFields; teacher and the name of an action
/// (teacherActions()): teacherEdit, teacherLeave…; those of TeacherEditPanel, RenumberPanel, teacherReasonPanel
/// (ReasonPanel), departurePanel
/// (DeparturePanel) and teacherPurpose (PurposePanel).
class TeacherDetail : public RowDetail {
    Q_OBJECT

public:
    TeacherDetail(AccountLink& link, TeacherModel& model, TeacherOutbox& outbox, QWidget* parent = nullptr);

    void show(qint64 id);
    void refresh() override;
    void focus() override;
    void start(TeacherAction action);
    /// The page is left: an ID that was shown is hidden, the purpose of showing it is forgotten.
    void forgetId();

signals:
    void availabilityChanged(inservice::TeacherAction action, const inservice::Availability& availability);
    /// It could not be shown or done: what is to be said about it.
    void failed(const QString& sentence);

private:
    void connectPanels();
    void leavePanels() override;
    void openPanel(TeacherAction action);
    void dismissRefused() override;
    void askId();
    [[nodiscard]] Availability availabilityOf(TeacherAction action, const TeacherListRow& row) const;
    [[nodiscard]] QList<FieldsView::Section> sections(const TeacherListRow& row) const;
    void ask(TeacherAction action, const QJsonObject& details);
    void renumber();
    void asked(const QList<OutboxItem>& items);

    AccountLink& m_link;
    TeacherModel& m_model;
    TeacherOutbox& m_outbox;
    QList<TeacherActionSpec> m_actions; ///< that this account has the right to
    TeacherRow m_seen;                  ///< as it stood when the panel was opened
    TeacherEditPanel* m_edit;
    DeparturePanel* m_departure;
    RenumberPanel* m_renumber;
    PurposePanel* m_purpose;
    ReasonPanel* m_reason;
    TeacherAction m_asked = TeacherAction::Edit; ///< what m_reason is about
    ShownId* m_shownId;
    FieldsView* m_fields;
};

} // namespace inservice
