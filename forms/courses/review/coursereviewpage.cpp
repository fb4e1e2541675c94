// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/review/coursereviewpage.h"

#include "forms/commands/pendingtone.h"
#include "forms/courses/review/coursebulkpanel.h"
#include "forms/courses/review/coursedetail.h"
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

using Bucket = CourseModel::DeskBucket;
using Column = CourseModel::Column;

look::Tone toneOfRow(const QModelIndex& index) {
    return pendingTone(index, courseview::toneOf(CourseState(index.data(StateRole).toInt())));
}

CourseModel::Scope scopeOf(const AccountLink& link) {
    return {true, link.identity().unitId, link.identity().accountId};
}

} // namespace

CourseReviewPage::CourseReviewPage(AccountLink& link, QWidget* parent)
    : CourseReviewPage(link, new CourseModel(link.replicaFile(), scopeOf(link), courseview::listWords()), parent) {
}

CourseReviewPage::CourseReviewPage(AccountLink& link, CourseModel* model, QWidget* parent)
    : QueuePage(link, link.identity().accountName, model, QStringLiteral("courseReview"),
                numbers({Column::Number, Column::Title, Column::Unit, Column::Date, Column::State, Column::ReviewBy}),
                parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(new CourseOutbox(link, *model, this))
    , m_detail(new CourseDetail(link, *model, *m_outbox)) {
    setObjectName(QStringLiteral("courseReviewPage"));
    setOutbox(*model, *m_outbox, QStringLiteral("courseReviewMessage"));
    dressList();
    setChips({tr("To be decided"), tr("Sent back"), tr("Approved"), tr("Others"), tr("All")}, int(Bucket::All),
             int(Bucket::ToDecide));
    setDetail(m_detail, QStringLiteral("document-preview"),
              tr("Choose a course from the list. Several at once: hold Ctrl or Shift."), 42);
    setEmptyWords({QStringLiteral("checkmark"), tr("The courses are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. The courses appear "
                      "as soon as it answers."),
                   tr("No course fits what is typed."), tr("No course stands like this."),
                   tr("No course has been submitted to this desk."),
                   tr("No course had been submitted when the centre last answered; it cannot be reached now.")});
    addActions();
    setBulk(new CourseBulkPanel(link, *model, *m_outbox, this));
    connect(m_model, &ListModel::settled, this,
            [this] { emit waitingChanged(m_model->countOf(int(Bucket::ToDecide))); });
    begin({{int(Column::ReviewBy), Qt::AscendingOrder}, {int(Column::Date), Qt::AscendingOrder}});
}

CourseReviewPage::~CourseReviewPage() = default;

QString CourseReviewPage::title() const {
    return tr("Review of courses");
}

void CourseReviewPage::dressList() {
    list()->setFindHint(tr("Number, title, unit or who is in charge"), tr("Find a course"));
    list()->view()->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(toneOfRow, list()));
    list()->columns()->setWidths({{int(Column::Number), 84},
                                  {int(Column::Title), 200},
                                  {int(Column::Unit), 160},
                                  {int(Column::Date), 164},
                                  {int(Column::State), 120},
                                  {int(Column::ReviewBy), 92},
                                  {int(Column::SubmittedAt), 128},
                                  {int(Column::Hours), 56},
                                  {int(Column::Seats), 72},
                                  {int(Column::PublishedAt), 128},
                                  {int(Column::DueOn), 92},
                                  {int(Column::Owner), 84},
                                  {int(Column::ClassKind), 130},
                                  {int(Column::County), 76}});
    list()->columns()->setInView(numbers({Column::Number, Column::Title, Column::State, Column::ReviewBy}),
                                 int(Column::Title), numbers({Column::State, Column::ReviewBy}));
}

void CourseReviewPage::addActions() {
    QList<Entry> entries;
    const QList<CourseActionSpec> mine = courseActionsOf(m_link.identity().commands);
    for (const CourseActionSpec& spec : mine) {
        entries << Entry{int(spec.action), QStringLiteral("courseReview") + QLatin1String(spec.name),
                         QLatin1String(spec.icon), spec.buttonText(), spec.ofSeveral};
    }
    addEntries(entries, {tr("Choose a course first."), tr("Not possible while the course stands like this."),
                         tr("One course at a time: choose it alone.")});
    connect(m_detail, &CourseDetail::availabilityChanged, this,
            [this](CourseAction action, const Availability& availability) { setAvailable(int(action), availability); });
    connect(m_detail, &CourseDetail::decided, this, [this](qint64 id) { chooseNext(id); });
    addUndo();
}

void CourseReviewPage::startOne(int action) {
    m_detail->start(CourseAction(action));
}

void CourseReviewPage::refreshDetail() {
    m_detail->refresh();
}

bool CourseReviewPage::waits(qint64 id) const {
    const CourseListRow* row = m_model->row(id);
    return row != nullptr && row->isReviewedHere && row->state == CourseState::Submitted &&
           m_model->pending(id).state == Pending::None;
}

void CourseReviewPage::takenBack(const OutboxItem& item) {
    m_detail->keep(item);
}

void CourseReviewPage::setCurrent(bool current) {
    QueuePage::setCurrent(current);
    m_link.setLive(current);
    m_detail->setCurrent(current);
}

void CourseReviewPage::showRow(qint64 id) {
    m_detail->show(id);
}

void CourseReviewPage::focusDetail() {
    m_detail->focus();
}

CourseReviewTasks::CourseReviewTasks(AccountLink& link, QObject* parent)
    : TaskList(parent)
    , m_link(link) {
}

bool CourseReviewTasks::isLoaded() const {
    return m_link.replica().isLoaded();
}

QList<HomeTask> CourseReviewTasks::tasks(const QDateTime& now) const {
    const QList<CourseListRow> waiting = CourseModel::waiting(m_link.replica(), scopeOf(m_link));
    if (waiting.isEmpty()) {
        return {};
    }
    const QDate today = taiwanDay(now);
    const auto late = int(std::count_if(waiting.begin(), waiting.end(),
                                        [&](const CourseListRow& row) { return CourseModel::deadline(row) < today; }));
    const auto count = int(waiting.size());
    const QString sentence = CourseReviewPage::tr("%n course(s) wait for your decision.", nullptr, count) +
                             (late > 0 ? CourseReviewPage::tr(" %n of them are late.", nullptr, late) : QString());
    const auto oldest = std::min_element(waiting.begin(), waiting.end(), [](const auto& a, const auto& b) {
        return a.course.submittedAt < b.course.submittedAt;
    });
    return {{late > 0 ? look::Tone::Bad : look::Tone::Warning, CourseReviewPage::tr("To be decided"), sentence,
             CourseReviewPage::tr("Review"), QStringLiteral("course-review:chip-%1").arg(int(Bucket::ToDecide)), count,
             oldest->course.submittedAt}};
}

void CourseReviewTasks::refresh(const Changes& changes) {
    if (changes.concerns({"course"})) {
        emit changed();
    }
}

} // namespace inservice
