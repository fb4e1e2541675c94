// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/cases/casespage.h"

#include "forms/application/apply/applicationpage.h"
#include "forms/application/cases/casespane.h"
#include "forms/application/cases/draftdetail.h"
#include "forms/application/cases/followpanel.h"
#include "forms/application/cases/listingcasedetail.h"
#include "forms/application/cases/owncasedetail.h"
#include "forms/application/cases/selectedcases.h"
#include "forms/application/casewords.h"
#include "forms/application/localcases.h"
#include "forms/commands/commands.h"
#include "forms/look/buttonaction.h"
#include "models/replica/changes.h"
#include "models/replica/drafts.h"
#include "models/replica/replicareader.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {

namespace {

constexpr int renewSeconds = 30;
constexpr int narrowestSide = 420; ///< px

using Bucket = CaseListModel::Bucket;

} // namespace

CasesPage::CasesPage(GuestLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_finder(new UnitFinder(this))
    , m_lines(link, *m_finder)
    , m_followAction(new QAction(look::icon("edit-find"), tr("Look up one mad&e on another PC…"), this))
    , m_renewAction(new QAction(look::icon("view-refresh"), tr("Ask the cent&re again"), this))
    , m_stages(new QStackedWidget)
    , m_model(new CaseListModel(this))
    , m_list(new CasesPane(m_model))
    , m_prints(new look::QuietLabel(this))
    , m_sides(new QStackedWidget)
    , m_empty(new look::EmptyView)
    , m_draft(new DraftDetail(link, *m_finder, m_lines))
    , m_detail(new OwnCaseDetail(link, m_finder))
    , m_selected(new SelectedCases(link, m_finder))
    , m_listing(new ListingCaseDetail(link))
    , m_follow(new FollowPanel(link))
    , m_timer(new QTimer(this)) {
    setObjectName("casesPage");
    m_followAction->setObjectName("followAction");
    m_renewAction->setObjectName("renewCasesAction");
    addAction(m_draft->undoAction());
    makeSides();
    m_list->setDetail(m_sides);
    m_model->setSortKeys({{CaseListModel::placeColumn, Qt::AscendingOrder}}); // that of CaseLines
    m_list->restore();
    connectList();
    auto* page = new QWidget;
    auto* around = new QVBoxLayout(page);
    around->setContentsMargins(look::margin, look::grid, look::margin, 2 * look::grid);
    m_prints->setObjectName("casesPrints");
    m_prints->setWordWrap(true);
    around->addWidget(m_prints);
    around->addWidget(m_list, 1);
    m_stages->addWidget(page);
    m_stages->addWidget(makeAlone());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stages);

    connectSides();
    connectDrafts();
    connect(m_finder, &UnitFinder::loaded, this, &CasesPage::reload);
    m_timer->setInterval(renewSeconds * 1000);
    connect(m_timer, &QTimer::timeout, this, &CasesPage::renewCases);
    refresh(Changes());
    reload();
}

void CasesPage::makeSides() {
    m_empty->setObjectName("casesNothing");
    m_empty->set("go-previous", tr("Choose a draft or an application on the left."));
    m_sides->addWidget(m_empty);
    m_sides->addWidget(m_draft);
    m_sides->addWidget(m_detail);
    m_sides->addWidget(m_selected);
    m_sides->addWidget(m_listing);
    m_sides->addWidget(m_follow);
    m_sides->setMinimumWidth(narrowestSide); // the paper stands below its buttons then
}

void CasesPage::connectSides() {
    for (const QStackedWidget* stack : {m_stages, m_sides}) {
        connect(stack, &QStackedWidget::currentChanged, this, &Page::headChanged);
    }
    connect(m_followAction, &QAction::triggered, this, &CasesPage::openFollow);
    connect(m_renewAction, &QAction::triggered, this, &CasesPage::renewCases);
    connect(m_detail, &OwnCaseDetail::correctionWanted, this, &CasesPage::correct);
    connect(m_detail, &OwnCaseDetail::signInWanted, this, [this] { emit openRequested("sign-in"); });
    connect(m_detail, &OwnCaseDetail::changed, this, &CasesPage::reload);
    connect(m_listing, &ListingCaseDetail::openRequested, this, &Page::openRequested);
    connect(m_listing, &ListingCaseDetail::changed, this, &CasesPage::reload);
    connect(m_follow, &FollowPanel::followed, this, &CasesPage::openCase);
    connect(m_follow, &FollowPanel::closed, this, [this] {
        m_sides->setCurrentIndex(int(Side::Empty));
        m_wantsAny = true;
        reload();
        settled();
    });
    connect(&m_link, &Link::outboxChanged, this, [this] {
        if (m_current) {
            localcases::settle(m_link);
            reload();
        }
    });
}

void CasesPage::connectDrafts() {
    connect(m_draft->undoAction(), &QAction::triggered, this, &CasesPage::restoreDraft);
    connect(m_detail, &OwnCaseDetail::undoWanted, this, &CasesPage::restoreDraft);
    connect(m_draft, &DraftDetail::goOnRequested, this,
            [this](const QUuid& draft) { emit openRequested("apply:" + draft.toString(QUuid::WithoutBraces)); });
    connect(m_draft, &DraftDetail::removed, this, [this] {
        m_detail->clearDiscarded(); // its way back would bring this one
        reload();
        showSide(Side::Draft);
    });
    connect(m_draft, &DraftDetail::restored, this, &CasesPage::openCase);
    connect(m_draft, &DraftDetail::correctionRestored, this, &CasesPage::correct);
    connect(m_draft, &DraftDetail::tooLate, this, [this](const QUuid& localCase) {
        m_detail->clearDiscarded();
        openCase(localCase);
        m_detail->sayTooLate();
    });
}

void CasesPage::restoreDraft() {
    if (!isCorrecting()) {
        m_draft->restore();
    }
}

void CasesPage::connectList() {
    connect(m_list, &CasesPane::applyRequested, this, [this] { emit openRequested("apply"); });
    connect(m_list, &CasesPane::followRequested, this, &CasesPage::openFollow);
    connect(m_list, &ListPane::currentChanged, this, [this](qint64 id) {
        if (id != 0) { // a line that a filter hides is not closed for that
            showSelected();
        }
    });
    connect(m_list, &ListPane::selectionChanged, this, [this] {
        if (m_list->selectedIds().size() > 1 || m_sides->currentIndex() == int(Side::Selection)) {
            showSelected();
        }
    });
    connect(m_list, &ListPane::activated, this, [this] { m_sides->currentWidget()->setFocus(Qt::OtherFocusReason); });
    connect(m_model, &ListModel::settled, this, &CasesPage::settled);
}

QWidget* CasesPage::makeAlone() {
    m_alone = new QWidget;
    m_alone->setObjectName("casesAlone");
    auto* none = new QLabel(tr("No draft and no application on this PC yet."));
    auto* apply = new QPushButton(look::icon("list-add-user"), tr("Apply for a business account"));
    apply->setObjectName("casesApplyButton");
    auto* line = new QHBoxLayout;
    line->setContentsMargins(look::margin, 0, look::margin, look::margin);
    line->setSpacing(look::grid * 2);
    line->addWidget(none);
    line->addWidget(apply);
    line->addStretch(1);
    auto* column = new QVBoxLayout(m_alone);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    connect(apply, &QPushButton::clicked, this, [this] { emit openRequested("apply"); });
    return m_alone;
}

bool CasesPage::isCorrecting() const {
    return m_correction && m_stages->currentWidget() == m_correction;
}

QString CasesPage::title() const {
    return isCorrecting() ? m_correction->title() : tr("Progress of applications");
}

QList<QAction*> CasesPage::pageActions() const {
    return isCorrecting() ? m_correction->pageActions()
                          : QList<QAction*>{m_followAction} + look::ButtonAction::in(this) +
                                QList<QAction*>{m_draft->undoAction(), m_renewAction} + m_list->listActions();
}

bool CasesPage::hasMainAction() const {
    // Where the question for another PC's application stands already, no button leads there.
    return !isCorrecting() && m_stages->currentWidget() != m_alone && m_sides->currentIndex() != int(Side::Follow);
}

void CasesPage::focusFind() {
    if (m_stages->currentWidget() == m_alone) {
        m_follow->start({});
        return;
    }
    m_list->focusFind();
}

void CasesPage::setCurrent(bool current) {
    m_current = current;
    if (isCorrecting()) {
        m_correction->setCurrent(current);
    }
    if (current) {
        localcases::settle(m_link);
        m_lines.forgetOrder();
        m_wantsAny = true;
        reload();
        settled();
        renewCases();
        m_timer->start();
    } else {
        m_timer->stop();
    }
}

void CasesPage::refresh(const Changes& changes) {
    if (m_link.replica().isLoaded() && (!m_finder->isLoaded() || changes.concerns({"unit"}))) {
        m_finder->load(m_link.replicaFile());
    }
    if (m_correction != nullptr) {
        m_correction->refresh(changes);
    }
    if (changes.isEverything() && m_current) {
        renewCases();
    }
}

void CasesPage::reload() {
    const QList<CaseListRow> all = m_lines.read();
    m_model->setRows(all);
    int waiting = 0;
    for (const CaseListRow& line : all) {
        waiting += line.waitsForPerson ? 1 : 0;
    }
    emit waitingChanged(waiting);
    for (int bucket = 0; bucket < int(Bucket::Count); ++bucket) {
        m_list->setChipCount(bucket, m_model->count(Bucket(bucket)));
    }
    sayPrints(all);
    if (m_sides->currentIndex() == int(Side::Draft)) {
        m_draft->refresh();
    } else if (m_sides->currentIndex() == int(Side::Selection)) {
        showSelection(m_list->selectedIds());
    }
}

/// The print run of a PC at which somebody applies: each case counts once, by its newest form.
void CasesPage::sayPrints(const QList<CaseListRow>& lines) {
    int printed = 0;
    int back = 0;
    int missing = 0;
    for (const CaseListRow& line : lines) {
        printed += line.paper ? 1 : 0;
        back += line.paper == questions::CopyStanding::Back ? 1 : 0;
        missing += line.paper == questions::CopyStanding::Missing ? 1 : 0;
    }
    m_prints->setVisible(printed > 0);
    m_prints->setText(tr("Forms: %1 printed, %2 back at their desk, %3 missing.").arg(printed).arg(back).arg(missing));
}

void CasesPage::settled() {
    if (!m_model->isSettled()) {
        return;
    }
    selectPending();
    const auto side = Side(m_sides->currentIndex());
    const bool isGone = (side == Side::Draft && !m_draft->saysGone() && m_model->idOf(m_draft->draftId()) == 0) ||
                        (side == Side::Case && m_model->idOf(m_detail->caseId()) == 0) ||
                        (side == Side::Listing && m_model->idOf(m_listing->caseId()) == 0);
    if (isGone) {
        // A draft that has been accepted meanwhile is a case now.
        const QList<LocalCase> cases = m_link.drafts().cases();
        const auto made = std::find_if(cases.cbegin(), cases.cend(), [this, side](const LocalCase& one) {
            return side == Side::Draft && one.draft == m_draft->draftId() && m_model->idOf(one.id) != 0;
        });
        if (made != cases.cend()) {
            openCase(made->id);
        } else {
            showSide(Side::Empty);
        }
    }
    placeFollow();
    // With nothing to choose from there is nothing beside it; where there is something, something is shown.
    m_sides->setVisible(m_model->total() > 0 || m_sides->currentIndex() != int(Side::Empty));
}

void CasesPage::selectPending() {
    if (!m_pendingCase.isNull()) {
        const qint64 id = m_model->idOf(m_pendingCase);
        if (id == 0 || m_list->select(id)) {
            m_pendingCase = {};
        } else {
            m_list->showAll(); // it is there, and hidden: comes with the next order
        }
    } else if (m_wantsAny && m_model->rowCount() > 0) {
        m_wantsAny = false;
        if (m_list->currentId() == 0 && m_sides->currentIndex() == int(Side::Empty)) {
            m_list->select(m_model->idAt(0));
        }
    }
}

void CasesPage::showSide(Side side) {
    m_followAsked = side == Side::Follow;
    m_sides->setCurrentIndex(int(side));
    m_sides->setVisible(side != Side::Empty || m_model->total() > 0);
}

void CasesPage::showSelected() {
    if (const QList<qint64> chosen = m_list->selectedIds(); chosen.size() > 1) {
        showSelection(chosen);
        showSide(Side::Selection);
        return;
    }
    m_selected->clear();
    const CaseListRow* line = m_model->line(m_list->currentId());
    if (line == nullptr) {
        showSide(Side::Empty);
    } else if (line->kind == CaseListRow::Kind::Draft) {
        m_draft->open(line->id);
        showSide(Side::Draft);
    } else {
        showCase(line->id);
    }
}

void CasesPage::showSelection(const QList<qint64>& ids) {
    QList<SelectedCases::Chosen> chosen;
    for (const qint64 id : ids) {
        if (const CaseListRow* line = m_model->line(id)) {
            chosen.append(
                {*line, line->kind == CaseListRow::Kind::Case ? m_link.drafts().localCase(line->id) : std::nullopt});
        }
    }
    m_selected->open(chosen);
}

void CasesPage::showCase(const QUuid& id) {
    const std::optional<LocalCase> localCase = m_link.drafts().localCase(id);
    if (!localCase) {
        return;
    }
    const std::optional<OutboxItem> item = Commands::of(m_link).pending(localcases::caseSubject(id));
    if (localCase->number.isEmpty() && item && item->kind == "application.follow") {
        m_follow->resume(*localCase, *item);
        showSide(Side::Follow);
        return;
    }
    if (localcases::isListing(*localCase, item)) {
        m_listing->open(*localCase);
        showSide(Side::Listing);
        return;
    }
    m_detail->open(*localCase);
    showSide(Side::Case);
}

void CasesPage::openAt(const QString& argument) {
    if (static const QLatin1String chip("chip-"); argument.startsWith(chip)) {
        m_stages->setCurrentIndex(0);
        const int bucket = QStringView(argument).mid(chip.size()).toInt();
        m_list->chooseBucket(Bucket(std::clamp(bucket, 0, int(Bucket::Count) - 1)));
    } else if (const QUuid which = QUuid::fromString(argument); !which.isNull()) {
        openCase(which);
    }
}

void CasesPage::openCase(const QUuid& localCase) {
    m_stages->setCurrentIndex(0);
    localcases::settle(m_link);
    reload();
    m_pendingCase = localCase;
    if (const qint64 id = m_model->idOf(localCase); id != 0 && id == m_list->currentId()) {
        m_pendingCase = {};
        showSelected();
    } else {
        settled();
        showCase(localCase); // also before the list has it
    }
    emit headChanged();
}

void CasesPage::openFollow() {
    m_stages->setCurrentIndex(0);
    m_pendingCase = {};
    m_wantsAny = false;
    m_list->clearSelection();
    showSide(Side::Follow);
    m_follow->start(m_list->typedNumber());
    placeFollow();
    emit headChanged();
}

void CasesPage::placeFollow() {
    const auto side = Side(m_sides->currentIndex());
    // What has just been discarded has its way back beside the list.
    const bool alone = m_model->total() == 0 && m_model->isSettled() && !isCorrecting() &&
                       (side == Side::Empty || side == Side::Follow);
    const bool isAlone = m_follow->parentWidget() == m_alone;
    if (alone != isAlone) {
        QWidget* focus = m_follow->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
        if (alone) {
            static_cast<QVBoxLayout*>(m_alone->layout())->insertWidget(0, m_follow, 1);
            m_follow->show();
        } else {
            m_sides->insertWidget(int(Side::Follow), m_follow);
            if (m_followAsked || m_follow->isUnderWay()) {
                showSide(Side::Follow);
            }
        }
        if (focus) {
            focus->setFocus(Qt::OtherFocusReason);
        }
    }
    if (!isCorrecting()) {
        m_stages->setCurrentIndex(alone ? 1 : 0);
    }
}

void CasesPage::renewCases() {
    if (!m_current) {
        return;
    }
    const QList<LocalCase> cases = m_link.drafts().cases();
    for (const LocalCase& one : cases) {
        if (one.number.isEmpty()) {
            continue;
        }
        if (one.id == m_detail->caseId()) {
            m_detail->renew();
            continue;
        }
        if (one.id == m_listing->caseId()) {
            m_listing->renew();
            continue;
        }
        localcases::renew(m_link, one, this, [this] { reload(); });
    }
}

void CasesPage::makeCorrection() {
    m_correction = new ApplicationPage(m_link);
    m_correction->setObjectName("correctionPage");
    m_stages->addWidget(m_correction);
    connect(m_correction, &Page::headChanged, this, &Page::headChanged);
    connect(m_correction, &Page::openRequested, this, &Page::openRequested);
    connect(m_correction, &ApplicationPage::correctionDiscarded, this, [this](const Draft& draft) {
        m_draft->keepRemoved(draft);
        openCase(draft.id); // another one may have been chosen before Undo
        m_detail->sayDiscarded();
    });
    connect(m_correction, &ApplicationPage::correctionClosed, this, [this] {
        m_stages->setCurrentIndex(0);
        emit headChanged();
        m_detail->renew();
        reload();
    });
}

void CasesPage::correct(const QUuid& localCase) {
    const std::optional<LocalCase> one = m_link.drafts().localCase(localCase);
    if (!one) {
        return;
    }
    if (m_correction == nullptr) {
        makeCorrection();
    }
    m_detail->clearDiscarded();
    m_correction->openCorrection(*one);
    m_stages->setCurrentWidget(m_correction);
    emit headChanged();
}

} // namespace inservice
