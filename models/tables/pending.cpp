// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/pending.h"

#include "models/commands/kinds.h"

namespace inservice {
namespace {

QString prefix() {
    return QStringLiteral("application:");
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

QString applicationSubject(qint64 applicationId) {
    return prefix() + QString::number(applicationId);
}

qint64 applicationOfSubject(const QString& subject) {
    return subject.startsWith(prefix()) ? subject.mid(prefix().size()).toLongLong() : 0;
}

bool isDecision(const QString& kind) {
    return hasTrait(kind, KindTrait::ChangesRow);
}

bool PendingMark::isDecision() const {
    return (state == Pending::Waiting || state == Pending::NeedsSignIn) && inservice::isDecision(kind);
}

QHash<qint64, PendingMark> pendingByApplication(const QList<OutboxItem>& items) {
    QHash<qint64, PendingMark> marks;
    for (const OutboxItem& item : items) {
        const qint64 application = applicationOfSubject(item.subject);
        const Pending state = pendingOf(item.state);
        if (application == 0 || state == Pending::None) {
            continue;
        }
        PendingMark& mark = marks[application];
        if (mark.state == Pending::None || (state == Pending::Refused && mark.state != Pending::Refused) ||
            (state != Pending::Refused && mark.state != Pending::Refused && !isDecision(mark.kind) &&
             isDecision(item.kind))) {
            mark = {state, item.id, item.kind, item.errorKey, item.errorDetail};
        }
    }
    return marks;
}

} // namespace inservice
