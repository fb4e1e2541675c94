// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/casespage.h"

#include "forms/application/applicationdata.h"
#include "forms/application/applicationpage.h"
#include "forms/application/casebook.h"
#include "forms/application/casewords.h"
#include "forms/application/followpanel.h"
#include "forms/application/owncasedetail.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace inservice {

namespace {

constexpr int renewSeconds = 30;
constexpr int narrowestSide = 420; ///< px

} // namespace

CasesPage::CasesPage(GuestLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_finder(new UnitFinder(this))
    , m_followAction(new QAction(look::icon("edit-find"), tr("App&lied for on another PC…"), this))
    , m_renewAction(new QAction(look::icon("view-refresh"), tr("&Ask the centre again"), this))
    , m_copyAction(new QAction(look::icon("edit-copy"), tr("C&opy the selected rows"), this))
    , m_stages(new QStackedWidget)
    , m_splitter(new QSplitter)
    , m_model(new CaseListModel(this))
    , m_list(new CaseListView)
    , m_sides(new QStackedWidget)
    , m_empty(new look::EmptyView)
    , m_detail(new OwnCaseDetail(link, m_finder))
    , m_follow(new FollowPanel(link))
    , m_timer(new QTimer(this)) {
    setObjectName("casesPage");
    m_followAction->setObjectName("followAction");
    m_renewAction->setObjectName("renewCasesAction");
    m_copyAction->setObjectName("copyCasesAction");
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Drafts and applications on this PC"));
    m_empty->setObjectName("casesEmpty");

    auto* follow = new QPushButton(m_followAction->icon(), tr("App&lied for on another PC…"));
    follow->setObjectName("followButton");
    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(look::grid, look::grid, 0, look::grid);
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(follow);
    m_sides->addWidget(m_empty);
    m_sides->addWidget(makeDraftSide());
    m_sides->addWidget(m_detail);
    m_sides->addWidget(m_follow);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_sides);
    m_sides->setMinimumWidth(narrowestSide); // the paper stands below its buttons then
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({360, 800});
    m_splitter->setChildrenCollapsible(false);
    m_stages->addWidget(m_splitter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stages);

    connect(follow, &QPushButton::clicked, this, &CasesPage::openFollow);
    connect(m_followAction, &QAction::triggered, this, &CasesPage::openFollow);
    connect(m_renewAction, &QAction::triggered, this, &CasesPage::renewCases);
    connect(m_copyAction, &QAction::triggered, m_list, &CaseListView::copy);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CasesPage::showSelected);
    connect(m_list, &QListView::activated, this, [this] { m_sides->currentWidget()->setFocus(Qt::OtherFocusReason); });
    connect(m_empty, &look::EmptyView::actionTriggered, this, [this] { emit openRequested("apply"); });
    connect(m_detail, &OwnCaseDetail::correctionWanted, this, &CasesPage::correct);
    connect(m_detail, &OwnCaseDetail::signInWanted, this, [this] { emit openRequested("sign-in"); });
    connect(m_detail, &OwnCaseDetail::changed, this, &CasesPage::reload);
    connect(m_follow, &FollowPanel::followed, this, &CasesPage::openCase);
    connect(m_follow, &FollowPanel::closed, this, [this] {
        reload();
        showSelected();
    });
    connect(&m_link, &Link::outboxChanged, this, [this] {
        if (m_current) {
            casebook::settle(m_link);
            reload();
        }
    });
    connect(&m_link, &Link::replicaChanged, this, &CasesPage::refresh);
    connect(m_finder, &UnitFinder::loaded, this, &CasesPage::reload);
    m_timer->setInterval(renewSeconds * 1000);
    connect(m_timer, &QTimer::timeout, this, &CasesPage::renewCases);
    refresh({});
    reload();
}

QWidget* CasesPage::makeDraftSide() {
    m_message = new look::MessageBar;
    m_message->setObjectName("draftMessage");
    m_draftHeading = new look::Heading({}, 1);
    m_draftHeading->setObjectName("draftHeading");
    m_draftMissing = new QLabel;
    m_draftMissing->setObjectName("draftMissing");
    m_draftMissing->setWordWrap(true);
    m_draftMissing->setTextFormat(Qt::PlainText);
    m_continue = new QPushButton(tr("&Go on with it"));
    m_continue->setObjectName("continueDraftButton");
    look::makePrimary(m_continue);
    auto* remove = new QPushButton(tr("&Discard this draft"));
    remove->setObjectName("removeDraftButton");
    remove->setFlat(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_continue);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(look::margin, look::grid * 2, look::margin, look::margin);
    column->setSpacing(look::grid * 2);
    column->addWidget(m_message);
    column->addWidget(m_draftHeading);
    column->addLayout(buttons);
    column->addWidget(m_draftMissing);
    column->addStretch(1);
    connect(m_continue, &QPushButton::clicked, this,
            [this] { emit openRequested("apply:" + m_shownDraft.toString(QUuid::WithoutBraces)); });
    connect(remove, &QPushButton::clicked, this, &CasesPage::removeDraft);
    connect(m_message, &look::MessageBar::actionTriggered, this, &CasesPage::restoreDraft);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(page);
    return area;
}

QString CasesPage::title() const {
    return m_correction && m_stages->currentWidget() == m_correction ? m_correction->title()
                                                                     : tr("Progress of applications");
}

QList<QAction*> CasesPage::pageActions() const {
    return m_correction && m_stages->currentWidget() == m_correction
               ? m_correction->pageActions()
               : QList<QAction*>{m_renewAction, m_followAction, m_copyAction};
}

void CasesPage::focusFind() {
    m_list->setFocus(Qt::OtherFocusReason);
}

void CasesPage::setCurrent(bool current) {
    m_current = current;
    if (m_correction && m_stages->currentWidget() == m_correction) {
        m_correction->setCurrent(current);
    }
    if (current) {
        casebook::settle(m_link);
        reload();
        renewCases();
        m_timer->start();
        if (!m_list->currentIndex().isValid() && m_sides->currentIndex() == int(Side::Empty)) {
            m_list->setCurrentIndex(m_model->index(0, 0));
        }
    } else {
        m_timer->stop();
    }
}

void CasesPage::refresh(const QSet<QString>& tables) {
    if (m_link.replica().isLoaded() && (!m_finder->isLoaded() || tables.contains("unit"))) {
        m_finder->load(m_link.replicaFile());
    }
    if (tables.isEmpty() && m_current) {
        renewCases();
    }
}

void CasesPage::reload() {
    const QList<CaseLine> all = lines();
    m_model->setLines(all);
    int waiting = 0;
    for (const CaseLine& line : all) {
        waiting += line.waitsForPerson ? 1 : 0;
    }
    emit waitingChanged(waiting);
    if (all.isEmpty()) {
        m_empty->set("document-edit", tr("No draft and no application on this PC yet."),
                     tr("Apply for a business account"));
        if (m_sides->currentIndex() != int(Side::Follow) && m_sides->currentIndex() != int(Side::Draft)) {
            m_sides->setCurrentIndex(int(Side::Empty));
        }
    } else {
        m_empty->set("go-previous", tr("Choose a draft or an application on the left."));
        if (m_sides->currentIndex() == int(Side::Draft) && m_list->currentIndex().isValid()) {
            showDraft(m_shownDraft);
        }
    }
}

void CasesPage::showSelected() {
    const std::optional<CaseLine> line = m_model->line(m_list->currentIndex());
    if (!line) {
        m_sides->setCurrentIndex(int(Side::Empty));
    } else if (line->kind == CaseLine::Kind::Draft) {
        m_message->clear();
        showDraft(line->id);
        m_sides->setCurrentIndex(int(Side::Draft));
    } else {
        showCase(line->id);
    }
}

void CasesPage::showDraft(const QUuid& id) {
    const std::optional<Draft> draft = m_link.drafts().draft(id);
    if (!draft) {
        return;
    }
    m_shownDraft = id;
    const CaseLine line = draftLine(*draft, casebook::pending(m_link, casebook::draftSubject(id)));
    m_draftHeading->setText(tr("Draft: %1").arg(line.title));
    const QList<ConsentRow> texts = m_link.replica().isLoaded() ? m_link.replica().consents() : QList<ConsentRow>();
    QStringList missing;
    const QList<FieldFault> faults =
        faultsOf(ApplicationData::fromJson(draft->fields), *m_finder->units(), texts, FormMode::Apply);
    for (const FieldFault& fault : faults) {
        missing.append((fault.missing ? QStringLiteral("○ ") : QStringLiteral("✕ ")) + fault.text);
    }
    m_draftMissing->setText(
        tr("Saved %1. %2\n\nStill missing:\n%3")
            .arg(officeTime(draft->savedAt), tr("State: %1.").arg(line.state), missing.join(u'\n')));
}

void CasesPage::showCase(const QUuid& id) {
    const std::optional<LocalCase> localCase = m_link.drafts().localCase(id);
    if (!localCase) {
        return;
    }
    const std::optional<OutboxItem> item = casebook::pending(m_link, casebook::caseSubject(id));
    if (localCase->number.isEmpty() && item && item->kind == "application.follow") {
        m_follow->resume(*localCase, *item);
        m_sides->setCurrentIndex(int(Side::Follow));
        return;
    }
    m_detail->open(*localCase);
    m_sides->setCurrentIndex(int(Side::Case));
}

void CasesPage::openCase(const QUuid& localCase) {
    m_stages->setCurrentIndex(0);
    casebook::settle(m_link);
    reload();
    const QModelIndex index = m_model->indexOf(localCase);
    if (index.isValid()) {
        if (m_list->currentIndex() == index) {
            showSelected();
        }
        m_list->setCurrentIndex(index);
    }
    emit headChanged();
}

void CasesPage::openFollow() {
    m_stages->setCurrentIndex(0);
    m_list->setCurrentIndex({});
    m_sides->setCurrentIndex(int(Side::Follow));
    m_follow->start();
}

void CasesPage::removeDraft() {
    m_removed = m_link.drafts().draft(m_shownDraft);
    if (!m_removed) {
        return;
    }
    // What waits for its code belongs to the draft and was never sent.
    if (const auto item = casebook::pending(m_link, casebook::draftSubject(m_shownDraft));
        item && item->state != OutboxState::Waiting) {
        m_link.dismiss(item->id);
    }
    m_link.drafts().removeDraft(m_shownDraft);
    reload();
    m_sides->setCurrentIndex(int(Side::Draft));
    m_draftHeading->clear();
    m_draftMissing->clear();
    m_continue->hide();
    m_message->show(look::Tone::Info, tr("The draft has been discarded."), tr("Undo"));
}

void CasesPage::restoreDraft() {
    if (m_removed) {
        m_link.drafts().save(*m_removed);
        const QUuid id = m_removed->id;
        m_removed.reset();
        m_message->clear();
        openCase(id);
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
        m_link.fetchCase(one.secret, this, [this, id = one.id](const Answer<QJsonObject>& answer) {
            if (answer && !answer.value->isEmpty()) {
                casebook::seen(m_link, id, *answer.value);
                reload();
            }
        });
    }
}

void CasesPage::correct(const QUuid& localCase) {
    const std::optional<LocalCase> one = m_link.drafts().localCase(localCase);
    if (!one) {
        return;
    }
    if (!m_correction) {
        m_correction = new ApplicationPage(m_link);
        m_correction->setObjectName("correctionPage");
        m_stages->addWidget(m_correction);
        connect(m_correction, &Page::headChanged, this, &Page::headChanged);
        connect(m_correction, &Page::openRequested, this, &Page::openRequested);
        connect(m_correction, &ApplicationPage::correctionClosed, this, [this] {
            m_stages->setCurrentIndex(0);
            emit headChanged();
            m_detail->renew();
            reload();
        });
    }
    m_correction->openCorrection(*one);
    m_stages->setCurrentWidget(m_correction);
    emit headChanged();
}

} // namespace inservice
