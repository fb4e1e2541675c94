// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/edit/sessionmodel.h"

#include "forms/courses/edit/cellsview.h"
#include "forms/look/look.h"
#include "forms/words/coursewords.h"
#include "models/courses/coursehours.h"
#include "models/domain/rocdate.h"

#include <QLocale>
#include <algorithm>

namespace inservice {

namespace {

constexpr qsizetype MostPast = 50;

const char* partOf(SessionField field) {
    switch (field) {
    case SessionField::Date:
        return "date";
    case SessionField::From:
        return "from";
    case SessionField::To:
        return "to";
    case SessionField::Break:
        return "break";
    case SessionField::Hours:
        return "hours";
    case SessionField::Topic:
        return "topic";
    case SessionField::Lecturers:
        return "lecturers";
    case SessionField::Mode:
        return "mode";
    case SessionField::Room:
        return "room";
    case SessionField::Track:
        return "track";
    }
    return "";
}

QString pathOf(int row, SessionField field) {
    return QStringLiteral("sessions[%1].%2").arg(row).arg(QLatin1String(partOf(field)));
}

bool isNumber(SessionField field) {
    return field == SessionField::From || field == SessionField::To || field == SessionField::Break ||
           field == SessionField::Hours;
}

/// What is said of a cell that nobody can read.
CourseFault unclear(int row, SessionField field) {
    const char* key = "course.session_hours_step";
    switch (field) {
    case SessionField::Date:
        key = "course.session_day_unclear";
        break;
    case SessionField::From:
    case SessionField::To:
        key = "course.session_time_unclear";
        break;
    case SessionField::Break:
        key = "course.session_break_unclear";
        break;
    case SessionField::Lecturers:
        key = "course.session_lecturer_unknown";
        break;
    case SessionField::Mode:
        key = "course.session_mode";
        break;
    case SessionField::Hours:
    case SessionField::Topic:
    case SessionField::Room:
    case SessionField::Track:
        break;
    }
    return {pathOf(row, field), QLatin1String(key), {{QStringLiteral("no"), row + 1}}, true};
}

/// Who is no lecturer of the course any more stays in the cell by name, and is known again once entered again.
void keepNames(SessionDraft& draft, const SessionContext& before, const SessionContext& now) {
    const QList<int> numbers = draft.session().lecturers;
    const auto knows = [](const SessionContext& context, int no) {
        return std::any_of(context.lecturers.cbegin(), context.lecturers.cend(),
                           [no](const CourseLecturer& lecturer) { return lecturer.no == no; });
    };
    const bool hasLost =
        std::any_of(numbers.cbegin(), numbers.cend(), [&](int no) { return knows(before, no) && !knows(now, no); });
    if (hasLost) {
        draft.write(SessionField::Lecturers, draft.text(SessionField::Lecturers, before), now);
    } else {
        draft.resolveLecturers(now);
    }
}

} // namespace

const QList<SessionField>& SessionModel::columns() {
    static const QList<SessionField> all{
        SessionField::Date,  SessionField::From,      SessionField::To,   SessionField::Break, SessionField::Hours,
        SessionField::Topic, SessionField::Lecturers, SessionField::Mode, SessionField::Room,  SessionField::Track};
    return all;
}

SessionModel::SessionModel(QObject* parent)
    : QAbstractTableModel(parent) {
    m_context.today = RocDate::today().day();
}

void SessionModel::load(const QJsonArray& sessions) {
    beginResetModel();
    m_drafts.clear();
    for (const auto& each : sessions) {
        m_drafts << SessionDraft::fromJson(each.toObject());
    }
    m_past.clear();
    m_foreign.clear();
    m_context.lecturers.clear(); // of another course: their numbers say nothing here
    settle();
    endResetModel();
}

QJsonArray SessionModel::stored() const {
    QJsonArray sessions;
    for (const SessionDraft& draft : m_drafts) {
        sessions << draft.toJson();
    }
    return sessions;
}

QList<CourseSession> SessionModel::sessions() const {
    QList<CourseSession> sessions;
    for (const SessionDraft& draft : m_drafts) {
        sessions << draft.session();
    }
    return sessions;
}

void SessionModel::setLecturers(const QList<CourseLecturer>& lecturers) {
    if (lecturers == m_context.lecturers) {
        return;
    }
    const SessionContext before = m_context;
    m_context.lecturers = lecturers;
    for (SessionDraft& draft : m_drafts) {
        keepNames(draft, before, m_context);
    }
    changed();
}

void SessionModel::setCalendar(const CourseCalendar& calendar, const QDate& today) {
    m_calendar = calendar;
    m_context.today = today;
    changed();
}

void SessionModel::setMode(std::optional<CourseMode> mode) {
    if (mode != m_mode) {
        m_mode = mode;
        changed();
    }
}

void SessionModel::setForeignFaults(const QList<CourseFault>& faults) {
    m_foreign.clear();
    for (const CourseFault& fault : faults) {
        if (course::parsedPath(fault.field).index >= 0 && !(m_foreign.contains(fault.field) && !fault.blocks)) {
            m_foreign.insert(fault.field, fault);
        }
    }
    changed();
}

void SessionModel::remember() {
    m_past << m_drafts;
    if (m_past.size() > MostPast) {
        m_past.removeFirst();
    }
}

/// What follows from where a session stands and how the course is held.
void SessionModel::settle() {
    for (qsizetype i = 0; i < m_drafts.size(); ++i) {
        m_drafts[i].setNo(int(i) + 1);
        if (m_mode && m_mode != CourseMode::Mixed && !m_drafts.at(i).isUnclear(SessionField::Mode)) {
            m_drafts[i].write(SessionField::Mode,
                              course::keyOf(needsPlace(*m_mode) ? SessionMode::InPerson : SessionMode::Online),
                              m_context);
        }
    }
    findFaults();
}

void SessionModel::changed() {
    settle();
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

QList<CourseFault> SessionModel::unclearFaults() const {
    QList<CourseFault> faults;
    for (int row = 0; row < m_drafts.size(); ++row) {
        for (const SessionField field : columns()) {
            if (m_drafts.at(row).isUnclear(field)) {
                faults << unclear(row, field);
            }
        }
    }
    return faults;
}

void SessionModel::findFaults() {
    m_faults.clear();
    const auto add = [this](const CourseFault& fault) {
        const auto known = m_faults.constFind(fault.field);
        if (known == m_faults.cend() || (fault.blocks && !known->blocks)) {
            m_faults.insert(fault.field, fault);
        }
    };
    // What somebody typed and nobody can read is said rather than that it is missing.
    const QList<CourseFault> typed = unclearFaults();
    for (const CourseFault& fault : typed) {
        add(fault);
    }
    Course course;
    course.mode = m_mode;
    course.sessions = sessions();
    course.lecturers = m_context.lecturers;
    CourseSurroundings surroundings;
    surroundings.calendar = m_calendar;
    surroundings.today = m_context.today;
    const QList<CourseFault> found = course::checkSessions(course, surroundings);
    for (const CourseFault& fault : found) {
        if (course::parsedPath(fault.field).index >= 0) {
            add(fault);
        }
    }
    for (const CourseFault& fault : std::as_const(m_foreign)) {
        add(fault);
    }
}

/// A session to be typed: at the times of the one above, in its room. The day is new.
SessionDraft SessionModel::next() const {
    CourseSession session;
    if (!m_drafts.isEmpty()) {
        const CourseSession& above = m_drafts.constLast().session();
        session.from = above.from;
        session.to = above.to;
        session.breakMinutes = above.breakMinutes;
        session.mode = above.mode;
        session.room = above.room;
    }
    return SessionDraft(session);
}

int SessionModel::add(const QList<SessionDraft>& drafts, int row) {
    const qsizetype room = std::min<qsizetype>(course::MostSessions - m_drafts.size(), drafts.size());
    if (room <= 0) {
        return -1;
    }
    remember();
    const int at = row < 0 || row > m_drafts.size() ? int(m_drafts.size()) : row;
    beginResetModel();
    for (qsizetype i = 0; i < room; ++i) {
        m_drafts.insert(at + i, drafts.at(i));
    }
    m_foreign.clear();
    settle();
    endResetModel();
    emit edited();
    return at;
}

void SessionModel::remove(QList<int> rows) {
    rows.removeIf([this](int row) { return !isSession(row); });
    if (rows.isEmpty()) {
        return;
    }
    remember();
    std::sort(rows.begin(), rows.end(), std::greater<>());
    beginResetModel();
    for (const int row : std::as_const(rows)) {
        m_drafts.removeAt(row);
    }
    m_foreign.clear();
    settle();
    endResetModel();
    emit edited();
}

void SessionModel::write(int row, SessionField field, const QString& text) {
    m_drafts[row].write(field, text, m_context);
    m_foreign.remove(pathOf(row, field));
}

void SessionModel::clearCells(const QModelIndexList& cells) {
    remember();
    for (const QModelIndex& cell : cells) {
        if (isSession(cell.row())) {
            write(cell.row(), columns().at(cell.column()), {});
        }
    }
    changed();
    emit edited();
}

void SessionModel::writeBlock(const QModelIndex& from, const QList<QStringList>& cells) {
    remember();
    beginResetModel();
    for (qsizetype down = 0; down < cells.size(); ++down) {
        const int row = from.row() + int(down);
        if (row >= m_drafts.size()) {
            if (isFull()) {
                break;
            }
            m_drafts << SessionDraft();
        }
        for (qsizetype right = 0; right < cells.at(down).size(); ++right) {
            const qsizetype column = from.column() + right;
            if (column < columns().size()) {
                write(row, columns().at(column), cells.at(down).at(right));
            }
        }
    }
    settle();
    endResetModel();
    emit edited();
}

namespace {

auto whenOf(const SessionDraft& draft) {
    const CourseSession& session = draft.session();
    // Without a day: after all others, where they stood.
    return std::pair(session.date.isValid() ? session.date : QDate(9999, 1, 1), session.from);
}

bool isEarlier(const SessionDraft& one, const SessionDraft& other) {
    return whenOf(one) < whenOf(other);
}

} // namespace

void SessionModel::sortByTime() {
    if (isSorted()) {
        return;
    }
    remember();
    beginResetModel();
    std::stable_sort(m_drafts.begin(), m_drafts.end(), isEarlier);
    m_foreign.clear();
    settle();
    endResetModel();
    emit edited();
}

bool SessionModel::isSorted() const {
    return std::is_sorted(m_drafts.cbegin(), m_drafts.cend(), isEarlier);
}

void SessionModel::undo() {
    if (m_past.isEmpty()) {
        return;
    }
    beginResetModel();
    m_drafts = m_past.takeLast();
    for (SessionDraft& draft : m_drafts) {
        draft.resolveLecturers(m_context);
    }
    settle();
    endResetModel();
    emit edited();
}

const CourseFault* SessionModel::faultAt(const QModelIndex& index) const {
    if (!isSession(index.row())) {
        return nullptr;
    }
    const auto fault = m_faults.constFind(pathOf(index.row(), columns().at(index.column())));
    return fault == m_faults.cend() ? nullptr : &*fault;
}

QModelIndex SessionModel::firstFault() const {
    QModelIndex doubtful;
    for (int row = 0; row < m_drafts.size(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const QModelIndex cell = index(row, column);
            const CourseFault* fault = faultAt(cell);
            if (fault != nullptr && fault->blocks) {
                return cell;
            }
            if (fault != nullptr && !doubtful.isValid()) {
                doubtful = cell;
            }
        }
    }
    return doubtful;
}

QModelIndex SessionModel::cellOf(const QString& path) const {
    const course::FieldPath where = course::parsedPath(path);
    for (int column = 0; column < columnCount(); ++column) {
        if (where.part == QLatin1String(partOf(columns().at(column))) && isSession(where.index)) {
            return index(where.index, column);
        }
    }
    return isSession(where.index) ? index(where.index, 0) : QModelIndex();
}

int SessionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_drafts.size()) + (isFull() ? 0 : 1);
}

int SessionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(columns().size());
}

QString SessionModel::shown(int row, SessionField field) const {
    const SessionDraft& draft = m_drafts.at(row);
    const CourseSession& session = draft.session();
    if (field == SessionField::Date && session.date.isValid() && !draft.isUnclear(field)) {
        return QStringLiteral("%1 (%2)").arg(session.date.toString(Qt::ISODate),
                                             QLocale().dayName(session.date.dayOfWeek(), QLocale::ShortFormat));
    }
    if (field == SessionField::Hours && !session.hours && !draft.isUnclear(field)) {
        const auto suggested = course::suggestedHours(session);
        return suggested ? QString::number(*suggested) : QString();
    }
    if (field == SessionField::Mode && !draft.isUnclear(field)) {
        return words::courseTerm(session.mode);
    }
    return draft.text(field, m_context);
}

QVariant SessionModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const SessionField field = columns().at(index.column());
    if (!isSession(index.row())) {
        return role == Qt::AccessibleTextRole ? tr("New session, %1").arg(words::courseField(pathOf(0, field)))
                                              : QVariant();
    }
    const CourseFault* fault = faultAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown(index.row(), field);
    case Qt::EditRole:
        return m_drafts.at(index.row()).text(field, m_context);
    case Qt::TextAlignmentRole:
        return int((isNumber(field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        // Hours that nobody has said are those that would be filled in.
        return field == SessionField::Hours && !m_drafts.at(index.row()).session().hours ? QVariant(look::muted())
                                                                                         : QVariant();
    case Qt::BackgroundRole:
        return fault == nullptr ? QVariant()
                                : QVariant(look::background(fault->blocks ? look::Tone::Bad : look::Tone::Warning));
    case Qt::ToolTipRole:
    case FaultRole:
        return fault == nullptr ? QVariant() : QVariant(words::courseFaultAt(*fault));
    case BlocksRole:
        return fault != nullptr && fault->blocks;
    case Qt::AccessibleTextRole: {
        const QString cell = tr("%1: %2", "what a cell is, what stands in it")
                                 .arg(words::courseField(pathOf(index.row(), field)), shown(index.row(), field));
        return fault == nullptr ? cell : cell + u' ' + words::courseFaultAt(*fault);
    }
    default:
        return {};
    }
}

QVariant SessionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole) {
            return isSession(section) ? QString::number(section + 1) : QStringLiteral("＋");
        }
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignCenter)) : QVariant();
    }
    const SessionField field = columns().at(section);
    if (role == Qt::TextAlignmentRole) {
        return int((isNumber(field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const bool isTip = role == Qt::ToolTipRole;
    switch (field) {
    case SessionField::Date:
        return isTip ? tr("As 3/4, 115/3/4 or 2026-03-04") : tr("Date");
    case SessionField::From:
        return isTip ? tr("As 9, 0900, 9:00 or 1:30 PM") : tr("From");
    case SessionField::To:
        return isTip ? tr("As 12, 1200 or 12:00") : tr("Until");
    case SessionField::Break:
        return isTip ? tr("Minutes that do not count") : tr("Break");
    case SessionField::Hours:
        return isTip ? tr("Hours that it counts; grey: what its time suggests") : tr("Hours");
    case SessionField::Topic:
        return tr("Topic");
    case SessionField::Lecturers:
        return isTip ? tr("Names of lecturers, with a comma between them") : tr("Lecturers");
    case SessionField::Mode:
        return tr("Held");
    case SessionField::Room:
        return tr("Room");
    case SessionField::Track:
        return isTip ? tr("Groups that are held side by side have different ones") : tr("Group");
    }
    return {};
}

Qt::ItemFlags SessionModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool SessionModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole) {
        return false;
    }
    const SessionField field = columns().at(index.column());
    const QString text = value.toString();
    if (!isSession(index.row())) {
        if (text.trimmed().isEmpty()) {
            return false;
        }
        remember();
        SessionDraft draft = next();
        draft.write(field, text, m_context);
        // The empty row becomes the session, and another one comes below it.
        const int below = int(m_drafts.size()) + 1;
        const bool hasRoom = below < course::MostSessions;
        if (hasRoom) {
            beginInsertRows({}, below, below);
        }
        m_drafts << draft;
        if (hasRoom) {
            endInsertRows();
        }
        changed();
        emit edited();
        return true;
    }
    if (m_drafts.at(index.row()).text(field, m_context) == text) {
        return false;
    }
    remember();
    write(index.row(), field, text);
    changed();
    emit edited();
    return true;
}

} // namespace inservice
