// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/listreviewpage.h"

#include "forms/closing/listbulkpanel.h"
#include "forms/closing/listreviewdetail.h"
#include "forms/commands/pendingtone.h"
#include "forms/courses/view/coursetone.h"
#include "forms/courses/view/coursewordsof.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/statedelegate.h"
#include "models/replica/changes.h"
#include "models/replica/replicareader.h"
#include "models/tables/roles.h"

#include <QTableView>
#include <algorithm>

namespace inservice {
namespace {

using Bucket = CourseModel::DeskListBucket;
using Column = CourseModel::Column;

look::Tone toneOfRow(const QModelIndex& index) {
    return pendingTone(index, courseview::toneOf(CourseState(index.data(StateRole).toInt())));
}

CourseModel::Scope scopeOf(const AccountLink& link) {
    return {true, link.identity().unitId, link.identity().accountId, true};
}

} // namespace

ListReviewPage::ListReviewPage(AccountLink& link, QWidget* parent)
    : ListReviewPage(link, new CourseModel(link.replicaFile(), scopeOf(link), courseview::listWords()), parent) {
}

ListReviewPage::ListReviewPage(AccountLink& link, CourseModel* model, QWidget* parent)
    : QueuePage(link, link.identity().accountName, model, QStringLiteral("listReview"),
                numbers({Column::Number, Column::Title, Column::Unit, Column::State, Column::StateAt}), parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(new CourseOutbox(link, *model, this))
    , m_detail(new ListReviewDetail(link, *model, *m_outbox)) {
    setObjectName(QStringLiteral("listReviewPage"));
    setOutbox(*model, *m_outbox, QStringLiteral("listReviewMessage"));
    dressList();
    setChips({tr("To be decided"), tr("Sent back"), tr("Not handed in"), tr("Closed"), tr("All")}, int(Bucket::All),
             int(Bucket::ToDecide));
    setDetail(m_detail, QStringLiteral("document-preview"),
              tr("Choose a course from the list. Several at once: hold Ctrl or Shift."), 38);
    setEmptyWords(
        {QStringLiteral("checkmark"), tr("The lists are being loaded…"),
         tr("The centre cannot be reached, and nothing has been loaded on this PC before. The lists appear as "
            "soon as it answers."),
         tr("No course fits what is typed."), tr("No course stands like this."), tr("No list has been handed in here."),
         tr("No list had been handed in when the centre last answered; it cannot be reached now.")});
    addActions();
    setBulk(new ListBulkPanel(link, *model, *m_outbox, this));
    connect(m_detail, &ListReviewDetail::placeWanted, this, &Page::openRequested);
    connect(m_model, &ListModel::settled, this,
            [this] { emit waitingChanged(m_model->countOf(int(Bucket::ToDecide))); });
    begin({{int(Column::StateAt), Qt::AscendingOrder}, {int(Column::Number), Qt::AscendingOrder}});
}

ListReviewPage::~ListReviewPage() = default;

QString ListReviewPage::title() const {
    return tr("Review of lists");
}

void ListReviewPage::dressList() {
    list()->setFindHint(tr("Number, title, unit or who is in charge"), tr("Find a course"));
    list()->view()->setItemDelegateForColumn(int(Column::State),
                                             new look::StateDelegate(toneOfRow, list(), pendingWord));
    list()->columns()->setWidths({{int(Column::Number), 84},
                                  {int(Column::Title), 180},
                                  {int(Column::Unit), 150},
                                  {int(Column::Date), 164},
                                  {int(Column::State), 120},
                                  {int(Column::StateAt), 128},
                                  {int(Column::DueOn), 92},
                                  {int(Column::Hours), 56},
                                  {int(Column::Seats), 72},
                                  {int(Column::Owner), 84}});
    list()->columns()->setInView(numbers({Column::Number, Column::Title, Column::State}), int(Column::Title),
                                 numbers({Column::State}));
}

void ListReviewPage::addActions() {
    QList<Entry> entries;
    const QList<ListActionSpec> mine = listActionsOf(m_link.identity().commands);
    for (const ListActionSpec& spec : mine) {
        entries << Entry{int(spec.action), QStringLiteral("listReview") + QLatin1String(spec.name),
                         QLatin1String(spec.icon), spec.buttonText(), spec.ofSeveral};
    }
    addEntries(entries, {tr("Choose a course first."), tr("Not possible while the list stands like this."),
                         tr("One course at a time: choose it alone.")});
    connect(m_detail, &ListReviewDetail::availabilityChanged, this,
            [this](ListAction action, const Availability& availability) { setAvailable(int(action), availability); });
    connect(m_detail, &ListReviewDetail::decided, this, [this](qint64 id) { chooseNext(id); });
    addUndo();
}

void ListReviewPage::startOne(int action) {
    m_detail->start(ListAction(action));
}

void ListReviewPage::refreshDetail() {
    m_detail->refresh();
}

bool ListReviewPage::waits(qint64 id) const {
    const CourseListRow* row = m_model->row(id);
    return row != nullptr && row->isListDecidedHere && row->state == CourseState::ListSubmitted &&
           m_model->pending(id).state == Pending::None;
}

void ListReviewPage::setCurrent(bool current) {
    QueuePage::setCurrent(current);
    m_detail->setCurrent(current);
}

void ListReviewPage::refresh(const Changes& changes) {
    ListPage::refresh(changes);
    if (shownId() != 0 && changes.concerns({"course_list", "course_evidence", "course_revision"})) {
        m_detail->refresh();
    }
}

void ListReviewPage::showRow(qint64 id) {
    m_detail->show(id);
}

void ListReviewPage::focusDetail() {
    m_detail->focus();
}

QList<HomeTask> waitingListTasks(AccountLink& link) {
    QList<CourseListRow> waiting = CourseModel::waitingLists(link.replica(), scopeOf(link));
    waiting.removeIf([](const CourseListRow& row) { return !row.isListDecidedHere; });
    if (waiting.isEmpty()) {
        return {};
    }
    const auto count = int(waiting.size());
    return {{look::Tone::Warning, ListReviewPage::tr("List to be decided"),
             ListReviewPage::tr("%n list(s) of participants wait for your decision.", nullptr, count),
             ListReviewPage::tr("Review"), QStringLiteral("list-review:chip-%1").arg(int(Bucket::ToDecide)), count,
             waiting.constFirst().course.stateAt}};
}

ListReviewTasks::ListReviewTasks(AccountLink& link, QObject* parent)
    : TaskList(parent)
    , m_link(link) {
}

bool ListReviewTasks::isLoaded() const {
    return m_link.replica().isLoaded();
}

QList<HomeTask> ListReviewTasks::tasks(const QDateTime& now) const {
    Q_UNUSED(now)
    return waitingListTasks(m_link);
}

void ListReviewTasks::refresh(const Changes& changes) {
    if (changes.concerns({"course", "course_list"})) {
        emit changed();
    }
}

} // namespace inservice
