// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/edit/cellstable.h"
#include "models/courses/coursechecks.h"

#include <QJsonValue>

namespace inservice {

class RepeatPanel;
class SessionModel;

/// 場次: a small table to type in, or to paste into from a spreadsheet (日期, 起, 迄, 休息, 主題, 講師). A day is
/// copied to another one or to the weeks after it.
///
/// Object names: those of CellsTable with session before them, sessionRepeat, sessionSort, and those of RepeatPanel.
class SessionTable : public CellsTable {
    Q_OBJECT

public:
    explicit SessionTable(QWidget* parent = nullptr);

    void setLecturers(const QList<CourseLecturer>& lecturers);
    void setCalendar(const CourseCalendar& calendar, const QDate& today);
    /// Only in a mixed course each session says how it is held.
    void setMode(std::optional<CourseMode> mode);

    /// The field `sessions` of a body, also of a draft in which cells are no values yet. The course's lecturers are
    /// told after it.
    void load(const QJsonValue& sessions);
    [[nodiscard]] QJsonValue stored() const;
    [[nodiscard]] QList<CourseSession> sessions() const;
    /// What was typed and nobody can read.
    [[nodiscard]] QList<CourseFault> unclearFaults() const;
    void paste(const QString& text) override;

signals:
    /// Names that were pasted and are not among the lecturers: they can be added there.
    void lecturersNamed(const QStringList& names);

protected:
    void settle() override;

private:
    explicit SessionTable(SessionModel* model, QWidget* parent);
    void openRepeat();
    void repeat(const QList<QDate>& days);
    void pasteBlock(const QString& text);
    [[nodiscard]] QDate chosenDay() const;

    SessionModel* m_model;
    RepeatPanel* m_repeatPanel = nullptr;
    QPushButton* m_repeat;
    QPushButton* m_sort;
};

} // namespace inservice
