// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/rollpage.h"

#include "forms/attendance/back/signbackpanel.h"
#include "forms/attendance/roll/codewindow.h"
#include "forms/attendance/roll/minutespanel.h"
#include "forms/attendance/roll/rolldetail.h"
#include "forms/attendance/roll/rollhead.h"
#include "forms/attendance/roll/rollpapers.h"
#include "forms/attendance/roll/scanspanel.h"
#include "forms/attendance/roll/slipreader.h"
#include "forms/attendance/roll/walkinpanel.h"
#include "forms/attendance/sheet/signinpanel.h"
#include "forms/attendance/slips/sessionticks.h"
#include "forms/attendance/slips/slipsheet.h"
#include "forms/commands/pendingtone.h"
#include "forms/commands/reasonpanel.h"
#include "forms/commands/refusednotice.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/buttonaction.h"
#include "forms/look/flow.h"
#include "forms/look/statedelegate.h"
#include "forms/look/whynot.h"
#include "forms/paper/printpanel.h"
#include "forms/paper/printwindow.h"
#include "forms/words/words.h"
#include "models/domain/personname.h"
#include "models/replica/replicaerror.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"

#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

using Column = RollModel::Column;
using Bucket = RollModel::Bucket;

constexpr int namesInPanel = 12;
constexpr int usualMinutes = 10; ///< proposed where the clock says nothing

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

std::optional<PresenceCode> codeOfKey(const QString& text) {
    static const QString keys = QStringLiteral("PLEVOA");
    return text.size() == 1 && keys.contains(text.toUpper()) ? course::fromKey<PresenceCode>(text.toUpper())
                                                             : std::nullopt;
}

int minutesBetween(const QDateTime& from, const QDateTime& to) {
    return int(from.secsTo(to) / 60);
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
    , m_outbox(new RollOutbox(
          link, [this](qint64 id) { return m_model->row(id); }, this))
    , m_reader(new SlipReader(link, *m_outbox, this))
    , m_head(new RollHead)
    , m_detail(new RollDetail)
    , m_minutes(new MinutesPanel)
    , m_walkIn(new WalkInPanel)
    , m_rest(new ReasonPanel(QStringLiteral("rollRest")))
    , m_scans(new ScansPanel) {
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
    connectParts();
    begin({{int(Column::Unit), Qt::AscendingOrder}, {int(Column::Name), Qt::AscendingOrder}});
    readCourses();
    settle();
}

RollPage::~RollPage() = default;

QPushButton* RollPage::addButton(QLayout* row, const QString& text, const char* name, const QString& icon,
                                 const QString& inMenu) {
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    row->addWidget(button);
    addPageAction(new look::ButtonAction(button, icon, inMenu, this));
    return button;
}

void RollPage::makeAbove() {
    auto* above = new QWidget(this);
    auto* row = new look::FlowLayout(nullptr, look::grid);
    auto* column = new QVBoxLayout(above);
    column->setContentsMargins({});
    column->setSpacing(look::grid / 2);
    column->addWidget(m_head);
    column->addLayout(row);
    m_openScans = new look::MessageBar(above);
    m_openScans->setObjectName(QStringLiteral("rollOpenScans"));
    column->addWidget(m_openScans);
    for (QWidget* panel : QList<QWidget*>{m_minutes, m_walkIn, m_rest, m_scans}) {
        column->addWidget(panel);
    }
    m_sheets = addButton(row, tr("Si&gn-in sheets…"), "rollPrintSheets", QStringLiteral("document-print"),
                         tr("Print the si&gn-in sheets…"));
    m_readBack = addButton(row, tr("Read signed &sheets…"), "rollReadSheets", QStringLiteral("document-open"),
                           tr("Read signed &sheets…"));
    m_slips = addButton(row, tr("Ad&mission slips…"), "rollPrintSlips", QStringLiteral("document-print"),
                        tr("Print the a&dmission slips…"));
    m_addWalkIn = addButton(row, tr("Somebody wal&ked in…"), "rollAddWalkIn", QStringLiteral("list-add-user"),
                            tr("Somebody wal&ked in…"));
    m_markRest = addButton(row, tr("The others a&bsent…"), "rollMarkRest", QStringLiteral("dialog-ok-apply"),
                           tr("The others a&bsent…"));
    m_undo = addButton(row, tr("Undo the last (&Z)"), "rollUndo", QStringLiteral("edit-undo"),
                       tr("Undo the last mark (&Z)"));
    m_code = addButton(row, tr("&Code on the wall…"), "rollCode", QStringLiteral("view-fullscreen"),
                       tr("Sh&ow the code on the wall…"));
    setAbove(above);
}

void RollPage::connectParts() {
    connect(m_head, &RollHead::courseChosen, this, &RollPage::chooseCourse);
    connect(m_head, &RollHead::sessionChosen, this, &RollPage::chooseSession);
    connect(m_head, &RollHead::scanned, this, [this](const QString& text) {
        m_reader->read(text, m_session, QDateTime::currentDateTimeUtc());
        m_head->focusScan();
    });
    connect(m_reader, &SlipReader::said, this, [this](look::Tone tone, const QString& sentence, qint64 enrolment) {
        m_head->showScan(tone, sentence);
        if (enrolment != 0 && m_model->contains(enrolment)) {
            list()->select(enrolment);
            m_head->focusScan();
        }
    });
    connect(m_reader, &SlipReader::slipsChanged, this, &RollPage::settle);
    connect(m_reader, &SlipReader::failed, this, [this](const QString& cause) {
        say(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(cause));
    });
    connect(m_outbox, &RollOutbox::changed, this, &RollPage::readOutbox);
    connect(m_outbox, &RollOutbox::failed, this, [this](const QString& cause) {
        say(look::Tone::Bad, tr("This could not be written down on this PC, so nothing was noted: %1").arg(cause));
    });
    connect(m_outbox, &RollOutbox::kept, this, [this](int count) {
        say(look::Tone::Warning,
            tr("%n mark(s) were not changed: somebody else has noted something surer meanwhile.", nullptr, count));
    });
    connect(m_outbox, &RollOutbox::scanned, m_reader, &SlipReader::answered);
    connect(&m_head->notice(), &look::MessageBar::actionTriggered, m_outbox, &RollOutbox::dismissRefused);
    connect(m_model, &ListModel::settled, this, [this] {
        m_outbox->look(); // what was done is shown now
        showChosen();
        showCounts();
        settle();
    });
    connect(list(), &ListPane::selectionChanged, this, &RollPage::showChosen);
    connect(m_detail, &RollDetail::markAsked, this, &RollPage::mark);
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
    connect(m_minutes, &AskingPanel::confirmed, this, &RollPage::noteMinutes);
    connect(m_walkIn, &AskingPanel::confirmed, this, [this] {
        if (m_outbox->walkIn(m_walkIn->details(), m_walkIn->maskedName())) {
            m_walkIn->close();
        }
    });
    connect(m_rest, &AskingPanel::confirmed, this, &RollPage::noteRest);
    for (AskingPanel* panel : QList<AskingPanel*>{m_minutes, m_walkIn, m_rest}) {
        connect(panel, &AskingPanel::closed, list(), &ListPane::focusList);
    }
    connect(m_openScans, &look::MessageBar::actionTriggered, m_scans, &ScansPanel::open);
    connect(m_scans, &ScansPanel::settled, this, [this](const questions::OpenScan& scan, bool counts) {
        m_outbox->settle(scan.scanId, PersonName::mask(scan.name), counts);
    });
    connect(m_scans, &ScansPanel::closed, list(), &ListPane::focusList);
    connect(m_outbox, &RollOutbox::settledOne, this, &RollPage::askScans);
    connect(m_outbox, &RollOutbox::scanned, this, &RollPage::askScans);
    connect(m_detail, &RollDetail::removeAsked, this, [this](const QString& reason) {
        if (const RollRow* row = m_model->row(shownId())) {
            m_outbox->remove(row->enrolment, reason);
        }
    });
    connect(m_code, &QPushButton::clicked, this, &RollPage::showCode);
    connect(m_sheets, &QPushButton::clicked, this, &RollPage::printSheets);
    connect(m_readBack, &QPushButton::clicked, this, &RollPage::readSheets);
    connect(m_slips, &QPushButton::clicked, this, &RollPage::printSlips);
    connect(m_addWalkIn, &QPushButton::clicked, this, &RollPage::addWalkIn);
    connect(m_markRest, &QPushButton::clicked, this, &RollPage::askRest);
    connect(m_undo, &QPushButton::clicked, this, &RollPage::undo);
}

QString RollPage::title() const {
    return tr("Attendance");
}

QString RollPage::scope() const {
    return m_held ? tr("%1 %2", "number, title").arg(m_held->course.number).arg(m_held->course.title) : QString();
}

void RollPage::openAt(const QString& argument) {
    // «presence:<course>/…» of the outbox leads here too.
    if (const qint64 id = argument.section(u'/', 0, 0).toLongLong(); id != 0) {
        chooseCourse(id);
    }
}

void RollPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    if (current) {
        m_reader->fetch();
        askScans();
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
        const qint64 id = m_held ? m_held->course.id : courses.isEmpty() ? 0 : courses.constFirst().id;
        const bool isListed =
            std::any_of(courses.begin(), courses.end(), [id](const CourseRow& one) { return one.id == id; });
        if (m_held && !isListed) {
            courses.prepend(m_held->course);
        }
        m_head->setCourses(courses, id);
        if (id != 0) {
            chooseCourse(id);
        }
    } catch (const ReplicaError& error) {
        say(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
}

void RollPage::chooseCourse(qint64 id) {
    try {
        const bool isOther = !m_held || m_held->course.id != id;
        const std::optional<roll::Held> held = roll::held(m_account, id);
        if (!held) {
            say(look::Tone::Warning,
                tr("This course is not among those whose attendance you note. Whoever runs it, its deputies, and the "
                   "contacts and the chief manager of the unit can."));
            return;
        }
        m_held = held;
        if (isOther) {
            for (AskingPanel* panel : QList<AskingPanel*>{m_minutes, m_walkIn, m_rest}) {
                panel->cancel();
                panel->forget();
            }
            m_former.clear();
            m_head->notice().clear();
            m_session = 0;
            readCourses();
            return;
        }
        m_outbox->setCourse(held->course);
        m_reader->setCourse(*held);
        askScans();
        const bool isThere = current() != nullptr;
        const int session = isThere ? m_session : roll::sessionAt(held->times, QDateTime::currentDateTimeUtc());
        m_head->setSessions(held->form.sessions, session);
        chooseSession(session);
    } catch (const ReplicaError& error) {
        say(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
    emit headChanged();
}

void RollPage::chooseSession(int session) {
    if (session != m_session) {
        m_former.clear();
        m_head->clearScan();
        m_minutes->cancel();
        m_rest->cancel();
    }
    m_session = session;
    const attendance::SessionTimes* here = current();
    m_model->setSession(m_held ? m_held->course.id : 0, session, here != nullptr ? roll::classOf(*m_held, session) : 0);
    readOutbox();
}

void RollPage::readOutbox() {
    m_model->setPending(m_outbox->pending(m_session));
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

const attendance::SessionTimes* RollPage::current() const {
    return m_held ? attendance::session(m_held->times, m_session) : nullptr;
}

QString RollPage::whyNot() const {
    if (!m_held) {
        return tr("Choose a course first.");
    }
    if (current() == nullptr) {
        return tr("Choose a session first.");
    }
    if (!m_account.identity().commands.contains(QStringLiteral("presence.set"))) {
        return tr(
            "Whoever runs a course, its deputies, and the contacts and the chief manager of the unit note who comes.");
    }
    return roll::isOpen(m_held->course) ? QString()
                                        : words::centreRefusal(QStringLiteral("presence.not_open"),
                                                               {{QStringLiteral("state"), m_held->course.state}});
}

QString RollPage::whyNotHere() const {
    const attendance::SessionTimes* session = current();
    const bool isEarly = session != nullptr && QDateTime::currentDateTimeUtc() < attendance::opensAt(*session);
    return isEarly
               ? tr("This session begins at %1. Presence can be noted from an hour before it; leave can be noted now.")
                     .arg(shownTime(session->begins))
               : QString();
}

QString RollPage::whyNotRest() const {
    if (const QString why = whyNot(); !why.isEmpty()) {
        return why;
    }
    if (QDateTime::currentDateTimeUtc() < current()->begins) {
        return tr("The session has not begun: nobody can be absent yet.");
    }
    return m_model->open().isEmpty() ? tr("Something is noted of everybody.") : QString();
}

void RollPage::settle() {
    const QString why = whyNot();
    const QString nobody = m_model->everybody().isEmpty() ? tr("Nobody is on the list of this course yet.") : QString();
    m_head->setScanning(!why.isEmpty() ? why : whyNotHere());
    look::setPossible(m_sheets, !m_held ? tr("Choose a course first.") : QString());
    look::setPossible(m_readBack, !why.isEmpty() ? why : nobody);
    look::setPossible(m_slips,
                      !m_held             ? tr("Choose a course first.")
                      : !nobody.isEmpty() ? nobody
                      : m_reader->slips().isEmpty()
                          ? tr("The slips are made by the centre, which has not sent them yet. See in the status bar "
                               "whether the desk is connected.")
                          : QString());
    look::setPossible(m_addWalkIn, !why.isEmpty() ? why : whyNotHere());
    look::setPossible(m_markRest, whyNotRest());
    m_code->setVisible(m_held && m_held->form.checkin.contains(CheckinKind::Self));
    look::setPossible(m_code, !why.isEmpty() ? why : whyNotHere());
    look::setPossible(m_undo,
                      m_former.isEmpty() ? tr("Nothing was marked in the list since it was opened.") : QString());
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

QList<qint64> RollPage::chosen() const {
    QList<qint64> ids = list()->selectedIds();
    ids.removeIf([this](qint64 id) { return m_model->row(id) == nullptr; });
    return ids;
}

void RollPage::showChosen() {
    const QList<qint64> ids = chosen();
    const qint64 one = ids.size() == 1 ? ids.constFirst() : shownId();
    const RollRow* row = m_model->row(one);
    QList<CourseSession> sessions = m_held ? m_held->form.sessions : QList<CourseSession>();
    sessions.removeIf([&](const CourseSession& session) { // those of another class
        const int classNo = roll::classOf(*m_held, session.no);
        return row != nullptr && classNo != 0 && classNo != row->enrolment.classNo;
    });
    m_detail->show(row, int(ids.size()), sessions, whyNot(), whyNotHere());
}

void RollPage::showRow(qint64 id) {
    Q_UNUSED(id)
    showChosen();
}

void RollPage::focusDetail() {
    m_detail->focus();
}

ListPane::Empty RollPage::emptyNow() {
    if (m_held || !m_model->isLoaded()) {
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
        if (isPlain && takeKey(key->key(), key->text())) {
            return true;
        }
    }
    return ListPage::eventFilter(watched, event);
}

bool RollPage::takeKey(int key, const QString& text) {
    if (!text.isEmpty() && text.at(0).isDigit()) {
        m_head->beginScan(text); // a reader begins with the number of the course; no letter of it may become a mark
        return true;
    }
    const bool clears = key == Qt::Key_Delete || key == Qt::Key_Backspace;
    const std::optional<PresenceCode> code = codeOfKey(text);
    if (!clears && !code) {
        return false;
    }
    mark(clears ? std::nullopt : code);
    return true;
}

RollOutbox::Change RollPage::changeOf(qint64 id, const std::optional<PresenceMark>& mark) const {
    const RollRow* row = m_model->row(id);
    return {id, PersonName::mask(row->enrolment.name), m_session, mark, row->rowVersion};
}

PresenceMark RollPage::markOf(PresenceCode code) const {
    PresenceMark mark;
    mark.session = m_session;
    mark.code = code;
    return mark;
}

QString RollPage::namesOf(const QList<qint64>& ids) const {
    QStringList names;
    for (const qint64 id : ids) {
        if (names.size() == namesInPanel) {
            names << tr("and %n more", nullptr, int(ids.size()) - namesInPanel);
            break;
        }
        names << m_model->row(id)->enrolment.name;
    }
    return names.join(tr(", ", "between names"));
}

void RollPage::mark(const std::optional<PresenceCode>& code) {
    const bool isLeave = code == PresenceCode::Leave || code == PresenceCode::DutyLeave;
    const QString why = !whyNot().isEmpty() ? whyNot() : isLeave || !code ? QString() : whyNotHere();
    const QList<qint64> ids = chosen();
    if (!why.isEmpty() || ids.isEmpty()) {
        say(look::Tone::Info, why.isEmpty() ? tr("Choose somebody from the list.") : why);
        return;
    }
    if (code == PresenceCode::Late || code == PresenceCode::LeftEarly) {
        askMinutes(*code);
        return;
    }
    QList<RollOutbox::Change> changes;
    for (const qint64 id : ids) {
        if (code || m_model->markOf(id)) {
            changes << changeOf(id, code ? std::optional(markOf(*code)) : std::nullopt);
        }
    }
    apply(changes);
}

void RollPage::askMinutes(PresenceCode code) {
    m_forMinutes = chosen();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime begin = current()->begins;
    const QDateTime end = current()->ends;
    const int most = minutesBetween(begin, end);
    const int past = code == PresenceCode::Late ? minutesBetween(begin, now) : minutesBetween(now, end);
    m_rest->cancel();
    m_walkIn->cancel();
    m_minutes->open(code, namesOf(m_forMinutes), past > 0 && past < most ? past : usualMinutes, most);
}

void RollPage::noteMinutes() {
    QList<RollOutbox::Change> changes;
    for (const qint64 id : std::as_const(m_forMinutes)) {
        if (m_model->row(id) == nullptr) {
            continue;
        }
        PresenceMark mark = markOf(m_minutes->code());
        (mark.code == PresenceCode::Late ? mark.late : mark.early) = m_minutes->minutes();
        changes << changeOf(id, roll::joined(m_model->markOf(id), mark));
    }
    m_minutes->close();
    apply(changes);
}

void RollPage::apply(const QList<RollOutbox::Change>& changes) {
    if (changes.isEmpty()) {
        return;
    }
    QList<RollOutbox::Change> former;
    QList<qint64> ids;
    for (const RollOutbox::Change& change : changes) {
        former << changeOf(change.enrolmentId, m_model->markOf(change.enrolmentId));
        ids << change.enrolmentId;
    }
    if (m_outbox->mark(changes)) {
        m_former = former;
        goOn(ids);
        settle();
    }
}

/// The next one below, so that a roll call is one key a person.
void RollPage::goOn(const QList<qint64>& marked) {
    if (marked.size() != 1) {
        return;
    }
    const int row = m_model->rowOf(marked.constFirst());
    if (const qint64 next = m_model->idAt(row + 1); row >= 0 && next != 0) {
        list()->select(next);
    }
    list()->focusList();
}

void RollPage::undo() {
    const QList<RollOutbox::Change> former = std::exchange(m_former, {});
    if (former.isEmpty()) {
        return;
    }
    if (!m_outbox->takeBack()) {
        m_outbox->mark(former);
    }
    list()->select(former.constFirst().enrolmentId);
    settle();
}

void RollPage::askRest() {
    m_restChanges.clear();
    const QList<qint64> open = m_model->open();
    for (const qint64 id : open) {
        m_restChanges << changeOf(id, markOf(PresenceCode::Absent));
    }
    m_minutes->cancel();
    m_walkIn->cancel();
    ReasonPanel::Setup setup;
    setup.key = QStringLiteral("rest:%1").arg(m_session);
    setup.title = tr("Mark %n person(s) as absent", nullptr, int(open.size()));
    setup.explanation = tr("Nothing is noted of them at session %1: %2.").arg(m_session).arg(namesOf(open));
    setup.confirm = tr("Mark as absent");
    setup.isGrave = true;
    m_rest->open(setup);
}

void RollPage::noteRest() {
    const QList<qint64> open = m_model->open();
    const bool isSame = open.size() == m_restChanges.size() &&
                        std::all_of(m_restChanges.begin(), m_restChanges.end(),
                                    [&open](const RollOutbox::Change& one) { return open.contains(one.enrolmentId); });
    if (!isSame) {
        askRest(); // somebody was noted meanwhile: what is done is what was seen
        say(look::Tone::Info,
            words::centreRefusal(QStringLiteral("presence.rest_changed"), {{QStringLiteral("n"), int(open.size())}}));
        return;
    }
    if (m_outbox->rest(m_session, m_restChanges)) {
        m_former.clear();
        m_rest->close();
    }
}

/// Slips that gave no mark, as the centre has them.
void RollPage::askScans() {
    if (!m_held) {
        return;
    }
    m_account.ask(questions::openScans(m_held->course.id), this,
                  [this, course = m_held->course.id](const Answer<QList<questions::OpenScan>>& answer) {
                      if (!answer || !m_held || m_held->course.id != course) {
                          return;
                      }
                      m_scans->setScans(*answer.value);
                      const int count = int(answer.value->size());
                      m_openScans->show(look::Tone::Warning,
                                        count > 0 ? tr("%n slip(s) of people who are not accepted wait for a decision.",
                                                       nullptr, count)
                                                  : QString(),
                                        tr("Decide…"));
                  });
}

void RollPage::showCode() {
    const auto& sessions = m_held->form.sessions;
    const auto here = std::find_if(sessions.begin(), sessions.end(),
                                   [this](const CourseSession& one) { return one.no == m_session; });
    if (here != sessions.end()) {
        auto* window =
            new CodeWindow(m_account, m_held->course.id, m_session,
                           tr("%1   %2", "course, session").arg(m_held->course.title, sessionticks::text(*here)), this);
        window->show();
    }
}

void RollPage::addWalkIn() {
    m_minutes->cancel();
    m_rest->cancel();
    m_walkIn->open(m_held->form.sessions, m_session);
}

void RollPage::printSheets() {
    try {
        auto* panel = new SigninPanel(roll::signinCourse(m_account, *m_held), roll::signinPeople(m_account, *m_held),
                                      m_session, this);
        openPrintWindow(panel, QStringLiteral("signinPaper"), tr("Sign-in sheets"), this);
    } catch (const ReplicaError& error) {
        say(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
}

/// What was signed on paper: proposed from a scan, confirmed, and noted of every session that the sheets are of.
void RollPage::readSheets() {
    try {
        QHash<qint64, SignBackPanel::Person> people;
        const QList<RollRow> rows = RollModel::everybodyOf(m_account.replica(), m_held->course.id);
        for (const RollRow& row : rows) {
            people.insert(row.enrolment.id, {row.enrolment.name, row.unit, row.marks});
        }
        auto* panel = new SignBackPanel(m_held->course.number, people, this);
        QDialog* window = openPrintWindow(panel, QStringLiteral("signBack"), tr("Read signed sheets"), this);
        // Beside the page: who walked in is typed there with the sheet in view.
        window->hide();
        window->setWindowModality(Qt::NonModal);
        window->show();
        const qint64 course = m_held->course.id;
        connect(panel, &SignBackPanel::confirmed, this, [this, panel, window, course] {
            if (isShown(course) && noteSigned(*panel)) {
                window->accept();
            }
        });
        connect(panel, &SignBackPanel::walkInWanted, this, [this, course](int session) {
            if (!isShown(course)) {
                return;
            }
            m_head->setSessions(m_held->form.sessions, session);
            chooseSession(session);
            addWalkIn();
            this->window()->activateWindow();
        });
    } catch (const ReplicaError& error) {
        say(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
}

/// Whether the course that sheets were read of is still the one on this page.
bool RollPage::isShown(qint64 course) {
    if (m_held && m_held->course.id == course) {
        return true;
    }
    chooseCourse(course);
    return m_held && m_held->course.id == course;
}

bool RollPage::noteSigned(const SignBackPanel& panel) {
    QHash<qint64, RollRow> now;
    const QList<RollRow> rows = RollModel::everybodyOf(m_account.replica(), m_held->course.id);
    for (const RollRow& row : rows) {
        now.insert(row.enrolment.id, row);
    }
    QList<RollOutbox::Change> changes;
    QList<RollOutbox::Change> replacing;
    const QList<SignBackPanel::Mark> marks = panel.marks();
    for (const SignBackPanel::Mark& one : marks) {
        if (const auto row = now.constFind(one.enrolmentId); row != now.constEnd()) {
            PresenceMark mark;
            mark.session = one.session;
            mark.source = PresenceSource::Paper;
            (one.replaces ? replacing : changes) << RollOutbox::Change{
                one.enrolmentId, PersonName::mask(row->enrolment.name), one.session, mark, row->rowVersion};
        }
    }
    if (!m_outbox->markFromPaper(changes, false) || !m_outbox->markFromPaper(replacing, true)) {
        return false;
    }
    const QList<SignBackPanel::File> files = panel.evidence();
    const bool isKept = std::all_of(files.begin(), files.end(), [&](const SignBackPanel::File& file) {
        return m_outbox->attach(file.name, file.content, panel.sessions());
    });
    if (isKept) {
        say(look::Tone::Good,
            tr("Noted from the sheets: %n mark(s).", nullptr, int(changes.size() + replacing.size())));
    }
    return true;
}

void RollPage::printSlips() {
    try {
        PrintPanel::Paper paper;
        paper.document =
            slips::document(roll::slipCourse(m_account, *m_held), roll::slipsOf(m_account, *m_held, m_reader->slips()));
        paper.subject = QStringLiteral("slips:%1").arg(m_held->course.number);
        paper.copies = {1};
        paper.next =
            tr("Cut them apart and hand them out at the door, or let people print their own from “My "
               "enrolments”. At the door read them with a reader of bar codes, or type the number below the bars.");
        auto* panel = new PrintPanel(this);
        panel->setPaper(paper);
        openPrintWindow(panel, QStringLiteral("slipsPaper"), tr("Admission slips"), this);
    } catch (const ReplicaError& error) {
        say(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
}

} // namespace inservice
