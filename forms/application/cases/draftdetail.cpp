// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/cases/draftdetail.h"

#include "forms/application/applicationdata.h"
#include "forms/application/casewords.h"
#include "forms/application/localcases.h"
#include "forms/commands/commands.h"
#include "forms/look/buttonaction.h"
#include "forms/look/whynot.h"
#include "models/replica/drafts.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"
#include "models/tables/listwords.h"
#include "models/tables/unitfinder.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {

DraftDetail::DraftDetail(GuestLink& link, const UnitFinder& finder, const CaseLines& lines, QWidget* parent)
    : QScrollArea(parent)
    , m_link(link)
    , m_finder(finder)
    , m_lines(lines)
    , m_undoAction(new QAction(look::icon("edit-undo"), tr("&Undo discarding"), this))
    , m_message(new look::MessageBar)
    , m_heading(new look::Heading({}, 1))
    , m_missing(new QLabel)
    , m_buttons(new QWidget)
    , m_goOn(new QPushButton)
    , m_remove(new QPushButton(tr("&Discard this draft"))) {
    makeParts();
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_goOn);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(look::margin, look::grid * 2, look::margin, look::margin);
    column->setSpacing(look::grid * 2);
    column->addWidget(m_message);
    column->addWidget(m_heading);
    column->addWidget(m_buttons);
    column->addWidget(m_missing);
    column->addStretch(1);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setWidget(page);
    connect(m_goOn, &QPushButton::clicked, this, [this] { emit goOnRequested(m_draft); });
    connect(m_remove, &QPushButton::clicked, this, &DraftDetail::remove);
    connect(m_message, &look::MessageBar::actionTriggered, this, [this] { m_undoAction->trigger(); });
}

void DraftDetail::makeParts() {
    m_undoAction->setObjectName("undoRemoveAction");
    m_undoAction->setShortcut(QKeySequence::Undo);
    m_undoAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    offerUndo();
    m_message->setObjectName("draftMessage");
    m_heading->setObjectName("draftHeading");
    m_missing->setObjectName("draftMissing");
    m_missing->setWordWrap(true);
    m_missing->setTextFormat(Qt::PlainText);
    m_goOn->setObjectName("continueDraftButton");
    look::makePrimary(m_goOn);
    m_remove->setObjectName("removeDraftButton");
    m_remove->setFlat(true);
    new look::ButtonAction(m_goOn, "document-edit", tr("&Go on with the draft"), this);
    new look::ButtonAction(m_remove, "edit-delete", tr("&Discard the draft"), this);
}

void DraftDetail::open(const QUuid& draft) {
    m_message->clear();
    m_saysGone = false;
    m_buttons->show();
    m_draft = draft;
    refresh();
}

void DraftDetail::refresh() {
    if (const std::optional<Draft> draft = m_saysGone ? std::nullopt : m_link.drafts().draft(m_draft)) {
        show(*draft);
    }
}

void DraftDetail::show(const Draft& draft) {
    const std::optional<OutboxItem> item = Commands::of(m_link).pending(localcases::draftSubject(draft.id));
    const CaseListRow line = m_lines.ofDraft(draft, item);
    m_heading->setText(line.title());
    const bool needsCode = item && item->state == OutboxState::AwaitingMailCode;
    m_goOn->setText(needsCode ? tr("Enter the code (&G)") : tr("&Go on with it"));
    const QString saved = tr("Saved %1. %2").arg(shownTime(draft.savedAt), tr("State: %1.").arg(line.state));
    if (line.underWay) { // it is filled in, whatever a draft does not keep
        m_missing->setText(saved + "\n\n" + line.remark);
        return;
    }
    const QList<ConsentRow> texts =
        m_link.replica().isLoaded() ? consentsOf(m_link.replica(), false) : QList<ConsentRow>();
    QStringList missing;
    const QList<FieldFault> faults =
        faultsOf(ApplicationData::fromJson(draft.fields), *m_finder.units(), texts, FormMode::Apply);
    for (const FieldFault& fault : faults) {
        missing.append((fault.missing ? QStringLiteral("○ ") : QStringLiteral("✕ ")) + fault.text);
    }
    m_missing->setText(saved + "\n\n" + tr("Still missing:\n%1").arg(missing.join(u'\n')));
}

void DraftDetail::keepRemoved(const Draft& draft) {
    m_removed.append(draft);
    offerUndo();
}

void DraftDetail::remove() {
    const std::optional<Draft> draft = m_link.drafts().draft(m_draft);
    if (!draft) {
        return;
    }
    const std::optional<OutboxItem> item = Commands::of(m_link).pending(localcases::draftSubject(m_draft));
    const QString title = m_lines.ofDraft(*draft, item).title();
    keepRemoved(*draft);
    // What waits for its code belongs to the draft and was never sent.
    if (item && item->state != OutboxState::Waiting) {
        m_link.dismiss(item->id);
    }
    m_link.drafts().removeDraft(m_draft);
    m_saysGone = true;
    emit removed();
    m_heading->clear();
    m_missing->clear();
    m_buttons->hide();
    m_message->show(look::Tone::Info, tr("“%1” has been discarded.").arg(title), tr("Undo"));
    m_message->setFocus(Qt::OtherFocusReason);
}

void DraftDetail::restore() {
    if (m_removed.isEmpty()) {
        return;
    }
    const Draft draft = m_removed.constLast();
    if (draft.form == localcases::correctionForm) {
        restoreCorrection(draft);
    } else {
        m_link.drafts().save(draft); // where that fails it can be tried again
        m_removed.removeLast();
        m_message->clear();
        m_saysGone = false;
        emit restored(draft.id);
    }
    offerUndo();
}

void DraftDetail::offerUndo() {
    look::setPossible(m_undoAction, m_removed.isEmpty() ? tr("Nothing has been discarded.") : QString());
}

void DraftDetail::restoreCorrection(const Draft& draft) {
    const std::optional<LocalCase> one = m_link.drafts().localCase(draft.id);
    const std::optional<CaseStanding> standing = one ? standingOf(one->seen) : std::nullopt;
    if (!standing || !standing->mayCorrect()) {
        m_removed.removeLast();
        emit tooLate(draft.id);
        return;
    }
    // There is one correction of a case: what has been begun since changes places with it.
    const std::optional<Draft> newer = m_link.drafts().draft(draft.id);
    m_link.drafts().save(draft);
    m_removed.removeLast();
    if (newer) {
        m_removed.append(*newer);
    }
    emit correctionRestored(draft.id);
}

} // namespace inservice
