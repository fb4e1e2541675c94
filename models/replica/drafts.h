// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/vault.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>
#include <memory>
#include <optional>

namespace inservice {

class Database;

/// A form that has not been sent: everything typed so far, sealed.
struct Draft {
    QUuid id;
    QString form; ///< "application"
    QDateTime savedAt;
    QJsonObject fields; ///< by field name of docs/api.md; never a password, only a verifier
};

/// A case that was applied for, or is followed, from this PC. Its secret opens it at the centre.
struct LocalCase {
    QUuid id;
    QString secret;
    QString number;   ///< empty until the centre has accepted it
    QUuid draft;      ///< the draft it came from, null for followed ones
    QJsonObject seen; ///< api.case as last heard, to show it without a network
    QDateTime seenAt;
};

/// Drafts and cases of this PC, in the same file as the outbox. One instance per thread. Throws ReplicaError.
///
/// A draft that the disk did not take is kept in memory and read from there, until a later save() finds room: whoever
/// opens another form meanwhile loses nothing.
class Drafts {
public:
    Drafts(const QString& outboxFile, std::shared_ptr<Vault> vault);
    ~Drafts();

    /// Throws where the disk does not take it; it is kept all the same.
    void save(const Draft& draft);
    /// How many the disk has not got, after it was tried once more: they end with this object. Throws nothing.
    [[nodiscard]] int unwritten();
    /// Whether what draft() gives lies on the disk; also where there is none of that id.
    [[nodiscard]] bool isWritten(const QUuid& id) const { return !m_unwritten.contains(id); }
    [[nodiscard]] QList<Draft> drafts() const;
    /// Those of one form, the newest first: what other forms keep (an attachment has megabytes) is not unsealed.
    [[nodiscard]] QList<Draft> draftsOf(const QString& form) const;
    [[nodiscard]] std::optional<Draft> draft(const QUuid& id) const;
    void removeDraft(const QUuid& id);

    void saveCase(const LocalCase& localCase);
    [[nodiscard]] QList<LocalCase> cases() const;
    [[nodiscard]] std::optional<LocalCase> localCase(const QUuid& id) const;
    /// The one that a secret opens.
    [[nodiscard]] std::optional<LocalCase> caseOfSecret(const QString& secret) const;
    void removeCase(const QUuid& id);
    /// What the centre said about the case with this secret, if it is one of this PC's: its number (left as it is when
    /// empty) and api.case. Leaves the rest of the row to whoever edits it. False when there is no such case here.
    bool noteCase(const QString& secret, const QString& number, const QJsonObject& seen);
    /// Removes the cases that ended before `before`, by what the centre said of them last: their secret opens the paper
    /// with the whole ID. One that has not ended stays, however old. Returns how many.
    int forgetEnded(const QDateTime& before);

private:
    void write(const Draft& draft);
    /// What was read from the disk, and what it did not take in the place of that; the newest first.
    [[nodiscard]] QList<Draft> withUnwritten(QList<Draft> drafts, const QString& form) const;

    QHash<QUuid, Draft> m_unwritten;
    std::unique_ptr<Database> m_database;
    std::shared_ptr<Vault> m_vault;
};

} // namespace inservice
