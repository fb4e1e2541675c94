// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/coursesection.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;

namespace inservice {

namespace look {
class MessageBar;
}
class CourseForm;
class CourseSide;

/// 研習課程登錄 to fill in, and what stands around it: what is said about it, what the desk said and the answer to it,
/// the parts and the findings, and the buttons at its foot.
///
/// Object names: courseMessage, courseReturned, courseAnswer, courseSaved; a button for each action, by the name of the
/// action with Button.
class CourseStage : public QWidget {
    Q_OBJECT

public:
    /// `actions`: the first is the button of the accent.
    explicit CourseStage(const QList<QAction*>& actions, QWidget* parent = nullptr);

    [[nodiscard]] CourseForm* form() const { return m_form; }
    [[nodiscard]] CourseSide* side() const { return m_side; }
    [[nodiscard]] look::MessageBar* message() const { return m_message; }

    /// What the desk said of a course that was sent back; empty: nothing was.
    void showReturned(const QString& sentence, const QHash<QString, QString>& reasons);
    [[nodiscard]] QString answer() const;
    void setAnswer(const QString& answer);
    void showSaved(const QDateTime& at);
    void setEditable(bool editable);

signals:
    void answerEdited();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    CourseForm* m_form;
    CourseSide* m_side;
    look::MessageBar* m_message;
    look::MessageBar* m_returned;
    LinesEdit* m_answer;
    FormField* m_answerRow;
    QBoxLayout* m_middle; ///< the form, and beside or below it m_side
    QLabel* m_saved;
};

} // namespace inservice
