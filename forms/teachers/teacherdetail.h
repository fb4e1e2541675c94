// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/availability.h"
#include "forms/lists/fieldsview.h"
#include "forms/look/look.h"
#include "forms/teachers/rosteroutbox.h"
#include "models/sync/accountlink.h"

namespace inservice {

class ActionBar;
class DeparturePanel;
class TeacherEditPanel;

/// What can be done with an entry of the roster.
enum class TeacherAction {
    Edit,   ///< 編輯教師資料
    Leave,  ///< 離職／轉校／退休
    Return, ///< 回職
};

/// An entry of the roster with what was done with it, and the buttons of whoever keeps it.
///
/// Object names: teacherName, teacherState, teacherNotice, teacherFields; buttons teacherEdit, teacherLeave,
/// teacherReturn; those of TeacherEditPanel and DeparturePanel.
class TeacherDetail : public QWidget {
    Q_OBJECT

public:
    TeacherDetail(AccountLink& link, TeacherModel& model, TeacherOutbox& outbox, QWidget* parent = nullptr);

    void show(qint64 id);
    void focus();
    void start(TeacherAction action);
    [[nodiscard]] ActionBar* bar() const { return m_bar; }

signals:
    void availabilityChanged(inservice::TeacherAction action, const inservice::Availability& availability);
    /// The data on this PC could not be read.
    void failed(const QString& cause);

private:
    void refresh();
    void showRefused();
    [[nodiscard]] Availability availability(TeacherAction action, const TeacherListRow& row) const;
    [[nodiscard]] QList<FieldsView::Section> sections(const TeacherListRow& row) const;
    void ask(const char* kind, const QString& what, const QJsonObject& details);

    AccountLink& m_link;
    TeacherModel& m_model;
    TeacherOutbox& m_outbox;
    qint64 m_id = 0;
    TeacherRow m_seen; ///< as it stood when the panel was opened
    look::Heading* m_name;
    look::StateBadge* m_state;
    look::MessageBar* m_notice;
    ActionBar* m_bar;
    TeacherEditPanel* m_edit;
    DeparturePanel* m_departure;
    FieldsView* m_fields;
};

} // namespace inservice
