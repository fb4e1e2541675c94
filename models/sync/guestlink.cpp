// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/guestlink.h"

#include "models/central/client/proofofwork.h"
#include "models/sync/ask.h"
#include "models/sync/datafolder.h"
#include "models/sync/engines.h"

namespace inservice {

namespace {

GuestEngine* guest(SyncEngine* engine) {
    return static_cast<GuestEngine*>(engine);
}

using SignInFound = std::pair<SignInOutcome, QString>;

Link::Handler<SignInFound> found(GuestLink::SignInHandler handler) {
    return [handler = std::move(handler)](const Answer<SignInFound>& found) {
        Answer<SignInOutcome> outcome;
        outcome.error = found.error;
        if (found) {
            outcome.value = found.value->first;
        }
        handler(outcome, found ? found.value->second : QString());
    };
}

} // namespace

GuestLink::GuestLink(const QString& server, const QString& dataFolder, QObject* parent)
    : Link(server, dataFolder, QStringLiteral("guest"), parent) {
    auto* engine = new GuestEngine({server, replicaFile(), outboxFile(folder()), installation(), vault(), folder()});
    connect(engine, &GuestEngine::proofBegun, this,
            [this](int bits) { emit proofBegun(int(proofTime(bits).count())); });
    launch(engine);
}

void GuestLink::giveUpProof() {
    guest(engine())->wantProof(false);
}

void GuestLink::requestMailCode(const QString& caseSecret, const QString& address, QObject* context,
                                Handler<bool> handler) {
    guest(engine())->wantProof(true);
    askEngine<bool>(
        this, guest(engine()), context, std::move(handler), false, [caseSecret, address](GuestEngine& engine) {
            return engine.paidCall(QStringLiteral("SELECT api.mail_code($1, $2, $3, $4)"), {caseSecret, address});
        });
}

void GuestLink::enterCode(const QUuid& commandId, const QString& code, QObject* context, Handler<bool> handler) {
    askEngine<bool>(this, guest(engine()), context, std::move(handler), false,
                    [commandId, code](GuestEngine& engine) { return engine.enterCode(commandId, code); });
}

void GuestLink::requestFollowCode(const QString& caseSecret, const QString& number, const QString& nationalId,
                                  QObject* context, Handler<bool> handler) {
    guest(engine())->wantProof(true);
    askEngine<bool>(this, guest(engine()), context, std::move(handler), false,
                    [caseSecret, number, nationalId](GuestEngine& engine) {
                        return engine.paidCall(QStringLiteral("SELECT api.follow_code($1, $2, $3, $4, $5)"),
                                               {caseSecret, number, nationalId});
                    });
}

void GuestLink::requestRecoveryCode(const QString& caseSecret, const QString& address, const QString& who,
                                    AccountKind kind, QObject* context, Handler<bool> handler) {
    guest(engine())->wantProof(true);
    askEngine<bool>(this, guest(engine()), context, std::move(handler), false,
                    [caseSecret, address, who, kind](GuestEngine& engine) {
                        return engine.paidCall(QStringLiteral("SELECT api.recover_code($1, $2, $3, $5, $6, $4)"),
                                               {caseSecret, address, who, kind == AccountKind::Teacher});
                    });
}

void GuestLink::applyAsTeacher(const QString& caseSecret, const QString& code, const TeacherApplication& application,
                               const QString& password, QObject* context, Handler<bool> handler) {
    const auto secret = std::make_shared<Password>(password);
    askEngine<bool>(this, guest(engine()), context, std::move(handler), false,
                    [caseSecret, code, application, secret](GuestEngine& engine) {
                        return engine.applyAsTeacher(caseSecret, code, application, *secret);
                    });
}

void GuestLink::recover(const QString& caseSecret, const QString& code, QObject* context,
                        Handler<RecoveredAccount> handler) {
    askEngine<RecoveredAccount>(this, guest(engine()), context, std::move(handler), false,
                                [caseSecret, code](GuestEngine& engine) { return engine.recover(caseSecret, code); });
}

void GuestLink::resetPassword(const QString& caseSecret, const RecoveredAccount& account, const QString& password,
                              QObject* context, Handler<bool> handler) {
    const auto secret = std::make_shared<Password>(password);
    askEngine<bool>(this, guest(engine()), context, std::move(handler), false,
                    [caseSecret, account, secret](GuestEngine& engine) {
                        return engine.resetPassword(caseSecret, account, *secret);
                    });
}

void GuestLink::keepAfterCommands(GuestQuestion<QJsonObject> (*opened)(const QString& caseSecret)) {
    guest(engine())->keepAfterCommands(opened);
}

void GuestLink::signIn(const QString& accountName, const QString& password, QObject* context, SignInHandler handler,
                       AccountKind kind) {
    const auto secret = std::make_shared<Password>(password);
    askEngine<SignInFound>(
        this, guest(engine()), context, found(std::move(handler)), false,
        [accountName, secret, kind](GuestEngine& engine) { return engine.signIn(accountName, *secret, kind); });
}

void GuestLink::resume(const QString& token, QObject* context, SignInHandler handler) {
    askEngine<SignInFound>(this, guest(engine()), context, found(std::move(handler)), false,
                           [token](GuestEngine& engine) { return engine.resume(token); });
}

void GuestLink::enterSignInCode(const QString& code, QObject* context, SignInHandler handler) {
    askEngine<SignInFound>(this, guest(engine()), context, found(std::move(handler)), false,
                           [code](GuestEngine& engine) { return engine.enterSignInCode(code); });
}

} // namespace inservice
