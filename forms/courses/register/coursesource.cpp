// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/coursesource.h"

#include "forms/courses/register/recommendations.h"
#include "models/replica/changes.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/accounts.h"
#include "models/replica/tables/units.h"
#include "models/tables/courseform.h"
#include "models/tables/recommendationmodel.h"

namespace inservice {

namespace {

constexpr int mostEarlier = 200; ///< courses offered to be copied

template<typename Row>
std::optional<Row> onlyRow(const QList<Row>& rows) {
    return rows.isEmpty() ? std::nullopt : std::optional<Row>(rows.constFirst());
}

} // namespace

bool CourseSource::isConcerned(const Changes& changes) {
    return changes.concerns({"county", "district", "teacher_title", "teaching_stage", "subject", "account", "colleague",
                             "holiday", "course_nature", "course_tag", "venue", "lecturer"});
}

CourseMaterial CourseSource::material() const {
    const ReplicaReader& replica = m_link.replica();
    CourseMaterial material;
    material.unitId = m_link.identity().unitId;
    material.units = m_units;
    material.isDesk = m_link.identity().accountType == AccountType::Reviewer;
    if (const auto unit = replica.row<UnitRow>(material.unitId)) {
        material.unitName = unit->name;
        material.unitKind = unitKindFromKey(unit->kind);
    }
    material.calendar = calendar();
    material.natures = natures();
    material.tags = tags();
    material.venues = replica.rows<VenueRow>(QStringLiteral(" WHERE state = 'open' ORDER BY name, id"));
    const QList<LecturerChoice> recommended = lecturerChoices(replica);
    for (const LecturerChoice& one : recommended) {
        material.recommended << recommendedLecturer(one, material.unitName);
    }
    material.counties = replica.rows<CountyRow>();
    material.districts = replica.rows<DistrictRow>();
    material.titles = replica.rows<TeacherTitleRow>();
    material.stages = replica.rows<TeachingStageRow>();
    material.subjects = replica.rows<SubjectRow>();
    const QList<ColleagueRow> colleagues = colleaguesAt(replica, material.unitId);
    for (const ColleagueRow& colleague : colleagues) {
        if (colleague.id != m_link.identity().accountId) {
            material.colleagues << Choice{colleague.id, colleague.name};
        }
    }
    return material;
}

CourseCalendar CourseSource::calendar() const {
    CourseCalendar calendar;
    const QList<HolidayRow> rows = m_link.replica().rows<HolidayRow>();
    for (const HolidayRow& row : rows) {
        const QDate first = QDate::fromString(row.day, Qt::ISODate);
        const QDate last = QDate::fromString(row.until, Qt::ISODate);
        if (row.kind == u"winter") {
            calendar.winterBreaks.append({first, last});
            continue;
        }
        for (QDate day = first; day.isValid() && day <= last; day = day.addDays(1)) {
            calendar.holidays.insert(day, row.name);
        }
    }
    return calendar;
}

CourseNatures CourseSource::natures() const {
    QList<CourseNature> nodes;
    const QList<CourseNatureRow> rows =
        m_link.replica().rows<CourseNatureRow>(QStringLiteral(" ORDER BY level, sort, id"));
    for (const CourseNatureRow& row : rows) {
        nodes << CourseNature{row.id, row.parentId, row.level, row.name, row.retired, row.successorId};
    }
    return CourseNatures(nodes);
}

QList<CourseTag> CourseSource::tags() const {
    QList<CourseTag> tags;
    const QList<CourseTagRow> rows = m_link.replica().rows<CourseTagRow>(QStringLiteral(" ORDER BY code"));
    for (const CourseTagRow& row : rows) {
        CourseTag tag;
        tag.code = row.code;
        tag.label = row.label;
        tag.group = row.tagGroup;
        tag.validFrom = QDate::fromString(row.validFrom, Qt::ISODate);
        tag.validTo = QDate::fromString(row.validTo, Qt::ISODate);
        tag.unitKinds = row.unitKinds;
        tag.minHours = row.minHours;
        tag.inPerson = row.inPerson;
        tag.lecturer = row.lecturer;
        tag.titlePattern = row.titlePattern;
        tag.note = row.note;
        tag.retired = row.retired;
        tag.retiredOn = QDate::fromString(row.retireOn, Qt::ISODate);
        tags << tag;
    }
    return tags;
}

std::optional<int> CourseSource::capacity(qint64 venueId) const {
    const std::optional<VenueRow> venue = m_link.replica().row<VenueRow>(venueId);
    return venue ? std::optional(venue->capacity) : std::nullopt;
}

CourseSurroundings CourseSource::surroundings() const {
    CourseSurroundings around;
    if (const auto unit = m_link.replica().row<UnitRow>(m_link.identity().unitId)) {
        around.unitKind = unitKindFromKey(unit->kind);
    }
    around.calendar = calendar();
    around.natures = natures();
    around.tags = tags();
    if (m_link.identity().tabs.contains(QStringLiteral("teacher"))) { // an 作業人員 has no roster here
        around.roster =
            m_link.replica().counts("teacher", "unit_id", "state = 'active'").value(m_link.identity().unitId);
    }
    return around;
}

course::Origin CourseSource::origin() const {
    const ReplicaReader& replica = m_link.replica();
    course::Origin origin;
    if (const auto unit = replica.row<UnitRow>(m_link.identity().unitId)) {
        origin.unitKind = unitKindFromKey(unit->kind);
        origin.unitName = unit->name;
        if (unit->countyId != 0) {
            origin.countyId = unit->countyId;
        }
        if (unit->districtId != 0) {
            origin.districtId = unit->districtId;
        }
    }
    origin.account.name = m_link.identity().name;
    if (const auto account = replica.row<AccountRow>(m_link.identity().accountId)) {
        origin.account.phone = account->phone;
        origin.account.email = account->email;
    }
    // What this account held last, else what its unit did.
    const auto last = onlyRow(
        replica.rows<CourseRevisionRow>(QStringLiteral(" WHERE course_id IN (SELECT id FROM course WHERE unit_id = ?) "
                                                       "ORDER BY submitted_by_account_id = ? DESC, id DESC LIMIT 1"),
                                        {m_link.identity().unitId, m_link.identity().accountId}));
    if (last) {
        origin.last = Course::fromJson(last->body);
    }
    return origin;
}

QList<CourseRow> CourseSource::earlier() const {
    return m_link.replica().rows<CourseRow>(
        QStringLiteral(" WHERE unit_id = ? AND id IN (SELECT course_id FROM course_revision) ORDER BY id DESC LIMIT ?"),
        {m_link.identity().unitId, mostEarlier});
}

std::optional<CourseRow> CourseSource::course(qint64 id) const {
    return m_link.replica().row<CourseRow>(id);
}

std::optional<CourseRevisionRow> CourseSource::revision(qint64 courseId) const {
    return currentRevision(m_link.replica(), courseId);
}

} // namespace inservice
