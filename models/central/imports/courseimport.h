// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/imports/coursemap.h"
#include "models/central/imports/listimport.h"
#include "models/central/imports/oldcourserow.h"
#include "models/central/imports/oldcoursewords.h"
#include "models/central/imports/participantcheck.h"

#include <memory>

namespace inservice {

/// Day one: the courses of the site before. From its exported lists (CSV in UTF-8, UTF-16 or Big5, ODS, XLSX) and from
/// exchange files of 教師在職進修資訊傳報系統 (a ZIP of courseList.csv and teacherList.csv, Big5). Confirmed ones come
/// in as confirmed, those to come as approved, each with its 課程代碼; what is there already is not changed.
class CourseImport : public ListImport {
public:
    /// `connection` is an operator's.
    explicit CourseImport(PgConnection& connection);
    ~CourseImport() override;

    /// All files together, in one transaction. Throws PgError, then nothing was taken in.
    ImportReport take(const QStringList& files);
    /// The same from memory: name and content.
    ImportReport take(const QList<std::pair<QString, QByteArray>>& files);

    [[nodiscard]] CourseMap& map() { return m_map; }
    [[nodiscard]] const ParticipantCheck& participants() const { return m_participants; }
    /// Of the last run; 0: nothing was taken in.
    [[nodiscard]] int number() const { return m_number; }

protected:
    void prepare() override;
    [[nodiscard]] QStringList neededColumns(const CsvTable& table) const override;
    [[nodiscard]] std::optional<ImportRow> readRow(const CsvTable& table, const CsvTable::Record& record,
                                                   const ImportOrigin& origin, ImportReport& report) const override;
    [[nodiscard]] QList<ImportRow> choose(const QList<ImportRow>& rows, ImportReport& report) const override;
    void send(const QJsonArray& rows, const QList<ImportOrigin>& origins, ImportReport& report) override;

private:
    using Lists = QList<std::pair<QString, QByteArray>>;
    void unpack(const QString& file, const QByteArray& content, Lists& courses, Lists& people,
                ImportReport& report) const;

    mutable CourseMap m_map; ///< what a row calls otherwise is noted while rows are read
    OldCourseWords m_words;
    std::unique_ptr<OldCourseReader> m_reader;
    mutable ParticipantCheck m_participants;
    int m_number = 0;
};

} // namespace inservice
