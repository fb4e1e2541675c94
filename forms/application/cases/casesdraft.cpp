// SPDX-License-Identifier: GPL-3.0-or-later
// CasesPage, a draft beside the list: what it lacks, going on with it, discarding it and the way back.
#include "forms/application/applicationdata.h"
#include "forms/application/cases/casespage.h"
#include "forms/application/cases/owncasedetail.h"
#include "forms/application/casewords.h"
#include "forms/application/localcases.h"
#include "forms/commands/commands.h"
#include "forms/look/buttonaction.h"
#include "models/tables/listwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inservice {

QWidget* CasesPage::makeDraftSide() {
    m_message = new look::MessageBar;
    m_message->setObjectName("draftMessage");
    m_draftHeading = new look::Heading({}, 1);
    m_draftHeading->setObjectName("draftHeading");
    m_draftMissing = new QLabel;
    m_draftMissing->setObjectName("draftMissing");
    m_draftMissing->setWordWrap(true);
    m_draftMissing->setTextFormat(Qt::PlainText);
    m_goOn = new QPushButton;
    m_goOn->setObjectName("continueDraftButton");
    look::makePrimary(m_goOn);
    auto* remove = new QPushButton(tr("&Discard this draft"));
    remove->setObjectName("removeDraftButton");
    remove->setFlat(true);
    new look::ButtonAction(m_goOn, "document-edit", tr("&Go on with the draft"), this);
    new look::ButtonAction(remove, "edit-delete", tr("&Discard the draft"), this);
    m_draftButtons = new QWidget;
    auto* buttons = new QHBoxLayout(m_draftButtons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_goOn);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(look::margin, look::grid * 2, look::margin, look::margin);
    column->setSpacing(look::grid * 2);
    column->addWidget(m_message);
    column->addWidget(m_draftHeading);
    column->addWidget(m_draftButtons);
    column->addWidget(m_draftMissing);
    column->addStretch(1);
    connect(m_goOn, &QPushButton::clicked, this,
            [this] { emit openRequested("apply:" + m_shownDraft.toString(QUuid::WithoutBraces)); });
    connect(remove, &QPushButton::clicked, this, &CasesPage::removeDraft);
    connect(m_message, &look::MessageBar::actionTriggered, this, &CasesPage::restoreDraft);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(page);
    return area;
}

void CasesPage::showDraft(const QUuid& id) {
    const std::optional<Draft> draft = m_link.drafts().draft(id);
    if (!draft) {
        return;
    }
    m_shownDraft = id;
    const std::optional<OutboxItem> item = Commands::of(m_link).pending(localcases::draftSubject(id));
    const CaseListRow line = draftLine(*draft, item);
    m_draftHeading->setText(line.title());
    const bool needsCode = item && item->state == OutboxState::AwaitingMailCode;
    m_goOn->setText(needsCode ? tr("Enter the code (&G)") : tr("&Go on with it"));
    const QString saved = tr("Saved %1. %2").arg(shownTime(draft->savedAt), tr("State: %1.").arg(line.state));
    if (line.underWay) { // it is filled in, whatever a draft does not keep
        m_draftMissing->setText(saved + "\n\n" + line.remark);
        return;
    }
    const QList<ConsentRow> texts = m_link.replica().isLoaded() ? m_link.replica().consents() : QList<ConsentRow>();
    QStringList missing;
    const QList<FieldFault> faults =
        faultsOf(ApplicationData::fromJson(draft->fields), *m_finder->units(), texts, FormMode::Apply);
    for (const FieldFault& fault : faults) {
        missing.append((fault.missing ? QStringLiteral("○ ") : QStringLiteral("✕ ")) + fault.text);
    }
    m_draftMissing->setText(saved + "\n\n" + tr("Still missing:\n%1").arg(missing.join(u'\n')));
}

void CasesPage::removeDraft() {
    const std::optional<Draft> draft = m_link.drafts().draft(m_shownDraft);
    if (!draft) {
        return;
    }
    const std::optional<OutboxItem> item = Commands::of(m_link).pending(localcases::draftSubject(m_shownDraft));
    const QString title = draftLine(*draft, item).title();
    m_removed.append(*draft);
    m_detail->clearDiscarded(); // its way back would bring this one
    // What waits for its code belongs to the draft and was never sent.
    if (item && item->state != OutboxState::Waiting) {
        m_link.dismiss(item->id);
    }
    m_link.drafts().removeDraft(m_shownDraft);
    m_saysGone = true;
    m_undoAction->setEnabled(true);
    reload();
    showSide(Side::Draft);
    m_draftHeading->clear();
    m_draftMissing->clear();
    m_draftButtons->hide();
    m_message->show(look::Tone::Info, tr("“%1” has been discarded.").arg(title), tr("Undo"));
    m_message->setFocus(Qt::OtherFocusReason);
}

void CasesPage::restoreDraft() {
    if (m_removed.isEmpty() || isCorrecting()) {
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
        openCase(draft.id);
    }
    m_undoAction->setEnabled(!m_removed.isEmpty());
}

void CasesPage::restoreCorrection(const Draft& draft) {
    m_detail->clearDiscarded();
    const std::optional<LocalCase> one = m_link.drafts().localCase(draft.id);
    const std::optional<CaseStanding> standing = one ? standingOf(one->seen) : std::nullopt;
    if (!standing || !standing->mayCorrect()) {
        m_removed.removeLast();
        openCase(draft.id);
        m_detail->sayTooLate();
        return;
    }
    // There is one correction of a case: what has been begun since changes places with it.
    const std::optional<Draft> newer = m_link.drafts().draft(draft.id);
    m_link.drafts().save(draft);
    m_removed.removeLast();
    if (newer) {
        m_removed.append(*newer);
    }
    correct(draft.id);
}

} // namespace inservice
