// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
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

} // namespace inservice::words
