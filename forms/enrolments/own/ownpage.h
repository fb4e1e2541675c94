// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/enrolments/own/ownenrolmentmodel.h"
#include "forms/lists/listpage.h"
#include "models/sync/accountlink.h"

namespace inservice {

struct Course;
class FieldsView;

/// 個人報名記錄: what a teacher has enrolled in, how each stands, and what can be done about it.
///
/// Object names: ownEnrolmentsPage, ownEnrolmentsFind, ownEnrolmentsList, ownEnrolmentsChip0…3
/// (OwnEnrolmentModel::Bucket), ownEnrolmentsDays, ownEnrolmentsResult, ownEnrolmentsWaiting; ownEnrolmentName,
/// ownEnrolmentState, ownEnrolmentAct, ownEnrolmentPrint, ownEnrolmentCourse, ownEnrolmentCalendar,
/// ownEnrolmentAttendance,
/// ownEnrolmentFields, ownEnrolmentMessage.
class OwnEnrolmentsPage : public ListPage {
    Q_OBJECT

public:
    explicit OwnEnrolmentsPage(AccountLink& link, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;
    [[nodiscard]] const OwnEnrolmentModel* model() const { return m_model; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;

private:
    OwnEnrolmentsPage(AccountLink& link, OwnEnrolmentModel* model, QWidget* parent);
    void makeList();
    void makeFilters();
    [[nodiscard]] QWidget* makeDetail();
    void connectParts();
    void readOutbox();
    void refreshDetail();
    void act(qint64 id);
    void askNotice();
    void printNotice(const OwnEnrolmentRow& row, const Course& course);
    void askCalendar();
    void saveCalendar(const QByteArray& file, const QString& name);

    AccountLink& m_account;
    OwnEnrolmentModel* m_model;
    look::MessageBar* m_waiting = nullptr;
    look::Heading* m_title = nullptr;
    look::StateBadge* m_state = nullptr;
    look::MessageBar* m_message = nullptr;
    QPushButton* m_act = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_course = nullptr;
    QPushButton* m_calendar = nullptr;
    QPushButton* m_attendance = nullptr; ///< 報到單, 請假
    FieldsView* m_fields = nullptr;
};

} // namespace inservice
