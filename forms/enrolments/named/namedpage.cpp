// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/named/namedpage.h"

#include "forms/commands/refusednotice.h"
#include "forms/enrolments/named/namedtable.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/whynot.h"
#include "forms/words/coursewords.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/tables/listwords.h"
#include "models/tables/pending.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace inservice {
namespace {

using Column = NamedModel::Column;

enum Act { Name, TakeOff };
constexpr int mostOffAtOnce = 500; ///< the centre takes no more

QList<NamedPerson> peopleIn(const OutboxItem& item) {
    QList<NamedPerson> people;
    const QJsonArray rows = QJsonDocument::fromJson(item.body).object().value(QLatin1String("rows")).toArray();
    for (const auto& row : rows) {
        people << NamedPerson::fromJson(row.toObject());
    }
    return people;
}

} // namespace

NamedPage::NamedPage(AccountLink& link, QWidget* parent)
    : NamedPage(link, new NamedModel(link.replicaFile()), parent) {
}

NamedPage::NamedPage(AccountLink& link, NamedModel* model, QWidget* parent)
    : ChosenPeoplePage(
          link, model, QStringLiteral("named"),
          numbers({Column::Name, Column::School, Column::Number, Column::Enrolled, Column::By, Column::At}), "named",
          {{Name, tr("&Name people…"), QStringLiteral("Name"), true},
           {TakeOff, tr("Take &off…"), QStringLiteral("TakeOff")}},
          parent)
    , m_model(model) {
    setObjectName(QStringLiteral("namedPage"));
    setAbove(makeHead());
    list()->setFindHint(tr("Name or school"), tr("Find somebody"));
    list()->columns()->setWidths({{int(Column::Name), 96},
                                  {int(Column::School), 190},
                                  {int(Column::Number), 110},
                                  {int(Column::Enrolled), 110},
                                  {int(Column::By), 88},
                                  {int(Column::At), 140}});
    list()->columns()->setInView(numbers({Column::Name, Column::School, Column::Enrolled}), int(Column::School),
                                 numbers({Column::School}));
    setDetail(makeDetail({}), QStringLiteral("view-list-details"),
              tr("Choose somebody from the list. Several at once: hold Ctrl or Shift."), 60);
    setEmptyWords({QStringLiteral("view-list-details"), tr("The list is being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. The list appears "
                      "as soon as it answers."),
                   tr("Nobody fits what is typed."), QString(), tr("Nobody has been named for this course yet."),
                   tr("Nobody was on the list when the centre last answered; it cannot be reached now.")});
    connectParts();
    connectEntry();
    m_units.load(link.replicaFile());
    begin({{int(Column::School), Qt::AscendingOrder}, {int(Column::Name), Qt::AscendingOrder}});
    readCourses();
}

QWidget* NamedPage::makeHead() {
    auto* head = new QWidget(this);
    m_courses = new QComboBox(head);
    m_courses->setObjectName(QStringLiteral("namedCourse"));
    m_courses->setAccessibleName(tr("Course"));
    m_courses->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_courses->setMinimumContentsLength(24);
    m_facts = new QLabel(head);
    m_facts->setObjectName(QStringLiteral("namedFacts"));
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid / 2);
    column->addWidget(m_courses);
    column->addWidget(m_facts);
    column->addWidget(notice());
    column->addWidget(bar());
    column->addWidget(makeEntry());
    return head;
}

/// Over the list, as wide as the page: it is a table to type in.
QWidget* NamedPage::makeEntry() {
    m_entry = new QWidget(this);
    m_entry->setVisible(false);
    m_table = new NamedTable(m_entry);
    m_send = new QPushButton(tr("&Add them to the list"), m_entry);
    m_send->setObjectName(QStringLiteral("namedSend"));
    auto* leave = new QPushButton(tr("Cancel"), m_entry);
    leave->setObjectName(QStringLiteral("namedLeave"));
    auto* row = new QHBoxLayout;
    row->setSpacing(look::grid);
    row->addStretch(1);
    row->addWidget(m_send);
    row->addWidget(leave);
    auto* column = new QVBoxLayout(m_entry);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid / 2);
    column->addWidget(m_table);
    column->addLayout(row);
    connect(m_send, &QPushButton::clicked, this, &NamedPage::send);
    connect(leave, &QPushButton::clicked, this, &NamedPage::closeEntry);
    return m_entry;
}

void NamedPage::connectEntry() {
    connect(m_courses, &QComboBox::activated, this, [this] { chooseCourse(m_courses->currentData().toLongLong()); });
    connect(&m_units, &UnitFinder::loaded, this, [this] {
        m_table->setUnits(m_units.units());
        refreshDetail();
    });
    connect(bar(), &ActionBar::chosen, this, [this](int action) {
        if (bar()->isPausing()) {
            return;
        }
        if (action == Name) {
            openEntry();
        } else {
            startTakingOff();
        }
    });
    connect(m_table, &CellsTable::edited, this, &NamedPage::refreshDetail);
    connect(m_table, &NamedTable::said, this,
            [this](const QString& sentence) { bars().message().show(look::Tone::Warning, sentence); });
    connect(notice(), &look::MessageBar::actionTriggered, this, &NamedPage::takeBack);
}

void NamedPage::done(qint64 course, const OutboxItem& item) {
    if (course == m_course.id && item.kind == u"named.add") {
        bars().message().show(look::Tone::Good, tr("%n person(s) were added to the list. Nobody is told of it: let "
                                                   "them know that they can enrol.",
                                                   nullptr, item.result.value(QLatin1String("added")).toInt()));
    }
}

QString NamedPage::title() const {
    return tr("Named people");
}

QString NamedPage::scope() const {
    return m_course.id != 0 ? tr("%1 %2", "number, title").arg(m_course.number).arg(m_course.title) : QString();
}

void NamedPage::openAt(const QString& argument) {
    if (const qint64 id = argument.toLongLong(); id != 0) {
        readCourses(id);
        chooseCourse(id);
    }
}

void NamedPage::refresh(const Changes& changes) {
    ListPage::refresh(changes);
    if (changes.concerns({"course", "named_person"})) {
        readCourses(m_course.id);
    }
}

/// Those that are open to named people, or have a list all the same; and the one that was opened.
void NamedPage::readCourses(qint64 also) {
    try {
        const QList<CourseRow> courses = account().replica().rows<CourseRow>(
            QStringLiteral(" WHERE unit_id = ? AND (open_scope = 'named' AND state IN ('submitted', 'returned', "
                           "'approved') OR id IN (SELECT course_id FROM named_person) OR id = ?) ORDER BY starts_at"),
            {account().identity().unitId, also});
        const QSignalBlocker quiet(m_courses);
        m_courses->clear();
        for (const CourseRow& course : courses) {
            m_courses->addItem(tr("%1 %2 (%3)", "number, title, first day")
                                   .arg(course.number)
                                   .arg(course.title, shownDate(course.startsAt)),
                               course.id);
        }
        m_courses->setVisible(!courses.isEmpty());
        const int at = m_courses->findData(m_course.id);
        m_courses->setCurrentIndex(at < 0 ? 0 : at);
    } catch (const ReplicaError& error) {
        bars().sayUnreadable(error.text);
        return;
    }
    chooseCourse(m_courses->currentData().toLongLong());
}

void NamedPage::chooseCourse(qint64 courseId) {
    if (courseId != m_course.id) {
        restart();
        closeEntry();
        m_table->load({});
    }
    try {
        m_course = account().replica().row<CourseRow>(courseId).value_or(CourseRow());
    } catch (const ReplicaError& error) {
        bars().sayUnreadable(error.text);
    }
    if (const int at = m_courses->findData(courseId); at >= 0) {
        const QSignalBlocker quiet(m_courses);
        m_courses->setCurrentIndex(at);
    }
    m_model->setCourse(m_course.id);
    showFacts();
    refreshDetail();
    emit headChanged();
}

void NamedPage::showFacts() {
    if (m_course.id == 0) {
        m_facts->clear();
        return;
    }
    const QString scope = words::courseTermOf(QStringLiteral("open_scope"), m_course.openScope);
    m_facts->setText(m_course.openScope == u"named"
                         ? tr("Only people on this list can enrol. Whoever has enrolled stays enrolled when they are "
                              "taken off.")
                         : tr("This course is open to: %1. The list counts only once it is open to certain people: "
                              "correct or change the course for that.")
                               .arg(scope));
}

/// 作業人員 hold the heads of all courses of their unit, and run their own.
QString NamedPage::whyClosed() const {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_course.id == 0) {
        return tr("Choose a course first.");
    }
    const Identity& me = account().identity();
    if (me.accountType == AccountType::Operator && m_course.ownerAccountId != me.accountId &&
        !m_course.deputies.contains(me.accountId)) {
        return tr("%1 runs this course; whoever runs it, its deputies, and the contacts and the chief manager of the "
                  "unit can do this.")
            .arg(m_course.ownerName);
    }
    const bool isOpen = m_course.state == u"submitted" || m_course.state == u"returned" ||
                        (m_course.state == u"approved" && m_course.endsAt > now);
    return isOpen ? QString() : tr("The course is over, or will not be held: its list is not changed any more.");
}

ListPane::Empty NamedPage::emptyNow() {
    if (m_course.id == 0 && m_model->isLoaded()) {
        return {QStringLiteral("view-list-details"),
                tr("No course of yours is open to certain people. Choose “Certain people” under “Open to” when you "
                   "register or change a course."),
                tr("Courses of the unit"), [this] { emit openRequested(QStringLiteral("courses")); }};
    }
    return ListPage::emptyNow();
}

QString NamedPage::countText(int count) const {
    return tr("%n person(s) chosen", nullptr, count);
}

QString NamedPage::nameOf(qint64 id) const {
    const NamedRow* row = m_model->row(id);
    return row != nullptr ? row->person.name : QString();
}

void NamedPage::showNotice() {
    if (const QList<OutboxItem> refused = outbox().refused(m_course.id); !refused.isEmpty()) {
        showRefused(refused, *notice());
        return;
    }
    QStringList captions;
    const QList<OutboxItem> waiting = outbox().underway(m_course.id);
    for (const OutboxItem& item : waiting) {
        captions << item.caption;
    }
    if (captions.isEmpty()) {
        notice()->clear();
    } else {
        notice()->show(look::Tone::Info, tr("On its way to the centre: %1").arg(captions.join(tr("; "))));
    }
}

void NamedPage::showPossible(int count) {
    showNotice();
    const QString closed = whyClosed();
    bar()->setAvailable([&](int action) {
        if (panel()->isOpen() || !m_entry->isHidden()) {
            return Availability{};
        }
        const QString why = !closed.isEmpty() || action == Name ? closed
                            : count == 0                        ? tr("Choose somebody from the list first.")
                            : count > mostOffAtOnce ? tr("At most %n at once: choose fewer.", nullptr, mostOffAtOnce)
                                                    : QString();
        return Availability{true, why};
    });
    look::setPossible(m_send, closed.isEmpty() ? m_table->whyNot() : closed);
}

void NamedPage::openEntry() {
    m_entry->setVisible(true);
    m_table->setFocus(Qt::OtherFocusReason);
    refreshDetail();
}

void NamedPage::closeEntry() {
    m_entry->setVisible(false);
    refreshDetail();
}

void NamedPage::send() {
    const QList<NamedPerson> people = m_table->people();
    QList<OutboxItem> items;
    for (qsizetype from = 0; from < people.size(); from += NamedPerson::MostAtOnce) {
        QJsonArray rows;
        for (const NamedPerson& person : people.mid(from, NamedPerson::MostAtOnce)) {
            rows << person.row();
        }
        items << Commands::makeItem(
            QStringLiteral("named.add"), rowSubject("named", m_course.id),
            tr("Name %n person(s) for course %1", nullptr, int(rows.size())).arg(m_course.number),
            {{QStringLiteral("course_id"), m_course.id}, {QStringLiteral("rows"), rows}});
    }
    if (outbox().ask(items)) {
        m_table->load({});
        closeEntry();
        list()->setFocus(Qt::OtherFocusReason);
    }
}

void NamedPage::startTakingOff() {
    const int count = askAboutChosen();
    ReasonPanel::Setup setup;
    setup.key = QString::number(m_course.id);
    setup.title = tr("Take %n person(s) off the list", nullptr, count);
    setup.explanation = tr("They cannot enrol any more. Whoever has enrolled stays enrolled: decide on that under the "
                           "enrolments. It can be undone for %n seconds.",
                           nullptr, int(outbox().hold().count()));
    setup.confirm = tr("Take them off");
    setup.isGrave = true;
    openPanel(setup);
}

void NamedPage::confirmed() {
    ask(Commands::makeItem(
        QStringLiteral("named.remove"), rowSubject("named", m_course.id),
        tr("Take %n person(s) off the list of course %1", nullptr, int(asked().size())).arg(m_course.number),
        {{QStringLiteral("course_id"), m_course.id}, {QStringLiteral("ids"), askedIds()}}));
}

void NamedPage::takeBack() {
    const QList<OutboxItem> refused = outbox().refused(m_course.id);
    QList<NamedPerson> people = m_table->people();
    QList<CourseFault> faults;
    for (const OutboxItem& item : refused) {
        if (item.kind != u"named.add") {
            continue;
        }
        if (people.isEmpty()) {
            faults = course::faultsFromJson(item.errorDetail.value(QLatin1String("errors")).toArray(), true);
        }
        people << peopleIn(item);
    }
    outbox().dismissRefused(m_course.id);
    if (!people.isEmpty()) {
        m_table->load(people);
        m_table->showFaults(faults);
        openEntry();
    }
}

} // namespace inservice
