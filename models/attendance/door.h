// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attendance/sessions.h"
#include "models/attendance/slipcode.h"

#include <QHash>
#include <QSet>
#include <QUuid>

namespace inservice::attendance {

/// What reading a slip means. The keys are those of presence.scan.
enum class ScanResult {
    Present,   ///< 出席
    Late,      ///< 遲到
    Again,     ///< read again within a minute: passed over
    Already,   ///< 已於 hh:mm 簽到
    Out,       ///< 簽退
    Waiting,   ///< 備取，未錄取
    Declined,  ///< 審核不通過
    Pending,   ///< 待審核
    Cancelled, ///< 已取消報名
    Unknown,   ///< no slip of this course
    Early,     ///< more than an hour before the session
    Over,      ///< the session is over
    Session,   ///< no such session, or another class's
    Future,    ///< the clock of the desk that read it is ahead
};

/// A slip as a desk has read it; sent up by presence.scan, in any order and as often as one likes.
struct Scan {
    QUuid id;
    QString slip; ///< as SlipCode writes it, else what was read
    int session = 0;
    QDateTime at;
    bool leaves = false; ///< 簽退: read when people went

    bool operator==(const Scan&) const = default;
};

/// Somebody whose slip may be read, as the desk last heard of it.
struct DoorPerson {
    qint64 enrolment = 0;
    QString slip;  ///< api.admission_slips
    QString state; ///< of the enrolment
    int classNo = 0;
};

/// What is told at the door.
struct ScanAnswer {
    ScanResult result = ScanResult::Unknown;
    qint64 enrolment = 0; ///< 0: nobody's
    int late = 0;         ///< minutes
    QDateTime arrived;    ///< Again, Already, Out: when this person came
    int early = 0;        ///< Out: minutes that are missing, where people sign out

    bool operator==(const ScanAnswer&) const = default;
};

/// Reads slips by what the desk holds, without a line: the same rules as cmd.take_scan() of the centre, which decides
/// once the scans come up.
class Door {
public:
    Door(QList<SessionTimes> sessions, const QList<DoorPerson>& people);

    /// `now`: the clock of this desk.
    ScanAnswer read(const Scan& scan, const QDateTime& now);
    /// When somebody came to a session as far as scans say; invalid: not yet.
    [[nodiscard]] QDateTime arrival(qint64 enrolment, int session) const;
    /// And when they went.
    [[nodiscard]] QDateTime departure(qint64 enrolment, int session) const;

private:
    [[nodiscard]] ScanAnswer meaning(const Scan& scan, const DoorPerson& person, const QDateTime& now) const;

    QList<SessionTimes> m_sessions;
    QHash<QString, DoorPerson> m_people; ///< by their slips
    QHash<std::pair<qint64, int>, QDateTime> m_arrivals;
    QHash<std::pair<qint64, int>, QDateTime> m_departures;
    QHash<QUuid, ScanAnswer> m_read;
};

/// The body of presence.scan for some of them.
[[nodiscard]] QJsonObject scanBody(qint64 course, const QList<Scan>& scans);
/// So many go up at once.
constexpr int ScansAtOnce = 400;

} // namespace inservice::attendance

namespace inservice::course {

template<>
std::span<const Term<attendance::ScanResult>> terms();

} // namespace inservice::course
