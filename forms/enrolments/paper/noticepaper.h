// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/document.h"
#include "forms/paper/sheet.h"
#include "models/courses/course.h"
#include "models/replica/tables/enrolments.h"

namespace inservice {

class ReplicaReader;

/// What stands on a notice of acceptance beside the enrolment itself.
struct NoticeCourse {
    Course form;
    QString organiser;
    QString place; ///< as placeOf() says it
};

/// Where a course is held, as somebody finds the way: county, district, and what the place is called. Empty: online.
[[nodiscard]] QString placeOf(const ReplicaReader& replica, const Course& form);

/// 錄取通知: with the course, its sessions, place and basis, as a school wants them for a leave on duty (公假).
/// `school`: of the teacher; `printedBy`: whoever prints it.
[[nodiscard]] Sheet layOutNotice(const EnrolmentRow& enrolment, const NoticeCourse& course, const QString& school,
                                 const QString& printedBy, const QDateTime& now);
/// One for each of these, in their order; `schools` as they stand.
[[nodiscard]] std::shared_ptr<const Document> noticeDocument(const QList<EnrolmentRow>& enrolments,
                                                             const NoticeCourse& course, const QStringList& schools,
                                                             const QString& printedBy, const QDateTime& now);

/// The one that goes along with a mail, of what the centre says (admin.mail_claim, `notice`); null: it says nothing.
[[nodiscard]] std::shared_ptr<const Document> mailedNotice(const QJsonObject& said, const QDateTime& now);

} // namespace inservice
