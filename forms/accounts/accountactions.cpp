// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/accountactions.h"

#include "forms/commands/commands.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/accounts.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

namespace inservice {
namespace {

/// The words of the table are translated when they are asked for.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(AccountActions)
};

/// 教師進修網, which manages the accounts of the desks.
bool isInserviceNet(const ReplicaReader& replica, qint64 unitId) {
    const std::optional<UnitRow> unit = replica.row<UnitRow>(unitId);
    return unit && unit->kind == u"inservice_net";
}

AccountManager managerOf(const AccountListRow& row, const ReplicaReader& replica, const Identity& me) {
    AccountManager manager;
    const std::optional<UnitRow> unit = replica.row<UnitRow>(row.unitId);
    if (!unit) {
        return manager;
    }
    if (row.accountType == AccountType::Reviewer) {
        manager.isMe = me.unitId != row.unitId && isInserviceNet(replica, me.unitId);
        manager.deskId = manager.isMe ? me.unitId : 0;
        const QList<UnitRow> net = replica.rows<UnitRow>(QStringLiteral(" WHERE kind = 'inservice_net'"));
        manager.name = net.isEmpty() ? QString() : net.constFirst().name;
        return manager;
    }
    const bool isChief = row.accountType == AccountType::ChiefManager;
    if (!isChief && unit->colleagueReviewerId) {
        manager.deskId = *unit->colleagueReviewerId;
    } else if (isChief || !unit->hasChief) {
        manager.deskId = unit->chiefReviewerId.value_or(0);
    } else {
        manager.isOwnChief = true;
    }
    if (manager.isOwnChief) {
        manager.name = Text::tr("The chief manager of %1").arg(unit->name);
    } else if (const std::optional<UnitRow> desk = replica.row<UnitRow>(manager.deskId)) {
        manager.name = desk->name;
    }
    manager.isMe = manager.isOwnChief
                       ? me.accountType == AccountType::ChiefManager && me.unitId == row.unitId
                       : manager.deskId != 0 && me.accountType == AccountType::Reviewer && me.unitId == manager.deskId;
    return manager;
}

} // namespace

using Bucket = AccountModel::Bucket;
using Asks = AccountActionSpec::Asks;

const QList<AccountActionSpec>& accountActions() {
    static const QList<AccountActionSpec> actions{
        {.action = AccountAction::Close,
         .kind = "account.close",
         .name = "Close",
         .icon = "dialog-cancel",
         .button = QT_TRANSLATE_NOOP("AccountActions", "&Close the account…"),
         .word = QT_TRANSLATE_NOOP("AccountActions", "Close the account"),
         .done = QT_TRANSLATE_NOOP("AccountActions", "Closed"),
         .explanation =
             QT_TRANSLATE_NOOP("AccountActions", "%1 is signed out everywhere and cannot sign in until the account "
                                                 "is opened again. The "
                                                 "account's name and data are kept, and a mail says why."),
         .in = {Bucket::Open},
         .isGrave = true},
        {.action = AccountAction::Reopen,
         .kind = "account.reopen",
         .name = "Reopen",
         .icon = "dialog-ok-apply",
         .button = QT_TRANSLATE_NOOP("AccountActions", "&Open the account again…"),
         .word = QT_TRANSLATE_NOOP("AccountActions", "Open the account again"),
         .done = QT_TRANSLATE_NOOP("AccountActions", "Opened again"),
         .explanation =
             QT_TRANSLATE_NOOP("AccountActions", "%1 can sign in again with the password as it was; a mail says so."),
         .in = {Bucket::Closed}},
        {.action = AccountAction::ToContact,
         .kind = "account.switch",
         .name = "ToContact",
         .icon = "view-refresh",
         .button = QT_TRANSLATE_NOOP("AccountActions", "Switch to “Contact” (&K)"),
         .word = QT_TRANSLATE_NOOP("AccountActions", "Switch to “Contact”"),
         .done = QT_TRANSLATE_NOOP("AccountActions", "Switched to “Contact”"),
         .explanation = "",
         .in = {Bucket::Open, Bucket::Closed},
         .asks = Asks::Nothing,
         .becomes = AccountType::Contact},
        {.action = AccountAction::ToOperator,
         .kind = "account.switch",
         .name = "ToOperator",
         .icon = "view-refresh",
         .button = QT_TRANSLATE_NOOP("AccountActions", "&Switch to “Operator”"),
         .word = QT_TRANSLATE_NOOP("AccountActions", "Switch to “Operator”"),
         .done = QT_TRANSLATE_NOOP("AccountActions", "Switched to “Operator”"),
         .explanation = "",
         .in = {Bucket::Open, Bucket::Closed},
         .asks = Asks::Nothing,
         .becomes = AccountType::Operator},
        {.action = AccountAction::Edit,
         .kind = "account.edit",
         .name = "Edit",
         .icon = "document-edit",
         .button = QT_TRANSLATE_NOOP("AccountActions", "Ed&it the data…"),
         .word = QT_TRANSLATE_NOOP("AccountActions", "Edit the data"),
         .done = QT_TRANSLATE_NOOP("AccountActions", "Edited"),
         .explanation =
             QT_TRANSLATE_NOOP("AccountActions", "A mail tells %1 what was changed; another e-mail address is "
                                                 "told to the old one and the new one. Account name, name "
                                                 "and ID number never change."),
         .in = {Bucket::Open, Bucket::Closed},
         .asks = Asks::Fields},
        {.action = AccountAction::Unbind,
         .kind = "account.unbind",
         .name = "Unbind",
         .icon = "network-disconnect",
         .button = QT_TRANSLATE_NOOP("AccountActions", "Take the &bound device away…"),
         .word = QT_TRANSLATE_NOOP("AccountActions", "Take the bound device away"),
         .done = QT_TRANSLATE_NOOP("AccountActions", "Bound device taken away"),
         .explanation = QT_TRANSLATE_NOOP("AccountActions",
                                          "For a device that is lost: %1 signs in with the password alone again, until "
                                          "another one is bound. The recovery codes are void. Make sure that it is "
                                          "this person who asks; a mail says why."),
         .in = {Bucket::Open, Bucket::Closed},
         .isGrave = true},
        {.action = AccountAction::Delete,
         .kind = "account.delete",
         .name = "Delete",
         .icon = "edit-delete",
         .button = QT_TRANSLATE_NOOP("AccountActions", "&Delete the account…"),
         .word = QT_TRANSLATE_NOOP("AccountActions", "Delete the account"),
         .done = QT_TRANSLATE_NOOP("AccountActions", "Deleted"),
         .explanation = QT_TRANSLATE_NOOP("AccountActions",
                                          "%1 is signed out everywhere and cannot sign in any more, and may apply for "
                                          "another account at once. For 30 days this one can be restored, as long as "
                                          "its name and its person have not been applied for again. A mail says why."),
         .in = {Bucket::Open, Bucket::Closed},
         .isGrave = true},
        {.action = AccountAction::AskDeletion,
         .kind = "deletion.request",
         .name = "AskDeletion",
         .icon = "edit-delete",
         .button = QT_TRANSLATE_NOOP("AccountActions", "Ask for the de&letion (on paper)…"),
         .word = QT_TRANSLATE_NOOP("AccountActions", "Ask for the deletion on paper"),
         .done = QT_TRANSLATE_NOOP("AccountActions", "Deletion asked for"),
         .explanation = QT_TRANSLATE_NOOP("AccountActions",
                                          "The account of %1 is managed by the desk above. The request gets a number "
                                          "and a form: print it, have it sealed, and send it there. Until the desk has "
                                          "it and approves, the account stays as it is. A mail tells %1."),
         .in = {Bucket::Open, Bucket::Closed},
         .isGrave = true},
        {.action = AccountAction::Announce,
         .kind = "account.announce",
         .name = "Announce",
         .icon = "go-next",
         .button = QT_TRANSLATE_NOOP("AccountActions", "A&nnounce a successor…"),
         .word = QT_TRANSLATE_NOOP("AccountActions", "Announce a successor"),
         .done = QT_TRANSLATE_NOOP("AccountActions", "Handover announced"),
         .explanation = QT_TRANSLATE_NOOP("AccountActions",
                                          "Your successor is told by mail how to apply, with the name %1 under “takes "
                                          "over from”, and your desk sees that you have named them. Your account stays "
                                          "as it is until the desk approves the sealed form: then theirs is opened and "
                                          "yours deleted at the same moment. Never hand a password on."),
         .in = {Bucket::Open},
         .asks = Asks::Successor},
        {.action = AccountAction::Restore,
         .kind = "account.restore",
         .name = "Restore",
         .icon = "edit-undo",
         .button = QT_TRANSLATE_NOOP("AccountActions", "&Restore the account…"),
         .word = QT_TRANSLATE_NOOP("AccountActions", "Restore the account"),
         .done = QT_TRANSLATE_NOOP("AccountActions", "Restored"),
         .explanation =
             QT_TRANSLATE_NOOP("AccountActions", "The account of %1 is again as it was before it was deleted, with its "
                                                 "password; a mail says so."),
         .in = {Bucket::Deleted}},
    };
    return actions;
}

const AccountActionSpec& accountAction(AccountAction action) {
    const QList<AccountActionSpec>& all = accountActions();
    return *std::find_if(all.begin(), all.end(), [action](const auto& spec) { return spec.action == action; });
}

const AccountActionSpec* accountActionOf(const OutboxItem& item) {
    const QString type = QJsonDocument::fromJson(item.body).object().value(QLatin1String("account_type")).toString();
    const QList<AccountActionSpec>& all = accountActions();
    const auto found = std::find_if(all.begin(), all.end(), [&](const AccountActionSpec& spec) {
        return item.kind == QLatin1String(spec.kind) && (!spec.becomes || toKey(*spec.becomes) == type);
    });
    return found == all.end() ? nullptr : &*found;
}

QString AccountActionSpec::buttonText() const {
    return Text::tr(button);
}

QString AccountActionSpec::text() const {
    return Text::tr(word);
}

QString AccountActionSpec::doneText() const {
    return Text::tr(done);
}

QString AccountActionSpec::explanationFor(const QString& name) const {
    return *explanation != '\0' ? Text::tr(explanation).arg(name) : QString();
}

ReasonPanel::Setup AccountActionSpec::panelFor(const QString& name) const {
    ReasonPanel::Setup setup;
    setup.explanation = explanationFor(name);
    setup.confirm = text();
    setup.isGrave = isGrave;
    if (asks == Asks::Reason) {
        setup.textLabel = action == AccountAction::Delete || action == AccountAction::AskDeletion
                              ? Text::tr("Reason for the deletion")
                              : Text::tr("Reason");
        setup.textMissing = Text::tr("Write the reason: it stands in the mail and in the history.");
    }
    return setup;
}

AccountContext contextOf(const AccountListRow& row, const ReplicaReader& replica, const Identity& me, Pending pending) {
    AccountContext context;
    context.manager = managerOf(row, replica, me);
    context.pending = pending;
    const QList<ApplicationRow> asked =
        replica.rows<ApplicationRow>(QStringLiteral(" WHERE account_id = ? ORDER BY id DESC LIMIT 1"), {row.id});
    if (!asked.isEmpty()) {
        context.deletion = asked.constFirst();
    }
    const QList<AccountRow> accounts = accountsOfUnit(replica, row.unitId);
    context.openChiefs = int(std::count_if(accounts.begin(), accounts.end(), [](const AccountRow& account) {
        return account.accountType == AccountType::ChiefManager && account.state == u"open";
    }));
    const std::optional<UnitRow> unit = replica.row<UnitRow>(row.unitId);
    context.keepsChief = unit && unit->eligible;
    const QList<UnitKindRow> kinds = replica.rows<UnitKindRow>();
    for (const UnitKindRow& kind : kinds) {
        if (unit && unit->kind == kind.key) {
            context.offered = kind.accountTypes;
        }
    }
    return context;
}

namespace {

/// Who manages the account, said to whoever does not.
QString notYours(const AccountListRow& row, const AccountContext& context, const Identity& me) {
    const QString who =
        context.manager.name.isEmpty() ? Text::tr("the desk that reviews this unit") : context.manager.name;
    return row.id == me.accountId
               ? Text::tr("Nobody manages their own account. %1 can do it.", "who").arg(who)
               : Text::tr("This account is managed by the level above it. %1 can do it.", "who").arg(who);
}

bool mayManage(const AccountActionSpec& spec, const AccountListRow& row, const AccountContext& context,
               const Identity& me) {
    const bool hasRight = me.commands.contains(QLatin1String(spec.kind));
    if (spec.action == AccountAction::Announce) {
        return hasRight && row.id == me.accountId;
    }
    return spec.action == AccountAction::AskDeletion
               ? hasRight && context.manager.deskId != 0 && me.unitId == row.unitId
               : hasRight && context.manager.isMe;
}

/// Why the action does not belong to this account at all; empty: it does.
QString ruleAgainst(const AccountActionSpec& spec, const AccountListRow& row, const AccountContext& context,
                    const Identity& me) {
    if (!mayManage(spec, row, context, me)) {
        if (spec.action == AccountAction::Announce) {
            return Text::tr("A chief manager announces a successor for the own account alone.");
        }
        return spec.action == AccountAction::AskDeletion
                   ? Text::tr("On paper the chief manager of a unit asks the desk above, for an account of the own "
                              "unit that this desk manages.")
                   : notYours(row, context, me);
    }
    if (!spec.in.contains(AccountModel::bucketOf(row))) {
        return Text::tr("Not possible while the account is “%1”.").arg(AccountModel::stateWord(row));
    }
    if (!spec.becomes) {
        return {};
    }
    if (row.accountType != AccountType::Contact && row.accountType != AccountType::Operator) {
        return Text::tr("Only “%1” and “%2” are switched into each other. Who is to be something else applies for it.")
            .arg(words::accountType(AccountType::Contact), words::accountType(AccountType::Operator));
    }
    if (row.accountType == *spec.becomes) {
        return Text::tr("It is “%1” already.").arg(words::accountType(*spec.becomes));
    }
    return context.offered.contains(*spec.becomes)
               ? QString()
               : Text::tr("Units of this kind have no “%1”.").arg(words::accountType(*spec.becomes));
}

} // namespace

Availability availability(const AccountActionSpec& spec, const AccountListRow& row, const AccountContext& context,
                          const Identity& me) {
    if (const QString why = ruleAgainst(spec, row, context, me); !why.isEmpty()) {
        return {false, why};
    }
    if (spec.action == AccountAction::Unbind && !row.deviceBoundAt.isValid()) {
        return {false, Text::tr("No device is bound to this account.")};
    }
    if (context.pending == Pending::Waiting || context.pending == Pending::NeedsSignIn) {
        return {true, Text::tr("Something about this account has not been sent "
                               "yet. Wait for the centre's answer.")};
    }
    if (spec.action == AccountAction::AskDeletion && isAskedFor(context)) {
        return {true, Text::tr("It has been asked for already: %1.", "number").arg(context.deletion->number)};
    }
    if (spec.action == AccountAction::Close && row.accountType == AccountType::ChiefManager && context.keepsChief &&
        context.openChiefs <= 1) {
        return {true, Text::tr("%1 is the only chief manager of this unit, which "
                               "has to keep one. Open the account of "
                               "a successor first.")
                          .arg(row.name)};
    }
    if (spec.action == AccountAction::Restore && row.restorableUntil < QDateTime::currentDateTimeUtc()) {
        return {
            true,
            Text::tr("The time in which a deleted account can be restored is over. %1 applies anew.").arg(row.name)};
    }
    return {true, {}};
}

bool isAskedFor(const AccountContext& context) {
    return context.deletion && context.deletion->standing().mayWithdraw();
}

OutboxItem makeWithdrawal(const ApplicationRow& deletion) {
    return Commands::makeItem(
        QStringLiteral("deletion.withdraw"), rowSubject("account", deletion.accountId),
        Text::tr("%1: %2, %3", "action, account, unit")
            .arg(kindWord(QStringLiteral("deletion.withdraw")), deletion.accountName, deletion.number),
        {{QStringLiteral("application_id"), deletion.id}, {QStringLiteral("row_version"), deletion.rowVersion}},
        {{QStringLiteral("name"), deletion.name}});
}

OutboxItem makeCommand(const AccountActionSpec& spec, const AccountListRow& seen, const QJsonObject& details) {
    QJsonObject body = details;
    body.insert(QLatin1String("account_id"), seen.id);
    if (spec.asks != Asks::Fields && spec.asks != Asks::Successor) { // whose fields are compared one by one, or none is
        body.insert(QLatin1String("row_version"), seen.rowVersion);
    }
    if (spec.becomes) {
        body.insert(QLatin1String("account_type"), toKey(*spec.becomes));
    }
    return Commands::makeItem(
        QLatin1String(spec.kind), rowSubject("account", seen.id),
        Text::tr("%1: %2, %3", "action, account, unit").arg(spec.text(), seen.accountName, seen.unitName), body,
        {{QStringLiteral("row_version"), seen.rowVersion}, {QStringLiteral("name"), seen.name}});
}

} // namespace inservice
