// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/accountactions.h"

#include "forms/commands/commands.h"
#include "forms/words/words.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/accounts.h"
#include "models/replica/tables/units.h"

#include <QCoreApplication>
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
    manager.isMe = manager.isOwnChief
                       ? me.accountType == AccountType::ChiefManager && me.unitId == row.unitId
                       : manager.deskId != 0 && me.accountType == AccountType::Reviewer && me.unitId == manager.deskId;
    return manager;
}

} // namespace

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
         .in = AccountModel::Bucket::Open,
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
         .in = AccountModel::Bucket::Closed,
         .isGrave = false},
    };
    return actions;
}

const AccountActionSpec& accountAction(AccountAction action) {
    const QList<AccountActionSpec>& all = accountActions();
    return *std::find_if(all.begin(), all.end(), [action](const auto& spec) { return spec.action == action; });
}

const AccountActionSpec* accountActionOf(const QString& kind) {
    const QList<AccountActionSpec>& all = accountActions();
    const auto found =
        std::find_if(all.begin(), all.end(), [&kind](const auto& spec) { return kind == QLatin1String(spec.kind); });
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

AccountContext contextOf(const AccountListRow& row, const ReplicaReader& replica, const Identity& me, Pending pending) {
    AccountContext context;
    context.manager = managerOf(row, replica, me);
    context.pending = pending;
    const QList<AccountRow> accounts = accountsOfUnit(replica, row.unitId);
    context.openChiefs = int(std::count_if(accounts.begin(), accounts.end(), [](const AccountRow& account) {
        return account.accountType == AccountType::ChiefManager && account.state == u"open";
    }));
    return context;
}

Availability availability(const AccountActionSpec& spec, const AccountListRow& row, const AccountContext& context,
                          const Identity& me) {
    if (!context.manager.isMe || !me.commands.contains(QLatin1String(spec.kind)) ||
        AccountModel::bucketOf(row) != spec.in) {
        return {};
    }
    if (context.pending == Pending::Waiting || context.pending == Pending::NeedsSignIn) {
        return {true, Text::tr("Something about this account has not been sent "
                               "yet. Wait for the centre's answer.")};
    }
    if (spec.action == AccountAction::Close && row.accountType == AccountType::ChiefManager &&
        context.openChiefs <= 1) {
        return {true, Text::tr("%1 is the only chief manager of this unit, which "
                               "has to keep one. Open the account of "
                               "a successor first.")
                          .arg(row.name)};
    }
    return {true, {}};
}

OutboxItem makeCommand(const AccountActionSpec& spec, const AccountListRow& seen, const QString& reason) {
    return Commands::makeItem(
        QLatin1String(spec.kind), rowSubject("account", seen.id),
        Text::tr("%1: %2, %3", "action, account, unit").arg(spec.text(), seen.accountName, seen.unitName),
        {{QStringLiteral("account_id"), seen.id},
         {QStringLiteral("row_version"), seen.rowVersion},
         {QStringLiteral("reason"), reason}},
        {{QStringLiteral("row_version"), seen.rowVersion}, {QStringLiteral("name"), seen.name}});
}

} // namespace inservice
