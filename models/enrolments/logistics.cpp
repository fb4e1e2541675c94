// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrolments/logistics.h"

#include <QJsonArray>
#include <numeric>

namespace inservice::enrolment {
namespace {

QMap<QString, int> countsOf(const QJsonObject& counted) {
    QMap<QString, int> counts;
    for (auto entry = counted.begin(); entry != counted.end(); ++entry) {
        counts.insert(entry.key(), entry.value().toInt());
    }
    return counts;
}

void addTo(QMap<QString, int>& counts, const QMap<QString, int>& others) {
    for (auto entry = others.cbegin(); entry != others.cend(); ++entry) {
        counts[entry.key()] += entry.value();
    }
}

} // namespace

void Logistics::add(const QJsonObject& answers) {
    ++people;
    if (const QString meal = answers.value(QLatin1String("meal")).toString(); !meal.isEmpty()) {
        ++meals[meal];
    }
    const QJsonArray stays = answers.value(QLatin1String("stay"))[QLatin1String("nights")].toArray();
    for (const auto& night : stays) {
        ++nights[night.toString()];
    }
    const QJsonObject transport = answers.value(QLatin1String("transport")).toObject();
    if (transport.value(QLatin1String("way")) == QLatin1String("bus")) {
        ++stops[transport.value(QLatin1String("stop")).toString()];
    }
    parking += answers.value(QLatin1String("parking"))[QLatin1String("needs")].toBool() ? 1 : 0;
}

Logistics Logistics::with(const Logistics& others) const {
    Logistics all = *this;
    all.people += others.people;
    addTo(all.meals, others.meals);
    addTo(all.nights, others.nights);
    addTo(all.stops, others.stops);
    all.parking += others.parking;
    return all;
}

int Logistics::bus() const {
    return std::accumulate(stops.cbegin(), stops.cend(), 0);
}

Logistics Logistics::fromJson(const QJsonObject& counted) {
    Logistics logistics;
    logistics.people = counted.value(QLatin1String("people")).toInt();
    logistics.meals = countsOf(counted.value(QLatin1String("meals")).toObject());
    logistics.nights = countsOf(counted.value(QLatin1String("nights")).toObject());
    logistics.stops = countsOf(counted.value(QLatin1String("stops")).toObject());
    logistics.parking = counted.value(QLatin1String("parking")).toInt();
    return logistics;
}

} // namespace inservice::enrolment
