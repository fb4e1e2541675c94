// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/availability.h"
#include "forms/commands/reasonpanel.h"
#include "models/replica/outbox.h"
#include "models/tables/teachermodel.h"

#include <QStringList>

namespace inservice {

/// What can be done with an entry of the roster.
enum class TeacherAction {
    Edit,          ///< 編輯教師資料
    Leave,         ///< 離職／轉校／退休
    Return,        ///< 回職
    Renumber,      ///< 更改身分證字號／統一證號
    ShowId,        ///< 顯示身分證字號
    CloseAccount,  ///< 停用教師帳號
    ReopenAccount, ///< 啟用教師帳號
    Unbind,        ///< 解除綁定行動裝置
};

/// All there is to know about an action: the button, the menu and the command follow from it.
struct TeacherActionSpec {
    TeacherAction action;
    const char* kind;                  ///< of its command
    const char* name;                  ///< in object names: teacherLeave
    const char* icon;                  ///< of its menu entry
    const char* button;                ///< English, with its access key
    const char* word;                  ///< English, the same without key and 「…」
    const char* done;                  ///< English, what stands there once it has been asked for
    bool ofSeveral;                    ///< it can be done with several at once
    const char* explanation = nullptr; ///< English, what it leads to, of one that asks for its reason alone; else null

    [[nodiscard]] QString buttonText() const;
    [[nodiscard]] QString text() const;
    /// What its reason is asked for with; without key and title.
    [[nodiscard]] ReasonPanel::Setup panelSetup() const;
};

[[nodiscard]] const QList<TeacherActionSpec>& teacherActions();
[[nodiscard]] const TeacherActionSpec& teacherAction(TeacherAction action);
/// Those that an account has the right to. `commands`: of its identity.
[[nodiscard]] QList<TeacherActionSpec> teacherActionsOf(const QStringList& commands);

/// Says why wherever the action cannot be done: the rule, and who can. `isDesk`: whoever asks is over the school.
[[nodiscard]] Availability availability(TeacherAction action, const TeacherListRow& row, Pending pending, bool isDesk);

/// The command for an entry as it was seen; `details`: what else its body has.
[[nodiscard]] OutboxItem makeCommand(const TeacherActionSpec& spec, const TeacherRow& seen, const QJsonObject& details);

} // namespace inservice
