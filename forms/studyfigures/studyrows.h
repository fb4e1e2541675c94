// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/statistics/report.h"
#include "models/replica/replicareader.h"

namespace inservice {

/// Whose reports somebody reads: what stands behind a row is told by it.
struct StudyReader {
    bool isOwnUnit = false;   ///< a school's
    bool isOfCountry = false; ///< 教師進修網's
};

/// Where a row of a report leads (Page::openRequested()): to the people or courses that it counts, to a course, to who
/// enrolled. Empty: nowhere. Throws ReplicaError.
[[nodiscard]] QString studyRowPlace(const ReplicaReader& replica, const StudyReader& reader,
                                    const ReportQuestion& question, const QString& row);
/// Why the rows of a report lead nowhere; empty: they lead somewhere.
[[nodiscard]] QString whyNoStudyRows(const StudyReader& reader, const ReportQuestion& question);

/// The reports whose rows lead to this one with what they count, as the centre has it (`of`, `row`).
[[nodiscard]] QStringList studyRowsBehind(const QString& report);
/// The box in which `by` of a report is chosen: «level» of S06.
[[nodiscard]] QString boxOfBy(const QString& report);

/// Whether a report is about people: whom it counts can be chosen.
[[nodiscard]] bool isAboutPeople(const QString& report);
/// Whether its rows are people by name: of a school, and of the desk over it.
[[nodiscard]] bool namesPeople(const QString& report);

} // namespace inservice
