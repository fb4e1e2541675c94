// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncengine.h"

#include "models/replica/tabs.h"
#include "models/sync/pace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace inservice {

namespace {

constexpr int liveMilliseconds = 2000;
constexpr int incompatibleMilliseconds = 300000;
// The oldest schema whose surface has all that this desk calls (core.least_desk() says it the other way round).
constexpr int leastCentre = 290;

/// 20,000 desks that lost the same centre must not come back in the same second.
int jittered(int milliseconds) {
    return static_cast<int>(milliseconds * (0.85 + 0.3 * QRandomGenerator::global()->generateDouble()));
}

} // namespace

CallError callError(const PgError& error) {
    CallError call;
    call.offline = error.connectionLost || error.isTransient();
    call.code = error.sqlState;
    call.key = error.isRefusal() ? error.key
               : call.offline    ? QStringLiteral("link.offline")
                                 : QStringLiteral("link.unexpected");
    call.detail = error.isRefusal() ? error.detail : QJsonObject();
    return call;
}

CallError callError(const QJsonObject& rejected) {
    const QJsonObject error = rejected.value(QLatin1String("error")).toObject();
    CallError call;
    call.code = error.value(QLatin1String("code")).toString();
    call.key = error.value(QLatin1String("key")).toString();
    call.detail = error.value(QLatin1String("detail")).toObject();
    return call;
}

Identity identityFrom(const QJsonObject& opened) {
    Identity identity;
    identity.accountId = opened.value(QLatin1String("account_id")).toInteger();
    identity.personId = opened.value(QLatin1String("person_id")).toInteger();
    identity.accountName = opened.value(QLatin1String("account_name")).toString();
    identity.name = opened.value(QLatin1String("name")).toString();
    identity.accountType =
        accountTypeFromKey(opened.value(QLatin1String("account_type")).toString()).value_or(AccountType::Operator);
    identity.unitId = opened.value(QLatin1String("unit_id")).toInteger();
    identity.mustChangePassword = opened.value(QLatin1String("must_change")).toBool();
    const auto words = [&opened](const char* key) {
        QStringList all;
        const QJsonArray array = opened.value(QLatin1String(key)).toArray();
        for (const auto& value : array) {
            all.append(value.toString());
        }
        return all;
    };
    identity.commands = words("commands");
    identity.tabs = words("tabs");
    return identity;
}

SyncEngine::SyncEngine(Place place)
    : m_place(std::move(place))
    , m_timer(new QTimer(this)) {
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &SyncEngine::work);
}

SyncEngine::~SyncEngine() = default;

void SyncEngine::interrupt() {
    m_server.interrupt();
}

void SyncEngine::start() {
    schedule(0);
}

void SyncEngine::wake() {
    m_publicDue = true;
    schedule(0);
}

void SyncEngine::syncNow() {
    try {
        openFiles();
        m_outbox->tryAllNow();
    } catch (const ReplicaError& error) {
        setState(LinkState::Offline, error.text(), error.kind());
    }
    wake();
}

void SyncEngine::setLive(bool live) {
    if (m_live != live) {
        m_live = live;
        if (live) {
            schedule(0);
        }
    }
}

void SyncEngine::schedule(int milliseconds) {
    if (!m_server.isInterrupted()) {
        m_timer->start(milliseconds);
    }
}

void SyncEngine::setState(LinkState state, const QString& cause, std::optional<ReplicaError::Kind> trouble) {
    m_state = state;
    m_cause = cause;
    emit stateChanged(m_state, m_lastSync, m_cause, trouble);
}

void SyncEngine::openFiles() {
    if (!m_outbox) {
        m_outbox = std::make_unique<Outbox>(m_place.outboxFile, m_place.vault);
    }
    if (!m_store) {
        m_store = std::make_unique<ReplicaStore>(m_place.replicaFile);
        m_lastSync = m_store->lastSync();
        if (m_store->wasDamaged()) {
            for (const Tab& tab : tabs()) {
                m_changed.insert(tab.name);
            }
        }
    }
}

void SyncEngine::work() {
    m_timer->stop();
    if (m_server.isInterrupted()) {
        return;
    }
    try {
        openFiles();
        if (!mayWork()) {
            waitForSignIn();
            return;
        }
        connectNow();
        sendWaiting();
        fetchNews();
        if (meetLife()) {
            sendWaiting();
            fetchNews();
        }
        m_attempts = 0;
        m_lastSync = QDateTime::currentDateTimeUtc();
        announce();
        setState(LinkState::Online);
        scheduleNext();
    } catch (const PgError& error) {
        announce();
        if (error.sqlState == QLatin1String("KA001") && hasOwnPart()) {
            endSession();
        } else if (error.connectionLost) {
            loseConnection(error);
        } else {
            // It answers, but not with what was asked for: nothing is known to be lost, and it is not "synced" either.
            if (m_state != LinkState::Online || !error.isTransient()) {
                setState(LinkState::Offline, error.sqlState + QLatin1Char(' ') + error.key);
            }
            schedule(jittered(1000 * step(backOffSeconds, m_attempts++)));
        }
    } catch (const CallFailure& failure) {
        announce();
        if (m_state == LinkState::Incompatible || m_state == LinkState::CentreTooOld) {
            schedule(jittered(incompatibleMilliseconds));
        } else if (!mayWork()) {
            endSession();
        } else {
            setState(LinkState::Offline, failure.error.key);
            schedule(jittered(1000 * step(backOffSeconds, m_attempts++)));
        }
    } catch (const ReplicaError& error) {
        announce();
        repairReplica(error);
    }
}

void SyncEngine::announce() {
    if (m_outboxChanged) {
        m_outboxChanged = false;
        emit outboxTouched();
    }
    if (!m_changed.isEmpty()) {
        const QSet<QString> changed = std::exchange(m_changed, {});
        emit tablesChanged(changed);
    }
}

void SyncEngine::scheduleNext() {
    qint64 wait = jittered(m_live ? liveMilliseconds : idleMilliseconds);
    const QDateTime next = m_outbox->nextTry();
    if (next.isValid()) {
        wait = qBound<qint64>(1000, QDateTime::currentDateTimeUtc().msecsTo(next), wait);
    }
    schedule(static_cast<int>(wait));
}

void SyncEngine::loseConnection(const PgError& error) {
    m_server.close();
    if (m_server.isInterrupted()) {
        return;
    }
    if (m_state == LinkState::Online && m_attempts == 0) {
        m_attempts = 0;
        m_state = LinkState::Starting; // a server that was restarted answers at once: tell only if it does not
        schedule(0);
        return;
    }
    setState(LinkState::Offline, error.text);
    schedule(jittered(1000 * step(backOffSeconds, m_attempts++)));
}

void SyncEngine::endSession() {
    sessionEnded();
    m_server.close();
    needSignIn();
    schedule(jittered(idleMilliseconds));
}

void SyncEngine::needSignIn() {
    try {
        if (m_outbox && m_outbox->park() > 0) {
            emit outboxTouched();
        }
    } catch (const ReplicaError& error) {
        // Nothing leaves without a token anyway; parked when it is looked at next.
        setState(LinkState::NeedsSignIn, error.text(), error.kind());
        return;
    }
    setState(LinkState::NeedsSignIn);
}

/// Nothing may be sent or asked; but the person should know whether signing in is possible.
void SyncEngine::waitForSignIn() {
    if (m_outbox->park() > 0) {
        emit outboxTouched();
    }
    openConnection();
    m_server.close();
    m_attempts = 0;
    needSignIn();
    schedule(jittered(idleMilliseconds));
}

void SyncEngine::repairReplica(const ReplicaError& error) {
    m_server.close(); // a load may have been cut off in the middle
    m_store.reset();
    setState(LinkState::Offline, error.text(), error.kind());
    // Opening looks at the whole file, and begins a new one if it is damaged.
    schedule(error.kind() == ReplicaError::Kind::Damaged && m_attempts == 0
                 ? 0
                 : jittered(1000 * step(backOffSeconds, m_attempts)));
    ++m_attempts;
}

CallError SyncEngine::failureOf(const std::exception_ptr& failure) {
    CallError call;
    try {
        std::rethrow_exception(failure);
    } catch (const PgError& error) {
        call = callError(error);
        if (error.connectionLost) {
            loseConnection(error);
        } else if (error.sqlState == QLatin1String("KA001") && hasOwnPart()) {
            endSession();
        }
    } catch (const CallFailure& known) {
        call = known.error;
    } catch (const ReplicaError& error) {
        call.offline = true;
        call.key = QStringLiteral("link.local");
        m_store.reset();
        setState(LinkState::Offline, error.text(), error.kind());
        schedule(jittered(1000 * backOffSeconds.front()));
    } catch (const std::exception& error) {
        call.key = QStringLiteral("link.unexpected");
        setState(m_state, QString::fromUtf8(error.what()));
    }
    return call;
}

void SyncEngine::dropDead() {
    if (!m_server.isOpen()) {
        return;
    }
    try {
        m_server.exec(QStringLiteral("SELECT api.hello()"));
    } catch (const PgError&) {
        m_server.close();
    }
}

void SyncEngine::connectNow() {
    openFiles();
    if (!mayWork()) {
        throw CallFailure{{false, QStringLiteral("KA001"), QStringLiteral("session.invalid"), {}}};
    }
    if (m_server.isOpen()) {
        return;
    }
    openConnection();
    try {
        enter();
    } catch (...) {
        m_server.close();
        throw;
    }
}

/// As far as anybody gets without a session: is it there, and does it speak as this desk does?
void SyncEngine::openConnection() {
    m_server.open(m_place.server, user());
    try {
        const QJsonObject hello = m_server.json(QStringLiteral("SELECT api.hello()"));
        const int schema = hello.value(QLatin1String("schema_version")).toInt();
        const int leastDesk = hello.value(QLatin1String("least_desk")).toInt();
        if (leastDesk > INSERVICE_SCHEMA_VERSION) {
            setState(LinkState::Incompatible,
                     QStringLiteral("least desk %1 > %2").arg(leastDesk).arg(INSERVICE_SCHEMA_VERSION));
            throw CallFailure{{false, {}, QStringLiteral("link.incompatible"), {}}};
        }
        if (schema < leastCentre) {
            setState(LinkState::CentreTooOld, QStringLiteral("schema %1 < %2").arg(schema).arg(leastCentre));
            throw CallFailure{{false, {}, QStringLiteral("link.centre_too_old"), {}}};
        }
        m_epoch = hello.value(QLatin1String("epoch")).toString();
    } catch (...) {
        m_server.close();
        throw;
    }
}

void SyncEngine::done(const OutboxItem& /*item*/, const QJsonObject& /*result*/) {
}

QStringList SyncEngine::beginOwnLoad(ReplicaStore::Load& /*load*/) {
    return {};
}

void SyncEngine::ownDelta(const QString& /*cursor*/, const std::function<void(const PgConnection::Row&)>& /*row*/) {
}

} // namespace inservice
