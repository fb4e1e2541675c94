// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace inservice {

/// What can be done with a row of a list that somebody keeps.
struct UpkeepAction {
    const char* key;         ///< last word of its command: change
    const char* name;        ///< in object names: venueChange
    const char* button;      ///< English, with its access key
    const char* word;        ///< English, what is asked for
    const char* explanation; ///< English, what it leads to
    bool isNew = false;      ///< it is about no row yet

    [[nodiscard]] QString buttonText() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString explanationText() const;
};

/// What such a list is about: 研習場所, 講師推薦, 法定研習, 定期統計…
struct UpkeepSubject {
    const char* table;           ///< of the replica; what its commands and object names begin with
    const char* idField;         ///< of a command's body
    bool isPerson;               ///< its name is somebody's
    QList<UpkeepAction> actions; ///< the one of a new row first

    [[nodiscard]] QString kind(const UpkeepAction& action) const;
    /// Null: a command of another subject.
    [[nodiscard]] const UpkeepAction* actionOf(const QString& kind) const;
    [[nodiscard]] const UpkeepAction& newAction() const { return actions.constFirst(); }
};

/// The row that is not there yet.
inline constexpr qint64 newUpkeep = -1;

} // namespace inservice
