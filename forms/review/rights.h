// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/rows.h"
#include "models/sync/link.h"
#include "models/tables/pending.h"

namespace inservice {

/// What can be done with a case.
enum class Deed {
    Receive,       ///< 收件
    Approve,       ///< 核准
    ApproveBefore, ///< 紙本未到先行核准
    OpenContact,   ///< 啟用成「連絡人」
    OpenOperator,  ///< 啟用成「作業人員」
    Return,        ///< 退回補正
    Reject,        ///< 不核准／不通過
    Note,          ///< 附註
    TakeBack,      ///< 撤銷核准
};

/// The object name of a deed's control.
struct DeedName {
    Deed deed;
    const char* name;
};

/// Whether a deed belongs to a case as it stands, and if it cannot be done now, the rule and who can. The centre
/// decides; this only helps the person at the desk.
struct Possible {
    bool offered = false; ///< the deed belongs to this state: its button is shown
    QString whyNot;       ///< empty: it can be done
    [[nodiscard]] bool now() const { return offered && whyNot.isEmpty(); }
};

/// Who decides a case.
struct Decider {
    QString name;                     ///< empty: not known here
    bool approvesBeforePaper = false; ///< DeskRow's rule
};

/// The 啟用成 that gives what was applied for; none where a desk approves (總負責人).
[[nodiscard]] std::optional<Deed> openingOf(AccountType type);
[[nodiscard]] Possible possible(Deed deed, const ApplicationRow& application, Pending pending, const Identity& identity,
                                const Decider& decider);
/// The command of a deed: application.approve.
[[nodiscard]] QString commandKind(Deed deed);
/// The words on its button, with an access key: 核准(&A).
[[nodiscard]] QString buttonText(Deed deed, bool chief);
/// The words without access key and without 「…」.
[[nodiscard]] QString deedWord(Deed deed, bool chief);
/// What stands there once it has been asked for: 已核准.
[[nodiscard]] QString deedDone(Deed deed, bool chief);
/// Whether it decides a case: somebody is mailed or an account opened, so it is held for a while; the next waiting case
/// is chosen after it. (Taking back is not held: until the centre has it, the account can still be signed in to.)
[[nodiscard]] bool decidesCase(Deed deed);

} // namespace inservice
