// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace inservice {

class Vault;

/// 保持登入: the token of a session, kept for the desk's next start in the folder of one centre, sealed with that
/// folder's key and bound to its place. Only where the key lies in a keychain: beside a key in a file it would be there
/// for whoever reads the files. Throws ReplicaError.
///
/// The token alone, never the password: it ends at the centre with the session, and no other centre knows it.
class KeptSession {
public:
    /// `folder`: the guest's of that centre, and its vault.
    KeptSession(QString folder, const Vault& vault);

    [[nodiscard]] bool isPossible() const;
    /// Empty when there is none, or none that this key opens.
    [[nodiscard]] QString token() const;
    void keep(const QString& token) const;
    void forget() const;

private:
    [[nodiscard]] QString file() const;

    QString m_folder;
    const Vault& m_vault;
};

} // namespace inservice
