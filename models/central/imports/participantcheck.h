// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/imports/importreport.h"
#include "models/sheets/csv.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace inservice {

/// The participants of an exchange file (teacherList.csv: Import_ID, TeacherId, Counts; or TeacherList of a course,
/// A123456789-3,…). They are looked at and not kept: hours are entered into a roster's records with the closing of a
/// course, and until there is a place for them, with its rules and seals, no number of a person lies about. What is
/// said of them never says an ID.
class ParticipantCheck {
public:
    static constexpr int MostOfCourse = 255; ///< that the exchange took

    /// The courses of the same file, by Import_ID.
    void addCourse(const QString& importId) { m_courses.insert(importId); }
    void readList(const QString& file, const CsvTable& table, ImportReport& report);
    /// TeacherList, in the row of its course.
    void readCell(const QString& importId, const QString& cell, const ImportOrigin& origin, ImportReport& report);

    [[nodiscard]] int people() const { return m_people; }
    [[nodiscard]] qsizetype courses() const { return m_byCourse.size(); }

private:
    void add(const QString& importId, const QString& id, const QString& hours, const ImportOrigin& origin,
             ImportReport& report);

    QSet<QString> m_courses;
    QHash<QString, QSet<QString>> m_byCourse;
    int m_people = 0;
};

} // namespace inservice
