// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attendance/mark.h"

#include <QJsonObject>
#include <algorithm>

namespace inservice {
namespace course {
namespace {

constexpr Term<PresenceCode> PresenceCodes[] = {
    {PresenceCode::Present, "P"},   {PresenceCode::Late, "L"},      {PresenceCode::LeftEarly, "E"},
    {PresenceCode::Leave, "V"},     {PresenceCode::DutyLeave, "O"}, {PresenceCode::Absent, "A"},
    {PresenceCode::NotListed, "N"},
};
constexpr Term<PresenceSource> PresenceSources[] = {
    {PresenceSource::Roll, "roll"},   {PresenceSource::Paper, "paper"},   {PresenceSource::Import, "import"},
    {PresenceSource::Scan, "scan"},   {PresenceSource::Self, "self"},     {PresenceSource::Online, "online"},
    {PresenceSource::Leave, "leave"}, {PresenceSource::Centre, "centre"},
};
constexpr Term<LeaveState> LeaveStates[] = {
    {LeaveState::Asked, "asked"},
    {LeaveState::Granted, "granted"},
    {LeaveState::Declined, "declined"},
    {LeaveState::Withdrawn, "withdrawn"},
};

} // namespace

template<>
std::span<const Term<PresenceCode>> terms() {
    return PresenceCodes;
}

template<>
std::span<const Term<PresenceSource>> terms() {
    return PresenceSources;
}

template<>
std::span<const Term<LeaveState>> terms() {
    return LeaveStates;
}

} // namespace course

namespace attendance {
namespace {

QString text(const QJsonObject& object, const char* field) {
    return object.value(QLatin1String(field)).toString();
}

QDateTime moment(const QJsonObject& object, const char* field) {
    return QDateTime::fromString(text(object, field), Qt::ISODateWithMs);
}

/// The same as core.source_rank() of the centre.
int rank(PresenceSource source) {
    switch (source) {
    case PresenceSource::Roll:
        return 3;
    case PresenceSource::Paper:
    case PresenceSource::Import:
        return 2;
    case PresenceSource::Scan:
    case PresenceSource::Self:
    case PresenceSource::Online:
        return 1;
    case PresenceSource::Leave:
    case PresenceSource::Centre:
        return 0;
    }
    return 0;
}

} // namespace

QList<PresenceMark> marks(const QJsonArray& stored) {
    QList<PresenceMark> all;
    for (const auto& each : stored) {
        const QJsonObject object = each.toObject();
        const auto code = course::fromKey<PresenceCode>(text(object, "code"));
        const auto source = course::fromKey<PresenceSource>(text(object, "source"));
        if (code && source) {
            all.append({object.value(QLatin1String("session")).toInt(), *code,
                        object.value(QLatin1String("late")).toInt(), object.value(QLatin1String("early")).toInt(),
                        *source, text(object, "note"), object.value(QLatin1String("shared")).toBool(),
                        moment(object, "at"), text(object, "by"), object.value(QLatin1String("row_version")).toInt(),
                        moment(object, "out")});
        }
    }
    std::ranges::sort(all, {}, &PresenceMark::session);
    return all;
}

QList<LeaveWish> leaves(const QJsonArray& stored) {
    QList<LeaveWish> all;
    for (const auto& each : stored) {
        const QJsonObject object = each.toObject();
        const auto kind = course::fromKey<PresenceCode>(text(object, "kind"));
        const auto state = course::fromKey<LeaveState>(text(object, "state"));
        if (!kind || !state) {
            continue;
        }
        LeaveWish wish{object.value(QLatin1String("id")).toInteger(),
                       *kind,
                       text(object, "reason"),
                       *state,
                       {},
                       moment(object, "at"),
                       text(object, "answer"),
                       text(object, "by"),
                       moment(object, "decided_at")};
        const QJsonArray sessions = object.value(QLatin1String("sessions")).toArray();
        for (const auto& session : sessions) {
            wish.sessions.append(session.toInt());
        }
        all.append(wish);
    }
    std::ranges::sort(all, {}, &LeaveWish::id);
    return all;
}

const PresenceMark* markOf(const QList<PresenceMark>& marks, int session) {
    const auto found = std::ranges::find(marks, session, &PresenceMark::session);
    return found == marks.cend() ? nullptr : &*found;
}

bool overwrites(PresenceSource newer, PresenceSource standing) {
    return rank(newer) >= rank(standing);
}

PresenceCode codeOf(int late, int early) {
    if (late > 0) {
        return PresenceCode::Late;
    }
    return early > 0 ? PresenceCode::LeftEarly : PresenceCode::Present;
}

bool attends(const QString& enrolmentState) {
    return enrolmentState == u"accepted" || enrolmentState == u"cancelling" || enrolmentState == u"listed";
}

} // namespace attendance
} // namespace inservice
