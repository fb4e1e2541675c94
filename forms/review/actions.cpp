// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/actions.h"

#include "forms/commands/commands.h"
#include "forms/review/reviewwords.h"
#include "forms/words/casesteps.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/replica/seencase.h"
#include "models/tables/queuemodel.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace inservice {
namespace {

/// The words of the table are translated when they are asked for.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(CaseActions)
};

QString notWhile(ApplicationState state) {
    return Say::tr("Not possible while the case is “%1”.").arg(words::state(state));
}

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
                if (value.toInt() > 0)
                    filled.revision = value.toInt();
            }};
}

BodyField reasons() {
    return {"reasons",
            [](const ActionDetails& filled) { return QJsonValue(QJsonArray::fromStringList(filled.reasons)); },
            [](const QJsonValue& value, ActionDetails& filled) {
                filled.reasons.clear();
                const QJsonArray keys = value.toArray();
                for (const auto& key : keys)
                    filled.reasons << key.toString();
            }};
}

/// The same for every command of the action.
BodyField fixed(const char* name, const QJsonValue& value) {
    return {name, [value](const ActionDetails&) { return value; }, [](const QJsonValue&, ActionDetails&) {}, value};
}

// What speaks against an action, besides what speaks against all of them.

QString onlyBeforePaper(const CaseStanding& standing, const ReviewingUnit& unit) {
    if (!standing.mayApproveBeforePaper())
        return notWhile(standing.state);
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
               : Say::tr("The account has been signed in to: its approval can no longer be taken back.");
}

QString openingUsed(const ApplicationRow& application) {
    return application.canTakeBack
               ? QString()
               : Say::tr("The account has been signed in to: its opening can no longer be taken back.");
}

constexpr ActionPlaces single(ActionPlace::Bar);
constexpr ActionPlaces several = single | ActionPlace::Bulk;
constexpr ActionPlaces first = several | ActionPlace::Primary;

constexpr const char* undoable = QT_TRANSLATE_NOOP(
    "CaseActions",
    "It can be undone for %1 s before anything is sent, and taken back until an account's first sign-in.");

QList<ActionSpec> deskTable() {
    return {
        {.action = CaseAction::Receive,
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
                   .asksSeals = true}},
        {.action = CaseAction::Approve,
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
         .notNow = paperMissing},
        {.action = CaseAction::ApproveBefore,
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
         .notOffered = onlyBeforePaper},
        {.action = CaseAction::Return,
         .kind = "application.return",
         .name = "Return",
         .icon = "go-previous",
         .button = QT_TRANSLATE_NOOP("CaseActions", "Send &back…"),
         .word = QT_TRANSLATE_NOOP("CaseActions", "Send back for correction"),
         .done = QT_TRANSLATE_NOOP("CaseActions", "Sent back for correction"),
         .places = several,
         .menuPlace = 3,
         .body = {reasons(), text("text"), tick("keeps_paper", &ActionDetails::keepsPaper)},
         .panel = {.explanation = QT_TRANSLATE_NOOP(
                       "CaseActions",
                       "The applicant gets a mail with what must be corrected. Account name, name and ID cannot be "
                       "corrected: reject the case if one of these is wrong."),
                   .together = QT_TRANSLATE_NOOP("CaseActions", "Every applicant gets a mail with the same reasons."),
                   .textLabel =
                       QT_TRANSLATE_NOOP("CaseActions", "More for the applicant (optional if a reason is ticked)"),
                   .textMissing = QT_TRANSLATE_NOOP(
                       "CaseActions", "Tick a reason or write one: the applicant must know what to correct."),
                   .asksReasons = true,
                   .isGrave = true}},
        {.action = CaseAction::Reject,
         .kind = "application.reject",
         .name = "Reject",
         .icon = "dialog-error",
         .button = QT_TRANSLATE_NOOP("CaseActions", "Re&ject…"),
         .word = QT_TRANSLATE_NOOP("CaseActions", "Reject"),
         .done = QT_TRANSLATE_NOOP("CaseActions", "Rejected"),
         .places = several,
         .menuPlace = 4,
         .body = {text("reason")},
         .panel = {.explanation = QT_TRANSLATE_NOOP(
                       "CaseActions",
                       "The case ends; account name and ID are free again. The applicant gets a mail with the "
                       "reason."),
                   .together = QT_TRANSLATE_NOOP("CaseActions",
                                                 "The cases end. Every applicant gets a mail with the same reason."),
                   .textLabel = QT_TRANSLATE_NOOP("CaseActions", "Reason"),
                   .textMissing = QT_TRANSLATE_NOOP("CaseActions", "Write the reason: it is mailed to the applicant."),
                   .isGrave = true}},
        {.action = CaseAction::Revoke,
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
         .notNow = approvalUsed},
        {.action = CaseAction::Note,
         .kind = "application.note",
         .name = "Note",
         .icon = "document-edit",
         .button = QT_TRANSLATE_NOOP("CaseActions", "&Note…"),
         .word = QT_TRANSLATE_NOOP("CaseActions", "Note"),
         .done = QT_TRANSLATE_NOOP("CaseActions", "Noted"),
         .places = single,
         .menuPlace = 5,
         .body = {text("text")},
         .panel = {.explanation = QT_TRANSLATE_NOOP(
                       "CaseActions",
                       "Stands in the history, for those who review this case. The applicant is not told."),
                   .textLabel = QT_TRANSLATE_NOOP("CaseActions", "Note"),
                   .textMissing = QT_TRANSLATE_NOOP("CaseActions", "Write the note.")}},
    };
}

/// What a 總負責人 does that a desk does too, in other words.
ActionSpec ofDesk(CaseAction action) {
    return actionSpec(action, false);
}

QList<ActionSpec> chiefTable() {
    ActionSpec reject = ofDesk(CaseAction::Reject);
    reject.button = QT_TRANSLATE_NOOP("CaseActions", "Do not &pass…");
    reject.word = QT_TRANSLATE_NOOP("CaseActions", "Do not pass");
    reject.done = QT_TRANSLATE_NOOP("CaseActions", "Not passed");
    ActionSpec revoke = ofDesk(CaseAction::Revoke);
    revoke.button = QT_TRANSLATE_NOOP("CaseActions", "Ta&ke back the opening…");
    revoke.word = QT_TRANSLATE_NOOP("CaseActions", "Take back the opening");
    revoke.done = QT_TRANSLATE_NOOP("CaseActions", "Opening taken back");
    revoke.notNow = openingUsed;
    return {
        {.action = CaseAction::OpenContact,
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
         .opensAccount = true},
        {.action = CaseAction::OpenOperator,
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
         .opensAccount = true},
        ofDesk(CaseAction::Return),
        reject,
        revoke,
        ofDesk(CaseAction::Note),
    };
}

OutboxItem item(const QString& kind, const QString& word, const ApplicationRow& seen, const QJsonObject& body) {
    return Commands::makeItem(
        kind, applicationSubject(seen.id),
        Say::tr("%1: %2 %3", "action: number name").arg(word, seen.number, captionName(seen.name)), body,
        seenCase(seen));
}

/// The body is one of this action: of those of one kind, what is fixed tells which.
bool isOf(const ActionSpec& spec, const QJsonObject& body) {
    return std::all_of(spec.body.cbegin(), spec.body.cend(), [&body](const BodyField& field) {
        return field.fixed.isUndefined() || body.value(QLatin1String(field.name)) == field.fixed;
    });
}

} // namespace

QString ActionSpec::buttonText() const {
    return Say::tr(button);
}

QString ActionSpec::text() const {
    return Say::tr(word);
}

QString ActionSpec::doneText() const {
    return Say::tr(done);
}

bool ActionSpec::isHeld() const {
    return hasTrait(QLatin1String(kind), KindTrait::Held);
}

QString ActionSpec::objectName(const char* prefix) const {
    return QLatin1String(prefix) + QLatin1String(name);
}

const QList<ActionSpec>& caseActions(bool chief) {
    static const QList<ActionSpec> desk = deskTable();
    if (!chief)
        return desk;
    static const QList<ActionSpec> school = chiefTable();
    return school;
}

const ActionSpec& actionSpec(CaseAction action, bool chief) {
    for (const bool side : {chief, !chief}) {
        const QList<ActionSpec>& actions = caseActions(side);
        const auto found = std::find_if(actions.cbegin(), actions.cend(),
                                        [action](const ActionSpec& spec) { return spec.action == action; });
        if (found != actions.cend())
            return *found;
    }
    Q_UNREACHABLE();
}

std::optional<CaseAction> openingOf(AccountType type) {
    for (const ActionSpec& spec : caseActions(true))
        if (spec.opensAs == type)
            return spec.action;
    return std::nullopt;
}

Availability availability(const ActionSpec& spec, const ApplicationRow& application, Pending pending,
                          const Identity& identity, const ReviewingUnit& unit) {
    const QString kind = QLatin1String(spec.kind);
    const bool changesCase = hasTrait(kind, KindTrait::ChangesRow);
    const CaseStanding standing = application.standing();
    if (changesCase && !standing.possibleCommands().contains(kind))
        return {false, notWhile(application.state)};
    if (const QString why = spec.notOffered ? spec.notOffered(standing, unit) : QString(); !why.isEmpty())
        return {false, why};
    if (!identity.commands.contains(kind))
        return {true, Say::tr("Your account may look at this case, but not decide it. %1 can.")
                          .arg(unit.name.isEmpty() ? Say::tr("The reviewing desk") : unit.name)};
    if (!changesCase) {
        // It would wait behind what was refused, and nobody would know why.
        if (pending == Pending::Refused)
            return {true, Say::tr("Something about this case needs your attention first: it stands above.")};
        return {true, {}};
    }
    if (application.personId != 0 && application.personId == identity.personId)
        return {true, Say::tr("This is your own case. Nobody decides on their own: a colleague has to do it.")};
    if (!QueueScope{identity.unitId, identity.accountType}.decides(application))
        return {true, unit.name.isEmpty() ? Say::tr("Another desk decides this case.")
                                          : Say::tr("%1 decides this case.").arg(unit.name)};
    if (pending == Pending::Waiting || pending == Pending::NeedsSignIn)
        return {true, Say::tr("A decision on this case has not been sent yet. Wait for the centre's answer.")};
    return {true, spec.notNow ? spec.notNow(application) : QString()};
}

OutboxItem makeCommand(const ActionSpec& spec, const ApplicationRow& seen, const ActionDetails& details) {
    const QString kind = QLatin1String(spec.kind);
    QJsonObject body{{QStringLiteral("application_id"), seen.id}};
    if (hasTrait(kind, KindTrait::ChangesRow))
        body.insert(QStringLiteral("row_version"), seen.rowVersion);
    for (const BodyField& field : spec.body)
        if (const QJsonValue value = field.write(details); !value.isUndefined())
            body.insert(QLatin1String(field.name), value);
    return item(kind, spec.text(), seen, body);
}

OutboxItem makeAttachScan(const ApplicationRow& seen, int revision, const QString& code, const Scan& scan) {
    QJsonObject body{{QStringLiteral("application_id"), seen.id},
                     {QStringLiteral("revision"), revision},
                     {QStringLiteral("name"), scan.name},
                     {QStringLiteral("mime"), scan.mime},
                     {QStringLiteral("sha256"),
                      QString::fromLatin1(QCryptographicHash::hash(scan.content, QCryptographicHash::Sha256).toHex())},
                     {QStringLiteral("content"), QString::fromLatin1(scan.content.toBase64())}};
    if (!code.isEmpty())
        body.insert(QStringLiteral("code"), code);
    return item(QStringLiteral("scan.attach"), Say::tr("Attach a scan"), seen, body);
}

OutboxItem makeVoidScan(const ApplicationRow& seen, qint64 scanId, const QString& reason) {
    return item(QStringLiteral("scan.void"), Say::tr("Void a scan"), seen,
                {{QStringLiteral("scan_id"), scanId}, {QStringLiteral("reason"), reason.trimmed()}});
}

std::optional<Decision> decisionOf(const OutboxItem& item) {
    const QJsonObject body = QJsonDocument::fromJson(item.body).object();
    for (const bool chief : {false, true}) {
        for (const ActionSpec& spec : caseActions(chief)) {
            if (item.kind != QLatin1String(spec.kind) || !isOf(spec, body))
                continue;
            Decision decision{spec.action, {}};
            for (const BodyField& field : spec.body)
                field.read(body.value(QLatin1String(field.name)), decision.details);
            return decision;
        }
    }
    return std::nullopt;
}

bool isParked(const OutboxItem& item) {
    return item.state == OutboxState::Refused &&
           (item.errorKey == u"application.changed" || item.errorKey == u"application.state") &&
           hasTrait(item.kind, KindTrait::Parks);
}

} // namespace inservice
