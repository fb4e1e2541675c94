// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/accountlink.h"

#include "models/sync/ask.h"
#include "models/sync/datafolder.h"
#include "models/sync/engines.h"
#include "models/sync/knownaccounts.h"

namespace inservice {

namespace {

AccountEngine* account(SyncEngine* engine) {
    return static_cast<AccountEngine*>(engine);
}

} // namespace

AccountLink::AccountLink(const QString& server, const QString& dataFolder, Identity identity, QString token,
                         QObject* parent)
    : Link(server, dataFolder, accountFolderName(identity.accountId), parent)
    , m_identity(std::move(identity)) {
    launch(new AccountEngine({server, replicaFile(), outboxFile(folder()), installation(), vault(), folder()},
                             m_identity, std::move(token)));
}

void AccountLink::renew(const QString& token) {
    AccountEngine* engine = account(this->engine());
    QMetaObject::invokeMethod(
        engine, [engine, token] { engine->renew(token); }, Qt::QueuedConnection);
}

void AccountLink::changePassword(const QString& oldPassword, const QString& newPassword, QObject* context,
                                 Handler<bool> handler) {
    const auto before = std::make_shared<Password>(oldPassword);
    const auto after = std::make_shared<Password>(newPassword);
    const QPointer<QObject> asker(context != nullptr ? context : this);
    askEngine<bool>(
        this, account(engine()), this,
        [this, asker, handler = std::move(handler)](const Answer<bool>& answer) {
            if (answer) {
                m_identity.mustChangePassword = false; // whether or not somebody still waits to hear it
            }
            if (asker) {
                handler(answer);
            }
        },
        false, [before, after](AccountEngine& engine) { return engine.changePassword(*before, *after); });
}

void AccountLink::requestOwnCode(const QString& address, QObject* context, Handler<bool> handler) {
    askEngine<bool>(this, account(engine()), context, std::move(handler), false,
                    [address](AccountEngine& engine) { return engine.requestOwnCode(address); });
}

void AccountLink::changeEmail(const QString& address, const QString& password, const QString& code, QObject* context,
                              Handler<bool> handler) {
    const auto secret = std::make_shared<Password>(password);
    askEngine<bool>(
        this, account(engine()), context, std::move(handler), false,
        [address, secret, code](AccountEngine& engine) { return engine.changeEmail(address, *secret, code); });
}

void AccountLink::bindDevice(const QString& password, const QByteArray& secret, const QString& code,
                             const QStringList& recoveryCodes, QObject* context, Handler<bool> handler) {
    const auto proof = std::make_shared<Password>(password);
    askEngine<bool>(this, account(engine()), context, std::move(handler), false,
                    [proof, secret, code, recoveryCodes](AccountEngine& engine) {
                        return engine.bindDevice(*proof, secret, code, recoveryCodes);
                    });
}

void AccountLink::unbindDevice(const QString& password, const QString& code, QObject* context, Handler<bool> handler) {
    const auto proof = std::make_shared<Password>(password);
    askEngine<bool>(this, account(engine()), context, std::move(handler), false,
                    [proof, code](AccountEngine& engine) { return engine.unbindDevice(*proof, code); });
}

void AccountLink::signOut(QObject* context, Handler<bool> handler) {
    askEngine<bool>(
        this, account(engine()), context,
        [handler = std::move(handler)](Answer<bool> answer) {
            if (answer.error.code == QLatin1String("KA001")) {
                answer.value = true; // it has ended already, or was opened offline: there is none at the centre
                answer.error = {};
            }
            handler(answer);
        },
        false, [](AccountEngine& engine) { return engine.signOut(); });
}

} // namespace inservice
