// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/pending.h"

#include "models/commands/kinds.h"

#include <utility>

namespace inservice {
namespace {

QString prefix(const char* table) {
    return QLatin1String(table) + u':';
}

Pending pendingOf(OutboxState state) {
    switch (state) {
    case OutboxState::AwaitingMailCode:
    case OutboxState::Waiting:
        return Pending::Waiting;
    case OutboxState::NeedsSignIn:
        return Pending::NeedsSignIn;
    case OutboxState::Refused:
        return Pending::Refused;
    case OutboxState::Done:
        return Pending::None;
    }
    return Pending::None;
}

} // namespace

QString rowSubject(const char* table, qint64 id) {
    return prefix(table) + QString::number(id);
}

qint64 idOfSubject(const char* table, const QString& subject) {
    const QString before = prefix(table);
    return subject.startsWith(before) ? subject.mid(before.size()).toLongLong() : 0;
}

bool isDecision(const QString& kind) {
    return hasTrait(kind, KindTrait::ChangesRow);
}

bool PendingMark::isDecision() const {
    return (state == Pending::Waiting || state == Pending::NeedsSignIn) && inservice::isDecision(kind);
}

QHash<qint64, PendingMark> pendingById(const char* table, const QList<OutboxItem>& items) {
    QHash<qint64, PendingMark> marks;
    for (const OutboxItem& item : items) {
        const qint64 id = idOfSubject(table, item.subject);
        const Pending state = pendingOf(item.state);
        if (id == 0 || state == Pending::None) {
            continue;
        }
        PendingMark& mark = marks[id];
        if (mark.state == Pending::None || (state == Pending::Refused && mark.state != Pending::Refused) ||
            (state != Pending::Refused && mark.state != Pending::Refused && !isDecision(mark.kind) &&
             isDecision(item.kind))) {
            mark = {state, item.id, item.kind, item.errorKey, item.errorDetail};
        }
    }
    return marks;
}

QList<qint64> PendingMarks::set(const QList<OutboxItem>& items) {
    const QHash<qint64, PendingMark> before = std::exchange(m_marks, pendingById(m_table, items));
    QList<qint64> changed;
    for (auto mark = before.cbegin(); mark != before.cend(); ++mark) {
        if (m_marks.value(mark.key()) != mark.value()) {
            changed << mark.key();
        }
    }
    for (auto mark = m_marks.cbegin(); mark != m_marks.cend(); ++mark) {
        if (!before.contains(mark.key())) {
            changed << mark.key();
        }
    }
    return changed;
}

QString PendingMarks::shortText(Pending state) {
    switch (state) {
    case Pending::None:
        break;
    case Pending::Waiting:
        return tr("To be sent");
    case Pending::NeedsSignIn:
        return tr("Sign in to send");
    case Pending::Refused:
        return tr("Needs attention");
    }
    return {};
}

QString PendingMarks::stateText(qint64 id, const QString& state,
                                const std::function<QString(const QString& kind)>& kindWord) const {
    const PendingMark mark = of(id);
    switch (mark.state) {
    case Pending::None:
        break;
    case Pending::Waiting:
        return tr("To be sent: %2 (%1)", "1: known state").arg(state, kindWord(mark.kind));
    case Pending::NeedsSignIn:
        return tr("Sign in to send: %2 (%1)", "1: known state").arg(state, kindWord(mark.kind));
    case Pending::Refused:
        return tr("Needs attention: %2 (%1)", "1: known state").arg(state, kindWord(mark.kind));
    }
    return state;
}

} // namespace inservice
