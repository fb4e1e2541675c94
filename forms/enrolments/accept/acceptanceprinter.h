// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/enrolments/accept/acceptancepapers.h"
#include "forms/look/look.h"
#include "forms/paper/document.h"
#include "models/courses/course.h"
#include "models/sync/accountlink.h"

namespace inservice {

/// What leaves 線上報名審核: notices and minutes on paper, meals and beds in a window of their own.
class AcceptancePrinter : public QObject {
    Q_OBJECT

public:
    /// `page`: over which its windows stand.
    AcceptancePrinter(AccountLink& link, const AcceptanceModel& model, QWidget* page);

    /// No queue: the centre has not said it yet.
    void setCourse(const CourseRow& course, const Course& form, const std::optional<RegistrationRow>& registration,
                   const std::optional<questions::EnrolmentQueue>& queue);
    /// 錄取通知 of those among these who are accepted.
    void printNotices(const QList<AcceptanceRow>& rows);
    /// 錄取紀錄, as soon as the centre has said what was done.
    void printMinutes();
    /// `chosen`: what it would be with these, if there are several.
    void openLogistics(const QList<AcceptanceRow>& chosen);

signals:
    void failed(const QString& sentence);

private:
    [[nodiscard]] QString organiser() const;
    void print(const std::shared_ptr<const Document>& document, const QString& next);

    AccountLink& m_link;
    const AcceptanceModel& m_model;
    QWidget* m_page;
    CourseRow m_course;
    Course m_form;
    std::optional<RegistrationRow> m_registration;
    std::optional<questions::EnrolmentQueue> m_queue;
};

} // namespace inservice
