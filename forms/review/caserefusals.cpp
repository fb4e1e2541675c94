// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/caserefusals.h"

#include "forms/commands/parkedpanel.h"
#include "forms/look/look.h"
#include "forms/review/changes.h"
#include "forms/review/reviewwords.h"
#include "forms/words/words.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/tables/listwords.h"

namespace inservice {

CaseRefusals::CaseRefusals(AccountLink& link, const QueueModel& model, ReviewOutbox& outbox, QWidget* detail)
    : QObject(detail)
    , m_link(link)
    , m_model(model)
    , m_outbox(outbox)
    , m_bar(new look::MessageBar(detail))
    , m_parked(new ParkedPanel(QStringLiteral("caseParked"), tr("Nothing more is sent; the case stays as it is now"),
                               detail)) {
    m_bar->setObjectName(QStringLiteral("caseRefusal"));
    connect(m_bar, &look::MessageBar::actionTriggered, this, [this] { m_outbox.dismiss(m_shown); });
    connect(m_parked, &ParkedPanel::againRequested, this, &CaseRefusals::askAgain);
    connect(m_parked, &ParkedPanel::dropRequested, this, [this] { m_outbox.dismiss(m_shown); });
}

void CaseRefusals::show(const ApplicationRow& shown, const QList<ReturnReasonRow>& reasons, const WhyNot& whyNot) {
    const QList<OutboxItem> refused = m_outbox.refused(shown.id);
    if (refused.isEmpty()) {
        m_shown = {};
        m_bar->clear();
        m_parked->clear();
        return;
    }
    const OutboxItem& item = refused.first();
    m_shown = item.id;
    if (isParked(item)) {
        m_bar->clear();
        showParked(item, shown, reasons, whyNot);
        return;
    }
    m_parked->clear();
    m_bar->show(look::Tone::Bad,
                tr("“%1” was not done. %2", "what was asked, why not")
                    .arg(words::commandKind(item.kind), words::centreRefusal(item.errorKey, item.errorDetail)),
                tr("I have read it"));
}

void CaseRefusals::showParked(const OutboxItem& item, const ApplicationRow& shown,
                              const QList<ReturnReasonRow>& reasons, const WhyNot& whyNot) {
    const Decision asked = decisionOf(item).value_or(Decision());
    ParkedPanel::Content content;
    content.asked = actionSpec(asked.action, m_link.identity().accountType == AccountType::ChiefManager).text();
    content.headline = tr("Needs attention: your “%1” of %2 was not carried out, because the case has changed since "
                          "you saw it.")
                           .arg(content.asked, shownTime(item.createdAt));
    QStringList written;
    for (const ReturnReasonRow& reason : reasons) {
        if (asked.details.reasons.contains(reason.key)) {
            written << reason.text;
        }
    }
    written << asked.details.text;
    written.removeAll(QString());
    content.written = written.join(tr("; "));
    content.now = tr("It is now: %1, revision %2.").arg(stateWord(shown)).arg(shown.revision);
    content.whyNot = whyNot(asked.action);
    content.isAlike = isDecidedAlike(item, shown);
    if (const QueueRow* now = m_model.row(shown.id)) {
        try {
            content.actions = actionsSince(item.seen, shown.id, m_link.replica());
            content.changes = changesSince(item.seen, now->application, m_link.replica());
        } catch (const ReplicaError& error) {
            content.now = error.text;
        }
    }
    m_parked->show(content);
}

void CaseRefusals::askAgain() {
    const std::optional<OutboxItem> item = m_outbox.item(m_shown);
    if (const std::optional<Decision> asked = item ? decisionOf(*item) : std::nullopt) {
        emit againRequested(*asked);
    }
}

} // namespace inservice
