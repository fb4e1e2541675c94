// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/list/coursespage.h"

#include "forms/commands/actionbar.h"
#include "forms/commands/pagebars.h"
#include "forms/commands/pendingtone.h"
#include "forms/commands/reasonpanel.h"
#include "forms/commands/refusednotice.h"
#include "forms/courses/list/handoverpanel.h"
#include "forms/courses/view/courseattachments.h"
#include "forms/courses/view/coursesections.h"
#include "forms/courses/view/coursetone.h"
#include "forms/courses/view/coursewordsof.h"
#include "forms/lists/detailcolumn.h"
#include "forms/lists/fieldsview.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/statedelegate.h"
#include "forms/words/coursewords.h"
#include "forms/words/words.h"
#include "models/domain/rocdate.h"
#include "models/enrolments/registration.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/enrolments.h"
#include "models/replica/tables/units.h"
#include "models/tables/courseform.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QTableView>

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

/// 線上報名 in a line; empty where nobody is to enrol here.
QString registrationText(const QString& state, const Course& course, const std::optional<RegistrationRow>& row) {
    if (!row) {
        const bool canBe = state == u"submitted" || state == u"returned" || state == u"approved";
        return canBe && course.channels.contains(RegistrationChannel::Online)
                   ? CoursesPage::tr("Not set up yet: until then the course's page says that none is offered.")
                   : QString();
    }
    const RegistrationSettings settings = RegistrationSettings::fromJson(row->settings);
    if (!settings.enabled) {
        return CoursesPage::tr("Not offered");
    }
    return CoursesPage::tr("%1 to %2", "opens, closes")
        .arg(shownTime(settings.openAt), enrolment::deadlineText(settings.closeAt));
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

ListPane::Empty CoursesPage::emptyNow() {
    if (m_model->isLoaded() && m_model->total() == 0 &&
        m_account.identity().commands.contains(QStringLiteral("course.submit"))) {
        return {QStringLiteral("view-list-details"), tr("Your unit has no courses yet."), tr("Register a course"),
                [this] { emit openRequested(QStringLiteral("register-course")); }};
    }
    return ListPage::emptyNow();
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
    auto* detail = new DetailColumn(QStringLiteral("course"), DetailColumn::Head::StateBelow);
    m_title = detail->name();
    m_state = detail->state();
    m_next = new QLabel(detail);
    m_next->setObjectName(QStringLiteral("courseNext"));
    m_next->setWordWrap(true);
    m_next->setTextFormat(Qt::PlainText);
    m_notice = detail->notice();
    m_bar = new ActionBar(QStringLiteral("course"), ownActionButtons(), detail);
    m_panel = new ReasonPanel(QStringLiteral("coursePanel"), detail);
    m_handover = new HandoverPanel(detail);
    m_deputies = new DeputiesPanel(detail);
    m_fields = new FieldsView(detail);
    m_fields->setObjectName(QStringLiteral("courseFields"));
    detail->add({m_next, m_notice, m_bar, m_panel, m_handover, m_deputies});
    detail->addFilling(m_fields);
    return detail;
}

void CoursesPage::connectParts() {
    auto* saver = new CourseFileSaver(m_account, this);
    connect(m_fields, &FieldsView::linkActivated, saver,
            [this, saver](const QString& link) { saver->follow(link, m_form); });
    connect(saver, &CourseFileSaver::said, m_notice,
            [this](look::Tone tone, const QString& sentence) { m_notice->show(tone, sentence); });
    connect(m_bar, &ActionBar::chosen, this, [this](int action) { start(OwnAction(action)); });
    connect(m_panel, &AskingPanel::confirmed, this, [this] { ask(details()); });
    connect(m_handover, &AskingPanel::confirmed, this, [this] { ask(details()); });
    connect(m_deputies, &AskingPanel::confirmed, this, [this] { ask(details()); });
    for (AskingPanel* panel : panels()) {
        connect(panel, &AskingPanel::closed, this, &CoursesPage::focusDetail);
    }
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
        closePanels();
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
    m_bar->setAvailable([&](int action) {
        return availability(OwnAction(action), *row, step, m_account.identity(), m_model->pending(course.id).state);
    });
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
    add(tr("Deputies"), [&replica, &course] {
        QStringList names;
        const QList<ColleagueRow> all = colleaguesAt(replica, course.unitId);
        for (const ColleagueRow& one : all) {
            if (course.deputies.contains(one.id)) {
                names << one.name;
            }
        }
        return names.join(tr(", ", "between names"));
    }());
    add(tr("Reviewed by"), [&replica, &course] {
        const std::optional<DeskRow> desk = replica.row<DeskRow>(course.reviewerUnitId);
        return desk ? desk->name : QString();
    }());
    add(tr("What the desk said"), course.reason);
    add(tr("About fields"), courseview::fieldReasons(course.fieldReasons).join(u'\n'));
    add(tr("To be closed by"), shownDay(QDate::fromString(course.dueOn, Qt::ISODate)));
    m_form = {};
    const std::optional<CourseRevisionRow> revision = currentRevision(replica, course.id);
    if (revision && m_account.identity().tabs.contains(QStringLiteral("registration"))) {
        add(tr("Online registration"),
            registrationText(course.state, Course::fromJson(revision->body), replica.row<RegistrationRow>(course.id)));
    }
    sections << head;
    if (revision) {
        m_form = revision->body;
        sections << courseview::sections(Course::fromJson(m_form), CourseNames(replica))
                 << courseview::attachments(m_form);
    }
    sections << courseview::history(
        replica.rows<CourseEventRow>(QStringLiteral(" WHERE course_id = ? ORDER BY id"), {course.id}));
    m_fields->setSections(sections);
}

QList<AskingPanel*> CoursesPage::panels() const {
    return {m_panel, m_handover, m_deputies};
}

void CoursesPage::closePanels() {
    for (AskingPanel* panel : panels()) {
        panel->cancel();
        panel->forget(); // it was about another course
    }
}

bool CoursesPage::wasOpened() const {
    const QList<OutboxItem> before = m_outbox->refused(m_seen.id);
    return !before.isEmpty() && before.constLast().errorKey == u"course.opened";
}

QList<ColleagueRow> CoursesPage::colleagues() const {
    try {
        QList<ColleagueRow> all = colleaguesAt(m_account.replica(), m_seen.unitId);
        all.removeIf([this](const ColleagueRow& one) { return one.id == m_seen.ownerAccountId; });
        return all;
    } catch (const ReplicaError& error) {
        m_bars->sayUnreadable(error.text);
        return {};
    }
}

void CoursesPage::start(OwnAction action) {
    const CourseListRow* row = m_model->row(shownId());
    if (row == nullptr || m_bar->isPausing()) {
        return;
    }
    m_action = action;
    m_seen = row->course;
    for (AskingPanel* panel : panels()) {
        panel->cancel();
    }
    switch (action) {
    case OwnAction::Correct:
        emit openRequested(QStringLiteral("register-course:course-%1").arg(m_seen.id));
        return;
    case OwnAction::Register:
        emit openRequested(QStringLiteral("registration:%1").arg(m_seen.id));
        return;
    case OwnAction::People:
        emit openRequested(QStringLiteral("named-people:%1").arg(m_seen.id));
        return;
    case OwnAction::Attend:
        emit openRequested(QStringLiteral("attendance:%1").arg(m_seen.id));
        return;
    case OwnAction::Accept:
        emit openRequested(QStringLiteral("acceptance:%1").arg(m_seen.id));
        return;
    case OwnAction::Close:
        emit openRequested(QStringLiteral("closing:%1").arg(m_seen.id));
        return;
    case OwnAction::PutRight:
        emit openRequested(QStringLiteral("correct:course-%1").arg(m_seen.id));
        return;
    case OwnAction::Copy:
        emit openRequested(QStringLiteral("register-course:copy-%1").arg(m_seen.id));
        return;
    case OwnAction::Change:
        emit openRequested(QStringLiteral("change-course:course-%1").arg(m_seen.id));
        return;
    case OwnAction::HandOver:
        m_handover->open(tr("Hand over course %1").arg(m_seen.number), colleagues(), offersFirst(m_account.identity()));
        return;
    case OwnAction::Deputies:
        m_deputies->open(tr("Deputies of course %1").arg(m_seen.number), colleagues(), m_seen.deputies);
        return;
    case OwnAction::Take:
    case OwnAction::Decline:
    case OwnAction::Withdraw:
    case OwnAction::Cancel:
        m_panel->open(panelSetup(action, m_seen, wasOpened()));
        return;
    }
}

QJsonObject CoursesPage::details() const {
    switch (m_action) {
    case OwnAction::Take:
    case OwnAction::Decline:
        return {{QStringLiteral("accept"), m_action == OwnAction::Take}};
    case OwnAction::HandOver:
        return {{QStringLiteral("account_id"), m_handover->accountId()},
                {QStringLiteral("reason"), m_handover->reason()}};
    case OwnAction::Deputies: {
        QJsonArray ids;
        const QList<qint64> chosen = m_deputies->accountIds();
        for (const qint64 id : chosen) {
            ids << id;
        }
        return {{QStringLiteral("account_ids"), ids}};
    }
    case OwnAction::Withdraw:
        return {{QStringLiteral("row_version"), m_seen.rowVersion}, {QStringLiteral("seen_opened"), wasOpened()}};
    case OwnAction::Cancel:
        return {{QStringLiteral("row_version"), m_seen.rowVersion}, {QStringLiteral("reason"), m_panel->reason()}};
    case OwnAction::Correct:
    case OwnAction::Change:
    case OwnAction::Register:
    case OwnAction::People:
    case OwnAction::Attend:
    case OwnAction::Accept:
    case OwnAction::Close:
    case OwnAction::PutRight:
    case OwnAction::Copy:
        break;
    }
    return {};
}

void CoursesPage::ask(const QJsonObject& details) {
    if (m_outbox->ask({makeOwnCommand(m_action, m_seen, details)})) {
        for (AskingPanel* panel : panels()) {
            panel->close();
        }
    }
}

} // namespace inservice
