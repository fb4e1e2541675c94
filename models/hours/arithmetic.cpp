// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hours/arithmetic.h"

#include "models/attendance/sessions.h"
#include "models/courses/coursehours.h"

#include <QJsonArray>
#include <algorithm>

namespace inservice {

namespace {

constexpr QLatin1String TaughtCode("T");

/// Minutes there of minutes in all from which on all is credited.
struct Share {
    int of = 1;
    int in = 1;
};

Share shareOf(AttendanceThreshold threshold) {
    switch (threshold) {
    case AttendanceThreshold::Half:
        return {1, 2};
    case AttendanceThreshold::TwoThirds:
        return {2, 3};
    case AttendanceThreshold::ThreeQuarters:
        return {3, 4};
    case AttendanceThreshold::FourFifths:
        return {4, 5};
    case AttendanceThreshold::FiveSixths:
        return {5, 6};
    case AttendanceThreshold::All:
        return {1, 1};
    }
    return {};
}

bool cameOrLeftEarly(PresenceCode code) {
    return code == PresenceCode::Late || code == PresenceCode::LeftEarly;
}

CreditReason reasonOf(PresenceCode code) {
    switch (code) {
    case PresenceCode::Present:
        return CreditReason::Whole;
    case PresenceCode::Late:
    case PresenceCode::LeftEarly:
        return CreditReason::Beyond;
    case PresenceCode::Leave:
        return CreditReason::Leave;
    case PresenceCode::DutyLeave:
        return CreditReason::Duty;
    case PresenceCode::Absent:
        return CreditReason::Absent;
    case PresenceCode::NotListed:
        return CreditReason::Unlisted;
    }
    return CreditReason::Unmarked;
}

/// What a mark that was neither whole nor void leaves of a session.
void creditPartly(SessionCredit& session, const HoursArithmetic& rules) {
    const int away = session.late + session.early;
    const bool inGrace = away <= rules.grace;
    if (inGrace || rules.policy == LatePolicy::Note) {
        session.why = inGrace ? CreditReason::Grace : CreditReason::Noted;
        session.credited = session.hours;
        session.minutes =
            !inGrace && rules.mode == PartialCredit::Proportional ? std::max(0, session.net - away) : session.net;
        return;
    }
    session.why = CreditReason::Beyond;
    if (rules.policy == LatePolicy::Deduct) {
        session.credited = std::max(Halves(), session.hours - rules.deduction);
    }
    if (rules.mode != PartialCredit::Threshold) {
        session.minutes = std::max(0, session.net - away);
    }
}

SessionCredit creditOf(const CourseSession& session, const PresenceMark* mark, bool teaches,
                       const HoursArithmetic& rules) {
    SessionCredit credit;
    credit.no = session.no;
    credit.hours = Halves::ofHours(session.hours ? *session.hours : course::suggestedHours(session).value_or(0));
    credit.net = course::netMinutes(session).value_or(0);
    if (mark != nullptr) {
        credit.late = mark->late;
        credit.early = mark->early;
    }
    if (teaches) {
        credit.why = CreditReason::Taught;
        return credit;
    }
    if (mark == nullptr) {
        return credit;
    }
    credit.code = mark->code;
    credit.why = reasonOf(mark->code);
    if (mark->code == PresenceCode::Present) {
        credit.credited = credit.hours;
        credit.minutes = credit.net;
    } else if (cameOrLeftEarly(mark->code)) {
        creditPartly(credit, rules);
    }
    return credit;
}

bool isWhole(const SessionCredit& session) {
    return session.why == CreditReason::Whole || session.why == CreditReason::Grace ||
           session.why == CreditReason::Noted;
}

/// The sessions that stand in the sums, added up.
void addUp(HoursArithmetic& all, bool& whole) {
    Halves most;
    bool any = false;
    whole = true;
    for (const SessionCredit& session : std::as_const(all.sessions)) {
        all.sum = all.sum + session.credited;
        if (session.counts()) {
            any = true;
            all.minutes += session.minutes;
            all.net += session.net;
            most = most + session.hours;
            whole = whole && isWhole(session);
        }
    }
    whole = whole && any;
    all.cap = all.unit == HourUnit::Credit ? all.declared : std::min(all.declared, most);
}

/// What the sessions come to by the way the course counts. Credits are all or nothing.
Halves counted(const HoursArithmetic& all, bool whole) {
    if (all.mode == PartialCredit::Full) {
        return whole ? all.declared : Halves();
    }
    if (all.mode == PartialCredit::Threshold) {
        const Share share = shareOf(all.threshold.value_or(AttendanceThreshold::All));
        return all.net > 0 && qint64(all.minutes) * share.in >= qint64(all.net) * share.of ? all.declared : Halves();
    }
    if (all.unit == HourUnit::Credit) {
        return all.minutes > 0 ? all.declared : Halves();
    }
    if (all.mode == PartialCredit::Proportional) {
        return all.net > 0 ? Halves::of(int(qint64(all.declared.count()) * all.minutes / all.net)) : Halves();
    }
    return all.sum;
}

HoursReason reasonFor(const HoursArithmetic& all, Halves counted, const HoursOf& person, bool assesses) {
    if (person.given) {
        return HoursReason::Given;
    }
    if (assesses && person.assess != AssessResult::Passed) {
        return person.assess == AssessResult::Failed ? HoursReason::Assess : HoursReason::AssessMissing;
    }
    if (counted > all.cap) {
        return HoursReason::Cap;
    }
    if (counted == Halves() && all.mode == PartialCredit::Full) {
        return HoursReason::Full;
    }
    return counted == Halves() && all.mode == PartialCredit::Threshold ? HoursReason::Threshold : HoursReason::None;
}

Halves halves(const QJsonObject& json, const char* name) {
    return Halves::ofHours(json.value(QLatin1String(name)).toDouble());
}

template<typename E>
E term(const QJsonObject& json, const char* name, E otherwise) {
    return course::fromKey<E>(json.value(QLatin1String(name)).toString()).value_or(otherwise);
}

SessionCredit sessionFromJson(const QJsonObject& json) {
    SessionCredit session;
    session.no = json.value(QLatin1String("no")).toInt();
    session.hours = halves(json, "hours");
    session.net = json.value(QLatin1String("net")).toInt();
    session.code = course::fromKey<PresenceCode>(json.value(QLatin1String("code")).toString());
    session.late = json.value(QLatin1String("late")).toInt();
    session.early = json.value(QLatin1String("early")).toInt();
    session.credited = halves(json, "credited");
    session.minutes = json.value(QLatin1String("minutes")).toInt();
    session.why = term(json, "why", CreditReason::Unmarked);
    return session;
}

QJsonObject sessionJson(const SessionCredit& session) {
    const QString code = session.why == CreditReason::Taught ? QString(TaughtCode)
                         : session.code                      ? course::keyOf(*session.code)
                                                             : QString();
    return {{QStringLiteral("no"), session.no},
            {QStringLiteral("hours"), session.hours.json()},
            {QStringLiteral("net"), session.net},
            {QStringLiteral("code"), code},
            {QStringLiteral("late"), session.late},
            {QStringLiteral("early"), session.early},
            {QStringLiteral("credited"), session.credited.json()},
            {QStringLiteral("minutes"), session.minutes},
            {QStringLiteral("why"), course::keyOf(session.why)}};
}

} // namespace

HoursArithmetic HoursArithmetic::fromJson(const QJsonObject& json) {
    HoursArithmetic all;
    all.mode = term(json, "mode", PartialCredit::BySession);
    all.unit = term(json, "unit", HourUnit::Hour);
    all.declared = halves(json, "declared");
    all.grace = json.value(QLatin1String("grace")).toInt();
    all.policy = term(json, "policy", LatePolicy::Void);
    all.deduction = halves(json, "deduction");
    all.threshold = course::fromKey<AttendanceThreshold>(json.value(QLatin1String("threshold")).toString());
    const QJsonArray sessions = json.value(QLatin1String("sessions")).toArray();
    for (const auto& session : sessions) {
        all.sessions << sessionFromJson(session.toObject());
    }
    all.sum = halves(json, "sum");
    all.minutes = json.value(QLatin1String("minutes")).toInt();
    all.net = json.value(QLatin1String("net")).toInt();
    all.cap = halves(json, "cap");
    all.computed = halves(json, "computed");
    if (json.value(QLatin1String("given")).isDouble()) {
        all.given = halves(json, "given");
    }
    all.result = halves(json, "result");
    all.why = term(json, "why", HoursReason::None);
    return all;
}

QJsonObject HoursArithmetic::toJson() const {
    QJsonArray each;
    for (const SessionCredit& session : sessions) {
        each << sessionJson(session);
    }
    return {{QStringLiteral("mode"), course::keyOf(mode)},
            {QStringLiteral("unit"), course::keyOf(unit)},
            {QStringLiteral("declared"), declared.json()},
            {QStringLiteral("grace"), grace},
            {QStringLiteral("policy"), course::keyOf(policy)},
            {QStringLiteral("deduction"), deduction.json()},
            {QStringLiteral("threshold"), threshold ? course::keyOf(*threshold) : QString()},
            {QStringLiteral("sessions"), each},
            {QStringLiteral("sum"), sum.json()},
            {QStringLiteral("minutes"), minutes},
            {QStringLiteral("net"), net},
            {QStringLiteral("cap"), cap.json()},
            {QStringLiteral("computed"), computed.json()},
            {QStringLiteral("given"), given ? given->json() : QJsonValue()},
            {QStringLiteral("result"), result.json()},
            {QStringLiteral("why"), course::keyOf(why)}};
}

int HoursArithmetic::unmarked() const {
    return int(std::count_if(sessions.begin(), sessions.end(),
                             [](const SessionCredit& session) { return session.why == CreditReason::Unmarked; }));
}

bool HoursArithmetic::isPresent() const {
    return (given && *given > Halves()) ||
           std::any_of(sessions.begin(), sessions.end(), [](const SessionCredit& session) {
               return session.code && (*session.code == PresenceCode::Present || cameOrLeftEarly(*session.code));
           });
}

namespace hours {

HoursArithmetic of(const Course& course, const QList<PresenceMark>& marks, const HoursOf& person) {
    HoursArithmetic all;
    all.mode = course.partial.value_or(PartialCredit::BySession);
    all.unit = course.hourUnit.value_or(HourUnit::Hour);
    all.declared = Halves::ofHours(course.hours.value_or(0));
    all.grace = course.graceMinutes;
    all.policy = course.latePolicy.value_or(LatePolicy::Void);
    all.deduction = Halves::ofHours(course.lateDeduction);
    if (all.mode == PartialCredit::Threshold) {
        all.threshold = course.threshold.value_or(AttendanceThreshold::All);
    }
    const QList<attendance::SessionTimes> classes = attendance::sessionsOf(course);
    for (const CourseSession& session : course.sessions) {
        const attendance::SessionTimes* times = attendance::session(classes, session.no);
        if (times == nullptr || !times->concerns(person.classNo)) {
            continue;
        }
        const bool teaches = std::any_of(person.teaches.begin(), person.teaches.end(),
                                         [&session](int lecturer) { return session.lecturers.contains(lecturer); });
        all.sessions << creditOf(session, attendance::markOf(marks, session.no), teaches, all);
    }
    std::sort(all.sessions.begin(), all.sessions.end(),
              [](const SessionCredit& a, const SessionCredit& b) { return a.no < b.no; });
    bool whole = false;
    addUp(all, whole);
    const Halves sum = counted(all, whole);
    const bool assesses = needsAssessment(course);
    if (!assesses || person.assess == AssessResult::Passed) {
        all.computed = std::min(sum, all.cap);
    }
    all.given = person.given;
    all.why = reasonFor(all, sum, person, assesses);
    all.result = person.role == ListRole::Attendee ? person.given.value_or(all.computed) : Halves();
    return all;
}

bool needsAssessment(const Course& course) {
    return course.hourUnit == HourUnit::Credit || !course.assessment.isEmpty();
}

Halves taught(const Course& course, const QList<int>& lecturers) {
    Halves sum;
    for (const CourseSession& session : course.sessions) {
        if (std::any_of(lecturers.begin(), lecturers.end(),
                        [&session](int lecturer) { return session.lecturers.contains(lecturer); })) {
            sum = sum + Halves::ofHours(session.hours.value_or(0));
        }
    }
    return sum;
}

QList<Halves> parted(const Course& course, Halves award) {
    if (course.parts.isEmpty() || award == Halves()) {
        return {};
    }
    QList<Halves> shares;
    Halves left = award;
    const int declared = Halves::ofHours(course.hours.value_or(0)).count();
    for (const CoursePart& part : course.parts) {
        const int share = Halves::ofHours(part.hours.value_or(0)).count();
        // Halves of the award in the ratio of part to course, to the nearest.
        const int halves = declared > 0 ? (2 * award.count() * share + declared) / (2 * declared) : 0;
        shares << std::min(left, Halves::of(halves));
        left = left - shares.last();
    }
    shares.prepend(left);
    return shares;
}

} // namespace hours

} // namespace inservice
