// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/outbox.h"

#include "models/replica/database.h"
#include "models/replica/outboxfile.h"

#include <QSqlQuery>

namespace inservice {

namespace {

/// Bytes, sealed: a list is read often, and a scan in the outbox has megabytes.
constexpr int listedBodySize = 65536;
/// How far back a backup may lie whose loss a desk makes good, and how long a server takes to be replaced by another.
constexpr int keptDays = 7;
constexpr int keptSeconds = 3600;
/// No wait is longer (SyncEngine): what seems to lie further ahead was reckoned by a clock that has been set back
/// since.
constexpr int longestWaitSeconds = 2 * 3600;

/// What is `kept` after it was done stays sealed as it was.
QByteArray itemPlace(const QUuid& id, const char* column) {
    return placeOf("item", id, column);
}

QString stateText(OutboxState state) {
    switch (state) {
    case OutboxState::AwaitingMailCode:
        return QStringLiteral("awaiting_mail_code");
    case OutboxState::Waiting:
        return QStringLiteral("waiting");
    case OutboxState::NeedsSignIn:
        return QStringLiteral("needs_sign_in");
    case OutboxState::Refused:
        return QStringLiteral("refused");
    case OutboxState::Done:
        return QStringLiteral("done");
    }
    return {};
}

OutboxState textState(const QString& text) {
    for (const auto state :
         {OutboxState::AwaitingMailCode, OutboxState::NeedsSignIn, OutboxState::Refused, OutboxState::Done}) {
        if (text == stateText(state)) {
            return state;
        }
    }
    return OutboxState::Waiting;
}

/// No other of its subject stands before it: what nobody has dealt with yet holds back what follows.
QString foremost() {
    return QStringLiteral("NOT EXISTS (SELECT 1 FROM item AS earlier WHERE earlier.subject = item.subject "
                          "AND earlier.subject <> '' AND earlier.seq < item.seq AND earlier.state <> 'done')");
}

/// Its wait is over (two parameters: dueValues()).
QString due() {
    return QStringLiteral("(next_try IS NULL OR next_try <= ? OR next_try > ?)");
}

QVariantList dueValues(const QDateTime& now) {
    return {timeText(now), timeText(now.addSecs(longestWaitSeconds))};
}

/// Its hold is over (two parameters: now). One that seems to have been made in the future was held by a clock that has
/// been set back since.
QString released() {
    return QStringLiteral("(held_until IS NULL OR held_until <= ? OR created_at > ?)");
}

/// Another desk of this account may have heard the answer meanwhile: what is done stays so.
QString unanswered() {
    return QStringLiteral(" AND state <> 'done'");
}

} // namespace

Outbox::Outbox(const QString& file, std::shared_ptr<Vault> vault)
    : m_database(openOutboxFile(file, *vault))
    , m_vault(std::move(vault)) {
}

Outbox::~Outbox() = default;

void Outbox::add(const OutboxItem& item) {
    const QDateTime created = item.createdAt.isValid() ? item.createdAt : QDateTime::currentDateTimeUtc();
    const auto time = [](const QDateTime& at) { return at.isValid() ? QVariant(timeText(at)) : QVariant(); };
    m_database->run(
        QStringLiteral("INSERT INTO item (id, kind, body, case_secret, subject, caption, state, tries, created_at, "
                       "next_try, held_until, seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {idText(item.id), item.kind, m_vault->seal(item.body, itemPlace(item.id, "body")),
         item.caseSecret.isEmpty()
             ? QVariant()
             : QVariant(m_vault->seal(item.caseSecret.toUtf8(), itemPlace(item.id, "case_secret"))),
         item.subject.isNull() ? QStringLiteral("") : item.subject,
         item.caption.isNull() ? QStringLiteral("") : item.caption, stateText(item.state), item.tries,
         timeText(created), time(item.nextTry), time(item.heldUntil),
         item.seen.isEmpty() ? QVariant() : QVariant(sealJson(*m_vault, item.seen, itemPlace(item.id, "seen")))});
}

void Outbox::addAll(const QList<OutboxItem>& items) {
    Database::Transaction transaction(*m_database);
    for (const OutboxItem& item : items) {
        add(item);
    }
    transaction.commit();
}

QList<OutboxItem> Outbox::read(const QString& where, const QVariantList& values, bool wholeBodies) const {
    QList<OutboxItem> all;
    const QString body = wholeBodies ? QStringLiteral("body")
                                     : QStringLiteral("CASE WHEN length(body) <= %1 THEN body END").arg(listedBodySize);
    m_database->each(
        QStringLiteral("SELECT id, kind, %1, case_secret, subject, caption, state, tries, created_at, next_try, "
                       "result, error_code, error_key, error_detail, held_until, begun, seen FROM item ")
                .arg(body) +
            where,
        values, [this, &all](const QSqlQuery& query) {
            OutboxItem item;
            item.id = QUuid(query.value(0).toString());
            item.kind = query.value(1).toString();
            // An empty one stands for a body that was too large to keep (checkIncarnation).
            if (const QByteArray sealed = query.value(2).toByteArray(); !sealed.isEmpty()) {
                item.body = m_vault->unseal(sealed, itemPlace(item.id, "body"));
            }
            if (!query.isNull(3)) {
                item.caseSecret =
                    QString::fromUtf8(m_vault->unseal(query.value(3).toByteArray(), itemPlace(item.id, "case_secret")));
            }
            item.subject = query.value(4).toString();
            item.caption = query.value(5).toString();
            item.state = textState(query.value(6).toString());
            item.tries = query.value(7).toInt();
            item.createdAt = textTime(query.value(8).toString());
            item.nextTry = textTime(query.value(9).toString());
            item.result = unsealJson(*m_vault, query.value(10).toByteArray(), itemPlace(item.id, "result"));
            item.errorCode = query.value(11).toString();
            item.errorKey = query.value(12).toString();
            item.errorDetail = unsealJson(*m_vault, query.value(13).toByteArray(), itemPlace(item.id, "error_detail"));
            item.heldUntil = textTime(query.value(14).toString());
            item.begun = query.value(15).toInt() != 0;
            item.seen = unsealJson(*m_vault, query.value(16).toByteArray(), itemPlace(item.id, "seen"));
            all.append(item);
        });
    return all;
}

QList<OutboxItem> Outbox::items() const {
    return read(QStringLiteral("ORDER BY seq"), {}, false);
}

std::optional<OutboxItem> Outbox::item(const QUuid& id) const {
    const QList<OutboxItem> found = read(QStringLiteral("WHERE id = ?"), {idText(id)}, true);
    return found.isEmpty() ? std::nullopt : std::optional<OutboxItem>(found.first());
}

std::optional<OutboxItem> Outbox::newest(const QString& subject) const {
    const QList<OutboxItem> found =
        read(QStringLiteral("WHERE subject = ? ORDER BY seq DESC LIMIT 1"), {subject}, false);
    return found.isEmpty() ? std::nullopt : std::optional<OutboxItem>(found.first());
}

std::optional<OutboxItem> Outbox::next(const QDateTime& now) const {
    const QList<OutboxItem> found =
        read(QStringLiteral("WHERE state = 'waiting' AND ") + due() + QStringLiteral(" AND ") + released() +
                 QStringLiteral(" AND ") + foremost() + QStringLiteral(" ORDER BY seq LIMIT 1"),
             dueValues(now) + QVariantList{timeText(now), timeText(now)}, true);
    return found.isEmpty() ? std::nullopt : std::optional<OutboxItem>(found.first());
}

bool Outbox::begin(const QUuid& id) {
    return m_database->run(QStringLiteral("UPDATE item SET begun = 1 WHERE id = ? AND state = 'waiting'"),
                           {idText(id)}) > 0;
}

bool Outbox::cancelHeld(const QUuid& id) {
    return m_database->run(QStringLiteral("DELETE FROM item WHERE id = ? AND begun = 0 "
                                          "AND state IN ('awaiting_mail_code', 'waiting', 'needs_sign_in')"),
                           {idText(id)}) > 0;
}

void Outbox::setState(const QUuid& id, OutboxState state) {
    // What waits for a code has been told that it did not have the right one: it had no effect.
    m_database->run(QStringLiteral("UPDATE item SET state = ?, next_try = NULL, begun = begun AND ? WHERE id = ?") +
                        unanswered(),
                    {stateText(state), state == OutboxState::AwaitingMailCode ? 0 : 1, idText(id)});
}

void Outbox::setDone(const QUuid& id, const QJsonObject& result, const QDateTime& at) {
    Database::Transaction transaction(*m_database);
    m_database->run(QStringLiteral("UPDATE item SET state = 'done', next_try = NULL, result = ?, error_code = NULL, "
                                   "error_key = NULL, error_detail = NULL WHERE id = ?"),
                    {sealJson(*m_vault, result, itemPlace(id, "result")), idText(id)});
    m_database->run(QStringLiteral("INSERT OR IGNORE INTO kept (seq, id, kind, body, case_secret, subject, caption, "
                                   "created_at, seen, done_at) SELECT seq, id, kind, CASE WHEN length(body) <= ? "
                                   "THEN body END, case_secret, subject, caption, created_at, seen, ? FROM item "
                                   "WHERE id = ?"),
                    {listedBodySize, timeText(at), idText(id)});
    m_database->run(QStringLiteral("DELETE FROM kept WHERE done_at < ?"), {timeText(at.addDays(-keptDays))});
    transaction.commit();
}

int Outbox::checkIncarnation(const QString& life, const QDateTime& at) {
    Database::Transaction transaction(*m_database);
    const QString before =
        QString::fromUtf8(m_database->value(QStringLiteral("SELECT value FROM note WHERE key = 'life'")).toByteArray());
    if (life.isEmpty() || life == before) {
        return 0;
    }
    m_database->run(QStringLiteral("INSERT OR REPLACE INTO note (key, value) VALUES ('life', ?)"), {life.toUtf8()});
    int back = 0;
    if (!before.isEmpty()) {
        const bool restored = life.section(QLatin1Char('/'), 0, 0) != before.section(QLatin1Char('/'), 0, 0);
        const QString since = timeText(restored ? at.addDays(-keptDays) : at.addSecs(-keptSeconds));
        m_database->run(QStringLiteral("DELETE FROM item WHERE state = 'done' AND id IN "
                                       "(SELECT id FROM kept WHERE done_at >= ? AND body IS NOT NULL)"),
                        {since});
        // Its effect is not known, so nobody can take it back before the centre has answered.
        back = m_database->run(
            QStringLiteral("INSERT OR IGNORE INTO item (seq, id, kind, body, case_secret, subject, caption, state, "
                           "created_at, begun, seen) SELECT seq, id, kind, body, case_secret, subject, caption, "
                           "'waiting', created_at, 1, seen FROM kept WHERE done_at >= ? AND body IS NOT NULL"),
            {since});
        if (restored) {
            m_database->run(QStringLiteral("DELETE FROM item WHERE state = 'done' AND id IN "
                                           "(SELECT id FROM kept WHERE done_at >= ?)"),
                            {since});
            back += m_database->run(
                QStringLiteral("INSERT OR IGNORE INTO item (seq, id, kind, body, case_secret, subject, caption, "
                               "state, created_at, begun, seen, error_code, error_key, error_detail) SELECT seq, id, "
                               "kind, x'', case_secret, subject, caption, 'refused', created_at, 1, seen, '', "
                               "'link.restored', NULL FROM kept WHERE done_at >= ? AND body IS NULL"),
                {since});
        }
        m_database->run(QStringLiteral("DELETE FROM kept WHERE id IN (SELECT id FROM item)"));
    }
    transaction.commit();
    return back;
}

void Outbox::setRefused(const QUuid& id, const QString& code, const QString& key, const QJsonObject& detail) {
    m_database->run(QStringLiteral("UPDATE item SET state = 'refused', next_try = NULL, error_code = ?, "
                                   "error_key = ?, error_detail = ? WHERE id = ?") +
                        unanswered(),
                    {code, key, sealJson(*m_vault, detail, itemPlace(id, "error_detail")), idText(id)});
}

void Outbox::setTry(const QUuid& id, int tries, const QDateTime& nextTry, const QString& code, const QString& key,
                    const QJsonObject& detail) {
    m_database->run(QStringLiteral("UPDATE item SET tries = ?, next_try = ?, begun = 0, error_code = ?, error_key = ?, "
                                   "error_detail = ? WHERE id = ?") +
                        unanswered(),
                    {tries, nextTry.isValid() ? QVariant(timeText(nextTry)) : QVariant(),
                     key.isEmpty() ? QVariant() : QVariant(code), key.isEmpty() ? QVariant() : QVariant(key),
                     key.isEmpty() ? QVariant() : QVariant(sealJson(*m_vault, detail, itemPlace(id, "error_detail"))),
                     idText(id)});
}

void Outbox::setUnanswered(const QUuid& id, int tries, const QDateTime& nextTry, const QString& key) {
    m_database->run(QStringLiteral("UPDATE item SET tries = ?, next_try = ?, error_code = '', error_key = ?, "
                                   "error_detail = NULL WHERE id = ?") +
                        unanswered(),
                    {tries, timeText(nextTry), key, idText(id)});
}

bool Outbox::remove(const QUuid& id) {
    return m_database->run(
               QStringLiteral("DELETE FROM item WHERE id = ? AND (begun = 0 OR state IN ('refused', 'done'))"),
               {idText(id)}) > 0;
}

Outbox::Counts Outbox::counts() const {
    Counts counts;
    const QString now = timeText(QDateTime::currentDateTimeUtc());
    m_database->each(
        QStringLiteral("SELECT refused, count(*), sum(held), max(held_until) FILTER (WHERE held), sum(uncoded) FROM "
                       "(SELECT state = 'refused' AS refused, state = 'awaiting_mail_code' AS uncoded, held_until, "
                       "state <> 'refused' AND NOT ") +
            released() + QStringLiteral(" AS held FROM item WHERE state <> 'done') GROUP BY refused"),
        {now, now}, [&counts](const QSqlQuery& query) {
            if (query.value(0).toInt() != 0) {
                counts.refused = query.value(1).toInt();
                return;
            }
            counts.waiting = query.value(1).toInt();
            counts.uncoded = query.value(4).toInt();
            counts.held = query.value(2).toInt();
            counts.heldUntil = textTime(query.value(3).toString());
        });
    return counts;
}

int Outbox::park() {
    return m_database->run(QStringLiteral("UPDATE item SET state = 'needs_sign_in' WHERE state = 'waiting'"));
}

int Outbox::unpark() {
    return m_database->run(
        QStringLiteral("UPDATE item SET state = 'waiting', next_try = NULL WHERE state = 'needs_sign_in'"));
}

void Outbox::tryAllNow() {
    m_database->run(QStringLiteral("UPDATE item SET next_try = NULL WHERE state = 'waiting'"));
}

QDateTime Outbox::nextTry() const {
    const QVariant earliest =
        m_database->value(QStringLiteral("SELECT min(max(coalesce(next_try, ''), coalesce(held_until, ''))) FROM item "
                                         "WHERE state = 'waiting' AND ") +
                          foremost());
    if (earliest.isNull()) {
        return {};
    }
    const QDateTime time = textTime(earliest.toString());
    return time.isValid() ? time : QDateTime::currentDateTimeUtc();
}

QString Outbox::setAsideFile() const {
    return QString::fromUtf8(
        m_database->value(QStringLiteral("SELECT value FROM note WHERE key = 'set_aside'")).toByteArray());
}

void Outbox::forgetSetAside() {
    m_database->run(QStringLiteral("DELETE FROM note WHERE key = 'set_aside'"));
}

} // namespace inservice
