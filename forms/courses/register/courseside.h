// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/coursesection.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace inservice {

class MissingList;

namespace look {
class Heading;
}

/// Beside the form: its parts, with how much is wrong or doubtful in each, and all findings, each a link to its field.
///
/// Object names: courseParts, courseFindings, courseFindingsHeading.
class CourseSide : public QWidget {
    Q_OBJECT

public:
    explicit CourseSide(QWidget* parent = nullptr);

    void setSections(const QList<CourseSection*>& sections);
    /// `sections`: of each finding.
    void showFindings(const QList<CourseFinding>& findings, const QList<int>& sections);
    /// What is said where nothing is found.
    void setReadyWords(const QString& words) { m_ready = words; }
    /// Where there is little height the findings alone stand here.
    void setPartsShown(bool shown);

signals:
    void sectionWanted(int section);
    void fieldWanted(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QStringList m_titles;
    QString m_ready;
    QListWidget* m_parts;
    look::Heading* m_heading;
    MissingList* m_findings;
};

} // namespace inservice
