// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/ask.h"
#include "models/sync/datafolder.h"
#include "models/sync/engines.h"
#include "models/sync/knownaccounts.h"

#include <QTimer>

namespace inservice {

namespace {

/// A quarter of the minute after which the centre forgets whoever gives no sign of life.
constexpr int renewalMilliseconds = 15000;

AccountEngine* account(SyncEngine* engine) {
    return static_cast<AccountEngine*>(engine);
}

} // namespace

AccountLink::AccountLink(const QString& server, const QString& dataFolder, Identity identity, QString token,
                         QObject* parent)
    : Link(server, dataFolder, accountFolderName(identity.accountId), parent)
    , m_identity(std::move(identity))
    , m_renewal(new QTimer(this)) {
    m_renewal->setInterval(renewalMilliseconds);
    connect(m_renewal, &QTimer::timeout, this, &AccountLink::renewPresence);
    connect(this, &Link::statusChanged, this, [this](const LinkStatus& status) { followConnection(status.state); });
    launch(new AccountEngine({server, replicaFile(), outboxFile(folder()), installation(), vault(), folder()},
                             m_identity, std::move(token)));
}

void AccountLink::renew(const QString& token) {
    AccountEngine* engine = account(this->engine());
    QMetaObject::invokeMethod(
        engine, [engine, token] { engine->renew(token); }, Qt::QueuedConnection);
}

void AccountLink::fetchScan(qint64 scanId, QObject* context, Handler<ScanContent> handler) {
    ask<ScanContent>(this, account(engine()), context, std::move(handler), true,
                     [scanId](AccountEngine& engine) { return engine.fetchScan(scanId); });
}

void AccountLink::showNationalId(qint64 applicationId, const QString& purpose, QObject* context,
                                 Handler<QString> handler) {
    ask<QString>(
        this, account(engine()), context, std::move(handler), false,
        [applicationId, purpose](AccountEngine& engine) { return engine.showNationalId(applicationId, purpose); });
}

void AccountLink::changePassword(const QString& oldPassword, const QString& newPassword, QObject* context,
                                 Handler<bool> handler) {
    const auto before = std::make_shared<Password>(oldPassword);
    const auto after = std::make_shared<Password>(newPassword);
    const QPointer<QObject> asker(context != nullptr ? context : this);
    ask<bool>(
        this, account(engine()), this,
        [this, asker, handler = std::move(handler)](const Answer<bool>& answer) {
            if (answer) {
                m_identity.mustChangePassword = false; // whether or not somebody still waits to hear it
            }
            if (asker) {
                handler(answer);
            }
        },
        false, [before, after](AccountEngine& engine) { return engine.changePassword(*before, *after); });
}

void AccountLink::signOut(QObject* context, Handler<bool> handler) {
    ask<bool>(
        this, account(engine()), context,
        [handler = std::move(handler)](Answer<bool> answer) {
            if (answer.error.code == QLatin1String("KA001")) {
                answer.value = true; // it has ended already, or was opened offline: there is none at the centre
                answer.error = {};
            }
            handler(answer);
        },
        false, [](AccountEngine& engine) { return engine.signOut(); });
}

void AccountLink::watchViewers(qint64 applicationId, QObject* context, Handler<QList<Viewer>> handler) {
    m_presences.insert(applicationId, Presence{context != nullptr ? context : this, std::move(handler), std::nullopt,
                                               ++m_presenceSerial});
    m_presenceOnline = status().state == LinkState::Online;
    if (m_presenceOnline) {
        askForViewers(applicationId); // otherwise as soon as the centre is there
    }
    m_renewal->start();
}

void AccountLink::stopWatchingViewers(qint64 applicationId) {
    if (m_presences.remove(applicationId) == 0) {
        return;
    }
    if (m_presences.isEmpty()) {
        m_renewal->stop();
    }
    if (status().state == LinkState::Online) {
        ask<QList<Viewer>>(
            this, account(engine()), this, [](const Answer<QList<Viewer>>&) {}, false,
            [applicationId](AccountEngine& engine) { return engine.presence(applicationId, false); });
    }
}

void AccountLink::askForViewers(qint64 applicationId) {
    const int serial = m_presences.value(applicationId).serial;
    ask<QList<Viewer>>(
        this, account(engine()), this,
        [this, applicationId, serial](const Answer<QList<Viewer>>& answer) {
            const auto found = m_presences.find(applicationId);
            if (found == m_presences.end() || found->serial != serial) {
                return; // left meanwhile
            }
            if (!found->context) {
                stopWatchingViewers(applicationId);
                return;
            }
            if (answer && found->answered == answer.value) {
                return;
            }
            found->answered = answer.value;
            const Handler<QList<Viewer>> handler = found->handler;
            if (!answer && !answer.error.offline) {
                m_presences.remove(applicationId); // this session has no part in that case
            }
            handler(answer);
        },
        false, [applicationId](AccountEngine& engine) { return engine.presence(applicationId, true); });
}

void AccountLink::renewPresence() {
    const QList<qint64> cases = m_presences.keys();
    for (const qint64 one : cases) {
        if (!m_presences.value(one).context) {
            stopWatchingViewers(one);
        } else if (m_presenceOnline) {
            askForViewers(one);
        }
    }
    if (m_presences.isEmpty()) {
        m_renewal->stop();
    }
}

void AccountLink::followConnection(LinkState state) {
    const bool online = state == LinkState::Online;
    if (online == m_presenceOnline) {
        return;
    }
    m_presenceOnline = online;
    if (online) {
        renewPresence();
        return;
    }
    Answer<QList<Viewer>> unknown;
    unknown.error = {true, {}, QStringLiteral("link.offline"), {}};
    const QHash<qint64, Presence> now = m_presences; // a handler may leave
    for (auto one = now.cbegin(); one != now.cend(); ++one) {
        const auto found = m_presences.find(one.key());
        if (found != m_presences.end() && found->context && found->answered) {
            found->answered.reset();
            one->handler(unknown);
        }
    }
}

} // namespace inservice
