// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/outbox.h"

#include "models/replica/outboxfile.h"

#include <QSqlQuery>

namespace inservice {

namespace {

/// Bytes, sealed: a list is read often, and a scan in the outbox has megabytes.
constexpr int listedBodySize = 65536;

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

} // namespace

Outbox::Outbox(const QString& file, std::shared_ptr<Vault> vault)
    : m_database(openOutboxFile(file, *vault))
    , m_vault(std::move(vault)) {
}

Outbox::~Outbox() = default;

void Outbox::add(const OutboxItem& item) {
    const QDateTime created = item.createdAt.isValid() ? item.createdAt : QDateTime::currentDateTimeUtc();
    m_database->run(
        QStringLiteral("INSERT INTO item (id, kind, body, case_secret, subject, caption, state, tries, created_at, "
                       "next_try) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {idText(item.id), item.kind, m_vault->seal(item.body),
         item.caseSecret.isEmpty() ? QVariant() : QVariant(m_vault->seal(item.caseSecret.toUtf8())),
         item.subject.isNull() ? QStringLiteral("") : item.subject,
         item.caption.isNull() ? QStringLiteral("") : item.caption, stateText(item.state), item.tries,
         timeText(created), item.nextTry.isValid() ? QVariant(timeText(item.nextTry)) : QVariant()});
}

QList<OutboxItem> Outbox::read(const QString& where, const QVariantList& values, bool wholeBodies) const {
    QList<OutboxItem> all;
    const QString body = wholeBodies ? QStringLiteral("body")
                                     : QStringLiteral("CASE WHEN length(body) <= %1 THEN body END").arg(listedBodySize);
    m_database->each(
        QStringLiteral("SELECT id, kind, %1, case_secret, subject, caption, state, tries, created_at, next_try, "
                       "result, error_code, error_key, error_detail FROM item ")
                .arg(body) +
            where,
        values, [this, &all](const QSqlQuery& query) {
            OutboxItem item;
            item.id = QUuid(query.value(0).toString());
            item.kind = query.value(1).toString();
            if (!query.isNull(2)) {
                item.body = m_vault->unseal(query.value(2).toByteArray());
            }
            if (!query.isNull(3)) {
                item.caseSecret = QString::fromUtf8(m_vault->unseal(query.value(3).toByteArray()));
            }
            item.subject = query.value(4).toString();
            item.caption = query.value(5).toString();
            item.state = textState(query.value(6).toString());
            item.tries = query.value(7).toInt();
            item.createdAt = textTime(query.value(8).toString());
            item.nextTry = textTime(query.value(9).toString());
            item.result = unsealJson(*m_vault, query.value(10).toByteArray());
            item.errorCode = query.value(11).toString();
            item.errorKey = query.value(12).toString();
            item.errorDetail = unsealJson(*m_vault, query.value(13).toByteArray());
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

std::optional<OutboxItem> Outbox::next(const QDateTime& now) const {
    const QList<OutboxItem> found =
        read(QStringLiteral("WHERE state = 'waiting' AND (next_try IS NULL OR next_try <= ?) AND ") + foremost() +
                 QStringLiteral(" ORDER BY seq LIMIT 1"),
             {timeText(now)}, true);
    return found.isEmpty() ? std::nullopt : std::optional<OutboxItem>(found.first());
}

void Outbox::setState(const QUuid& id, OutboxState state) {
    m_database->run(QStringLiteral("UPDATE item SET state = ?, next_try = NULL WHERE id = ?"),
                    {stateText(state), idText(id)});
}

void Outbox::setDone(const QUuid& id, const QJsonObject& result) {
    m_database->run(QStringLiteral("UPDATE item SET state = 'done', next_try = NULL, result = ?, error_code = NULL, "
                                   "error_key = NULL, error_detail = NULL WHERE id = ?"),
                    {sealJson(*m_vault, result), idText(id)});
}

void Outbox::setRefused(const QUuid& id, const QString& code, const QString& key, const QJsonObject& detail) {
    m_database->run(QStringLiteral("UPDATE item SET state = 'refused', next_try = NULL, error_code = ?, "
                                   "error_key = ?, error_detail = ? WHERE id = ?"),
                    {code, key, sealJson(*m_vault, detail), idText(id)});
}

void Outbox::setTry(const QUuid& id, int tries, const QDateTime& nextTry) {
    m_database->run(QStringLiteral("UPDATE item SET tries = ?, next_try = ? WHERE id = ?"),
                    {tries, nextTry.isValid() ? QVariant(timeText(nextTry)) : QVariant(), idText(id)});
}

void Outbox::remove(const QUuid& id) {
    m_database->run(QStringLiteral("DELETE FROM item WHERE id = ?"), {idText(id)});
}

Outbox::Counts Outbox::counts() const {
    Counts counts;
    m_database->each(QStringLiteral("SELECT state = 'refused', count(*) FROM item WHERE state <> 'done' GROUP BY 1"),
                     {}, [&counts](const QSqlQuery& query) {
                         (query.value(0).toInt() != 0 ? counts.refused : counts.waiting) = query.value(1).toInt();
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
    const QVariant earliest = m_database->value(
        QStringLiteral("SELECT min(coalesce(next_try, '')) FROM item WHERE state = 'waiting' AND ") + foremost());
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
