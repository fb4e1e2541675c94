// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/availability.h"
#include "forms/commands/reasonpanel.h"
#include "models/replica/outbox.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/applications.h"
#include "models/sync/identity.h"
#include "models/sync/link.h"
#include "models/tables/accountmodel.h"

namespace inservice {

/// What the level above can do with an account (階層化管理, S1).
enum class AccountAction {
    Close,       ///< 停用
    Reopen,      ///< 復用
    ToContact,   ///< 身份切換成「連絡人」
    ToOperator,  ///< 身份切換成「作業人員」
    Edit,        ///< 編輯帳號個人資料
    Delete,      ///< 刪除帳號
    Restore,     ///< 復原
    Unbind,      ///< 解除綁定行動裝置
    AskDeletion, ///< 申請刪除: on paper, where the desk above manages
    Announce,    ///< 業務交接預告: of one's own account as 總負責人
};

/// All there is to know about an action, a row of accountactions.cpp: the
/// button, the menu, the panel and the command follow from it.
struct AccountActionSpec {
    /// What a person is asked for before it goes into the outbox.
    enum class Asks { Nothing, Reason, Fields, Successor };

    AccountAction action;
    const char* kind;               ///< of its command: account.close
    const char* name;               ///< in object names: accountClose
    const char* icon;               ///< of its menu entry
    const char* button;             ///< English, with its access key
    const char* word;               ///< English, the same without key and 「…」
    const char* done;               ///< English, what stands there once it has been asked for
    const char* explanation;        ///< English, what it leads to; %1 the person's name
    QList<AccountModel::Bucket> in; ///< of accounts in these states
    Asks asks = Asks::Reason;
    bool isGrave = false;                              ///< something is taken away
    std::optional<AccountType> becomes = std::nullopt; ///< 身份切換: the type it gets

    [[nodiscard]] QString buttonText() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString doneText() const;
    [[nodiscard]] QString explanationFor(const QString& name) const;
    /// What its reason is asked for with, of a person or of several; without key and title.
    [[nodiscard]] ReasonPanel::Setup panelFor(const QString& name) const;
    /// It can be done with several accounts at once.
    [[nodiscard]] bool isOfSeveral() const {
        return action != AccountAction::Edit && action != AccountAction::Unbind &&
               action != AccountAction::AskDeletion && action != AccountAction::Announce;
    }
};

[[nodiscard]] const QList<AccountActionSpec>& accountActions();
[[nodiscard]] const AccountActionSpec& accountAction(AccountAction action);
/// Of a command; null where it is none of these.
[[nodiscard]] const AccountActionSpec* accountActionOf(const OutboxItem& item);

/// Who manages an account: as core.account_manager() in the centre, which
/// decides.
struct AccountManager {
    bool isOwnChief = false; ///< the unit's own 總負責人
    qint64 deskId = 0;       ///< else the unit of this desk; 0: nobody that is known here
    QString name;      ///< of whom to turn to: the desk, or 「○○國中的總負責人」; empty: not known here
    bool isMe = false; ///< whoever is signed in belongs to it
};

/// What of the surroundings of an account its actions depend on.
struct AccountContext {
    AccountManager manager;
    std::optional<ApplicationRow> deletion; ///< the newest case that asks for its deletion
    int openChiefs = 0;                     ///< 總負責人 of its unit whose accounts are open
    bool keepsChief = true;                 ///< the unit: a closed one needs none
    QList<AccountType> offered;             ///< types that its unit offers
    Pending pending = Pending::None;
};
/// Throws ReplicaError.
[[nodiscard]] AccountContext contextOf(const AccountListRow& row, const ReplicaReader& replica, const Identity& me,
                                       Pending pending);

/// Says why wherever the action cannot be done: the rule, and who can.
[[nodiscard]] Availability availability(const AccountActionSpec& spec, const AccountListRow& row,
                                        const AccountContext& context, const Identity& me);

/// 申請刪除: it waits for its paper or for the desk.
[[nodiscard]] bool isAskedFor(const AccountContext& context);
/// Withdraws what asks for the deletion of an account.
[[nodiscard]] OutboxItem makeWithdrawal(const ApplicationRow& deletion);

/// The command for an account as it was seen. `details`: what the action asks for, as the centre takes it (reason,
/// fields).
[[nodiscard]] OutboxItem makeCommand(const AccountActionSpec& spec, const AccountListRow& seen,
                                     const QJsonObject& details);

} // namespace inservice
