// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/coursesource.h"
#include "models/questions/closing.h"

#include <QObject>

namespace inservice {

/// A closed course as the centre has it: its form where this PC holds none (that of a desk), and until when it can be
/// put right.
class ClosedForm : public QObject {
    Q_OBJECT

public:
    ClosedForm(AccountLink& link, const CourseSource& courses, QObject* parent);

    /// What is known of another one is forgotten.
    void setCourse(qint64 courseId);
    void ask();
    /// As this PC holds it, or the centre has sent it; nothing: it is still to come. Throws ReplicaError.
    [[nodiscard]] std::optional<CourseRevisionRow> form() const;
    /// Why it has not come, in words.
    [[nodiscard]] QString whyNot() const;
    /// What the centre has said; nothing: it has not answered.
    [[nodiscard]] const std::optional<questions::ClosedCourse>& said() const { return m_said; }

signals:
    void answered();
    void failed();

private:
    AccountLink& m_link;
    const CourseSource& m_courses;
    qint64 m_course = 0;
    std::optional<questions::ClosedCourse> m_said;
    QString m_fault;
};

} // namespace inservice
