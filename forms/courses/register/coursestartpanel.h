// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/coursedrafts.h"
#include "forms/courses/register/editors.h"
#include "models/courses/course.h"
#include "models/replica/tables/courses.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace inservice {

namespace look {
class Heading;
}
class ChoiceEdit;
class FormField;
class RocDateEdit;
class TextEdit;

/// Where a course begins: what it is called, when it is, and for how many; what it is like otherwise (the last one, or
/// one that is copied). Beside it the drafts that were begun.
///
/// Object names: startTitle, startDate, startFrom, startTo, startSize, startLike, startGo; courseDrafts, draftOpen,
/// draftDiscard, draftUndo.
class CourseStartPanel : public QWidget {
    Q_OBJECT

public:
    explicit CourseStartPanel(QWidget* parent = nullptr);

    void clear();
    void showEarlier(const QList<CourseRow>& courses);
    void showDrafts(const QList<CourseDraft>& drafts, bool canUndo);
    /// An earlier course is copied: what it was called and for how many stands here, the day is asked.
    void copy(const CourseRow& course);

    [[nodiscard]] qint64 copied() const; ///< id of the course that it is to be like; 0: as the last time
    [[nodiscard]] QString title() const;
    [[nodiscard]] int size() const;
    /// The session that was asked for, with its counted hours.
    [[nodiscard]] CourseSession session() const;
    void focusFirst();

signals:
    void begun();
    void draftWanted(const QUuid& id);
    void discardWanted(const QUuid& id);
    void undoWanted();

private:
    QWidget* makeForm();
    QWidget* makeDrafts();
    void go();
    void showChosen();
    [[nodiscard]] QUuid chosenDraft() const;

    TextEdit* m_title;
    RocDateEdit* m_date;
    TimeOfDayEdit* m_from;
    TimeOfDayEdit* m_to;
    NumberEdit* m_size;
    ChoiceEdit* m_like;
    QList<CourseRow> m_earlier;
    QTreeWidget* m_drafts = nullptr;
    QWidget* m_draftSide = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_undo = nullptr;
};

} // namespace inservice
