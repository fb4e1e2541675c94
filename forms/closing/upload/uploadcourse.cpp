// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/upload/uploadcourse.h"

#include "models/attendance/mark.h"
#include "models/hours/arithmetic.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/attendance.h"
#include "models/replica/tables/enrolments.h"
#include "models/replica/tables/hours.h"
#include "models/replica/tables/units.h"
#include "models/tables/courseform.h"

#include <QJsonObject>
#include <algorithm>
#include <cmath>

namespace inservice {
namespace {

std::optional<int> halvesOf(const std::optional<double>& hours) {
    return hours ? std::optional(int(std::lround(2 * *hours))) : std::nullopt;
}

QList<ListMark> listMarks(const QList<PresenceMark>& marks) {
    QList<ListMark> all;
    for (const PresenceMark& mark : marks) {
        if (mark.code != PresenceCode::NotListed) { // that is the centre's
            all.append({mark.session, inservice::course::keyOf(mark.code).front(), mark.late, mark.early});
        }
    }
    return all;
}

/// As they stand, with those of a row in their place.
QList<PresenceMark> together(QList<PresenceMark> marks, const QList<ListMark>& said) {
    for (const ListMark& mark : said) {
        marks.removeIf([&mark](const PresenceMark& each) { return each.session == mark.session; });
        PresenceMark made;
        made.session = mark.session;
        made.code = inservice::course::fromKey<PresenceCode>(mark.code).value_or(PresenceCode::Absent);
        made.late = mark.late;
        made.early = mark.early;
        marks.append(made);
    }
    return marks;
}

void readPeople(const ReplicaReader& replica, qint64 courseId, UploadCourse& course) {
    const QList<EnrolmentRow> rows =
        replica.rows<EnrolmentRow>(QStringLiteral(" WHERE course_id = ? ORDER BY name, id"), {courseId});
    QSet<qint64> unitIds;
    QHash<qint64, int> classes;
    for (const EnrolmentRow& row : rows) {
        unitIds.insert(row.unitId);
        classes.insert(row.id, row.classNo);
    }
    QHash<qint64, UnitRow> units;
    const QList<UnitRow> unitRows = replica.rows<UnitRow>(unitIds);
    for (const UnitRow& unit : unitRows) {
        units.insert(unit.id, unit);
    }
    for (const EnrolmentRow& row : rows) {
        if (row.state == u"cancelled" || row.state == u"course_cancelled") {
            continue;
        }
        const UnitRow unit = units.value(row.unitId);
        course.list.people.append(
            {row.id, row.name, row.unitId != 0 ? unit.name : row.unitText, unit.code, row.jobTitle, row.state});
    }
    const QList<ListEntryRow> entries = replica.rows<ListEntryRow>(QStringLiteral(" WHERE course_id = ?"), {courseId});
    for (const ListEntryRow& entry : entries) {
        course.standings.insert(
            entry.id, {halvesOf(entry.hours), {}, entry.assess, entry.role, halvesOf(entry.lectureHours), entry.note});
    }
    const QList<PresenceRow> presences = replica.rows<PresenceRow>(QStringLiteral(" WHERE course_id = ?"), {courseId});
    QHash<qint64, QList<PresenceMark>> marks;
    for (const PresenceRow& presence : presences) {
        marks.insert(presence.id, attendance::marks(presence.marks));
        course.standings[presence.id].marks = listMarks(marks.value(presence.id));
    }
    course.list.computed = [form = course.form, marks, classes](const ListRow& row) -> std::optional<int> {
        HoursOf person;
        person.classNo = classes.value(row.enrolmentId);
        person.assess = row.assess == u"passed"   ? AssessResult::Passed
                        : row.assess == u"failed" ? AssessResult::Failed
                                                  : AssessResult::Missing;
        if (form.sessions.isEmpty() || (row.assess.isEmpty() && hours::needsAssessment(form))) {
            return std::nullopt; // the centre knows
        }
        return hours::of(form, together(marks.value(row.enrolmentId), row.marks), person).computed.count();
    };
}

} // namespace

std::optional<UploadCourse> UploadCourse::of(const ReplicaReader& replica, qint64 courseId) {
    const std::optional<CourseRow> head = replica.row<CourseRow>(courseId);
    if (!head) {
        return std::nullopt;
    }
    UploadCourse course;
    course.head = *head;
    course.form = currentForm(replica, courseId);
    course.list.hours = head->hours;
    course.list.assesses = hours::needsAssessment(course.form);
    course.list.sessions = course.form.sessions;
    readPeople(replica, courseId, course);
    return course;
}

bool UploadCourse::isOpen(const CourseRow& head) {
    return (head.state == u"approved" || head.state == u"list_due" || head.state == u"list_returned") &&
           head.startsAt <= QDateTime::currentDateTimeUtc();
}

QList<CourseRow> UploadCourse::choices(const ReplicaReader& replica, qint64 unitId, std::optional<qint64> keptBy) {
    QList<CourseRow> rows = replica.rows<CourseRow>(
        QStringLiteral(
            " WHERE unit_id = ? AND state IN ('approved', 'list_due', 'list_returned', 'confirmed') ORDER BY "
            "date_to DESC, id DESC"),
        {unitId});
    rows.removeIf([&keptBy](const CourseRow& row) {
        const bool isKept = !keptBy || row.ownerAccountId == *keptBy || row.deputies.contains(*keptBy);
        return !isKept || (row.state != u"confirmed" && !isOpen(row));
    });
    return rows;
}

} // namespace inservice
