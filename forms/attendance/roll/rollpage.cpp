// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/rollpage.h"

#include "forms/attendance/roll/codewindow.h"
#include "forms/attendance/roll/minutespanel.h"
#include "forms/attendance/roll/onlineback.h"
#include "forms/attendance/roll/openscans.h"
#include "forms/attendance/roll/rollactions.h"
#include "forms/attendance/roll/rolldetail.h"
#include "forms/attendance/roll/rollhead.h"
#include "forms/attendance/roll/rollmarks.h"
#include "forms/attendance/roll/rollprints.h"
#include "forms/attendance/roll/scanspanel.h"
#include "forms/attendance/roll/sheetsback.h"
#include "forms/attendance/roll/slipkeys.h"
#include "forms/attendance/roll/slipreader.h"
#include "forms/attendance/roll/walkinpanel.h"
#include "forms/attendance/slips/sessionticks.h"
#include "forms/commands/pendingtone.h"
#include "forms/commands/reasonpanel.h"
#include "forms/commands/refusednotice.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/statedelegate.h"
#include "models/domain/personname.h"
#include "models/intake/takenpages.h"
#include "models/replica/replicaerror.h"
#include "models/tables/roles.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

using Column = RollModel::Column;
using Bucket = RollModel::Bucket;

look::Tone toneOfMark(int code) {
    if (code < 0) {
        return look::Tone::Neutral;
    }
    switch (PresenceCode(code)) {
    case PresenceCode::Present:
        return look::Tone::Good;
    case PresenceCode::Late:
    case PresenceCode::LeftEarly:
        return look::Tone::Warning;
    case PresenceCode::Leave:
    case PresenceCode::DutyLeave:
        return look::Tone::Info;
    case PresenceCode::Absent:
        return look::Tone::Bad;
    case PresenceCode::NotListed:
        break;
    }
    return look::Tone::Neutral;
}

look::Tone toneOfRow(const QModelIndex& index) {
    return pendingTone(index, toneOfMark(index.data(StateRole).toInt()));
}

} // namespace

RollPage::RollPage(AccountLink& link, QWidget* parent)
    : RollPage(link, new RollModel(link.replicaFile()), parent) {
}

RollPage::RollPage(AccountLink& link, RollModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("roll"),
               numbers({Column::Name, Column::Unit, Column::Title, Column::Mark}), parent)
    , m_account(link)
    , m_model(model)
    , m_call(link)
    , m_outbox(new RollOutbox(
          link, [this](qint64 id) { return m_model->row(id); }, this))
    , m_reader(new SlipReader(link, *m_outbox, this))
    , m_head(new RollHead)
    , m_actions(new RollActions)
    , m_detail(new RollDetail)
    , m_marks(new RollMarks(m_call, *model, *m_outbox, *list(), this))
    , m_walkIn(new WalkInPanel)
    , m_scans(new OpenScans(link, m_call, this))
    , m_sheets(new SheetsBack(
          link, m_call, *m_outbox, [this](qint64 course) { return brings(course); }, this))
    , m_online(new OnlineBack(
          link, m_call, *m_outbox, [this](qint64 course) { return brings(course); }, this)) {
    setObjectName(QStringLiteral("rollPage"));
    makeAbove();
    list()->setFindHint(tr("Name, unit or title"), tr("Find a person"));
    list()->view()->setItemDelegateForColumn(int(Column::Mark),
                                             new look::StateDelegate(toneOfRow, list(), pendingWord));
    list()->view()->installEventFilter(this);
    list()->columns()->setWidths({{int(Column::Name), 84},
                                  {int(Column::Unit), 160},
                                  {int(Column::Title), 84},
                                  {int(Column::Mark), 168},
                                  {int(Column::At), 96},
                                  {int(Column::Source), 96},
                                  {int(Column::Class), 48},
                                  {int(Column::Note), 140}});
    list()->columns()->setInView(numbers({Column::Name, Column::Unit, Column::Mark}), int(Column::Unit),
                                 numbers({Column::Title}));
    setChips({tr("Not noted"), tr("Here"), tr("On leave"), tr("Absent"), tr("Asks for leave"), tr("All")},
             int(Bucket::All));
    setDetail(m_detail, QStringLiteral("user-identity"), tr("Choose somebody from the list."), 56);
    setEmptyWords(
        {QStringLiteral("user-identity"), tr("The people are being loaded…"),
         tr("The centre cannot be reached, and nothing has been loaded on this PC before. The people appear as "
            "soon as it answers."),
         tr("Nobody fits what is typed."), tr("Nobody is under this."),
         tr("Nobody is on the list of this course yet: those who are accepted stand here, and who walks in."),
         tr("Nobody was on the list when the centre last answered; it cannot be reached now.")});
    connectRoll();
    connectSlips();
    connectMarks();
    connectActions();
    begin({{int(Column::Unit), Qt::AscendingOrder}, {int(Column::Name), Qt::AscendingOrder}});
    readCourses();
    settle();
}

RollPage::~RollPage() = default;

void RollPage::makeAbove() {
    auto* above = new QWidget(this);
    auto* column = new QVBoxLayout(above);
    column->setContentsMargins({});
    column->setSpacing(look::grid / 2);
    for (QWidget* part : QList<QWidget*>{m_head, m_actions, m_scans->bar(), m_marks->minutesPanel(), m_walkIn,
                                         m_marks->restPanel(), m_scans->panel()}) {
        column->addWidget(part);
    }
    setAbove(above);
    const QList<QAction*> actions = m_actions->menuActions();
    for (QAction* action : actions) {
        addPageAction(action);
    }
}

void RollPage::connectRoll() {
    connect(m_head, &RollHead::courseChosen, this, &RollPage::chooseCourse);
    connect(m_head, &RollHead::sessionChosen, this, &RollPage::chooseSession);
    connect(m_outbox, &RollOutbox::changed, this, &RollPage::readOutbox);
    connect(m_outbox, &RollOutbox::failed, this, [this](const QString& cause) {
        say(look::Tone::Bad, tr("This could not be written down on this PC, so nothing was noted: %1").arg(cause));
    });
    connect(m_outbox, &RollOutbox::kept, this, [this](int count) {
        say(look::Tone::Warning,
            tr("%n mark(s) were not changed: somebody else has noted something surer meanwhile.", nullptr, count));
    });
    connect(&m_head->notice(), &look::MessageBar::actionTriggered, m_outbox, &RollOutbox::dismissRefused);
    connect(m_model, &ListModel::settled, this, [this] {
        m_outbox->look(); // what was done is shown now
        showChosen();
        showCounts();
        settle();
    });
    connect(list(), &ListPane::selectionChanged, this, &RollPage::showChosen);
}

/// Slips that are read, and those that gave no mark.
void RollPage::connectSlips() {
    const auto read = [this](const QString& text) {
        m_reader->read(text, m_call.session(), QDateTime::currentDateTimeUtc(), m_head->leaves());
        m_head->focusScan();
    };
    connect(m_head, &RollHead::scanned, this, read);
    auto* keys = new SlipKeys(*this, *m_head->scanField());
    connect(keys, &SlipKeys::begun, m_head, &RollHead::beginScan);
    connect(keys, &SlipKeys::read, this, [this, read](const QString& slip) {
        const QString why = m_call.whyNot();
        why.isEmpty() ? read(slip) : say(look::Tone::Bad, why);
    });
    connect(m_reader, &SlipReader::said, this, [this](look::Tone tone, const QString& sentence, qint64 enrolment) {
        m_head->showScan(tone, sentence);
        if (enrolment != 0 && m_model->contains(enrolment)) {
            list()->select(enrolment);
            m_head->focusScan();
        }
    });
    connect(m_reader, &SlipReader::slipsChanged, this, &RollPage::settle);
    connect(m_reader, &SlipReader::failed, this, &RollPage::sayUnreadable);
    connect(m_outbox, &RollOutbox::scanned, m_reader, &SlipReader::answered);
    connect(m_scans->panel(), &ScansPanel::settled, this, [this](const questions::OpenScan& scan, bool counts) {
        m_outbox->settle(scan.scanId, PersonName::mask(scan.name), counts);
    });
    connect(m_scans->panel(), &ScansPanel::closed, list(), &ListPane::focusList);
    connect(m_outbox, &RollOutbox::settledOne, m_scans, &OpenScans::ask);
    connect(m_outbox, &RollOutbox::scanned, m_scans, &OpenScans::ask);
}

/// Marks, leave, and who is put on the list or taken off it.
void RollPage::connectMarks() {
    connect(m_marks, &RollMarks::said, this, &RollPage::say);
    connect(m_marks, &RollMarks::changed, this, &RollPage::settle);
    connect(m_marks, &RollMarks::asking, m_walkIn, &AskingPanel::cancel);
    connect(m_detail, &RollDetail::markAsked, m_marks, &RollMarks::mark);
    connect(
        m_detail, &RollDetail::leaveDecided, this, [this](const LeaveWish& wish, bool grant, const QString& answer) {
            if (const RollRow* row = m_model->row(shownId())) {
                m_outbox->decideLeave(row->enrolment.id, PersonName::mask(row->enrolment.name), wish, grant, answer);
            }
        });
    connect(m_detail, &RollDetail::leaveNoted, this, [this](const QJsonObject& details) {
        if (const RollRow* row = m_model->row(shownId())) {
            m_outbox->noteLeave(row->enrolment.id, PersonName::mask(row->enrolment.name), details);
        }
    });
    connect(m_detail, &RollDetail::removeAsked, this, [this](const QString& reason) {
        if (const RollRow* row = m_model->row(shownId())) {
            m_outbox->remove(row->enrolment, reason);
        }
    });
    connect(m_walkIn, &AskingPanel::confirmed, this, [this] {
        if (m_outbox->walkIn(m_walkIn->details(), m_walkIn->maskedName())) {
            m_walkIn->close();
        }
    });
    for (AskingPanel* panel : QList<AskingPanel*>{m_marks->minutesPanel(), m_walkIn, m_marks->restPanel()}) {
        connect(panel, &AskingPanel::closed, list(), &ListPane::focusList);
    }
}

void RollPage::connectActions() {
    const auto open = [this](const std::function<void()>& paper) {
        try {
            paper();
        } catch (const ReplicaError& error) {
            sayUnreadable(error.text);
        }
    };
    connect(m_actions, &RollActions::sheetsAsked, this,
            [this, open] { open([this] { RollPrints::openSheets(m_account, m_call, this); }); });
    connect(m_actions, &RollActions::slipsAsked, this,
            [this, open] { open([this] { RollPrints::openSlips(m_account, m_call, m_reader->slips(), this); }); });
    connect(m_actions, &RollActions::readingAsked, this, [this, open] { open([this] { m_sheets->open(); }); });
    connect(m_actions, &RollActions::onlineAsked, this, [this, open] { open([this] { m_online->open(); }); });
    connect(m_online, &OnlineBack::noted, this,
            [this](int count) { say(look::Tone::Good, tr("Noted from the log: %n mark(s).", nullptr, count)); });
    connect(m_sheets, &SheetsBack::noted, this,
            [this](int count) { say(look::Tone::Good, tr("Noted from the sheets: %n mark(s).", nullptr, count)); });
    connect(m_sheets, &SheetsBack::walkInWanted, this, [this](int session) {
        m_head->setSessions(m_call.held().form.sessions, session);
        chooseSession(session);
        addWalkIn();
        window()->activateWindow();
    });
    connect(m_actions, &RollActions::walkInAsked, this, &RollPage::addWalkIn);
    connect(m_actions, &RollActions::restAsked, m_marks, &RollMarks::askRest);
    connect(m_actions, &RollActions::undoAsked, m_marks, &RollMarks::undo);
    connect(m_actions, &RollActions::codeAsked, this, &RollPage::showCode);
}

QString RollPage::title() const {
    return tr("Attendance");
}

QString RollPage::scope() const {
    return m_call.hasCourse()
               ? tr("%1 %2", "number, title").arg(m_call.held().course.number).arg(m_call.held().course.title)
               : QString();
}

void RollPage::openAt(const QString& argument) {
    // «presence:<course>/…» of the outbox leads here too.
    const auto [course, pages] = TakenPages::split(argument);
    const qint64 id = course.section(u'/', 0, 0).toLongLong();
    if (id == 0) {
        return;
    }
    chooseCourse(id);
    if (pages.isEmpty() || m_call.courseId() != id) {
        return;
    }
    try {
        m_sheets->open(pages);
    } catch (const ReplicaError& error) {
        sayUnreadable(error.text);
    }
}

void RollPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    if (current) {
        m_reader->fetch();
        m_scans->ask();
        settle();
    }
}

void RollPage::refresh(const Changes& changes) {
    ListPage::refresh(changes);
    if (changes.concerns({"course", "course_revision"})) {
        readCourses();
    }
    if (changes.concerns({"presence", "enrolment"})) {
        m_outbox->look();
    }
}

void RollPage::readCourses() {
    try {
        QList<CourseRow> courses = roll::courses(m_account, QDateTime::currentDateTimeUtc());
        const qint64 id = m_call.hasCourse()  ? m_call.held().course.id
                          : courses.isEmpty() ? 0
                                              : courses.constFirst().id;
        const bool isListed =
            std::any_of(courses.begin(), courses.end(), [id](const CourseRow& one) { return one.id == id; });
        if (m_call.hasCourse() && !isListed) {
            courses.prepend(m_call.held().course);
        }
        m_head->setCourses(courses, id);
        if (id != 0) {
            chooseCourse(id);
        }
    } catch (const ReplicaError& error) {
        sayUnreadable(error.text);
    }
}

void RollPage::chooseCourse(qint64 id) {
    try {
        const bool isOther = m_call.courseId() != id;
        const std::optional<roll::Held> held = roll::held(m_account, id);
        if (!held) {
            say(look::Tone::Warning,
                tr("This course is not among those whose attendance you note. Whoever runs it, its deputies, and the "
                   "contacts and the chief manager of the unit can."));
            return;
        }
        m_call.setCourse(*held);
        if (isOther) {
            m_walkIn->cancel();
            m_walkIn->forget();
            m_marks->leaveCourse();
            m_head->notice().clear();
            m_call.setSession(0);
            readCourses();
            return;
        }
        m_outbox->setCourse(held->course);
        m_reader->setCourse(*held);
        m_scans->ask();
        const bool isThere = m_call.times() != nullptr;
        const int session = isThere ? m_call.session() : roll::sessionAt(held->times, QDateTime::currentDateTimeUtc());
        m_head->setSessions(held->form.sessions, session);
        chooseSession(session);
    } catch (const ReplicaError& error) {
        sayUnreadable(error.text);
    }
    emit headChanged();
}

void RollPage::chooseSession(int session) {
    if (session != m_call.session()) {
        m_marks->leaveSession();
        m_head->clearScan();
        m_head->setLeaves(false);
    }
    m_call.setSession(session);
    m_model->setSession(m_call.courseId(), session,
                        m_call.times() != nullptr ? roll::classOf(m_call.held(), session) : 0);
    readOutbox();
}

void RollPage::readOutbox() {
    m_model->setPending(m_outbox->pending(m_call.session()));
    const QList<OutboxItem> refused = m_outbox->refused();
    if (!refused.isEmpty()) {
        showRefused(refused, m_head->notice());
    } else if (m_head->notice().hasAction()) {
        m_head->notice().clear();
    }
    showCounts();
    showChosen();
    settle();
}

void RollPage::say(look::Tone tone, const QString& sentence) {
    m_head->notice().show(tone, sentence);
}

void RollPage::sayUnreadable(const QString& cause) {
    say(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(cause));
}

void RollPage::settle() {
    // Of a session that is still to come it is said once a slip is read: a reader does not see that its field is
    // closed, and its letters would be keys of the list.
    m_head->setScanning(m_call.whyNot());
    m_actions->settle(m_call, {.hasPeople = !m_model->everybody().isEmpty(),
                               .hasSlips = !m_reader->slips().isEmpty(),
                               .whyNotRest = m_marks->whyNotRest(),
                               .whyNoUndo = m_marks->whyNoUndo()});
}

void RollPage::showCounts() {
    RollHead::Counts counts;
    const QList<qint64> all = m_model->everybody();
    counts.due = int(all.size());
    for (const qint64 id : all) {
        const std::optional<PresenceMark> mark = m_model->markOf(id);
        if (!mark) {
            ++counts.open;
        } else if (mark->code == PresenceCode::Absent) {
            ++counts.absent;
        } else if (mark->code == PresenceCode::Leave || mark->code == PresenceCode::DutyLeave) {
            ++counts.excused;
        } else if (mark->code != PresenceCode::NotListed) {
            ++counts.here;
        }
    }
    counts.waiting = m_outbox->waiting();
    m_head->show(counts);
}

void RollPage::showChosen() {
    const QList<qint64> ids = m_marks->chosen();
    const qint64 one = ids.size() == 1 ? ids.constFirst() : shownId();
    const RollRow* row = m_model->row(one);
    QList<CourseSession> sessions = m_call.hasCourse() ? m_call.held().form.sessions : QList<CourseSession>();
    sessions.removeIf([&](const CourseSession& session) { // those of another class
        const int classNo = roll::classOf(m_call.held(), session.no);
        return row != nullptr && classNo != 0 && classNo != row->enrolment.classNo;
    });
    m_detail->show(row, int(ids.size()), sessions, m_call.whyNot(), m_call.whyNotHere());
}

void RollPage::showRow(qint64 id) {
    Q_UNUSED(id)
    showChosen();
}

void RollPage::focusDetail() {
    m_detail->focus();
}

ListPane::Empty RollPage::emptyNow() {
    if (m_call.hasCourse() || !m_model->isLoaded()) {
        return ListPage::emptyNow();
    }
    return {QStringLiteral("view-list-details"),
            tr("No course of yours is approved and not closed, so there is nobody to be noted."),
            tr("Courses of the unit"), [this] { emit openRequested(QStringLiteral("courses")); }};
}

bool RollPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list()->view() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
        if (isPlain && !key->text().isEmpty() && key->text().at(0).isDigit()) {
            m_head->beginScan(key->text()); // of a reader: no letter of the slip may become a mark
            return true;
        }
        if (isPlain && m_marks->takeKey(key->key(), key->text())) {
            return true;
        }
    }
    return ListPage::eventFilter(watched, event);
}

void RollPage::showCode() {
    const auto& sessions = m_call.held().form.sessions;
    const auto here = std::find_if(sessions.begin(), sessions.end(),
                                   [this](const CourseSession& one) { return one.no == m_call.session(); });
    if (here != sessions.end()) {
        auto* window = new CodeWindow(
            m_account, m_call.held().course.id, m_call.session(),
            tr("%1   %2", "course, session").arg(m_call.held().course.title, sessionticks::text(*here)), this);
        window->show();
    }
}

/// Whether a course is, or comes, onto this page.
bool RollPage::brings(qint64 course) {
    if (m_call.courseId() != course) {
        chooseCourse(course);
    }
    return m_call.courseId() == course;
}

void RollPage::addWalkIn() {
    m_marks->cancel();
    m_walkIn->open(m_call.held().form.sessions, m_call.session());
}

} // namespace inservice
