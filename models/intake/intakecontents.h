// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/vault.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <memory>
#include <optional>

namespace inservice {

class Database;

/// What the files taken in hold, sealed, until the centre has them: `intake.sqlite` beside the outbox, by the SHA-256
/// of the content. A folder on another computer may go, a memory stick is pulled out. One instance per thread. Throws
/// ReplicaError.
class IntakeContents {
public:
    /// `folder`: of the account. A file that is damaged is put beside under another name, and a fresh one begun: what
    /// was not sent yet has to be taken in once more, and says so.
    explicit IntakeContents(const QString& folder);
    ~IntakeContents();

    /// Does nothing where it is there already.
    void put(const QString& sha256, const QByteArray& content);
    [[nodiscard]] std::optional<QByteArray> content(const QString& sha256) const;
    void remove(const QString& sha256);
    /// What nobody needs: left over from a program that was ended between two writes.
    void keepOnly(const QSet<QString>& sha256);

private:
    std::unique_ptr<Database> m_database;
};

} // namespace inservice
