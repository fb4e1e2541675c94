// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/coursechecks.h"
#include "models/courses/sessiondraft.h"

#include <QAbstractTableModel>

namespace inservice {

/// The sessions of a course as a table to type in: a row each, and below them an empty one that becomes a session when
/// something is typed into it. What is wrong is known by the cell.
class SessionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The columns, as they stand.
    static const QList<SessionField>& columns();

    explicit SessionModel(QObject* parent = nullptr);

    void load(const QJsonArray& sessions);
    [[nodiscard]] QJsonArray stored() const;
    [[nodiscard]] const QList<SessionDraft>& drafts() const { return m_drafts; }
    [[nodiscard]] QList<CourseSession> sessions() const;

    void setLecturers(const QList<CourseLecturer>& lecturers);
    void setCalendar(const CourseCalendar& calendar, const QDate& today);
    /// 上課方式 of the course: unless it is mixed, that of every session.
    void setMode(std::optional<CourseMode> mode);
    /// What others have found (the centre); gone from a cell that is written.
    void setForeignFaults(const QList<CourseFault>& faults);
    [[nodiscard]] const SessionContext& context() const { return m_context; }
    [[nodiscard]] const CourseCalendar& calendar() const { return m_calendar; }
    [[nodiscard]] std::optional<CourseMode> mode() const { return m_mode; }

    [[nodiscard]] bool isSession(int row) const { return row >= 0 && row < m_drafts.size(); }
    [[nodiscard]] bool isFull() const { return m_drafts.size() >= course::MostSessions; }
    /// Adds as many as there is room for; the first row of them, −1 if none. `row`: where; −1: at the end.
    int add(const QList<SessionDraft>& drafts, int row = -1);
    void remove(QList<int> rows);
    void clearCells(const QModelIndexList& cells);
    /// Writes a block of cells from here on, to the right and down, as spreadsheets do.
    void writeBlock(const QModelIndex& from, const QList<QStringList>& cells);
    void sortByTime();
    [[nodiscard]] bool isSorted() const;
    void undo();
    [[nodiscard]] bool canUndo() const { return !m_past.isEmpty(); }

    /// What was typed and nobody can read: it stands in the way of submitting, and the body alone does not tell.
    [[nodiscard]] QList<CourseFault> unclearFaults() const;
    /// The first cell with a fault; what blocks comes first. Not valid: there is none.
    [[nodiscard]] QModelIndex firstFault() const;
    /// The cell of a path (sessions[2].to).
    [[nodiscard]] QModelIndex cellOf(const QString& path) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void edited();

private:
    void remember();
    void settle();
    void changed();
    void write(int row, SessionField field, const QString& text);
    [[nodiscard]] SessionDraft next() const;
    [[nodiscard]] const CourseFault* faultAt(const QModelIndex& index) const;
    [[nodiscard]] QString shown(int row, SessionField field) const;
    void findFaults();

    QList<SessionDraft> m_drafts;
    QList<QList<SessionDraft>> m_past;
    SessionContext m_context;
    CourseCalendar m_calendar;
    std::optional<CourseMode> m_mode;
    QHash<QString, CourseFault> m_faults; ///< by path; the worst of a cell
    QHash<QString, CourseFault> m_foreign;
};

} // namespace inservice
