// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

namespace inservice {

/// Seals what must not lie in clear on disk (national IDs, verifiers, case secrets, drafts), with libsodium's
/// secretbox under one key per data folder. The key lives in the system's keychain (QtKeychain); where there is none,
/// in a file of mode 0600 beside the data, and keyPlace() says so for the settings page.
class Vault {
public:
    enum class KeyPlace { Keychain, File };

    /// Opens or makes the key for a data folder. Throws ReplicaError when neither place can be written.
    static std::shared_ptr<Vault> open(const QString& dataFolder);

    /// Whether open() would ask a keychain, which may ask a person first.
    static bool mayWait(const QString& dataFolder);

    [[nodiscard]] QByteArray seal(const QByteArray& clear) const;
    /// The clear text. Throws ReplicaError when the text was not sealed with this key.
    [[nodiscard]] QByteArray unseal(const QByteArray& sealed) const;
    [[nodiscard]] KeyPlace keyPlace() const { return m_place; }
    ~Vault();

private:
    Vault(QByteArray key, KeyPlace place);
    QByteArray m_key;
    KeyPlace m_place;
};

} // namespace inservice
