// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/hourspage.h"

#include "forms/closing/hourswords.h"
#include "forms/commands/commands.h"
#include "forms/commands/pendingtone.h"
#include "forms/commands/refusednotice.h"
#include "forms/lists/detailcolumn.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/buttonaction.h"
#include "forms/look/flow.h"
#include "forms/look/statedelegate.h"
#include "forms/words/closingwords.h"
#include "models/commands/kinds.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/tables/courseform.h"
#include "models/tables/coursemodel.h"
#include "models/tables/roles.h"

#include <QJsonDocument>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <algorithm>

namespace inservice {
namespace {

using Bucket = HoursModel::Bucket;
using Column = HoursModel::Column;

constexpr QLatin1String kind("hours.set");
constexpr qsizetype mostRows = 500; ///< of one command, as the centre takes them

look::Tone toneOfRow(const QModelIndex& index) {
    switch (Bucket(index.data(StateRole).toInt())) {
    case Bucket::Unmarked:
        return pendingTone(index, look::Tone::Bad);
    case Bucket::ByHand:
        return pendingTone(index, look::Tone::Warning);
    case Bucket::None:
    case Bucket::Others:
        return pendingTone(index, look::Tone::Neutral);
    case Bucket::All:
    case Bucket::Count:
        break;
    }
    return pendingTone(index, look::Tone::Good);
}

bool isOpen(CourseState state) {
    return state == CourseState::Approved || state == CourseState::ListDue || state == CourseState::ListReturned;
}

CourseState stateOf(const CourseRow& course) {
    const CourseState state = course::fromKey<CourseState>(course.state).value_or(CourseState::Submitted);
    const bool isOver = course.endsAt <= QDateTime::currentDateTimeUtc();
    return state == CourseState::Approved && isOver ? CourseState::ListDue : state;
}

} // namespace

HoursOutbox::HoursOutbox(Link& link, HoursModel& model, QObject* parent)
    : RowOutbox(link, "course", parent)
    , m_model(model) {
    connect(&m_model, &ListModel::settled, this, [this] { readSoon(); });
    readSoon();
}

QList<OutboxItem> HoursOutbox::refusedHours() const {
    QList<OutboxItem> some = refused(m_model.courseId());
    some.removeIf([](const OutboxItem& item) { return item.kind != kind; });
    return some;
}

HoursPage::HoursPage(AccountLink& link, QWidget* parent)
    : HoursPage(link, new HoursModel(link.replicaFile(), hoursWords()), parent) {
}

HoursPage::HoursPage(AccountLink& link, HoursModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("hours"),
               numbers({Column::Name, Column::Unit, Column::Presence, Column::Hours, Column::Role}), parent)
    , m_account(link)
    , m_model(model)
    , m_outbox(new HoursOutbox(link, *model, this))
    , m_bars(std::make_unique<PageBars>(*m_outbox, this, QStringLiteral("hoursMessage"))) {
    setObjectName(QStringLiteral("hoursPage"));
    dressList();
    setDetail(makeDetail(), QStringLiteral("view-list-details"),
              tr("Choose somebody from the list. Several at once: hold Ctrl or Shift."), 62);
    setEmptyWords(
        {QStringLiteral("view-list-details"), tr("The list is being loaded…"),
         tr("The centre cannot be reached, and nothing has been loaded on this PC before. The list appears as "
            "soon as it answers."),
         tr("Nobody fits what is typed."), tr("Nobody on the list is like this."),
         tr("Nobody has been accepted for this course yet, and nobody was marked as having come."),
         tr("Nobody was on the list when the centre last answered; it cannot be reached now.")});
    connectParts();
    begin({{int(Column::Name), Qt::AscendingOrder}});
}

HoursPage::~HoursPage() {
    m_bars.reset(); // before the outbox that it looks into
}

void HoursPage::dressList() {
    list()->setFindHint(tr("Name, school, title or note"), tr("Find somebody"));
    list()->view()->setItemDelegateForColumn(int(Column::Hours),
                                             new look::StateDelegate(toneOfRow, list(), pendingWord));
    list()->columns()->setWidths({{int(Column::Name), 92},
                                  {int(Column::Unit), 168},
                                  {int(Column::JobTitle), 92},
                                  {int(Column::Role), 76},
                                  {int(Column::Presence), 168},
                                  {int(Column::Computed), 76},
                                  {int(Column::Hours), 104},
                                  {int(Column::Assess), 76},
                                  {int(Column::Lectures), 76},
                                  {int(Column::Reason), 160},
                                  {int(Column::Note), 120},
                                  {int(Column::Source), 92}});
    list()->columns()->setInView(numbers({Column::Name, Column::Unit, Column::Presence, Column::Hours}),
                                 int(Column::Unit), numbers({Column::Name, Column::Hours}));
    setChips({tr("All"), tr("Not marked"), tr("Without hours"), tr("By hand"), tr("Lecturers and staff")},
             int(Bucket::All));
    setAbove(makeHead());
}

/// The ways back and to where presence is marked, and whom alone the list shows, with the way to all the others.
QWidget* HoursPage::makeHead() {
    auto* head = new QWidget(this);
    auto* back = new QPushButton(look::icon(QStringLiteral("go-previous")), tr("&Back to the course"), head);
    back->setObjectName(QStringLiteral("hoursBack"));
    m_roll = new QPushButton(tr("&Roll call"), head);
    m_roll->setObjectName(QStringLiteral("hoursRoll"));
    m_narrowed = new look::QuietLabel(head);
    m_narrowed->setObjectName(QStringLiteral("hoursNarrowed"));
    m_showAll = new QPushButton(tr("&Show everybody"), head);
    m_showAll->setObjectName(QStringLiteral("hoursShowAll"));
    m_roll->hide(); // of a course alone
    auto* row = new look::FlowLayout(head, 2 * look::grid);
    for (QWidget* one : QList<QWidget*>{back, m_roll, m_narrowed, m_showAll}) {
        row->addWidget(one);
    }
    connect(back, &QPushButton::clicked, this,
            [this] { emit openRequested(QStringLiteral("closing:%1").arg(m_model->courseId())); });
    connect(m_roll, &QPushButton::clicked, this,
            [this] { emit openRequested(QStringLiteral("attendance:%1").arg(m_model->courseId())); });
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        narrow({});
        list()->focusList();
    });
    addPageAction(new look::ButtonAction(back, QStringLiteral("go-previous"), tr("&Back to the course"), this));
    addPageAction(new look::ButtonAction(m_roll, QStringLiteral("checkmark"), tr("&Roll call"), this));
    addPageAction(new look::ButtonAction(m_showAll, QStringLiteral("view-filter"), tr("&Show everybody"), this));
    narrow({});
    return head;
}

/// Only these people are listed; none: everybody is.
void HoursPage::narrow(const QSet<qint64>& only) {
    m_model->setOnly(only);
    m_narrowed->setText(tr("Of the list only %n people are shown whom the check names.", nullptr, int(only.size())));
    m_narrowed->setVisible(!only.isEmpty());
    m_showAll->setVisible(!only.isEmpty());
}

QWidget* HoursPage::makeDetail() {
    auto* detail = new DetailColumn(QStringLiteral("hours"), DetailColumn::Head::NameAlone);
    m_name = detail->name();
    m_notice = detail->notice();
    m_bar = new ActionBar(QStringLiteral("hours"),
                          {{int(Action::Correct), tr("&Correct…"), QStringLiteral("Correct"), true},
                           {int(Action::Passed), tr("Assessment &passed"), QStringLiteral("Passed")},
                           {int(Action::Failed), tr("Assessment &not passed"), QStringLiteral("Failed")}},
                          detail);
    m_panel = new EntryPanel(detail);
    m_panel->hide();
    m_fields = new FieldsView(detail, FieldsView::Arrangement::Below);
    m_fields->setObjectName(QStringLiteral("hoursFields"));
    detail->add({m_notice, m_bar, m_panel});
    detail->addFilling(m_fields);
    return detail;
}

void HoursPage::connectParts() {
    connect(m_bar, &ActionBar::chosen, this, [this](int action) { start(Action(action)); });
    connect(m_panel, &AskingPanel::confirmed, this, [this] { ask(m_panel->rows()); });
    connect(m_panel, &AskingPanel::closed, this, [this] {
        showChosen();
        list()->focusList();
    });
    connect(list(), &ListPane::selectionChanged, this, &HoursPage::showChosen);
    connect(m_model, &ListModel::settled, this, &HoursPage::showChosen);
    connect(m_outbox, &HoursOutbox::changed, this, &HoursPage::showChosen);
    connect(m_notice, &look::MessageBar::actionTriggered, this, [this] {
        const QList<OutboxItem> read = m_outbox->refusedHours();
        for (const OutboxItem& item : read) {
            m_outbox->dismiss(item.id);
        }
    });
}

QString HoursPage::title() const {
    return tr("List and hours");
}

QString HoursPage::scope() const {
    return m_course.id != 0 ? tr("%1 %2", "number, title").arg(m_course.number).arg(m_course.title) : QString();
}

void HoursPage::openAt(const QString& argument) {
    const qsizetype slash = argument.indexOf(u'/');
    const qint64 id = (slash < 0 ? QStringView(argument) : QStringView(argument).left(slash)).toLongLong();
    if (id == 0) {
        ListPage::openAt(argument);
        return;
    }
    if (id != m_model->courseId()) {
        const QSignalBlocker quiet(m_panel);
        m_panel->cancel();
        m_panel->forget();
        chooseNone();
    }
    ListPage::openAt(QStringLiteral("chip-%1").arg(int(Bucket::All)));
    m_model->setCourse(id);
    QSet<qint64> only;
    const QStringList rows = slash < 0 ? QStringList() : argument.mid(slash + 1).split(u',', Qt::SkipEmptyParts);
    for (const QString& row : rows) {
        only.insert(row.toLongLong());
    }
    narrow(only);
    readCourse();
    emit headChanged();
}

void HoursPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    m_bars->setPageShown(current);
}

void HoursPage::refresh(const Changes& changes) {
    if (changes.concerns({"course", "course_revision"})) {
        readCourse();
        emit headChanged();
    }
    ListPage::refresh(changes);
}

void HoursPage::readCourse() {
    try {
        m_course = m_account.replica().row<CourseRow>(m_model->courseId()).value_or(CourseRow());
        m_form = currentForm(m_account.replica(), m_model->courseId());
        const bool isOpen =
            m_course.state == u"approved" || m_course.state == u"list_due" || m_course.state == u"list_returned";
        m_roll->setVisible(isOpen); // marks are noted until the list is handed in
    } catch (const ReplicaError& error) {
        m_bars->sayUnreadable(error.text);
    }
}

void HoursPage::showRow(qint64 id) {
    Q_UNUSED(id)
    showChosen();
}

void HoursPage::focusDetail() {
    if (QWidget* button = m_bar->button(int(Action::Correct)); button->isEnabled()) {
        start(Action::Correct); // Enter on a row: what one comes here to do
    } else {
        m_fields->setFocus(Qt::OtherFocusReason);
    }
}

bool HoursPage::isFiltered() const {
    return ListPage::isFiltered() || m_model->hasOnly();
}

void HoursPage::clearFilters() {
    ListPage::clearFilters();
    narrow({});
}

ListPane::Empty HoursPage::emptyNow() {
    if (m_model->courseId() == 0) {
        return {QStringLiteral("view-list-details"),
                tr("Open a course from “Lists and hours” to see who is on its list."), tr("Lists and hours"),
                [this] { emit openRequested(QStringLiteral("closing")); }};
    }
    return ListPage::emptyNow();
}

QList<HoursLine> HoursPage::chosen() const {
    QList<HoursLine> lines;
    QList<qint64> ids = list()->selectedIds();
    if (ids.isEmpty() && shownId() != 0) {
        ids << shownId();
    }
    for (const qint64 id : std::as_const(ids)) {
        if (const HoursLine* line = m_model->row(id)) {
            lines << *line;
        }
    }
    return lines;
}

void HoursPage::showChosen() {
    const QList<OutboxItem> refused = m_outbox->refusedHours();
    showRefused(refused, *m_notice);
    const QList<HoursLine> lines = chosen();
    if (lines.isEmpty() || m_panel->isOpen()) {
        return; // what is being filled in is about those it was opened for
    }
    QList<qint64> ids;
    for (const HoursLine& line : lines) {
        ids << line.enrolment.id;
    }
    if (ids != m_shownIds) {
        m_shownIds = ids;
        m_bar->pause();
    }
    if (lines.size() == 1) {
        showOne(lines.constFirst());
    } else {
        showSeveralLines(lines);
    }
    showActions(lines);
}

void HoursPage::showOne(const HoursLine& line) {
    m_name->setText(line.enrolment.name);
    FieldsView::Section head;
    const auto add = [&head](const QString& label, const QString& value, bool strong = false) {
        if (!value.isEmpty()) {
            head.fields << FieldsView::Field{label, value, strong};
        }
    };
    add(tr("School"), line.unit);
    add(tr("Title"), line.enrolment.jobTitle);
    add(tr("Role"), words::closingTerm(line.role));
    add(tr("How they came onto the list"), sourceWord(line));
    if (line.isAttendee()) {
        add(tr("Hours"),
            line.unmarked() > 0 ? tr("not known yet: %n session(s) are not marked", nullptr, line.unmarked())
                                : line.arithmetic.result.text(),
            true);
        add(tr("How they came about"), words::hoursArithmetic(line.arithmetic));
        if (line.isSetByHand()) {
            add(tr("Given by hand"),
                tr("%1 instead of %2: %3", "hours given, computed, reason")
                    .arg(words::hours(*line.entry.hours), line.arithmetic.computed.text(), line.entry.reason));
        }
        if (line.isAssessed) {
            const QString result = words::closingTerm(line.assess);
            add(tr("Assessment"), result.isEmpty() ? tr("no result yet") : result);
        }
    } else if (line.entry.lectureHours) {
        add(tr("Hours of a lecturer"), words::hours(*line.entry.lectureHours), true);
    }
    add(tr("Note"), line.entry.note);
    if (line.entry.id != 0) {
        add(tr("Set by"), tr("%1, %2", "name, time").arg(line.entry.byName, shownTime(line.entry.at)));
    }
    FieldsView::Section presence{tr("Presence"), {}, {}};
    for (const SessionCredit& credit : line.arithmetic.sessions) {
        const auto session = std::find_if(m_form.sessions.begin(), m_form.sessions.end(),
                                          [&credit](const CourseSession& one) { return one.no == credit.no; });
        if (session != m_form.sessions.end()) {
            presence.fields << FieldsView::Field{sessionText(*session), markText(credit)};
        }
    }
    m_fields->setSections(presence.fields.isEmpty() ? QList<FieldsView::Section>{head}
                                                    : QList<FieldsView::Section>{head, presence});
}

void HoursPage::showSeveralLines(const QList<HoursLine>& lines) {
    m_name->setText(tr("%n person(s)", nullptr, int(lines.size())));
    Halves sum;
    int unmarked = 0;
    QStringList names;
    for (const HoursLine& line : lines) {
        sum = sum + (line.isAttendee() ? line.arithmetic.result : Halves());
        unmarked += line.unmarked() > 0 ? 1 : 0;
        names << line.enrolment.name;
    }
    FieldsView::Section head;
    head.fields << FieldsView::Field{tr("Hours in all"), sum.text(), true};
    if (unmarked > 0) {
        head.fields << FieldsView::Field{tr("Not marked"), tr("%n person(s)", nullptr, unmarked)};
    }
    head.fields << FieldsView::Field{tr("Who"), names.join(tr(", ", "between names"))};
    m_fields->setSections({head});
}

QString HoursPage::whyNot(const QList<HoursLine>& lines) const {
    const CourseState state = stateOf(m_course);
    if (!isOpen(state)) {
        return state == CourseState::ListSubmitted
                   ? tr("The list was handed in. Recall it to change it, as long as nobody has decided.")
                   : tr("The list is closed. What is wrong in it is put right by a correction of a closed course.");
    }
    if (m_account.identity().accountType == AccountType::Operator &&
        m_course.ownerAccountId != m_account.identity().accountId &&
        !m_course.deputies.contains(m_account.identity().accountId)) {
        return tr("%1 runs this course; whoever runs it, its deputies, and the contacts and the chief manager of the "
                  "unit can do this.")
            .arg(m_course.ownerName);
    }
    const bool waits = std::any_of(lines.begin(), lines.end(),
                                   [this](const HoursLine& line) { return m_model->isPending(line.enrolment.id); });
    return waits ? tr("Something about this has not been sent yet. Wait for the centre's answer.") : QString();
}

void HoursPage::showActions(const QList<HoursLine>& lines) {
    const bool sets = m_account.identity().commands.contains(kind);
    const bool isAssessed =
        std::any_of(lines.begin(), lines.end(), [](const auto& line) { return line.isAssessed && line.isAttendee(); });
    const QString why = whyNot(lines);
    m_bar->setVisible(!m_panel->isOpen());
    m_bar->setAvailable([&](int action) -> Availability {
        return Action(action) == Action::Correct ? Availability{sets, why} : Availability{sets && isAssessed, why};
    });
}

void HoursPage::start(Action action) {
    const QList<HoursLine> lines = chosen();
    if (lines.isEmpty() || m_bar->isPausing()) {
        return;
    }
    switch (action) {
    case Action::Correct:
        m_panel->open(lines, m_form.hours.value_or(m_course.hours));
        m_bar->setVisible(false);
        return;
    case Action::Passed:
        setAssessment(AssessResult::Passed);
        return;
    case Action::Failed:
        setAssessment(AssessResult::Failed);
        return;
    }
}

/// 考核 of all that are chosen, without anything else being asked.
void HoursPage::setAssessment(AssessResult result) {
    QJsonArray rows;
    const QList<HoursLine> lines = chosen();
    for (const HoursLine& line : lines) {
        if (line.isAttendee() && line.isAssessed && line.assess != result) {
            rows << entryAsItIs(line, result);
        }
    }
    if (!rows.isEmpty()) {
        ask(rows);
    }
}

void HoursPage::ask(const QJsonArray& rows) {
    const QString caption = tr("%1: %2 %3", "what is asked for, number, title")
                                .arg(kindWord(kind))
                                .arg(m_course.number)
                                .arg(m_course.title);
    QList<OutboxItem> items;
    QJsonArray part;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        part << rows.at(i);
        if (part.size() == mostRows || i + 1 == rows.size()) {
            items << Commands::makeItem(kind, rowSubject("course", m_course.id), caption,
                                        {{QStringLiteral("course_id"), m_course.id}, {QStringLiteral("rows"), part}});
            part = {};
        }
    }
    if (m_outbox->ask(items)) {
        m_panel->close();
        showChosen();
    }
}

} // namespace inservice
