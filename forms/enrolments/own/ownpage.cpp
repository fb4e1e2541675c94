// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/own/ownpage.h"

#include "forms/commands/pendingtone.h"
#include "forms/enrolments/enrol/enrolmenttone.h"
#include "forms/enrolments/paper/noticepaper.h"
#include "forms/lists/detailcolumn.h"
#include "forms/lists/fieldsview.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/flow.h"
#include "forms/look/statedelegate.h"
#include "forms/look/whynot.h"
#include "forms/paper/printpanel.h"
#include "forms/paper/printwindow.h"
#include "forms/words/enrolmentwords.h"
#include "forms/words/words.h"
#include "models/courses/classsessions.h"
#include "models/domain/rocdate.h"
#include "models/enrolments/icalendar.h"
#include "models/enrolments/registration.h"
#include "models/questions/offerings.h"
#include "models/replica/outbox.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>

namespace inservice {
namespace {

using Bucket = OwnEnrolmentModel::Bucket;
using Column = OwnEnrolmentModel::Column;
using Act = OwnEnrolmentModel::Act;

const QLatin1String subjectPrefix("enrolment-of:");

look::Tone toneOfRow(const QModelIndex& index) {
    return pendingTone(index, toneOf(EnrolmentState(index.data(StateRole).toInt())));
}

/// The sessions as a calendar keeps them; without them the course as a whole.
QList<icalendar::Event> eventsOf(const EnrolmentRow& enrolment, const Course& course, const QString& place) {
    icalendar::Event event;
    event.summary = enrolment.title;
    event.description = OwnEnrolmentsPage::tr("Course %1").arg(enrolment.number);
    QList<icalendar::Event> events;
    const QList<CourseSession> sessions = course::sessionsOfClass(course, enrolment.classNo);
    for (const CourseSession& session : sessions) {
        event.place = QStringList{place, session.room}.join(u' ').trimmed();
        event.from = enrolment::taiwan(session.date, session.from);
        event.to = enrolment::taiwan(session.date, session.to);
        event.uid = QStringLiteral("course-%1-%2@inservice-desk").arg(enrolment.number).arg(session.no);
        if (event.from.isValid() && event.to.isValid()) {
            events << event;
        }
    }
    if (events.isEmpty()) {
        event.place = place;
        event.from = enrolment.startsAt;
        event.to = enrolment.endsAt;
        event.uid = QStringLiteral("course-%1@inservice-desk").arg(enrolment.number);
        events << event;
    }
    return events;
}

} // namespace

OwnEnrolmentsPage::OwnEnrolmentsPage(AccountLink& link, QWidget* parent)
    : OwnEnrolmentsPage(link, new OwnEnrolmentModel(link.replicaFile()), parent) {
}

OwnEnrolmentsPage::OwnEnrolmentsPage(AccountLink& link, OwnEnrolmentModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("ownEnrolments"),
               numbers({Column::Number, Column::Title, Column::Organiser, Column::Date, Column::Mail, Column::Result,
                        Column::CourseState, Column::Act}),
               parent)
    , m_account(link)
    , m_model(model) {
    setObjectName(QStringLiteral("ownEnrolmentsPage"));
    makeList();
    makeFilters();
    setDetail(makeDetail(), QStringLiteral("view-list-details"), tr("Choose an enrolment from the list."), 66);
    setEmptyWords({QStringLiteral("view-list-details"), tr("Your enrolments are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. Your enrolments "
                      "appear as soon as it answers."),
                   tr("No enrolment fits what is typed or filtered."), tr("No enrolment is like this."),
                   tr("You have not enrolled in any course yet. Find one, and enrol on its page."),
                   tr("You had no enrolments when the centre last answered; it cannot be reached now.")});
    connectParts();
    begin({{int(Column::Date), Qt::DescendingOrder}});
}

void OwnEnrolmentsPage::makeList() {
    list()->setFindHint(tr("Course, number or organiser"), tr("Find an enrolment"));
    list()->view()->setItemDelegateForColumn(int(Column::Result), new look::StateDelegate(toneOfRow, list()));
    list()->columns()->setWidths({{int(Column::Number), 84},
                                  {int(Column::Title), 200},
                                  {int(Column::Organiser), 130},
                                  {int(Column::Date), 140},
                                  {int(Column::Mail), 120},
                                  {int(Column::Result), 116},
                                  {int(Column::CourseState), 96},
                                  {int(Column::Act), 110},
                                  {int(Column::QueuedAt), 132}});
    list()->columns()->setInView(numbers({Column::Number, Column::Title, Column::Date, Column::Result, Column::Act}),
                                 int(Column::Title), numbers({Column::Number, Column::Act}));
    setChips({tr("Coming"), tr("Not decided yet"), tr("Over"), tr("All")}, int(Bucket::All));
    m_waiting = new look::MessageBar(this);
    m_waiting->setObjectName(QStringLiteral("ownEnrolmentsWaiting"));
    setAbove(m_waiting);
}

void OwnEnrolmentsPage::makeFilters() {
    auto* days = new QComboBox(this);
    days->setObjectName(QStringLiteral("ownEnrolmentsDays"));
    days->setAccessibleName(tr("When the course is held"));
    days->addItem(tr("Any day"));
    days->addItem(tr("From today on"), QStringLiteral("coming"));
    days->addItem(tr("This school year"), QStringLiteral("year"));
    days->addItem(tr("The school year before"), QStringLiteral("last"));
    addFilter(days, QStringLiteral("days"), [this](const QVariant& data) {
        const RocDate today = RocDate::today();
        const int year = today.schoolYear();
        if (data == QStringLiteral("coming")) {
            m_model->setDays(today.day(), {});
        } else if (data == QStringLiteral("year")) {
            m_model->setDays(RocDate::firstDayOfSchoolYear(year).day(),
                             RocDate::firstDayOfSchoolYear(year + 1).day().addDays(-1));
        } else if (data == QStringLiteral("last")) {
            m_model->setDays(RocDate::firstDayOfSchoolYear(year - 1).day(),
                             RocDate::firstDayOfSchoolYear(year).day().addDays(-1));
        } else {
            m_model->setDays({}, {});
        }
    });
    auto* result = new QComboBox(this);
    result->setObjectName(QStringLiteral("ownEnrolmentsResult"));
    result->setAccessibleName(tr("Result"));
    result->addItem(tr("Any result"));
    for (const EnrolmentState state :
         {EnrolmentState::Pending, EnrolmentState::Accepted, EnrolmentState::Waiting, EnrolmentState::Declined,
          EnrolmentState::Cancelled, EnrolmentState::CourseCancelled}) {
        result->addItem(OwnEnrolmentModel::resultWord(state), course::keyOf(state));
    }
    addFilter(result, QStringLiteral("result"),
              [this](const QVariant& data) { m_model->setResult(course::fromKey<EnrolmentState>(data.toString())); });
}

QWidget* OwnEnrolmentsPage::makeDetail() {
    auto* detail = new DetailColumn(QStringLiteral("ownEnrolment"), DetailColumn::Head::StateBelow);
    m_title = detail->name();
    m_state = detail->state();
    m_message = new look::MessageBar(detail);
    m_message->setObjectName(QStringLiteral("ownEnrolmentMessage"));
    m_act = new QPushButton(detail);
    m_act->setObjectName(QStringLiteral("ownEnrolmentAct"));
    m_print = new QPushButton(tr("Print the &notice of acceptance…"), detail);
    m_print->setObjectName(QStringLiteral("ownEnrolmentPrint"));
    m_course = new QPushButton(tr("&Page of the course"), detail);
    m_course->setObjectName(QStringLiteral("ownEnrolmentCourse"));
    m_calendar = new QPushButton(tr("&Into the calendar (.ics)…"), detail);
    m_calendar->setObjectName(QStringLiteral("ownEnrolmentCalendar"));
    m_attendance = new QPushButton(tr("Admission &slip and leave…"), detail);
    m_attendance->setObjectName(QStringLiteral("ownEnrolmentAttendance"));
    m_fields = new FieldsView(detail);
    m_fields->setObjectName(QStringLiteral("ownEnrolmentFields"));
    detail->add({m_message});
    auto* buttons = new look::FlowLayout(nullptr, look::grid);
    for (QPushButton* button : {m_act, m_print, m_course, m_calendar, m_attendance}) {
        buttons->addWidget(button);
    }
    detail->add(buttons);
    detail->addFilling(m_fields);
    return detail;
}

void OwnEnrolmentsPage::connectParts() {
    connect(m_act, &QPushButton::clicked, this, [this] { act(shownId()); });
    connect(m_course, &QPushButton::clicked, this, [this] {
        if (const OwnEnrolmentRow* row = m_model->row(shownId())) {
            emit openRequested(QStringLiteral("offering:%1").arg(row->enrolment.number));
        }
    });
    connect(m_print, &QPushButton::clicked, this, &OwnEnrolmentsPage::askNotice);
    connect(m_calendar, &QPushButton::clicked, this, &OwnEnrolmentsPage::askCalendar);
    connect(m_attendance, &QPushButton::clicked, this,
            [this] { emit openRequested(QStringLiteral("own-attendance:%1").arg(shownId())); });
    connect(list()->view(), &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == int(Column::Act)) {
            act(list()->currentId());
        }
    });
    connect(&m_account, &Link::outboxChanged, this, &OwnEnrolmentsPage::readOutbox);
    connect(m_model, &ListModel::settled, this, [this] {
        readOutbox();
        if (shownId() != 0) {
            refreshDetail();
        }
    });
}

QString OwnEnrolmentsPage::title() const {
    return tr("My enrolments");
}

void OwnEnrolmentsPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    if (current) {
        readOutbox();
    }
}

/// What is asked for stands under the course's number; what has no row yet is said over the list.
void OwnEnrolmentsPage::readOutbox() {
    try {
        QHash<qint64, qint64> idOfNumber;
        const QList<EnrolmentRow> enrolments = m_account.replica().rows<EnrolmentRow>(
            QStringLiteral(" WHERE state NOT IN ('cancelled', 'course_cancelled')"));
        for (const EnrolmentRow& enrolment : enrolments) {
            idOfNumber.insert(enrolment.number, enrolment.id);
        }
        QList<OutboxItem> marks;
        QStringList unsent;
        const QList<OutboxItem> items = m_account.outbox().items();
        for (OutboxItem item : items) {
            if (!item.subject.startsWith(subjectPrefix) || item.state == OutboxState::Done) {
                continue;
            }
            const qint64 id = idOfNumber.value(item.subject.mid(subjectPrefix.size()).toLongLong());
            if (id == 0 && item.state != OutboxState::Refused) {
                unsent << item.caption;
                continue;
            }
            item.subject = rowSubject("enrolment", id);
            marks << item;
        }
        m_model->setOutbox(marks);
        unsent.isEmpty() ? m_waiting->clear()
                         : m_waiting->show(look::Tone::Info,
                                           tr("Not sent yet, and not in the list: %1. The time at which the centre "
                                              "receives it counts.")
                                               .arg(unsent.join(tr(", ", "between things that wait"))));
    } catch (const ReplicaError& error) {
        m_waiting->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
}

void OwnEnrolmentsPage::focusDetail() {
    m_act->isVisible() ? m_act->setFocus(Qt::OtherFocusReason) : m_fields->setFocus(Qt::OtherFocusReason);
}

void OwnEnrolmentsPage::showRow(qint64 id) {
    Q_UNUSED(id)
    m_message->clear();
    refreshDetail();
}

void OwnEnrolmentsPage::refreshDetail() {
    const OwnEnrolmentRow* row = m_model->row(shownId());
    if (row == nullptr) {
        return;
    }
    const EnrolmentRow& enrolment = row->enrolment;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_title->setText(tr("%1 %2", "number, title").arg(enrolment.number).arg(enrolment.title));
    m_state->set(toneOf(row->state), OwnEnrolmentModel::resultWord(row->state));
    const Act next = OwnEnrolmentModel::actOf(*row, now);
    m_act->setText(OwnEnrolmentModel::actWord(next));
    m_act->setVisible(next != Act::None);
    look::makePrimary(m_act, next == Act::AnswerOffer || next == Act::FollowUp || next == Act::Confirm);
    look::setPossible(m_calendar, hasSeat(row->state) || row->state == EnrolmentState::Listed
                                      ? QString()
                                      : tr("It goes into the calendar once you are accepted."));
    look::setPossible(m_attendance, hasSeat(row->state) || row->state == EnrolmentState::Listed
                                        ? QString()
                                        : tr("There is an admission slip once you are accepted."));
    look::setPossible(m_print, row->state == EnrolmentState::Accepted || row->state == EnrolmentState::Cancelling
                                   ? QString()
                                   : tr("There is a notice once you are accepted."));
    FieldsView::Section about;
    const auto add = [&about](const QString& label, const QString& value) {
        if (!value.isEmpty()) {
            about.fields << FieldsView::Field{label, value};
        }
    };
    add(tr("Reason"), enrolment.reason);
    add(tr("Answer by"),
        row->state == EnrolmentState::Offered ? enrolment::deadlineText(enrolment.offerUntil) : QString());
    add(tr("Result is announced"), enrolment.resultAt > now ? enrolment::deadlineText(enrolment.resultAt) : QString());
    add(tr("The course"), OwnEnrolmentModel::courseWord(*row, now));
    add(tr("Enrolled at"), shownTime(enrolment.queuedAt));
    add(tr("Days"), OwnEnrolmentModel::dayText(enrolment));
    add(tr("Organiser"), row->organiser);
    add(tr("Contact"), enrolment.contactEmail);
    add(tr("Class"), enrolment.classNo > 0 ? QString::number(enrolment.classNo) : QString());
    if (const QString other = enrolment.clash.value(QLatin1String("title")).toString(); !other.isEmpty()) {
        add(tr("At the same time"), other);
    }
    m_fields->setSections({about});
}

void OwnEnrolmentsPage::act(qint64 id) {
    const OwnEnrolmentRow* row = m_model->row(id);
    if (row != nullptr && OwnEnrolmentModel::actOf(*row, QDateTime::currentDateTimeUtc()) != Act::None) {
        emit openRequested(QStringLiteral("enrol:%1").arg(row->enrolment.number));
    }
}

/// 錄取通知 for a leave on duty: with the sessions, which lie at the centre.
void OwnEnrolmentsPage::askNotice() {
    const OwnEnrolmentRow* row = m_model->row(shownId());
    if (row == nullptr) {
        return;
    }
    m_account.ask(questions::offering<AccountQuestion>(row->enrolment.number), this,
                  [this, row = *row](const Answer<std::optional<questions::OfferingPage>>& answer) {
                      if (const auto page = answer ? *answer.value : std::nullopt) {
                          printNotice(row, Course::fromJson(page->body));
                      } else {
                          m_message->show(look::Tone::Bad,
                                          tr("The course's sessions lie at the centre, which cannot be reached now. "
                                             "Try again when you are online."));
                      }
                  });
}

void OwnEnrolmentsPage::printNotice(const OwnEnrolmentRow& row, const Course& course) {
    QString school;
    try {
        const std::optional<UnitRow> unit = m_account.replica().row<UnitRow>(row.enrolment.unitId);
        school = unit ? unit->name : QString();
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the paper goes without it
    }
    PrintPanel::Paper paper;
    paper.document = noticeDocument({row.enrolment}, {course, row.organiser, placeOf(m_account.replica(), course)},
                                    {school}, m_account.identity().name, QDateTime::currentDateTimeUtc());
    paper.subject = QString::number(row.enrolment.id);
    paper.copies = {1};
    paper.next = tr("For a leave on duty: hand it to your school.");
    auto* panel = new PrintPanel(this);
    panel->setPaper(paper);
    openPrintWindow(panel, QStringLiteral("ownNotice"), paper.document->title(), this);
}

/// Its sessions lie at the centre; without it the calendar has the course from its first to its last hour.
void OwnEnrolmentsPage::askCalendar() {
    const OwnEnrolmentRow* row = m_model->row(shownId());
    if (row == nullptr) {
        return;
    }
    m_account.ask(questions::offering<AccountQuestion>(row->enrolment.number), this,
                  [this, enrolment = row->enrolment](const Answer<std::optional<questions::OfferingPage>>& answer) {
                      const auto page = answer ? *answer.value : std::nullopt;
                      const Course course = page ? Course::fromJson(page->body) : Course();
                      const QString place = page ? placeOf(m_account.replica(), course) : QString();
                      saveCalendar(icalendar::file(eventsOf(enrolment, course, place), QDateTime::currentDateTimeUtc()),
                                   QString::number(enrolment.number));
                  });
}

void OwnEnrolmentsPage::saveCalendar(const QByteArray& file, const QString& name) {
    const QString path = QFileDialog::getSaveFileName(this, tr("Save for the calendar"), name + QStringLiteral(".ics"),
                                                      tr("Calendar (*.ics)"));
    if (path.isEmpty()) {
        return;
    }
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(file) != file.size() || !out.commit()) {
        m_message->show(look::Tone::Bad, tr("The file could not be written: %1").arg(out.errorString()));
        return;
    }
    m_message->show(look::Tone::Good,
                    tr("Saved: %1. Open it with the calendar of your computer or telephone.").arg(path));
}

} // namespace inservice
