// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrolments/acceptance.h"

#include <QHash>
#include <QJsonArray>
#include <tuple>

namespace inservice::enrolment {
namespace {

using State = EnrolmentState;

/// «to» on the wire.
QString keyOf(Decision decision) {
    switch (decision) {
    case Decision::Accept:
        return QStringLiteral("accepted");
    case Decision::Wait:
        return QStringLiteral("waiting");
    case Decision::Decline:
        return QStringLiteral("declined");
    case Decision::TakeOut:
        return QStringLiteral("cancelled");
    case Decision::Reopen:
        return QStringLiteral("pending");
    case Decision::Keep:
        return QStringLiteral("kept");
    }
    return {};
}

} // namespace

bool canBecome(State from, Decision decision) {
    switch (decision) {
    case Decision::Accept:
        return from == State::Pending || from == State::Waiting || from == State::Declined || from == State::Cancelling;
    case Decision::Wait:
        return from == State::Pending || from == State::Accepted || from == State::Declined;
    case Decision::Decline:
        return from == State::Pending || from == State::Accepted || from == State::Waiting;
    case Decision::TakeOut:
        return from == State::Accepted || from == State::Cancelling;
    case Decision::Reopen:
        return from == State::Declined;
    case Decision::Keep:
        return isLive(from) && from != State::Declined && from != State::Listed;
    }
    return false;
}

bool needsReason(State from, Decision decision) {
    return decision == Decision::Decline || decision == Decision::TakeOut ||
           (decision == Decision::Wait && from == State::Accepted);
}

QJsonObject decisionBody(qint64 courseId, const QList<DecidedRow>& rows, const DecisionWords& words) {
    QJsonArray all;
    for (const DecidedRow& row : rows) {
        all << QJsonObject{
            {QStringLiteral("enrolment_id"), row.enrolmentId},
            {QStringLiteral("row_version"), row.rowVersion},
            {QStringLiteral("to"), keyOf(row.decision)},
            {QStringLiteral("reason_id"), words.reasonId != 0 ? QJsonValue(words.reasonId) : QJsonValue()},
            {QStringLiteral("reason"), words.reason},
            {QStringLiteral("class_no"), row.classNo != 0 ? QJsonValue(row.classNo) : QJsonValue()}};
    }
    return {{QStringLiteral("course_id"), courseId},
            {QStringLiteral("rows"), all},
            {QStringLiteral("override"), words.override}};
}

QHash<qint64, int> spreadOverClasses(const QList<ClassSeat>& without, const QList<ClassSeat>& taken, int classes) {
    QHash<std::pair<qint64, int>, int> ofUnit;
    QHash<int, int> ofClass;
    const auto seat = [&](qint64 unitId, int classNo) {
        ++ofUnit[{unitId, classNo}];
        ++ofClass[classNo];
    };
    for (const ClassSeat& one : taken) {
        seat(one.unitId, one.classNo);
    }
    QHash<qint64, int> found;
    for (const ClassSeat& one : without) {
        int best = 1;
        const auto weight = [&](int classNo) {
            return std::tuple(ofUnit.value({one.unitId, classNo}), ofClass.value(classNo), classNo);
        };
        for (int classNo = 2; classNo <= classes; ++classNo) {
            best = weight(classNo) < weight(best) ? classNo : best;
        }
        seat(one.unitId, best);
        found.insert(one.enrolmentId, best);
    }
    return found;
}

} // namespace inservice::enrolment
