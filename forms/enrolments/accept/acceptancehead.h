// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enrolments/registration.h"
#include "models/questions/acceptance.h"
#include "models/replica/tables/courses.h"
#include "models/replica/tables/enrolments.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;

namespace inservice {

class ReplicaReader;

/// A course that people have enrolled in, or can.
struct AcceptanceChoice {
    CourseRow course;
    int waiting = 0; ///< who wait for a decision
    bool operator==(const AcceptanceChoice&) const = default;
};

/// Those of the replica: first where something is to be decided, then what comes next. Throws ReplicaError.
[[nodiscard]] QList<AcceptanceChoice> acceptanceChoices(const ReplicaReader& replica, const QDateTime& now);

/// Over the list: which course, how many seats it has left and how it takes people.
///
/// Object names: acceptanceCourse, acceptanceFacts, acceptanceSettings, acceptanceForAll.
class AcceptanceHead : public QWidget {
    Q_OBJECT

public:
    explicit AcceptanceHead(QWidget* parent);

    /// What is done with the whole list: also in the page's menu, where few look first.
    void setForAll(const QList<QAction*>& actions);
    /// The course that was chosen stays, if it is there still.
    void setChoices(const QList<AcceptanceChoice>& choices);
    /// False: there is no such course.
    bool choose(qint64 courseId);
    [[nodiscard]] qint64 courseId() const;
    /// `queue`: as the centre has said it; none: it cannot be reached, and the course's own numbers stand.
    void showFacts(const CourseRow& course, const std::optional<RegistrationRow>& registration,
                   const std::optional<questions::EnrolmentQueue>& queue);

signals:
    void courseChosen(qint64 courseId);
    void settingsWanted(qint64 courseId);

private:
    QList<AcceptanceChoice> m_choices;
    QComboBox* m_course;
    QLabel* m_facts;
    QPushButton* m_settings;
    QPushButton* m_forAll;
};

} // namespace inservice
