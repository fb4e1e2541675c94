// SPDX-License-Identifier: GPL-3.0-or-later
// What the detail of a case asks the centre for: actions, with their panels; scans; the whole ID.
#include "forms/commands/actionbar.h"
#include "forms/review/actionpanels.h"
#include "forms/review/casedetail.h"
#include "forms/review/casehead.h"
#include "forms/review/reviewwords.h"
#include "forms/review/scantab.h"
#include "forms/words/words.h"

#include <QPushButton>
#include <QTabWidget>

namespace inservice {

void CaseDetail::start(CaseAction action) {
    if (!can(action).isEnabled()) {
        return;
    }
    const ActionSpec& chosen = spec(action);
    if (!chosen.asksFirst()) {
        // It is held for a while, and can be taken back until the account's first sign-in.
        const ApplicationRow seen = m_shown;
        if (ask(chosen, seen, {})) {
            emit decided(seen.id, action);
        }
        return;
    }
    DecisionPanel::Setup setup = caseSetup(chosen, m_shown, m_reasons);
    if (setup.receives) {
        if (m_scans->staged() || m_scans->isReading() || m_scans->validScans() > 0) {
            setup.how = ReceivedHow::Scan;
        }
        m_tabs->setCurrentWidget(m_scans);
        m_scans->setReceiving(true);
    }
    m_onConfirm = [this, &chosen] {
        // What was seen is what is decided on: closing the panel may bring in what is new.
        const ApplicationRow seen = m_shown;
        const ActionDetails details = m_panel->details();
        if (chosen.panel.asksSeals && !attachFirst()) {
            return;
        }
        if (!ask(chosen, seen, details)) {
            return; // not written down: what was typed stays where it is
        }
        m_panel->close();
        if (!chosen.isHeld()) {
            focusTabs(); // whoever decides goes on to the next case
        }
        emit decided(seen.id, chosen.action);
    };
    openPanel(setup, m_bar->button(int(action)));
}

bool CaseDetail::ask(const ActionSpec& spec, const ApplicationRow& seen, const ActionDetails& details) {
    return m_outbox.ask({makeCommand(spec, seen, details)});
}

void CaseDetail::confirm() {
    if (const auto act = m_onConfirm) {
        act();
    }
}

void CaseDetail::decideAgain() {
    const std::optional<OutboxItem> item = m_outbox.item(m_refusal);
    const std::optional<Decision> asked = item ? decisionOf(*item) : std::nullopt;
    if (!asked) {
        return;
    }
    start(asked->action); // on the case as it is shown now; the parked one goes when the new one is written down
    if (m_panel->isOpen()) {
        m_panel->fill(asked->details);
    }
}

void CaseDetail::recall(const OutboxItem& item) {
    const std::optional<Decision> asked = decisionOf(item);
    if (!asked || isEditing()) {
        return;
    }
    showCase(applicationOfSubject(item.subject));
    if (const ActionSpec& decided = spec(asked->action); decided.asksFirst()) {
        m_panel->keep(panelKey(decided), asked->details);
    }
}

void CaseDetail::openPanel(const DecisionPanel::Setup& setup, QWidget* opener) {
    m_opener = opener;
    m_bar->hide();
    m_panel->open(setup);
    makeRoom();
}

void CaseDetail::focusOpener() {
    // Never a neighbour of it: a key that follows Esc must not decide.
    if (m_opener && m_opener->isVisible() && m_opener->isEnabled()) {
        m_opener->setFocus(Qt::OtherFocusReason);
    } else {
        focusTabs();
    }
}

QString CaseDetail::attachWhyNot() const {
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

void CaseDetail::attach() {
    if (!m_scans->staged() || !attachWhyNot().isEmpty()) {
        return;
    }
    const Scan scan = *m_scans->staged();
    if (m_outbox.ask({makeAttachScan(m_shown, m_scans->stagedRevision(), m_scans->stagedCode(), scan)})) {
        m_scans->dropStaged();
    }
}

/// What was put here goes with the receipt; false: not yet, or it is another case's paper.
bool CaseDetail::attachFirst() {
    m_confirmWhenRead = m_scans->isReading();
    if (m_confirmWhenRead) {
        return false;
    }
    const std::optional<ScanOwner> owner = m_scans->stagedOwner();
    if (owner && owner->fit == ScanOwner::Fit::Other) {
        m_notice->show(look::Tone::Warning,
                       tr("The scan put here is the sealed form of another case. Attach it to that "
                          "one or take another file; then receive this case."));
        return false;
    }
    attach();
    return true;
}

void CaseDetail::carryScan(qint64 applicationId, const Scan& scan, bool byHand) {
    m_carried = {applicationId, scan, byHand};
    m_scans->dropStaged();
    emit openCaseRequested(applicationId);
}

void CaseDetail::voidScan(qint64 scanId) {
    m_onConfirm = [this, scanId] {
        const ApplicationRow seen = m_shown;
        const QString reason = m_panel->details().text;
        if (!m_outbox.ask({makeVoidScan(seen, scanId, reason)})) {
            return;
        }
        m_panel->close();
        focusOpener();
    };
    DecisionPanel::Setup setup = voidScanSetup();
    setup.key = QStringLiteral("scan:%1").arg(scanId);
    openPanel(setup, m_scans->voidButton());
}

void CaseDetail::askId() {
    if (!m_purpose.isEmpty()) {
        fetchId();
        return;
    }
    m_onConfirm = [this] {
        m_purpose = m_panel->purpose();
        m_panel->close();
        focusOpener();
        fetchId();
    };
    openPanel(showIdSetup(), m_head->showIdButton());
}

void CaseDetail::fetchId() {
    const qint64 id = m_shown.id;
    m_head->awaitId(m_shown);
    m_link.showNationalId(id, m_purpose, this, [this, id](const Answer<QString>& answer) {
        if (m_shown.id != id) {
            return; // another case is shown: this ID must not stand beside it
        }
        if (answer) {
            m_head->showId(*answer.value);
            return;
        }
        m_head->maskId(m_shown);
        m_notice->show(look::Tone::Warning,
                       answer.error.offline
                           ? tr("The number lies at the centre, which cannot be reached now. Try again when "
                                "you are online.")
                           : words::centreRefusal(answer.error.key, answer.error.detail),
                       tr("Close"));
    });
}

} // namespace inservice
