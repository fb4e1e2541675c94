// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/trial/sampleclient.h"
#include "models/courses/course.h"

namespace inservice {

/// Where a unit is.
struct SamplePlace {
    qint64 countyId = 0;
    qint64 districtId = 0;
};
/// `code`: of the unit. Throws PgError.
[[nodiscard]] SamplePlace samplePlace(PgConnection& admin, const QString& code);

/// An invented course that can be submitted as it is: three hours in the afternoon of that day, for everybody, without
/// a fee, in that district.
[[nodiscard]] Course sampleCourse(const QString& title, const QDate& day, const SamplePlace& place);
/// Throws PgError, DemoError when it is rejected. The id of the course.
qint64 submitCourse(SampleClient& player, const QString& token, const Course& course);
/// 線上報名設定 as they are proposed: by hand, from when to when the form says. Throws PgError, DemoError.
void openRegistration(SampleClient& player, const QString& token, qint64 courseId, const Course& course);

} // namespace inservice
