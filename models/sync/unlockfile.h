// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/engines.h"

namespace inservice {

/// The sealed file in an account's folder that lets its owner in while the centre does not answer. Each method reads
/// or writes it whole, under a lock file: several desks may be open. From any thread. Throws ReplicaError.
class UnlockFile {
public:
    /// `folder`: the account's.
    UnlockFile(QString folder, std::shared_ptr<Vault> vault);

    struct Content {
        Identity identity;
        QJsonObject verifier; ///< empty once it is known to be stale
        QDateTime lastUnlocked;
        QList<QDateTime> guesses; ///< not known to be right, of the last 15 minutes
    };
    /// Nothing when there is no file, or it cannot be read with this key.
    [[nodiscard]] std::optional<Content> read() const;
    /// After a sign-in: this password opens from now on.
    void remember(const Identity& identity, const Password& password);
    /// This password opens from now on instead of the old one; nothing happens if no account is remembered.
    void changePassword(const Password& password);
    /// The centre did not take this password: if it is the one that opens here, it does not any more.
    void refused(const Password& password);
    [[nodiscard]] SignInOutcome unlock(const Password& password);
    void forget();

    /// Whether there is one in `folder`, without opening anything.
    static bool exists(const QString& folder);

private:
    void write(const Content& content) const;
    [[nodiscard]] QString file() const;
    [[nodiscard]] QByteArray place() const;

    QString m_folder;
    std::shared_ptr<Vault> m_vault;
};

/// Those in the folder of one centre, with what they hold; a file that cannot be read is left out.
QList<std::pair<UnlockFile, UnlockFile::Content>> rememberedAccounts(const QString& centreFolder);
std::optional<UnlockFile> rememberedAccount(const QString& centreFolder, const QString& accountName);

/// What identityFrom() reads.
QJsonObject toJson(const Identity& identity);

} // namespace inservice
