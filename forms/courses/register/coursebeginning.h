// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/coursesource.h"

#include <QCoreApplication>

namespace inservice {

/// A course as its form begins: what was asked for on the first page, and all else that follows from it, from the
/// course that it is to be like, or from the unit.
class CourseBeginning {
    Q_DECLARE_TR_FUNCTIONS(inservice::CourseBeginning)

public:
    struct Wish {
        qint64 copied = 0; ///< the course that it is to be like; 0: none
        QString title;
        CourseSession session; ///< the first one
        int size = 0;          ///< places
    };

    CourseBeginning(const CourseSource& source, const Wish& wish);

    [[nodiscard]] const Course& course() const { return m_course; }
    /// 課程性質 of the copied course that are offered no more, and what stands in their place; in sentences.
    [[nodiscard]] const QStringList& replaced() const { return m_replaced; }

private:
    void fill(const CourseSource& source, const Wish& wish);
    void renewNatures(const CourseNatures& natures);
    void propose(const CourseCalendar& calendar);

    Course m_course;
    QStringList m_replaced;
};

} // namespace inservice
