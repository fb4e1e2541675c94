// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/course.h"

#include <QJsonArray>
#include <QJsonValue>

namespace inservice {

/// What one revision of a course has otherwise than the one before.
struct CourseChange {
    enum class Kind { Changed, Added, Removed };
    /// A path in the body after it; of what was removed, in the body before it. title, sessions[2].to, parts[0].
    QString field;
    Kind kind = Kind::Changed;
    QJsonValue before;
    QJsonValue after;
    bool operator==(const CourseChange&) const = default;
};

namespace course {

/// A row of a list that is the same one in both, by its place; −1: it is not there.
struct RowPair {
    int before = -1;
    int after = -1;
    bool isChanged = true; ///< added and removed ones too
    bool operator==(const RowPair&) const = default;
};

/// Which rows of a list (sessions, lecturers, contacts, partners, files, parts) are the same: those that are equal,
/// then those that are of the same day and time, name or file, then the others in their order. In the order after, each
/// removed one where it stood.
[[nodiscard]] QList<RowPair> pairedRows(const QString& field, const QJsonArray& before, const QJsonArray& after);

/// Only what has changed, in the order of the form. A session that only counts as another number has not.
[[nodiscard]] QList<CourseChange> differences(const Course& before, const Course& after);

} // namespace course

} // namespace inservice
