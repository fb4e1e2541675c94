// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/rosterentries.h"

#include "forms/commands/commands.h"
#include "models/domain/personname.h"
#include "models/replica/replicaerror.h"

#include <QJsonDocument>
#include <algorithm>

namespace inservice {
namespace {

const QLatin1String lookKind("teacher.look");
const QLatin1String registerKind("teacher.register");
const QLatin1String prefix("entry:");

QJsonObject bodyOf(const OutboxItem& item) {
    return QJsonDocument::fromJson(item.body).object();
}

RosterEntry entryOf(const QList<OutboxItem>& items) {
    RosterEntry entry;
    for (const OutboxItem& item : items) {
        const QJsonObject body = bodyOf(item);
        if (item.kind == registerKind) {
            entry.titleId = body.value(QLatin1String("title_id")).toInteger();
        }
        const QJsonObject who =
            item.kind == lookKind
                ? body
                : QJsonDocument::fromJson(body.value(QLatin1String("entry")).toString().toUtf8()).object();
        entry.unitId = who.value(QLatin1String("unit_id")).toInteger();
        entry.nationalId = who.value(QLatin1String("national_id")).toString();
        entry.name = who.value(QLatin1String("name")).toString();
        entry.sex = who.value(QLatin1String("sex")).toString();
        entry.birthDate = who.value(QLatin1String("birth_date")).toString();
    }
    return entry;
}

EntryLine lineOf(const QList<OutboxItem>& items) {
    EntryLine line;
    line.subject = items.constFirst().subject;
    line.entry = entryOf(items);
    for (const OutboxItem& item : items) {
        if (item.state == OutboxState::Refused) {
            line.state = EntryLine::State::Refused;
            line.errorKey = item.errorKey;
            line.errorDetail = item.errorDetail;
        } else if (item.state == OutboxState::Done && item.kind == registerKind) {
            line.state = EntryLine::State::Done;
            line.outcome = item.result.value(QLatin1String("outcome")).toString();
            line.changes = item.result.value(QLatin1String("changes")).toObject();
        }
    }
    return line;
}

} // namespace

RosterEntries::RosterEntries(AccountLink& link, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_commands(Commands::of(link)) {
    connect(&m_commands, &Commands::finished, this, [this](const QUuid&, const QString& subject, bool) {
        if (subject.startsWith(prefix)) {
            finished(subject);
        }
    });
    connect(&m_link, &Link::outboxChanged, this, &RosterEntries::changed);
    // What was done when nobody looked.
    const QList<EntryLine> before = lines();
    for (const EntryLine& line : before) {
        finished(line.subject);
    }
}

QList<OutboxItem> RosterEntries::itemsOf(const QString& subject) const {
    QList<OutboxItem> all = m_link.outbox().items();
    all.removeIf([&subject](const OutboxItem& item) { return item.subject != subject; });
    return all;
}

QJsonObject RosterEntries::registerBody(const OutboxItem& look, qint64 titleId, bool moves) const {
    return {{QStringLiteral("look"), look.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("entry"), QString::fromUtf8(look.body)},
            {QStringLiteral("title_id"), titleId},
            {QStringLiteral("move"), moves}};
}

bool RosterEntries::enter(const RosterEntry& entry) {
    const QString subject = prefix + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString caption = tr("Enter %1 into the roster", "a masked name").arg(PersonName::mask(entry.name));
    const OutboxItem look = Commands::makeItem(lookKind, subject, caption,
                                               {{QStringLiteral("unit_id"), entry.unitId},
                                                {QStringLiteral("national_id"), entry.nationalId},
                                                {QStringLiteral("name"), entry.name},
                                                {QStringLiteral("sex"), entry.sex},
                                                {QStringLiteral("birth_date"), entry.birthDate}});
    try {
        m_commands.ask(
            {look, Commands::makeItem(registerKind, subject, caption, registerBody(look, entry.titleId, false))});
        return true;
    } catch (const ReplicaError& error) {
        emit failed(error.text);
        return false;
    }
}

bool RosterEntries::moveHere(const QString& subject) {
    return enterAgain(subject, {QStringLiteral("move")});
}

bool RosterEntries::putRight(const QString& subject) {
    return enterAgain(subject, {QStringLiteral("move"), QStringLiteral("differs")});
}

bool RosterEntries::enterAgain(const QString& subject, const QStringList& saying) {
    const QList<OutboxItem> items = itemsOf(subject);
    const auto refused = std::find_if(items.begin(), items.end(), [](const OutboxItem& item) {
        return item.kind == registerKind && item.state == OutboxState::Refused;
    });
    if (refused == items.end()) {
        return false;
    }
    QJsonObject body = bodyOf(*refused);
    for (const QString& one : saying) {
        body.insert(one, true);
    }
    try {
        m_commands.ask({Commands::makeItem(registerKind, subject, refused->caption, body)});
        m_link.dismiss(refused->id); // it would hold back what comes after it
        m_link.syncNow();
        return true;
    } catch (const ReplicaError& error) {
        emit failed(error.text);
        return false;
    }
}

void RosterEntries::drop(const QString& subject) {
    try {
        // The entry itself first: once what comes before it is gone, it could be sent.
        QList<OutboxItem> items = itemsOf(subject);
        std::reverse(items.begin(), items.end());
        for (const OutboxItem& item : std::as_const(items)) {
            if (!m_link.cancelHeld(item.id)) {
                m_link.dismiss(item.id);
            }
        }
    } catch (const ReplicaError& error) {
        emit failed(error.text);
    }
}

void RosterEntries::finished(const QString& subject) {
    try {
        const QList<OutboxItem> items = itemsOf(subject);
        if (items.isEmpty()) {
            return;
        }
        if (const EntryLine line = lineOf(items); line.state == EntryLine::State::Done) {
            m_done.prepend(line);
            for (const OutboxItem& item : items) {
                m_link.dismiss(item.id);
            }
        }
    } catch (const ReplicaError& error) {
        emit failed(error.text);
    }
    emit changed();
}

QList<EntryLine> RosterEntries::lines() const {
    QList<EntryLine> lines;
    QHash<QString, QList<OutboxItem>> open;
    QStringList order;
    const QList<OutboxItem> items = m_link.outbox().items();
    for (const OutboxItem& item : items) {
        if (item.subject.startsWith(prefix)) {
            if (!open.contains(item.subject)) {
                order.prepend(item.subject);
            }
            open[item.subject].append(item);
        }
    }
    for (const QString& subject : std::as_const(order)) {
        lines.append(lineOf(open.value(subject)));
    }
    return lines + m_done;
}

} // namespace inservice
