// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/vault.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>
#include <QVariant>
#include <memory>
#include <optional>

namespace inservice {

class Database;

/// Where a command stands on its way to the centre.
enum class OutboxState {
    AwaitingMailCode, ///< 待驗證信箱: goes out once the code mailed to the applicant is entered
    Waiting,          ///< 待送
    NeedsSignIn,      ///< 需登入: its author's token has expired
    Refused,          ///< 需處理: the centre said no; stays until a person has dealt with it
    Done,             ///< the centre did it; kept until the desk has shown it
};

/// One command as it was asked for. Never changes but for its state and the centre's answer.
struct OutboxItem {
    QUuid id; ///< UUIDv7, made before the command leaves the form
    QString kind;
    QByteArray body;    ///< exactly these bytes are sent, every time (unsealed here, sealed on disk)
    QString caseSecret; ///< for commands before sign-in; empty for those under a token
    QString subject;    ///< what it is about: "draft:<uuid>", "application:<id>", "scan:<id>"…
    QString caption;    ///< one line for the list, without personal data beyond a masked name
    OutboxState state = OutboxState::Waiting;
    int tries = 0;
    QDateTime createdAt;
    QDateTime nextTry;
    QJsonObject result;
    QString errorCode;
    QString errorKey;
    QJsonObject errorDetail;
};

/// What this person asked for (design.md, rule 2). `outbox.sqlite`, `synchronous=FULL`; bodies and secrets sealed.
/// One instance per thread. Throws ReplicaError.
class Outbox {
public:
    Outbox(const QString& file, std::shared_ptr<Vault> vault);
    ~Outbox();

    void add(const OutboxItem& item);
    /// All, oldest first. A body over 64 KiB (a scan) is left out here; item() has it.
    [[nodiscard]] QList<OutboxItem> items() const;
    [[nodiscard]] std::optional<OutboxItem> item(const QUuid& id) const;
    /// The oldest item that may be sent at `now`. Items of one subject go in order; a refused one holds back those
    /// behind it of the same subject.
    [[nodiscard]] std::optional<OutboxItem> next(const QDateTime& now) const;
    void setState(const QUuid& id, OutboxState state);
    void setDone(const QUuid& id, const QJsonObject& result);
    void setRefused(const QUuid& id, const QString& code, const QString& key, const QJsonObject& detail);
    void setTry(const QUuid& id, int tries, const QDateTime& nextTry);
    /// A person has dealt with it (dismissed a refusal, seen a result, dropped what was never sent).
    void remove(const QUuid& id);

    struct Counts {
        int waiting = 0; ///< 待送, with 待驗證信箱 and 需登入
        int refused = 0; ///< 需處理
    };
    [[nodiscard]] Counts counts() const;
    /// What waits under a token that has expired: 待送 becomes 需登入. Returns how many.
    int park();
    /// The other way round, after a new sign-in; all are tried at once.
    int unpark();
    /// Forgets when to try again: what waits may go now.
    void tryAllNow();
    /// When the next item may be tried; null when nothing waits but what another holds back.
    [[nodiscard]] QDateTime nextTry() const;

    /// Where an earlier outbox lies that could not be read (damaged, or its key is gone); empty when there is none.
    [[nodiscard]] QString setAsideFile() const;
    /// The person has been told.
    void forgetSetAside();

private:
    [[nodiscard]] QList<OutboxItem> read(const QString& where, const QVariantList& values, bool wholeBodies) const;

    std::unique_ptr<Database> m_database;
    std::shared_ptr<Vault> m_vault;
};

} // namespace inservice
