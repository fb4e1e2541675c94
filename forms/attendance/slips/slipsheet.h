// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/document.h"
#include "forms/paper/sheet.h"
#include "models/courses/course.h"

namespace inservice {

/// What admission slips say of their course.
struct SlipCourse {
    qint64 number = 0;
    QString title;
    QString organiser;
    QString place;
    QList<CourseSession> sessions;
};

/// 報到單 of a person. `code` is what a reader reads: 「7000012.123456.TOKEN」.
struct AdmissionSlip {
    QString name;
    QString unit;
    QString title;
    int classNo = 0; ///< 0: none
    QString code;
    bool operator==(const AdmissionSlip&) const = default;
};

namespace slips {

inline constexpr int slipsOfPage = 8;

/// All of a course, to be cut apart: eight a page, each with the code as bars and as a square.
[[nodiscard]] std::vector<Sheet> layOut(const SlipCourse& course, const QList<AdmissionSlip>& people);
[[nodiscard]] std::shared_ptr<const Document> document(const SlipCourse& course, const QList<AdmissionSlip>& people);
/// One's own, a page with all sessions.
[[nodiscard]] Sheet layOutOwn(const SlipCourse& course, const AdmissionSlip& own);
[[nodiscard]] std::shared_ptr<const Document> ownDocument(const SlipCourse& course, const AdmissionSlip& own);

} // namespace slips

} // namespace inservice
