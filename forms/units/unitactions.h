// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/availability.h"
#include "models/replica/outbox.h"
#include "models/sync/identity.h"
#include "models/tables/unitlistmodel.h"

namespace inservice {

/// What a desk does with a unit by hand.
enum class UnitAction {
    Add,    ///< 新增單位
    Rename, ///< 更名
    Close,  ///< 停辦
    Reopen, ///< 恢復
    Merge,  ///< 整併
    Assign, ///< 指定審核單位, 教師進修網 alone
};

/// All there is to know about an action, a row of unitactions.cpp.
struct UnitActionSpec {
    UnitAction action;
    const char* kind;        ///< of its command: unit.close
    const char* name;        ///< in object names: unitClose
    const char* button;      ///< English, with its access key
    const char* word;        ///< English, what is asked for
    const char* explanation; ///< English, what it leads to; %1 is the unit
    bool isGrave = false;    ///< not the accent button

    [[nodiscard]] QString buttonText() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString explanationFor(const QString& unit) const;
};

[[nodiscard]] const QList<UnitActionSpec>& unitActions();
[[nodiscard]] const UnitActionSpec& unitAction(UnitAction action);
/// Null: a command of another subject.
[[nodiscard]] const UnitActionSpec* unitActionOf(const OutboxItem& item);

/// The row that is not there yet: what is asked for about a new unit.
inline constexpr qint64 newUnit = -1;

/// Not of UnitAction::Add, which is about no row.
[[nodiscard]] Availability availability(const UnitActionSpec& spec, const UnitListRow& row, const Identity& me,
                                        Pending pending);

/// `seen`: of a new unit none. `details`: the reason and what else is asked for.
[[nodiscard]] OutboxItem makeCommand(const UnitActionSpec& spec, const UnitListRow& seen, const QJsonObject& details);

} // namespace inservice
