// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/client/connectionsafety.h"
#include "models/central/client/scram.h" // makeVerifier, makeSecret
#include "models/domain/commandid.h"     // makeCommandId
#include "models/replica/changes.h"
#include "models/replica/drafts.h"
#include "models/replica/outbox.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QThread;
class QTimer;

namespace inservice {

class SyncEngine;
struct LinkNews;

/// Whether the centre can be reached. What waits is counted apart (LinkStatus).
enum class LinkState {
    Starting,     ///< not tried yet
    Loading,      ///< the first load is under way
    Online,       ///< 已同步 up to lastSync
    Offline,      ///< 離線: the centre does not answer; the replica is shown
    NeedsSignIn,  ///< the token has expired; the replica is shown
    Incompatible, ///< the centre no longer serves a desk as old as this one
    CentreTooOld, ///< the centre has not been updated to what this desk calls
};

/// What stands behind LinkState::Offline when there is an answer, and no use in waiting for another one.
enum class LinkFault {
    None,     ///< no answer, or one that passes (the centre starts, stops, is full)
    Faulty,   ///< the centre answers with a fault of its own
    Refused,  ///< it does not take this desk's connection: password, database
    Unproved, ///< the other end does not encrypt, or cannot prove that it is the centre
};

struct LinkStatus {
    LinkState state = LinkState::Starting;
    LinkFault fault = LinkFault::None;
    /// What protects the connection; while there is none, the least that the connection string allows.
    LineSafety safety = LineSafety::Local;
    QString encryption; ///< "TLSv1.3"; empty in clear and while there is no connection
    /// How far this PC's clock is ahead of the centre's (behind: negative), in seconds, when last connected.
    qint64 clockAhead = 0;
    bool trying = false; ///< somebody has asked to try now (Link::syncNow), and it is under way
    QDateTime lastSync;
    int waiting = 0; ///< 待送 (with 待驗證信箱)
    int uncoded = 0; ///< of `waiting`: 待驗證信箱
    int refused = 0; ///< 需處理
    /// Of `waiting`: asked for, but not sent yet so that it can be taken back (Link::cancelHeld).
    int held = 0;
    QDateTime heldUntil; ///< when the last of them goes; null when none is held
    /// This PC's own files cannot be read or written (and why): what the centre says cannot be kept, whatever `state`.
    std::optional<ReplicaError::Kind> trouble;
    QString cause; ///< for a tooltip and the log; never shown as the message itself
};

/// Why a question got no answer: the centre refused (key of docs/api.md «Refusals»), or it could not be asked.
struct CallError {
    bool offline = false; ///< not reached: nothing is known about the effect
    QString code;         ///< SQLSTATE
    /// Stable key: one of docs/api.md «Refusals», or
    /// `link.offline` not reached, `link.fault`, `link.refused`, `link.unproved` no connection either, for a reason
    /// that does not pass by itself (LinkFault), `link.local` this PC's own files cannot be written,
    /// `link.incompatible` the centre no longer serves this desk, `link.centre_too_old` it does not yet know what this
    /// desk calls, `link.false_centre` it could not prove that it knows the password's key, or asks for less than a
    /// centre asks for, `link.other_account` the new token is another account's, `link.key_function` no memory for
    /// Argon2id, `link.no_command` no such command waits here, `link.restored` done, but the centre was restored from
    /// an older backup and may have lost it, `link.unexpected` a fault of the centre.
    QString key;
    QJsonObject detail;
};

/// An answer of the centre, or the reason why there is none.
template<typename T>
struct Answer {
    std::optional<T> value;
    CallError error;
    explicit operator bool() const { return value.has_value(); }
};

/// Who is signed in (api.open).
struct Identity {
    qint64 accountId = 0;
    qint64 personId = 0;
    QString accountName;
    QString name;
    AccountType accountType = AccountType::Operator;
    qint64 unitId = 0;
    bool mustChangePassword = false;
    QStringList commands; ///< command kinds this role may use
    QStringList tabs;     ///< private tables this role may see
    bool operator==(const Identity&) const = default;
};

struct SignInOutcome {
    enum class Kind { SignedIn, Wrong, Locked } kind = Kind::Wrong;
    int retryAfterSeconds = 0;
    Identity identity;
};

struct ScanContent {
    QString mime;
    QString name;
    QByteArray content;
};

/// Somebody else who has the same case open.
struct Viewer {
    QString name;
    QDateTime since; ///< UTC
    bool operator==(const Viewer&) const = default;
};

/// A desk's tie to its centre for one identity: a folder with its replica and outbox, and an engine on its own thread.
/// All methods belong to the thread that made it (the window's); none of them waits for the network or for the engine.
/// Answers come back on that thread, and not at all once `context` is gone.
class Link : public QObject {
    Q_OBJECT

public:
    template<typename T>
    using Handler = std::function<void(const Answer<T>&)>;

    /// `server`: a libpq string without a user. `dataFolder`: the desk's. Nothing is asked or sent before start().
    /// `account`: the folder's name within it. Opens or makes the files; throws ReplicaError.
    Link(const QString& server, const QString& dataFolder, const QString& account, QObject* parent);
    ~Link() override;

    void start();
    [[nodiscard]] LinkStatus status() const;
    [[nodiscard]] QString folder() const;
    /// This installation's own id, one per data folder: `installation` in the bodies of docs/api.md.
    [[nodiscard]] QString installation() const;
    /// Where an earlier outbox was put that could not be read any more (damaged, or its key is gone): the person must
    /// be told that what stood in it was not sent, and by whom it can be looked at. Empty when there is none.
    [[nodiscard]] QString setAsideOutbox();
    void forgetSetAsideOutbox();
    /// The folder lies on another computer's disk: it works, slower, and is only as safe as that computer's locks. For
    /// the settings page to say.
    [[nodiscard]] bool onShare() const;

    /// For the calling (window's) thread.
    [[nodiscard]] ReplicaReader& replica();
    [[nodiscard]] Outbox& outbox();
    [[nodiscard]] Drafts& drafts();
    [[nodiscard]] QString replicaFile() const;
    [[nodiscard]] std::shared_ptr<Vault> vault() const;

    /// Puts a command into the outbox (committed when this returns) and wakes the engine. With `hold` it is not sent
    /// before that time has passed, so that cancelHeld() can undo it; after a crash it still goes out once. Throws
    /// ReplicaError.
    QUuid submit(OutboxItem item, std::chrono::seconds hold = {});
    /// Several in one commit: all of them or none. In their order. Throws ReplicaError.
    QList<QUuid> submitAll(QList<OutboxItem> items, std::chrono::seconds hold = {});
    /// Removes a command that has not begun to be sent, without a trace. False when it is too late: it is on its way,
    /// answered, or not there. Throws ReplicaError.
    bool cancelHeld(const QUuid& id);
    /// How many of them it was not too late for. Throws ReplicaError.
    int cancelHeld(const QList<QUuid>& ids);
    /// A refusal was read, or an unsent command given up. False, and it stays: it is on its way, and whether it has
    /// taken effect is not known yet. Throws ReplicaError.
    bool dismiss(const QUuid& id);
    /// Try now what waits, and ask for news.
    void syncNow();
    /// A live screen is open: ask every 2 s instead of every 45 s.
    void setLive(bool live);

signals:
    void statusChanged(const inservice::LinkStatus& status);
    /// Rows with news, after they are readable.
    void replicaChanged(const inservice::Changes& changes);
    /// Something was added, done, refused or removed.
    void outboxChanged();
    /// The centre answered a command; for those who wait for one.
    void commandFinished(const QUuid& id, bool done);

protected:
    SyncEngine* engine() const { return m_engine; }
    void launch(SyncEngine* engine);
    [[nodiscard]] QString server() const { return m_server; }

private:
    struct Files;
    void countOutbox();
    void outboxHasChanged();
    void setStatus(LinkStatus status);
    void take(const LinkNews& news);

    QString m_server;
    QString m_folder;
    QString m_installation;
    QThread* m_thread = nullptr;
    SyncEngine* m_engine = nullptr;
    std::unique_ptr<Files> m_files;
    QTimer* m_holdEnds;
    LinkStatus m_status;
    int m_asked = 0; ///< how often somebody has asked to try now
};

/// Before sign-in: desk_anon. Applications under case secrets.
class GuestLink : public Link {
    Q_OBJECT

public:
    GuestLink(const QString& server, const QString& dataFolder, QObject* parent = nullptr);

    /// Mails a code to `address` for a case. Done or refused (quota). On a PC where nobody has signed in yet it costs a
    /// proof of work: a moment, and under a flood of requests longer (proofBegun).
    void requestMailCode(const QString& caseSecret, const QString& address, QObject* context, Handler<bool> handler);
    /// Nobody waits any more for the code that was asked for last: what is being computed for it ends.
    void giveUpProof();
    /// Enters the code for a command that waits as AwaitingMailCode, and sends that command. A wrong code leaves it
    /// waiting and answers `code.invalid`; anything else is in the outbox when the handler runs.
    void enterCode(const QUuid& commandId, const QString& code, QObject* context, Handler<bool> handler);
    /// 查詢申請進度 on another PC: mails a code to the case's own address, if there is such a case.
    void requestFollowCode(const QString& caseSecret, const QString& number, const QString& nationalId,
                           QObject* context, Handler<bool> handler);
    /// api.case; an empty object if the secret opens nothing.
    void fetchCase(const QString& caseSecret, QObject* context, Handler<QJsonObject> handler);
    /// api.case_paper, with the whole ID; not kept on disk.
    void fetchCasePaper(const QString& caseSecret, QObject* context, Handler<QJsonObject> handler);
    /// SCRAM with Argon2id on the engine's thread. The password is wiped after use.
    void signIn(const QString& accountName, const QString& password, QObject* context,
                std::function<void(const Answer<SignInOutcome>&, const QString& token)> handler);

signals:
    /// Something asked for has its price, which this PC is working off: about so many seconds.
    void proofBegun(int seconds);
};

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

    /// Asks for the scan by scan.show (audited), then reads it once. Not kept on disk.
    void fetchScan(qint64 scanId, QObject* context, Handler<ScanContent> handler);
    /// The whole ID: submits application.show_id with its purpose, then reads it once. Never written to disk.
    void showNationalId(qint64 applicationId, const QString& purpose, QObject* context, Handler<QString> handler);
    /// Proves the old password and sets the new one's verifier, at once (not through the outbox: it belongs to this
    /// session).
    void changePassword(const QString& oldPassword, const QString& newPassword, QObject* context,
                        Handler<bool> handler);
    void signOut(QObject* context, Handler<bool> handler);

    /// A case is open on this screen: says so to the centre until leave() or the end of `context`, and hears which
    /// other people of one's scope have it open. `handler` gets them in the order in which they came, at once and
    /// whenever they change; `link.offline` while nothing is known; a refusal (`application.not_visible`) ends it.
    /// Never in the outbox. Once more for the same case: asked again at once, for the new context.
    void watchViewers(qint64 applicationId, QObject* context, Handler<QList<Viewer>> handler);
    void stopWatchingViewers(qint64 applicationId);

private:
    struct Presence {
        QPointer<QObject> context;
        Handler<QList<Viewer>> handler;
        std::optional<QList<Viewer>> answered; ///< what the handler was told last
        int serial = 0;
    };
    void askForViewers(qint64 applicationId);
    void renewPresence();
    void followConnection(LinkState state);

    Identity m_identity;
    QHash<qint64, Presence> m_presences;
    QTimer* m_renewal = nullptr; ///< runs while some case is watched
    int m_presenceSerial = 0;
    bool m_presenceOnline = false;
};

} // namespace inservice

Q_DECLARE_METATYPE(inservice::LinkStatus)
