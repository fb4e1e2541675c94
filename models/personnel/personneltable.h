// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/personnel/personnelfields.h"
#include "models/sheets/csv.h"

#include <QHash>
#include <QJsonObject>
#include <QVariantMap>

namespace inservice {

/// A personnel list as it came: its rows, and what its columns hold. What stands above the row that names the columns
/// (「○○國小教職員名冊」) is passed over.
class PersonnelTable {
public:
    /// CSV in UTF-8, UTF-16 or Big5, ODS, XLSX. Throws CsvError.
    static PersonnelTable read(const QByteArray& file, const SheetLimits& limits = SheetLimits::ofUnit());
    /// Cells copied from a spreadsheet: a line a row, parted by tabs. Throws CsvError.
    static PersonnelTable paste(const QString& text);

    [[nodiscard]] const QStringList& columns() const { return m_columns; }
    [[nodiscard]] const QList<CsvTable::Record>& records() const { return m_records; }
    /// The first values of a column.
    [[nodiscard]] QStringList samples(int column, int most) const;
    [[nodiscard]] const QList<std::optional<PersonnelField>>& fields() const { return m_fields; }
    /// A column holds something else than its name says. Whichever held the same before holds nothing.
    void setField(int column, std::optional<PersonnelField> field);
    /// The column of a field; −1: there is none.
    [[nodiscard]] int columnOf(PersonnelField field) const;
    /// A cell, trimmed; empty where there is none.
    [[nodiscard]] QString value(const CsvTable::Record& record, PersonnelField field) const;
    /// Fields without which nobody can be entered, and that no column holds.
    [[nodiscard]] QList<PersonnelField> missing() const;

private:
    explicit PersonnelTable(QList<CsvTable::Record> records);

    QStringList m_columns;
    QList<CsvTable::Record> m_records;
    QList<std::optional<PersonnelField>> m_fields;
};

/// The catalogues by which cells are understood.
struct PersonnelWords {
    struct Word {
        qint64 id = 0;
        QString name;
        qint64 stage = 0;      ///< of a subject
        bool isOffered = true; ///< not retired; of a title: not 實習教師
    };
    QList<Word> titles;
    QList<Word> stages;
    QList<Word> subjects;
    QList<Word> employments;
    QList<Word> trainingRoles;
    /// The stage at which the school itself teaches: what is meant by a subject where the list names no stage. 0: it
    /// is not known.
    qint64 ownStage = 0;
    /// What this list calls a title, as the person has said; by the text of the cell.
    QHash<QString, qint64> titleOf;

    /// A title by its text: as the person has said, of that name, or what offices usually mean (教務主任 is a 主任).
    /// 0: nobody knows.
    [[nodiscard]] qint64 title(const QString& text) const;
};

/// What cannot be right in a cell, or is left out of what is entered.
struct CellFault {
    PersonnelField field = PersonnelField::Name;
    QString key; ///< as in forms/words: national_id.checksum, …; or list.…
    QVariantMap details;
    bool blocks = true; ///< the row cannot be taken; else the cell is left out
    bool operator==(const CellFault&) const = default;
};

/// A row of a personnel list, understood.
struct PersonnelRow {
    int row = 0; ///< as a spreadsheet numbers it
    QString nationalId;
    QString name;
    QString sex;       ///< male, female
    QString birthDate; ///< ISO
    qint64 titleId = 0;
    QJsonObject more; ///< what else the list says, as teacher.register takes it
    QString unitCode; ///< of a list of many schools
    QList<CellFault> faults;

    [[nodiscard]] bool canBeTaken() const;
};

namespace personnel {

/// All rows that hold anything. Two rows about one number: the second cannot be taken (list.twice). `day`: today in
/// Taipei.
[[nodiscard]] QList<PersonnelRow> understood(const PersonnelTable& table, const PersonnelWords& words,
                                             const QDate& day);

} // namespace personnel

} // namespace inservice
