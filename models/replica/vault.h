// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

namespace inservice {

class PageCipher;

/// Seals what must not lie in clear on disk, under one key per folder: single values (national IDs, verifiers, case
/// secrets, drafts), each bound to its place, and the pages of the folder's databases. The key lives in the system's
/// keychain (QtKeychain); where there is none, in a file of mode 0600 beside the data, and keyPlace() says so for the
/// settings page.
class Vault {
public:
    enum class KeyPlace { Keychain, File };

    /// Opens or makes the key for a data folder. Throws ReplicaError when neither place can be written.
    static std::shared_ptr<Vault> open(const QString& dataFolder);
    /// The same one for whoever has the folder open in this program; opened when nobody has. May wait for a keychain.
    /// From any thread. Throws ReplicaError.
    static std::shared_ptr<Vault> of(const QString& dataFolder);

    /// Whether open() would ask a keychain, which may ask a person first.
    static bool mayWait(const QString& dataFolder);

    /// `place` says where it will stand (table, row, column; file): moved elsewhere it cannot be opened.
    [[nodiscard]] QByteArray seal(const QByteArray& clear, const QByteArray& place) const;
    /// The clear text. Throws ReplicaError (Sealed) when it was not sealed with this key for this place.
    [[nodiscard]] QByteArray unseal(const QByteArray& sealed, const QByteArray& place) const;
    /// For the pages of a database in this folder; lives as long as the vault.
    [[nodiscard]] const PageCipher& pages() const { return *m_pages; }
    [[nodiscard]] KeyPlace keyPlace() const { return m_place; }
    ~Vault();
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;

private:
    Vault(QByteArray key, KeyPlace place);
    QByteArray m_key;
    KeyPlace m_place;
    std::unique_ptr<const PageCipher> m_pages;
};

} // namespace inservice
