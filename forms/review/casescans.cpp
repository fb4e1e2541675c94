// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/casescans.h"

#include "forms/commands/askedcommands.h"
#include "forms/paper/papercode.h"
#include "forms/review/actions.h"
#include "forms/review/reviewwords.h"
#include "forms/review/scantab.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"

#include <utility>

namespace inservice {

CaseScans::CaseScans(AccountLink& link, ReviewOutbox& outbox, const ApplicationRow& shown, ScanTab* tab)
    : QObject(tab)
    , m_link(link)
    , m_outbox(outbox)
    , m_shown(shown)
    , m_tab(tab)
    , m_passedOn(new AskedCommands(link, this)) {
    connect(tab, &ScanTab::attachRequested, this, &CaseScans::attach);
    connect(tab, &ScanTab::otherCaseRequested, this, &CaseScans::carry);
    connect(tab, &ScanTab::deliverRequested, this, &CaseScans::deliver);
    connectPassedOn();
}

QString CaseScans::attachWhyNot() const {
    if (!m_link.identity().commands.contains(QStringLiteral("scan.attach"))) {
        return tr("Your account may not attach scans.");
    }
    if (!m_shown.needsPaper) {
        return tr("No paper is needed for this case.");
    }
    if (m_outbox.pending(m_shown.id).state == Pending::Refused) {
        return tr("Something about this case needs your attention first: it stands above.");
    }
    return m_shown.standing().mayAttachScan() ? QString()
                                              : tr("Not possible while the case is “%1”.").arg(stateWord(m_shown));
}

void CaseScans::attach() {
    if (!m_tab->staged() || !attachWhyNot().isEmpty()) {
        return;
    }
    const Scan scan = *m_tab->staged();
    if (m_outbox.ask({makeAttachScan(m_shown, m_tab->stagedRevision(), m_tab->stagedCode(), scan)})) {
        m_tab->dropStaged();
    }
}

bool CaseScans::attachFirst() {
    m_waits = m_tab->isReading();
    if (m_waits) {
        return false;
    }
    const std::optional<ScanOwner> owner = m_tab->stagedOwner();
    if (owner && owner->fit == ScanOwner::Fit::Other) {
        emit said(look::Tone::Warning, tr("The scan put here is the sealed form of another case. Attach it to that "
                                          "one or take another file; then receive this case."));
        return false;
    }
    attach();
    return true;
}

void CaseScans::settle() {
    if (!m_tab->isReading() && std::exchange(m_waits, false) && m_tab->staged()) {
        emit confirmable();
    }
}

bool CaseScans::hasCarried() const {
    return m_carried && m_carried->applicationId == m_shown.id;
}

void CaseScans::stageCarried() {
    if (hasCarried()) {
        const Carried carried = *std::exchange(m_carried, std::nullopt);
        m_tab->stage(carried.scan, carried.byHand);
    }
}

void CaseScans::carry(qint64 applicationId, const Scan& scan, bool byHand) {
    m_carried = {applicationId, scan, byHand};
    m_tab->dropStaged();
    emit otherCaseWanted(applicationId);
}

void CaseScans::deliver(const PaperCode& code, const Scan& scan, const DeskRow& desk) {
    if (m_passedOn->ask(makeDeliverScan(code, scan, desk.name))) {
        m_tab->dropStaged();
        emit said(look::Tone::Info,
                  tr("The scan of %1 is on its way to %2.", "application number, desk").arg(code.number, desk.name));
    }
}

void CaseScans::connectPassedOn() {
    connect(m_passedOn, &AskedCommands::done, this, [this](const QString&, const QJsonObject& result) {
        const auto desk = m_link.replica().row<DeskRow>(result.value(QLatin1String("desk_id")).toInteger());
        emit said(look::Tone::Good,
                  tr("The scan of %1 is with %2 now. “Papers passed on” keeps it.", "application number, desk")
                      .arg(result.value(QLatin1String("number")).toString(), desk ? desk->name : QString()));
    });
    connect(m_passedOn, &AskedCommands::refused, this, [this](const QString&, const QString& sentence) {
        emit said(look::Tone::Bad, tr("The scan was not passed on. %1").arg(sentence));
    });
    connect(m_passedOn, &AskedCommands::failed, this, [this](const QString& cause) {
        emit said(look::Tone::Bad,
                  tr("This could not be written down on this PC, so nothing was passed on: %1").arg(cause));
    });
}

} // namespace inservice
