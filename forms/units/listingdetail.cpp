// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/listingdetail.h"

#include "forms/look/look.h"
#include "forms/paper/scanview.h"
#include "forms/units/listingdecision.h"
#include "forms/units/listingoutbox.h"
#include "forms/words/words.h"
#include "models/questions/applications.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace inservice {

ListingDetail::ListingDetail(AccountLink& link, ListingModel& model, ListingOutbox& outbox, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_decision(new ListingDecision(link, model, outbox, this))
    , m_evidence(new ScanView(this)) {
    m_evidence->setObjectName(QStringLiteral("listingEvidence"));
    m_evidence->setAccessibleName(tr("Evidence"));
    m_decision->layout()->setContentsMargins(2 * look::grid, 0, look::grid, 0);
    auto* sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(m_decision);
    sides->addWidget(m_evidence);
    sides->setStretchFactor(0, 1);
    sides->setStretchFactor(1, 1);
    sides->setChildrenCollapsible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(sides);
    connect(m_decision, &ListingDecision::openRequested, this, &ListingDetail::openRequested);
}

void ListingDetail::show(const ListingListRow& row) {
    m_decision->show(row);
    m_wanted = row.evidence;
    showEvidence();
}

void ListingDetail::focus() {
    m_decision->focus();
}

void ListingDetail::keep(const OutboxItem& item) {
    m_decision->keep(item);
}

/// Fetched only when somebody looks, and opened as every scan is.
void ListingDetail::showEvidence() {
    if (!m_wanted || m_wanted == m_shown || !isVisible()) {
        return;
    }
    m_shown = m_wanted;
    if (*m_wanted == 0) {
        m_evidence->clear(tr("No evidence was sent."));
        return;
    }
    m_evidence->clear(tr("The evidence is being fetched…"));
    m_link.ask(questions::scan(*m_wanted), this, [this, scan = m_wanted](const Answer<questions::ScanContent>& answer) {
        if (m_shown != scan) {
            return; // another one was chosen meanwhile
        }
        if (answer) {
            m_evidence->showScan(answer.value->name, answer.value->content);
            return;
        }
        m_shown.reset();
        m_evidence->clear(answer.error.offline
                              ? tr("The evidence lies at the centre, which cannot be reached now. It is "
                                   "shown as soon as you are online and open this request again.")
                              : words::centreRefusal(answer.error.key, answer.error.detail));
    });
}

void ListingDetail::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showEvidence();
}

} // namespace inservice
