// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/actionbar.h"
#include "models/sync/identity.h"
#include "models/tables/correctionmodel.h"

namespace inservice {

/// What is done with a request of 修改已結案課程內容.
enum class CorrectionAction {
    Print,    ///< 申請表
    Attach,   ///< 用印掃描檔
    Correct,  ///< 補正
    Again,    ///< 重新申請
    Withdraw, ///< 撤回
    Approve,  ///< 核准
    Receive,  ///< 收件
    Return,   ///< 退回補正
    Reject,   ///< 不核准
    Course,   ///< the list and hours of the course
};

[[nodiscard]] QList<ActionBar::Button> correctionButtons();

/// Whether it can be done, and if not why and who can. `hand`: what whoever is signed in has to do with it (四眼原則);
/// empty: nothing. The centre decides.
[[nodiscard]] Availability availability(CorrectionAction action, const CorrectionListRow& row, const Identity& me,
                                        Pending pending, const QString& hand);

/// What comes next, in a sentence.
[[nodiscard]] QString correctionStep(const CorrectionListRow& row, const Identity& me);

} // namespace inservice
