// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/accept/acceptancepage.h"

#include "forms/commands/pagebars.h"
#include "forms/commands/pendingtone.h"
#include "forms/commands/refusednotice.h"
#include "forms/enrolments/accept/acceptancesections.h"
#include "forms/enrolments/accept/sensitivepanel.h"
#include "forms/enrolments/enrol/enrolmenttone.h"
#include "forms/lists/detailcolumn.h"
#include "forms/lists/fieldsview.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/statedelegate.h"
#include "forms/look/whynot.h"
#include "forms/words/enrolmentwords.h"
#include "forms/words/words.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/tables/courseform.h"
#include "models/tables/roles.h"

#include <QAction>
#include <QTableView>
#include <algorithm>
#include <chrono>

namespace inservice {
namespace {

using Bucket = AcceptanceModel::Bucket;
using Column = AcceptanceModel::Column;
using Action = AcceptanceAction;

/// A PC may have slept through a limit: it is looked for again as often.
constexpr std::chrono::milliseconds mostWait = std::chrono::minutes(1);

look::Tone toneOfRow(const QModelIndex& index) {
    return pendingTone(index, toneOf(EnrolmentState(index.data(StateRole).toInt())));
}

QAction* makeAction(const char* icon, const QString& text, const char* name, QObject* parent) {
    auto* action = new QAction(look::icon(QLatin1String(icon)), text, parent);
    action->setObjectName(QLatin1String(name));
    return action;
}

} // namespace

AcceptancePage::AcceptancePage(AccountLink& link, QWidget* parent)
    : AcceptancePage(link, new AcceptanceModel(link.replicaFile()), parent) {
}

AcceptancePage::AcceptancePage(AccountLink& link, AcceptanceModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("acceptance"),
               numbers({Column::No, Column::Name, Column::Sex, Column::School, Column::StaffGroup, Column::State,
                        Column::QueuedAt, Column::Place, Column::Why, Column::Source}),
               parent)
    , m_account(link)
    , m_model(model)
    , m_outbox(new AcceptanceOutbox(link, *model, this))
    , m_bars(std::make_unique<PageBars>(*m_outbox, this, QStringLiteral("acceptanceMessage"))) {
    setObjectName(QStringLiteral("acceptancePage"));
    m_head = new AcceptanceHead(this);
    setAbove(m_head);
    makeList();
    setDetail(makeDetail(), QStringLiteral("view-list-details"),
              tr("Choose somebody from the list. Several at once: hold Ctrl or Shift."), 60);
    setEmptyWords({QStringLiteral("view-list-details"), tr("The enrolments are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. The enrolments "
                      "appear as soon as it answers."),
                   tr("Nobody fits what is typed."), tr("Nobody stands like this."),
                   tr("Nobody has enrolled in this course yet."),
                   tr("Nobody had enrolled when the centre last answered; it cannot be reached now.")});
    m_decider = new AcceptanceDecider(link, *model, *m_outbox, m_panel, this);
    m_printer = new AcceptancePrinter(link, *model, this);
    makeActions();
    connectParts();
    begin({{int(Column::Place), Qt::AscendingOrder}, {int(Column::QueuedAt), Qt::AscendingOrder}});
    readCourses();
}

AcceptancePage::~AcceptancePage() {
    m_bars.reset(); // before the outbox that it looks into
}

void AcceptancePage::makeList() {
    list()->setFindHint(tr("Name, school or title"), tr("Find somebody"));
    list()->view()->setItemDelegateForColumn(int(Column::State),
                                             new look::StateDelegate(toneOfRow, list(), pendingWord));
    list()->columns()->setWidths({{int(Column::No), 48},
                                  {int(Column::Name), 88},
                                  {int(Column::Sex), 44},
                                  {int(Column::School), 112},
                                  {int(Column::StaffGroup), 84},
                                  {int(Column::State), 148},
                                  {int(Column::QueuedAt), 140},
                                  {int(Column::Place), 80},
                                  {int(Column::Why), 180},
                                  {int(Column::Group), 56},
                                  {int(Column::SameSchool), 72},
                                  {int(Column::Repeated), 64},
                                  {int(Column::Clash), 140},
                                  {int(Column::Source), 72},
                                  {int(Column::ClassNo), 48},
                                  {int(Column::Lacking), 64},
                                  {int(Column::Now), 140}});
    list()->columns()->setInView(numbers({Column::Name, Column::School, Column::State, Column::Place, Column::Why}),
                                 int(Column::Why), numbers({Column::School, Column::Place}));
    setChips({tr("To be decided"), tr("Accepted"), tr("Waiting list"), tr("Not accepted"), tr("All")}, int(Bucket::All),
             int(Bucket::ToDecide));
}

QWidget* AcceptancePage::makeDetail() {
    auto* detail = new DetailColumn(QStringLiteral("acceptance"), DetailColumn::Head::StateBelow);
    m_title = detail->name();
    m_state = detail->state();
    m_notice = detail->notice();
    m_bar = new ActionBar(QStringLiteral("acceptance"), acceptanceButtons(), detail);
    m_panel = new AcceptanceDecisionPanel(detail);
    m_sensitive = new SensitivePanel(detail);
    m_fields = new FieldsView(detail);
    m_fields->setObjectName(QStringLiteral("acceptanceFields"));
    detail->add({m_notice, m_bar, m_panel, m_sensitive});
    detail->addFilling(m_fields);
    return detail;
}

void AcceptancePage::makeActions() {
    m_inOrder = makeAction("dialog-ok-apply", tr("Accept in &order…"), "acceptanceInOrder", this);
    m_restWait = makeAction("view-list-details", tr("The rest on the &waiting list…"), "acceptanceRestWait", this);
    m_restDecline = makeAction("dialog-cancel", tr("The rest &not accepted…"), "acceptanceRestDecline", this);
    m_logistics = makeAction("view-statistics", tr("&Meals and beds…"), "acceptanceLogistics", this);
    m_minutes = makeAction("document-print", tr("M&inutes on paper…"), "acceptanceMinutes", this);
    m_draw = makeAction("view-refresh", tr("Do the &draw again"), "acceptanceDraw", this);
    const QList<QAction*> forAll{m_inOrder, m_restWait, m_restDecline, m_logistics, m_minutes, m_draw};
    for (QAction* action : forAll) {
        addPageAction(action);
    }
    m_head->setForAll(forAll);
    for (QAction* action : {m_inOrder, m_restWait, m_restDecline}) {
        connect(action, &QAction::triggered, this, &AcceptancePage::showSomebody);
    }
    connect(m_inOrder, &QAction::triggered, m_decider, &AcceptanceDecider::acceptInOrder);
    connect(m_restWait, &QAction::triggered, this, [this] { m_decider->decideRest(enrolment::Decision::Wait); });
    connect(m_restDecline, &QAction::triggered, this, [this] { m_decider->decideRest(enrolment::Decision::Decline); });
    for (QAction* action : {m_inOrder, m_restWait, m_restDecline}) {
        connect(action, &QAction::triggered, this, &AcceptancePage::refreshDetail); // one thing at a time
    }
    connect(m_logistics, &QAction::triggered, this, [this] { m_printer->openLogistics(chosen()); });
    connect(m_minutes, &QAction::triggered, m_printer, &AcceptancePrinter::printMinutes);
    connect(m_printer, &AcceptancePrinter::failed, this,
            [this](const QString& sentence) { m_bars->message().show(look::Tone::Bad, sentence); });
    connect(m_draw, &QAction::triggered, this, &AcceptancePage::sayDraw);
    addPageAction(m_bars->undoAction());
}

/// What is decided of the whole list is asked beside it, where somebody has to be shown: the first, if nobody is.
void AcceptancePage::showSomebody() {
    if (!chosen().isEmpty()) {
        return;
    }
    if (m_model->rowCount() == 0) {
        openAt(QStringLiteral("chip-%1").arg(int(Bucket::All)));
    }
    if (m_model->rowCount() > 0) {
        list()->select(m_model->idAt(0));
    }
}

void AcceptancePage::connectParts() {
    connect(m_head, &AcceptanceHead::courseChosen, this, &AcceptancePage::chooseCourse);
    connect(m_head, &AcceptanceHead::settingsWanted, this,
            [this](qint64 id) { emit openRequested(QStringLiteral("registration:%1").arg(id)); });
    connect(m_bar, &ActionBar::chosen, this, [this](int action) { start(Action(action)); });
    connect(m_sensitive, &AskingPanel::confirmed, this, [this] {
        m_purpose = m_sensitive->purpose();
        m_sensitive->close();
        showSensitive();
    });
    for (AskingPanel* panel : {static_cast<AskingPanel*>(m_panel), static_cast<AskingPanel*>(m_sensitive)}) {
        connect(panel, &AskingPanel::closed, this, [this] {
            refreshDetail();
            focusDetail();
        });
    }
    connect(m_notice, &look::MessageBar::actionTriggered, this,
            [this] { m_outbox->dismissRefused(m_model->courseId()); });
    connect(m_outbox, &AcceptanceOutbox::changed, this, &AcceptancePage::refreshDetail);
    connect(m_model, &ListModel::settled, this, &AcceptancePage::settled);
    m_lapse.setSingleShot(true);
    m_lapse.setTimerType(Qt::PreciseTimer);
    connect(&m_lapse, &QTimer::timeout, this, &AcceptancePage::lookForLapse);
    connect(list(), &ListPane::selectionChanged, this, [this] {
        if (shownId() == 0 && list()->selectedIds().size() > 1) {
            chooseNew(); // all of them were chosen, and none before
        }
        refreshDetail();
    });
}

QString AcceptancePage::title() const {
    return tr("Enrolments to decide");
}

QString AcceptancePage::scope() const {
    return m_course.id != 0 ? tr("%1 %2", "number, title").arg(m_course.number).arg(m_course.title) : QString();
}

void AcceptancePage::openAt(const QString& argument) {
    const QString chip = argument.section(u'/', 1);
    if (const qint64 id = argument.section(u'/', 0, 0).toLongLong(); id != 0) {
        readCourses();
        chooseCourse(id);
        if (!chip.isEmpty()) {
            ListPage::openAt(chip);
        }
        return;
    }
    ListPage::openAt(argument);
}

void AcceptancePage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    m_bars->setPageShown(current);
    m_isCurrent = current;
    if (current) {
        askQueue();
    } else {
        m_purpose.clear();
        m_shownOf = 0;
        m_shown = {};
        refreshDetail();
    }
}

void AcceptancePage::refresh(const Changes& changes) {
    ListPage::refresh(changes);
    if (changes.concerns({"course", "registration", "enrolment", "course_revision"})) {
        readCourses();
    }
}

void AcceptancePage::readCourses() {
    try {
        m_head->setChoices(acceptanceChoices(m_account.replica(), QDateTime::currentDateTimeUtc()));
        chooseCourse(m_head->courseId());
    } catch (const ReplicaError& error) {
        m_bars->sayUnreadable(error.text);
    }
}

void AcceptancePage::chooseCourse(qint64 courseId) {
    if (!m_head->choose(courseId)) {
        return;
    }
    if (courseId != m_model->courseId()) {
        m_queue.reset();
        m_queueVersions = -1;
        m_shownOf = 0;
        m_shown = {};
        m_model->setCourse(courseId);
    }
    readCourse();
    emit headChanged();
}

void AcceptancePage::readCourse() {
    try {
        const ReplicaReader& replica = m_account.replica();
        m_course = replica.row<CourseRow>(m_model->courseId()).value_or(CourseRow());
        m_registration = replica.row<RegistrationRow>(m_model->courseId());
        m_form = currentForm(replica, m_model->courseId());
        waitForLapse(replica);
    } catch (const ReplicaError& error) {
        m_bars->sayUnreadable(error.text);
        return;
    }
    m_head->showFacts(m_course, m_registration, m_queue);
    m_decider->setCourse(m_course, about());
    m_printer->setCourse(m_course, m_form, m_registration, m_queue);
    refreshDetail();
}

/// An offer is over when its limit is, whether or not anything is written then: the list is read again by itself.
void AcceptancePage::waitForLapse(const ReplicaReader& replica) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_nextLapse = {};
    const QList<EnrolmentRow> offered =
        replica.rows<EnrolmentRow>(QStringLiteral(" WHERE course_id = ? AND state = 'offered'"), {m_model->courseId()});
    for (const EnrolmentRow& enrolment : offered) {
        if (enrolment.offerUntil > now && (!m_nextLapse.isValid() || enrolment.offerUntil < m_nextLapse)) {
            m_nextLapse = enrolment.offerUntil;
        }
    }
    lookForLapse();
}

void AcceptancePage::lookForLapse() {
    m_lapse.stop();
    if (!m_nextLapse.isValid()) {
        return;
    }
    if (const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(m_nextLapse); left >= 0) {
        m_lapse.start(int(std::min(left + 1, qint64(mostWait.count()))));
        return;
    }
    m_queueVersions = -1;
    m_model->readAgain();
    readCourse();
}

/// Places and proposals hang on all others who have enrolled: the centre says them whenever something has changed.
void AcceptancePage::askQueue() {
    const qint64 courseId = m_model->courseId();
    if (!m_isCurrent || courseId == 0 || m_queueVersions == m_model->versions()) {
        return;
    }
    m_queueVersions = m_model->versions();
    m_account.ask(questions::enrolmentQueue(courseId), this,
                  [this, courseId](const Answer<questions::EnrolmentQueue>& answer) { takeQueue(answer, courseId); });
}

void AcceptancePage::takeQueue(const Answer<questions::EnrolmentQueue>& answer, qint64 courseId) {
    if (courseId != m_model->courseId()) {
        return;
    }
    if (!answer) {
        m_queueVersions = -1; // asked again with the next news
        return;
    }
    m_queue = *answer.value;
    m_model->setQueue(m_queue->lines);
    readCourse();
}

void AcceptancePage::settled() {
    askQueue();
    refreshDetail();
}

AcceptanceCourse AcceptancePage::about() const {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    AcceptanceCourse about;
    about.classes = m_form.classCount.value_or(1);
    about.isOver = m_course.state != u"approved" || m_course.endsAt <= now;
    about.hasBegun = m_course.startsAt <= now;
    if (m_registration) {
        const RegistrationSettings settings = RegistrationSettings::fromJson(m_registration->settings);
        about.waitQuota = settings.waitQuota;
        about.promotes = settings.promote != PromoteMode::None;
        about.walkIn = settings.walkIn;
        about.closeAt = m_registration->closeAt;
        about.waitsForDraw = !m_registration->drawnAt.isValid() &&
                             (settings.acceptMode == AcceptMode::Draw || settings.acceptMode == AcceptMode::Priority);
        about.isHidden = m_registration->resultAt > now && !m_registration->announcedAt.isValid();
        about.resultAt = m_registration->resultAt;
    }
    return about;
}

QList<AcceptanceRow> AcceptancePage::chosen() const {
    QList<AcceptanceRow> rows;
    QList<qint64> ids = list()->selectedIds();
    if (ids.size() < 2) {
        ids = {shownId()};
    }
    for (const qint64 id : std::as_const(ids)) {
        if (const AcceptanceRow* row = m_model->row(id)) {
            rows << *row;
        }
    }
    return rows;
}

bool AcceptancePage::isUnderway() const {
    const QList<AcceptanceRow> rows = chosen();
    return std::any_of(rows.begin(), rows.end(), [this](const AcceptanceRow& row) {
        const Pending state = m_model->pending(row.enrolment.id).state;
        return state == Pending::Waiting || state == Pending::NeedsSignIn;
    });
}

void AcceptancePage::showRow(qint64 id) {
    if (id != m_shownOf) {
        m_shownOf = 0;
        m_shown = {};
        m_sensitive->cancel();
    }
    refreshDetail();
}

void AcceptancePage::focusDetail() {
    m_fields->setFocus(Qt::OtherFocusReason);
}

ListPane::Empty AcceptancePage::emptyNow() {
    if (m_head->courseId() == 0 && m_model->isLoaded()) {
        return {QStringLiteral("view-list-details"),
                tr("No course of yours takes enrolments yet. Set up the online registration of a course first."),
                tr("Courses of the unit"), [this] { emit openRequested(QStringLiteral("courses")); }};
    }
    return ListPage::emptyNow();
}

void AcceptancePage::refreshDetail() {
    refreshActions();
    const QList<AcceptanceRow> rows = chosen();
    showRefused(m_outbox->refused(m_model->courseId()), *m_notice);
    if (rows.isEmpty()) {
        m_bar->setAvailable([](int) { return Availability{}; });
        return;
    }
    const bool underway = isUnderway();
    m_bar->setAvailable([&](int action) {
        return m_panel->isOpen() || m_sensitive->isOpen()
                   ? Availability{}
                   : availability(Action(action), rows, about(), m_account.identity(), underway);
    });
    if (rows.size() > 1) {
        m_title->setText(tr("%n person(s) chosen", nullptr, int(rows.size())));
        m_state->setVisible(false);
        m_fields->setSections(acceptanceSections(rows));
        return;
    }
    const AcceptanceRow& row = rows.constFirst();
    m_title->setText(tr("%1 (%2)", "name, school").arg(row.enrolment.name, row.school));
    m_state->setVisible(true);
    m_state->set(toneOf(row.state), words::enrolmentTerm(row.state));
    const RegistrationSettings settings =
        m_registration ? RegistrationSettings::fromJson(m_registration->settings) : RegistrationSettings();
    m_fields->setSections(acceptanceSections(row, settings, m_shownOf == row.enrolment.id ? m_shown : QJsonObject()));
}

void AcceptancePage::refreshActions() {
    look::setPossible(m_inOrder, m_decider->whyNotInOrder());
    for (QAction* action : {m_restWait, m_restDecline}) {
        look::setPossible(action, m_decider->whyNotRest());
    }
    const QString none = m_model->total() == 0 ? tr("Nobody has enrolled yet.") : QString();
    look::setPossible(m_logistics, none);
    look::setPossible(m_minutes, !none.isEmpty() ? none
                                 : m_queue       ? QString()
                                                 : tr("The order comes from the centre, which has not answered yet."));
    look::setPossible(m_draw, m_queue && !m_queue->drawSecret.isEmpty()
                                  ? QString()
                                  : tr("Only where lots were drawn, and once the result is out."));
    if (m_queue) {
        m_decider->setFreeSeats(
            m_queue->free(),
            m_registration ? RegistrationSettings::fromJson(m_registration->settings).offerHours.value_or(48) : 48);
    }
}

void AcceptancePage::start(Action action) {
    if (m_bar->isPausing()) {
        return;
    }
    switch (action) {
    case Action::Show:
        if (m_purpose.isEmpty()) {
            m_sensitive->open(chosen().constFirst().enrolment.name,
                              m_registration
                                  ? words::enrolmentTerm(RegistrationSettings::fromJson(m_registration->settings)
                                                             .purpose.value_or(DataPurpose::Insurance))
                                  : QString());
            refreshDetail();
        } else {
            showSensitive();
        }
        return;
    case Action::Notices:
        m_printer->printNotices(chosen());
        return;
    case Action::Accept:
    case Action::Wait:
    case Action::Decline:
    case Action::Offer:
    case Action::TakeBack:
    case Action::Grant:
    case Action::Refuse:
    case Action::TakeOut:
    case Action::Reopen:
    case Action::Keep:
    case Action::Sort:
    case Action::Move:
        m_decider->start(action, chosen());
        refreshDetail();
        return;
    }
}

void AcceptancePage::showSensitive() {
    const QList<AcceptanceRow> rows = chosen();
    if (rows.size() == 1) {
        fetchSensitive(rows.constFirst().enrolment.id);
    }
}

void AcceptancePage::fetchSensitive(qint64 id) {
    m_shownOf = id;
    m_account.ask(questions::shownAnswers(id, m_purpose), this, [this, id](const Answer<QJsonObject>& answer) {
        if (m_shownOf != id) {
            return; // somebody else is shown: these must not stand beside them
        }
        if (answer) {
            m_shown = *answer.value;
            refreshDetail();
        } else {
            m_notice->show(look::Tone::Bad,
                           answer.error.offline
                               ? tr("Sensitive answers lie at the centre, which cannot be reached now. Try again when "
                                    "you are online.")
                               : words::centreRefusal(answer.error.key, answer.error.detail));
        }
    });
}

void AcceptancePage::sayDraw() {
    if (const auto check = m_queue ? checkDraw(m_course.number, *m_queue) : std::nullopt) {
        m_bars->message().show(check->isRight ? look::Tone::Good : look::Tone::Bad, check->sentence);
    }
}

} // namespace inservice
