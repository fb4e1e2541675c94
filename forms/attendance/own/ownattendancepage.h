// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "forms/pages/page.h"
#include "models/attendance/mark.h"
#include "models/attendance/sessions.h"
#include "models/replica/tables/enrolments.h"
#include "models/sync/accountlink.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace inservice {

class FieldsView;
class LeavePanel;

/// 報到與請假 of a teacher for a course they were accepted to: the admission slip, what is noted of them at each
/// session, and leave beforehand. Opened at the id of an enrolment.
///
/// Object names: ownAttendancePage, ownAttendanceTitle, ownAttendanceNotice, ownAttendanceSlip, ownAttendanceLeave,
/// ownAttendanceWithdraw, ownAttendanceCode, ownAttendanceSignIn, ownAttendanceFields; those of LeavePanel; the window
/// ownSlipPaper.
class OwnAttendancePage : public Page {
    Q_OBJECT

public:
    explicit OwnAttendancePage(AccountLink& link, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void openAt(const QString& argument) override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

private:
    void build();
    void connectParts();
    void read();
    void fetchCourse();
    void settle();
    void showFields();
    void printSlip();
    void showSlip(const QString& code);
    void askLeave();
    void withdrawLeave();
    void signIn();
    void settleSignIn();
    [[nodiscard]] int sessionNow() const;
    void ask(const QString& kind, const QString& what, QJsonObject body);
    void readOutbox();
    [[nodiscard]] QList<CourseSession> toCome() const;
    [[nodiscard]] const LeaveWish* openWish() const;
    [[nodiscard]] QString subject() const;
    [[nodiscard]] QString whyNotSlip() const;
    [[nodiscard]] QString whyNotLeave() const;

    AccountLink& m_link;
    qint64 m_id = 0;
    EnrolmentRow m_enrolment; ///< id 0: not one of one's own
    QList<PresenceMark> m_marks;
    QList<LeaveWish> m_wishes;
    Course m_form; ///< of the course, once the centre has given it
    QString m_place;
    QString m_organiser;
    bool m_hasForm = false;
    bool m_isUnderway = false;
    QStackedWidget* m_stack = nullptr;
    look::EmptyView* m_empty = nullptr;
    look::Heading* m_title = nullptr;
    look::MessageBar* m_notice = nullptr;
    QPushButton* m_slip = nullptr;
    QPushButton* m_leave = nullptr;
    QPushButton* m_withdraw = nullptr;
    QLineEdit* m_code = nullptr;
    QPushButton* m_signIn = nullptr;
    LeavePanel* m_panel = nullptr;
    FieldsView* m_fields = nullptr;
    QList<QAction*> m_actions;
};

} // namespace inservice
