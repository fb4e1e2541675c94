// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/casebulkpanel.h"

#include "forms/review/actionpanels.h"
#include "forms/review/reviewwords.h"
#include "forms/words/words.h"
#include "models/replica/replicareader.h"

#include <QMap>
#include <algorithm>

namespace inservice {

CaseBulkPanel::CaseBulkPanel(AccountLink& link, QueueModel& model, ReviewOutbox& outbox, QWidget* parent)
    : BulkPanel(QStringLiteral("bulk"), {tr("Number"), {}}, link.identity().accountName, outbox, parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(outbox)
    , m_panel(new DecisionPanel(QStringLiteral("bulkPanel"), this)) {
    QList<Choice> choices;
    for (const ActionSpec& one : caseActions(link.identity().accountType == AccountType::ChiefManager)) {
        if (one.places.testFlag(ActionPlace::Bulk)) {
            choices << Choice{int(one.action), one.objectName("bulk"), one.buttonText(), one.text(), one.isHeld()};
        }
    }
    begin(choices, m_panel);
}

const ActionSpec& CaseBulkPanel::spec(int action) const {
    return actionSpec(CaseAction(action), m_link.identity().accountType == AccountType::ChiefManager);
}

std::optional<BulkLine> CaseBulkPanel::see(qint64 id) {
    const QueueRow* row = m_model.row(id);
    if (!row) {
        return std::nullopt;
    }
    const ApplicationRow& seen = row->application;
    m_seen.insert(id, seen);
    return BulkLine{.id = id,
                    .rowVersion = seen.rowVersion,
                    .number = seen.number,
                    .name = seen.name,
                    .unitName = row->unitName,
                    .text = stateWord(seen)};
}

QString CaseBulkPanel::whyNotWith(int action, qint64 id) const {
    const Pending pending = m_model.pending(id).state;
    const Availability can = availability(spec(action), m_seen.value(id), pending, m_link.identity(), {});
    if (can.isEnabled() && pending == Pending::Refused) {
        return tr("The centre refused something here: read it first.");
    }
    return can.whyNot;
}

QString CaseBulkPanel::heldBack(int action, qint64 id) const {
    const bool lacks = spec(action).panel.asksSeals && m_seen.value(id).needsUnitSeal && !m_panel->details().unitSeal;
    return lacks ? tr("This unit also needs its own seal (關防).") : QString();
}

void CaseBulkPanel::askFor(int action, const QList<qint64>& ids) {
    const auto needing =
        std::count_if(ids.cbegin(), ids.cend(), [this](qint64 id) { return m_seen.value(id).needsUnitSeal; });
    m_panel->open(bulkSetup(spec(action), int(needing), m_outbox.hold(), returnReasons()));
}

QList<ReturnReasonRow> CaseBulkPanel::returnReasons() const {
    try {
        return m_link.replica().rows<ReturnReasonRow>();
    } catch (const std::exception&) {
        return {}; // without the list a reason can still be written
    }
}

OutboxItem CaseBulkPanel::command(int action, qint64 id) const {
    return makeCommand(spec(action), m_seen.value(id), m_panel->details());
}

QString CaseBulkPanel::counted(int count) const {
    return tr("%n cases", nullptr, count);
}

QStringList CaseBulkPanel::effects(int action, const QList<qint64>& ids) const {
    const ActionSpec& chosen = spec(action);
    QStringList lines;
    if (!ids.isEmpty() && chosen.opensAccount) {
        QMap<QString, int> types;
        int deletions = 0;
        for (const qint64 id : ids) {
            if (m_seen.value(id).deletes) {
                ++deletions;
            } else {
                ++types[words::accountType(chosen.opensAs.value_or(m_seen.value(id).accountType))];
            }
        }
        QStringList opened;
        for (auto type = types.cbegin(); type != types.cend(); ++type) {
            opened << tr("%1 %2", "type of account, how many").arg(type.key()).arg(type.value());
        }
        const int opens = int(ids.size()) - deletions;
        if (opens > 0) {
            lines << tr("Accounts opened: %n (%1)", nullptr, opens).arg(opened.join(tr(", ")));
        }
        if (deletions > 0) {
            lines << tr("Accounts deleted: %n", nullptr, deletions);
        }
    }
    lines << mails(chosen.isHeld(), int(ids.size()));
    return lines;
}

} // namespace inservice
