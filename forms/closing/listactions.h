// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/availability.h"
#include "forms/commands/reasonpanel.h"
#include "models/replica/outbox.h"
#include "models/replica/tables/hours.h"
#include "models/sync/identity.h"
#include "models/tables/coursemodel.h"

#include <optional>

namespace inservice {

/// What a desk decides about a list (名單審核).
enum class ListAction {
    Confirm,  ///< 名單確認通過
    Return,   ///< 退回補正
    TakeBack, ///< 撤銷確認
};

/// One row of the table of actions; bar, menu and bulk panel follow from it.
struct ListActionSpec {
    ListAction action;
    const char* kind;
    const char* name; ///< in object names: listConfirm
    const char* icon;
    const char* button; ///< English, with its access key
    const char* word;   ///< English, the same without key and 「…」
    bool ofSeveral;     ///< it can be done with several at once

    [[nodiscard]] QString buttonText() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] ReasonPanel::Setup panelSetup() const;
};

[[nodiscard]] const QList<ListActionSpec>& listActions();
[[nodiscard]] const ListActionSpec& listAction(ListAction action);
/// Those that an account has the right to. `commands`: of its identity.
[[nodiscard]] QList<ListActionSpec> listActionsOf(const QStringList& commands);

/// Says why wherever the action cannot be done: the rule, and who can. `list`: the newest; `hand`: what whoever is
/// signed in has to do with the course (handIn()).
[[nodiscard]] Availability availability(ListAction action, const CourseListRow& row,
                                        const std::optional<CourseListVersionRow>& list, Pending pending,
                                        const QString& hand);

/// The decision on a list as it was seen; `details`: what else its body has.
[[nodiscard]] OutboxItem makeListDecision(const ListActionSpec& spec, const CourseRow& seen,
                                          const CourseListVersionRow& list, const QJsonObject& details);

} // namespace inservice
