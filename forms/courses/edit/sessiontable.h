// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/coursechecks.h"

#include <QJsonValue>
#include <QWidget>

class QLabel;
class QPushButton;

namespace inservice {

class RepeatPanel;
class SessionModel;
class CellsView;

/// 場次: a small table to type in, or to paste into from a spreadsheet (日期, 起, 迄, 休息, 主題, 講師). A day is
/// copied to another one or to the weeks after it. What is wrong is shown at its cell and said below.
///
/// By keyboard: a key or F2 writes into a cell, Enter and Tab go on to the next one; Ctrl+V, Ctrl+C, Ctrl+Z, Delete
/// (the cells), Ctrl+Delete (the sessions), Insert; Tab leaves the table.
///
/// Object names: sessionAdd, sessionRepeat, sessionPaste, sessionSort, sessionRemove, sessionUndo, sessionTable,
/// sessionSaid, and those of RepeatPanel.
class SessionTable : public QWidget {
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

    void showFaults(const QList<CourseFault>& faults);
    void jumpTo(const QString& path);
    /// Sessions copied out of a spreadsheet, or a block of cells that goes where the cursor is.
    void paste(const QString& text);

signals:
    void edited();
    /// Names that were pasted and are not among the lecturers: they can be added there.
    void lecturersNamed(const QStringList& names);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeButtons();
    void connectView();
    void addSession();
    void removeSessions();
    void openRepeat();
    void repeat(const QList<QDate>& days);
    void undo();
    void settle();
    void sayCell();
    void makeCurrent(int row, int column);
    [[nodiscard]] QList<int> chosenRows() const;
    [[nodiscard]] QDate chosenDay() const;

    SessionModel* m_model;
    CellsView* m_view = nullptr;
    RepeatPanel* m_repeatPanel = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_repeat = nullptr;
    QPushButton* m_paste = nullptr;
    QPushButton* m_sort = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_undo = nullptr;
    QLabel* m_saidIcon;
    QLabel* m_said;
    QLabel* m_sum;
};

} // namespace inservice
