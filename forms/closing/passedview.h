// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/coursetransfers.h"
#include "models/replica/tables/courses.h"
#include "models/sync/accountlink.h"

#include <QWidget>
#include <memory>

class QLabel;
class QPushButton;
class QTableView;

namespace inservice {

class PassedModel;
class TableHabits;

/// 時數轉送 of a closed course: counts by target, and of each person where the hours go, when, or why they do not. The
/// centre is asked each time; nothing of it is kept on this PC.
///
/// Object names: closingPassed, closingPassedSums, closingPassedRows, closingPassedSave.
class PassedView : public QWidget {
    Q_OBJECT

public:
    explicit PassedView(AccountLink& link, QWidget* parent = nullptr);
    ~PassedView() override;

    /// `whyNot`: the centre would not tell, and why; empty: it does.
    void setCourse(const CourseRow& course, const QString& whyNot);
    void ask();
    [[nodiscard]] PassedModel* model() const { return m_model; }

private:
    void layOut();
    void take(const Answer<questions::CourseTransfers>& answer);
    void say(const QString& sentence);
    void exportList();

    AccountLink& m_link;
    CourseRow m_course;
    QString m_whyNot;
    bool m_isAsking = false;
    bool m_isKnown = false; ///< the centre has answered about this course
    QLabel* m_sums;
    PassedModel* m_model;
    QTableView* m_rows;
    QPushButton* m_save;
    std::unique_ptr<TableHabits> m_habits;
};

} // namespace inservice
