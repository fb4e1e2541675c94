// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/edit/cellsmodel.h"
#include "models/courses/coursechecks.h"
#include "models/courses/sessiondraft.h"

namespace inservice {

/// The sessions of a course as a table to type in.
class SessionModel : public CellsModel {
    Q_OBJECT

public:
    /// The columns, as they stand.
    static const QList<SessionField>& columns();

    explicit SessionModel(QObject* parent = nullptr);

    void load(const QJsonArray& sessions);
    [[nodiscard]] QJsonArray stored() const override;
    [[nodiscard]] int count() const override { return int(m_drafts.size()); }
    [[nodiscard]] const QList<SessionDraft>& drafts() const { return m_drafts; }
    [[nodiscard]] QList<CourseSession> sessions() const;

    void setLecturers(const QList<CourseLecturer>& lecturers);
    void setCalendar(const CourseCalendar& calendar, const QDate& today);
    /// 上課方式 of the course: unless it is mixed, that of every session.
    void setMode(std::optional<CourseMode> mode);
    [[nodiscard]] const SessionContext& context() const { return m_context; }
    [[nodiscard]] const CourseCalendar& calendar() const { return m_calendar; }

    /// Adds as many as there is room for; the first row of them, −1 if none.
    int add(const QList<SessionDraft>& drafts);
    void sortByTime();
    [[nodiscard]] bool isSorted() const;
    /// What was typed and nobody can read: it stands in the way of submitting, and the body alone does not tell.
    [[nodiscard]] QList<CourseFault> unclearFaults() const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] int most() const override { return course::MostSessions; }
    [[nodiscard]] QString list() const override { return QStringLiteral("sessions"); }
    [[nodiscard]] QString part(int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString headingTip(int column) const override;
    [[nodiscard]] QString newEntry() const override { return tr("New session"); }
    [[nodiscard]] QString shown(int row, int column) const override;
    [[nodiscard]] QString written(int row, int column) const override;
    [[nodiscard]] QString copied(int row, int column) const override;
    [[nodiscard]] bool isSuggested(int row, int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    void write(int row, int column, const QString& text) override;
    void append(bool likeAbove) override;
    void removeAt(int row) override { m_drafts.removeAt(row); }
    void restore(const QJsonArray& rows) override;
    void settle() override;
    [[nodiscard]] QList<CourseFault> found() const override;

private:
    QList<SessionDraft> m_drafts;
    SessionContext m_context;
    CourseCalendar m_calendar;
    std::optional<CourseMode> m_mode;
};

} // namespace inservice
