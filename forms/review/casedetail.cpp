// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/casedetail.h"

#include "forms/commands/actionbar.h"
#include "forms/commands/otherviewers.h"
#include "forms/commands/parkedpanel.h"
#include "forms/commands/shownid.h"
#include "forms/review/actionpanels.h"
#include "forms/review/casehead.h"
#include "forms/review/caserefusals.h"
#include "forms/review/casescans.h"
#include "forms/review/casetabs.h"
#include "forms/review/changes.h"
#include "forms/review/reviewwords.h"
#include "forms/review/scantab.h"
#include "forms/words/words.h"
#include "models/questions/applications.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {

CaseDetail::CaseDetail(AccountLink& link, QueueModel& model, ReviewOutbox& outbox, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(outbox)
    , m_head(new CaseHead(this))
    , m_tabs(new CaseTabs(link, model, this))
    , m_scans(m_tabs->scans())
    , m_scanWays(new CaseScans(link, outbox, m_shown, m_scans))
    , m_panel(new DecisionPanel(QStringLiteral("panel"), this))
    , m_bar(new ActionBar(QStringLiteral("case"), caseButtons(isChief()), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * look::grid, 0, 0, 0);
    layout->setSpacing(look::grid);
    buildHead();
    buildBody();
    layout->addLayout(m_body, 1);
    layout->addWidget(m_bar);
    layout->addStretch(0); // takes what is left over while the tabs are hidden

    connect(m_tabs, &CaseTabs::caseWanted, this, &CaseDetail::openCaseRequested);
    connect(m_tabs, &CaseTabs::unreadable, this, &CaseDetail::sayUnreadable);
    connect(m_bar, &ActionBar::chosen, this, [this](int action) { start(CaseAction(action)); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        emit viewChanged();
        m_room->arrange();
    });
    connectPanel();
    connectScans();
    connect(&m_outbox, &ReviewOutbox::changed, this, [this] {
        if (m_shown.id == 0) {
            return;
        }
        showHead();
        showRefusal();
        showActions();
    });
    connect(m_newsBar, &look::MessageBar::actionTriggered, this, [this] { load(false); });
    connect(m_notice, &look::MessageBar::actionTriggered, m_notice, &look::MessageBar::clear);
}

CaseDetail::~CaseDetail() = default;

void CaseDetail::buildHead() {
    m_head->setMayShowId(m_link.identity().commands.contains(QStringLiteral("application.show_id")));
    m_notice = new look::MessageBar(this);
    m_notice->setObjectName(QStringLiteral("caseNotice"));
    m_newsBar = new look::MessageBar(this);
    m_newsBar->setObjectName(QStringLiteral("caseNews"));
    m_refused = new CaseRefusals(m_link, m_model, m_outbox, this);
    m_others = new OtherViewers(m_link, questions::Viewed::Case, QStringLiteral("case"), this);
    layout()->addWidget(m_head);
    layout()->addWidget(m_others);
    layout()->addWidget(m_refused->parked());
    layout()->addWidget(m_notice);
    layout()->addWidget(m_newsBar);
    layout()->addWidget(m_refused->bar());
    m_id = new ShownId(m_link, questions::nationalId, this);
    connect(m_id, &ShownId::changed, this, &CaseDetail::showId);
    connect(m_head, &CaseHead::idRequested, this, &CaseDetail::askId);
    connect(m_id, &ShownId::failed, this,
            [this](const QString& sentence) { setNotice(look::Tone::Warning, sentence); });
    connect(m_refused, &CaseRefusals::againRequested, this, &CaseDetail::decideAgain);
}

void CaseDetail::buildBody() {
    m_body = new QBoxLayout(QBoxLayout::TopToBottom);
    m_body->setSpacing(look::grid);
    m_body->addWidget(m_tabs, 1);
    m_body->addWidget(m_panel);
    m_room.emplace(this, m_body, m_tabs, m_scans, m_panel);
}

void CaseDetail::connectScans() {
    connect(m_scans, &ScanTab::taken, this, [this] {
        if (can(CaseAction::Receive).isEnabled() && !m_panel->isOpen()) {
            start(CaseAction::Receive); // one sheet, one panel: attached with 收件
        }
    });
    connect(m_scans, &ScanTab::sealsSeen, this, [this](bool head, bool unit) {
        if (!m_panel->isOpen() && can(CaseAction::Receive).isEnabled()) {
            start(CaseAction::Receive);
        }
        m_panel->setSeals(head, unit);
    });
    connect(m_scans, &ScanTab::faultsFound, this, &CaseDetail::sendBackFor);
    connect(m_scans, &ScanTab::voidRequested, this, &CaseDetail::voidScan);
    connect(m_scanWays, &CaseScans::otherCaseWanted, this, &CaseDetail::openCaseRequested);
    connect(m_scanWays, &CaseScans::said, this, &CaseDetail::setNotice);
    connect(m_scanWays, &CaseScans::confirmable, this, &CaseDetail::confirm);
    connect(m_scans, &ScanTab::outdatedRequested, this, &CaseDetail::sendBackOutdated);
    m_scans->ownerBar()->setFinder([this](const QString& number) -> std::optional<ApplicationRow> {
        const QueueRow* row = m_model.rowByNumber(number);
        return row ? std::optional(row->application) : std::nullopt;
    });
    connect(m_scans, &ScanTab::stagedChanged, this, [this] {
        if (m_scans->staged() && m_panel->isOpen()) {
            m_panel->setHow(ReceivedHow::Scan);
        }
        m_bar->setPrimary(int(CaseAction::Receive), !m_scans->staged());
        if (!m_scans->staged() && m_news && !isEditing()) {
            refresh();
        }
        m_scanWays->settle();
    });
}

void CaseDetail::connectPanel() {
    connect(m_panel, &DecisionPanel::confirmed, this, &CaseDetail::confirm);
    connect(m_panel, &DecisionPanel::closed, this, [this] {
        m_onConfirm = {};
        m_scans->setReceiving(false);
        m_bar->pause(); // they come to lie where the panel's buttons were
        m_bar->show();
        m_room->arrange();
        refresh();
    });
    connect(m_panel, &DecisionPanel::cancelled, this, &CaseDetail::focusOpener);
}

bool CaseDetail::isChief() const {
    return m_link.identity().accountType == AccountType::ChiefManager;
}

const ActionSpec& CaseDetail::spec(CaseAction action) const {
    return actionSpec(action, isChief());
}

bool CaseDetail::isEditing() const {
    return m_panel->isTouched() || m_scans->staged() || m_scans->isReading();
}

void CaseDetail::showCase(qint64 id) {
    if (id == m_shown.id) {
        refresh();
        return;
    }
    m_onConfirm = {};
    if (m_panel->isOpen()) {
        const bool inside = m_panel->isAncestorOf(QApplication::focusWidget());
        m_panel->close();
        if (inside) {
            focusTabs(); // and not on to a button of the next case
        }
    }
    if (id != m_keptFor) {
        m_panel->forget();
    }
    m_keptFor = id;
    m_notice->clear();
    m_newsBar->clear();
    m_others->leave();
    m_bar->pause();
    m_shown = {};
    m_shown.id = id;
    load(true);
    updatePresence();
}

void CaseDetail::refresh() {
    const QueueRow* row = m_model.row(m_shown.id);
    if (m_shown.id == 0 || !row) {
        return;
    }
    const bool newer = row->application.rowVersion != m_shown.rowVersion || row->application.state != m_shown.state;
    if (newer && isBusy()) {
        // The detail never changes under an edit (KeePassXC #10225): say so, and let the person choose the moment.
        m_news = true;
        QStringList changes;
        try {
            changes = changesSince(tableOf<ApplicationRow>().seen(m_shown), row->application, m_link.replica());
        } catch (const ReplicaError&) {
            changes.clear(); // that there is news is what matters
        }
        m_newsBar->show(look::Tone::Warning,
                        changes.isEmpty()
                            ? tr("This case has just been changed by somebody else.")
                            : tr("This case has just been changed by somebody else. %1").arg(changes.join(tr("; "))),
                        tr("Show what is new"));
        return;
    }
    // A keystroke in the find box arranges the list anew and reads nothing: there is nothing new to show then.
    if (!m_panel->isOpen() && m_reading != m_model.reading()) {
        load(false);
    }
}

void CaseDetail::load(bool another) {
    const QueueRow* row = m_model.row(m_shown.id);
    if (!row) {
        m_others->leave();
        m_shown = {};
        m_id->mask(0);
        emit gone();
        return;
    }
    m_news = false;
    m_newsBar->clear();
    m_reading = m_model.reading();
    const bool changed = another || row->application.rowVersion != m_shown.rowVersion;
    if (!another && row->application.revision != m_shown.revision) {
        m_panel->forget(); // what was ticked was seen on another paper
    }
    m_shown = row->application;
    m_tabs->setCase(*row, another, changed);
    if (changed) {
        m_id->mask(m_shown.id); // an ID that was shown is hidden again
    }
    showHead();
    showRefusal();
    showActions();
    if (m_scanWays->hasCarried()) {
        m_tabs->setCurrentWidget(m_scans);
        m_scanWays->stageCarried();
    }
}

void CaseDetail::sayUnreadable(const QString& cause) {
    m_notice->show(look::Tone::Bad,
                   tr("This PC's copy of the case could not be read (%1). Press F5; if it stays like this, start the "
                      "desk again.")
                       .arg(cause));
}

void CaseDetail::showHead() {
    m_head->setCase(m_shown, m_tabs->context().unit ? m_tabs->context().unit->name : QString(),
                    m_outbox.pending(m_shown.id));
}

Availability CaseDetail::can(CaseAction action) const {
    if (m_shown.id == 0) {
        return {};
    }
    return availability(spec(action), m_shown, m_outbox.pending(m_shown.id).state, m_link.identity(),
                        m_tabs->context().reviewingUnit);
}

void CaseDetail::showActions() {
    // Of the two 啟用成 that one is the accent button which gives what was applied for.
    const std::optional<CaseAction> requested = openingOf(m_shown.accountType);
    for (const CaseAction opening : {CaseAction::OpenContact, CaseAction::OpenOperator}) {
        m_bar->setPrimary(int(opening), opening == requested);
    }
    m_bar->setAvailable([this](int action) { return can(CaseAction(action)); });
    m_scans->setWhyNot(m_scanWays->attachWhyNot(), m_link.identity().commands.contains(QStringLiteral("scan.void"))
                                                       ? QString()
                                                       : tr("Your account may not void scans."));
    m_scans->ownerBar()->setMay(can(CaseAction::Return).isEnabled(),
                                m_link.identity().commands.contains(QStringLiteral("application.deliver_scan")));
}

void CaseDetail::showRefusal() {
    m_refused->show(m_shown, m_tabs->reasons(), [this](CaseAction action) { return can(action).whyNot; });
}

void CaseDetail::updatePresence() {
    const QueueRow* row = m_model.row(m_shown.id);
    if (isVisible() && row && row->mine) {
        m_others->follow(m_shown.id);
    }
}

void CaseDetail::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    updatePresence();
}

bool CaseDetail::event(QEvent* event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && m_room) {
        m_room->arrange(); // what is said above a scan, or in the panel, has come or gone
    }
    return done;
}

void CaseDetail::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_room) {
        m_room->arrange();
    }
}

bool CaseDetail::isOnScan() const {
    return m_room && m_room->isOnScan();
}

void CaseDetail::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_others->leave();
}

void CaseDetail::setNotice(look::Tone tone, const QString& text) {
    m_notice->show(tone, text, tr("Close"));
}

void CaseDetail::forgetId() {
    m_id->forgetPurpose();
    if (m_shown.id != 0) {
        m_id->mask(m_shown.id);
    }
}

void CaseDetail::focusTabs() {
    m_tabs->setFocus(Qt::OtherFocusReason);
}

void CaseDetail::showTab(int tab) {
    m_tabs->setCurrentIndex(tab);
}

void CaseDetail::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit left();
        return;
    }
    QWidget::keyPressEvent(event);
}

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
    DecisionPanel::Setup setup = caseSetup(chosen, m_shown, m_tabs->reasons());
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
        if (chosen.panel.asksSeals && !m_scanWays->attachFirst()) {
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

void CaseDetail::decideAgain(const Decision& asked) {
    start(asked.action); // on the case as it is shown now; the parked one goes when the new one is written down
    if (m_panel->isOpen()) {
        m_panel->fill(asked.details);
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
    m_room->arrange();
}

void CaseDetail::focusOpener() {
    // Never a neighbour of it: a key that follows Esc must not decide.
    if (m_opener && m_opener->isVisible() && m_opener->isEnabled()) {
        m_opener->setFocus(Qt::OtherFocusReason);
    } else {
        focusTabs();
    }
}

void CaseDetail::sendBackOutdated(int revision, const QStringList& fields) {
    if (!can(CaseAction::Return).isEnabled()) {
        return;
    }
    m_scanWays->attach(); // it stays with the case, as what it is
    const ApplicationRow seen = m_shown;
    ActionDetails details;
    details.reasons = QStringList{QStringLiteral("paper.old_revision")};
    details.text = fields.isEmpty()
                       ? tr("The form that came is revision %1; the valid one is revision %2.")
                             .arg(QString::number(revision), QString::number(seen.revision))
                       : tr("The form that came is revision %1; the valid one is revision %2. Changed since: %3.")
                             .arg(QString::number(revision), QString::number(seen.revision),
                                  fields.join(tr(", ", "between fields that have changed")));
    if (ask(spec(CaseAction::Return), seen, details)) {
        emit decided(seen.id, CaseAction::Return);
    }
}

/// What was found is filled in; a person reads it, adds to it and sends it.
void CaseDetail::sendBackFor(const QStringList& reasons, const QString& text) {
    if (!can(CaseAction::Return).isEnabled()) {
        return;
    }
    if (m_panel->isOpen()) {
        m_panel->close();
    }
    start(CaseAction::Return);
    m_onConfirm = [this, sendBack = m_onConfirm] {
        m_scanWays->attach(); // it stays with the case, as what it is
        sendBack();
    };
    ActionDetails details = m_panel->details();
    details.reasons = reasons;
    details.text = text;
    m_panel->fill(details);
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

void CaseDetail::showId() {
    if (!m_id->number().isEmpty()) {
        m_head->showId(m_id->number());
    } else if (m_id->isAsking()) {
        m_head->awaitId(m_shown);
    } else {
        m_head->maskId(m_shown);
    }
}

void CaseDetail::askId() {
    if (m_id->hasPurpose()) {
        m_id->fetch(m_shown.id);
        return;
    }
    m_onConfirm = [this] {
        m_id->setPurpose(m_panel->purpose());
        m_panel->close();
        focusOpener();
        m_id->fetch(m_shown.id);
    };
    openPanel(showIdSetup(), m_head->showIdButton());
}

} // namespace inservice
