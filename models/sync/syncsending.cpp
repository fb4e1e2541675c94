// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/pace.h"
#include "models/sync/syncengine.h"

namespace inservice {

namespace {

constexpr std::array<int, 5> unexpectedSeconds{5, 30, 60, 120, 300};
constexpr int quotaSeconds = 60;
/// A large file over a slow line, or a command at which the centre's session dies: the line breaks each time.
constexpr std::array<int, 5> lostSeconds{5, 30, 60, 120, 300};
/// So often a file is tried (half an hour); then a person has to find another way for it.
constexpr int mostLost = 10;
constexpr qsizetype fileBytes = 65536;

QDateTime inSeconds(int seconds) {
    return QDateTime::currentDateTimeUtc().addSecs(seconds);
}

} // namespace

QJsonObject SyncEngine::submitNow(const OutboxItem& item) {
    QJsonObject answer;
    try {
        answer = submit(item);
    } catch (const PgError& error) {
        if (!error.connectionLost) {
            throw;
        }
        m_server.close();
        connectNow();
        answer = submit(item);
    }
    if (answer.value(QLatin1String("status")).toString() != QLatin1String("done")) {
        throw CallFailure{callError(answer)};
    }
    return answer.value(QLatin1String("result")).toObject();
}

void SyncEngine::sendWaiting() {
    while (!m_server.isInterrupted()) {
        const auto item = m_outbox->next(QDateTime::currentDateTimeUtc());
        if (!item) {
            return;
        }
        (void)send(*item);
    }
}

SyncEngine::Sent SyncEngine::setRefused(const OutboxItem& item, const CallError& error) {
    m_outbox->setRefused(item.id, error.code, error.key, error.detail);
    emit commandAnswered(item.id, false);
    return Sent::Refused;
}

SyncEngine::Sent SyncEngine::setCodeWrong(const OutboxItem& item, const CallError& error) {
    m_codeError = error;
    m_outbox->setState(item.id, OutboxState::AwaitingMailCode);
    return Sent::CodeWrong;
}

SyncEngine::Sent SyncEngine::setLater(const OutboxItem& item, int seconds, const CallError& error) {
    m_outbox->setTry(item.id, item.tries + 1, inSeconds(seconds), error.code, error.key, error.detail);
    return Sent::Later;
}

SyncEngine::Sent SyncEngine::setUnanswered(const OutboxItem& item, int seconds, const char* key) {
    m_outbox->setUnanswered(item.id, item.tries + 1, inSeconds(seconds), QLatin1String(key));
    return Sent::Later;
}

void SyncEngine::noteLost(const OutboxItem& item) {
    if (m_server.isInterrupted()) {
        return; // the desk is being closed
    }
    const int times = ++m_lost[item.id];
    if (times >= mostLost && item.body.size() > fileBytes) {
        (void)setRefused(item, {false, {}, QStringLiteral("link.line_slow"), {}});
    } else if (times > 1) { // once is a line that has ended while nobody asked
        (void)setUnanswered(item, waitAfter(lostSeconds, times - 2), "link.line_lost");
    }
}

SyncEngine::Sent SyncEngine::send(const OutboxItem& item) {
    m_outboxChanged = true;
    if (!m_outbox->begin(item.id)) {
        return Sent::TakenBack;
    }
    try {
        const QJsonObject answer = submit(item);
        m_lost.remove(item.id);
        const QString status = answer.value(QLatin1String("status")).toString();
        if (status == QLatin1String("done")) {
            const QJsonObject result = answer.value(QLatin1String("result")).toObject();
            m_outbox->setDone(item.id, result, centreTime());
            try {
                done(item, result);
            } catch (const ReplicaError& error) {
                m_news.cause = error.text; // it is done all the same
            }
            emit commandAnswered(item.id, true);
            return Sent::Done;
        }
        const CallError error = callError(answer);
        if (status != QLatin1String("rejected") || error.key.isEmpty()) {
            // Neither yes nor no (a server that is ill, something in between): it may have taken effect.
            return setUnanswered(item, waitAfter(unexpectedSeconds, item.tries), "link.no_answer");
        }
        return error.code == QLatin1String("KA006") ? setCodeWrong(item, error) : setRefused(item, error);
    } catch (const PgError& error) {
        if (error.connectionLost) {
            noteLost(item);
            throw; // whether it took effect is not known; the same id asks again, whenever that is
        }
        if (error.sqlState == QLatin1String("KA001")) {
            throw;
        }
        return failed(item, error);
    }
}

/// An answer of the centre that is none of the command's.
SyncEngine::Sent SyncEngine::failed(const OutboxItem& item, const PgError& error) {
    if (error.sqlState == QLatin1String("KA006")) {
        return setCodeWrong(item, callError(error));
    }
    if (error.sqlState == QLatin1String("KA007")) {
        const int wait = error.detail.value(QLatin1String("retry_after")).toInt(quotaSeconds);
        return setLater(item, qBound(1, wait, 3600), callError(error));
    }
    if (error.sqlState == QLatin1String("KA003")) { // a one-time password stands: goes out once it has been changed
        return setLater(item, quotaSeconds, callError(error));
    }
    if (error.isRefusal()) {
        return setRefused(item, callError(error));
    }
    if (error.isTransient()) {
        return setLater(item, waitAfter(backOffSeconds, item.tries));
    }
    // A fault of the centre. It was rolled back: after some tries a person should know.
    return item.tries < int(unexpectedSeconds.size())
               ? setLater(item, waitAfter(unexpectedSeconds, item.tries), callError(error))
               : setRefused(item, callError(error));
}

bool SyncEngine::checkIncarnation() {
    const QString incarnation = m_store->cursor(hasOwnPart() ? ReplicaStore::Part::Own : ReplicaStore::Part::Public)
                                    .section(QLatin1Char('/'), 0, 1);
    if (incarnation == m_incarnation) {
        return false;
    }
    const bool back = m_outbox->checkIncarnation(incarnation, centreTime()) > 0;
    m_incarnation = incarnation;
    m_outboxChanged = m_outboxChanged || back;
    return back;
}

} // namespace inservice
