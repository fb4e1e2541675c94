// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/coursechecker.h"
#include "forms/courses/register/coursedrafts.h"
#include "models/courses/coursestart.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace inservice {

class CourseForm;
class CourseStage;

/// What is found in the course that stands in the form: by what is typed, by the rules, by the centre. The list beside
/// the form says all; at the fields stands what is about those that were edited, and after 檢查 all. What follows from
/// the sessions (時段, 時數, 報名迄日) follows them until somebody says otherwise.
class CourseFindings : public QObject {
    Q_OBJECT

public:
    CourseFindings(CourseStage* stage, const CourseSource& source, QObject* parent);

    /// The replica has news. Throws ReplicaError.
    void read() { m_checker.read(); }
    /// Another course stands in the form.
    void begin(const CourseDraft& draft);
    /// The same of a course that holds, `present`: what was found of it before is passed over, and nothing follows by
    /// itself.
    void beginChange(const CourseDraft& draft, const QJsonObject& present);
    /// Somebody has edited a field: what the centre said about it is over.
    void edited(const QString& field);
    /// What the centre has found, until its field is edited.
    void addCentres(const CourseFinding& finding) { m_centres.insert(finding.field, finding); }
    /// All that a refusal names. Returns them.
    QList<CourseFinding> addRefusal(const QJsonObject& detail);
    void forgetCentres(const QString& field) { m_centres.remove(field); }
    [[nodiscard]] bool hasCentres() const { return !m_centres.isEmpty(); }

    /// Looks again.
    void check();
    /// 檢查: all is marked, what is to be done is said, and the first error led to. False: there are errors.
    bool checkAll();
    [[nodiscard]] bool wasChecked() const { return m_isWhole; }
    /// The parts that have an error.
    [[nodiscard]] QList<int> wrongSections() const;
    /// Of a course that is not in the form, in a sentence; empty: nothing is wrong.
    [[nodiscard]] QString firstError(const Course& course) const;

private:
    void follow();
    [[nodiscard]] QList<CourseFinding> all() const;
    [[nodiscard]] int errors() const;

    CourseStage* m_stage;
    CourseForm* m_form;
    CourseChecker m_checker;
    QTimer m_soon;
    qint64 m_courseId = 0;
    bool m_isWhole = false;
    bool m_follows = true;
    QList<CourseFinding> m_known; ///< before anything was changed
    QSet<QString> m_edited;
    QHash<QString, CourseFinding> m_centres; ///< by path
    QList<CourseFinding> m_findings;
    course::Proposals m_proposed; ///< what follows from the sessions as they were
};

} // namespace inservice
