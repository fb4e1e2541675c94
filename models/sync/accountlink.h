// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/identity.h"
#include "models/sync/link.h"

namespace inservice {

/// After sign-in: desk_user under one token.
class AccountLink : public Link {
    Q_OBJECT

public:
    /// Without a token (opened offline, models/sync/knownaccounts.h) it shows the replica and keeps what is asked for.
    AccountLink(const QString& server, const QString& dataFolder, Identity identity, QString token,
                QObject* parent = nullptr);

    [[nodiscard]] const Identity& identity() const { return m_identity; }
    /// A new token after the old one expired; parked commands go out again.
    void renew(const QString& token);

    template<typename T>
    void ask(const AccountQuestion<T>& question, QObject* context, std::type_identity_t<Handler<T>> handler) {
        Link::ask<T>(question, context, std::move(handler));
    }
    /// Proves the old password and sets the new one's verifier, at once (not through the outbox: it belongs to this
    /// session).
    void changePassword(const QString& oldPassword, const QString& newPassword, QObject* context,
                        Handler<bool> handler);
    /// Another e-mail of one's own: a code goes to it, and with that and the password it counts. At once, not through
    /// the outbox.
    void requestOwnCode(const QString& address, QObject* context, Handler<bool> handler);
    void changeEmail(const QString& address, const QString& password, const QString& code, QObject* context,
                     Handler<bool> handler);
    /// 綁定行動裝置: at once, with the password. Errors: `password.wrong`, `device.code`, `device.state`.
    void bindDevice(const QString& password, const QByteArray& secret, const QString& code,
                    const QStringList& recoveryCodes, QObject* context, Handler<bool> handler);
    /// With the password and a code of the app, or a recovery code.
    void unbindDevice(const QString& password, const QString& code, QObject* context, Handler<bool> handler);
    void signOut(QObject* context, Handler<bool> handler);

private:
    Identity m_identity;
};

} // namespace inservice
