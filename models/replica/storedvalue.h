// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/timetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <QVariant>
#include <optional>
#include <type_traits>

namespace inservice {

/// How a type of value lies in a column of the replica, and how it stands in a document. read() is false for a word
/// that is not known; what may be empty is then empty.
template<typename Value>
struct Stored;

/// The enum behind a key of docs/api.md: specialized beside the enums that are kept.
template<typename Enum>
std::optional<Enum> fromKey(const QString& key);

template<typename Number>
requires std::is_integral_v<Number>
struct Stored<Number> {
    static constexpr auto sqlType = "INTEGER";
    static bool read(const QVariant& stored, Number& value) {
        value = static_cast<Number>(stored.toLongLong());
        return true;
    }
    static QJsonValue json(Number value) { return value; }
};

template<>
struct Stored<double> {
    static constexpr auto sqlType = "REAL";
    static bool read(const QVariant& stored, double& value) {
        value = stored.toDouble();
        return true;
    }
    static QJsonValue json(double value) { return value; }
};

template<>
struct Stored<QString> {
    static constexpr auto sqlType = "TEXT";
    static bool read(const QVariant& stored, QString& value) {
        value = stored.toString();
        return true;
    }
    static QJsonValue json(const QString& value) { return value; }
};

template<>
struct Stored<QDateTime> {
    static constexpr auto sqlType = "TEXT";
    static bool read(const QVariant& stored, QDateTime& value) {
        value = textTime(stored.toString());
        return true;
    }
    static QJsonValue json(const QDateTime& value) {
        return value.isValid() ? QJsonValue(timeText(value)) : QJsonValue();
    }
};

template<typename Enum>
requires std::is_enum_v<Enum>
struct Stored<Enum> {
    static constexpr auto sqlType = "TEXT";
    static bool read(const QVariant& stored, Enum& value) {
        const std::optional<Enum> known = fromKey<Enum>(stored.toString());
        value = known.value_or(value);
        return known.has_value();
    }
    static QJsonValue json(Enum value) { return toKey(value); }
};

template<typename Value>
struct Stored<std::optional<Value>> {
    static constexpr auto sqlType = Stored<Value>::sqlType;
    static bool read(const QVariant& stored, std::optional<Value>& value) {
        Value known{};
        value = !stored.isNull() && Stored<Value>::read(stored, known) ? std::optional(known) : std::nullopt;
        return true;
    }
    static QJsonValue json(const std::optional<Value>& value) {
        return value ? Stored<Value>::json(*value) : QJsonValue();
    }
};

/// An array, as its JSON text. Words that are not known are left out of it.
template<typename Value>
struct Stored<QList<Value>> {
    static constexpr auto sqlType = "TEXT";
    static bool read(const QVariant& stored, QList<Value>& value) {
        const QJsonArray array = QJsonDocument::fromJson(stored.toString().toUtf8()).array();
        for (const auto& one : array) {
            Value known{};
            if (Stored<Value>::read(one.toVariant(), known)) {
                value.append(known);
            }
        }
        return true;
    }
    static QJsonValue json(const QList<Value>& value) {
        QJsonArray array;
        for (const Value& one : value) {
            array.append(Stored<Value>::json(one));
        }
        return array;
    }
};

/// An array of anything, as its JSON text.
template<>
struct Stored<QJsonArray> {
    static constexpr auto sqlType = "TEXT";
    static bool read(const QVariant& stored, QJsonArray& value) {
        value = QJsonDocument::fromJson(stored.toString().toUtf8()).array();
        return true;
    }
    static QJsonValue json(const QJsonArray& value) { return value; }
};

/// An object, as its JSON text.
template<>
struct Stored<QJsonObject> {
    static constexpr auto sqlType = "TEXT";
    static bool read(const QVariant& stored, QJsonObject& value) {
        value = QJsonDocument::fromJson(stored.toString().toUtf8()).object();
        return true;
    }
    static QJsonValue json(const QJsonObject& value) { return value; }
};

} // namespace inservice
