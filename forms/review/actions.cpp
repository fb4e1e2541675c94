// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/actions.h"

#include "forms/commands/commands.h"
#include "forms/paper/papercode.h"
#include "forms/paper/scantaker.h"
#include "forms/review/reviewwords.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/tables/queuemodel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace inservice {
namespace {

/// The words of actiontable.cpp too: they are translated when they are asked for.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(CaseActions)
};

QString notWhile(ApplicationState state) {
    return Say::tr("Not possible while the case is “%1”.").arg(words::state(state));
}

OutboxItem item(const QString& kind, const QString& word, const ApplicationRow& seen, const QJsonObject& body) {
    return Commands::makeItem(
        kind, applicationSubject(seen.id),
        Say::tr("%1: %2 %3", "action: number name").arg(word, seen.number, captionName(seen.name)), body,
        tableOf<ApplicationRow>().seen(seen));
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

const ActionSpec& actionSpec(CaseAction action, bool chief) {
    for (const bool side : {chief, !chief}) {
        const QList<ActionSpec>& actions = caseActions(side);
        const auto found = std::find_if(actions.cbegin(), actions.cend(),
                                        [action](const ActionSpec& spec) { return spec.action == action; });
        if (found != actions.cend()) {
            return *found;
        }
    }
    Q_UNREACHABLE();
}

std::optional<CaseAction> openingOf(AccountType type) {
    for (const ActionSpec& spec : caseActions(true)) {
        if (spec.opensAs == type) {
            return spec.action;
        }
    }
    return std::nullopt;
}

QList<ActionBar::Button> caseButtons(bool chief) {
    QList<ActionBar::Button> buttons;
    for (const ActionSpec& spec : caseActions(chief)) {
        if (spec.places.testFlag(ActionPlace::Bar)) {
            buttons << ActionBar::Button{int(spec.action), spec.buttonText(), QLatin1String(spec.name),
                                         spec.places.testFlag(ActionPlace::Primary)};
        }
    }
    return buttons;
}

Availability availability(const ActionSpec& spec, const ApplicationRow& application, Pending pending,
                          const Identity& identity, const ReviewingUnit& unit) {
    const QString kind = QLatin1String(spec.kind);
    const bool changesCase = hasTrait(kind, KindTrait::ChangesRow);
    const CaseStanding standing = application.standing();
    if (changesCase && (!standing.possibleCommands().contains(kind) || (spec.fits && !(standing.*spec.fits)()))) {
        return {false, notWhile(application.state)};
    }
    if (const QString why = spec.rule ? spec.rule(unit) : QString(); !why.isEmpty()) {
        return {false, why};
    }
    if (!identity.commands.contains(kind)) {
        return {true, Say::tr("Your account may look at this case, but not decide it. %1 can.")
                          .arg(unit.name.isEmpty() ? Say::tr("The reviewing desk") : unit.name)};
    }
    if (!changesCase) {
        // It would wait behind what was refused, and nobody would know why.
        if (pending == Pending::Refused) {
            return {true, Say::tr("Something about this case needs your attention first: it stands above.")};
        }
        return {true, {}};
    }
    if (application.personId != 0 && application.personId == identity.personId) {
        return {true, Say::tr("This is your own case. Nobody decides on their own: a colleague has to do it.")};
    }
    if (!QueueScope{identity.unitId, identity.accountType}.decides(application)) {
        return {true, unit.name.isEmpty() ? Say::tr("Another desk decides this case.")
                                          : Say::tr("%1 decides this case.").arg(unit.name)};
    }
    if (pending == Pending::Waiting || pending == Pending::NeedsSignIn) {
        return {true, Say::tr("A decision on this case has not been sent yet. Wait for the centre's answer.")};
    }
    return {true, spec.notNow ? spec.notNow(application) : QString()};
}

OutboxItem makeCommand(const ActionSpec& spec, const ApplicationRow& seen, const ActionDetails& details) {
    const QString kind = QLatin1String(spec.kind);
    QJsonObject body{{QStringLiteral("application_id"), seen.id}};
    if (hasTrait(kind, KindTrait::ChangesRow)) {
        body.insert(QStringLiteral("row_version"), seen.rowVersion);
    }
    for (const BodyField& field : spec.body) {
        if (const QJsonValue value = field.write(details); !value.isUndefined()) {
            body.insert(QLatin1String(field.name), value);
        }
    }
    return item(kind, spec.text(), seen, body);
}

OutboxItem makeAttachScan(const ApplicationRow& seen, int revision, const QString& code, const Scan& scan,
                          const QString& origin) {
    QJsonObject body = scanBody(scan);
    body.insert(QStringLiteral("application_id"), seen.id);
    body.insert(QStringLiteral("revision"), revision);
    if (!code.isEmpty()) {
        body.insert(QStringLiteral("code"), code);
    }
    if (!origin.isEmpty()) {
        body.insert(QStringLiteral("origin"), origin);
    }
    return item(QStringLiteral("scan.attach"), Say::tr("Attach a scan"), seen, body);
}

OutboxItem makeDeliverScan(const PaperCode& code, const Scan& scan, const QString& desk) {
    QJsonObject body = scanBody(scan);
    body.insert(QStringLiteral("number"), code.number);
    body.insert(QStringLiteral("revision"), code.revision);
    body.insert(QStringLiteral("hash"), code.hash);
    return Commands::makeItem(QStringLiteral("application.deliver_scan"), QStringLiteral("delivery:") + code.number,
                              Say::tr("Pass %1 on to %2", "application number, desk").arg(code.number, desk), body);
}

OutboxItem makeVoidScan(const ApplicationRow& seen, qint64 scanId, const QString& reason) {
    return item(QStringLiteral("scan.void"), Say::tr("Void a scan"), seen,
                {{QStringLiteral("scan_id"), scanId}, {QStringLiteral("reason"), reason.trimmed()}});
}

std::optional<Decision> decisionOf(const OutboxItem& item) {
    const QJsonObject body = QJsonDocument::fromJson(item.body).object();
    for (const bool chief : {false, true}) {
        for (const ActionSpec& spec : caseActions(chief)) {
            if (item.kind != QLatin1String(spec.kind) || !isOf(spec, body)) {
                continue;
            }
            Decision decision{spec.action, {}};
            for (const BodyField& field : spec.body) {
                field.read(body.value(QLatin1String(field.name)), decision.details);
            }
            return decision;
        }
    }
    return std::nullopt;
}

bool isDecidedAlike(const OutboxItem& refused, const ApplicationRow& now) {
    const std::optional<Decision> asked = isParked(refused) ? decisionOf(refused) : std::nullopt;
    if (!asked) {
        return false;
    }
    switch (asked->action) {
    case CaseAction::Receive:
        return now.state == ApplicationState::AwaitingReview ||
               (now.state == ApplicationState::Approved && now.standing().hasPaper()); // approved before it came
    case CaseAction::Approve:
    case CaseAction::ApproveBefore:
        return now.state == ApplicationState::Approved;
    case CaseAction::Reject:
        return now.state == ApplicationState::Rejected;
    case CaseAction::Return:      // for what it was sent back,
    case CaseAction::OpenContact: // and as what it was opened, is another matter
    case CaseAction::OpenOperator:
    case CaseAction::Revoke:
    case CaseAction::Note:
        break;
    }
    return false;
}

bool isParked(const OutboxItem& item) {
    return item.state == OutboxState::Refused &&
           (item.errorKey == u"application.changed" || item.errorKey == u"application.state") &&
           hasTrait(item.kind, KindTrait::Parks);
}

} // namespace inservice
