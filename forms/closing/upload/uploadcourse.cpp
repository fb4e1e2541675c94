// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/upload/uploadcourse.h"

#include "models/replica/replicareader.h"
#include "models/replica/tables/attendance.h"
#include "models/replica/tables/enrolments.h"
#include "models/replica/tables/hours.h"
#include "models/replica/tables/units.h"

#include <QJsonObject>
#include <algorithm>
#include <cmath>

namespace inservice {
namespace {

std::optional<int> halvesOf(const std::optional<double>& hours) {
    return hours ? std::optional(int(std::lround(2 * *hours))) : std::nullopt;
}

QList<ListMark> marksOf(const QJsonArray& marks) {
    QList<ListMark> all;
    for (const auto& value : marks) {
        const QString code = value[QLatin1String("code")].toString();
        if (code.size() == 1 && code != u"N") { // 未列名 is the centre's
            all.append({value[QLatin1String("session")].toInt(), code.front(), value[QLatin1String("late")].toInt(),
                        value[QLatin1String("early")].toInt()});
        }
    }
    return all;
}

void readPeople(const ReplicaReader& replica, qint64 courseId, UploadCourse& course) {
    const QList<EnrolmentRow> rows =
        replica.rows<EnrolmentRow>(QStringLiteral(" WHERE course_id = ? ORDER BY name, id"), {courseId});
    QSet<qint64> unitIds;
    for (const EnrolmentRow& row : rows) {
        unitIds.insert(row.unitId);
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
    for (const PresenceRow& presence : presences) {
        course.standings[presence.id].marks = marksOf(presence.marks);
    }
}

} // namespace

std::optional<UploadCourse> UploadCourse::of(const ReplicaReader& replica, qint64 courseId) {
    const std::optional<CourseRow> head = replica.row<CourseRow>(courseId);
    if (!head) {
        return std::nullopt;
    }
    UploadCourse course;
    course.head = *head;
    const QList<CourseRevisionRow> forms = replica.rows<CourseRevisionRow>(
        QStringLiteral(" WHERE course_id = ? ORDER BY revision DESC LIMIT 1"), {courseId});
    if (!forms.isEmpty()) {
        course.form = Course::fromJson(forms.constFirst().body);
    }
    course.list.hours = head->hours;
    course.list.assesses = !course.form.assessment.isEmpty() || head->hourUnit == u"credit";
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
