// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/ask.h"
#include "models/sync/datafolder.h"
#include "models/sync/engines.h"
#include "models/sync/link.h"

namespace inservice {

namespace {

AccountEngine* account(SyncEngine* engine) {
    return static_cast<AccountEngine*>(engine);
}

} // namespace

AccountLink::AccountLink(const QString& server, const QString& dataFolder, Identity identity, QString token,
                         QObject* parent)
    : Link(server, dataFolder, QStringLiteral("account-%1").arg(identity.accountId), parent)
    , m_identity(std::move(identity)) {
    launch(new AccountEngine({server, replicaFile(), outboxFile(folder()), installation(), vault()}, m_identity,
                             std::move(token)));
}

void AccountLink::renew(const QString& token) {
    AccountEngine* engine = account(this->engine());
    QMetaObject::invokeMethod(
        engine, [engine, token] { engine->renew(token); }, Qt::QueuedConnection);
}

void AccountLink::fetchScan(qint64 scanId, QObject* context, Handler<ScanContent> handler) {
    ask<ScanContent>(this, account(engine()), context, std::move(handler), true,
                     [scanId](AccountEngine& engine) { return engine.fetchScan(scanId); });
}

void AccountLink::showNationalId(qint64 applicationId, const QString& purpose, QObject* context,
                                 Handler<QString> handler) {
    ask<QString>(
        this, account(engine()), context, std::move(handler), false,
        [applicationId, purpose](AccountEngine& engine) { return engine.showNationalId(applicationId, purpose); });
}

void AccountLink::changePassword(const QString& oldPassword, const QString& newPassword, QObject* context,
                                 Handler<bool> handler) {
    const auto before = std::make_shared<Password>(oldPassword);
    const auto after = std::make_shared<Password>(newPassword);
    const QPointer<QObject> asker(context != nullptr ? context : this);
    ask<bool>(
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

void AccountLink::signOut(QObject* context, Handler<bool> handler) {
    ask<bool>(this, account(engine()), context, std::move(handler), false,
              [](AccountEngine& engine) { return engine.signOut(); });
}

} // namespace inservice
