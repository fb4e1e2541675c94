// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/personnel/personnelfields.h"

#include "models/sheets/columnnames.h"

#include <QHash>
#include <algorithm>
#include <iterator>

namespace inservice::personnel {
namespace {

using Field = PersonnelField;

struct Entry {
    Field field;
    const char* key;
    const char16_t* names; ///< parted by blanks, the first one is ours
};

constexpr Entry entries[] = {
    {Field::NationalId, "national_id",
     u"身分證字號 身分證統一編號 身份證字號 身份證統一編號 國民身分證統一編號 身分證號 身份證號 身分證號碼 身份證號碼 "
     u"統一證號 身分證字號／統一證號 身分證統一證號 居留證號 居留證統一證號 身分證 身份證 證號 IDNUMBER IDNO "
     u"NATIONALID PERSONALID IDENTITY ID"},
    {Field::Name, "name",
     u"姓名 教師姓名 員工姓名 教職員姓名 人員姓名 中文姓名 老師姓名 NAME FULLNAME CHINESENAME TEACHERNAME"},
    {Field::Sex, "sex", u"性別 SEX GENDER"},
    {Field::BirthDate, "birth_date",
     u"出生日期 出生年月日 生日 出生日 出生 民國出生日期 西元出生日期 民國生日 西元生日 BIRTHDAY BIRTHDATE DATEOFBIRTH "
     u"DOB"},
    {Field::Title, "title_id", u"職稱 職務 現職 職務名稱 職稱名稱 現職職稱 職別 身分別 TITLE JOBTITLE POSITION"},
    {Field::Email, "email", u"電子郵件 電子信箱 電子郵件信箱 電子郵件地址 信箱 公務信箱 郵件 MAIL EMAIL EMAILADDRESS"},
    {Field::Stage, "stage_id", u"科目類別 教育階段 任教階段 學習階段 階段 類別 STAGE"},
    {Field::MainSubject, "main_subject", u"主要任教科別 主要任教科目 主要科目 主要任教領域 主教科目 MAINSUBJECT"},
    {Field::Subjects, "subjects",
     u"任教科目 任教學科 科目 學科 授課科目 任教領域 任教科別 任教領域科目 SUBJECT SUBJECTS"},
    {Field::UnitNote, "unit_note", u"單位註記 註記"},
    {Field::Note, "note", u"備註 備考 說明 NOTE NOTES REMARK REMARKS"},
    {Field::Employment, "employment_id", u"聘任類別 聘任別 聘任方式 聘用類別 聘用別 任用類別 EMPLOYMENT"},
    {Field::TrainingRole, "training_role_id", u"訓練角色"},
    {Field::HiredOn, "hired_on", u"到職日 到職日期 到校日 到校日期 到職 到本校日期 HIREDATE HIREDON"},
    {Field::Licence, "licence", u"教師證字號 教師證號 教師證書字號 教師證書號碼 教師證 LICENCE LICENSE"},
    {Field::CivilServant, "civil_servant", u"公務人員 是否公務人員 公務人員身分"},
    {Field::UnitCode, "code", u"學校代碼 單位代碼 代碼 機關代碼 學校代號 單位代號 CODE SCHOOLCODE UNITCODE"},
};

const QHash<QString, Field>& byName() {
    static const QHash<QString, Field> all = [] {
        QHash<QString, Field> names;
        for (const Entry& entry : entries) {
            const QStringList list = QString::fromUtf16(entry.names).split(u' ', Qt::SkipEmptyParts);
            for (const QString& name : list) {
                names.insert(comparedColumn(name), entry.field);
            }
        }
        return names;
    }();
    return all;
}

const Entry& entryOf(Field field) {
    return *std::find_if(std::begin(entries), std::end(entries),
                         [field](const Entry& entry) { return entry.field == field; });
}

} // namespace

QString keyOf(PersonnelField field) {
    return QLatin1String(entryOf(field).key);
}

std::optional<PersonnelField> fieldOf(const QString& key) {
    const auto* found = std::find_if(std::begin(entries), std::end(entries),
                                     [&key](const Entry& entry) { return key == QLatin1String(entry.key); });
    return found == std::end(entries) ? std::nullopt : std::optional(found->field);
}

const QList<PersonnelField>& allFields() {
    static const QList<Field> all = [] {
        QList<Field> fields;
        for (const Entry& entry : entries) {
            fields.append(entry.field);
        }
        return fields;
    }();
    return all;
}

const QList<PersonnelField>& neededFields() {
    static const QList<Field> needed{Field::NationalId, Field::Name, Field::BirthDate, Field::Title};
    return needed;
}

QString columnName(PersonnelField field) {
    return QString::fromUtf16(entryOf(field).names).section(u' ', 0, 0);
}

std::optional<PersonnelField> fieldOfColumn(const QString& column) {
    const auto known = [](const QString& name) -> std::optional<Field> {
        const auto found = byName().constFind(comparedColumn(name));
        return found == byName().constEnd() ? std::nullopt : std::optional(*found);
    };
    if (const auto whole = known(column)) {
        return whole;
    }
    return known(withoutBrackets(column));
}

} // namespace inservice::personnel
