// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/availability.h"
#include "forms/commands/reasonpanel.h"
#include "models/replica/outbox.h"
#include "models/sync/identity.h"
#include "models/tables/coursemodel.h"

namespace inservice {

/// What a desk decides about a course.
enum class CourseAction {
    Approve,  ///< 核准
    Return,   ///< 退回補正
    Reject,   ///< 不核准
    TakeBack, ///< 收回核准
};

struct CourseActionSpec {
    CourseAction action;
    const char* kind;   ///< of its command
    const char* name;   ///< in object names: courseReturn
    const char* icon;   ///< of its menu entry
    const char* button; ///< English, with its access key
    const char* word;   ///< English, the same without key and 「…」
    bool asksReasons;   ///< out of the catalogue of reasons, per field too
    bool ofSeveral;     ///< it can be done with several at once

    [[nodiscard]] QString buttonText() const;
    [[nodiscard]] QString text() const;
    /// What goes with it; `hasBegun`: the first session has, so that an approval needs its reason.
    [[nodiscard]] ReasonPanel::Setup panelSetup(bool hasBegun) const;
};

[[nodiscard]] const QList<CourseActionSpec>& courseActions();
[[nodiscard]] const CourseActionSpec& courseAction(CourseAction action);
/// Those that an account has the right to. `commands`: of its identity.
[[nodiscard]] QList<CourseActionSpec> courseActionsOf(const QStringList& commands);

/// 四眼原則: what whoever is signed in has to do with a course, in a sentence. Empty: nothing that is known here; the
/// centre knows of their other accounts too.
[[nodiscard]] QString handIn(const CourseRow& course, const std::optional<CourseRevisionRow>& revision,
                             const Identity& me);

/// Says why wherever the action cannot be done: the rule, and who can. `hand`: as handIn() says.
[[nodiscard]] Availability availability(CourseAction action, const CourseListRow& row, Pending pending,
                                        const QString& hand);

/// The command for a course as it was seen; `details`: what else its body has.
[[nodiscard]] OutboxItem makeCommand(const CourseActionSpec& spec, const CourseRow& seen, const QJsonObject& details);

} // namespace inservice
