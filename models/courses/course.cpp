// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/course.h"

#include "models/courses/coursefields.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace inservice {

namespace {

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
                  std::is_same_v<T, qint64> || std::is_same_v<T, double>) {
        return value;
    } else if constexpr (std::is_same_v<T, QDate>) {
        return value.isValid() ? value.toString(Qt::ISODate) : QString();
    } else if constexpr (std::is_same_v<T, QTime>) {
        return value.isValid() ? value.toString(QStringLiteral("HH:mm")) : QString();
    } else if constexpr (std::is_enum_v<T>) {
        return course::keyOf(value);
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
        course::eachField(
            value, [&](const char* name, const auto& field) { object.insert(QLatin1String(name), written(field)); });
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
    } else if constexpr (std::is_enum_v<T>) {
        const auto term = course::fromKey<T>(json.toString());
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
        course::eachField(value,
                          [&](const char* name, auto& field) { read(object.value(QLatin1String(name)), field); });
    }
    return true;
}

} // namespace

QDate Course::firstDay() const {
    QDate first;
    for (const CourseSession& session : sessions) {
        if (session.date.isValid() && (!first.isValid() || session.date < first)) {
            first = session.date;
        }
    }
    return first;
}

QDate Course::lastDay() const {
    QDate last;
    for (const CourseSession& session : sessions) {
        if (session.date.isValid() && (!last.isValid() || session.date > last)) {
            last = session.date;
        }
    }
    return last;
}

int Course::quota() const {
    return classCount && classSize ? int(std::clamp<qint64>(qint64(*classCount) * *classSize, 0, INT_MAX)) : 0;
}

void Course::renumberSessions() {
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        sessions[i].no = int(i) + 1;
    }
}

void Course::renumberLecturers() {
    QHash<int, int> newNumber;
    for (qsizetype i = 0; i < lecturers.size(); ++i) {
        newNumber.insert(lecturers.at(i).no, int(i) + 1);
        lecturers[i].no = int(i) + 1;
    }
    for (CourseSession& session : sessions) {
        QList<int> numbers;
        for (const int no : std::as_const(session.lecturers)) {
            if (newNumber.contains(no) && !numbers.contains(newNumber.value(no))) {
                numbers << newNumber.value(no);
            }
        }
        session.lecturers = numbers;
    }
}

QJsonObject Course::toJson() const {
    return written(*this).toObject();
}

Course Course::fromJson(const QJsonObject& body) {
    Course course;
    read(QJsonValue(body), course);
    return course;
}

} // namespace inservice
