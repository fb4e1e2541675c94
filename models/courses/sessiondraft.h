// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/course.h"

#include <QJsonArray>
#include <QMap>

namespace inservice {

/// A cell of the table of sessions.
enum class SessionField { Date, From, To, Break, Hours, Topic, Lecturers, Mode, Room, Track };

/// What a written cell is understood by.
struct SessionContext {
    QDate today;
    QList<CourseLecturer> lecturers;
};

/// A session as somebody types it: what is typed and is no value stays as it was typed, in the draft on the PC too.
class SessionDraft {
public:
    SessionDraft() = default;
    explicit SessionDraft(const CourseSession& session)
        : m_session(session) {}

    [[nodiscard]] const CourseSession& session() const { return m_session; }
    void setSession(const CourseSession& session);
    void setNo(int no) { m_session.no = no; }

    /// A cell is written; empty, it has no value.
    void write(SessionField field, const QString& text, const SessionContext& context);
    /// What stands in a cell: its value as one writes it, or what was typed.
    [[nodiscard]] QString text(SessionField field, const SessionContext& context) const;
    /// Typed and not understood.
    [[nodiscard]] bool isUnclear(SessionField field) const { return m_typed.contains(field); }
    [[nodiscard]] bool isUnclear() const { return !m_typed.isEmpty(); }
    /// Lecturers are others now: names that were not known may be.
    void resolveLecturers(const SessionContext& context);
    /// Nothing has been entered but where and how.
    [[nodiscard]] bool isBlank() const;

    /// As in the body of a course, but with the text of what is no value.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static SessionDraft fromJson(const QJsonObject& json);

    bool operator==(const SessionDraft&) const = default;

private:
    void writeDay(const QString& text, const SessionContext& context);
    void writeHours(const QString& text);
    void writeLecturers(const QString& text, const SessionContext& context);
    void keep(SessionField field, const QString& text, bool isClear);

    CourseSession m_session;
    QMap<SessionField, QString> m_typed;
};

namespace course {

/// The names in a cell: 王大明、李小華.
[[nodiscard]] QStringList namesIn(const QString& text);
/// What a session of this kind is called in lists of offices: 實體, 線上; nothing for another word.
[[nodiscard]] std::optional<SessionMode> sessionModeOf(const QString& text);

/// Sessions copied out of a spreadsheet.
struct PastedSessions {
    QList<SessionDraft> sessions;
    QStringList newLecturers; ///< names that the course's lecturers do not have yet
};

/// A table with or without a row that names its columns (日期, 起, 迄, 休息, 主題, 講師, in that order where it names
/// none); 時間 may hold both times (09:00-12:00). A row without a day is of the same day as the one above. Nothing for
/// what is no such table.
[[nodiscard]] std::optional<PastedSessions> pastedSessions(const QString& text, const SessionContext& context);

} // namespace course

} // namespace inservice
