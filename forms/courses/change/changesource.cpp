// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/change/changesource.h"

#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"

namespace inservice {

namespace {

ChangePhase phaseOf(const CourseRow& course, const QDateTime& now) {
    return course.state == u"confirmed" || course.state == u"confirmed_empty" ? ChangePhase::Closed
           : course.state == u"list_submitted"                                ? ChangePhase::Listed
           : course.startsAt <= now                                           ? ChangePhase::Started
           : enrolledIn(course) > 0                                           ? ChangePhase::Enrolled
                                                                              : ChangePhase::Open;
}

} // namespace

int enrolledIn(const CourseRow& course) {
    return course.taken + course.held + course.waiting;
}

ChangeRules ChangeSource::rules() const {
    QList<ChangeRule> rules;
    const QList<ChangeRuleRow> rows = m_link.replica().rows<ChangeRuleRow>();
    for (const ChangeRuleRow& row : rows) {
        const auto phase = course::changePhaseFromKey(row.phase);
        if (!phase) {
            continue; // of a newer centre
        }
        rules << ChangeRule{row.field,
                            *phase,
                            row.sort,
                            row.conditions,
                            course::changeClassFromKey(row.changeClass).value_or(ChangeClass::Never),
                            row.notice,
                            row.reviewAfter,
                            row.command};
    }
    return ChangeRules(rules);
}

/// The form as a desk has seen it: of its last approval, with what it has approved of changes since, as far as this PC
/// holds them.
QJsonObject ChangeSource::reviewed(const CourseRow& course, const QJsonObject& present) const {
    const ReplicaReader& replica = m_link.replica();
    const QList<CourseEventRow> events = replica.rows<CourseEventRow>(
        QStringLiteral(" WHERE course_id = ? AND action = 'approve' ORDER BY id DESC LIMIT 1"), {course.id});
    const QList<CourseRevisionRow> forms =
        replica.rows<CourseRevisionRow>(QStringLiteral(" WHERE course_id = ? AND revision = ?"),
                                        {course.id, events.isEmpty() ? course.revision : events.constFirst().revision});
    if (forms.isEmpty()) {
        return present;
    }
    QJsonObject form = Course::fromJson(forms.constFirst().body).toJson();
    const QList<CourseChangeRow> changes =
        replica.rows<CourseChangeRow>(QStringLiteral(" WHERE course_id = ? ORDER BY id"), {course.id});
    for (const CourseChangeRow& change : changes) {
        for (const auto& one : change.items) {
            const QJsonObject item = one.toObject();
            if (item.value(QLatin1String("state")).toString() == u"approved") {
                form.insert(item.value(QLatin1String("field")).toString(), item.value(QLatin1String("new")));
            }
        }
    }
    return Course::fromJson(form).toJson();
}

ChangeSituation ChangeSource::situation(const CourseRow& course, const QJsonObject& present, bool isUrgent) const {
    const ReplicaReader& replica = m_link.replica();
    ChangeSituation situation;
    situation.now = QDateTime::currentDateTimeUtc();
    situation.phase = phaseOf(course, situation.now);
    situation.present = present;
    situation.reviewed = reviewed(course, present);
    situation.isUrgent = isUrgent;
    situation.seats = course.taken + course.held;
    situation.unitId = course.unitId;
    if (const auto unit = replica.row<UnitRow>(course.unitId)) {
        situation.unitKind = unitKindFromKey(unit->kind);
        situation.countyId = unit->countyId;
    }
    situation.countyOf = [&replica](qint64 id) {
        const std::optional<UnitRow> unit = replica.row<UnitRow>(id);
        return unit ? qint64(unit->countyId) : 0;
    };
    const QList<CourseTagRow> tags = replica.rows<CourseTagRow>();
    for (const CourseTagRow& tag : tags) {
        if (!tag.transfer.isEmpty()) {
            situation.transferTags.insert(tag.code);
        }
    }
    return situation;
}

QList<CourseRow> ChangeSource::changeable() const {
    QList<CourseRow> rows = m_link.replica().rows<CourseRow>(
        QStringLiteral(" WHERE unit_id = ? AND state IN ('approved', 'list_due', 'list_returned', 'list_submitted', "
                       "'confirmed', 'confirmed_empty') AND id IN (SELECT course_id FROM course_revision) ORDER BY "
                       "state IN ('confirmed', 'confirmed_empty'), starts_at DESC"),
        {m_link.identity().unitId});
    const Identity& me = m_link.identity();
    rows.removeIf([&me](const CourseRow& row) {
        return me.accountType == AccountType::Operator && row.ownerAccountId != me.accountId &&
               !row.deputies.contains(me.accountId);
    });
    return rows;
}

QList<courseview::ChangedField> linesOf(const QString& field, const QJsonValue& base, const QJsonValue& wanted,
                                        const QJsonObject& form, const CourseNames& names) {
    QJsonObject before = form;
    QJsonObject after = form;
    before.insert(field, base);
    after.insert(field, wanted);
    QList<courseview::ChangedField> lines =
        courseview::changedFields(Course::fromJson(before), Course::fromJson(after), names);
    if (lines.isEmpty()) { // said with the same words
        lines << courseview::ChangedField{field, {}, {}};
    }
    return lines;
}

look::Tone toneOf(ChangeClass way) {
    switch (way) {
    case ChangeClass::Free:
    case ChangeClass::Notice:
        return look::Tone::Good;
    case ChangeClass::Review:
        return look::Tone::Warning;
    case ChangeClass::Cancel:
    case ChangeClass::Never:
        break;
    }
    return look::Tone::Bad;
}

look::Tone toneOf(ChangeState state) {
    switch (state) {
    case ChangeState::Applied:
    case ChangeState::Approved:
        return look::Tone::Good;
    case ChangeState::Submitted:
    case ChangeState::Partly:
        return look::Tone::Warning;
    case ChangeState::Rejected:
    case ChangeState::Lapsed:
        return look::Tone::Bad;
    case ChangeState::Withdrawn:
        break;
    }
    return look::Tone::Neutral;
}

} // namespace inservice
