// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/enrol/keptform.h"

#include "models/replica/replicareader.h"
#include "models/replica/tables/enrolments.h"
#include "models/replica/tables/offerings.h"
#include "models/replica/tables/teachers.h"
#include "models/replica/tables/units.h"

#include <QJsonArray>

namespace inservice {
namespace {

/// The facet of a course that is for its own school alone (僅校內).
constexpr QLatin1String ownSchool("a:own");

QJsonValue moment(const QDateTime& at) {
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

std::optional<TeacherRow> self(const ReplicaReader& replica) {
    const QList<TeacherRow> rows = replica.rows<TeacherRow>(QStringLiteral(" WHERE state <> 'left' LIMIT 1"));
    return rows.isEmpty() ? std::nullopt : std::optional(rows.constFirst());
}

/// What the centre would fill in, as far as it is known here.
QJsonObject prefill(const ReplicaReader& replica, const std::optional<TeacherRow>& teacher) {
    QJsonObject known;
    if (!teacher) {
        return known;
    }
    if (const auto title = replica.row<TeacherTitleRow>(teacher->titleId)) {
        known.insert(QStringLiteral("title"), title->name);
    }
    QStringList subjects;
    for (const qint64 id : teacher->subjects) {
        if (const auto subject = replica.row<SubjectRow>(id)) {
            subjects << subject->name;
        }
    }
    if (!subjects.isEmpty()) {
        known.insert(QStringLiteral("subject"), subjects.join(QStringLiteral("、")));
    }
    const QList<EnrolmentRow> before = replica.rows<EnrolmentRow>(QStringLiteral(" ORDER BY id"));
    for (const EnrolmentRow& enrolment : before) {
        for (const char* item : {"mobile", "meal"}) {
            if (const QJsonValue said = enrolment.answers.value(QLatin1String(item)); !said.isUndefined()) {
                known.insert(QLatin1String(item), said);
            }
        }
    }
    return known;
}

QJsonValue own(const ReplicaReader& replica, qint64 courseId) {
    const QList<EnrolmentRow> rows = replica.rows<EnrolmentRow>(
        QStringLiteral(" WHERE course_id = ? AND state NOT IN ('cancelled', 'course_cancelled') LIMIT 1"), {courseId});
    if (rows.isEmpty()) {
        return {};
    }
    const EnrolmentRow& row = rows.constFirst();
    const std::optional<UnitRow> sender = replica.row<UnitRow>(row.nominatedBy);
    return QJsonObject{{QStringLiteral("id"), row.id},
                       {QStringLiteral("row_version"), row.rowVersion},
                       {QStringLiteral("state"), row.state},
                       {QStringLiteral("at"), moment(row.queuedAt)},
                       {QStringLiteral("reason"), row.reason},
                       {QStringLiteral("offer_until"), moment(row.offerUntil)},
                       {QStringLiteral("answers"), row.answers},
                       {QStringLiteral("confirmed"), row.confirmed},
                       {QStringLiteral("sent_by"), sender ? sender->name : QString()},
                       {QStringLiteral("follow_up"), QJsonArray::fromStringList(row.followUp)}};
}

/// What would be refused whoever sends it, and whenever it arrives; the rest is the centre's to say.
QJsonValue refusal(const EnrolmentFormRow& form, const OfferingRow& offering, const std::optional<TeacherRow>& teacher,
                   const QDateTime& now) {
    const auto said = [](const char* key, const QJsonObject& values = {}) {
        return QJsonObject{{QStringLiteral("key"), QLatin1String(key)}, {QStringLiteral("values"), values}};
    };
    const auto at = [](const QDateTime& when) { return QJsonObject{{QStringLiteral("at"), moment(when)}}; };
    if (offering.cancelled) {
        return said("enrol.cancelled");
    }
    if (form.openAt > now) {
        return said("enrol.not_open", at(form.openAt));
    }
    if (form.closeAt <= now) {
        return said("enrol.closed", at(form.closeAt));
    }
    if (offering.endsAt <= now || (form.startsAt <= now && !form.settings.value(QLatin1String("walk_in")).toBool())) {
        return said("enrol.started");
    }
    if (teacher && offering.facets.contains(ownSchool) && teacher->unitId != offering.unitId) {
        return said("enrol.own_school");
    }
    return form.settings.value(QLatin1String("accept_mode")) == QLatin1String("nominated")
               ? QJsonValue(said("enrol.nominated_only"))
               : QJsonValue();
}

} // namespace

std::optional<questions::EnrolmentPage> keptEnrolmentPage(ReplicaReader& replica, qint64 number, const QDateTime& now) {
    const QString where = QStringLiteral(" WHERE number = ? LIMIT 1");
    const QList<OfferingRow> offerings = replica.rows<OfferingRow>(where, {number});
    const QList<EnrolmentFormRow> forms = replica.rows<EnrolmentFormRow>(where, {number});
    if (offerings.isEmpty() || forms.isEmpty()) {
        return std::nullopt;
    }
    const OfferingRow& offering = offerings.constFirst();
    const EnrolmentFormRow& form = forms.constFirst();
    const std::optional<TeacherRow> teacher = self(replica);
    QJsonObject page{{QStringLiteral("number"), number},
                     {QStringLiteral("course_id"), form.id},
                     {QStringLiteral("title"), offering.title},
                     {QStringLiteral("starts_at"), moment(form.startsAt)},
                     {QStringLiteral("now"), moment(now)},
                     {QStringLiteral("open_at"), moment(form.openAt)},
                     {QStringLiteral("close_at"), moment(form.closeAt)},
                     {QStringLiteral("online_left"), offering.free},
                     {QStringLiteral("settings"), form.settings},
                     {QStringLiteral("nights"), QJsonArray::fromStringList(form.nights)},
                     {QStringLiteral("classes"), form.classes},
                     {QStringLiteral("delete_on"), form.deleteOn},
                     {QStringLiteral("draw"), form.draw},
                     {QStringLiteral("prefill"), prefill(replica, teacher)},
                     {QStringLiteral("refusal"), refusal(form, offering, teacher, now)},
                     {QStringLiteral("own"), own(replica, form.id)}};
    const QList<EnrolmentNoticeRow> notices = replica.rows<EnrolmentNoticeRow>(QStringLiteral(" LIMIT 1"));
    if (form.notice && !notices.isEmpty()) {
        page.insert(QStringLiteral("consent"), QJsonObject{{QStringLiteral("version"), notices.constFirst().version},
                                                           {QStringLiteral("title"), notices.constFirst().title},
                                                           {QStringLiteral("text"), notices.constFirst().text}});
    }
    std::optional<questions::EnrolmentPage> kept = questions::readEnrolmentPage(page);
    kept->isKept = true;
    return kept;
}

} // namespace inservice
