// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of actions.h: whoever adds an action, or changes what one is called, does it here.
#include "forms/review/actions.h"
#include "forms/words/casesteps.h"
#include "models/replica/tables/applications.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace inservice {
namespace {

/// The words of the table are translated when they are asked for.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(CaseActions)
};

// The fields of the bodies (docs/api.md), each from and to what is filled in.

BodyField text(const char* name) {
    return {name, [](const ActionDetails& filled) { return QJsonValue(filled.text.trimmed()); },
            [](const QJsonValue& value, ActionDetails& filled) { filled.text = value.toString(); }};
}

BodyField tick(const char* name, bool ActionDetails::*box) {
    return {name, [box](const ActionDetails& filled) { return QJsonValue(filled.*box); },
            [box](const QJsonValue& value, ActionDetails& filled) { filled.*box = value.toBool(); }};
}

BodyField how() {
    return {"how",
            [](const ActionDetails& filled) { return QJsonValue(toKey(filled.how.value_or(ReceivedHow::Scan))); },
            [](const QJsonValue& value, ActionDetails& filled) { filled.how = receivedHowFromKey(value.toString()); }};
}

BodyField revision() {
    return {"revision",
            [](const ActionDetails& filled) {
                return filled.revision ? QJsonValue(*filled.revision) : QJsonValue(QJsonValue::Undefined);
            },
            [](const QJsonValue& value, ActionDetails& filled) {
                if (value.toInt() > 0) {
                    filled.revision = value.toInt();
                }
            }};
}

BodyField reasons() {
    return {"reasons",
            [](const ActionDetails& filled) { return QJsonValue(QJsonArray::fromStringList(filled.reasons)); },
            [](const QJsonValue& value, ActionDetails& filled) {
                filled.reasons.clear();
                const QJsonArray keys = value.toArray();
                for (const auto& key : keys) {
                    filled.reasons << key.toString();
                }
            }};
}

/// The same for every command of the action.
BodyField fixed(const char* name, const QJsonValue& value) {
    return {name, [value](const ActionDetails&) { return value; }, [](const QJsonValue&, ActionDetails&) {}, value};
}

// What speaks against an action, besides what speaks against all of them.

QString deskRule(const ReviewingUnit& unit) {
    return unit.approvesBeforePaper ? QString()
                                    : Say::tr("The rule of this desk: nothing is approved before its paper has come.");
}

QString paperMissing(const ApplicationRow& application) {
    const QString missing = words::paperMissing(application.standing());
    return missing.isEmpty() ? QString() : Say::tr("%1 Receive it first (Alt+R).", "what is missing").arg(missing);
}

QString approvalUsed(const ApplicationRow& application) {
    return application.canTakeBack
               ? QString()
               : Say::tr("The account has been signed in to, closed or deleted: its approval cannot be taken back.");
}

QString openingUsed(const ApplicationRow& application) {
    return application.canTakeBack
               ? QString()
               : Say::tr("The account has been signed in to, closed or deleted: its opening cannot be taken back.");
}

constexpr ActionPlaces single(ActionPlace::Bar);
constexpr ActionPlaces several = single | ActionPlace::Bulk;
constexpr ActionPlaces first = several | ActionPlace::Primary;

constexpr const char* undoable = QT_TRANSLATE_NOOP(
    "CaseActions",
    "It can be undone for %1 s before anything is sent, and taken back until an account's first sign-in.");

// The actions, one after the other.

ActionSpec receive() {
    return {.action = CaseAction::Receive,
            .kind = "application.receive",
            .name = "Receive",
            .icon = "document-import",
            .button = QT_TRANSLATE_NOOP("CaseActions", "&Receive…"),
            .word = QT_TRANSLATE_NOOP("CaseActions", "Receive"),
            .done = QT_TRANSLATE_NOOP("CaseActions", "Received"),
            .places = first,
            .menuPlace = 2,
            .body = {how(), tick("head_seal", &ActionDetails::headSeal), tick("unit_seal", &ActionDetails::unitSeal),
                     text("note"), revision()},
            .panel = {.explanation = QT_TRANSLATE_NOOP(
                          "CaseActions", "The form of %1, revision %2. A scan can be dropped on “Sealed form (scan)”."),
                      .together = QT_TRANSLATE_NOOP("CaseActions", "The same is written down for every case."),
                      .textLabel = QT_TRANSLATE_NOOP("CaseActions", "Remark (optional)"),
                      .asksSeals = true}};
}

ActionSpec approve() {
    return {.action = CaseAction::Approve,
            .kind = "application.approve",
            .name = "Approve",
            .icon = "dialog-ok-apply",
            .button = QT_TRANSLATE_NOOP("CaseActions", "&Approve"),
            .word = QT_TRANSLATE_NOOP("CaseActions", "Approve"),
            .done = QT_TRANSLATE_NOOP("CaseActions", "Approved"),
            .places = first,
            .menuPlace = 1,
            .body = {text("note"), fixed("before_paper", false)},
            .panel = {.together = undoable},
            .opensAccount = true,
            .notNow = paperMissing};
}

ActionSpec approveBefore() {
    return {.action = CaseAction::ApproveBefore,
            .kind = "application.approve",
            .name = "ApproveBefore",
            .icon = "dialog-ok-apply",
            .button = QT_TRANSLATE_NOOP("CaseActions", "Approve b&efore the paper…"),
            .word = QT_TRANSLATE_NOOP("CaseActions", "Approve before the paper"),
            .done = QT_TRANSLATE_NOOP("CaseActions", "Approved before the paper"),
            .menuPlace = 7,
            .body = {text("note"), fixed("before_paper", true)},
            .panel = {.explanation = QT_TRANSLATE_NOOP(
                          "CaseActions",
                          "The sealed form has not come. This desk's rule allows it: the account is opened now, and it "
                          "is recorded that the paper is still missing."),
                      .textLabel = QT_TRANSLATE_NOOP("CaseActions", "Why it cannot wait"),
                      .textMissing = QT_TRANSLATE_NOOP("CaseActions", "Write why the paper is not waited for."),
                      .isGrave = true},
            .opensAccount = true,
            .fits = &CaseStanding::mayApproveBeforePaper,
            .rule = deskRule};
}

ActionSpec sendBack() {
    return {
        .action = CaseAction::Return,
        .kind = "application.return",
        .name = "Return",
        .icon = "go-previous",
        .button = QT_TRANSLATE_NOOP("CaseActions", "Send &back…"),
        .word = QT_TRANSLATE_NOOP("CaseActions", "Send back for correction"),
        .done = QT_TRANSLATE_NOOP("CaseActions", "Sent back for correction"),
        .places = several,
        .menuPlace = 3,
        .body = {reasons(), text("text"), tick("keeps_paper", &ActionDetails::keepsPaper)},
        .panel = {
            .explanation = QT_TRANSLATE_NOOP(
                "CaseActions",
                "The applicant gets a mail with what must be corrected. Account name, name and ID cannot be "
                "corrected: reject the case if one of these is wrong."),
            .together = QT_TRANSLATE_NOOP("CaseActions", "Every applicant gets a mail with the same reasons."),
            .textLabel = QT_TRANSLATE_NOOP("CaseActions", "More for the applicant (optional if a reason is ticked)"),
            .textMissing = QT_TRANSLATE_NOOP("CaseActions",
                                             "Tick a reason or write one: the applicant must know what to correct."),
            .asksReasons = true,
            .isGrave = true}};
}

ActionSpec reject() {
    return {
        .action = CaseAction::Reject,
        .kind = "application.reject",
        .name = "Reject",
        .icon = "dialog-error",
        .button = QT_TRANSLATE_NOOP("CaseActions", "Re&ject…"),
        .word = QT_TRANSLATE_NOOP("CaseActions", "Reject"),
        .done = QT_TRANSLATE_NOOP("CaseActions", "Rejected"),
        .places = several,
        .menuPlace = 4,
        .body = {text("reason")},
        .panel = {
            .explanation = QT_TRANSLATE_NOOP(
                "CaseActions", "The case ends; account name and ID are free again. The applicant gets a mail with the "
                               "reason."),
            .together =
                QT_TRANSLATE_NOOP("CaseActions", "The cases end. Every applicant gets a mail with the same reason."),
            .textLabel = QT_TRANSLATE_NOOP("CaseActions", "Reason"),
            .textMissing = QT_TRANSLATE_NOOP("CaseActions", "Write the reason: it is mailed to the applicant."),
            .isGrave = true}};
}

ActionSpec revoke() {
    return {
        .action = CaseAction::Revoke,
        .kind = "application.take_back",
        .name = "Revoke",
        .icon = "edit-undo",
        .button = QT_TRANSLATE_NOOP("CaseActions", "Ta&ke back…"),
        .word = QT_TRANSLATE_NOOP("CaseActions", "Take back the approval"),
        .done = QT_TRANSLATE_NOOP("CaseActions", "Approval taken back"),
        .places = single,
        .menuPlace = 6,
        .body = {text("reason")},
        .panel = {.explanation = QT_TRANSLATE_NOOP(
                      "CaseActions",
                      "The account is closed again, and a second mail tells the applicant. Possible until the "
                      "account's first sign-in."),
                  .textLabel = QT_TRANSLATE_NOOP("CaseActions", "Reason"),
                  .textMissing = QT_TRANSLATE_NOOP("CaseActions", "Write the reason: it is mailed to the applicant."),
                  .cancel = QT_TRANSLATE_NOOP("CaseActions", "Leave it as it is (&X)"),
                  .isGrave = true},
        .notNow = approvalUsed};
}

ActionSpec note() {
    return {.action = CaseAction::Note,
            .kind = "application.note",
            .name = "Note",
            .icon = "document-edit",
            .button = QT_TRANSLATE_NOOP("CaseActions", "&Note…"),
            .word = QT_TRANSLATE_NOOP("CaseActions", "Note"),
            .done = QT_TRANSLATE_NOOP("CaseActions", "Noted"),
            .places = single,
            .menuPlace = 5,
            .body = {text("text")},
            .panel = {
                .explanation = QT_TRANSLATE_NOOP(
                    "CaseActions", "Stands in the history, for those who review this case. The applicant is not told."),
                .textLabel = QT_TRANSLATE_NOOP("CaseActions", "Note"),
                .textMissing = QT_TRANSLATE_NOOP("CaseActions", "Write the note.")}};
}

ActionSpec openAsContact() {
    return {.action = CaseAction::OpenContact,
            .kind = "application.open_as",
            .name = "OpenContact",
            .icon = "dialog-ok-apply",
            .button = QT_TRANSLATE_NOOP("CaseActions", "Open as “&Contact”"),
            .word = QT_TRANSLATE_NOOP("CaseActions", "Open as “Contact”"),
            .done = QT_TRANSLATE_NOOP("CaseActions", "Opened as “Contact”"),
            .places = several,
            .menuPlace = 1,
            .body = {fixed("account_type", toKey(AccountType::Contact))},
            .panel = {.together = undoable},
            .opensAs = AccountType::Contact,
            .opensAccount = true};
}

ActionSpec openAsOperator() {
    return {.action = CaseAction::OpenOperator,
            .kind = "application.open_as",
            .name = "OpenOperator",
            .icon = "dialog-ok-apply",
            .button = QT_TRANSLATE_NOOP("CaseActions", "Open as “&Operator”"),
            .word = QT_TRANSLATE_NOOP("CaseActions", "Open as “Operator”"),
            .done = QT_TRANSLATE_NOOP("CaseActions", "Opened as “Operator”"),
            .places = several,
            .menuPlace = 2,
            .body = {fixed("account_type", toKey(AccountType::Operator))},
            .panel = {.together = undoable},
            .opensAs = AccountType::Operator,
            .opensAccount = true};
}

// What a 總負責人 does otherwise.

ActionSpec rejectOfChief() {
    ActionSpec spec = reject();
    spec.button = QT_TRANSLATE_NOOP("CaseActions", "Do not &pass…");
    spec.word = QT_TRANSLATE_NOOP("CaseActions", "Do not pass");
    spec.done = QT_TRANSLATE_NOOP("CaseActions", "Not passed");
    return spec;
}

ActionSpec revokeOfChief() {
    ActionSpec spec = revoke();
    spec.button = QT_TRANSLATE_NOOP("CaseActions", "Ta&ke back the opening…");
    spec.word = QT_TRANSLATE_NOOP("CaseActions", "Take back the opening");
    spec.done = QT_TRANSLATE_NOOP("CaseActions", "Opening taken back");
    spec.notNow = openingUsed;
    return spec;
}

} // namespace

const QList<ActionSpec>& caseActions(bool chief) {
    static const QList<ActionSpec> desk{receive(), approve(), approveBefore(), sendBack(), reject(), revoke(), note()};
    static const QList<ActionSpec> school{openAsContact(), openAsOperator(), sendBack(),
                                          rejectOfChief(), revokeOfChief(),  note()};
    return chief ? school : desk;
}

} // namespace inservice
