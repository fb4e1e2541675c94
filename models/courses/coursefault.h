// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QVariantMap>

namespace inservice {

/// What is wrong in a course, or doubtful. The centre finds the same and has the last word; here it helps whoever
/// types. The words are in forms/words.
struct CourseFault {
    QString field;      ///< where, as a path in the body: title, sessions[2].to (places count from 0)
    QString key;        ///< course.session_order
    QVariantMap values; ///< what its sentence needs; `no` as the person counts, from 1
    bool blocks = true; ///< else a warning, which goes along with the revision
    bool operator==(const CourseFault&) const = default;
};

namespace course {

/// As the centre sends them: the errors in the detail of a refusal, the warnings of a revision.
[[nodiscard]] QList<CourseFault> faultsFromJson(const QJsonArray& faults, bool blocks);

/// The parts of a path: sessions[2].to is sessions, 2, to; title is title, −1 and nothing.
struct FieldPath {
    QString field;
    int index = -1;
    QString part;
    bool operator==(const FieldPath&) const = default;
};
[[nodiscard]] FieldPath parsedPath(const QString& path);

} // namespace course

} // namespace inservice
