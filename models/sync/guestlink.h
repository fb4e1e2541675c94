// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/identity.h"
#include "models/sync/link.h"

namespace inservice {

/// Before sign-in: desk_anon. Applications under case secrets.
class GuestLink : public Link {
    Q_OBJECT

public:
    GuestLink(const QString& server, const QString& dataFolder, QObject* parent = nullptr);

    /// Mails a code to `address` for a case. Done or refused (quota). On a PC where nobody has signed in yet it costs a
    /// proof of work: a moment, and under a flood of requests longer (proofBegun).
    void requestMailCode(const QString& caseSecret, const QString& address, QObject* context, Handler<bool> handler);
    /// Nobody waits any more for the code that was asked for last: what is being computed for it ends.
    void giveUpProof();
    /// Enters the code for a command that waits as AwaitingMailCode, and sends that command. A wrong code leaves it
    /// waiting and answers `code.invalid`; anything else is in the outbox when the handler runs.
    void enterCode(const QUuid& commandId, const QString& code, QObject* context, Handler<bool> handler);
    /// 查詢申請進度 on another PC: mails a code to the case's own address, if there is such a case.
    void requestFollowCode(const QString& caseSecret, const QString& number, const QString& nationalId,
                           QObject* context, Handler<bool> handler);
    /// 忘記帳號密碼: mails a code to the address on record, if it is `address` and `who`, the account's name or its
    /// person's national ID, belongs to it; of a person's two accounts it is the one of this kind. Done whether or not
    /// there is such an account.
    void requestRecoveryCode(const QString& caseSecret, const QString& address, const QString& who, AccountKind kind,
                             QObject* context, Handler<bool> handler);
    /// At once, not through the outbox: whoever has forgotten it waits for it.
    void recover(const QString& caseSecret, const QString& code, QObject* context, Handler<RecoveredAccount> handler);
    void resetPassword(const QString& caseSecret, const RecoveredAccount& account, const QString& password,
                       QObject* context, Handler<bool> handler);
    /// 申請教師個人帳號, with the code that was mailed to its address (requestMailCode). Done whoever it is about: what
    /// becomes of it is mailed. At once, not through the outbox, as above.
    void applyAsTeacher(const QString& caseSecret, const QString& code, const TeacherApplication& application,
                        const QString& password, QObject* context, Handler<bool> handler);
    template<typename T>
    void ask(const GuestQuestion<T>& question, QObject* context, std::type_identity_t<Handler<T>> handler) {
        Link::ask<T>(question, context, std::move(handler));
    }
    /// What a case secret opens: asked by the engine itself once a command under that secret was done, and kept with
    /// its case (Drafts::noteCase). Before start().
    void keepAfterCommands(GuestQuestion<QJsonObject> (*opened)(const QString& caseSecret));
    using SignInHandler = std::function<void(const Answer<SignInOutcome>&, const QString& token)>;
    /// SCRAM with Argon2id on the engine's thread. The password is wiped after use.
    void signIn(const QString& accountName, const QString& password, QObject* context, SignInHandler handler,
                AccountKind kind = AccountKind::Any);
    /// With the token of a session that this PC has kept (models/sync/keptsession.h), instead of a password.
    void resume(const QString& token, QObject* context, SignInHandler handler);
    /// After CodeNeeded, with the code of the bound device or a recovery code.
    void enterSignInCode(const QString& code, QObject* context, SignInHandler handler);

signals:
    /// Something asked for has its price, which this PC is working off: about so many seconds.
    void proofBegun(int seconds);
};

} // namespace inservice
