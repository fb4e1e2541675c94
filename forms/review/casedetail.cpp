// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/casedetail.h"

#include "forms/commands/actionbar.h"
#include "forms/commands/parkedpanel.h"
#include "forms/review/casehead.h"
#include "forms/review/changes.h"
#include "forms/review/historytab.h"
#include "forms/review/otherviewers.h"
#include "forms/review/reviewwords.h"
#include "forms/review/scantab.h"
#include "forms/words/words.h"
#include "models/replica/replicaerror.h"
#include "models/tables/listwords.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

constexpr int leastTab = 15 * look::grid;    ///< px
constexpr int leastPanel = 30 * look::grid;  ///< px of width beside the tabs
constexpr int leastBeside = 32 * look::grid; ///< px of width of the tabs beside a panel

} // namespace

CaseDetail::CaseDetail(AccountLink& link, QueueModel& model, ReviewOutbox& outbox, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(outbox)
    , m_head(new CaseHead(this))
    , m_tabs(new QTabWidget(this))
    , m_fields(new FieldsView(this))
    , m_scans(new ScanTab(link, this))
    , m_history(new HistoryTab(link.identity().accountName, this))
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

    connect(m_fields, &FieldsView::linkActivated, this, [this](const QString& target) {
        emit openCaseRequested(target.mid(QStringLiteral("case:").size()).toLongLong());
    });
    connect(m_bar, &ActionBar::chosen, this, [this](int action) { start(CaseAction(action)); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        emit viewChanged();
        makeRoom();
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
    connect(m_refusalBar, &look::MessageBar::actionTriggered, this, [this] { m_outbox.dismiss(m_refusal); });
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
    m_refusalBar = new look::MessageBar(this);
    m_refusalBar->setObjectName(QStringLiteral("caseRefusal"));
    m_others = new OtherViewers(m_link, this);
    m_parked =
        new ParkedPanel(QStringLiteral("caseParked"), tr("Nothing more is sent; the case stays as it is now"), this);
    layout()->addWidget(m_head);
    layout()->addWidget(m_others);
    layout()->addWidget(m_parked);
    layout()->addWidget(m_notice);
    layout()->addWidget(m_newsBar);
    layout()->addWidget(m_refusalBar);
    connect(m_head, &CaseHead::idRequested, this, &CaseDetail::askId);
    connect(m_parked, &ParkedPanel::againRequested, this, &CaseDetail::decideAgain);
    connect(m_parked, &ParkedPanel::dropRequested, this, [this] { m_outbox.dismiss(m_refusal); });
}

void CaseDetail::buildBody() {
    m_tabs->setObjectName(QStringLiteral("caseTabs"));
    m_tabs->setDocumentMode(true);
    m_fields->setObjectName(QStringLiteral("caseFields"));
    m_tabs->addTab(m_fields, tr("Application (&Q)"));
    m_tabs->addTab(m_scans, tr("Sealed form (scan) (&Z)"));
    m_tabs->addTab(m_history, tr("History (&M)"));
    m_body = new QBoxLayout(QBoxLayout::TopToBottom);
    m_body->setSpacing(look::grid);
    m_body->addWidget(m_tabs, 1);
    m_body->addWidget(m_panel);
}

void CaseDetail::connectScans() {
    connect(m_scans, &ScanTab::taken, this, [this] {
        if (can(CaseAction::Receive).isEnabled() && !m_panel->isOpen()) {
            start(CaseAction::Receive); // one sheet, one panel: attached with 收件
        }
    });
    connect(m_scans, &ScanTab::attachRequested, this, &CaseDetail::attach);
    connect(m_scans, &ScanTab::voidRequested, this, &CaseDetail::voidScan);
    connect(m_scans, &ScanTab::otherCaseRequested, this, &CaseDetail::carryScan);
    m_scans->setFinder([this](const QString& number) -> std::optional<ApplicationRow> {
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
        if (!m_scans->isReading() && std::exchange(m_confirmWhenRead, false) && m_scans->staged()) {
            confirm();
        }
    });
}

void CaseDetail::connectPanel() {
    connect(m_panel, &DecisionPanel::confirmed, this, &CaseDetail::confirm);
    connect(m_panel, &DecisionPanel::closed, this, [this] {
        m_onConfirm = {};
        m_scans->setReceiving(false);
        m_bar->pause(); // they come to lie where the panel's buttons were
        m_bar->show();
        makeRoom();
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
    if (another) {
        m_context = {};
    }
    try {
        const ReplicaReader& replica = m_link.replica();
        m_context = CaseContext::read(replica, *row);
        m_context.others = m_model.related(m_shown.id);
        m_reasons = replica.returnReasons();
        QHash<QString, QString> reasons;
        for (const ReturnReasonRow& reason : std::as_const(m_reasons)) {
            reasons.insert(reason.key, reason.text);
        }
        m_history->setDecisions(m_shown.id, replica.decisions(m_shown.id), reasons);
        m_scans->setCase(m_shown, replica.scans(m_shown.id), caseFields(m_shown, m_context, Beside::Paper));
    } catch (const ReplicaError& error) {
        m_notice->show(
            look::Tone::Bad,
            tr("This PC's copy of the case could not be read (%1). Press F5; if it stays like this, start the "
               "desk again.")
                .arg(error.text));
    }
    if (changed) {
        m_head->maskId(m_shown); // an ID that was shown is hidden again
    }
    m_fields->setSections(caseFields(m_shown, m_context, Beside::Nothing) + QList{unitFields(m_shown, m_context)});
    m_tabs->setTabVisible(m_tabs->indexOf(m_scans), m_shown.needsPaper || m_scans->hasScans());
    const int scans = m_scans->validScans();
    m_tabs->setTabText(1, scans == 0 ? tr("Sealed form (scan) (&Z)") : tr("Sealed form (scan) %1 (&Z)").arg(scans));
    showHead();
    showRefusal();
    showActions();
    if (m_carried && m_carried->applicationId == m_shown.id) {
        const std::optional<Carried> carried = std::exchange(m_carried, std::nullopt);
        m_tabs->setCurrentWidget(m_scans);
        m_scans->stage(carried->scan, carried->byHand);
    }
}

void CaseDetail::showHead() {
    m_head->setCase(m_shown, m_context.unit ? m_context.unit->name : QString(), m_outbox.pending(m_shown.id));
}

Availability CaseDetail::can(CaseAction action) const {
    if (m_shown.id == 0) {
        return {};
    }
    return availability(spec(action), m_shown, m_outbox.pending(m_shown.id).state, m_link.identity(),
                        m_context.reviewingUnit);
}

void CaseDetail::showActions() {
    // Of the two 啟用成 that one is the accent button which gives what was applied for.
    const std::optional<CaseAction> requested = openingOf(m_shown.accountType);
    for (const CaseAction opening : {CaseAction::OpenContact, CaseAction::OpenOperator}) {
        m_bar->setPrimary(int(opening), opening == requested);
    }
    m_bar->setAvailable([this](int action) { return can(CaseAction(action)); });
    const QString attach = attachWhyNot();
    m_scans->setWhyNot(attach, m_link.identity().commands.contains(QStringLiteral("scan.void"))
                                   ? QString()
                                   : tr("Your account may not void scans."));
}

void CaseDetail::showRefusal() {
    const QList<OutboxItem> refused = m_outbox.refused(m_shown.id);
    if (refused.isEmpty()) {
        m_refusal = {};
        m_refusalBar->clear();
        m_parked->clear();
        return;
    }
    const OutboxItem& item = refused.first();
    m_refusal = item.id;
    if (isParked(item)) {
        m_refusalBar->clear();
        showParked(item);
        return;
    }
    m_parked->clear();
    m_refusalBar->show(look::Tone::Bad,
                       tr("“%1” was not done. %2", "what was asked, why not")
                           .arg(words::commandKind(item.kind), words::centreRefusal(item.errorKey, item.errorDetail)),
                       tr("I have read it"));
}

void CaseDetail::showParked(const OutboxItem& item) {
    const Decision asked = decisionOf(item).value_or(Decision());
    ParkedPanel::Content content;
    content.asked = spec(asked.action).text();
    content.headline = tr("Needs attention: your “%1” of %2 was not carried out, because the case has changed since "
                          "you saw it.")
                           .arg(content.asked, shownTime(item.createdAt));
    QStringList written;
    for (const ReturnReasonRow& reason : std::as_const(m_reasons)) {
        if (asked.details.reasons.contains(reason.key)) {
            written << reason.text;
        }
    }
    written << asked.details.text;
    written.removeAll(QString());
    content.written = written.join(tr("; "));
    content.now = tr("It is now: %1, revision %2.").arg(stateWord(m_shown)).arg(m_shown.revision);
    content.whyNot = can(asked.action).whyNot;
    if (const QueueRow* now = m_model.row(m_shown.id)) {
        try {
            content.actions = actionsSince(item.seen, m_shown.id, m_link.replica());
            content.changes = changesSince(item.seen, now->application, m_link.replica());
        } catch (const ReplicaError& error) {
            content.now = error.text;
        }
    }
    m_parked->show(content);
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
    if (event->type() == QEvent::LayoutRequest) {
        makeRoom(); // what is said above a scan, or in the panel, has come or gone
    }
    return done;
}

void CaseDetail::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    makeRoom();
}

bool CaseDetail::isOnScan() const {
    return m_tabs->currentWidget() == m_scans;
}

void CaseDetail::makeRoom() {
    // What is in a tab scrolls; the words above it cannot, and a scan is never squeezed to nothing.
    m_tabs->setMinimumHeight(isOnScan() ? m_tabs->minimumSizeHint().height() : leastTab);
    // The fields beside the scan give way to the panel.
    const bool beside =
        m_panel->isOpen() && width() >= std::max(leastBeside, m_scans->leastWidth()) + leastPanel + 3 * look::grid;
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // Only where it changes: it asks for a new layout, which asks this again.
    if (const Qt::Alignment wanted = beside ? Qt::AlignTop : Qt::Alignment();
        m_body->itemAt(m_body->indexOf(m_panel))->alignment() != wanted) {
        m_body->setAlignment(m_panel, wanted);
    }
    m_panel->setMaximumWidth(beside ? std::max(leastPanel, width() * 2 / 5) : QWIDGETSIZE_MAX);
    m_panel->setMinimumWidth(beside ? leastPanel : 0);
    m_scans->setFieldsShown(!m_panel->isOpen());
    const bool both = beside || !m_panel->isOpen() || isOnScan() || hasRoomBelow();
    m_tabs->setVisible(both);
    // Its words wrap: what they need is known for a width alone, and below the tabs nothing may lie over anything.
    // Alone, it scrolls within.
    const int across = width() - layout()->contentsMargins().left();
    const bool below = m_panel->isOpen() && !beside && both;
    m_panel->setMinimumHeight(below ? m_panel->layout()->totalMinimumHeightForWidth(across) : 0);
}

bool CaseDetail::hasRoomBelow() const {
    int room = height();
    // On a screen too small for the page it scrolls, and the detail is higher than what is seen.
    for (const QWidget* above = parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (const auto* area = qobject_cast<const QScrollArea*>(above)) {
            room -= std::max(0, area->widget()->height() - area->viewport()->height());
            break;
        }
    }
    int needed = m_tabs->minimumSizeHint().expandedTo({0, leastTab}).height() + layout()->spacing() +
                 (m_panel->hasHeightForWidth() ? m_panel->heightForWidth(width()) : m_panel->sizeHint().height());
    for (int place = 0; place < layout()->count(); ++place) {
        const QLayoutItem* item = layout()->itemAt(place);
        if (item->isEmpty() || item->widget() == nullptr) {
            continue;
        }
        needed += layout()->spacing() +
                  (item->hasHeightForWidth() ? item->heightForWidth(width()) : item->sizeHint().height());
    }
    return room >= needed;
}

void CaseDetail::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_others->leave();
}

void CaseDetail::setNotice(look::Tone tone, const QString& text) {
    m_notice->show(tone, text, tr("Close"));
}

void CaseDetail::forgetId() {
    m_purpose.clear();
    if (m_shown.id != 0) {
        m_head->maskId(m_shown);
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

} // namespace inservice
