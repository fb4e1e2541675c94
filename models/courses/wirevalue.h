// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/coursefields.h"
#include "models/domain/rocdate.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <cmath>
#include <limits>

/// Values as they stand on the wire. A struct says its fields by an eachField() of its own namespace (coursefields.h),
/// an enumeration its keys by course::terms().
namespace inservice::course {

/// A minute of the clock in Taiwan (2026-03-02T09:00); not a moment for what is none.
[[nodiscard]] inline QDateTime taiwanMinute(const QString& text) {
    const QDate day = QDate::fromString(text.section(u'T', 0, 0), Qt::ISODate);
    const QTime time = QTime::fromString(text.section(u'T', 1), QStringLiteral("HH:mm"));
    return day.isValid() && time.isValid() ? QDateTime(day, time, Qt::OffsetFromUTC, 8 * 3600) : QDateTime();
}

template<typename T>
constexpr bool isList = false;
template<typename T>
constexpr bool isList<QList<T>> = true;
template<typename T>
constexpr bool isOptional = false;
template<typename T>
constexpr bool isOptional<std::optional<T>> = true;

/// A value as it stands on the wire. Nothing chosen is "" of a term, null of a number or of a whole group.
template<typename T>
QJsonValue written(const T& value) {
    if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, bool> || std::is_same_v<T, int> ||
                  std::is_same_v<T, qint64> || std::is_same_v<T, double> || std::is_same_v<T, QJsonArray>) {
        return value;
    } else if constexpr (std::is_same_v<T, QDate>) {
        return value.isValid() ? value.toString(Qt::ISODate) : QString();
    } else if constexpr (std::is_same_v<T, QTime>) {
        return value.isValid() ? value.toString(QStringLiteral("HH:mm")) : QString();
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return value.isValid() ? taiwanTime(value).toString(QStringLiteral("yyyy-MM-dd'T'HH:mm")) : QString();
    } else if constexpr (std::is_enum_v<T>) {
        return keyOf(value);
    } else if constexpr (isOptional<T>) {
        if (value) {
            return written(*value);
        }
        return std::is_enum_v<typename T::value_type> ? QJsonValue(QString()) : QJsonValue(QJsonValue::Null);
    } else if constexpr (isList<T>) {
        QJsonArray array;
        for (const auto& each : value) {
            array << written(each);
        }
        return array;
    } else {
        QJsonObject object;
        eachField(value,
                  [&](const char* name, const auto& field) { object.insert(QLatin1String(name), written(field)); });
        return object;
    }
}

/// Whether a number of the wire is a whole one that fits.
template<typename T>
bool isWhole(const QJsonValue& json) {
    const double number = json.toDouble(NAN);
    return std::abs(number) <= double(1LL << 53) && std::floor(number) == number &&
           number >= double(std::numeric_limits<T>::min()) && number <= double(std::numeric_limits<T>::max());
}

/// Whether it is one; else `value` stays.
template<typename T>
bool read(const QJsonValue& json, T& value) {
    if constexpr (std::is_same_v<T, QString>) {
        if (!json.isString()) {
            return false;
        }
        value = json.toString();
    } else if constexpr (std::is_same_v<T, QJsonArray>) {
        value = json.toArray();
    } else if constexpr (std::is_same_v<T, bool>) {
        if (!json.isBool()) {
            return false;
        }
        value = json.toBool();
    } else if constexpr (std::is_same_v<T, int> || std::is_same_v<T, qint64>) {
        if (!isWhole<T>(json)) {
            return false;
        }
        value = T(json.toInteger());
    } else if constexpr (std::is_same_v<T, double>) {
        if (!json.isDouble()) {
            return false;
        }
        value = json.toDouble();
    } else if constexpr (std::is_same_v<T, QDate>) {
        value = QDate::fromString(json.toString(), Qt::ISODate);
    } else if constexpr (std::is_same_v<T, QTime>) {
        value = QTime::fromString(json.toString(), QStringLiteral("HH:mm"));
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        value = taiwanMinute(json.toString());
    } else if constexpr (std::is_enum_v<T>) {
        const auto term = fromKey<T>(json.toString());
        value = term.value_or(value);
        return term.has_value();
    } else if constexpr (isOptional<T>) {
        typename T::value_type inner{};
        value = read(json, inner) ? T(inner) : std::nullopt;
    } else if constexpr (isList<T>) {
        value.clear();
        const QJsonArray array = json.toArray();
        for (const auto& each : array) {
            typename T::value_type inner{};
            if (read(QJsonValue(each), inner)) {
                value << inner;
            }
        }
    } else {
        if (!json.isObject()) {
            return false;
        }
        const QJsonObject object = json.toObject();
        eachField(value, [&](const char* name, auto& field) { read(object.value(QLatin1String(name)), field); });
    }
    return true;
}

} // namespace inservice::course
