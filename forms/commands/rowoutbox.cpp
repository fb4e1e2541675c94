// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/rowoutbox.h"

#include "models/commands/kinds.h"
#include "models/replica/replicaerror.h"
#include "models/tables/pending.h"

#include <algorithm>

namespace inservice {
namespace {

constexpr std::chrono::seconds readAgain{5};

} // namespace

RowOutbox::RowOutbox(Link& link, const char* table, QObject* parent)
    : HeldCommands(parent)
    , m_link(link)
    , m_commands(Commands::of(link))
    , m_table(table) {
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RowOutbox::update);
    connect(&m_link, &Link::outboxChanged, this, &RowOutbox::readSoon);
    connect(&m_commands, &Commands::finished, this, [this](const QUuid& command, const QString& subject, bool done) {
        OutboxItem asked;
        asked.subject = subject;
        if (const qint64 id = idOf(item(command).value_or(asked)); id != 0) {
            update();
            emit finished(command, id, done);
        }
    });
}

void RowOutbox::readSoon() {
    m_soon.start(0);
}

qint64 RowOutbox::idOf(const OutboxItem& item) const {
    return idOfSubject(m_table, item.subject);
}

bool RowOutbox::ask(QList<OutboxItem> items) {
    QList<QUuid> read;
    for (OutboxItem& item : items) {
        noteSeen(item);
        if (!hasTrait(item.kind, KindTrait::ChangesRow)) {
            continue;
        }
        const QList<OutboxItem> older = refused(idOf(item));
        for (const OutboxItem& old : older) {
            read << old.id;
        }
    }
    try {
        const bool isHeld = hasTrait(items.constFirst().kind, KindTrait::Held);
        m_commands.ask(items, isHeld ? m_hold : std::chrono::seconds(0));
        // Only now: what was refused is not lost if the new one could not be written down.
        for (const QUuid& old : std::as_const(read)) {
            m_link.dismiss(old);
        }
        update();
        return true;
    } catch (const ReplicaError& error) {
        emit failed(error.text);
        return false;
    }
}

QString RowOutbox::decisionText(const QList<OutboxItem>& decision) const {
    return decision.isEmpty() ? QString() : decision.constFirst().caption;
}

QList<OutboxItem> RowOutbox::held() const {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<OutboxItem> held;
    for (const OutboxItem& item : m_items) {
        if (idOf(item) != 0 && item.state == OutboxState::Waiting && !item.begun && item.heldUntil > now &&
            hasTrait(item.kind, KindTrait::Held)) {
            held << item;
        }
    }
    return held;
}

QList<QUuid> RowOutbox::cancelHeld(const QList<QUuid>& commands) {
    QList<QUuid> taken;
    try {
        if (m_link.cancelHeld(commands) > 0) {
            const Outbox& outbox = m_link.outbox();
            std::copy_if(commands.begin(), commands.end(), std::back_inserter(taken),
                         [&outbox](const QUuid& id) { return !outbox.item(id); });
        }
        update();
    } catch (const ReplicaError& error) {
        emit failed(error.text);
    }
    return taken;
}

void RowOutbox::dismiss(const QUuid& command) {
    try {
        m_link.dismiss(command);
        update();
    } catch (const ReplicaError& error) {
        emit failed(error.text);
    }
}

void RowOutbox::dismissRefused(qint64 id) {
    const QList<OutboxItem> all = refused(id);
    for (const OutboxItem& item : all) {
        dismiss(item.id);
    }
}

QList<OutboxItem> RowOutbox::refused(qint64 id) const {
    QList<OutboxItem> found;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(found),
                 [this, id](const OutboxItem& item) { return item.state == OutboxState::Refused && idOf(item) == id; });
    return found;
}

std::optional<OutboxItem> RowOutbox::item(const QUuid& command) const {
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [&command](const OutboxItem& item) { return item.id == command; });
    return found == m_items.end() ? std::nullopt : std::optional(*found);
}

void RowOutbox::update() {
    try {
        m_items = m_link.outbox().items();
    } catch (const ReplicaError& error) {
        emit failed(error.text);
        return;
    }
    QList<OutboxItem> shown;
    QList<QUuid> over;
    for (OutboxItem& item : m_items) {
        if (item.state == OutboxState::Done && idOf(item) != 0 && !hasTrait(item.kind, KindTrait::Question)) {
            // It was done; the row is 待送 until the feed has brought it.
            const std::optional<int> now = rowVersion(idOf(item));
            const bool waits = hasTrait(item.kind, KindTrait::ChangesRow) && now &&
                               *now <= item.seen.value(QLatin1String("row_version")).toInt();
            if (waits) {
                item.state = OutboxState::Waiting;
            } else {
                over << item.id;
            }
        }
        shown << item;
    }
    mark(shown);
    try {
        for (const QUuid& id : std::as_const(over)) {
            m_link.dismiss(id);
        }
    } catch (const ReplicaError&) {
        m_soon.start(readAgain); // what was done stays listed a little longer
    }
    emit changed();
}

} // namespace inservice
