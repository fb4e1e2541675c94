// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/search/offeringlistpage.h"

#include "forms/lists/listcolumns.h"
#include "forms/look/flow.h"
#include "forms/look/statedelegate.h"
#include "forms/offerings/search/datespan.h"
#include "forms/offerings/search/pastfoot.h"
#include "forms/offerings/view/offeringdetail.h"
#include "forms/offerings/view/offeringwords.h"
#include "forms/words/offeringwords.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/tables/listwords.h"
#include "models/tables/pending.h"
#include "models/tables/roles.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace inservice {
namespace {

using Column = OfferingModel::Column;

constexpr int minute = 60'000; // ms
constexpr int unitWidth = 150; // px

/// The orders of II.9.1, and the column that each goes by.
struct Order {
    OfferingQuery::Sort sort;
    Column column;
    Qt::SortOrder order;
};
constexpr Order orders[] = {
    {OfferingQuery::Sort::Start, Column::Start, Qt::AscendingOrder},
    {OfferingQuery::Sort::Deadline, Column::Deadline, Qt::AscendingOrder},
    {OfferingQuery::Sort::Newest, Column::Published, Qt::DescendingOrder},
    {OfferingQuery::Sort::Seats, Column::Quota, Qt::DescendingOrder},
};

OfferingListWords listWords() {
    return {offeringview::word, [](const QString& key) { return words::facetValue(QStringLiteral("class"), key); },
            [](const QString& key) { return words::facetValue(QStringLiteral("mode"), key); }};
}

QString userOf(const Ties& ties) {
    return ties.account != nullptr ? ties.account->identity().accountName : QStringLiteral("guest");
}

look::Tone toneOfRow(const QModelIndex& index) {
    return offeringview::tone(OfferingStanding(index.data(StateRole).toInt()));
}

} // namespace

OfferingListPage::OfferingListPage(const Ties& ties, const OfferingActions& actions, const QString& name,
                                   QWidget* parent)
    : OfferingListPage(ties, actions, name, new OfferingModel(ties.any()->replicaFile(), listWords()), parent) {
}

OfferingListPage::OfferingListPage(const Ties& ties, const OfferingActions& actions, const QString& name,
                                   OfferingModel* model, QWidget* parent)
    : ListPage(*ties.any(), userOf(ties), model, name,
               (ties.account != nullptr ? numbers({Column::Followed}) : QList<int>()) +
                   numbers({Column::Number, Column::Title, Column::Start, Column::Unit, Column::Standing,
                            Column::ClassKind, Column::End, Column::Place, Column::Deadline, Column::Free}),
               parent)
    , m_ties(ties)
    , m_name(name)
    , m_model(model)
    , m_past(new PastCourses(ties, *model, this))
    , m_minute(new QTimer(this)) {
    setObjectName(name + QStringLiteral("Page"));
    makeList();
    makeDetail(actions);
    layout()->addWidget(new PastFoot(name, *m_past, *model, this));
    connectParts();
}

OfferingListPage::~OfferingListPage() = default;

void OfferingListPage::setUsualFindHint() {
    list()->setFindHint(tr("Title or code; -word: without it"), tr("Find a course by title or code"));
}

QString OfferingListPage::user() const {
    return userOf(m_ties);
}

void OfferingListPage::makeList() {
    setUsualFindHint();
    list()->view()->setItemDelegateForColumn(int(Column::Standing), new look::StateDelegate(toneOfRow, list()));
    list()->columns()->setWidths({{int(Column::Number), 76},
                                  {int(Column::Title), 220},
                                  {int(Column::ClassKind), 130},
                                  {int(Column::Start), 100},
                                  {int(Column::End), 104},
                                  {int(Column::Unit), 140},
                                  {int(Column::Place), 110},
                                  {int(Column::Deadline), 104},
                                  {int(Column::Free), 56},
                                  {int(Column::Standing), 142},
                                  {int(Column::Hours), 56},
                                  {int(Column::Fee), 72},
                                  {int(Column::Quota), 56},
                                  {int(Column::Mode), 110},
                                  {int(Column::Tags), 130},
                                  {int(Column::Published), 132},
                                  {int(Column::Followed), 44}});
    list()->columns()->setInView((m_ties.account != nullptr ? numbers({Column::Followed}) : QList<int>()) +
                                     numbers({Column::Number, Column::Title, Column::Start, Column::Standing}),
                                 int(Column::Title), numbers({Column::Number, Column::Followed}));
    setEmptyWords({QStringLiteral("edit-find"), tr("The courses are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. The courses appear "
                      "as soon as it answers."),
                   tr("No course fits what is looked for."), tr("No course is like this."),
                   tr("No published course is to come."),
                   tr("No published course was to come when the centre last answered; it cannot be reached now.")});
}

void OfferingListPage::makeDetail(const OfferingActions& actions) {
    m_detail = new OfferingDetail(m_ties, actions, this);
    setDetail(m_detail, QStringLiteral("view-list-details"), tr("Choose a course from the list."), 59);
    connect(m_detail, &OfferingDetail::openRequested, this, &Page::openRequested);
}

void OfferingListPage::connectParts() {
    connect(m_model, &OfferingModel::queryChanged, this, [this] {
        m_past->restart();
        counted();
    });
    connect(m_past, &PastCourses::changed, list(), &ListPane::updateState);
    const QScrollBar* bar = list()->view()->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &OfferingListPage::goOnAtTheEnd);
    connect(bar, &QScrollBar::rangeChanged, this, &OfferingListPage::goOnAtTheEnd);
    connect(m_model, &ListModel::settled, this, [this] {
        goOnAtTheEnd();
        if (std::exchange(m_reading, m_model->reading()) != m_model->reading()) {
            counted();
        }
    });
    if (m_ties.account != nullptr) {
        connect(m_ties.account, &Link::outboxChanged, this, &OfferingListPage::readFollowing);
        connect(list()->view(), &QTableView::clicked, this, &OfferingListPage::press);
        readFollowing();
    }
    m_minute->setInterval(minute);
    connect(m_minute, &QTimer::timeout, m_model, &OfferingModel::lookAgain);
}

void OfferingListPage::beginSearch() {
    addSortBox();
    tryFilling();
    const Order& first = orders[0];
    begin({{int(first.column), first.order}});
    showSort();
    ask();
    m_past->restart();
}

QDate OfferingListPage::today() {
    return taiwanDay(QDateTime::currentDateTimeUtc());
}

void OfferingListPage::setCurrent(bool current) {
    // No live(): what is published comes once an hour, and many look.
    if (current) {
        m_model->lookAgain();
        m_minute->start();
    } else {
        m_minute->stop();
    }
}

void OfferingListPage::refresh(const Changes& changes) {
    ListPage::refresh(changes);
    m_detail->refresh(changes);
    if (changes.concerns({"county", "district", "course_tag", "course_nature", "holiday", "teacher_title", "subject",
                          "teaching_stage"})) {
        tryFilling();
    }
}

void OfferingListPage::tryFilling() {
    try {
        fillChoices(link().replica());
    } catch (const ReplicaError&) {
        // the list says that nothing can be read
    }
}

QComboBox* OfferingListPage::addFacet(const QString& facet, const QString& all) {
    auto* box = new QComboBox(this);
    box->setObjectName(m_name + u'_' + facet);
    box->setAccessibleName(words::facet(facet));
    box->setToolTip(words::facet(facet));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    box->addItem(all, QString());
    m_facets.insert(facet, box);
    addFilter(box, facet, [this](const QVariant&) { ask(); });
    return box;
}

void OfferingListPage::fill(QComboBox* box, const QList<std::pair<QString, QString>>& values) {
    const QVariant chosen = list()->kept(m_facets.key(box));
    const QSignalBlocker quiet(box);
    while (box->count() > 1) {
        box->removeItem(1);
    }
    for (const auto& [key, word] : values) {
        box->addItem(word, key);
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

QLineEdit* OfferingListPage::addUnitEdit() {
    m_unit = new QLineEdit(this);
    m_unit->setObjectName(m_name + QStringLiteral("Unit"));
    m_unit->setPlaceholderText(tr("Organiser: name or code"));
    m_unit->setToolTip(m_unit->placeholderText());
    m_unit->setAccessibleName(tr("Organiser"));
    m_unit->setClearButtonEnabled(true);
    m_unit->setMinimumWidth(unitWidth);
    m_unit->setMaxLength(OfferingQuery::longestText);
    list()->addToHead(m_unit);
    connect(m_unit, &QLineEdit::textChanged, this, &OfferingListPage::ask);
    return m_unit;
}

DateSpan* OfferingListPage::addSpan(DateSpan* span) {
    m_span = span;
    list()->addToHead(span);
    connect(span, &DateSpan::changed, this, &OfferingListPage::ask);
    return span;
}

void OfferingListPage::addSortBox() {
    m_sort = new QComboBox(this);
    m_sort->setObjectName(m_name + QStringLiteral("Sort"));
    m_sort->setAccessibleName(tr("Order"));
    m_sort->setToolTip(tr("Order of the list"));
    for (const QString& word :
         {tr("By first day"), tr("By registration deadline"), tr("Newest first"), tr("Most seats first")}) {
        m_sort->addItem(word);
    }
    list()->addToHead(m_sort);
    connect(m_sort, &QComboBox::activated, this, [this](int place) {
        if (place < int(std::size(orders))) {
            list()->view()->horizontalHeader()->setSortIndicator(int(orders[place].column), orders[place].order);
        }
    });
    connect(list()->view()->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] {
        showSort();
        ask();
    });
}

/// Which order the header has now.
void OfferingListPage::showSort() {
    const QHeaderView* header = list()->view()->horizontalHeader();
    const auto* const known = std::find_if(std::begin(orders), std::end(orders), [header](const Order& order) {
        return int(order.column) == header->sortIndicatorSection() && order.order == header->sortIndicatorOrder();
    });
    const auto place = int(known - std::begin(orders));
    const int own = int(std::size(orders));
    if (place == own && m_sort->count() == own) {
        m_sort->addItem(tr("By a column"));
    } else if (place < own && m_sort->count() > own) {
        m_sort->removeItem(own);
    }
    m_sort->setCurrentIndex(place);
}

void OfferingListPage::addClassChips() {
    setChips({tr("All"), tr("Without credits"), tr("With credits"), tr("For a degree")},
             int(OfferingModel::Class::All));
}

OfferingQuery OfferingListPage::boxesAsked() const {
    OfferingQuery query;
    for (auto facet = m_facets.cbegin(); facet != m_facets.cend(); ++facet) {
        if (const QString value = facet.value()->currentData().toString(); !value.isEmpty()) {
            query.facets.insert(facet.key(), {value.split(u' '), {}});
        }
    }
    if (m_unit != nullptr) {
        query.unit = m_unit->text().trimmed();
    }
    if (m_span != nullptr) {
        const DateSpan::Days days = m_span->days(today());
        query.from = days.from;
        query.to = days.to;
    }
    if (m_sort != nullptr && m_sort->currentIndex() >= 0 && m_sort->currentIndex() < int(std::size(orders))) {
        query.sort = orders[m_sort->currentIndex()].sort;
    }
    return query;
}

void OfferingListPage::ask() {
    m_model->setQuery(asked());
}

bool OfferingListPage::isFiltered() const {
    return ListPage::isFiltered() || (m_unit != nullptr && !m_unit->text().isEmpty()) ||
           (m_span != nullptr && m_span->isNarrowed());
}

void OfferingListPage::clearFilters() {
    ListPage::clearFilters();
    if (m_unit != nullptr) {
        m_unit->clear();
    }
    if (m_span != nullptr) {
        m_span->clear();
    }
    ask();
}

ListPane::Empty OfferingListPage::emptyNow() {
    // Before the constructor is through nothing is known of what has ended.
    if (m_past != nullptr && m_model->isLoaded()) {
        switch (m_past->state()) {
        case PastCourses::State::Asking:
            return {QStringLiteral("view-refresh"), tr("The centre is asked for courses that have ended…"), {}, {}};
        case PastCourses::State::Offline:
            return {QStringLiteral("network-disconnect"),
                    tr("None of the courses that have not ended fits. Those that have ended are at the centre alone, "
                       "which cannot be reached."),
                    tr("Try again now"), [this] { m_past->tryAgain(); }};
        case PastCourses::State::Refused:
        case PastCourses::State::Unwanted:
        case PastCourses::State::TooMuch:
        case PastCourses::State::More:
        case PastCourses::State::All:
            break;
        }
    }
    const QString typed = m_model->find().trimmed();
    static const QRegularExpression code(QStringLiteral("^[0-9]{4,9}$"));
    if (m_model->isLoaded() && code.match(typed).hasMatch()) {
        return {QStringLiteral("edit-find"), tr("No course that is looked for here has the code %1.").arg(typed),
                tr("Why is it not found?"), [this, typed] { emit openRequested(QStringLiteral("offering:") + typed); }};
    }
    return ListPage::emptyNow();
}

/// What was asked for about following, and has not been answered.
void OfferingListPage::readFollowing() {
    QSet<qint64> underway;
    try {
        const QList<OutboxItem> items = link().outbox().items();
        for (const OutboxItem& item : items) {
            if (item.state == OutboxState::Waiting || item.state == OutboxState::NeedsSignIn) {
                underway.insert(idOfSubject("track", item.subject));
            }
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the stars stand as the centre said last
    }
    underway.remove(0);
    m_model->setFollowing(underway);
}

/// The star of a row: as the button of the course beside the list.
void OfferingListPage::press(const QModelIndex& cell) {
    if (cell.column() == int(Column::Followed)) {
        showRow(m_model->idAt(cell.row()));
        m_detail->perform({QStringLiteral("Track"), QStringLiteral("Untrack")});
    }
}

void OfferingListPage::goOnAtTheEnd() {
    // By the rows themselves: the scroll bar hears of new ones a moment later.
    const QTableView* view = list()->view();
    const int height = view->viewport()->height();
    const int last = view->rowAt(height - 1);
    const int near = std::max(1, height / std::max(1, view->verticalHeader()->defaultSectionSize()) / 2);
    if (isVisible() && m_model->isSettled() && (last < 0 || last >= m_model->rowCount() - near)) {
        m_past->goOn();
    }
}

void OfferingListPage::showRow(qint64 id) {
    const OfferingListRow* line = m_model->row(id);
    if (line->isPast) {
        m_detail->show(line->row); // no replica has it
    } else {
        m_detail->show(line->row.number);
    }
}

void OfferingListPage::focusDetail() {
    m_detail->setFocus(Qt::OtherFocusReason);
}

} // namespace inservice
