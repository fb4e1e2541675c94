// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/reviewoutbox.h"

#include "models/replica/replicaerror.h"

namespace inservice {
namespace {

/// Commands after which the case has another row_version.
bool changesCase(const QString& kind) {
    return kind == u"application.receive" || kind == u"application.approve" || kind == u"application.reject" ||
           kind == u"application.return" || kind == u"application.take_back" || kind == u"application.open_as";
}

} // namespace

ReviewOutbox::ReviewOutbox(AccountLink& link, QueueModel& model, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_model(model) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // several signals of one moment are one reading
    connect(&m_soon, &QTimer::timeout, this, &ReviewOutbox::update);
    connect(&m_link, &Link::outboxChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_model, &ListModel::settled, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_link, &Link::commandFinished, this, [this](const QUuid& id, bool done) {
        const auto sent = m_sent.find(id);
        if (sent == m_sent.end())
            return;
        sent->done = done;
        update();
        emit finished(id, sent->seen.id, done);
    });
    update();
}

QUuid ReviewOutbox::submit(const OutboxItem& item, const ApplicationRow& seen) {
    try {
        const QList<OutboxItem> read = refused(seen.id);
        for (const OutboxItem& old : read)
            m_link.dismiss(old.id);
        m_sent.insert(item.id, {seen, item.kind, false});
        const QUuid id = m_link.submit(item);
        update();
        return id;
    } catch (const ReplicaError& error) {
        m_sent.remove(item.id);
        emit failed(error.text());
        return {};
    }
}

void ReviewOutbox::dismiss(const QUuid& command) {
    m_link.dismiss(command);
    m_soon.start();
}

QList<OutboxItem> ReviewOutbox::refused(qint64 applicationId) const {
    QList<OutboxItem> found;
    const QString subject = applicationSubject(applicationId);
    for (const OutboxItem& item : m_items)
        if (item.state == OutboxState::Refused && item.subject == subject)
            found << item;
    return found;
}

std::optional<ApplicationRow> ReviewOutbox::seen(const QUuid& command) const {
    const auto sent = m_sent.constFind(command);
    return sent == m_sent.constEnd() ? std::nullopt : std::optional(sent->seen);
}

void ReviewOutbox::update() {
    try {
        m_items = m_link.outbox().items();
    } catch (const ReplicaError& error) {
        emit failed(error.text());
        return;
    }
    QList<OutboxItem> shown;
    QList<QUuid> over;
    for (OutboxItem& item : m_items) {
        if (item.state == OutboxState::Done && applicationOfSubject(item.subject) != 0 &&
            item.kind != u"application.show_id") {
            const auto sent = m_sent.constFind(item.id);
            const QueueRow* row = m_model.row(applicationOfSubject(item.subject));
            const bool waits = sent != m_sent.constEnd() && changesCase(item.kind) && row &&
                               row->application.rowVersion <= sent->seen.rowVersion;
            if (waits)
                item.state = OutboxState::Waiting;
            else
                over << item.id;
        }
        shown << item;
    }
    m_model.setOutbox(shown);
    for (const QUuid& id : std::as_const(over))
        m_link.dismiss(id);
    emit changed();
}

} // namespace inservice
