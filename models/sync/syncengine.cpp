// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncengine.h"

#include "models/sync/pace.h"
#include "models/sync/surface.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace inservice {

namespace {

constexpr int liveMilliseconds = 2000;
constexpr int incompatibleMilliseconds = 300000;

/// 20,000 desks that lost the same centre must not come back in the same second.
int jittered(int milliseconds) {
    return int(milliseconds * (0.85 + 0.3 * QRandomGenerator::global()->generateDouble()));
}

} // namespace

namespace {

LinkFault faultOf(const PgError& error) {
    // A pooler lets in first, and says afterwards that the server behind it does not.
    const QString key = error.connectionLost && !error.sqlState.isEmpty()
                            ? connectionFaultKey(QStringLiteral("FATAL:  ") + error.key)
                            : error.key;
    if (key == QLatin1String("connection.fault")) {
        return LinkFault::Faulty;
    }
    if (key == QLatin1String("connection.refused")) {
        return LinkFault::Refused;
    }
    return key == QLatin1String("connection.unproved") ? LinkFault::Unproved : LinkFault::None;
}

QString unreachedKey(const PgError& error) {
    switch (faultOf(error)) {
    case LinkFault::Faulty:
        return QStringLiteral("link.fault");
    case LinkFault::Refused:
        return QStringLiteral("link.refused");
    case LinkFault::Unproved:
        return QStringLiteral("link.unproved");
    case LinkFault::None:
        break;
    }
    return QStringLiteral("link.offline");
}

} // namespace

CallError callError(const PgError& error) {
    CallError call;
    call.offline = error.connectionLost || error.isTransient();
    call.code = error.sqlState;
    call.key = error.isRefusal() ? error.key : call.offline ? unreachedKey(error) : QStringLiteral("link.unexpected");
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
    identity.mustBindDevice = opened.value(QLatin1String("must_bind")).toBool();
    identity.mayStay = opened.value(QLatin1String("may_stay")).toBool();
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
    m_news.safety = leastSafety(m_place.server);
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
        setState(LinkState::Offline, error.text, error.kind());
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

void SyncEngine::tryNow(int asked) {
    m_asked = asked;
    syncNow();
}

void SyncEngine::setState(LinkState state, const QString& cause, std::optional<ReplicaError::Kind> trouble,
                          LinkFault fault) {
    m_news.state = state;
    m_news.cause = cause;
    m_news.trouble = trouble;
    m_news.fault = fault;
    emit news(m_news);
}

void SyncEngine::openFiles() {
    if (!m_outbox) {
        m_outbox = std::make_unique<Outbox>(m_place.outboxFile, m_place.vault);
    }
    if (!m_store) {
        m_store = std::make_unique<ReplicaStore>(m_place.replicaFile);
        m_news.lastSync = m_store->lastSync();
        if (m_store->wasDamaged()) {
            markWhole({ReplicaStore::Part::Public, ReplicaStore::Part::Own});
        }
    }
}

void SyncEngine::work() {
    m_timer->stop();
    if (m_server.isInterrupted()) {
        return;
    }
    const int asked = m_asked;
    workThrough();
    if (m_news.tried != asked) {
        m_news.tried = asked;
        emit news(m_news);
    }
}

void SyncEngine::workThrough() {
    try {
        openFiles();
        if (!mayWork()) {
            waitForSignIn();
            return;
        }
        connectNow();
        checkClock();
        sendWaiting();
        fetchNews();
        if (checkIncarnation()) {
            sendWaiting();
            fetchNews();
        }
        m_attempts = 0;
        m_news.lastSync = QDateTime::currentDateTimeUtc();
        settled(centreTime());
        reportChanges();
        setState(LinkState::Online);
        scheduleNext();
    } catch (const PgError& error) {
        reportChanges();
        if (error.sqlState == QLatin1String("KA001") && hasOwnPart()) {
            endSession();
        } else if (error.connectionLost) {
            loseConnection(error);
        } else {
            // It answers, but not with what was asked for: nothing is known to be lost, and it is not "synced" either.
            if (m_news.state != LinkState::Online || !error.isTransient()) {
                setState(LinkState::Offline, error.sqlState + QLatin1Char(' ') + error.key, {},
                         error.isTransient() ? LinkFault::None : LinkFault::Faulty);
            }
            schedule(jittered(1000 * waitAfter(backOffSeconds, m_attempts++)));
        }
    } catch (const CallFailure& failure) {
        reportChanges();
        if (m_news.state == LinkState::Incompatible || m_news.state == LinkState::CentreTooOld) {
            schedule(jittered(incompatibleMilliseconds));
        } else if (!mayWork()) {
            endSession();
        } else {
            setState(LinkState::Offline, failure.error.key);
            schedule(jittered(1000 * waitAfter(backOffSeconds, m_attempts++)));
        }
    } catch (const ReplicaError& error) {
        reportChanges();
        repairReplica(error);
    }
}

void SyncEngine::reportChanges() {
    if (m_outboxChanged) {
        m_outboxChanged = false;
        emit outboxTouched();
    }
    if (!m_changed.isEmpty()) {
        emit replicaChanged(std::exchange(m_changed, {}));
    }
}

void SyncEngine::scheduleNext() {
    qint64 wait = jittered(m_live ? liveMilliseconds : idleMilliseconds);
    const QDateTime next = m_outbox->nextTry();
    if (next.isValid()) {
        wait = qBound<qint64>(1000, QDateTime::currentDateTimeUtc().msecsTo(next), wait);
    }
    schedule(int(wait));
}

void SyncEngine::loseConnection(const PgError& error) {
    m_server.close();
    if (m_server.isInterrupted()) {
        return;
    }
    if (m_news.state == LinkState::Online && m_attempts == 0) {
        m_attempts = 0;
        m_news.state = LinkState::Starting; // a server that was restarted answers at once: tell only if it does not
        schedule(0);
        return;
    }
    setState(LinkState::Offline, error.text, {}, faultOf(error));
    schedule(jittered(1000 * waitAfter(backOffSeconds, m_attempts++)));
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
        setState(LinkState::NeedsSignIn, error.text, error.kind());
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
    setState(LinkState::Offline, error.text, error.kind());
    // Opening looks at the whole file, and begins a new one if it is damaged.
    schedule(error.kind() == ReplicaError::Kind::Damaged && m_attempts == 0
                 ? 0
                 : jittered(1000 * waitAfter(backOffSeconds, m_attempts)));
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
        setState(LinkState::Offline, error.text, error.kind());
        schedule(jittered(1000 * backOffSeconds.front()));
    } catch (const std::exception& error) {
        call.key = QStringLiteral("link.unexpected");
        setState(m_news.state, QString::fromUtf8(error.what()));
    }
    return call;
}

void SyncEngine::dropDead() {
    m_server.stillAnswers();
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
    reportSafety();
    try {
        const QDateTime asked = QDateTime::currentDateTimeUtc();
        const QJsonObject hello = m_server.json(QStringLiteral("SELECT api.hello()"));
        compareClocks(hello, asked);
        const int theirs = hello.value(QLatin1String("surface")).toInt();
        const int leastDesk = hello.value(QLatin1String("least_desk")).toInt();
        if (leastDesk > surface::own) {
            setState(LinkState::Incompatible, QStringLiteral("least desk %1 > %2").arg(leastDesk).arg(surface::own));
            throw CallFailure{{false, {}, QStringLiteral("link.incompatible"), {}}};
        }
        if (theirs < surface::leastOfCentre) {
            setState(LinkState::CentreTooOld,
                     QStringLiteral("surface %1 < %2").arg(theirs).arg(surface::leastOfCentre));
            throw CallFailure{{false, {}, QStringLiteral("link.centre_too_old"), {}}};
        }
        m_epoch = hello.value(QLatin1String("epoch")).toString();
    } catch (...) {
        m_server.close();
        throw;
    }
}

/// As libpq says: the window never claims more than there is.
void SyncEngine::reportSafety() {
    const LineSafety safety = m_server.safety();
    const QString encryption = m_server.encryption();
    if (m_news.safety != safety || m_news.encryption != encryption) {
        m_news.safety = safety;
        m_news.encryption = encryption;
        emit news(m_news);
    }
}

void SyncEngine::compareClocks(const QJsonObject& hello, const QDateTime& asked) {
    const QDateTime there =
        QDateTime::fromString(hello.value(QLatin1String("server_time")).toString(), Qt::ISODateWithMs);
    const QDateTime here = QDateTime::currentDateTimeUtc();
    if (!there.isValid()) {
        return;
    }
    // It was said at some time between asking and hearing.
    const qint64 ahead = there < asked ? there.secsTo(asked) : there > here ? there.secsTo(here) : 0;
    const bool moved = qAbs(ahead - m_news.clockAhead) > 1;
    m_news.clockAhead = ahead;
    m_clockSeen = here;
    m_sinceClock.start();
    if (moved) {
        emit news(m_news);
    }
}

QDateTime SyncEngine::centreTime() const {
    return QDateTime::currentDateTimeUtc().addSecs(-m_news.clockAhead);
}

/// Somebody has set this PC's clock since, or should have.
void SyncEngine::checkClock() {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool set = qAbs(m_clockSeen.addMSecs(m_sinceClock.elapsed()).secsTo(now)) > 60;
    if (set || qAbs(m_news.clockAhead) > 60) {
        compareClocks(m_server.json(QStringLiteral("SELECT api.hello()")), now);
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
