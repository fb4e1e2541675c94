// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enrolments/acceptance.h"
#include "models/enrolments/logistics.h"
#include "models/sync/question.h"

#include <QDateTime>
#include <QHash>

/// What an organiser asks at the centre about those who have enrolled (docs/api.md «Enrolment»).
namespace inservice::questions {

/// The list in its order, as it is now.
struct EnrolmentQueue {
    int quota = 0;
    int taken = 0;
    int held = 0;
    QHash<qint64, enrolment::QueueLine> lines; ///< by enrolment
    QDateTime closeAt;
    QDateTime drawnAt;  ///< invalid: nothing was drawn
    QString drawHash;   ///< SHA-256 of the secret; empty: nothing is drawn here
    QString drawSecret; ///< empty until the result is out
    QString drawSeed;

    [[nodiscard]] int free() const { return quota - taken - held; }
};

/// What a decision would lead to.
struct DecisionLook {
    struct Seats {
        int free = 0;
        int waiting = 0;
    };
    int mails = 0;
    Seats before;
    Seats after;
    enrolment::Logistics needsBefore;
    enrolment::Logistics needsAfter;
    int passedOver = 0;       ///< who stand in a better place and still wait
    qint64 firstPassed = 0;   ///< the first of them
    int firstPassedPlace = 0; ///< and where they stand
    int unconfirmed = 0;      ///< 僅薦派: who have not said that they come
};

/// What was done with an enrolment, and why.
struct EnrolmentMinute {
    qint64 enrolmentId = 0;
    QString action; ///< decide, override, keep, class, draw, announce, offer, lapse …
    QString from;   ///< state
    QString to;
    QString reason;
    QString by; ///< empty: the centre itself
    QDateTime at;
};

[[nodiscard]] AccountQuestion<EnrolmentQueue> enrolmentQueue(qint64 courseId);
/// Nothing of it happens; what would be refused is an error.
[[nodiscard]] AccountQuestion<DecisionLook> lookDecision(const QJsonObject& body);
[[nodiscard]] AccountQuestion<QList<EnrolmentMinute>> enrolmentMinutes(qint64 courseId);
/// Sensitive answers, by item: for a purpose, and written down.
[[nodiscard]] AccountQuestion<QJsonObject> shownAnswers(qint64 enrolmentId, const QString& purpose);

} // namespace inservice::questions
