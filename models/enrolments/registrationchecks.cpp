// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrolments/registrationchecks.h"

#include "models/courses/faultlist.h"
#include "models/enrolments/enrolmentitem.h"

#include <QHash>
#include <algorithm>

namespace inservice {

RegistrationSurroundings RegistrationSurroundings::of(const Course& course) {
    return {course.quota(), enrolment::firstStart(course), course.lastDay(), std::nullopt};
}

namespace enrolment {

namespace {

using course::at;
using course::FaultList;
using course::numbered;

constexpr QLatin1String Maximum("maximum");
constexpr QLatin1String Minimum("minimum");

bool between(const std::optional<int>& number, int least, int most) {
    return number && *number >= least && *number <= most;
}

void checkWindow(const RegistrationSettings& r, const RegistrationSurroundings& around, FaultList& list) {
    const QString open = QStringLiteral("open_at");
    const QString close = QStringLiteral("close_at");
    if (r.enabled && !r.openAt.isValid()) {
        list.error(open, "registration.open_missing");
    }
    if (r.enabled && !r.closeAt.isValid()) {
        list.error(close, "registration.close_missing");
    }
    if (r.openAt.isValid() && r.closeAt.isValid() && r.openAt >= r.closeAt) {
        list.error(open, "registration.order");
    }
    if (r.closeAt.isValid() && around.lastDay.isValid() && r.closeAt > taiwan(around.lastDay.addDays(1), QTime(0, 0))) {
        list.error(close, "registration.close_late", {{QStringLiteral("last"), around.lastDay.toString(Qt::ISODate)}});
    } else if (r.closeAt.isValid() && around.firstStart.isValid() && r.closeAt > around.firstStart) {
        list.warn(close, "registration.closes_after_start");
    }
}

void checkCounties(const RegistrationSettings& r, const RegistrationSurroundings& around, FaultList& list) {
    int total = 0;
    QHash<qint64, int> lines;
    for (const CountyQuota& one : r.countyQuota) {
        ++lines[one.countyId.value_or(0)];
    }
    for (qsizetype i = 0; i < r.countyQuota.size(); ++i) {
        const CountyQuota& one = r.countyQuota.at(i);
        if (!one.countyId || lines.value(*one.countyId) > 1) {
            list.error(at("county_quota", i, "county_id"), "registration.county", numbered(i));
        }
        if (!one.quota || *one.quota < 1) {
            list.error(at("county_quota", i, "quota"), "registration.county_seats", numbered(i));
        } else {
            total += *one.quota;
        }
    }
    if (total > around.quota) {
        list.error(QStringLiteral("county_quota"), "registration.county_sum",
                   {{QStringLiteral("total"), total}, {QStringLiteral("quota"), around.quota}});
    }
}

void checkNumbers(const RegistrationSettings& r, const RegistrationSurroundings& around, FaultList& list) {
    const bool isMissing = !r.onlineQuota && r.enabled;
    if (isMissing || (r.onlineQuota && !between(r.onlineQuota, 1, around.quota))) {
        list.error(QStringLiteral("online_quota"), "registration.online_quota", {{Maximum, around.quota}});
    }
    if (r.waitQuota && !between(r.waitQuota, 0, MostWaiting)) {
        list.error(QStringLiteral("wait_quota"), "registration.wait_quota", {{Maximum, MostWaiting}});
    }
    if (r.perUnitMax && !between(r.perUnitMax, 1, around.quota)) {
        list.error(QStringLiteral("per_unit_max"), "registration.per_unit_max", {{Maximum, around.quota}});
    }
    checkCounties(r, around, list);
    if (r.releaseAt.isValid() && around.firstStart.isValid() && r.releaseAt > around.firstStart) {
        list.error(QStringLiteral("release_at"), "registration.after_start");
    }
}

void checkNominations(const RegistrationSettings& r, const RegistrationSurroundings& around, FaultList& list) {
    const QString each = QStringLiteral("nominate_each");
    if (r.nominateEach && !between(r.nominateEach, 1, around.quota)) {
        list.error(each, "registration.nominate_each", {{Maximum, around.quota}});
    }
    if (r.nominateDeskEach && !between(r.nominateDeskEach, 1, around.quota)) {
        list.error(QStringLiteral("nominate_desk_each"), "registration.nominate_desk_each", {{Maximum, around.quota}});
    }
    if (r.enabled && r.acceptMode == AcceptMode::Nominated && !r.nominateEach && !r.nominateDeskEach &&
        r.nominateUnits.isEmpty()) {
        list.error(each, "registration.nominate_missing");
    }
    if (r.nominateUnits.size() > MostNominating) {
        list.error(QStringLiteral("nominate_units"), "registration.nominate_units_too_many",
                   {{Maximum, MostNominating}});
    }
    QHash<qint64, int> lines;
    for (const NominateQuota& one : r.nominateUnits) {
        ++lines[one.unitId.value_or(0)];
    }
    for (qsizetype i = 0; i < r.nominateUnits.size(); ++i) {
        const NominateQuota& one = r.nominateUnits.at(i);
        if (!one.unitId || lines.value(*one.unitId) > 1) {
            list.error(at("nominate_units", i, "unit_id"), "registration.nominate_unit", numbered(i));
        }
        if (!between(one.quota, 1, around.quota)) {
            list.error(at("nominate_units", i, "quota"), "registration.nominate_seats",
                       numbered(i, {{Maximum, around.quota}}));
        }
    }
}

void checkOrder(const RegistrationSettings& r, FaultList& list) {
    if (r.priority.size() > MostGroups) {
        list.error(QStringLiteral("priority"), "registration.priority_too_many", {{Maximum, MostGroups}});
    }
    for (qsizetype i = 0; i < r.priority.size(); ++i) {
        const PriorityRule rule = r.priority.at(i).rule;
        const bool needsValues =
            rule == PriorityRule::Titles || rule == PriorityRule::Subjects || rule == PriorityRule::Levels;
        if (needsValues && r.priority.at(i).values.isEmpty()) {
            list.error(at("priority", i, "values"), "registration.priority_empty", numbered(i));
        }
    }
    if (!r.acceptMode && r.enabled) {
        list.error(QStringLiteral("accept_mode"), "registration.mode_missing");
    }
}

void checkTimes(const RegistrationSettings& r, const RegistrationSurroundings& around, FaultList& list) {
    const bool isDecidedAtClose = r.acceptMode == AcceptMode::Draw || r.acceptMode == AcceptMode::Priority;
    if (isDecidedAtClose && r.resultAt.isValid() && r.closeAt.isValid() && r.resultAt < r.closeAt) {
        list.error(QStringLiteral("result_at"), "registration.result_early");
    }
    if (isDecidedAtClose && r.closeAt.isValid() && around.firstStart.isValid() && r.closeAt > around.firstStart) {
        list.error(QStringLiteral("close_at"), "registration.after_start");
    }
    if (r.acceptMode != AcceptMode::FirstCome && r.resultAt.isValid() && around.firstStart.isValid() &&
        r.resultAt > around.firstStart) {
        list.error(QStringLiteral("result_at"), "registration.after_start");
    }
    if (r.freezeAt.isValid() && around.firstStart.isValid() && r.freezeAt > around.firstStart) {
        list.error(QStringLiteral("freeze_at"), "registration.after_start");
    }
    if (r.cancelUntil.isValid() && around.firstStart.isValid() && r.cancelUntil > around.firstStart) {
        list.error(QStringLiteral("cancel_until"), "registration.after_start");
    }
    if (r.offerHours && !between(r.offerHours, LeastOfferHours, MostOfferHours)) {
        list.error(QStringLiteral("offer_hours"), "registration.offer_hours",
                   {{Minimum, LeastOfferHours}, {Maximum, MostOfferHours}});
    }
}

void checkWho(const RegistrationSettings& r, FaultList& list) {
    if (r.sameSeries && !between(r.sameSeries, 0, MostOfSeries)) {
        list.error(QStringLiteral("same_series"), "registration.same_series", {{Maximum, MostOfSeries}});
    }
    if (r.prerequisite) {
        const Prerequisite& p = *r.prerequisite;
        if (p.courses.size() > MostPrerequisites) {
            list.error(QStringLiteral("prereq.courses"), "registration.prereq_courses", {{Maximum, MostPrerequisites}});
        }
        if (p.tag.isEmpty() != (p.hours <= 0)) {
            list.error(QStringLiteral("prereq.hours"), "registration.prereq_hours");
        } else if (p.courses.isEmpty() && p.tag.isEmpty()) {
            list.error(QStringLiteral("prereq"), "registration.prereq_empty");
        }
    }
    if (r.maxOpen && !between(r.maxOpen, 1, MostOpen)) {
        list.error(QStringLiteral("max_open"), "registration.max_open", {{Minimum, 1}, {Maximum, MostOpen}});
    }
}

void checkItems(const RegistrationSettings& r, FaultList& list) {
    const QString field = QStringLiteral("items");
    const QStringList sensitive = itemsOf(r.items, EnrolmentItem::DataClass::Sensitive);
    if (!sensitive.isEmpty()) {
        list.warn(field, "registration.sensitive", {{field, sensitive}, {QStringLiteral("days"), DaysOfSensitiveData}});
        if (!r.purpose) {
            list.error(QStringLiteral("purpose"), "registration.purpose");
        }
    }
    if (r.stops.size() > MostStops) {
        list.error(QStringLiteral("stops"), "registration.stops_too_many", {{Maximum, MostStops}});
    }
    for (qsizetype i = 0; i < r.stops.size(); ++i) {
        if (const auto refusal = PlainText::check(r.stops.at(i), {1, LongestStop, false, false})) {
            list.refuse(at("stops", i), *refusal);
        }
    }
}

bool areGoodOptions(const OwnQuestion& question) {
    if (question.kind == QuestionKind::Text || question.kind == QuestionKind::Number) {
        return question.options.isEmpty();
    }
    return question.options.size() >= LeastOptions && question.options.size() <= MostOptions &&
           !question.options.contains(QString());
}

void checkQuestions(const RegistrationSettings& r, FaultList& list) {
    if (r.questions.size() > RegistrationSettings::MostQuestions) {
        list.error(QStringLiteral("questions"), "registration.questions_too_many",
                   {{Maximum, RegistrationSettings::MostQuestions}});
    }
    for (qsizetype i = 0; i < r.questions.size(); ++i) {
        const OwnQuestion& question = r.questions.at(i);
        if (question.label.isEmpty()) {
            list.error(at("questions", i, "label"), "registration.question_label", numbered(i));
        } else {
            list.text(at("questions", i, "label"), question.label, LongestLabel);
        }
        if (!areGoodOptions(question)) {
            list.error(at("questions", i, "options"), "registration.question_options",
                       numbered(i, {{Minimum, LeastOptions}, {Maximum, MostOptions}}));
            continue;
        }
        for (qsizetype k = 0; k < question.options.size(); ++k) {
            list.text(at("questions", i, "options") + QStringLiteral("[%1]").arg(k), question.options.at(k),
                      LongestOption);
        }
    }
}

/// Who has answered it has answered this: options may be added.
bool isSameQuestion(const OwnQuestion& now, const OwnQuestion& was) {
    return now.kind == was.kind && std::all_of(was.options.cbegin(), was.options.cend(),
                                               [&now](const QString& option) { return now.options.contains(option); });
}

bool isOrderedByTheCentre(const RegistrationSettings& was) {
    return was.acceptMode == AcceptMode::Draw || was.acceptMode == AcceptMode::Priority;
}

/// How long before it a registration that somebody has enrolled by can be cut short.
constexpr int CloseNoticeHours = 24;

/// What nobody has set is as 異動截止, or as is usual.
QDateTime momentSet(const QDateTime& own, const RegistrationSettings& of, const RegistrationInUse& inUse) {
    if (own.isValid()) {
        return own;
    }
    return of.freezeAt.isValid() ? of.freezeAt : inUse.usualFreeze;
}

void checkOnlyLater(const char* name, const QDateTime& now, QDateTime was, const QDateTime& firstStart,
                    FaultList& list) {
    if (firstStart.isValid() && firstStart < was) {
        was = firstStart; // the course was moved since
    }
    if (was.isValid() && now.isValid() && now < was) {
        list.error(QString::fromLatin1(name), "registration.only_later");
    }
}

/// Nobody shuts the door on those who are not in yet.
void checkDoor(const RegistrationSettings& r, const RegistrationSettings& was, FaultList& list) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (r.closeAt.isValid() && was.closeAt.isValid() && r.closeAt < was.closeAt &&
        r.closeAt < now.addSecs(CloseNoticeHours * 3600)) {
        list.error(QStringLiteral("close_at"), "registration.close_short",
                   {{QStringLiteral("hours"), CloseNoticeHours}});
    }
    if (r.openAt.isValid() && was.openAt.isValid() && was.openAt <= now && r.openAt > was.openAt) {
        list.error(QStringLiteral("open_at"), "registration.opened");
    }
}

/// Whoever has enrolled may rely on it.
void checkFixed(const RegistrationSettings& r, const RegistrationInUse& inUse, const QDateTime& firstStart,
                FaultList& list) {
    const RegistrationSettings& was = inUse.settings;
    if (r.acceptMode != was.acceptMode &&
        !(was.acceptMode == AcceptMode::FirstCome && r.acceptMode == AcceptMode::Manual)) {
        list.error(QStringLiteral("accept_mode"), "registration.mode_fixed");
    }
    const QJsonObject now = r.toJson();
    const QJsonObject before = was.toJson();
    eachField(was, [&](const char* name, const auto&) {
        const QString field = QString::fromLatin1(name);
        if (field != u"accept_mode" && fixedBy(field, inUse) == u"registration.fixed" &&
            now.value(field) != before.value(field)) {
            list.error(field, "registration.fixed", {{QStringLiteral("field"), field}});
        }
    });
    checkOnlyLater("cancel_until", momentSet(r.cancelUntil, r, inUse), momentSet(was.cancelUntil, was, inUse),
                   firstStart, list);
    checkOnlyLater("freeze_at", momentSet(r.freezeAt, r, inUse), momentSet(was.freezeAt, was, inUse), firstStart, list);
    if (inUse.isAnnounced && r.resultAt != was.resultAt) {
        list.error(QStringLiteral("result_at"), "registration.result_out");
    }
    if (inUse.isDrawn && (r.openAt != was.openAt || r.closeAt != was.closeAt)) {
        list.error(QStringLiteral("close_at"), "registration.drawn");
    }
    checkDoor(r, was, list);
    for (qsizetype i = 0; i < r.questions.size(); ++i) {
        for (const OwnQuestion& question : was.questions) {
            if (question.id == r.questions.at(i).id && !isSameQuestion(r.questions.at(i), question)) {
                list.error(at("questions", i, "options"), "registration.fixed",
                           {{QStringLiteral("field"), QStringLiteral("questions")}});
            }
        }
    }
}

} // namespace

QString fixedBy(const QString& field, const RegistrationInUse& inUse) {
    if (field == u"accept_mode") {
        return inUse.settings.acceptMode == AcceptMode::FirstCome ? QString()
                                                                  : QStringLiteral("registration.mode_fixed");
    }
    static const QStringList ordering{QStringLiteral("online_quota"), QStringLiteral("per_unit_max"),
                                      QStringLiteral("county_quota"), QStringLiteral("priority"),
                                      QStringLiteral("release_at"),   QStringLiteral("repeat")};
    if (ordering.contains(field)) {
        return isOrderedByTheCentre(inUse.settings) ? QStringLiteral("registration.fixed") : QString();
    }
    if (field == u"result_at" && inUse.isAnnounced) {
        return QStringLiteral("registration.result_out");
    }
    if ((field == u"open_at" || field == u"close_at") && inUse.isDrawn) {
        return QStringLiteral("registration.drawn");
    }
    return {};
}

QList<CourseFault> check(const RegistrationSettings& registration, const RegistrationSurroundings& surroundings) {
    FaultList list;
    checkWindow(registration, surroundings, list);
    checkNumbers(registration, surroundings, list);
    checkNominations(registration, surroundings, list);
    checkOrder(registration, list);
    checkTimes(registration, surroundings, list);
    checkWho(registration, list);
    checkItems(registration, list);
    checkQuestions(registration, list);
    if (surroundings.inUse) {
        checkFixed(registration, *surroundings.inUse, surroundings.firstStart, list);
    }
    return list.faults();
}

} // namespace enrolment

} // namespace inservice
