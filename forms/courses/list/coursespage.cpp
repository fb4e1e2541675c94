// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/list/coursespage.h"

#include "forms/commands/actionbar.h"
#include "forms/commands/pagebars.h"
#include "forms/commands/pendingtone.h"
#include "forms/commands/reasonpanel.h"
#include "forms/commands/refusednotice.h"
#include "forms/courses/view/coursesections.h"
#include "forms/courses/view/coursetone.h"
#include "forms/courses/view/coursewordsof.h"
#include "forms/lists/fieldsview.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/statedelegate.h"
#include "forms/words/coursewords.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/tables/roles.h"

#include <QAction>
#include <QComboBox>
#include <QTableView>
#include <QVBoxLayout>

namespace inservice {
namespace {

using Bucket = CourseModel::OwnBucket;
using Column = CourseModel::Column;

look::Tone toneOfRow(const QModelIndex& index) {
    return pendingTone(index, courseview::toneOf(CourseState(index.data(StateRole).toInt())));
}

CourseModel::Scope scopeOf(const AccountLink& link) {
    return {false, link.identity().unitId, link.identity().accountId};
}

} // namespace

CoursesPage::CoursesPage(AccountLink& link, QWidget* parent)
    : CoursesPage(link, new CourseModel(link.replicaFile(), scopeOf(link), courseview::listWords()), parent) {
}

CoursesPage::CoursesPage(AccountLink& link, CourseModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("unitCourses"),
               numbers({Column::Number, Column::Title, Column::Date, Column::State}), parent)
    , m_account(link)
    , m_model(model)
    , m_outbox(new CourseOutbox(link, *model, this))
    , m_bars(std::make_unique<PageBars>(*m_outbox, this, QStringLiteral("coursesMessage"))) {
    setObjectName(QStringLiteral("coursesPage"));
    makeList();
    setDetail(makeDetail(), QStringLiteral("view-list-details"), tr("Choose a course from the list."), 50);
    setEmptyWords({QStringLiteral("view-list-details"), tr("The courses are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. The courses appear "
                      "as soon as it answers."),
                   tr("No course fits what is typed."), tr("No course is like this."),
                   tr("Your unit has no courses yet."),
                   tr("Your unit had no courses when the centre last answered; it cannot be reached now.")});
    connectParts();
    begin({{int(Column::Date), Qt::DescendingOrder}});
}

CoursesPage::~CoursesPage() {
    m_bars.reset(); // before the outbox that it looks into
}

void CoursesPage::makeList() {
    list()->setFindHint(tr("Title, number, or who runs it"), tr("Find a course"));
    list()->view()->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(toneOfRow, list()));
    list()->columns()->setWidths({{int(Column::Number), 84},
                                  {int(Column::Title), 220},
                                  {int(Column::Date), 108},
                                  {int(Column::State), 136},
                                  {int(Column::SubmittedAt), 132},
                                  {int(Column::Hours), 60},
                                  {int(Column::Seats), 84},
                                  {int(Column::PublishedAt), 132},
                                  {int(Column::DueOn), 96},
                                  {int(Column::Owner), 84},
                                  {int(Column::ClassKind), 120},
                                  {int(Column::County), 84}});
    list()->columns()->setInView(numbers({Column::Number, Column::Title, Column::Date, Column::State}),
                                 int(Column::Title), numbers({Column::Number, Column::State}));
    setChips({tr("To do"), tr("At the desk"), tr("Approved"), tr("Ended"), tr("All")}, int(Bucket::All));
    auto* whose = new QComboBox(this);
    whose->setObjectName(QStringLiteral("coursesWhose"));
    whose->setAccessibleName(tr("Whose courses"));
    whose->addItem(tr("All of the unit"));
    whose->addItem(tr("My own"), true);
    addFilter(whose, QStringLiteral("whose"), [this](const QVariant& data) { m_model->setOnlyOwn(data.toBool()); });
    if (registers()) {
        auto* add = new QAction(look::icon(QStringLiteral("document-edit")), tr("&Register a course"), this);
        add->setObjectName(QStringLiteral("coursesRegister"));
        connect(add, &QAction::triggered, this, [this] { emit openRequested(QStringLiteral("register-course:new")); });
        addPageAction(add);
    }
}

QWidget* CoursesPage::makeDetail() {
    auto* detail = new QWidget;
    m_title = new look::Heading({}, 2, detail);
    m_title->setObjectName(QStringLiteral("courseTitle"));
    m_title->setWordWrap(true);
    m_state = new look::StateBadge(detail);
    m_state->setObjectName(QStringLiteral("courseState"));
    m_next = new QLabel(detail);
    m_next->setObjectName(QStringLiteral("courseNext"));
    m_next->setWordWrap(true);
    m_next->setTextFormat(Qt::PlainText);
    m_notice = new look::MessageBar(detail);
    m_notice->setObjectName(QStringLiteral("courseNotice"));
    m_bar = new ActionBar(QStringLiteral("course"),
                          {{int(Action::Correct), tr("&Correct it"), QStringLiteral("Correct"), true},
                           {int(Action::Withdraw), tr("&Withdraw…"), QStringLiteral("Withdraw")},
                           {int(Action::Cancel), tr("Ca&ncel the course…"), QStringLiteral("Cancel")},
                           {int(Action::Copy), tr("Co&py to a new course"), QStringLiteral("Copy")}},
                          detail);
    m_panel = new ReasonPanel(QStringLiteral("coursePanel"), detail);
    m_fields = new FieldsView(detail);
    m_fields->setObjectName(QStringLiteral("courseFields"));
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(2 * look::grid, 0, 0, 0);
    column->setSpacing(look::grid);
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(m_next);
    column->addWidget(m_notice);
    column->addWidget(m_bar);
    column->addWidget(m_panel);
    column->addWidget(m_fields, 1);
    return detail;
}

void CoursesPage::connectParts() {
    connect(m_bar, &ActionBar::chosen, this, [this](int action) { start(Action(action)); });
    connect(m_panel, &ReasonPanel::confirmed, this, [this] { ask(m_action); });
    connect(m_panel, &ReasonPanel::closed, this, &CoursesPage::focusDetail);
    connect(m_notice, &look::MessageBar::actionTriggered, this, [this] { m_outbox->dismissRefused(shownId()); });
    connect(m_outbox, &CourseOutbox::changed, this, &CoursesPage::refreshDetail);
}

QString CoursesPage::title() const {
    return tr("Courses of the unit");
}

QString CoursesPage::scope() const {
    try {
        const std::optional<UnitRow> unit = m_account.replica().row<UnitRow>(m_account.identity().unitId);
        return unit ? unit->name : QString();
    } catch (const ReplicaError&) {
        return {}; // the head goes without it
    }
}

bool CoursesPage::registers() const {
    return m_account.identity().commands.contains(QStringLiteral("course.submit"));
}

void CoursesPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    m_bars->setPageShown(current);
}

void CoursesPage::refresh(const Changes& changes) {
    ListPage::refresh(changes);
    if (changes.concerns({"course_revision", "course_event"}) && shownId() != 0) {
        refreshDetail();
    }
}

void CoursesPage::focusDetail() {
    m_fields->setFocus(Qt::OtherFocusReason);
}

void CoursesPage::showRow(qint64 id) {
    if (id != m_seen.id) {
        m_panel->cancel();
        m_bar->pause();
        m_seen = m_model->row(id)->course;
    }
    refreshDetail();
}

void CoursesPage::refreshDetail() {
    const CourseListRow* row = m_model->row(shownId());
    if (row == nullptr) {
        return;
    }
    const CourseRow& course = row->course;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const CourseStep step = nextStep(*row, now);
    m_title->setText(tr("%1 %2", "number, title").arg(course.number).arg(course.title));
    m_state->set(courseview::toneOf(row->state), words::courseTerm(row->state));
    m_next->setText(step.sentence);
    m_bar->setAvailable([&](int action) { return availability(Action(action), *row, step); });
    showRefused(m_outbox->refused(course.id), *m_notice);
    try {
        showFields(course);
    } catch (const ReplicaError& error) {
        m_bars->sayUnreadable(error.text);
    }
}

void CoursesPage::showFields(const CourseRow& course) {
    const ReplicaReader& replica = m_account.replica();
    QList<FieldsView::Section> sections;
    FieldsView::Section head;
    const auto add = [&head](const QString& label, const QString& value) {
        if (!value.isEmpty()) {
            head.fields << FieldsView::Field{label, value};
        }
    };
    add(tr("Days"), CourseModel::dayText(course));
    add(tr("Run by"), course.ownerName);
    add(tr("Reviewed by"), [&replica, &course] {
        const std::optional<DeskRow> desk = replica.row<DeskRow>(course.reviewerUnitId);
        return desk ? desk->name : QString();
    }());
    add(tr("What the desk said"), course.reason);
    add(tr("About fields"), courseview::fieldReasons(course.fieldReasons).join(u'\n'));
    add(tr("To be closed by"), course.dueOn);
    sections << head;
    const QList<CourseRevisionRow> revisions = replica.rows<CourseRevisionRow>(
        QStringLiteral(" WHERE course_id = ? ORDER BY revision DESC LIMIT 1"), {course.id});
    if (!revisions.isEmpty()) {
        sections << courseview::sections(Course::fromJson(revisions.constFirst().body), CourseNames(replica));
    }
    sections << courseview::history(
        replica.rows<CourseEventRow>(QStringLiteral(" WHERE course_id = ? ORDER BY id"), {course.id}));
    m_fields->setSections(sections);
}

/// 作業人員 do something with the courses that they run or stand in for (II.0).
bool CoursesPage::mayKeep(const CourseListRow& row) const {
    return row.isOwn || m_account.identity().accountType != AccountType::Operator;
}

Availability CoursesPage::availability(Action action, const CourseListRow& row, const CourseStep& step) const {
    if (action == Action::Copy) {
        return {registers(), {}};
    }
    const bool fits = action == Action::Correct    ? step.canCorrect
                      : action == Action::Withdraw ? step.canWithdraw
                                                   : step.canCancel;
    if (!fits) {
        return {false, action == Action::Correct    ? tr("A course is corrected once the desk has sent it back.")
                       : action == Action::Withdraw ? tr("A course is withdrawn as long as it waits for review.")
                                                    : tr("An approved course is cancelled before it is over.")};
    }
    if (!mayKeep(row)) {
        return {true,
                tr("%1 runs this course; whoever runs it, its deputies, and the contacts and the chief manager of "
                   "the unit can do this.")
                    .arg(row.course.ownerName)};
    }
    const Pending pending = m_model->pending(row.course.id).state;
    if (pending == Pending::Waiting || pending == Pending::NeedsSignIn) {
        return {true, tr("Something about this course has not been sent yet. Wait for the centre's answer.")};
    }
    return {true, {}};
}

void CoursesPage::start(Action action) {
    const CourseListRow* row = m_model->row(shownId());
    if (row == nullptr || m_bar->isPausing()) {
        return;
    }
    m_action = action;
    m_seen = row->course;
    const QString key = QStringLiteral("%1:%2").arg(int(action)).arg(m_seen.id);
    switch (action) {
    case Action::Correct:
        emit openRequested(QStringLiteral("register-course:course-%1").arg(m_seen.id));
        return;
    case Action::Copy:
        emit openRequested(QStringLiteral("register-course:copy-%1").arg(m_seen.id));
        return;
    case Action::Withdraw: {
        const QList<OutboxItem> before = m_outbox->refused(m_seen.id);
        const bool wasOpened = !before.isEmpty() && before.constLast().errorKey == u"course.opened";
        m_panel->open({.key = key,
                       .title = tr("Withdraw course %1").arg(m_seen.number),
                       .explanation = wasOpened ? tr("Somebody at the desk has it open at the moment and may be "
                                                     "deciding. Withdraw it all the same?")
                                                : tr("The desk does not review it any more. Its number is not given "
                                                     "again; a copy can be submitted as a new course."),
                       .confirm = tr("Withdraw"),
                       .textLabel = {},
                       .textMissing = {},
                       .isGrave = true});
        return;
    }
    case Action::Cancel:
        m_panel->open({.key = key,
                       .title = tr("Cancel course %1").arg(m_seen.number),
                       .explanation = tr("It stays to be found, marked as cancelled, with the reason. %n person(s) who "
                                         "were accepted are told by mail.",
                                         nullptr, m_seen.taken),
                       .confirm = tr("Cancel the course"),
                       .textLabel = tr("Reason"),
                       .textMissing = tr("Write the reason, at least 5 characters: teachers read it."),
                       .isGrave = true});
        return;
    }
}

void CoursesPage::ask(Action action) {
    const QLatin1String kind(action == Action::Withdraw ? "course.withdraw" : "course.cancel");
    QJsonObject body{{QStringLiteral("course_id"), m_seen.id}, {QStringLiteral("row_version"), m_seen.rowVersion}};
    if (action == Action::Withdraw) {
        const QList<OutboxItem> before = m_outbox->refused(m_seen.id);
        const bool wasOpened = !before.isEmpty() && before.constLast().errorKey == u"course.opened";
        body.insert(QStringLiteral("seen_opened"), wasOpened);
    } else {
        body.insert(QStringLiteral("reason"), m_panel->reason());
    }
    if (m_outbox->ask({Commands::makeItem(kind, rowSubject("course", m_seen.id),
                                          tr("%1: %2 %3", "what is asked for, number, title")
                                              .arg(kindWord(kind))
                                              .arg(m_seen.number)
                                              .arg(m_seen.title),
                                          body, {{QStringLiteral("row_version"), m_seen.rowVersion}})})) {
        m_panel->close();
    }
}

} // namespace inservice
