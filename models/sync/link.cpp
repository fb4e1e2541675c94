// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/link.h"

#include "models/domain/commandid.h"
#include "models/replica/database.h"
#include "models/replica/drafts.h"
#include "models/replica/replicareader.h"
#include "models/replica/replicastore.h"
#include "models/sync/ask.h"
#include "models/sync/datafolder.h"

#include <QDir>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <tuple>

namespace inservice {

struct Link::Files {
    std::shared_ptr<Vault> vault;
    std::unique_ptr<ReplicaReader> replica;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<Drafts> drafts;
};

Link::Link(const QString& server, const QString& dataFolder, const QString& account, QObject* parent)
    : QObject(parent)
    , m_server(server)
    , m_folder(accountFolder(dataFolder, server, account))
    , m_installation(installationId(dataFolder))
    , m_files(std::make_unique<Files>())
    , m_holdEnds(new QTimer(this)) {
    m_holdEnds->setSingleShot(true);
    connect(m_holdEnds, &QTimer::timeout, this, &Link::outboxHasChanged);
    m_status.safety = leastSafety(server);
    m_files->vault = Vault::of(m_folder);
    m_status.lastSync = ReplicaStore(replicaFile()).lastSync(); // makes the file, or a new one for a damaged one
    m_files->replica = std::make_unique<ReplicaReader>(replicaFile());
    m_files->outbox = std::make_unique<Outbox>(outboxFile(m_folder), m_files->vault);
    m_files->drafts = std::make_unique<Drafts>(outboxFile(m_folder), m_files->vault);
    countOutbox();
}

Link::~Link() {
    if (m_engine == nullptr) {
        return;
    }
    m_engine->interrupt();
    if (m_thread->isRunning()) {
        m_thread->quit();
        m_thread->wait(); // not for the network: every wait for it has ended
    } else {
        delete m_engine;
    }
}

void Link::launch(SyncEngine* engine) {
    m_engine = engine;
    m_thread = new QThread(this);
    m_thread->setObjectName(QStringLiteral("sync"));
    m_engine->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    connect(m_engine, &SyncEngine::news, this, &Link::take);
    connect(m_engine, &SyncEngine::replicaChanged, this, &Link::replicaChanged);
    connect(m_engine, &SyncEngine::commandAnswered, this, [this](const QUuid& id, bool done) {
        outboxHasChanged();
        emit commandFinished(id, done);
    });
    connect(m_engine, &SyncEngine::outboxTouched, this, &Link::outboxHasChanged);
}

void Link::take(const LinkNews& news) {
    LinkStatus status = m_status;
    status.state = news.state;
    status.fault = news.fault;
    status.safety = news.safety;
    status.encryption = news.encryption;
    status.clockAhead = news.clockAhead;
    status.lastSync = news.lastSync;
    status.cause = news.cause;
    status.trouble = news.trouble;
    status.trying = news.tried < m_asked;
    setStatus(std::move(status));
}

void Link::start() {
    if (!m_thread->isRunning()) {
        m_thread->start();
        QMetaObject::invokeMethod(m_engine, &SyncEngine::start, Qt::QueuedConnection);
    }
}

LinkStatus Link::status() const {
    return m_status;
}
QString Link::folder() const {
    return m_folder;
}
QString Link::installation() const {
    return m_installation;
}
ReplicaReader& Link::replica() {
    return *m_files->replica;
}
Outbox& Link::outbox() {
    return *m_files->outbox;
}
Drafts& Link::drafts() {
    return *m_files->drafts;
}
QString Link::replicaFile() const {
    return inservice::replicaFile(m_folder);
}
std::shared_ptr<Vault> Link::vault() const {
    return m_files->vault;
}
QString Link::setAsideOutbox() {
    return m_files->outbox->setAsideFile();
}
void Link::forgetSetAsideOutbox() {
    m_files->outbox->forgetSetAside();
}

bool Link::onShare() const {
    return Database::onShare(replicaFile());
}

void Link::setStatus(LinkStatus status) {
    const auto comparable = [](const LinkStatus& one) {
        return std::tie(one.state, one.fault, one.safety, one.encryption, one.clockAhead, one.trying, one.lastSync,
                        one.waiting, one.uncoded, one.refused, one.held, one.heldUntil, one.trouble, one.cause);
    };
    const bool same = comparable(status) == comparable(m_status);
    m_status = std::move(status);
    if (!same) {
        emit statusChanged(m_status);
    }
}

void Link::countOutbox() {
    LinkStatus status = m_status;
    try {
        const Outbox::Counts counts = m_files->outbox->counts();
        status.waiting = counts.waiting;
        status.uncoded = counts.uncoded;
        status.refused = counts.refused;
        status.held = counts.held;
        status.heldUntil = counts.heldUntil;
    } catch (const ReplicaError& error) {
        status.cause = error.text; // the last known numbers stay
    }
    if (status.held > 0) {
        const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(status.heldUntil);
        m_holdEnds->start(std::chrono::milliseconds(std::max<qint64>(left, 0) + 1));
    } else {
        m_holdEnds->stop();
    }
    setStatus(status);
}

void Link::outboxHasChanged() {
    countOutbox();
    emit outboxChanged();
}

QUuid Link::submit(OutboxItem item, std::chrono::seconds hold) {
    return submitAll({std::move(item)}, hold).constFirst();
}

QList<QUuid> Link::submitAll(QList<OutboxItem> items, std::chrono::seconds hold) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<QUuid> ids;
    for (OutboxItem& item : items) {
        if (item.id.isNull()) {
            item.id = makeCommandId();
        }
        item.createdAt = now; // together with the hold: a clock that is set back later must not make it endless
        item.heldUntil = hold.count() > 0 ? now.addSecs(hold.count()) : QDateTime();
        ids.append(item.id);
    }
    m_files->outbox->addAll(items);
    outboxHasChanged();
    QMetaObject::invokeMethod(m_engine, &SyncEngine::wake, Qt::QueuedConnection);
    return ids;
}

bool Link::cancelHeld(const QUuid& id) {
    return cancelHeld(QList<QUuid>{id}) == 1;
}

int Link::cancelHeld(const QList<QUuid>& ids) {
    const auto taken = int(
        std::count_if(ids.cbegin(), ids.cend(), [this](const QUuid& id) { return m_files->outbox->cancelHeld(id); }));
    if (taken > 0) {
        outboxHasChanged();
        QMetaObject::invokeMethod(m_engine, &SyncEngine::wake, Qt::QueuedConnection); // what they held back may go
    }
    return taken;
}

bool Link::dismiss(const QUuid& id) {
    const bool removed = m_files->outbox->remove(id);
    outboxHasChanged();
    QMetaObject::invokeMethod(m_engine, &SyncEngine::wake, Qt::QueuedConnection); // what it held back may go
    return removed;
}

void Link::syncNow() {
    LinkStatus status = m_status;
    status.trying = true; // at once: the engine may be busy waiting for the centre
    ++m_asked;
    setStatus(std::move(status));
    SyncEngine* engine = m_engine;
    QMetaObject::invokeMethod(
        engine, [engine, asked = m_asked] { engine->tryNow(asked); }, Qt::QueuedConnection);
}

void Link::put(const Call& call, std::function<void(const PgRows&)> read, QObject* context, Handler<bool> handler) {
    askEngine<bool>(this, m_engine, context, std::move(handler), call.repeatable,
                    [call, read = std::move(read)](SyncEngine& engine) {
                        read(engine.rowsOf(call));
                        return true;
                    });
}

void Link::setLive(bool live) {
    SyncEngine* engine = m_engine;
    QMetaObject::invokeMethod(
        engine, [engine, live] { engine->setLive(live); }, Qt::QueuedConnection);
}

} // namespace inservice
