// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/document.h"
#include "forms/paper/sheet.h"
#include "models/courses/course.h"
#include "models/questions/closing.h"
#include "models/replica/tables/courses.h"
#include "models/replica/tables/hours.h"

#include <vector>

namespace inservice {

/// What stands on 結案摘要.
struct ClosingSummary {
    CourseRow course;
    Course form;
    QString unit; ///< 開課單位
    QString desk; ///< who reviews it
    CourseListVersionRow list;
    questions::HandedList handed;
};

/// The days of a course as a paper says them.
[[nodiscard]] QString paperDays(const CourseRow& course);
/// 結案摘要: the course, the totals of its list, how hours are counted, what was confirmed with a sentence, and who got
/// how many hours with the arithmetic; number of the list and its check value on each page. «own»: the site has none.
[[nodiscard]] std::vector<Sheet> layOutSummary(const ClosingSummary& summary);
[[nodiscard]] std::shared_ptr<const Document> summaryDocument(const ClosingSummary& summary);

} // namespace inservice
