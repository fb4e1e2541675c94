// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/change/changebulkpanel.h"

#include "forms/courses/change/changeoutbox.h"
#include "forms/courses/change/changesource.h"
#include "forms/courses/review/courseactions.h"
#include "forms/words/changewords.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/tables/courseform.h"

namespace inservice {

QString handInChange(const ChangeListRow& row, const ReplicaReader& replica, const Identity& me) {
    if (row.change.accountId == me.accountId) {
        return ChangeBulkPanel::tr("You have asked for this change. Somebody else of your desk decides on it.");
    }
    return handIn(row.course, currentRevision(replica, row.course.id), me);
}

ChangeBulkPanel::ChangeBulkPanel(AccountLink& link, ChangeModel& model, ChangeOutbox& outbox, QWidget* parent)
    : CourseDecisionsPanel(QStringLiteral("changes"), link, outbox, parent)
    , m_model(model) {
    begin({{int(Action::Approve), objectNameOf("Approve"), tr("&Approve…"), tr("Approve"), true},
           {int(Action::Reject), objectNameOf("Reject"), tr("Do &not approve…"), tr("Do not approve"), true}},
          panel());
}

std::optional<BulkLine> ChangeBulkPanel::see(qint64 id) {
    const ChangeListRow* row = m_model.row(id);
    if (row == nullptr) {
        return std::nullopt;
    }
    Seen seen;
    seen.row = *row;
    try {
        seen.hand = handInChange(*row, link().replica(), link().identity());
        const QList<ChangeCard> cards = cardsOf(*row, link().replica());
        for (const ChangeCard& card : cards) {
            if (card.canBeDecided) {
                seen.fields << card.field;
                seen.hasMoved = seen.hasMoved || !card.conflict.isEmpty();
                seen.told = card.consequence.isEmpty() ? seen.told : enrolledIn(row->course);
            }
        }
    } catch (const ReplicaError&) {
        seen.hand = tr("The data on this PC could not be read.");
    }
    m_seen.insert(id, seen);
    return line(id, row->course, row->unit, words::changeState(row->state));
}

QString ChangeBulkPanel::whyNotWith(int action, qint64 id) const {
    const Seen& seen = *m_seen.constFind(id);
    if (seen.row.state != ChangeState::Submitted) {
        return tr("It does not wait any more: “%1”.").arg(words::changeState(seen.row.state));
    }
    if (!seen.row.isReviewedHere) {
        return tr("Another desk decides on it.");
    }
    if (!seen.hand.isEmpty()) {
        return seen.hand;
    }
    const Pending pending = m_model.pending(id).state;
    if (pending == Pending::Waiting || pending == Pending::NeedsSignIn) {
        return tr("A decision about this change has not been sent yet. Wait for the centre's answer.");
    }
    return Action(action) == Action::Approve && seen.hasMoved
               ? tr("The course has become another since this was asked for: decide on it by itself, field by field.")
               : QString();
}

void ChangeBulkPanel::askFor(int action, const QList<qint64>& ids) {
    Q_UNUSED(ids)
    const bool approve = Action(action) == Action::Approve;
    ReasonPanel::Setup setup;
    setup.title = approve ? tr("Approve") : tr("Do not approve");
    setup.explanation = approve ? tr("All that they ask for holds then; the organisers are told by mail.")
                                : tr("The courses stay as they are. The reason is mailed to the organisers, who may "
                                     "ask again.");
    setup.confirm = setup.title;
    setup.textLabel = approve ? tr("Note to the organisers (may be left empty)") : tr("Reason");
    setup.textMissing = approve ? QString() : tr("Write the reason: it is mailed to the organisers.");
    setup.isGrave = !approve;
    ask(action, setup);
}

OutboxItem ChangeBulkPanel::command(int action, qint64 id) const {
    const Seen& seen = *m_seen.constFind(id);
    QList<ChangeVerdict> verdicts;
    for (const QString& field : seen.fields) {
        verdicts << ChangeVerdict{field, Action(action) == Action::Approve, {}};
    }
    return makeChangeDecision(seen.row, verdicts, panel()->reason());
}

QString ChangeBulkPanel::counted(int count) const {
    return tr("%n change(s)", nullptr, count);
}

QStringList ChangeBulkPanel::effects(int action, const QList<qint64>& ids) const {
    QStringList all{mails(true, int(ids.size()))};
    int told = 0;
    for (const qint64 id : ids) {
        told += m_seen.constFind(id)->told;
    }
    if (Action(action) == Action::Approve && told > 0) {
        all << tr("%n person(s) who are enrolled are told by mail.", nullptr, told);
    }
    return all;
}

} // namespace inservice
