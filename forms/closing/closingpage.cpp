// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/closingpage.h"

#include "forms/closing/closingdetail.h"
#include "forms/closing/listreviewpage.h"
#include "forms/commands/pendingtone.h"
#include "forms/courses/view/coursetone.h"
#include "forms/courses/view/coursewordsof.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/statedelegate.h"
#include "models/replica/changes.h"
#include "models/replica/replicareader.h"
#include "models/tables/roles.h"

#include <QComboBox>
#include <QTableView>
#include <algorithm>

namespace inservice {
namespace {

using Bucket = CourseModel::ListBucket;
using Column = CourseModel::Column;

look::Tone toneOfRow(const QModelIndex& index) {
    return pendingTone(index, courseview::toneOf(CourseState(index.data(StateRole).toInt())));
}

CourseModel::Scope scopeOf(const AccountLink& link) {
    return {false, link.identity().unitId, link.identity().accountId, true};
}

} // namespace

ClosingPage::ClosingPage(AccountLink& link, QWidget* parent)
    : ClosingPage(link, new CourseModel(link.replicaFile(), scopeOf(link), courseview::listWords()), parent) {
}

ClosingPage::ClosingPage(AccountLink& link, CourseModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("closing"),
               numbers({Column::Number, Column::Title, Column::Date, Column::State, Column::DueOn}), parent)
    , m_model(model)
    , m_outbox(new CourseOutbox(link, *model, this))
    , m_detail(new ClosingDetail(link, *model, *m_outbox))
    , m_bars(*m_outbox, this, QStringLiteral("closingMessage")) {
    setObjectName(QStringLiteral("closingPage"));
    dressList();
    setDetail(m_detail, QStringLiteral("document-preview"), tr("Choose a course from the list."), 42);
    setEmptyWords({QStringLiteral("checkmark"), tr("The courses are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. The courses appear "
                      "as soon as it answers."),
                   tr("No course fits what is typed."), tr("No course stands like this."),
                   tr("Your unit has no course that is to be closed."),
                   tr("No course was to be closed when the centre last answered; it cannot be reached now.")});
    connect(m_detail, &ClosingDetail::placeWanted, this, &Page::openRequested);
    connect(m_model, &ListModel::settled, this, [this] { emit waitingChanged(m_model->countOf(int(Bucket::ToDo))); });
    begin({{int(Column::DueOn), Qt::AscendingOrder}, {int(Column::Number), Qt::AscendingOrder}});
}

ClosingPage::~ClosingPage() = default;

void ClosingPage::dressList() {
    list()->setFindHint(tr("Title, number, or who runs it"), tr("Find a course"));
    list()->view()->setItemDelegateForColumn(int(Column::State),
                                             new look::StateDelegate(toneOfRow, list(), pendingWord));
    list()->columns()->setWidths({{int(Column::Number), 84},
                                  {int(Column::Title), 200},
                                  {int(Column::Date), 108},
                                  {int(Column::State), 136},
                                  {int(Column::DueOn), 92},
                                  {int(Column::Hours), 60},
                                  {int(Column::Seats), 84},
                                  {int(Column::Owner), 84},
                                  {int(Column::StateAt), 132}});
    list()->columns()->setInView(numbers({Column::Number, Column::Title, Column::State, Column::DueOn}),
                                 int(Column::Title), numbers({Column::State, Column::DueOn}));
    setChips({tr("To be handed in"), tr("Not over yet"), tr("At the desk"), tr("Closed"), tr("All")}, int(Bucket::All),
             int(Bucket::ToDo));
    auto* whose = new QComboBox(this);
    whose->setObjectName(QStringLiteral("closingWhose"));
    whose->setAccessibleName(tr("Whose courses"));
    whose->addItem(tr("All of the unit"));
    whose->addItem(tr("My own"), true);
    addFilter(whose, QStringLiteral("whose"), [this](const QVariant& data) { m_model->setOnlyOwn(data.toBool()); });
}

QString ClosingPage::title() const {
    return tr("Lists and hours");
}

void ClosingPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    m_bars.setPageShown(current);
    m_detail->setCurrent(current);
}

void ClosingPage::refresh(const Changes& changes) {
    ListPage::refresh(changes);
    if (shownId() != 0 && changes.concerns({"presence", "list_entry", "enrolment", "course", "course_list",
                                            "course_evidence", "course_change", "course_revision"})) {
        m_detail->refresh(true);
    }
}

void ClosingPage::showRow(qint64 id) {
    m_detail->show(id);
}

void ClosingPage::focusDetail() {
    m_detail->focus();
}

ClosingTasks::ClosingTasks(AccountLink& link, QObject* parent)
    : TaskList(parent)
    , m_link(link) {
}

bool ClosingTasks::isLoaded() const {
    return m_link.replica().isLoaded();
}

QList<HomeTask> ClosingTasks::tasks(const QDateTime& now) const {
    const Identity& me = m_link.identity();
    const QDate today = taiwanDay(now);
    QList<CourseListRow> due;
    QList<CourseListRow> returned;
    const QList<CourseListRow> open = CourseModel::toDo(m_link.replica(), scopeOf(m_link)); // the most urgent first
    for (const CourseListRow& row : open) {
        const bool isMine = row.isOwn || me.accountType != AccountType::Operator;
        if (!isMine || CourseModel::deadline(row) < today) {
            continue; // what is overdue is told as such
        }
        (row.state == CourseState::ListReturned ? returned : due) << row;
    }
    due.removeIf([](const CourseListRow& row) { return row.state != CourseState::ListDue; });
    const QString place = QStringLiteral("closing:chip-%1").arg(int(Bucket::ToDo));
    QList<HomeTask> tasks;
    if (me.accountType == AccountType::ChiefManager && me.commands.contains(u"list.confirm")) {
        tasks << waitingListTasks(m_link); // of colleagues, where the centre lets a unit look at its own
    }
    if (!returned.isEmpty()) {
        const auto count = int(returned.size());
        tasks << HomeTask{
            look::Tone::Bad,
            ClosingPage::tr("List sent back"),
            ClosingPage::tr("%n list(s) of participants were sent back and are to be put right.", nullptr, count),
            ClosingPage::tr("Put them right"),
            place,
            count,
            returned.constFirst().course.stateAt};
    }
    if (!due.isEmpty()) {
        const auto count = int(due.size());
        const QDate first = CourseModel::deadline(due.constFirst());
        tasks << HomeTask{
            look::Tone::Warning,
            ClosingPage::tr("List due"),
            ClosingPage::tr("%n course(s) are over and wait for their list, the first by %1.", nullptr, count)
                .arg(shownDay(first)),
            ClosingPage::tr("Hand in"),
            place,
            count,
            due.constFirst().course.endsAt};
    }
    return tasks;
}

void ClosingTasks::refresh(const Changes& changes) {
    if (changes.concerns({"course", "course_list"})) {
        emit changed();
    }
}

} // namespace inservice
