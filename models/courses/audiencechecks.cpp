// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/faultlist.h"

/// D 對象、人數、費用, E 報名.
namespace inservice::course {

namespace {

constexpr int MostClasses = 20;
constexpr int MostInClass = 2000;
constexpr int MostInAll = 5000;
constexpr int MostFee = 99'999;
constexpr int RosterTimes = 3;
constexpr int LeastRegistrationDays = 3;

void checkScope(const Course& course, const CourseSurroundings& surroundings, FaultList& list) {
    const QString field = QStringLiteral("open_scope");
    if (!course.openScope) {
        list.error(field, "course.open_scope_missing");
        return;
    }
    if (course.openScope == OpenScope::Counties && course.openCounties.isEmpty()) {
        list.error(QStringLiteral("open_counties"), "course.open_scope_empty");
    }
    if (course.openScope == OpenScope::Units && course.openUnits.isEmpty()) {
        list.error(QStringLiteral("open_units"), "course.open_scope_empty");
    }
    if (course.classKind == ClassKind::SchoolBased && course.openScope != OpenScope::Own &&
        course.openScope != OpenScope::Units) {
        list.error(field, "course.open_scope_school_based");
    } else if (course.classKind == ClassKind::Seed && course.openScope == OpenScope::Own) {
        list.error(field, "course.open_scope_seed");
    }
    if (course.openScope == OpenScope::Own && surroundings.roster.value_or(0) > 0 &&
        course.quota() > RosterTimes * *surroundings.roster) {
        list.warn(QStringLiteral("class_size"), "course.quota_roster",
                  {{QStringLiteral("quota"), course.quota()}, {QStringLiteral("roster"), *surroundings.roster}});
    }
}

void checkNumbers(const Course& course, FaultList& list) {
    const auto between = [](std::optional<int> number, int least, int most) {
        return number && *number >= least && *number <= most;
    };
    if (!between(course.classCount, 1, MostClasses)) {
        list.error(QStringLiteral("class_count"), "course.class_count",
                   {{QStringLiteral("minimum"), 1}, {QStringLiteral("maximum"), MostClasses}});
    }
    if (!between(course.classSize, 1, MostInClass)) {
        list.error(QStringLiteral("class_size"), "course.class_size",
                   {{QStringLiteral("minimum"), 1}, {QStringLiteral("maximum"), MostInClass}});
    } else if (course.quota() > MostInAll) {
        list.error(QStringLiteral("class_size"), "course.quota_over", {{QStringLiteral("maximum"), MostInAll}});
    }
    const bool namesMethod = course.feeMethod && course.feeMethod != FeeMethod::None;
    if (!course.fee) {
        list.error(QStringLiteral("fee"), "course.fee_missing");
    } else if (!between(course.fee, 0, MostFee)) {
        list.error(QStringLiteral("fee"), "course.fee_range", {{QStringLiteral("maximum"), MostFee}});
    } else if (*course.fee > 0 && !namesMethod) {
        list.error(QStringLiteral("fee_method"), "course.fee_method_missing");
    } else if (*course.fee == 0 && namesMethod) {
        list.error(QStringLiteral("fee_method"), "course.fee_method_free");
    } else if (*course.fee > 0 && course.classKind == ClassKind::SchoolBased) {
        list.warn(QStringLiteral("fee"), "course.fee_school_based");
    }
}

} // namespace

void checkAudience(const Course& course, const CourseSurroundings& surroundings, FaultList& list) {
    if (course.levels.isEmpty()) {
        list.error(QStringLiteral("levels"), "course.levels_missing");
    }
    list.text(QStringLiteral("audience"), course.audience, 200, true);
    checkScope(course, surroundings, list);
    checkNumbers(course, list);
    list.text(QStringLiteral("subsidy"), course.subsidy, 60);
}

void checkRegistration(const Course& course, FaultList& list) {
    const QString channels = QStringLiteral("channels");
    const bool needsNone = course.channels.contains(RegistrationChannel::None);
    if (course.channels.isEmpty()) {
        list.error(channels, "course.channels_missing");
    } else if (needsNone && course.channels.size() > 1) {
        list.error(channels, "course.channels_none");
    }
    if (course.channels.contains(RegistrationChannel::Url) && !isHttps(course.registrationUrl)) {
        list.error(QStringLiteral("reg_url"), "course.reg_url");
    }
    if (course.channels.isEmpty() || needsNone) {
        return;
    }
    const QDate from = course.registrationFrom;
    const QDate to = course.registrationTo;
    const QDate last = course.lastDay();
    if (!from.isValid() || !to.isValid()) {
        list.error(QStringLiteral("reg_from"), "course.registration_missing");
    } else if (from > to) {
        list.error(QStringLiteral("reg_from"), "course.registration_order");
    } else if (last.isValid() && to > last) {
        list.error(QStringLiteral("reg_to"), "course.registration_end");
    } else {
        const qint64 days = from.daysTo(to) + 1;
        if (days < LeastRegistrationDays) {
            list.warn(QStringLiteral("reg_to"), "course.registration_short", {{QStringLiteral("days"), days}});
        }
        if (course.channels.contains(RegistrationChannel::Online) && last.isValid() && to >= course.firstDay()) {
            list.warn(QStringLiteral("reg_to"), "course.registration_after_start");
        }
    }
}

} // namespace inservice::course
