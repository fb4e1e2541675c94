// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/hand/handform.h"
#include "models/replica/tables/courses.h"

#include <optional>

namespace inservice {

/// 下載專區 3: 修改已結案課程內容申請表, to fill in by hand (S0 gives its name; its columns are those of the form that
/// the desk prints filled in). `course`: prefilled; `number`: where no more is known.
struct CorrectionHandFormFor {
    QString number;
    std::optional<CourseRow> course;
    QString unit;      ///< 開課單位
    QString desk;      ///< who decides
    qint64 deskId = 0; ///< 0: not known
};
[[nodiscard]] HandForm correctionHandForm(const CorrectionHandFormFor& about);

} // namespace inservice
