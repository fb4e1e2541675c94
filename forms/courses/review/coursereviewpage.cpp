// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/review/coursereviewpage.h"

#include "forms/commands/actionbar.h"
#include "forms/commands/pendingtone.h"
#include "forms/commands/undobar.h"
#include "forms/courses/review/coursebulkpanel.h"
#include "forms/courses/review/coursedetail.h"
#include "forms/courses/view/coursetone.h"
#include "forms/courses/view/coursewordsof.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/statedelegate.h"
#include "forms/look/whynot.h"
#include "models/replica/changes.h"
#include "models/replica/replicareader.h"
#include "models/tables/roles.h"

#include <QAction>
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
    : ListPage(link, link.identity().accountName, model, QStringLiteral("courseReview"),
               numbers({Column::Number, Column::Title, Column::Unit, Column::Date, Column::State, Column::ReviewBy}),
               parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(new CourseOutbox(link, *model, this))
    , m_detail(new CourseDetail(link, *model, *m_outbox))
    , m_bulk(new CourseBulkPanel(link, *model, *m_outbox, this))
    , m_bars(*m_outbox, this, QStringLiteral("courseReviewMessage")) {
    setObjectName(QStringLiteral("courseReviewPage"));
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
    addSeveral();
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
    QList<QAction*> ofRows;
    const QList<CourseActionSpec> mine = courseActionsOf(m_link.identity().commands);
    for (const CourseActionSpec& spec : mine) {
        auto* entry = new QAction(look::icon(QLatin1String(spec.icon)), spec.buttonText(), this);
        entry->setObjectName(QStringLiteral("courseReview") + QLatin1String(spec.name));
        look::setPossible(entry, tr("Choose a course first."));
        connect(entry, &QAction::triggered, this, [this, action = spec.action] { start(action); });
        m_entries.insert(spec.action, entry);
        addPageAction(entry);
        ofRows << entry;
    }
    list()->setRowActions(ofRows);
    connect(m_detail, &CourseDetail::availabilityChanged, this,
            [this](CourseAction action, const Availability& availability) {
                if (QAction* entry = m_entries.value(action); entry != nullptr && !showsSeveral()) {
                    const QString elsewhere = tr("Not possible while the course stands like this.");
                    look::setPossible(entry, availability.isOffered ? availability.whyNot : elsewhere);
                }
            });
    connect(m_detail, &CourseDetail::decided, this, &CourseReviewPage::chooseNext);
    addPageAction(m_bars.undoActions().constFirst());
    connect(&m_bars.undo(), &UndoBar::undone, this, [this](const QList<OutboxItem>& items) {
        QList<QUuid> commands;
        for (const OutboxItem& item : items) {
            commands << item.id;
            m_detail->keep(item);
        }
        m_bulk->takenBack(commands);
    });
}

void CourseReviewPage::addSeveral() {
    setSeveral(m_bulk);
    connect(list(), &ListPane::selectionChanged, this, &CourseReviewPage::showSelection);
    connect(m_bulk, &BulkPanel::ended, list(), &ListPane::selectAll);
    connect(m_bulk, &BulkPanel::closed, this, [this](const QList<qint64>& failed) {
        list()->selectAll(failed);
        showSelection();
        list()->focusList();
    });
    connect(m_model, &ListModel::settled, this, [this] {
        if (showsSeveral()) {
            showSelection();
            m_bulk->refresh();
        }
    });
}

void CourseReviewPage::showSelection() {
    if (m_bulk->isBusy()) {
        return;
    }
    const QList<qint64> ids = list()->selectedIds();
    if (ids.size() > 1) {
        m_bulk->setRows(ids);
    }
    showSeveral(ids.size() > 1);
    if (!showsSeveral()) {
        m_detail->refresh(); // says what can be done with the one that is shown
        return;
    }
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        look::setPossible(entry.value(), courseAction(entry.key()).ofSeveral
                                             ? m_bulk->whyNot(int(entry.key()))
                                             : tr("One course at a time: choose it alone."));
    }
}

void CourseReviewPage::start(CourseAction action) {
    if (showsSeveral()) {
        m_bulk->start(int(action));
    } else {
        m_detail->start(action);
    }
}

/// The next one that waits and has nothing in the outbox; no key that follows decides it, which nobody has read yet.
void CourseReviewPage::chooseNext(qint64 decided) {
    const int at = m_model->rowOf(decided);
    const int rows = m_model->rowCount();
    for (int step = 1; step < rows; ++step) {
        const qint64 id = m_model->idAt(((at < 0 ? 0 : at) + step) % rows);
        const CourseListRow* row = m_model->row(id);
        if (row != nullptr && row->isReviewedHere && row->state == CourseState::Submitted &&
            m_model->pending(id).state == Pending::None && list()->select(id)) {
            break;
        }
    }
    list()->focusList();
}

void CourseReviewPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    m_link.setLive(current);
    m_bars.setPageShown(current);
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
