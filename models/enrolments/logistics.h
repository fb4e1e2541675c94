// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace inservice::enrolment {

/// 膳宿統計: meals, beds, seats in the bus and parking permits of some people, by what they answered.
struct Logistics {
    int people = 0;
    QMap<QString, int> meals;  ///< by key: meat, vegetarian, none
    QMap<QString, int> nights; ///< by ISO day
    QMap<QString, int> stops;  ///< by stop; "" where no stop is asked
    int parking = 0;

    bool operator==(const Logistics&) const = default;

    /// One more person, who answered so.
    void add(const QJsonObject& answers);
    [[nodiscard]] Logistics with(const Logistics& others) const;
    [[nodiscard]] int bus() const;
    /// As the centre counts them (api.look_decide).
    [[nodiscard]] static Logistics fromJson(const QJsonObject& counted);
};

} // namespace inservice::enrolment
