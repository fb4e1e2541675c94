// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/keptsession.h"

#include "models/replica/replicaerror.h"
#include "models/replica/vault.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace inservice {

namespace {

constexpr auto place = "session/token";

} // namespace

KeptSession::KeptSession(QString folder, const Vault& vault)
    : m_folder(std::move(folder))
    , m_vault(vault) {
}

QString KeptSession::file() const {
    return QDir(m_folder).filePath(QStringLiteral("session.sealed"));
}

bool KeptSession::isPossible() const {
    return m_vault.keyPlace() == Vault::KeyPlace::Keychain;
}

QString KeptSession::token() const {
    QFile kept(file());
    if (!isPossible() || !kept.open(QIODevice::ReadOnly)) {
        return {};
    }
    try {
        return QString::fromUtf8(m_vault.unseal(kept.readAll(), place));
    } catch (const ReplicaError&) {
        return {}; // of another folder, or damaged
    }
}

void KeptSession::keep(const QString& token) const {
    if (!isPossible()) {
        return;
    }
    const QByteArray sealed = m_vault.seal(token.toUtf8(), place);
    QSaveFile save(file());
    if (!save.open(QIODevice::WriteOnly) || !save.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        save.write(sealed) != sealed.size() || !save.commit()) {
        throw ReplicaError(ReplicaError::Kind::Access, QStringLiteral("%1 cannot be written").arg(file()));
    }
}

void KeptSession::forget() const {
    if (QFile::exists(file()) && !QFile::remove(file())) {
        throw ReplicaError(ReplicaError::Kind::Access, QStringLiteral("%1 cannot be removed").arg(file()));
    }
}

} // namespace inservice
