// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/commands.h"

#include "models/domain/commandid.h"

#include <QJsonDocument>

namespace inservice {

Commands& Commands::of(Link& link) {
    auto* known = link.findChild<Commands*>(QString(), Qt::FindDirectChildrenOnly);
    return known != nullptr ? *known : *new Commands(link);
}

Commands::Commands(Link& link)
    : QObject(&link)
    , m_link(link) {
    connect(&m_link, &Link::commandFinished, this, [this](const QUuid& id, bool done) {
        const auto asked = m_asked.constFind(id);
        if (asked != m_asked.constEnd()) {
            emit finished(id, QString(*asked), done);
        }
    });
}

OutboxItem Commands::makeItem(const QString& kind, const QString& subject, const QString& caption,
                              const QJsonObject& body, const QJsonObject& seen) {
    OutboxItem item;
    item.id = makeCommandId();
    item.kind = kind;
    item.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    item.subject = subject;
    item.caption = caption;
    item.createdAt = QDateTime::currentDateTimeUtc();
    item.seen = seen;
    return item;
}

QUuid Commands::ask(const OutboxItem& item) {
    return ask(QList<OutboxItem>{item}).constFirst();
}

QList<QUuid> Commands::ask(const QList<OutboxItem>& items, std::chrono::seconds hold) {
    for (const OutboxItem& item : items) {
        m_asked.insert(item.id, item.subject); // before it is sent: its answer finds it
    }
    try {
        return m_link.submitAll(items, hold);
    } catch (...) {
        for (const OutboxItem& item : items) {
            m_asked.remove(item.id);
        }
        throw;
    }
}

QUuid Commands::askAgain(const QUuid& refused) {
    const std::optional<OutboxItem> whole = m_link.outbox().item(refused);
    if (!whole) {
        return {};
    }
    OutboxItem again = makeItem(whole->kind, whole->subject, whole->caption, {}, whole->seen);
    again.body = whole->body;
    ask(again);
    m_link.dismiss(refused);
    return again.id;
}

QHash<QString, OutboxItem> Commands::pendingBySubject() const {
    QHash<QString, OutboxItem> pending;
    const QList<OutboxItem> items = m_link.outbox().items();
    for (const OutboxItem& item : items) {
        pending.insert(item.subject, item); // oldest first: the newest stays
    }
    return pending;
}

std::optional<OutboxItem> Commands::pending(const QString& subject) const {
    return m_link.outbox().newest(subject);
}

} // namespace inservice
