// SPDX-License-Identifier: GPL-3.0-or-later
// What the page says about what it has asked for: written down, taken back, refused.
#include "forms/commands/undobar.h"
#include "forms/review/bulkpanel.h"
#include "forms/review/casedetail.h"
#include "forms/review/queuepane.h"
#include "forms/review/reviewpage.h"
#include "forms/words/words.h"

#include <QStackedWidget>

namespace inservice {

void ReviewPage::connectOutbox() {
    connect(m_outbox, &ReviewOutbox::changed, this, [this] {
        m_list->showCounts();
        tellWaiting();
        updateActions();
    });
    connect(m_outbox, &ReviewOutbox::finished, this, &ReviewPage::answered);
    connect(m_outbox, &ReviewOutbox::failed, this, [this](const QString& cause) {
        m_messageCase = 0;
        m_passing = false;
        m_message->show(
            look::Tone::Bad,
            tr("Nothing was sent: it could not be written down on this PC (%1). Free some disk space or tell who "
               "looks after this PC, then do it again.")
                .arg(cause));
    });
    connect(m_undo, &UndoBar::undone, this, &ReviewPage::undone);
    connect(m_undo, &UndoBar::tooLate, this, [this](int late, int all) {
        m_messageCase = 0;
        m_passing = false;
        m_message->show(
            look::Tone::Warning,
            tr("%1 of %n decisions were on their way already and stay as they are. An approval can be taken "
               "back at its case until the account's first sign-in.",
               nullptr, all)
                .arg(late),
            tr("Close"));
    });
}

void ReviewPage::undone(const QList<OutboxItem>& taken) {
    QList<QUuid> commands;
    for (const OutboxItem& item : taken) {
        commands << item.id;
    }
    m_bulk->takenBack(commands);
    m_messageCase = 0;
    m_passing = false;
    if (taken.size() > 1) {
        m_message->show(look::Tone::Info,
                        tr("Undone: %n decisions were taken back, nothing was sent.", nullptr, int(taken.size())),
                        tr("Close"));
        return;
    }
    const OutboxItem& one = taken.constFirst();
    const std::optional<Decision> asked = decisionOf(one);
    m_message->show(look::Tone::Info,
                    tr("Undone: “%1” of %2 was taken back, nothing was sent.", "what was asked, whose case")
                        .arg(asked ? actionSpec(asked->action, isChief()).text() : words::commandKind(one.kind),
                             one.seen.value(QLatin1String("name")).toString()),
                    tr("Close"));
    if (m_side->currentWidget() == m_bulk || m_detail->isEditing()) {
        return; // what is being decided there stays
    }
    // Back to the case, to decide it anew; the focus is where no key decides by itself.
    m_detail->recall(one);
    openApplication(applicationOfSubject(one.subject));
    if (m_pendingCase == 0) {
        m_list->focusList();
    } else {
        m_detail->focusTabs(); // its row comes; the list would choose another one meanwhile
    }
}

void ReviewPage::confirm(qint64 id, CaseAction action) {
    const QueueRow* row = m_model->row(id);
    if (!row) {
        return;
    }
    m_messageCase = 0;
    m_passing = true;
    m_message->show(look::Tone::Good,
                    tr("%1: %2 (%3).", "what was done: whose case (its number)")
                        .arg(actionSpec(action, isChief()).doneText(), row->application.name, row->application.number),
                    tr("Close"));
}

void ReviewPage::answered(const QUuid& command, qint64 id, bool done) {
    if (!done && m_passing && id == m_detail->shownId()) {
        m_passing = false;
        m_message->clear(); // it was not: the case says why
    }
    if (done || id == m_detail->shownId() || m_bulk->isBusy()) {
        return;
    }
    const QueueRow* row = m_model->row(id);
    const QList<OutboxItem> refused = m_outbox->refused(id);
    for (const OutboxItem& item : refused) {
        if (item.id != command) {
            continue;
        }
        m_messageCase = id;
        m_passing = false;
        m_message->show(look::Tone::Bad,
                        tr("%1: “%2” was not done. %3", "number, what was asked, why not")
                            .arg(row ? row->application.number : QString(), words::commandKind(item.kind),
                                 words::centreRefusal(item.errorKey, item.errorDetail)),
                        tr("Show the case"));
    }
}

} // namespace inservice
