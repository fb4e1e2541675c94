// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/change/changecards.h"
#include "forms/paper/document.h"
#include "forms/paper/sheet.h"
#include "models/replica/tables/courses.h"
#include "models/replica/tables/hours.h"

#include <vector>

namespace inservice {

/// What stands on 修改已結案課程內容申請表.
struct CorrectionPaper {
    CourseRow course;
    QString unit;               ///< 開課單位
    QString desk;               ///< who decides
    bool needsUnitSeal = false; ///< 關防, of 社教機構 and 法人
    CorrectionRow correction;
    QList<ChangeCard> cards; ///< what was, what is to be, and why
};

/// 修改已結案課程內容申請表: 原內容／修正後內容／原因 of each, the evidence, room for the seals; number of the request,
/// revision and check value on each page and in the QR code. «own»: the site has an ODS of its own.
[[nodiscard]] std::vector<Sheet> layOutCorrection(const CorrectionPaper& paper);
[[nodiscard]] std::shared_ptr<const Document> correctionDocument(const CorrectionPaper& paper);

} // namespace inservice
