// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/search/searchcoursespage.h"

#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/offerings/search/datespan.h"
#include "forms/offerings/search/facetpanel.h"
#include "forms/offerings/search/owncourses.h"
#include "forms/offerings/search/savedsearches.h"
#include "models/offerings/subscriptionmodel.h"
#include "models/questions/offerings.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/teachers.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr int namedValues = 3;
using Kind = DateSpan::Kind;

OfferingCounts sum(OfferingCounts a, const OfferingCounts& b) {
    a.total += b.total;
    a.about = a.about || b.about;
    for (auto facet = b.facets.cbegin(); facet != b.facets.cend(); ++facet) {
        for (auto value = facet->cbegin(); value != facet->cend(); ++value) {
            a.facets[facet.key()][value.key()] += value.value();
        }
    }
    return a;
}

} // namespace

SearchCoursesPage::SearchCoursesPage(const Ties& ties, const OfferingActions& actions, QWidget* parent)
    : OfferingListPage(ties, actions, QStringLiteral("searchCourses"), parent)
    , m_own(OwnCourses::isFor(ties) ? new OwnCourses(*ties.account, *offerings(), this) : nullptr)
    , m_span(new DateSpan(name(),
                          {Kind::FromToday, Kind::Days30, Kind::Days60, Kind::Days90, Kind::Semester, Kind::Winter,
                           Kind::Summer, Kind::Own, Kind::Any},
                          Kind::FromToday, this))
    , m_unit(addUnitEdit())
    , m_more(new QToolButton(this))
    , m_panel(new FacetPanel(
          name(), shownFacets(m_own != nullptr),
          [this](const QString& facet) {
              try {
                  return facetValues(link().replica(), facet);
              } catch (const ReplicaError&) {
                  return QList<FacetValue>();
              }
          },
          this))
    , m_saved(new SavedSearches(name(), user(), this))
    , m_counting(new QTimer(this)) {
    addSpan(m_span);
    m_more->setObjectName(QStringLiteral("searchCoursesMore"));
    m_more->setText(tr("More ways to search"));
    m_more->setIcon(look::icon(QStringLiteral("view-filter")));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setCheckable(true);
    list()->addToHead(m_more);
    list()->addToHead(m_saved->box());
    list()->addBelowHead(makeBelow());
    m_counting->setSingleShot(true);
    m_counting->setInterval(PastCourses::patience);
    connectParts();
    beginSearch();
    giveMainSubject();
    showConditions();
}

SearchCoursesPage::~SearchCoursesPage() = default;

QString SearchCoursesPage::subscribeTip() {
    return tr("You are told again and again which courses it newly finds");
}

QWidget* SearchCoursesPage::makeBelow() {
    auto* below = new QWidget(this);
    m_line = new QWidget(below);
    m_flow = new look::FlowLayout(m_line, look::grid);
    m_clear = new QToolButton(m_line);
    m_clear->setObjectName(QStringLiteral("searchCoursesClear"));
    m_clear->setText(tr("Without conditions"));
    m_clear->setIcon(look::icon(QStringLiteral("edit-clear")));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    if (ties().account != nullptr && ties().account->identity().commands.contains(QStringLiteral("subscription.add"))) {
        m_subscribe = new QToolButton(m_line);
        m_subscribe->setObjectName(QStringLiteral("searchCoursesSubscribe"));
        m_subscribe->setText(tr("Subscribe to this search…"));
        m_subscribe->setToolTip(subscribeTip());
        m_subscribe->setIcon(look::icon(QStringLiteral("mail-message")));
        m_subscribe->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_subscribe->setFocusPolicy(Qt::StrongFocus);
    }
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins({});
    column->setSpacing(look::grid / 2);
    column->addWidget(m_line);
    column->addWidget(m_saved);
    column->addWidget(m_panel);
    m_panel->hide();
    return below;
}

void SearchCoursesPage::connectParts() {
    connect(m_more, &QToolButton::toggled, this, &SearchCoursesPage::showMore);
    connect(m_panel, &FacetPanel::left, this, [this] { list()->focusList(); });
    connect(m_panel, &FacetPanel::changed, this, &SearchCoursesPage::choose);
    connect(m_clear, &QToolButton::clicked, this, &SearchCoursesPage::clearFilters);
    if (m_subscribe != nullptr) {
        connect(m_subscribe, &QToolButton::clicked, this, [this] { emit openRequested(newSubscription(m_present)); });
    }
    connect(m_saved, &SavedSearches::chosen, this, &SearchCoursesPage::use);
    connect(m_saved, &SavedSearches::cleared, this, &SearchCoursesPage::clearFilters);
    connect(m_saved, &SavedSearches::changed, this, &SearchCoursesPage::countAll);
    connect(m_counting, &QTimer::timeout, this, &SearchCoursesPage::countAll);
    if (m_own != nullptr) {
        connect(m_own, &OwnCourses::changed, this, &SearchCoursesPage::showOwn);
    }
}

QString SearchCoursesPage::title() const {
    return tr("Advanced search");
}

void SearchCoursesPage::refresh(const Changes& changes) {
    OfferingListPage::refresh(changes);
    if (m_own != nullptr) {
        m_own->refresh(changes);
    }
    if (changes.concerns({"teacher", "subject"})) {
        giveMainSubject();
    }
    if (changes.concerns(
            {"county", "district", "course_tag", "course_nature", "teacher_title", "subject", "teaching_stage"})) {
        m_panel->forgetValues();
    }
}

OfferingQuery SearchCoursesPage::asked() const {
    OfferingQuery query = boxesAsked();
    query.facets = m_panel->choices();
    // What begins from today on has not ended.
    const bool isToCome = query.from.isValid() && query.from >= today();
    query.when = isToCome ? OfferingQuery::When::Current : OfferingQuery::When::Any;
    return query;
}

void SearchCoursesPage::fillChoices(const ReplicaReader& replica) {
    m_span->setWinter(winterHolidays(replica, today()));
}

bool SearchCoursesPage::isFiltered() const {
    return OfferingListPage::isFiltered() || !m_panel->choices().isEmpty();
}

void SearchCoursesPage::clearFilters() {
    m_panel->setChoices({});
    OfferingListPage::clearFilters();
    showConditions();
}

/// Whoever looks for what has ended does not look from today on; days that were chosen stay.
void SearchCoursesPage::choose() {
    OfferingQuery query;
    query.facets = m_panel->choices();
    if (query.asksEnded() && !m_span->isNarrowed()) {
        m_span->set(Kind::Any);
    }
    ask();
    showConditions();
}

void SearchCoursesPage::showMore(bool more) {
    m_panel->setVisible(more);
    m_more->setText(more ? tr("Fewer ways to search") : tr("More ways to search"));
    if (more && m_own != nullptr) {
        m_own->want();
        showOwn();
    }
    if (more) {
        m_panel->open(m_panel->facet());
        countAll();
    }
}

void SearchCoursesPage::use(const SavedSearch& search) {
    if (m_own != nullptr && search.query.asksOwn()) {
        m_own->want();
        showOwn();
    }
    m_panel->setChoices(search.query.facets);
    m_unit->setText(search.query.unit);
    m_span->setKey(search.span);
    list()->findEdit()->setText(search.query.keyword);
    ask();
    showConditions();
}

void SearchCoursesPage::showConditions() {
    for (QToolButton* button : std::as_const(m_conditions)) {
        m_flow->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_conditions.clear();
    QList<QWidget*> behind{m_saved->saveButton(), m_saved->forgetButton(), m_clear};
    if (m_subscribe != nullptr) {
        behind.insert(2, m_subscribe);
    }
    for (QWidget* widget : std::as_const(behind)) {
        m_flow->removeWidget(widget);
    }
    for (const QString& facet : shownFacets(m_own != nullptr)) {
        if (!m_panel->choices().contains(facet)) {
            continue;
        }
        auto* button = new QToolButton(m_line);
        button->setObjectName(QStringLiteral("searchCoursesFacet-") + facet);
        button->setText(m_panel->words(facet, namedValues));
        button->setToolTip(m_panel->words(facet, OfferingQuery::mostValues));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, facet] {
            m_more->setChecked(true);
            m_panel->open(facet);
        });
        m_conditions << button;
        m_flow->addWidget(button);
        button->show();
    }
    for (QWidget* widget : std::as_const(behind)) {
        m_flow->addWidget(widget);
    }
    OfferingQuery query = asked();
    query.keyword = offerings()->find();
    query.from = {};
    query.to = {};
    query.when = OfferingQuery::When::Coming;
    query.sort = OfferingQuery::Sort::Start;
    m_present = query;
    m_saved->setPresent({{}, m_span->key(), query}, !isFiltered());
    if (m_subscribe != nullptr) {
        look::setPossible(m_subscribe,
                          query.asksOwn() ? tr("What fits you changes with you: the centre looks for courses without "
                                               "these conditions.")
                                          : QString(),
                          subscribeTip());
    }
    m_line->setVisible(isFiltered());
}

void SearchCoursesPage::showOwn() {
    const auto note = [this] {
        switch (m_own->state()) {
        case OwnCourses::State::Asking:
            return tr("The centre is asked what fits you…");
        case OwnCourses::State::Offline:
            return tr("Only the centre knows what fits you, and it cannot be reached.");
        case OwnCourses::State::Refused:
            return tr("The centre does not say now what fits you. Try again later.");
        case OwnCourses::State::Known:
            break;
        }
        return QString();
    };
    m_panel->setNote(QStringLiteral("fits"), note());
    m_panel->setNote(QStringLiteral("mine"),
                     tr("Taken part: courses that have ended, with hours of yours or, until their list is "
                        "confirmed, a seat. The centre looks for them."));
}

/// What is meant for teachers of one's 主要任教科別 stands among the saved searches by itself.
void SearchCoursesPage::giveMainSubject() {
    if (m_own == nullptr) {
        return;
    }
    QList<SavedSearch> given;
    try {
        const QList<TeacherRow> own = link().replica().rows<TeacherRow>(); // a teacher sees no other
        const qint64 main = own.isEmpty() ? 0 : own.constFirst().subjects.value(0);
        if (const auto subject = link().replica().row<SubjectRow>(main)) {
            OfferingQuery query;
            query.facets.insert(QStringLiteral("subject"), {{QString::number(main)}, {}});
            given.append({tr("My main subject: %1").arg(subject->name), DateSpan::keyOf(Kind::FromToday), query});
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the list says that nothing can be read
    }
    m_saved->setGiven(given);
}

/// The keys come faster than one can read numbers.
void SearchCoursesPage::counted() {
    showConditions();
    m_counting->start();
}

void SearchCoursesPage::countAll() {
    QList<OfferingQuery> queries{offerings()->query()};
    const QList<SavedSearch>& saved = m_saved->all();
    for (const SavedSearch& one : saved) {
        OfferingQuery query = one.query;
        const DateSpan::Days days = DateSpan::daysOf(one.span, today(), m_span->winter());
        query.from = days.from;
        query.to = days.to;
        query.when = OfferingQuery::When::Current;
        queries.append(query);
    }
    offerings()->count(queries, this, [this, count = ++m_count](const QList<OfferingCounts>& counts) {
        if (count != m_count) {
            return;
        }
        QList<qint64> totals;
        for (const OfferingCounts& one : counts.mid(1)) {
            totals.append(one.total);
        }
        m_saved->setCounts(totals);
        m_panel->setCounts(counts.constFirst());
        addPastCounts(counts.constFirst());
    });
}

/// Of what has ended the centre knows how many there are.
void SearchCoursesPage::addPastCounts(const OfferingCounts& here) {
    const OfferingQuery query = offerings()->query();
    if (!m_panel->isVisible() || !asksForPast(query, today()) || !query.fault().isEmpty()) {
        return;
    }
    ties().ask(questions::offeringCounts<GuestQuestion>(pastOf(query)),
               questions::offeringCounts<AccountQuestion>(pastOf(query)), this,
               [this, here, count = m_count](const Answer<OfferingCounts>& answer) {
                   if (answer && count == m_count) {
                       m_panel->setCounts(sum(here, *answer.value));
                   }
               });
}

} // namespace inservice
