// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/coursefault.h"
#include "models/enrolments/registration.h"

namespace inservice {

/// What holds of a course since somebody has enrolled.
struct RegistrationInUse {
    RegistrationSettings settings; ///< as they are at the centre
    QDateTime usualFreeze;         ///< 異動截止 where nobody says another
    bool isDrawn = false;          ///< the order is known
    bool isAnnounced = false;      ///< the result is out
};

/// What the rules of 線上報名設定 look at beside it.
struct RegistrationSurroundings {
    int quota = 0; ///< places of the course
    QDateTime firstStart;
    QDate lastDay;
    std::optional<RegistrationInUse> inUse; ///< none: nobody has enrolled yet

    [[nodiscard]] static RegistrationSurroundings of(const Course& course);
};

namespace enrolment {

constexpr int MostWaiting = 5000;
constexpr int MostGroups = 5;
constexpr int MostNominating = 300; ///< schools in the list of 薦派名額
constexpr int LeastOfferHours = 2;
constexpr int MostOfferHours = 168;
constexpr int MostOfSeries = 20;
constexpr int MostOpen = 20;
constexpr int MostPrerequisites = 5;
constexpr int MostStops = 10;
constexpr int LongestStop = 40;
constexpr int LongestLabel = 40;
constexpr int LongestOption = 40;
constexpr int LeastOptions = 2;
constexpr int MostOptions = 10;

/// All that is wrong or doubtful in the settings (II.3), in the order of the form. The centre asks the same
/// (code/enrolments) and has the last word.
[[nodiscard]] QList<CourseFault> check(const RegistrationSettings& registration,
                                       const RegistrationSurroundings& surroundings);

/// Why a setting cannot be another one any more (the key of a fault); empty: it can.
[[nodiscard]] QString fixedBy(const QString& field, const RegistrationInUse& inUse);

} // namespace enrolment

} // namespace inservice
