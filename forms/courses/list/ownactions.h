// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/actionbar.h"
#include "forms/commands/reasonpanel.h"
#include "forms/courses/list/coursestep.h"
#include "models/replica/outbox.h"
#include "models/sync/identity.h"

namespace inservice {

/// What whoever runs a course does with it.
enum class OwnAction {
    Take,     ///< 接手: it was offered
    Decline,  ///< 不接手
    Correct,  ///< 補正
    Change,   ///< 課程異動
    Withdraw, ///< 撤回
    Cancel,   ///< 取消課程
    HandOver, ///< 變更課程負責人
    Deputies, ///< 代理
    Register, ///< 線上報名設定
    People,   ///< 指定名單
    Attend,   ///< 簽到與點名
    Accept,   ///< 線上報名審核
    Close,    ///< 名單與時數
    PutRight, ///< 修改已結案課程內容
    Copy,     ///< 複製
};

/// Their buttons, in the order of the bar.
[[nodiscard]] QList<ActionBar::Button> ownActionButtons();

/// Whether it can be done, and if not why and who can. The centre decides.
[[nodiscard]] Availability availability(OwnAction action, const CourseListRow& row, const CourseStep& step,
                                        const Identity& me, Pending pending);

/// A colleague is asked first: 作業人員 give their courses to nobody who does not want them.
[[nodiscard]] bool offersFirst(const Identity& me);

/// What an action without fields of its own is asked with. `wasOpened`: the centre has said that the desk has it open.
[[nodiscard]] ReasonPanel::Setup panelSetup(OwnAction action, const CourseRow& course, bool wasOpened);

/// `details`: what else its body has.
[[nodiscard]] OutboxItem makeOwnCommand(OwnAction action, const CourseRow& seen, const QJsonObject& details);

} // namespace inservice
