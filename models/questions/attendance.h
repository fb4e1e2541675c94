// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/question.h"

#include <QDateTime>
#include <QHash>

/// What is asked at the centre about attendance (docs/api.md «Attendance»).
namespace inservice::questions {

/// A slip that gave no mark, for decision: of somebody who waits, was not accepted, or has cancelled.
struct OpenScan {
    QString scanId;
    qint64 enrolmentId = 0;
    QString name;
    int session = 0;
    QDateTime at;
    QString result;      ///< key of attendance::ScanResult
    bool leaves = false; ///< read as they went
    bool operator==(const OpenScan&) const = default;
};

/// 簽到碼 of a session as it is shown in the room.
struct SessionCode {
    QString code;
    int left = 0; ///< seconds until it is another one
};

/// For whoever runs the course, the oldest first.
[[nodiscard]] AccountQuestion<QList<OpenScan>> openScans(qint64 courseId);
[[nodiscard]] AccountQuestion<SessionCode> sessionCode(qint64 courseId, int session);
/// What stands on the slips of a course, by enrolment: for whoever runs it.
[[nodiscard]] AccountQuestion<QHash<qint64, QString>> admissionSlips(qint64 courseId);
/// What stands on one's own; empty: there is none.
[[nodiscard]] AccountQuestion<QString> ownSlip(qint64 enrolmentId);

} // namespace inservice::questions
