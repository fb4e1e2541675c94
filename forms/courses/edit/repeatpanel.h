// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/coursecalendar.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QSpinBox;

namespace inservice {

class ChoiceEdit;
class RocDateEdit;

/// The sessions of one day once more: on another day, or on the same weekday of the weeks that follow, past holidays.
///
/// Object names: repeatHow, repeatTimes, repeatDay, repeatDays, repeatTake, repeatClose.
class RepeatPanel : public QFrame {
    Q_OBJECT

public:
    explicit RepeatPanel(QWidget* parent = nullptr);
    /// `sessions`: how many the day has. `room`: how many more there can be.
    void open(const QDate& day, int sessions, int room, const CourseCalendar& calendar);
    [[nodiscard]] QDate day() const { return m_day; }

signals:
    void taken(const QList<QDate>& days);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QList<QDate> days() const;
    void settle();

    QDate m_day;
    int m_sessions = 0;
    int m_room = 0;
    CourseCalendar m_calendar;
    QLabel* m_what;
    ChoiceEdit* m_how;
    QSpinBox* m_times;
    QLabel* m_timesWord;
    RocDateEdit* m_other;
    QLabel* m_days;
    QPushButton* m_take;
    QPushButton* m_close;
};

} // namespace inservice
