// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/lecturers.h"
#include "models/sync/question.h"

/// What is asked at the centre about recommended lecturers (docs/api.md «Venues and lecturers»).
namespace inservice::questions {

/// What is searched for: a subject, or two characters at least.
struct LecturerFilter {
    QString words;        ///< part of a name, a unit, a title or an expertise
    qint64 subjectId = 0; ///< 0: any
    qint64 countyId = 0;  ///< of who recommends; 0: any
    bool operator==(const LecturerFilter&) const = default;
};

/// The first of what was found, by name.
struct FoundLecturers {
    QList<LecturerRow> rows; ///< without any address or telephone
    qint64 found = 0;        ///< how many there are
};

/// How to reach one of them, as far as they agreed.
struct LecturerContact {
    QString name;
    QString email;
    QString phone;
};

/// Thirty at most; audited as lecturer.search with what was asked for, and counted. Never written to disk.
[[nodiscard]] AccountQuestion<FoundLecturers> lecturers(const LecturerFilter& filter);
/// Audited as lecturer.show, and counted. Never written to disk.
[[nodiscard]] AccountQuestion<LecturerContact> lecturerContact(qint64 lecturerId);

} // namespace inservice::questions
