// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/coursedrafts.h"
#include "models/replica/tables/courses.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace inservice {

namespace look {
class MessageBar;
class QuietLabel;
} // namespace look

/// Which course is to be changed: what was begun on this PC, and the unit's courses that take a change.
///
/// Object names: changeStartFind, changeStartCourses, changeStartGo, changeStartUndo.
class ChangeStart : public QWidget {
    Q_OBJECT

public:
    explicit ChangeStart(QWidget* parent = nullptr);

    void showCourses(const QList<CourseRow>& courses, const QList<CourseDraft>& drafts);
    /// What was discarded last can be brought back; empty: nothing was.
    void showDiscarded(const QString& title);
    void focusFirst();

signals:
    void courseWanted(qint64 id);
    void undoWanted();

private:
    void narrow();
    void go();

    look::MessageBar* m_discarded;
    QLineEdit* m_find;
    QListWidget* m_courses;
    look::QuietLabel* m_none;
    QPushButton* m_go;
};

} // namespace inservice
