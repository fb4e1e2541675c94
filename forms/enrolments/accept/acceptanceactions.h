// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/actionbar.h"
#include "forms/enrolments/accept/acceptancemodel.h"
#include "models/sync/identity.h"

namespace inservice {

/// What an organiser does with those who are chosen in the list.
enum class AcceptanceAction {
    Accept,   ///< 錄取
    Wait,     ///< 列為備取
    Decline,  ///< 不錄取
    Offer,    ///< 徵詢遞補
    TakeBack, ///< 收回徵詢
    Grant,    ///< 同意取消
    Refuse,   ///< 不同意取消: the seat stays theirs
    TakeOut,  ///< 取消錄取
    Reopen,   ///< 恢復待審核
    Keep,     ///< 保留: though of the school no longer
    Sort,     ///< 分班
    Move,     ///< 調整順位
    Show,     ///< 顯示敏感資料
    Notices,  ///< 列印錄取通知
};

/// The course they are in, as far as an action hangs on it.
struct AcceptanceCourse {
    int classes = 1;
    bool promotes = true;         ///< 遞補方式 is not 不遞補
    std::optional<int> waitQuota; ///< 備取名額; none: any number
    bool isOver = false;          ///< its list is due: nothing is decided here any more
    bool hasBegun = false;
    bool waitsForDraw = false; ///< the centre draws, or orders, first
    bool walkIn = false;       ///< people are accepted after it has begun too
    QDateTime closeAt;
    bool isHidden = false; ///< results are not told yet
    QDateTime resultAt;
};

[[nodiscard]] QList<ActionBar::Button> acceptanceButtons();
/// What an action is called, without its access key: 「錄取」.
[[nodiscard]] QString acceptanceWord(AcceptanceAction action);
/// Whether the row is one that the action is for.
[[nodiscard]] bool fits(AcceptanceAction action, const AcceptanceRow& row, const AcceptanceCourse& course);
/// Of those chosen; at least one has to fit. The centre decides.
[[nodiscard]] Availability availability(AcceptanceAction action, const QList<AcceptanceRow>& chosen,
                                        const AcceptanceCourse& course, const Identity& me, bool isUnderway);
/// What it is on the wire; none for what is no `enrol.decide`.
[[nodiscard]] std::optional<enrolment::Decision> decisionOf(AcceptanceAction action);

} // namespace inservice
