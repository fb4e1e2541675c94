// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/coursemodel.h"

#include <QDateTime>

namespace inservice {

/// What comes next of a course, in a sentence, and the commands it takes now from its organiser. The centre decides
/// (core.course_may).
struct CourseStep {
    QString sentence;
    bool canCorrect = false;
    bool canWithdraw = false;
    bool canCancel = false;
    bool canChange = false;   ///< 課程異動
    bool canRegister = false; ///< 線上報名設定
    bool canAttend = false;   ///< 簽到與點名
    bool canAccept = false;   ///< 線上報名審核
    bool canClose = false;    ///< its list can be seen: worked on, or as it was handed in
    bool canPutRight = false; ///< 修改已結案課程內容
    bool canGive = false;     ///< to somebody else, and deputies be named
};

[[nodiscard]] CourseStep nextStep(const CourseListRow& row, const QDateTime& now);

} // namespace inservice
