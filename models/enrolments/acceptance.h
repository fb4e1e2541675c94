// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enrolments/registrationterms.h"

#include <QJsonObject>
#include <QList>

/// 錄取: what an organiser does with enrolments, as values. The centre decides; this helps the person at the desk.
namespace inservice::enrolment {

/// What is decided of one enrolment: the words of `enrol.decide` («to»).
enum class Decision {
    Accept,  ///< 審核通過
    Wait,    ///< 備取
    Decline, ///< 審核不通過
    TakeOut, ///< 取消錄取, or a request to be let go is granted
    Reopen,  ///< declined: back to 待審核
    Keep,    ///< who has left the school (僅校內) stays
};

/// Where somebody stands in the queue, as the centre computed it when it was asked.
struct QueueLine {
    int place = 0;     ///< among all; 0: not in the queue
    int group = 0;     ///< 優先組; 0: of none
    int unitPlace = 0; ///< 同校第 n 位
    int turn = 0;      ///< 報名序
    QString proposal;  ///< accepted, waiting, unit_cap, county_cap; empty: decided
    QString drawKey;   ///< by which the draw has ordered it; empty: nothing was drawn
    QString moved;     ///< why the organiser has set it there; empty: it stands where it came
    bool operator==(const QueueLine&) const = default;
};

/// A row of a decision.
struct DecidedRow {
    qint64 enrolmentId = 0;
    int rowVersion = 0;
    Decision decision = Decision::Accept;
    int classNo = 0; ///< 0: as it is
    bool operator==(const DecidedRow&) const = default;
};

/// What goes along with all of them.
struct DecisionWords {
    qint64 reasonId = 0; ///< of the catalogue; 0: none
    QString reason;
    QString override; ///< why somebody is passed over
    bool operator==(const DecisionWords&) const = default;
};

/// One command takes no more; the centre takes 500.
constexpr int MostDecided = 300;

/// Whether a decision leads anywhere from this state.
[[nodiscard]] bool canBecome(EnrolmentState from, Decision decision);
/// Whether the person reads a reason, which therefore has to be given.
[[nodiscard]] bool needsReason(EnrolmentState from, Decision decision);
/// The body of `enrol.decide`.
[[nodiscard]] QJsonObject decisionBody(qint64 courseId, const QList<DecidedRow>& rows, const DecisionWords& words);

/// 自動平均: of these, in their order, a class each: the one with the fewest of the school, then of all. `taken`:
/// school and class of those who have one already.
struct ClassSeat {
    qint64 enrolmentId = 0;
    qint64 unitId = 0;
    int classNo = 0;
};
[[nodiscard]] QHash<qint64, int> spreadOverClasses(const QList<ClassSeat>& without, const QList<ClassSeat>& taken,
                                                   int classes);

} // namespace inservice::enrolment
