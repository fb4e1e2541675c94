// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/casedetail.h"

#include "forms/review/casehead.h"
#include "forms/review/deedpanels.h"
#include "forms/review/reviewwords.h"
#include "forms/review/scantab.h"
#include "forms/words/words.h"
#include "models/replica/replicaerror.h"
#include "models/tables/decisionmodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr DeedName deedNames[] = {
    {Deed::Receive, "caseReceive"},           {Deed::Approve, "caseApprove"}, {Deed::OpenContact, "caseOpenContact"},
    {Deed::OpenOperator, "caseOpenOperator"}, {Deed::Return, "caseReturn"},   {Deed::Reject, "caseReject"},
    {Deed::TakeBack, "caseTakeBack"},         {Deed::Note, "caseNote"},
};

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
    , m_history(new DecisionModel(listWords(), this))
    , m_historyView(new QTableView(this))
    , m_panel(new DecisionPanel(QStringLiteral("panel"), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * look::grid, 0, 0, 0);
    layout->setSpacing(look::grid);
    buildHead();

    m_tabs->setObjectName(QStringLiteral("caseTabs"));
    m_tabs->setDocumentMode(true);
    m_fields->setObjectName(QStringLiteral("caseFields"));
    m_historyView->setObjectName(QStringLiteral("caseHistory"));
    m_historyView->setAccessibleName(tr("History of the case"));
    m_historyView->setModel(m_history);
    look::dressView(m_historyView);
    m_historyView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_historyView->setTabKeyNavigation(false);
    m_historyView->verticalHeader()->hide();
    m_historyView->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_historyView->horizontalHeader()->setSectionResizeMode(static_cast<int>(DecisionModel::Column::Text),
                                                            QHeaderView::Stretch);
    m_historyView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_historyView->setWordWrap(true);
    m_tabs->addTab(m_fields, tr("Application"));
    m_tabs->addTab(m_scans, tr("Sealed form (scan)"));
    m_tabs->addTab(m_historyView, tr("History"));
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_panel);
    buildDeeds();

    connect(m_fields, &FieldsView::linkActivated, this, [this](const QString& target) {
        emit openCaseRequested(target.mid(QStringLiteral("case:").size()).toLongLong());
    });
    connect(m_panel, &DecisionPanel::confirmed, this, &CaseDetail::confirm);
    connect(m_panel, &DecisionPanel::closed, this, [this] {
        m_onConfirm = {};
        m_deedBox->show();
        refresh();
        focusDeeds();
    });
    connect(m_scans, &ScanTab::attachRequested, this, &CaseDetail::attach);
    connect(m_scans, &ScanTab::voidRequested, this, &CaseDetail::voidScan);
    connect(m_scans, &ScanTab::stagedChanged, this, [this] {
        if (m_scans->staged() && m_panel->isOpen())
            m_panel->setHow(ReceivedHow::Scan);
        if (!m_scans->staged() && m_news && !isEditing())
            refresh();
    });
    connect(&m_outbox, &ReviewOutbox::changed, this, [this] {
        if (m_shown.id == 0)
            return;
        showHead();
        showRefusal();
        showDeeds();
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
    layout()->addWidget(m_head);
    layout()->addWidget(m_notice);
    layout()->addWidget(m_newsBar);
    layout()->addWidget(m_refusalBar);
    connect(m_head, &CaseHead::idRequested, this, &CaseDetail::askId);
}

void CaseDetail::buildDeeds() {
    m_deedBox = new QWidget(this);
    auto* rows = new QVBoxLayout(m_deedBox);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(look::grid / 2);
    auto* row = new QHBoxLayout;
    row->setSpacing(look::grid);
    for (const DeedName& entry : deedNames) {
        auto* button = new QPushButton(buttonText(entry.deed, isChief()), m_deedBox);
        button->setObjectName(QLatin1String(entry.name));
        if (entry.deed == Deed::Receive || entry.deed == Deed::Approve || entry.deed == Deed::OpenContact ||
            entry.deed == Deed::OpenOperator)
            look::makePrimary(button);
        if (entry.deed == Deed::Note)
            row->addStretch(1);
        row->addWidget(button);
        m_deeds.insert(static_cast<int>(entry.deed), button);
        connect(button, &QPushButton::clicked, this, [this, deed = entry.deed] { start(deed); });
    }
    m_whyNot = new QLabel(m_deedBox);
    m_whyNot->setObjectName(QStringLiteral("caseWhyNot"));
    m_whyNot->setTextFormat(Qt::PlainText);
    m_whyNot->setWordWrap(true);
    rows->addWidget(m_whyNot);
    rows->addLayout(row);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_deedBox);
}

bool CaseDetail::isChief() const {
    return m_link.identity().accountType == AccountType::ChiefManager;
}

bool CaseDetail::isEditing() const {
    return m_panel->isTouched() || m_scans->staged();
}

void CaseDetail::showCase(qint64 id) {
    if (id == m_shown.id) {
        refresh();
        return;
    }
    m_onConfirm = {};
    m_panel->close();
    m_notice->clear();
    m_newsBar->clear();
    m_shown = {};
    m_shown.id = id;
    load(true);
}

void CaseDetail::refresh() {
    const QueueRow* row = m_model.row(m_shown.id);
    if (m_shown.id == 0 || !row)
        return;
    const bool newer = row->application.rowVersion != m_shown.rowVersion || row->application.state != m_shown.state;
    if (newer && (isEditing() || m_panel->isOpen())) {
        // The detail never changes under an edit (KeePassXC #10225): say so, and let the person choose the moment.
        m_news = true;
        const QStringList changes = differences(m_shown, row->application);
        m_newsBar->show(look::Tone::Warning,
                        changes.isEmpty()
                            ? tr("This case has just been changed by somebody else.")
                            : tr("This case has just been changed by somebody else. %1").arg(changes.join(tr("; "))),
                        tr("Show what is new"));
        return;
    }
    // A keystroke in the find box arranges the list anew and reads nothing: there is nothing new to show then.
    if (!m_panel->isOpen() && m_reading != m_model.reading())
        load(false);
}

void CaseDetail::load(bool another) {
    const QueueRow* row = m_model.row(m_shown.id);
    if (!row) {
        m_shown = {};
        emit gone();
        return;
    }
    m_news = false;
    m_newsBar->clear();
    m_reading = m_model.reading();
    const bool changed = another || row->application.rowVersion != m_shown.rowVersion;
    m_shown = row->application;
    if (another)
        m_around = {};
    try {
        const ReplicaReader& replica = m_link.replica();
        m_around = CaseSurroundings::read(replica, *row);
        m_around.others = m_model.related(m_shown.id);
        m_reasons = replica.returnReasons();
        QHash<QString, QString> reasons;
        for (const ReturnReasonRow& reason : std::as_const(m_reasons))
            reasons.insert(reason.key, reason.text);
        m_history->setDecisions(m_shown.id, replica.decisions(m_shown.id), reasons);
        m_historyView->resizeRowsToContents();
        m_scans->setCase(m_shown, replica.scans(m_shown.id), caseFields(m_shown, m_around));
    } catch (const ReplicaError& error) {
        m_notice->show(
            look::Tone::Bad,
            tr("This PC's copy of the case could not be read (%1). Press F5; if it stays like this, start the "
               "desk again.")
                .arg(error.text()));
    }
    if (changed)
        m_head->maskId(m_shown); // an ID that was shown is hidden again
    m_fields->setSections(caseFields(m_shown, m_around) + QList{unitFields(m_shown, m_around)});
    const int scans = m_scans->validScans();
    m_tabs->setTabText(1, scans == 0 ? tr("Sealed form (scan)") : tr("Sealed form (scan) %1").arg(scans));
    showHead();
    showRefusal();
    showDeeds();
}

void CaseDetail::showHead() {
    m_head->setCase(m_shown, m_around.unit ? m_around.unit->name : QString(), m_outbox.pending(m_shown.id));
}

Possible CaseDetail::can(Deed deed) const {
    if (m_shown.id == 0)
        return {};
    return possible(deed, m_shown, m_outbox.pending(m_shown.id).state, m_link.identity(), m_around.decider);
}

void CaseDetail::showDeeds() {
    QStringList reasons;
    for (const DeedName& entry : deedNames) {
        QPushButton* button = m_deeds.value(static_cast<int>(entry.deed));
        const Possible possible = can(entry.deed);
        button->setVisible(possible.offered);
        button->setEnabled(possible.now());
        button->setToolTip(possible.whyNot);
        if (possible.offered && !possible.whyNot.isEmpty() && !reasons.contains(possible.whyNot))
            reasons << possible.whyNot;
    }
    m_whyNot->setText(reasons.join(u'\n'));
    m_whyNot->setVisible(!reasons.isEmpty());
    const QString attach = attachWhyNot();
    m_scans->setWhyNot(attach, m_link.identity().commands.contains(QStringLiteral("scan.void"))
                                   ? QString()
                                   : tr("Your account may not void scans."));
}

QString CaseDetail::attachWhyNot() const {
    if (!m_link.identity().commands.contains(QStringLiteral("scan.attach")))
        return tr("Your account may not attach scans.");
    if (!m_shown.needsPaper)
        return tr("No paper is needed for this case.");
    const bool waits = m_shown.state == ApplicationState::AwaitingPaper ||
                       m_shown.state == ApplicationState::AwaitingReview || m_shown.state == ApplicationState::Returned;
    return waits ? QString() : tr("Not possible while the case is “%1”.").arg(words::state(m_shown.state));
}

void CaseDetail::showRefusal() {
    const QList<OutboxItem> refused = m_outbox.refused(m_shown.id);
    if (refused.isEmpty()) {
        m_refusal = {};
        m_refusalBar->clear();
        return;
    }
    const OutboxItem& item = refused.first();
    m_refusal = item.id;
    QString text = tr("“%1” was not done. %2", "what was asked, why not")
                       .arg(words::commandKind(item.kind), words::centreRefusal(item.errorKey, item.errorDetail));
    if (item.errorKey == u"application.changed") {
        const QueueRow* now = m_model.row(m_shown.id);
        const std::optional<ApplicationRow> seen = m_outbox.seen(item.id);
        const QStringList changes = seen && now ? differences(*seen, now->application) : QStringList();
        text += u'\n' + (changes.isEmpty()
                             ? tr("It is now: %1, revision %2.").arg(words::state(m_shown.state)).arg(m_shown.revision)
                             : tr("What has changed: %1").arg(changes.join(tr("; "))));
        text += u'\n' + tr("Look at the case as it is now, and decide again.");
    }
    m_refusalBar->show(look::Tone::Bad, text, tr("I have read it"));
}

void CaseDetail::start(Deed deed) {
    if (!can(deed).now())
        return;
    const auto decide = [this, deed] {
        // What was seen is what is decided on: closing the panel may bring in what is new.
        const ApplicationRow seen = m_shown;
        const DeedDetails details = m_panel->details();
        if (deed == Deed::Receive)
            attach();
        m_panel->close();
        m_outbox.submit(makeCommand(deed, seen, details, isChief()), seen);
        emit decided(seen.id, deed);
    };
    if (deed == Deed::Approve || deed == Deed::OpenContact || deed == Deed::OpenOperator) {
        // At once: it can be taken back until the account's first sign-in.
        const ApplicationRow seen = m_shown;
        m_outbox.submit(makeCommand(deed, seen, {}, isChief()), seen);
        emit decided(seen.id, deed);
        return;
    }
    DecisionPanel::Setup setup = caseSetup(deed, m_shown, isChief(), m_reasons);
    if (deed == Deed::Receive) {
        if (m_scans->staged() || m_scans->validScans() > 0)
            setup.how = ReceivedHow::Scan;
        m_tabs->setCurrentWidget(m_scans);
    }
    m_onConfirm = decide;
    m_deedBox->hide();
    m_panel->open(setup);
}

void CaseDetail::confirm() {
    if (const auto act = m_onConfirm)
        act();
}

void CaseDetail::attach() {
    if (!m_scans->staged() || !attachWhyNot().isEmpty())
        return;
    const Scan scan = *m_scans->staged();
    m_outbox.submit(makeAttachScan(m_shown, scan.name, scan.mime, scan.content), m_shown);
    m_scans->dropStaged();
}

void CaseDetail::voidScan(qint64 scanId) {
    m_onConfirm = [this, scanId] {
        const ApplicationRow seen = m_shown;
        const QString reason = m_panel->details().text;
        m_panel->close();
        m_outbox.submit(makeVoidScan(seen, scanId, reason), seen);
    };
    m_deedBox->hide();
    m_panel->open(voidScanSetup());
}

void CaseDetail::askId() {
    if (!m_purpose.isEmpty()) {
        fetchId();
        return;
    }
    m_onConfirm = [this] {
        m_purpose = m_panel->purpose();
        m_panel->close();
        fetchId();
    };
    m_deedBox->hide();
    m_panel->open(showIdSetup());
}

void CaseDetail::fetchId() {
    const qint64 id = m_shown.id;
    m_head->awaitId(m_shown);
    m_link.showNationalId(id, m_purpose, this, [this, id](const Answer<QString>& answer) {
        if (m_shown.id != id)
            return; // another case is shown: this ID must not stand beside it
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

void CaseDetail::setNotice(look::Tone tone, const QString& text) {
    m_notice->show(tone, text, tr("Close"));
}

void CaseDetail::forgetId() {
    m_purpose.clear();
    if (m_shown.id != 0)
        m_head->maskId(m_shown);
}

void CaseDetail::focusDeeds() {
    for (const DeedName& entry : deedNames) {
        QPushButton* button = m_deeds.value(static_cast<int>(entry.deed));
        if (button->isVisibleTo(this) && button->isEnabled()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
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
