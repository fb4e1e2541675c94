// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attendance/mark.h"
#include "models/attendance/onlinelog.h"
#include "models/attendance/sessions.h"

#include <QHash>

/// What the log of a meeting says of who is expected at a session: proposed, never decided.
namespace inservice::online {

/// Somebody expected at the session.
struct Person {
    qint64 enrolmentId = 0;
    QString name;
    std::optional<PresenceMark> noted; ///< at the session
};

/// All rows of a log under one name, and of one account where it says so.
struct Guest {
    enum class Match {
        One,     ///< one person of the list has that name, and nobody else in the log
        Holds,   ///< the name holds that of one person of the list (○○國小王小明): suggested
        Several, ///< several have it
        Twice,   ///< one has it, and several accounts of the log
        None,    ///< nobody has it
    };
    QString name;
    QString email;
    QList<Stay> stays;
    Match match = Match::None;
    qint64 enrolmentId = 0; ///< of One and Holds, Twice: who has the name
};
/// In the order of the log. Names are compared as those of lists are (fold()).
[[nodiscard]] QList<Guest> guestsOf(const QList<Stay>& stays, const QList<Person>& people);

/// How long somebody was in a session.
struct Minutes {
    bool isThere = false;
    bool saysWhen = true; ///< from when to when; else only how long
    int present = 0;      ///< whole minutes within the session
    int missing = 0;      ///< the others of it
    int late = 0;
    int early = 0;
    int away = 0;    ///< between the first and the last moment
    QDateTime from;  ///< the first moment in the meeting; invalid: not said
    QDateTime until; ///< the last one

    bool operator==(const Minutes&) const = default;
};
[[nodiscard]] Minutes minutesOf(const QList<Stay>& stays, const attendance::SessionTimes& session);
constexpr int MostAway = 5; ///< minutes that a line may break down; who was away longer is asked about

/// A line of what is shown: a person of the list, or a name of which nobody knows yet who it is.
struct Line {
    enum class Verdict {
        Here,    ///< proposed
        Known,   ///< noted so already
        Outside, ///< in no minute of the session, or not in the log: stays as it is
        Ask,     ///< a person decides
    };
    enum class Why {
        Nothing,
        Who,     ///< which person of the list this is
        Away,    ///< was gone for a while in between
        Minutes, ///< not all of it, and whether late or early is not said
        Noted,   ///< something else is noted
    };
    qint64 enrolmentId = 0; ///< 0: nobody yet
    QList<qsizetype> guests;
    Minutes minutes;
    Verdict verdict = Verdict::Outside;
    Why why = Why::Nothing;
    PresenceMark mark; ///< what is proposed, or what 出席 makes of it
};
/// `chosen`: who a guest is as a person has decided; 0: nobody of the list. First what is asked, then who was there,
/// then who was not.
[[nodiscard]] QList<Line> linesOf(const QList<Guest>& guests, const QHash<qsizetype, qint64>& chosen,
                                  const QList<Person>& people, const attendance::SessionTimes& session);

} // namespace inservice::online
