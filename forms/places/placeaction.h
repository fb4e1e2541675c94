// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace inservice {

/// What can be done with a row of one of these lists, a row of placeaction.cpp.
struct PlaceAction {
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

/// What a list of this room is about: 研習場所, 講師推薦.
struct PlaceSubject {
    const char* table;          ///< of the replica; what its commands and object names begin with
    const char* idField;        ///< of a command's body
    bool isPerson;              ///< its name is somebody's
    QList<PlaceAction> actions; ///< the one of a new row first

    [[nodiscard]] QString kind(const PlaceAction& action) const;
    /// Null: a command of another subject.
    [[nodiscard]] const PlaceAction* actionOf(const QString& kind) const;
    [[nodiscard]] const PlaceAction& newAction() const { return actions.constFirst(); }
};

[[nodiscard]] const PlaceSubject& venueSubject();
[[nodiscard]] const PlaceSubject& lecturerSubject();

/// The row that is not there yet.
inline constexpr qint64 newPlace = -1;

} // namespace inservice
