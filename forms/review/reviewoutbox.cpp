// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/reviewoutbox.h"

#include "forms/review/actions.h"
#include "forms/review/changes.h"
#include "forms/words/words.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/applications.h"
#include "models/sync/accountlink.h"

#include <algorithm>

namespace inservice {

ReviewOutbox::ReviewOutbox(AccountLink& link, QueueModel& model, QObject* parent)
    : RowOutbox(link, "application", parent)
    , m_link(link)
    , m_model(model) {
    connect(&m_model, &ListModel::settled, this, [this] { readSoon(); });
    update();
}

std::optional<int> ReviewOutbox::rowVersion(qint64 id) const {
    const QueueRow* row = m_model.row(id);
    return row != nullptr ? std::optional(row->application.rowVersion) : std::nullopt;
}

void ReviewOutbox::noteSeen(OutboxItem& item) const {
    const QueueRow* row = m_model.row(applicationOfSubject(item.subject));
    if (!row || item.seen.value(QLatin1String("row_version")).toInt() != row->application.rowVersion) {
        return; // it has moved on under an open panel: its history says more than was seen
    }
    try {
        qint64 last = 0;
        const QList<DecisionRow> decisions = decisionsOf(m_link.replica(), row->application.id);
        for (const DecisionRow& decision : decisions) {
            last = std::max(last, decision.id);
        }
        item.seen.insert(QLatin1String(lastDecisionSeen), last);
    } catch (const ReplicaError&) {
        return; // the time of the last change has to do
    }
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

} // namespace inservice
