// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/actionbar.h"
#include "models/replica/tables/applications.h"
#include "models/scans/scankind.h"
#include "models/sync/identity.h"
#include "models/sync/link.h"
#include "models/tables/pending.h"

#include <QFlags>
#include <functional>

namespace inservice {

struct PaperCode;

/// What can be done with a case under review.
enum class CaseAction {
    Receive,       ///< 收件
    Approve,       ///< 核准
    ApproveBefore, ///< 紙本未到先行核准
    OpenContact,   ///< 啟用成「連絡人」
    OpenOperator,  ///< 啟用成「作業人員」
    Return,        ///< 退回補正
    Reject,        ///< 不核准／不通過
    Revoke,        ///< 撤銷核准: application.take_back
    Note,          ///< 附註
};

/// What a person adds to an action in its panel.
struct ActionDetails {
    QString text;        ///< reason, remark or note
    QStringList reasons; ///< keys of return_reason
    std::optional<ReceivedHow> how;
    bool headSeal = false;       ///< 主管職章
    bool unitSeal = false;       ///< 關防
    std::optional<int> revision; ///< which revision the paper shows, as its code says; none: the newest
    bool keepsPaper = false;     ///< 不必重新核章: of a return, the sealed paper received still counts
    bool operator==(const ActionDetails&) const = default;
};

/// The unit that decides a case: a desk, or the unit whose 總負責人 does.
struct ReviewingUnit {
    QString name;                     ///< empty: not known here
    bool approvesBeforePaper = false; ///< DeskRow's rule
};

/// A field of an action's body, written and read in one place.
struct BodyField {
    const char* name;
    std::function<QJsonValue(const ActionDetails&)> write; ///< undefined: the field is left out
    std::function<void(const QJsonValue&, ActionDetails&)> read;
    QJsonValue fixed{QJsonValue::Undefined}; ///< what tells this action from others of its kind
};

/// What an action asks for before it is done. English; `explanation` and `together` say what it leads to.
struct ActionPanel {
    const char* explanation = nullptr; ///< of one case (%1 its number, %2 its revision); null: done without a question
    const char* together = nullptr;    ///< of several (%1 the seconds in which it can be undone)
    const char* textLabel = nullptr;   ///< null: nothing to write
    const char* textMissing = nullptr; ///< why it cannot be done without text; null: it can
    const char* cancel = nullptr;      ///< null: Cancel
    bool asksSeals = false;            ///< how the paper came, and its seals
    bool asksReasons = false;          ///< the reasons of 退回補正, and 不必重新核章
    bool isGrave = false;              ///< not the accent button: something is refused or undone
};

/// Where an action stands.
enum class ActionPlace {
    Bar = 1,     ///< a button at the case
    Bulk = 2,    ///< for several cases at once
    Primary = 4, ///< the accent button of the bar
};
Q_DECLARE_FLAGS(ActionPlaces, ActionPlace)

/// All there is to know about an action, a row of actiontable.cpp. The bar of buttons, the menu, the panels of one and
/// of several cases, the commands and what is read out of them again follow from its row.
struct ActionSpec {
    CaseAction action;
    const char* kind;   ///< of its command: application.approve
    const char* name;   ///< in object names: caseApprove, reviewApprove, bulkApprove
    const char* icon;   ///< of its menu entry
    const char* button; ///< English, with its access key
    const char* word;   ///< English, the same without key and 「…」
    const char* done;   ///< English, what stands there once it has been asked for
    ActionPlaces places = {};
    int menuPlace = 0; ///< in the menu, from the top
    QList<BodyField> body = {};
    ActionPanel panel = {};
    /// The type of account that it opens, if it does not follow the application.
    std::optional<AccountType> opensAs = std::nullopt;
    bool opensAccount = false;
    /// What the case must be like besides taking such a command. Null: nothing.
    bool (CaseStanding::*fits)() const = nullptr;
    /// The rule of a unit by which the action is none of its. Null: there is none.
    QString (*rule)(const ReviewingUnit&) = nullptr;
    /// Why it belongs to the case, and cannot be done now. Null: nothing of its own.
    QString (*notNow)(const ApplicationRow&) = nullptr;

    [[nodiscard]] QString buttonText() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString doneText() const;
    /// It decides a case: it is held for a while, and the next waiting case is chosen after it.
    [[nodiscard]] bool isHeld() const;
    /// A panel is opened first, also for a single case.
    [[nodiscard]] bool asksFirst() const { return panel.explanation != nullptr; }
    [[nodiscard]] QString objectName(const char* prefix) const;
};

/// The actions of a desk or, `chief`, of a school's own 總負責人, in the order of the bar.
[[nodiscard]] const QList<ActionSpec>& caseActions(bool chief);
/// One of them; the other side's where this side has no such action.
[[nodiscard]] const ActionSpec& actionSpec(CaseAction action, bool chief);
/// The 啟用成 that gives what was applied for; none where a desk approves (總負責人).
[[nodiscard]] std::optional<CaseAction> openingOf(AccountType type);

/// Their buttons at a case.
[[nodiscard]] QList<ActionBar::Button> caseButtons(bool chief);

[[nodiscard]] Availability availability(const ActionSpec& spec, const ApplicationRow& application, Pending pending,
                                        const Identity& identity, const ReviewingUnit& unit);

/// The command for an action on a case as it was seen: `seen.rowVersion` is what the person decided about.
[[nodiscard]] OutboxItem makeCommand(const ActionSpec& spec, const ApplicationRow& seen, const ActionDetails& details);
/// `revision`: the one the paper was printed of; `code`: what was read off it (paperCode()), empty where nothing was;
/// `origin`: of which pages of which file it is (ReturnScan::origin), empty where it is a file of its own.
[[nodiscard]] OutboxItem makeAttachScan(const ApplicationRow& seen, int revision, const QString& code, const Scan& scan,
                                        const QString& origin = {});
/// 轉交: a scan of another desk's paper, to `desk`.
[[nodiscard]] OutboxItem makeDeliverScan(const PaperCode& code, const Scan& scan, const QString& desk);
[[nodiscard]] OutboxItem makeVoidScan(const ApplicationRow& seen, qint64 scanId, const QString& reason);

/// The action that a command asks for, and what was filled in for it: makeCommand() the other way round.
struct Decision {
    CaseAction action = CaseAction::Note;
    ActionDetails details;
};
/// None for a command that is no action (a scan, for instance).
[[nodiscard]] std::optional<Decision> decisionOf(const OutboxItem& item);
/// A decision that was not carried out because the case is not as it was seen: it waits for a person (需處理).
[[nodiscard]] bool isParked(const OutboxItem& item);
/// The case stands as the refused command would have had it: somebody else was first with the same decision.
[[nodiscard]] bool isDecidedAlike(const OutboxItem& refused, const ApplicationRow& now);

} // namespace inservice

Q_DECLARE_OPERATORS_FOR_FLAGS(inservice::ActionPlaces)
