// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace inservice {

/// What a column of a personnel list (人事清冊, 教師名冊) can hold.
enum class PersonnelField {
    NationalId,   ///< 身分證字號／統一證號
    Name,         ///< 姓名
    Sex,          ///< 性別
    BirthDate,    ///< 出生年月日
    Title,        ///< 職稱
    Email,        ///< E-Mail
    Stage,        ///< 科目類別
    MainSubject,  ///< 主要任教科別: comes before the other subjects
    Subjects,     ///< 任教科目
    UnitNote,     ///< 單位註記
    Note,         ///< 備註
    Employment,   ///< 聘任類別
    TrainingRole, ///< 訓練角色
    HiredOn,      ///< 到職日
    Licence,      ///< 教師證字號
    CivilServant, ///< 公務人員
    UnitCode,     ///< 學校代碼; of a list of many schools
};

namespace personnel {

/// Stable, as the centre calls it: national_id, name, title_id, …
[[nodiscard]] QString keyOf(PersonnelField field);
[[nodiscard]] std::optional<PersonnelField> fieldOf(const QString& key);
[[nodiscard]] const QList<PersonnelField>& allFields();
/// Without these nobody can be entered. The sex may also be read from the number.
[[nodiscard]] const QList<PersonnelField>& neededFields();
/// Chinese, the first name of a column: 身分證字號.
[[nodiscard]] QString columnName(PersonnelField field);
/// What a column that is called so holds, by the many names that offices give it; whatever its width, blanks, brackets
/// and marks (＊姓名, 出生日期(民國)). None: nobody knows.
[[nodiscard]] std::optional<PersonnelField> fieldOfColumn(const QString& column);

} // namespace personnel

} // namespace inservice
