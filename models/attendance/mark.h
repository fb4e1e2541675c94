// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/courseterms.h"

#include <QDateTime>
#include <QJsonArray>
#include <QList>

namespace inservice {

/// 出席代號. A session without one is 未登記: nobody has said anything.
enum class PresenceCode {
    Present,   ///< P 出席
    Late,      ///< L 遲到
    LeftEarly, ///< E 早退; who was late too is Late, with both minutes
    Leave,     ///< V 請假 (事病等)
    DutyLeave, ///< O 公假
    Absent,    ///< A 缺席
    NotListed, ///< N 未列名: was not on the list of this session
};

/// Where a mark comes from: the surer first. One of a surer source is not overwritten by one of a less sure.
enum class PresenceSource {
    Roll,   ///< 點名
    Paper,  ///< 簽到表
    Import, ///< 名單上傳
    Scan,   ///< 報到單
    Self,   ///< 自行簽到
    Online, ///< 線上紀錄
    Leave,  ///< 請假
    Centre, ///< the centre itself
};

/// What a leave is (請假).
enum class LeaveState {
    Asked,     ///< 待核定
    Granted,   ///< 核准
    Declined,  ///< 未核准
    Withdrawn, ///< 撤回
};

/// 出席 of one person at one session.
struct PresenceMark {
    int session = 0; ///< its number
    PresenceCode code = PresenceCode::Present;
    int late = 0;  ///< minutes
    int early = 0; ///< minutes
    PresenceSource source = PresenceSource::Roll;
    QString note;
    bool shared = false; ///< signed in on a PC that has signed in somebody else
    QDateTime at;        ///< when it was written down
    QString by;
    int rowVersion = 0;
    QDateTime out; ///< 簽退: when their slip was read as they went; invalid: it was not

    bool operator==(const PresenceMark&) const = default;
};

/// 請假 as it was asked for or noted.
struct LeaveWish {
    qint64 id = 0;
    PresenceCode kind = PresenceCode::Leave; ///< Leave or DutyLeave
    QString reason;
    LeaveState state = LeaveState::Asked;
    QList<int> sessions;
    QDateTime at;
    QString answer; ///< what the organiser said to it
    QString by;     ///< who decided
    QDateTime decidedAt;

    bool operator==(const LeaveWish&) const = default;
};

namespace attendance {

/// Of `marks` of the document `presence`, by session. What this desk does not know is left out.
[[nodiscard]] QList<PresenceMark> marks(const QJsonArray& stored);
/// Of its `leave`, the oldest first.
[[nodiscard]] QList<LeaveWish> leaves(const QJsonArray& stored);
/// Null: nothing is said of this session.
[[nodiscard]] const PresenceMark* markOf(const QList<PresenceMark>& marks, int session);
/// Whether a mark of one source takes the place of one of another without being told to.
[[nodiscard]] bool overwrites(PresenceSource newer, PresenceSource standing);
/// The code that minutes make of somebody who was there.
[[nodiscard]] PresenceCode codeOf(int late, int early);
/// 到課名單: whether somebody who stands so is on it.
[[nodiscard]] bool attends(const QString& enrolmentState);

} // namespace attendance

namespace course {

template<>
std::span<const Term<PresenceCode>> terms();
template<>
std::span<const Term<PresenceSource>> terms();
template<>
std::span<const Term<LeaveState>> terms();

} // namespace course

} // namespace inservice
