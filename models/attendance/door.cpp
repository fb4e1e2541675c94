// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attendance/door.h"

#include "models/attendance/mark.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace inservice {

namespace course {
namespace {

using attendance::ScanResult;

constexpr Term<ScanResult> ScanResults[] = {
    {ScanResult::Present, "present"},   {ScanResult::Late, "late"},       {ScanResult::Again, "again"},
    {ScanResult::Already, "already"},   {ScanResult::Out, "out"},         {ScanResult::Waiting, "waiting"},
    {ScanResult::Declined, "declined"}, {ScanResult::Pending, "pending"}, {ScanResult::Cancelled, "cancelled"},
    {ScanResult::Unknown, "unknown"},   {ScanResult::Early, "early"},     {ScanResult::Over, "over"},
    {ScanResult::Session, "session"},   {ScanResult::Future, "future"},
};

} // namespace

template<>
std::span<const Term<attendance::ScanResult>> terms() {
    return ScanResults;
}

} // namespace course

namespace attendance {
namespace {

/// How somebody stands who is not on the list.
ScanResult stranger(const QString& state) {
    if (state == u"waiting" || state == u"offered") {
        return ScanResult::Waiting;
    }
    if (state == u"declined") {
        return ScanResult::Declined;
    }
    return state == u"pending" || state == u"drawn" ? ScanResult::Pending : ScanResult::Cancelled;
}

/// What the hour says; `arrived`: invalid before anybody has come; `departed` likewise.
ScanResult byTheClock(const SessionTimes& session, const Scan& scan, const QDateTime& arrived,
                      const QDateTime& departed) {
    const QDateTime& at = scan.at;
    if (at < (scan.leaves ? session.begins : opensAt(session))) {
        return ScanResult::Early;
    }
    if (at > session.ends.addSecs(7200)) {
        return ScanResult::Over;
    }
    if (scan.leaves) {
        const bool isAgain = departed.isValid() && at >= departed && at <= departed.addSecs(60);
        return isAgain ? ScanResult::Again : ScanResult::Out;
    }
    if (arrived.isValid() && at >= arrived) {
        if (at <= arrived.addSecs(60)) {
            return ScanResult::Again;
        }
        return at >= session.ends.addSecs(-600) ? ScanResult::Out : ScanResult::Already;
    }
    if (at >= session.ends) {
        return ScanResult::Over;
    }
    return at >= session.begins.addSecs(60) ? ScanResult::Late : ScanResult::Present;
}

} // namespace

Door::Door(QList<SessionTimes> sessions, const QList<DoorPerson>& people)
    : m_sessions(std::move(sessions)) {
    for (const DoorPerson& person : people) {
        m_people.insert(person.slip, person);
    }
}

ScanAnswer Door::meaning(const Scan& scan, const DoorPerson& person, const QDateTime& now) const {
    ScanAnswer answer{ScanResult::Session, person.enrolment, 0, {}, 0};
    const SessionTimes* session = attendance::session(m_sessions, scan.session);
    if (session == nullptr || !session->concerns(person.classNo)) {
        return answer;
    }
    if (!attends(person.state)) {
        answer.result = stranger(person.state);
        return answer;
    }
    const QDateTime arrived = arrival(person.enrolment, scan.session);
    answer.result = scan.at > now.addSecs(300)
                        ? ScanResult::Future
                        : byTheClock(*session, scan, arrived, departure(person.enrolment, scan.session));
    answer.late = answer.result == ScanResult::Late ? int(session->begins.secsTo(scan.at) / 60) : 0;
    if (answer.result == ScanResult::Again || answer.result == ScanResult::Already ||
        answer.result == ScanResult::Out) {
        answer.arrived = arrived;
    }
    if (scan.leaves && answer.result == ScanResult::Out) {
        answer.early = std::max(0, int(scan.at.secsTo(session->ends) / 60));
    }
    return answer;
}

ScanAnswer Door::read(const Scan& scan, const QDateTime& now) {
    const auto before = m_read.constFind(scan.id);
    if (before != m_read.constEnd()) {
        return *before;
    }
    const auto person = m_people.constFind(scan.slip);
    ScanAnswer answer;
    if (person != m_people.constEnd()) {
        answer = meaning(scan, *person, now);
        if (answer.result == ScanResult::Present || answer.result == ScanResult::Late) {
            m_arrivals.insert({answer.enrolment, scan.session}, scan.at);
        } else if (scan.leaves && answer.result == ScanResult::Out) {
            QDateTime& last = m_departures[{answer.enrolment, scan.session}];
            last = last.isValid() ? std::max(last, scan.at) : scan.at;
        }
    } else if (session(m_sessions, scan.session) == nullptr) {
        answer.result = ScanResult::Session;
    }
    m_read.insert(scan.id, answer);
    return answer;
}

QDateTime Door::arrival(qint64 enrolment, int session) const {
    return m_arrivals.value({enrolment, session});
}

QDateTime Door::departure(qint64 enrolment, int session) const {
    return m_departures.value({enrolment, session});
}

QJsonObject scanBody(qint64 course, const QList<Scan>& scans) {
    QJsonArray all;
    for (const Scan& scan : scans) {
        all.append(QJsonObject{{QStringLiteral("scan_id"), scan.id.toString(QUuid::WithoutBraces)},
                               {QStringLiteral("slip"), scan.slip.left(64)},
                               {QStringLiteral("session"), scan.session},
                               {QStringLiteral("at"), scan.at.toUTC().toString(Qt::ISODateWithMs)},
                               {QStringLiteral("leaves"), scan.leaves}});
    }
    return {{QStringLiteral("course_id"), course}, {QStringLiteral("scans"), all}};
}

} // namespace attendance
} // namespace inservice
