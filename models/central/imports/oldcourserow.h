// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/imports/coursemap.h"
#include "models/central/imports/listimport.h"
#include "models/central/imports/oldcoursecolumns.h"
#include "models/central/imports/oldcoursewords.h"

#include <QDate>
#include <optional>

namespace inservice {

/// One row of a list of courses: of the site's own lists (課程代碼, 研習名稱 …), or of an exchange file of
/// 教師在職進修資訊傳報系統 (Import_ID, CourseName …), as admin.import_courses takes it.
class OldCourseReader {
public:
    OldCourseReader(const OldCourseWords& words, CourseMap& map, const QDate& today)
        : m_words(words)
        , m_map(map)
        , m_today(today) {}

    /// The rows that are read from now on are of a list with these columns.
    void setColumns(const oldcourse::Columns& columns) { m_columns = columns; }
    [[nodiscard]] const oldcourse::Columns& columns() const { return m_columns; }
    [[nodiscard]] std::optional<ImportRow> read(const CsvTable& table, const CsvTable::Record& record,
                                                const ImportOrigin& origin, ImportReport& report) const;

private:
    const OldCourseWords& m_words;
    CourseMap& m_map;
    QDate m_today;
    oldcourse::Columns m_columns;
};

} // namespace inservice
