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
    /// Not sent before this moment: until then cancelHeld() undoes it without a trace. Null: at once.
    QDateTime heldUntil;
    /// It has been handed to the network and no answer is known: it may have taken effect, so only an answer ends it.
    bool begun = false;
    /// What the person saw when asking for it (RowTable::seen), sealed on disk, never sent: when the centre
    /// refuses because the case has changed since, this beside the replica shows what changed.
    QJsonObject seen;
    QJsonObject result;
    QString errorCode;
    QString errorKey;
    QJsonObject errorDetail;
};

/// What this person asked for (design.md, rule 2). `outbox.sqlite`, `synchronous=EXTRA`; bodies and secrets sealed.
/// One instance per thread. Throws ReplicaError.
class Outbox {
public:
    Outbox(const QString& file, std::shared_ptr<Vault> vault);
    ~Outbox();

    void add(const OutboxItem& item);
    /// All of them or none.
    void addAll(const QList<OutboxItem>& items);
    /// All, oldest first. A body over 64 KiB (a scan) is left out here; item() has it.
    [[nodiscard]] QList<OutboxItem> items() const;
    [[nodiscard]] std::optional<OutboxItem> item(const QUuid& id) const;
    /// The newest about a subject, whatever its state; its body as of items().
    [[nodiscard]] std::optional<OutboxItem> newest(const QString& subject) const;
    /// The oldest item that may be sent at `now`. Items of one subject go in order; a refused or a held one holds back
    /// those behind it of the same subject.
    [[nodiscard]] std::optional<OutboxItem> next(const QDateTime& now) const;
    /// Marks it as handed to the network; false if it is not there any more or must not go (taken back meanwhile). From
    /// then on neither cancelHeld() nor remove() touches it until an answer is known.
    [[nodiscard]] bool begin(const QUuid& id);
    /// Removes what was never handed to the network; false if it is too late, or no such item waits.
    [[nodiscard]] bool cancelHeld(const QUuid& id);
    void setState(const QUuid& id, OutboxState state);
    /// Done; also kept apart for a week (without a body over 64 KiB), for a centre that is restored from a backup.
    /// `at`: now, by the centre's clock where it is known (a PC's may be a year off, and the week with it).
    void setDone(const QUuid& id, const QJsonObject& result, const QDateTime& at = QDateTime::currentDateTimeUtc());
    void setRefused(const QUuid& id, const QString& code, const QString& key, const QJsonObject& detail);
    /// It had no effect this time and is tried again later. What the centre said why, if it did: errorKey of a waiting
    /// item; without it there was no answer.
    void setTry(const QUuid& id, int tries, const QDateTime& nextTry, const QString& code = {}, const QString& key = {},
                const QJsonObject& detail = {});
    /// Nobody knows whether it took effect, and asking at once would only lose the line again: later, under the same
    /// id. Until an answer comes it stays what has begun; `key`: what the person is told meanwhile.
    void setUnanswered(const QUuid& id, int tries, const QDateTime& nextTry, const QString& key);
    /// A person has dealt with it (dismissed a refusal, seen a result, dropped what was never sent). False, and it
    /// stays: it is on its way, and whether it has taken effect is not known yet.
    bool remove(const QUuid& id);

    struct Counts {
        int waiting = 0;     ///< 待送, with 待驗證信箱 and 需登入
        int uncoded = 0;     ///< of `waiting`: 待驗證信箱
        int refused = 0;     ///< 需處理
        int held = 0;        ///< of `waiting`: not sent yet so that it can be taken back
        QDateTime heldUntil; ///< when the last of them goes; null when none is held
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

    /// `life` is which life of the centre answers: its epoch, and behind a slash the time line of its server. When it
    /// is another than the last time, what the centre acknowledged may be gone with its old life: what was done in the
    /// last week (the last hour, when only the server behind it is another) waits again under its old id, in its old
    /// order. A centre that still knows it repeats its answer; one that does not decides anew. What was too large to
    /// keep stands there as refused with `link.restored`, to be asked for again by a person. Returns how many there
    /// are. `at` as for setDone().
    int checkIncarnation(const QString& life, const QDateTime& at = QDateTime::currentDateTimeUtc());

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
