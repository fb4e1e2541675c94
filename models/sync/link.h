// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/changes.h"
#include "models/replica/outbox.h"
#include "models/sync/answers.h"
#include "models/sync/linkstatus.h"
#include "models/sync/question.h"

#include <QObject>
#include <chrono>

class QThread;
class QTimer;

namespace inservice {

class Drafts;
class ReplicaReader;
class SyncEngine;
struct LinkNews;

/// A desk's tie to its centre for one identity: a folder with its replica and outbox, and an engine on its own thread.
/// All methods belong to the thread that made it (the window's); none of them waits for the network or for the engine.
/// Answers come back on that thread, and not at all once `context` is gone.
class Link : public QObject {
    Q_OBJECT

public:
    /// Called with the answer of the centre to one question.
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
    template<typename T>
    void ask(const Question<T>& question, QObject* context, Handler<T> handler) {
        const auto value = std::make_shared<std::optional<T>>();
        put(
            question, [value, read = question.read](const PgRows& rows) { *value = read(rows); }, context,
            [value, handler = std::move(handler)](const Answer<bool>& answer) {
                handler({std::move(*value), answer.error});
            });
    }

private:
    struct Files;
    /// `read` gets the rows on the engine's thread.
    void put(const Call& call, std::function<void(const PgRows&)> read, QObject* context, Handler<bool> handler);
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

} // namespace inservice
