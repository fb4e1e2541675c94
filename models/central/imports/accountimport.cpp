// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/imports/accountimport.h"

#include "models/central/imports/importwords.h"
#include "models/central/imports/rowreader.h"
#include "models/domain/accountname.h"
#include "models/domain/emailaddress.h"
#include "models/domain/nationalid.h"
#include "models/domain/personname.h"
#include "models/domain/phonenumber.h"
#include "models/sheets/spreadsheet.h"

namespace inservice {

namespace {

constexpr QStringView codeColumn = u"單位代碼";
constexpr QStringView typeColumn = u"帳號類型";
constexpr QStringView accountColumn = u"使用者帳號";
constexpr QStringView nameColumn = u"姓名";
constexpr QStringView idColumn = u"身分證統一編號";
constexpr QStringView mailColumn = u"E-Mail";
constexpr QStringView phoneColumn = u"聯絡電話";
constexpr QStringView faxColumn = u"傳真";
constexpr QStringView titleColumn = u"職稱";
constexpr qsizetype longestTitle = 50;

std::optional<AccountType> typeOf(const QString& text) {
    static const QHash<QString, AccountType> words{
        {QStringLiteral("總負責人"), AccountType::ChiefManager}, {QStringLiteral("連絡人"), AccountType::Contact},
        {QStringLiteral("聯絡人"), AccountType::Contact},        {QStringLiteral("作業人員"), AccountType::Operator},
        {QStringLiteral("審核承辦人"), AccountType::Reviewer},   {QStringLiteral("承辦人"), AccountType::Reviewer}};
    const auto found = words.constFind(text);
    return found != words.cend() ? std::optional(*found) : accountTypeFromKey(text);
}

/// A value in the form in which it is stored; nothing, with the reason in the report, where it is none.
template<typename Value>
std::optional<QString> parsed(RowReader& row, QStringView name, Result<Value> (*parse)(const QString&)) {
    const QString column = name.toString();
    const QString cell = row.raw(column);
    if (const QString spoilt = importwords::spoiltBySpreadsheet(cell); !spoilt.isEmpty()) {
        return row.refuse(column, spoilt);
    }
    const Result<Value> value = parse(cell);
    return value ? std::optional(value->text()) : row.refuse(column, importwords::because(value.refusal()));
}

Result<PhoneNumber> phoneOf(const QString& cell) {
    return PhoneNumber::parse(cell, PhoneNumber::Use::Phone);
}

Result<PhoneNumber> faxOf(const QString& cell) {
    return PhoneNumber::parse(cell, PhoneNumber::Use::Fax);
}

/// 職稱 and 傳真, which lists of the site do not have: the catalogue's last title, and the number of the telephone.
std::optional<QJsonObject> others(RowReader& row, const QString& phone) {
    const std::optional<QString> title = row.cell(titleColumn.toString(), longestTitle);
    if (!title) {
        return std::nullopt;
    }
    QString fax = phone.section(u'#', 0, 0);
    if (!row.raw(faxColumn.toString()).isEmpty()) {
        const auto given = parsed(row, faxColumn, faxOf);
        if (!given) {
            return std::nullopt;
        }
        fax = *given;
    }
    return QJsonObject{{QStringLiteral("job_title"), title->isEmpty() ? QStringLiteral("其他") : *title},
                       {QStringLiteral("fax"), fax}};
}

} // namespace

QByteArray AccountImport::asCsv(const QByteArray& content) const {
    return csvOf(content);
}

QStringList AccountImport::neededColumns(const CsvTable&) const {
    return {codeColumn.toString(), typeColumn.toString(), accountColumn.toString(), nameColumn.toString(),
            idColumn.toString(),   mailColumn.toString(), phoneColumn.toString()};
}

QStringList AccountImport::otherColumns() const {
    return {faxColumn.toString(), titleColumn.toString()};
}

std::optional<ImportRow> AccountImport::readRow(const CsvTable& table, const CsvTable::Record& record,
                                                const ImportOrigin& origin, ImportReport& report) const {
    RowReader row(table, record, origin, report);
    const auto code = parsed<UnitCode>(row, codeColumn, UnitCode::parse);
    const std::optional<AccountType> type = typeOf(row.word(typeColumn.toString()));
    if (code && !type) {
        return row.refuse(typeColumn.toString(),
                          QStringLiteral("帳號類型是「總負責人」「連絡人」「作業人員」「審核承辦人」之一"));
    }
    const auto account = code ? parsed<AccountName>(row, accountColumn, AccountName::parse) : std::nullopt;
    const auto name = account ? parsed<PersonName>(row, nameColumn, PersonName::parse) : std::nullopt;
    if (!name) {
        return std::nullopt;
    }
    const Result<NationalId> id = NationalId::parse(row.raw(idColumn.toString()));
    if (!id) { // without the cell: the report is printed and kept
        report.refuse(origin.file, origin.row,
                      QStringLiteral("「%1」欄：%2").arg(idColumn, importwords::because(id.refusal())));
        return std::nullopt;
    }
    const auto email = parsed<EmailAddress>(row, mailColumn, EmailAddress::parse);
    const auto phone = email ? parsed(row, phoneColumn, phoneOf) : std::nullopt;
    const std::optional<QJsonObject> rest = phone ? others(row, *phone) : std::nullopt;
    if (!rest) {
        return std::nullopt;
    }
    QJsonObject values = *rest;
    values[QStringLiteral("code")] = *code;
    values[QStringLiteral("account_type")] = toKey(*type);
    values[QStringLiteral("account_name")] = *account;
    values[QStringLiteral("name")] = *name;
    values[QStringLiteral("national_id")] = id->text();
    values[QStringLiteral("email")] = *email;
    values[QStringLiteral("phone")] = *phone;
    return ImportRow{origin, 0, values};
}

QList<ImportRow> AccountImport::choose(const QList<ImportRow>& rows, ImportReport& report) const {
    QList<ImportRow> chosen;
    QHash<QString, ImportOrigin> seen;
    for (const ImportRow& row : rows) {
        bool isFirst = true;
        for (const auto& [key, column] : {std::pair{QStringLiteral("account_name"), accountColumn},
                                          std::pair{QStringLiteral("national_id"), idColumn}}) {
            const QString value = key + u' ' + row.values[key].toString().toLower();
            const auto before = seen.constFind(value);
            if (isFirst && before != seen.cend()) {
                isFirst = false;
                report.refuse(row.origin.file, row.origin.row,
                              QStringLiteral("「%1」與 %2 第 %3 列相同，一人一個帳號；以先出現的那一列為準")
                                  .arg(column, before->file)
                                  .arg(before->row));
            } else if (isFirst) {
                seen.insert(value, row.origin);
            }
        }
        if (isFirst) {
            chosen.append(row);
        }
    }
    return chosen;
}

} // namespace inservice
