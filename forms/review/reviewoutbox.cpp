// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/reviewoutbox.h"

#include "forms/review/actions.h"
#include "forms/review/changes.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/replica/replicaerror.h"

#include <algorithm>

namespace inservice {
namespace {

constexpr std::chrono::seconds readAgain{5};

} // namespace

ReviewOutbox::ReviewOutbox(AccountLink& link, QueueModel& model, QObject* parent)
    : HeldCommands(parent)
    , m_link(link)
    , m_commands(Commands::of(link))
    , m_model(model) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // several signals of one moment are one reading
    connect(&m_soon, &QTimer::timeout, this, &ReviewOutbox::update);
    connect(&m_link, &Link::outboxChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_model, &ListModel::settled, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_commands, &Commands::finished, this, [this](const QUuid& id, const QString& subject, bool done) {
        const qint64 application = applicationOfSubject(subject);
        if (application == 0) {
            return;
        }
        update();
        emit finished(id, application, done);
    });
    update();
}

bool ReviewOutbox::ask(QList<OutboxItem> items) {
    QList<QUuid> read;
    for (OutboxItem& item : items) {
        noteHistory(item);
        if (!hasTrait(item.kind, KindTrait::ChangesRow)) {
            continue;
        }
        const QList<OutboxItem> older = refused(applicationOfSubject(item.subject));
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

void ReviewOutbox::noteHistory(OutboxItem& item) const {
    const QueueRow* row = m_model.row(applicationOfSubject(item.subject));
    if (!row || item.seen.value(QLatin1String("row_version")).toInt() != row->application.rowVersion) {
        return; // it has moved on under an open panel: its history says more than was seen
    }
    try {
        qint64 last = 0;
        const QList<DecisionRow> decisions = m_link.replica().decisions(row->application.id);
        for (const DecisionRow& decision : decisions) {
            last = std::max(last, decision.id);
        }
        item.seen.insert(QLatin1String(lastDecisionSeen), last);
    } catch (const ReplicaError&) {
        return; // the time of the last change has to do
    }
}

QList<OutboxItem> ReviewOutbox::held() const {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<OutboxItem> held;
    for (const OutboxItem& item : m_items) {
        if (item.state == OutboxState::Waiting && !item.begun && item.heldUntil > now &&
            hasTrait(item.kind, KindTrait::Held)) {
            held << item;
        }
    }
    return held;
}

QList<QUuid> ReviewOutbox::cancelHeld(const QList<QUuid>& commands) {
    QList<QUuid> taken;
    try {
        const int count = m_link.cancelHeld(commands);
        if (count > 0) {
            const Outbox& outbox = m_link.outbox();
            for (const QUuid& id : commands) {
                if (!outbox.item(id)) {
                    taken << id;
                }
            }
        }
        update();
    } catch (const ReplicaError& error) {
        emit failed(error.text);
    }
    return taken;
}

QString ReviewOutbox::decisionText(const QList<OutboxItem>& decision) const {
    const OutboxItem& last = decision.constLast();
    const std::optional<Decision> asked = decisionOf(last);
    const bool chief = m_link.identity().accountType == AccountType::ChiefManager;
    const QString done = asked ? actionSpec(asked->action, chief).doneText() : words::commandKind(last.kind);
    if (decision.size() == 1) {
        return tr("%1: %2", "what was done: whose case").arg(done, last.seen.value(QLatin1String("name")).toString());
    }
    return tr("%1: %n cases", nullptr, int(decision.size())).arg(done);
}

void ReviewOutbox::dismiss(const QUuid& command) {
    try {
        m_link.dismiss(command);
        update();
    } catch (const ReplicaError& error) {
        emit failed(error.text);
    }
}

QList<OutboxItem> ReviewOutbox::refused(qint64 applicationId) const {
    QList<OutboxItem> found;
    const QString subject = applicationSubject(applicationId);
    for (const OutboxItem& item : m_items) {
        if (item.state == OutboxState::Refused && item.subject == subject) {
            found << item;
        }
    }
    return found;
}

std::optional<OutboxItem> ReviewOutbox::item(const QUuid& command) const {
    for (const OutboxItem& item : m_items) {
        if (item.id == command) {
            return item;
        }
    }
    return std::nullopt;
}

void ReviewOutbox::update() {
    try {
        m_items = m_link.outbox().items();
    } catch (const ReplicaError& error) {
        emit failed(error.text);
        return;
    }
    QList<OutboxItem> shown;
    QList<QUuid> over;
    for (OutboxItem& item : m_items) {
        if (item.state == OutboxState::Done && applicationOfSubject(item.subject) != 0 &&
            !hasTrait(item.kind, KindTrait::Question)) {
            // It was done; the row is 待送 until the feed has brought it.
            const QueueRow* row = m_model.row(applicationOfSubject(item.subject));
            const int seen = item.seen.value(QLatin1String("row_version")).toInt();
            const bool waits = hasTrait(item.kind, KindTrait::ChangesRow) && row && row->application.rowVersion <= seen;
            if (waits) {
                item.state = OutboxState::Waiting;
            } else {
                over << item.id;
            }
        }
        shown << item;
    }
    m_model.setOutbox(shown);
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
