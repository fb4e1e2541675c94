// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/imports/deskimport.h"

#include "models/central/imports/importwords.h"
#include "models/central/imports/rowreader.h"
#include "models/domain/emailaddress.h"
#include "models/domain/phonenumber.h"
#include "models/domain/unitkind.h"

#include <optional>

namespace inservice {

namespace {

std::optional<UnitKind> deskKind(const QString& text) {
    const QList<UnitKind> kinds = allUnitKinds();
    for (const UnitKind kind : kinds) {
        if (isDesk(kind) && (toKey(kind) == text || chineseName(kind) == text)) {
            return kind;
        }
    }
    return std::nullopt;
}

QStringList deskNames() {
    QStringList names;
    const QList<UnitKind> kinds = allUnitKinds();
    for (const UnitKind kind : kinds) {
        if (isDesk(kind)) {
            names.append(chineseName(kind));
        }
    }
    return names;
}

/// A number as it is stored; nothing, with the reason in the report, when it is none.
std::optional<QString> number(RowReader& row, const QString& column, PhoneNumber::Use use) {
    const Result<PhoneNumber> number = PhoneNumber::parse(row.raw(column), use);
    if (!number) {
        return row.refuse(column, importwords::because(number.refusal()));
    }
    if (use == PhoneNumber::Use::Fax && number->line() == PhoneNumber::Line::Mobile) {
        row.warn(column, QStringLiteral("這是行動電話，收不到傳真"));
    }
    return number->text();
}

} // namespace

QStringList DeskImport::neededColumns(const CsvTable&) const {
    return {QStringLiteral("代碼"), QStringLiteral("名稱"), QStringLiteral("單位類別"), QStringLiteral("縣市名稱"),
            QStringLiteral("傳真"), QStringLiteral("地址"), QStringLiteral("電子郵件"), QStringLiteral("電話")};
}

std::optional<ImportRow> DeskImport::readRow(const CsvTable& table, const CsvTable::Record& record,
                                             const ImportOrigin& origin, ImportReport& report) const {
    RowReader row(table, record, origin, report);
    const std::optional<UnitCode> code = row.code();
    const std::optional<QString> name = code ? row.line(QStringLiteral("名稱"), LongestName, false) : std::nullopt;
    const std::optional<QString> county = name ? row.cell(QStringLiteral("縣市名稱"), LongestName) : std::nullopt;
    if (!county) {
        return std::nullopt;
    }
    const std::optional<UnitKind> kind = deskKind(row.word(QStringLiteral("單位類別")));
    if (!kind) {
        return row.refuse(QStringLiteral("單位類別"),
                          QStringLiteral("審核單位是「%1」之一（或 regional_centre、k12ea、inservice_net）")
                              .arg(deskNames().join(QStringLiteral("」「"))));
    }
    const std::optional<QString> fax = number(row, QStringLiteral("傳真"), PhoneNumber::Use::Fax);
    const std::optional<QString> phone =
        fax ? number(row, QStringLiteral("電話"), PhoneNumber::Use::Phone) : std::nullopt;
    if (!phone) {
        return std::nullopt;
    }
    const Result<EmailAddress> email = EmailAddress::parse(row.raw(QStringLiteral("電子郵件")));
    if (!email) {
        return row.refuse(QStringLiteral("電子郵件"), importwords::because(email.refusal()));
    }
    const std::optional<QString> address = row.line(QStringLiteral("地址"), LongestAddress, false);
    if (!address) {
        return std::nullopt;
    }
    return ImportRow{origin,
                     0,
                     {{QStringLiteral("code"), code->text()},
                      {QStringLiteral("name"), *name},
                      {QStringLiteral("kind"), toKey(*kind)},
                      {QStringLiteral("county"), *county},
                      {QStringLiteral("fax"), *fax},
                      {QStringLiteral("address"), *address},
                      {QStringLiteral("email"), email->text()},
                      {QStringLiteral("phone"), *phone}}};
}

} // namespace inservice
