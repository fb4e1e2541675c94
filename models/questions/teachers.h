// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/teachers.h"
#include "models/sync/question.h"

/// What is asked at the centre about the teachers of rosters (docs/api.md).
namespace inservice::questions {

/// What is searched for: one of them at least.
struct TeacherFilter {
    QString name; ///< how it begins
    QString unit; ///< its code, or part of its name
    bool operator==(const TeacherFilter&) const = default;
};

/// A page of what was found, by id.
struct FoundTeachers {
    QList<TeacherRow> rows; ///< as far as they are told: no birth date, no mail, no notes
    bool more = false;      ///< after the last one
};

/// The whole ID; audited as teacher.show_id with its purpose. Never written to disk.
[[nodiscard]] AccountQuestion<QString> teacherId(qint64 teacherId, const QString& purpose);
/// The teachers of the country, a hundred after the id `after` (0: from the beginning); audited as teacher.search with
/// what was asked for. Never written to disk.
[[nodiscard]] AccountQuestion<FoundTeachers> teachers(const TeacherFilter& filter, qint64 after);

} // namespace inservice::questions
