// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/own/ownattendancepage.h"

#include "forms/attendance/leave/leavepanel.h"
#include "forms/attendance/slips/sessionticks.h"
#include "forms/attendance/slips/slipsheet.h"
#include "forms/commands/commands.h"
#include "forms/commands/refusednotice.h"
#include "forms/lists/fieldsview.h"
#include "forms/look/buttonaction.h"
#include "forms/look/flow.h"
#include "forms/look/whynot.h"
#include "forms/paper/printpanel.h"
#include "forms/paper/printwindow.h"
#include "forms/words/attendancewords.h"
#include "forms/words/words.h"
#include "models/enrolments/registrationterms.h"
#include "models/questions/attendance.h"
#include "models/questions/offerings.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/attendance.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

/// The sessions of a course that somebody of a class is to be at.
QList<CourseSession> sessionsOf(const Course& form, int classNo) {
    const QList<attendance::SessionTimes> times = attendance::sessionsOf(form);
    QList<CourseSession> sessions = form.sessions;
    sessions.removeIf([&times, classNo](const CourseSession& session) {
        const attendance::SessionTimes* when = attendance::session(times, session.no);
        return when == nullptr || !when->concerns(classNo);
    });
    return sessions;
}

QString numbersOf(const QList<int>& sessions) {
    QStringList numbers;
    for (const int session : sessions) {
        numbers << QString::number(session);
    }
    return numbers.join(OwnAttendancePage::tr(", ", "between numbers of sessions"));
}

} // namespace

OwnAttendancePage::OwnAttendancePage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link) {
    setObjectName(QStringLiteral("ownAttendancePage"));
    build();
    connectParts();
    m_empty->set(
        QStringLiteral("view-list-details"),
        tr("Open a course you were accepted to from “My enrolments” for its admission slip, and to ask for leave."),
        tr("My enrolments"));
    settle();
}

void OwnAttendancePage::build() {
    m_stack = new QStackedWidget(this);
    m_empty = new look::EmptyView(m_stack);
    auto* content = new QWidget(m_stack);
    m_title = new look::Heading({}, 2, content);
    m_title->setObjectName(QStringLiteral("ownAttendanceTitle"));
    m_title->setWordWrap(true);
    m_notice = new look::MessageBar(content);
    m_notice->setObjectName(QStringLiteral("ownAttendanceNotice"));
    m_slip = new QPushButton(tr("Admission &slip…"), content);
    m_slip->setObjectName(QStringLiteral("ownAttendanceSlip"));
    m_leave = new QPushButton(tr("Ask for &leave…"), content);
    m_leave->setObjectName(QStringLiteral("ownAttendanceLeave"));
    m_withdraw = new QPushButton(tr("Take the leave &back"), content);
    m_withdraw->setObjectName(QStringLiteral("ownAttendanceWithdraw"));
    look::makePrimary(m_slip);
    m_panel = new LeavePanel(
        {.name = QStringLiteral("ownLeave"),
         .title = tr("Ask for leave"),
         .confirm = tr("Ask for leave (&Y)"),
         .explanation = tr("Whoever runs the course is told. No hours are credited for sessions you are away from; a "
                           "wish that was not answered before is replaced."),
         .nothingTicked = tr("Tick the sessions you cannot come to.")},
        content);
    m_fields = new FieldsView(content);
    m_fields->setObjectName(QStringLiteral("ownAttendanceFields"));
    auto* buttons = new look::FlowLayout(nullptr, look::grid);
    for (QPushButton* button : {m_slip, m_leave, m_withdraw}) {
        buttons->addWidget(button);
    }
    m_code = new QLineEdit(content);
    m_code->setObjectName(QStringLiteral("ownAttendanceCode"));
    m_code->setPlaceholderText(tr("Code on the wall"));
    m_code->setAccessibleName(tr("Code on the wall"));
    m_code->setAttribute(Qt::WA_InputMethodEnabled, false); // its letters are Latin
    m_signIn = new QPushButton(tr("S&ign in"), content);
    m_signIn->setObjectName(QStringLiteral("ownAttendanceSignIn"));
    buttons->addWidget(m_code);
    buttons->addWidget(m_signIn);
    m_actions << new look::ButtonAction(m_slip, QStringLiteral("document-print"), tr("Print the admission &slip…"),
                                        this)
              << new look::ButtonAction(m_leave, QStringLiteral("document-edit"), tr("Ask for &leave…"), this)
              << new look::ButtonAction(m_withdraw, QStringLiteral("edit-undo"), tr("Take the leave &back"), this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(look::margin, look::grid, look::margin, look::grid);
    column->setSpacing(look::grid);
    column->addWidget(m_title);
    column->addWidget(m_notice);
    column->addLayout(buttons);
    column->addWidget(m_panel);
    column->addWidget(m_fields, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_stack);
}

void OwnAttendancePage::connectParts() {
    connect(m_empty, &look::EmptyView::actionTriggered, this,
            [this] { emit openRequested(QStringLiteral("own-enrolments")); });
    connect(m_slip, &QPushButton::clicked, this, &OwnAttendancePage::printSlip);
    connect(m_leave, &QPushButton::clicked, this, [this] { m_panel->open(toCome()); });
    connect(m_withdraw, &QPushButton::clicked, this, &OwnAttendancePage::withdrawLeave);
    connect(m_signIn, &QPushButton::clicked, this, &OwnAttendancePage::signIn);
    connect(m_code, &QLineEdit::returnPressed, m_signIn, &QPushButton::click);
    connect(m_code, &QLineEdit::textChanged, this, &OwnAttendancePage::settleSignIn);
    connect(m_panel, &AskingPanel::confirmed, this, &OwnAttendancePage::askLeave);
    connect(m_notice, &look::MessageBar::actionTriggered, this, [this] {
        try {
            if (const auto pending = Commands::of(m_link).pending(subject()); pending) {
                m_link.dismiss(pending->id);
            }
            m_notice->clear();
        } catch (const ReplicaError& error) {
            m_notice->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
        }
    });
    connect(&m_link, &Link::outboxChanged, this, &OwnAttendancePage::readOutbox);
}

QString OwnAttendancePage::title() const {
    return tr("Admission slip and leave");
}

QString OwnAttendancePage::scope() const {
    return m_enrolment.id != 0 ? tr("%1 %2", "number, title").arg(m_enrolment.number).arg(m_enrolment.title)
                               : QString();
}

QList<QAction*> OwnAttendancePage::pageActions() const {
    return m_enrolment.id != 0 ? m_actions : QList<QAction*>();
}

void OwnAttendancePage::openAt(const QString& argument) {
    const qint64 id = argument.toLongLong();
    if (id == 0 || id == m_id) {
        return;
    }
    m_id = id;
    m_hasForm = false;
    m_form = {};
    m_panel->cancel();
    m_panel->forget();
    m_notice->clear();
    read();
    fetchCourse();
}

void OwnAttendancePage::setCurrent(bool current) {
    if (current && m_id != 0) {
        read();
        if (!m_hasForm) {
            fetchCourse();
        }
    }
}

void OwnAttendancePage::refresh(const Changes& changes) {
    if (m_id != 0 && changes.concerns({"enrolment", "presence", "unit"})) {
        read();
    }
}

void OwnAttendancePage::read() {
    try {
        const ReplicaReader& replica = m_link.replica();
        m_enrolment = replica.row<EnrolmentRow>(m_id).value_or(EnrolmentRow());
        const PresenceRow known = replica.row<PresenceRow>(m_id).value_or(PresenceRow());
        m_marks = attendance::marks(known.marks);
        m_wishes = attendance::leaves(known.leave);
        m_organiser = replica.row<UnitRow>(m_enrolment.organiserId).value_or(UnitRow()).name;
    } catch (const ReplicaError& error) {
        m_notice->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
    m_title->setText(scope());
    m_stack->setCurrentIndex(m_enrolment.id != 0 ? 1 : 0);
    readOutbox();
    emit headChanged();
}

/// Its sessions lie at the centre: a teacher's PC holds no forms of courses.
void OwnAttendancePage::fetchCourse() {
    if (m_enrolment.id == 0) {
        return;
    }
    m_link.ask(questions::offering<AccountQuestion>(m_enrolment.number), this,
               [this, id = m_id](const Answer<std::optional<questions::OfferingPage>>& answer) {
                   if (answer && *answer.value && id == m_id) {
                       m_form = Course::fromJson((*answer.value)->body);
                       m_place = (*answer.value)->row.venue;
                       m_hasForm = true;
                       settle();
                   }
               });
}

QList<CourseSession> OwnAttendancePage::toCome() const {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<attendance::SessionTimes> times = attendance::sessionsOf(m_form);
    QList<CourseSession> sessions = sessionsOf(m_form, m_enrolment.classNo);
    sessions.removeIf(
        [&](const CourseSession& session) { return attendance::session(times, session.no)->begins <= now; });
    return sessions;
}

const LeaveWish* OwnAttendancePage::openWish() const {
    const QList<CourseSession> coming = toCome();
    const auto found = std::find_if(m_wishes.rbegin(), m_wishes.rend(), [&coming](const LeaveWish& wish) {
        const bool begins = std::all_of(wish.sessions.begin(), wish.sessions.end(), [&coming](int no) {
            return std::any_of(coming.begin(), coming.end(),
                               [no](const CourseSession& session) { return session.no == no; });
        });
        return wish.state == LeaveState::Asked ||
               (wish.state == LeaveState::Granted && begins && !wish.sessions.isEmpty());
    });
    return found == m_wishes.rend() ? nullptr : &*found;
}

QString OwnAttendancePage::whyNotSlip() const {
    if (!attendance::attends(m_enrolment.state)) {
        return tr("There is an admission slip once you are accepted.");
    }
    return m_hasForm ? QString()
                     : tr("The centre has not answered yet. See in the status bar whether the desk is connected.");
}

QString OwnAttendancePage::whyNotLeave() const {
    if (!attendance::attends(m_enrolment.state)) {
        return tr("Leave is asked for once you are accepted. Before that, cancel the enrolment.");
    }
    if (m_isUnderway) {
        return tr("What you asked for is on its way to the centre.");
    }
    if (!m_hasForm) {
        return tr("The centre has not answered yet. See in the status bar whether the desk is connected.");
    }
    return toCome().isEmpty() ? tr("No session is to come. Ask whoever runs the course.") : QString();
}

void OwnAttendancePage::settle() {
    look::setPossible(m_slip, whyNotSlip());
    look::setPossible(m_leave, whyNotLeave());
    const LeaveWish* wish = openWish();
    m_withdraw->setVisible(wish != nullptr);
    look::setPossible(m_withdraw, m_isUnderway ? tr("What you asked for is on its way to the centre.") : QString());
    settleSignIn();
    showFields();
}

/// The one that one may sign in to with a code now; 0: none.
int OwnAttendancePage::sessionNow() const {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    constexpr qint64 before = 30 * 60; // seconds; the centre says so too
    const QList<attendance::SessionTimes> times = attendance::sessionsOf(m_form);
    const auto held = std::find_if(times.begin(), times.end(), [&](const attendance::SessionTimes& one) {
        return one.concerns(m_enrolment.classNo) && now >= one.begins.addSecs(-before) && now < one.ends;
    });
    return held == times.end() ? 0 : held->no;
}

void OwnAttendancePage::settleSignIn() {
    const bool isAsked = attendance::attends(m_enrolment.state) && m_form.checkin.contains(CheckinKind::Self);
    m_code->setVisible(isAsked);
    m_signIn->setVisible(isAsked);
    const int session = sessionNow();
    const PresenceMark* mark = attendance::markOf(m_marks, session);
    const QString why = session == 0
                            ? tr("No session is held now: one signs in from half an hour before it until its end.")
                        : mark != nullptr ? tr("Something is noted of you already: %1.").arg(words::presenceText(*mark))
                        : m_isUnderway    ? tr("What you asked for is on its way to the centre.")
                                          : QString();
    look::setPossible(m_code, why);
    look::setPossible(m_signIn, !why.isEmpty()                       ? why
                                : m_code->text().trimmed().isEmpty() ? tr("Type the code that is shown in the room.")
                                                                     : QString());
}

void OwnAttendancePage::signIn() {
    ask(QStringLiteral("presence.code"), tr("Sign in"),
        {{QStringLiteral("session"), sessionNow()}, {QStringLiteral("code"), m_code->text().trimmed().toUpper()}});
    m_code->clear();
}

void OwnAttendancePage::showFields() {
    FieldsView::Section sessions{tr("Sessions"), {}, {}};
    const QList<CourseSession> own = sessionsOf(m_form, m_enrolment.classNo);
    for (const CourseSession& session : own) {
        const PresenceMark* mark = attendance::markOf(m_marks, session.no);
        QString said = mark != nullptr ? words::presenceText(*mark) : tr("Not noted");
        if (mark != nullptr && mark->out.isValid()) {
            said += u'\n' + tr("Signed out: %1", "when").arg(shownTime(mark->out));
        }
        sessions.fields << FieldsView::Field{sessionticks::text(session), said};
    }
    FieldsView::Section wishes{tr("Leave that was asked for"), {}, {}};
    for (const LeaveWish& wish : m_wishes) {
        QString said = tr("%1: %2", "kind of leave, reason").arg(words::leaveKind(wish.kind), wish.reason);
        if (!wish.answer.isEmpty()) {
            said += u'\n' + tr("Answer: %1").arg(wish.answer);
        }
        wishes.fields << FieldsView::Field{
            tr("Session %1: %2", "numbers, how it stands").arg(numbersOf(wish.sessions), words::leaveTerm(wish.state)),
            said};
    }
    FieldsView::Section about{{}, {}, {}};
    about.fields << FieldsView::Field{tr("Organiser"), m_organiser};
    if (!m_place.isEmpty()) {
        about.fields << FieldsView::Field{tr("Place"), m_place};
    }
    about.fields << FieldsView::Field{tr("Contact"), m_enrolment.contactEmail};
    QList<FieldsView::Section> all{about};
    if (!sessions.fields.isEmpty()) {
        all << sessions;
    }
    if (!wishes.fields.isEmpty()) {
        all << wishes;
    }
    m_fields->setSections(all);
}

void OwnAttendancePage::printSlip() {
    m_link.ask(questions::ownSlip(m_id), this, [this, id = m_id](const Answer<QString>& answer) {
        if (id != m_id) {
            return;
        }
        if (!answer) {
            m_notice->show(look::Tone::Warning, words::centreRefusal(answer.error.key, answer.error.detail));
        } else if (answer.value->isEmpty()) {
            m_notice->show(look::Tone::Info, tr("There is no admission slip of this course for you."));
        } else {
            showSlip(*answer.value);
        }
    });
}

void OwnAttendancePage::showSlip(const QString& code) {
    PrintPanel::Paper paper;
    QString unit;
    try {
        unit = m_link.replica().row<UnitRow>(m_enrolment.unitId).value_or(UnitRow()).name;
    } catch (const ReplicaError& error) {
        m_notice->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
    paper.document = slips::ownDocument(
        {m_enrolment.number, m_enrolment.title, m_organiser, m_place, sessionsOf(m_form, m_enrolment.classNo)},
        {m_link.identity().name, unit, m_enrolment.jobTitle, m_enrolment.classNo, code});
    paper.subject = QStringLiteral("slip:%1").arg(m_id);
    paper.copies = {1};
    paper.next = tr("Show it when you come, on paper or as a PDF on your telephone: its code is read at the door.");
    auto* panel = new PrintPanel(this);
    panel->setPaper(paper);
    openPrintWindow(panel, QStringLiteral("ownSlipPaper"), tr("Admission slip"), this);
}

QString OwnAttendancePage::subject() const {
    return QStringLiteral("leave:%1").arg(m_id);
}

void OwnAttendancePage::ask(const QString& kind, const QString& what, QJsonObject body) {
    body.insert(QStringLiteral("enrolment_id"), m_id);
    try {
        Commands& commands = Commands::of(m_link);
        if (const auto before = commands.pending(subject()); before && before->state == OutboxState::Refused) {
            m_link.dismiss(before->id); // it was read, and this takes its place
        }
        commands.ask(Commands::makeItem(kind, subject(),
                                        tr("%1: %2 %3", "what is asked for, number, title")
                                            .arg(what)
                                            .arg(m_enrolment.number)
                                            .arg(m_enrolment.title),
                                        body));
        m_panel->close();
    } catch (const ReplicaError& error) {
        m_notice->show(look::Tone::Bad,
                       tr("This could not be written down on this PC, so nothing was sent: %1").arg(error.text));
    }
    readOutbox();
}

void OwnAttendancePage::askLeave() {
    ask(QStringLiteral("leave.ask"), tr("Leave"), m_panel->details());
}

void OwnAttendancePage::withdrawLeave() {
    if (const LeaveWish* wish = openWish()) {
        ask(QStringLiteral("leave.withdraw"), tr("Leave taken back"), {{QStringLiteral("leave_id"), wish->id}});
    }
}

void OwnAttendancePage::readOutbox() {
    if (m_id == 0) {
        return;
    }
    try {
        std::optional<OutboxItem> pending = Commands::of(m_link).pending(subject());
        if (pending && pending->state == OutboxState::Done) {
            m_notice->show(look::Tone::Good,
                           pending->kind == u"presence.code" ? tr("You have signed in.")
                           : pending->kind == u"leave.ask"
                               ? tr("The centre has your leave. Its answer is mailed to you and stands here.")
                               : tr("The leave is taken back: you are expected."));
            m_link.dismiss(pending->id);
            pending.reset();
        }
        m_isUnderway = pending && pending->state != OutboxState::Refused;
        if (pending && pending->state == OutboxState::Refused) {
            showRefused({*pending}, *m_notice);
        } else if (m_isUnderway) {
            m_notice->show(look::Tone::Info, tr("On its way to the centre. Without a connection it waits in the outbox "
                                                "and goes out by itself."));
        }
    } catch (const ReplicaError& error) {
        m_notice->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
    settle();
}

} // namespace inservice
