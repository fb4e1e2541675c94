// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/question.h"

#include <QHash>

/// What is asked at the centre about attendance (docs/api.md «Attendance»).
namespace inservice::questions {

/// What stands on the slips of a course, by enrolment: for whoever runs it.
[[nodiscard]] AccountQuestion<QHash<qint64, QString>> admissionSlips(qint64 courseId);
/// What stands on one's own; empty: there is none.
[[nodiscard]] AccountQuestion<QString> ownSlip(qint64 enrolmentId);

} // namespace inservice::questions
