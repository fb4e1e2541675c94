// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrolments/registration.h"

#include "models/courses/wirevalue.h"

#include <QSet>
#include <algorithm>

namespace inservice {

template<typename Quota, typename Visitor>
requires std::is_same_v<std::remove_const_t<Quota>, CountyQuota>
void eachField(Quota& quota, Visitor&& visit) {
    visit("county_id", quota.countyId);
    visit("quota", quota.quota);
}

template<typename Quota, typename Visitor>
requires std::is_same_v<std::remove_const_t<Quota>, NominateQuota>
void eachField(Quota& quota, Visitor&& visit) {
    visit("unit_id", quota.unitId);
    visit("quota", quota.quota);
}

template<typename Group, typename Visitor>
requires std::is_same_v<std::remove_const_t<Group>, PriorityGroup>
void eachField(Group& group, Visitor&& visit) {
    visit("rule", group.rule);
    visit("values", group.values);
}

template<typename P, typename Visitor>
requires std::is_same_v<std::remove_const_t<P>, Prerequisite>
void eachField(P& prerequisite, Visitor&& visit) {
    visit("courses", prerequisite.courses);
    visit("tag", prerequisite.tag);
    visit("hours", prerequisite.hours);
}

template<typename Question, typename Visitor>
requires std::is_same_v<std::remove_const_t<Question>, OwnQuestion>
void eachField(Question& question, Visitor&& visit) {
    visit("id", question.id);
    visit("label", question.label);
    visit("kind", question.kind);
    visit("options", question.options);
}

namespace {

constexpr int DaysOfNotice = 3; ///< before the course: whoever cooks and houses needs them

} // namespace

RegistrationSettings RegistrationSettings::of(const Course& course) {
    RegistrationSettings settings;
    settings.openAt = enrolment::taiwan(course.registrationFrom, QTime(0, 0));
    settings.closeAt = enrolment::taiwan(course.registrationTo.addDays(1), QTime(0, 0));
    if (course.quota() > 0) {
        settings.onlineQuota = course.quota();
    }
    if (const QDateTime start = enrolment::firstStart(course); start.isValid()) {
        settings.freezeAt = start.addDays(-DaysOfNotice);
        settings.cancelUntil = settings.freezeAt;
    }
    settings.items = QStringList{QStringLiteral("title"), QStringLiteral("mobile"), QStringLiteral("subject")};
    settings.mails = course::all<EnrolmentNotice>();
    settings.consent = QStringLiteral("standard");
    return settings;
}

QJsonObject RegistrationSettings::toJson() const {
    return course::written(*this).toObject();
}

RegistrationSettings RegistrationSettings::fromJson(const QJsonObject& settings) {
    RegistrationSettings registration;
    course::read(QJsonValue(settings), registration);
    return registration;
}

QString RegistrationSettings::nextQuestionId() const {
    int last = 0;
    for (const OwnQuestion& question : questions) {
        last = std::max(last, QStringView(question.id).mid(1).toInt());
    }
    return QStringLiteral("q%1").arg(last + 1);
}

namespace enrolment {

QDateTime taiwan(const QDate& day, const QTime& time) {
    return day.isValid() && time.isValid() ? QDateTime(day, time, Qt::OffsetFromUTC, 8 * 3600) : QDateTime();
}

QDateTime firstStart(const Course& course) {
    QDateTime first;
    for (const CourseSession& session : course.sessions) {
        const QDateTime start = taiwan(session.date, session.from);
        if (start.isValid() && (!first.isValid() || start < first)) {
            first = start;
        }
    }
    return first;
}

QString deadlineText(const QDateTime& moment) {
    if (!moment.isValid()) {
        return {};
    }
    const QDateTime local = taiwanTime(moment);
    return local.time() == QTime(0, 0)
               ? local.date().addDays(-1).toString(QStringLiteral("yyyy/MM/dd")) + QStringLiteral(" 24:00")
               : local.toString(QStringLiteral("yyyy/MM/dd HH:mm"));
}

QList<QDate> nights(const Course& course) {
    QSet<QDate> days;
    for (const CourseSession& session : course.sessions) {
        if (session.date.isValid()) {
            days.insert(session.date);
        }
    }
    QList<QDate> evenings(days.cbegin(), days.cend());
    std::sort(evenings.begin(), evenings.end());
    if (evenings.size() > 1) {
        evenings.removeLast();
    }
    return evenings;
}

} // namespace enrolment

} // namespace inservice
