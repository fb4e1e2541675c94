// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/casedetail.h"

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
#include <algorithm>

namespace inservice {
namespace {

constexpr int maxEarlier = 8; ///< earlier cases named in the detail

struct DeedName {
    Deed deed;
    const char* name;
};
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
        if (m_news)
            load(false);
        focusDeeds();
    });
    connect(m_scans, &ScanTab::attachRequested, this, &CaseDetail::attach);
    connect(m_scans, &ScanTab::voidRequested, this, &CaseDetail::voidScan);
    connect(m_scans, &ScanTab::stagedChanged, this, [this] {
        if (m_scans->staged() && m_panel->isOpen())
            m_panel->setHow(ReceivedHow::Scan);
        if (!m_scans->staged() && m_news && !isEditing())
            load(false);
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
    m_name = new look::Heading({}, 2, this);
    m_name->setObjectName(QStringLiteral("caseName"));
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setMinimumWidth(1);
    m_name->setWordWrap(true);
    m_state = new look::StateBadge(this);
    m_state->setObjectName(QStringLiteral("caseState"));
    m_pending = new look::StateBadge(this);
    m_pending->setObjectName(QStringLiteral("casePending"));
    auto* first = new QHBoxLayout;
    first->setSpacing(look::grid);
    first->addWidget(m_name, 1);
    first->addWidget(m_pending, 0, Qt::AlignTop);
    first->addWidget(m_state, 0, Qt::AlignTop);

    m_line = new QLabel(this);
    m_line->setObjectName(QStringLiteral("caseLine"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_id = new QLabel(this);
    m_id->setObjectName(QStringLiteral("caseId"));
    m_id->setTextFormat(Qt::PlainText);
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_showId = new QPushButton(tr("Show I&D number…"), this);
    m_showId->setObjectName(QStringLiteral("caseShowId"));
    auto* second = new QHBoxLayout;
    second->setSpacing(look::grid);
    second->addWidget(m_id);
    second->addWidget(m_showId);
    second->addStretch(1);
    m_notice = new look::MessageBar(this);
    m_notice->setObjectName(QStringLiteral("caseNotice"));
    m_newsBar = new look::MessageBar(this);
    m_newsBar->setObjectName(QStringLiteral("caseNews"));
    m_refusalBar = new look::MessageBar(this);
    m_refusalBar->setObjectName(QStringLiteral("caseRefusal"));

    auto* head = static_cast<QVBoxLayout*>(layout());
    head->addLayout(first);
    head->addWidget(m_line);
    head->addLayout(second);
    head->addWidget(m_notice);
    head->addWidget(m_newsBar);
    head->addWidget(m_refusalBar);
    connect(m_showId, &QPushButton::clicked, this, &CaseDetail::askId);
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
    if (!m_panel->isOpen())
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
    const bool changed = another || row->application.rowVersion != m_shown.rowVersion;
    m_shown = row->application;
    try {
        ReplicaReader& replica = m_link.replica();
        m_unit = replica.unit(m_shown.unitId);
        m_county = row->county;
        m_district.clear();
        if (m_unit && m_unit->districtId != 0) {
            const QList<DistrictRow> districts = replica.districts(m_unit->countyId);
            for (const DistrictRow& district : districts)
                if (district.id == m_unit->districtId)
                    m_district = district.name;
        }
        m_related.chiefs.clear();
        const QList<AccountRow> accounts = replica.accountsOfUnit(m_shown.unitId);
        for (const AccountRow& account : accounts)
            if (account.accountType == AccountType::ChiefManager)
                m_related.chiefs << account;
        m_related.earlier = m_model.related(m_shown.id);
        QHash<QString, QString> reasons;
        const QList<ReturnReasonRow> reasonRows = replica.returnReasons();
        m_reasons = reasonRows;
        for (const ReturnReasonRow& reason : reasonRows)
            reasons.insert(reason.key, reason.text);
        m_history->setDecisions(m_shown.id, replica.decisions(m_shown.id), reasons);
        m_historyView->resizeRowsToContents();
        m_scans->setCase(m_shown, replica.scans(m_shown.id), sections(false));
    } catch (const ReplicaError& error) {
        m_notice->show(
            look::Tone::Bad,
            tr("This PC's copy of the case could not be read (%1). Press F5; if it stays like this, start the "
               "desk again.")
                .arg(error.text()));
    }
    if (changed)
        m_id->setText(tr("ID: %1").arg(m_shown.nationalId)); // an ID that was shown is hidden again
    m_fields->setSections(sections(true));
    const int scans = m_scans->validScans();
    m_tabs->setTabText(1, scans == 0 ? tr("Sealed form (scan)") : tr("Sealed form (scan) %1").arg(scans));
    showHead();
    showRefusal();
    showDeeds();
}

void CaseDetail::showHead() {
    m_name->setText(tr("%1  %2", "name, type of account").arg(m_shown.name, words::accountType(m_shown.accountType)));
    m_state->set(toneOf(m_shown.state), words::state(m_shown.state));
    const PendingMark mark = m_outbox.pending(m_shown.id);
    switch (mark.state) {
    case Pending::None:
        m_pending->set(look::Tone::Neutral, {});
        break;
    case Pending::Waiting:
        m_pending->set(look::Tone::Info, tr("To be sent: %1").arg(words::commandKind(mark.kind)));
        break;
    case Pending::NeedsSignIn:
        m_pending->set(look::Tone::Warning, tr("Sign in to send: %1").arg(words::commandKind(mark.kind)));
        break;
    case Pending::Refused:
        m_pending->set(look::Tone::Bad, tr("Needs attention: %1").arg(words::commandKind(mark.kind)));
        break;
    }
    m_pending->setVisible(mark.state != Pending::None);
    QStringList parts{m_shown.number, m_unit ? m_unit->name : QString(), m_shown.jobTitle};
    if (m_shown.revision > 1)
        parts << tr("revision %1").arg(m_shown.revision);
    parts.removeAll(QString());
    m_line->setText(parts.join(QStringLiteral(" · ")));
    const bool mayShow = m_link.identity().commands.contains(QStringLiteral("application.show_id"));
    m_showId->setVisible(mayShow);
}

QList<FieldsView::Section> CaseDetail::sections(bool withRelated) const {
    const auto label = [](const char* field) { return words::field(QLatin1String(field)); };
    FieldsView::Section form;
    form.fields = {
        {label("account_type"), words::accountType(m_shown.accountType)},
        {label("account_name"), m_shown.accountName, true},
        {label("name"), m_shown.name, true},
        {label("sex"), words::sex(m_shown.sex)},
        {label("national_id"), m_shown.nationalId},
        {label("job_title"), m_shown.jobTitle},
        {label("unit_id"),
         m_unit ? QStringLiteral("%1%2 %3 (%4)").arg(m_county, m_district, m_unit->name, m_unit->code) : QString()},
        {label("subunit"), m_shown.subunit},
        {label("phone"), m_shown.phone},
        {label("fax"), m_shown.fax},
        {label("email"), m_shown.email},
    };
    if (m_shown.subunit.isEmpty())
        form.fields.removeAt(7);
    FieldsView::Section paper;
    paper.title = tr("Paper");
    if (!m_shown.needsPaper)
        paper.fields << FieldsView::Field{tr("Form"), tr("No paper is needed: the unit's chief manager decides.")};
    else {
        paper.fields << FieldsView::Field{
            tr("Seals needed"), m_shown.needsUnitSeal ? tr("Head (主管職章) and unit (關防)") : tr("Head (主管職章)")};
        if (m_shown.nameSealOnly)
            paper.fields << FieldsView::Field{tr("Note"), tr("The head has only a name seal (姓名章).")};
        QStringList seen;
        if (m_shown.headSeal)
            seen << tr("head");
        if (m_shown.unitSeal)
            seen << tr("unit");
        paper.fields << FieldsView::Field{
            tr("Received"), m_shown.receivedAt.isValid()
                                ? tr("%1, %2; seals seen: %3", "time, how, seals")
                                      .arg(shownTime(m_shown.receivedAt),
                                           m_shown.receivedHow ? words::receivedHow(*m_shown.receivedHow) : QString(),
                                           seen.isEmpty() ? tr("none") : seen.join(tr(", ")))
                                : tr("not yet")};
    }
    paper.fields << FieldsView::Field{tr("Applied"), shownTime(m_shown.appliedAt)};
    if (m_shown.decidedAt.isValid())
        paper.fields << FieldsView::Field{
            tr("Decided"),
            m_shown.openedAs
                ? tr("%1, opened as “%2”").arg(shownTime(m_shown.decidedAt), words::accountType(*m_shown.openedAs))
                : shownTime(m_shown.decidedAt)};
    if (!withRelated)
        return {form, paper};

    FieldsView::Section unit;
    unit.title = tr("This unit");
    QStringList chiefs;
    for (const AccountRow& chief : m_related.chiefs)
        chiefs << tr("%1 (%2), open since %3", "name, account, date")
                      .arg(chief.name, chief.accountName, shownDate(chief.openedAt));
    const QString none = m_unit && m_unit->hasChief
                             ? tr("There is one; you may not see who it is.")
                             : tr("%1 has no chief manager now.").arg(m_unit ? m_unit->name : tr("This unit"));
    unit.fields << FieldsView::Field{tr("Chief manager"), chiefs.isEmpty() ? none : chiefs.join(u'\n')};
    QStringList lines;
    for (const QueueRow& row : m_related.earlier.mid(0, maxEarlier)) {
        const ApplicationRow& other = row.application;
        const QString who = other.personId == m_shown.personId ? tr("same person") : other.name;
        lines << QStringLiteral("<a href=\"case:%1\">%2</a> %3")
                     .arg(other.id)
                     .arg(other.number.toHtmlEscaped(), tr("%1, %2, %3, %4", "who, type, state, date")
                                                            .arg(who, words::accountType(other.accountType),
                                                                 words::state(other.state), shownDate(other.appliedAt))
                                                            .toHtmlEscaped());
    }
    if (m_related.earlier.size() > maxEarlier)
        lines << tr("and %n more", nullptr, static_cast<int>(m_related.earlier.size()) - maxEarlier).toHtmlEscaped();
    unit.text = lines.isEmpty() ? tr("No other cases of this unit or person.").toHtmlEscaped()
                                : tr("Other cases of this unit or person:").toHtmlEscaped() + QStringLiteral("<br>") +
                                      lines.join(QStringLiteral("<br>"));
    return {form, paper, unit};
}

QString CaseDetail::decider() const {
    try {
        if (!m_shown.reviewerUnitId)
            return tr("The chief manager of %1").arg(m_unit ? m_unit->name : tr("the unit"));
        if (const std::optional<DeskRow> desk = m_link.replica().desk(*m_shown.reviewerUnitId))
            return desk->name;
        if (const std::optional<UnitRow> unit = m_link.replica().unit(*m_shown.reviewerUnitId))
            return unit->name;
    } catch (const ReplicaError&) {
        // The sentence goes without the name then.
    }
    return {};
}

Possible CaseDetail::can(Deed deed) const {
    if (m_shown.id == 0)
        return {};
    return possible(deed, m_shown, m_outbox.pending(m_shown.id).state, m_link.identity(), decider());
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
    DecisionPanel::Setup setup;
    setup.title = tr("%1: %2").arg(deedWord(deed, isChief()), m_shown.name);
    setup.confirm = deedWord(deed, isChief());
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
    switch (deed) {
    case Deed::Approve:
    case Deed::OpenContact:
    case Deed::OpenOperator: {
        // At once: it can be taken back until the account's first sign-in.
        const ApplicationRow seen = m_shown;
        m_outbox.submit(makeCommand(deed, seen, {}, isChief()), seen);
        emit decided(seen.id, deed);
        return;
    }
    case Deed::Receive:
        setup.receives = true;
        setup.unitSealRequired = m_shown.needsUnitSeal;
        if (m_scans->staged() || m_scans->validScans() > 0)
            setup.how = ReceivedHow::Scan;
        setup.explanation = tr("The form of %1, revision %2. A scan can be dropped on “Sealed form (scan)”.")
                                .arg(m_shown.number)
                                .arg(m_shown.revision);
        setup.textLabel = tr("Remark (optional)");
        m_tabs->setCurrentWidget(m_scans);
        break;
    case Deed::ApproveBefore:
        setup.explanation =
            tr("The sealed form has not come. If your centre's rule allows it, the account is opened now, "
               "and it is recorded that the paper is still missing.");
        setup.textLabel = tr("Why it cannot wait");
        setup.textRequired = true;
        setup.textMissing = tr("Write why the paper is not waited for.");
        setup.grave = true;
        break;
    case Deed::Return:
        setup.reasons = m_reasons;
        setup.explanation =
            tr("The applicant gets a mail with what must be corrected. Account name, name and ID cannot be "
               "corrected: reject the case if one of these is wrong.");
        setup.textLabel = tr("More for the applicant (optional if a reason is ticked)");
        setup.textRequired = true;
        setup.textMissing = tr("Tick a reason or write one: the applicant must know what to correct.");
        setup.grave = true;
        break;
    case Deed::Reject:
        setup.explanation =
            tr("The case ends; account name and ID are free again. The applicant gets a mail with the reason.");
        setup.textLabel = tr("Reason");
        setup.textRequired = true;
        setup.textMissing = tr("Write the reason: it is mailed to the applicant.");
        setup.grave = true;
        break;
    case Deed::TakeBack:
        setup.explanation = tr("The account is closed again, and a second mail tells the applicant. Possible until the "
                               "account's first sign-in.");
        setup.textLabel = tr("Reason");
        setup.textRequired = true;
        setup.textMissing = tr("Write the reason: it is mailed to the applicant.");
        setup.grave = true;
        break;
    case Deed::Note:
        setup.explanation = tr("Stands in the history, for those who review this case. The applicant is not told.");
        setup.textLabel = tr("Note");
        setup.textRequired = true;
        setup.textMissing = tr("Write the note.");
        break;
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
    DecisionPanel::Setup setup;
    setup.title = tr("Void this scan");
    setup.explanation =
        tr("It stays in the history, crossed out. Use this for a scan that belongs to another case or cannot be "
           "read.");
    setup.textLabel = tr("Reason");
    setup.textRequired = true;
    setup.textMissing = tr("Write why this scan does not count.");
    setup.confirm = tr("Void the scan");
    setup.grave = true;
    m_onConfirm = [this, scanId] {
        const ApplicationRow seen = m_shown;
        const QString reason = m_panel->details().text;
        m_panel->close();
        m_outbox.submit(makeVoidScan(seen, scanId, reason), seen);
    };
    m_deedBox->hide();
    m_panel->open(setup);
}

void CaseDetail::askId() {
    if (!m_purpose.isEmpty()) {
        fetchId();
        return;
    }
    DecisionPanel::Setup setup;
    setup.title = tr("Show the whole ID number");
    setup.explanation =
        tr("Each look is recorded with its purpose. The purpose is asked once; it holds until you leave this "
           "page.");
    setup.purposes = {tr("Comparing with the sealed form"), tr("A question of the applicant on the telephone"),
                      tr("Finding a person's other case")};
    setup.confirm = tr("Show the number");
    m_onConfirm = [this] {
        m_purpose = m_panel->purpose();
        m_panel->close();
        fetchId();
    };
    m_deedBox->hide();
    m_panel->open(setup);
}

void CaseDetail::fetchId() {
    const qint64 id = m_shown.id;
    m_id->setText(tr("ID: %1 (being asked for…)").arg(m_shown.nationalId));
    m_link.showNationalId(id, m_purpose, this, [this, id](const Answer<QString>& answer) {
        if (m_shown.id != id)
            return; // another case is shown: this ID must not stand beside it
        if (answer) {
            m_id->setText(tr("ID: %1").arg(*answer.value));
            return;
        }
        m_id->setText(tr("ID: %1").arg(m_shown.nationalId));
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
        m_id->setText(tr("ID: %1").arg(m_shown.nationalId));
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
