// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <span>

namespace inservice::words {

/// The translation context of this room.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// A key and its English words, translated when they are looked up.
struct Entry {
    const char* key;
    const char* words;
};

inline std::optional<QString> lookUp(std::span<const Entry> entries, const QString& key) {
    for (const Entry& entry : entries) {
        if (key == QLatin1String(entry.key)) {
            return Words::tr(entry.words);
        }
    }
    return std::nullopt;
}

/// A key whose sentence is made of what the centre says with it.
template<typename Detail>
struct Composed {
    const char* key;
    QString (*say)(const Detail& detail);
};

template<typename Detail, std::size_t count>
std::optional<QString> compose(const Composed<Detail> (&sentences)[count], const QString& key, const Detail& detail) {
    for (const Composed<Detail>& composed : sentences) {
        if (key == QLatin1String(composed.key)) {
            return composed.say(detail);
        }
    }
    return std::nullopt;
}

/// A day of the wire as it is shown, 2026/11/18; any other value as it is.
inline QString shownValue(const QString& value) {
    const QDate day = value.size() == 10 ? QDate::fromString(value, Qt::ISODate) : QDate();
    return day.isValid() ? day.toString(QStringLiteral("yyyy/MM/dd")) : value;
}

/// A fault's sentence, and which of its values stand in it, in their order.
struct Sentence {
    const char* key;
    const char* words;
    const char* values[3];
};

/// With its values, all at once: a value may hold a %1 of its own.
inline QString filled(const QString& sentence, const QStringList& values) {
    switch (values.size()) {
    case 1:
        return sentence.arg(values[0]);
    case 2:
        return sentence.arg(values[0], values[1]);
    case 3:
        return sentence.arg(values[0], values[1], values[2]);
    default:
        return sentence;
    }
}

} // namespace inservice::words
