// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/actionbar.h"
#include "forms/commands/reasonpanel.h"
#include "models/questions/closing.h"
#include "models/replica/outbox.h"
#include "models/sync/identity.h"
#include "models/tables/coursemodel.h"

#include <optional>

namespace inservice {

/// What whoever runs a course does to close it.
enum class ClosingAction {
    Hours,    ///< 名單與時數
    Attend,   ///< 點名
    Upload,   ///< 名單上傳
    Evidence, ///< 簽到佐證
    Submit,   ///< 送出名單
    Recall,   ///< 收回名單
    Print,    ///< 結案摘要
    Issue,    ///< 印製研習時數證明
    Correct,  ///< 修改已結案課程內容
};

/// Their buttons, in the order of the bar.
[[nodiscard]] QList<ActionBar::Button> closingButtons();

/// What of a course is known where its actions are weighed.
struct ClosingStanding {
    std::optional<QList<questions::ClosingCheck>> checks; ///< none: the centre has not answered yet
    QString whyNoChecks;                                  ///< then: why
    bool hasList = false;                                 ///< one was handed in
};
/// Whether it can be done, and if not why and who can. The centre decides.
[[nodiscard]] Availability availability(ClosingAction action, const CourseListRow& row, const ClosingStanding& standing,
                                        const Identity& me, Pending pending);

/// What comes next of the closing of a course, in a sentence.
[[nodiscard]] QString closingStep(const CourseListRow& row, const QDateTime& now);

/// II.0: an 作業人員 does something with the courses that they run or stand in for alone. Empty: it is theirs.
[[nodiscard]] QString notOwn(const CourseListRow& row, const Identity& me);

[[nodiscard]] ReasonPanel::Setup recallSetup(const CourseRow& course);
/// `yellow`: what is to be confirmed with a sentence.
[[nodiscard]] ReasonPanel::Setup submitSetup(const CourseRow& course, const QList<questions::ClosingCheck>& checks);

/// A command about the list of a course as it was seen; `details`: what else its body has.
[[nodiscard]] OutboxItem makeListCommand(const char* kind, const CourseRow& seen, const QJsonObject& details);

} // namespace inservice
