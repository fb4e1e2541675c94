// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/attendance/roll/rollcourses.h"
#include "forms/look/look.h"

class QComboBox;
class QLineEdit;

namespace inservice {

/// What stands over the roll: which course and which session, where slips are read or typed, what reading the last one
/// meant, and how many are noted. A reader of bar codes types what it reads and presses Return.
///
/// Object names: rollCourse, rollSession, rollLeaves (簽到, 簽退), rollScan, rollScanned, rollCounts, rollNotice.
class RollHead : public QWidget {
    Q_OBJECT

public:
    struct Counts {
        int due = 0;
        int here = 0;
        int excused = 0;
        int absent = 0;
        int open = 0;
        int waiting = 0; ///< commands on their way
    };

    explicit RollHead(QWidget* parent = nullptr);

    void setCourses(const QList<CourseRow>& courses, qint64 chosen);
    void setSessions(const QList<CourseSession>& sessions, int chosen);
    [[nodiscard]] qint64 course() const;
    [[nodiscard]] int session() const;
    void show(const Counts& counts);
    /// Why slips cannot be read now; empty: they can.
    void setScanning(const QString& whyNot);
    void showScan(look::Tone tone, const QString& sentence);
    void clearScan();
    /// Whether slips are read as people go (簽退).
    [[nodiscard]] bool leaves() const;
    void setLeaves(bool leaves);
    [[nodiscard]] look::MessageBar& notice() const { return *m_notice; }
    /// The reader has begun: `text` is what it has typed elsewhere.
    void beginScan(const QString& text);
    void focusScan();
    [[nodiscard]] QLineEdit* scanField() const { return m_scan; }

signals:
    void courseChosen(qint64 courseId);
    void sessionChosen(int session);
    void scanned(const QString& text);

private:
    void makeScanning();

    QComboBox* m_course;
    QComboBox* m_session;
    QComboBox* m_leaves;
    QLineEdit* m_scan;
    QString m_read; ///< what stood there when Enter was pressed, until something is said of it
    QLabel* m_counts;
    look::MessageBar* m_scanned;
    look::MessageBar* m_notice;
};

} // namespace inservice
