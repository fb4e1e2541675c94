// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/edit/sessionmodel.h"

#include "forms/words/coursewords.h"
#include "models/courses/coursehours.h"
#include "models/domain/rocdate.h"

#include <QLocale>
#include <algorithm>

namespace inservice {

namespace {

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
    return {QStringLiteral("sessions[%1].%2").arg(row).arg(QLatin1String(partOf(field))),
            QLatin1String(key),
            {{QStringLiteral("no"), row + 1}},
            true};
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

auto whenOf(const SessionDraft& draft) {
    const CourseSession& session = draft.session();
    // Without a day: after all others, where they stood.
    return std::pair(session.date.isValid() ? session.date : QDate(9999, 1, 1), session.from);
}

bool isEarlier(const SessionDraft& one, const SessionDraft& other) {
    return whenOf(one) < whenOf(other);
}

} // namespace

const QList<SessionField>& SessionModel::columns() {
    static const QList<SessionField> all{
        SessionField::Date,  SessionField::From,      SessionField::To,   SessionField::Break, SessionField::Hours,
        SessionField::Topic, SessionField::Lecturers, SessionField::Mode, SessionField::Room,  SessionField::Track};
    return all;
}

SessionModel::SessionModel(QObject* parent)
    : CellsModel(parent) {
    m_context.today = RocDate::today().day();
}

void SessionModel::load(const QJsonArray& sessions) {
    renew([&] {
        m_drafts.clear();
        for (const auto& each : sessions) {
            m_drafts << SessionDraft::fromJson(each.toObject());
        }
        m_context.lecturers.clear(); // of another course: their numbers say nothing here
    });
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
    judge();
}

void SessionModel::setCalendar(const CourseCalendar& calendar, const QDate& today) {
    m_calendar = calendar;
    m_context.today = today;
    judge();
}

void SessionModel::setMode(std::optional<CourseMode> mode) {
    if (mode != m_mode) {
        m_mode = mode;
        judge();
    }
}

void SessionModel::settle() {
    for (qsizetype i = 0; i < m_drafts.size(); ++i) {
        m_drafts[i].setNo(int(i) + 1);
        if (m_mode && m_mode != CourseMode::Mixed && !m_drafts.at(i).isUnclear(SessionField::Mode)) {
            m_drafts[i].write(SessionField::Mode,
                              course::keyOf(needsPlace(*m_mode) ? SessionMode::InPerson : SessionMode::Online),
                              m_context);
        }
    }
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

QList<CourseFault> SessionModel::found() const {
    // What somebody typed and nobody can read is said rather than that it is missing.
    QList<CourseFault> faults = unclearFaults();
    Course course;
    course.mode = m_mode;
    course.sessions = sessions();
    course.lecturers = m_context.lecturers;
    CourseSurroundings surroundings;
    surroundings.calendar = m_calendar;
    surroundings.today = m_context.today;
    return faults << course::checkSessions(course, surroundings);
}

int SessionModel::add(const QList<SessionDraft>& drafts) {
    const qsizetype room = std::min<qsizetype>(most() - m_drafts.size(), drafts.size());
    if (room <= 0) {
        return -1;
    }
    const int first = count();
    change([&] { m_drafts << drafts.first(room); });
    return first;
}

void SessionModel::sortByTime() {
    if (!isSorted()) {
        setForeignFaults({}); // their places are others now
        change([&] { std::stable_sort(m_drafts.begin(), m_drafts.end(), isEarlier); });
    }
}

bool SessionModel::isSorted() const {
    return std::is_sorted(m_drafts.cbegin(), m_drafts.cend(), isEarlier);
}

/// A session to be typed is at the times of the one above, in its room. Its day is new.
void SessionModel::append(bool likeAbove) {
    CourseSession session;
    if (likeAbove && !m_drafts.isEmpty()) {
        const CourseSession& above = m_drafts.constLast().session();
        session.from = above.from;
        session.to = above.to;
        session.breakMinutes = above.breakMinutes;
        session.mode = above.mode;
        session.room = above.room;
    }
    m_drafts << SessionDraft(session);
}

void SessionModel::restore(const QJsonArray& rows) {
    m_drafts.clear();
    for (const auto& each : rows) {
        m_drafts << SessionDraft::fromJson(each.toObject());
        m_drafts.last().resolveLecturers(m_context);
    }
}

void SessionModel::write(int row, int column, const QString& text) {
    m_drafts[row].write(columns().at(column), text, m_context);
}

QString SessionModel::written(int row, int column) const {
    return m_drafts.at(row).text(columns().at(column), m_context);
}

QString SessionModel::shown(int row, int column) const {
    const SessionField field = columns().at(column);
    const SessionDraft& draft = m_drafts.at(row);
    const CourseSession& session = draft.session();
    if (field == SessionField::Date && session.date.isValid() && !draft.isUnclear(field)) {
        return QStringLiteral("%1 (%2)").arg(session.date.toString(QStringLiteral("yyyy/MM/dd")),
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

QString SessionModel::copied(int row, int column) const {
    const SessionField field = columns().at(column);
    return field == SessionField::Hours || field == SessionField::Mode ? shown(row, column) : written(row, column);
}

bool SessionModel::isSuggested(int row, int column) const {
    return columns().at(column) == SessionField::Hours && !m_drafts.at(row).session().hours &&
           !m_drafts.at(row).isUnclear(SessionField::Hours);
}

bool SessionModel::isNumber(int column) const {
    const SessionField field = columns().at(column);
    return field == SessionField::From || field == SessionField::To || field == SessionField::Break ||
           field == SessionField::Hours;
}

int SessionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(columns().size());
}

QString SessionModel::part(int column) const {
    return QString::fromLatin1(partOf(columns().at(column)));
}

QString SessionModel::heading(int column) const {
    switch (columns().at(column)) {
    case SessionField::Date:
        return tr("Date");
    case SessionField::From:
        return tr("From");
    case SessionField::To:
        return tr("Until");
    case SessionField::Break:
        return tr("Break");
    case SessionField::Hours:
        return tr("Hours");
    case SessionField::Topic:
        return tr("Topic");
    case SessionField::Lecturers:
        return tr("Lecturers");
    case SessionField::Mode:
        return tr("Held");
    case SessionField::Room:
        return tr("Room");
    case SessionField::Track:
        return tr("Group");
    }
    return {};
}

QString SessionModel::headingTip(int column) const {
    switch (columns().at(column)) {
    case SessionField::Date:
        return tr("As 3/4, 115/3/4 or 2026-03-04");
    case SessionField::From:
        return tr("As 9, 0900, 9:00 or 1:30 PM");
    case SessionField::To:
        return tr("As 12, 1200 or 12:00");
    case SessionField::Break:
        return tr("Minutes that do not count");
    case SessionField::Hours:
        return tr("Hours that it counts; grey: what its time suggests");
    case SessionField::Lecturers:
        return tr("Names of lecturers, with a comma between them");
    case SessionField::Track:
        return tr("Groups that are held side by side have different ones");
    case SessionField::Topic:
    case SessionField::Mode:
    case SessionField::Room:
        break;
    }
    return {};
}

} // namespace inservice
