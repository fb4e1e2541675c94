// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/server/deskimport.h"

#include "models/domain/emailaddress.h"
#include "models/domain/normalise.h"
#include "models/domain/phonenumber.h"
#include "models/domain/unitcode.h"
#include "models/domain/unitkind.h"

#include <QJsonObject>
#include <optional>

namespace inservice {

namespace {

std::optional<UnitKind> deskKind(const QString& text) {
    const QList<UnitKind> kinds = allUnitKinds();
    for (const UnitKind kind : kinds) {
        if (isDesk(kind) && (toKey(kind) == text || chineseName(kind) == text))
            return kind;
    }
    return std::nullopt;
}

/// The row for the centre, or why there is none.
Result<QJsonObject> deskOf(const CsvTable& table, const CsvTable::Record& record) {
    const auto value = [&](const char16_t* column) { return table.value(record, QString::fromUtf16(column)); };
    const auto because = [](const QString& sentence) { return Refusal{sentence, {}}; };
    const Result<UnitCode> code = UnitCode::parse(value(u"代碼"));
    if (!code)
        return because(QStringLiteral("代碼 '%1' is no unit code (%2)").arg(value(u"代碼"), code.refusal().key));
    const QString name = normaliseLine(value(u"名稱")).text;
    if (name.isEmpty())
        return because(QStringLiteral("%1 has no name").arg(code->text()));
    const std::optional<UnitKind> kind = deskKind(value(u"單位類別"));
    if (!kind)
        return because(QStringLiteral("單位類別 of %1 is '%2': a desk is regional_centre, k12ea or inservice_net")
                           .arg(code->text(), value(u"單位類別")));
    const Result<PhoneNumber> fax = PhoneNumber::parse(value(u"傳真"), PhoneNumber::Use::Fax);
    if (!fax)
        return because(QStringLiteral("傳真 of %1 is '%2' (%3): papers are returned to it")
                           .arg(code->text(), value(u"傳真"), fax.refusal().key));
    const Result<PhoneNumber> phone = PhoneNumber::parse(value(u"電話"));
    if (!phone)
        return because(
            QStringLiteral("電話 of %1 is '%2' (%3)").arg(code->text(), value(u"電話"), phone.refusal().key));
    const Result<EmailAddress> email = EmailAddress::parse(value(u"電子郵件"));
    if (!email)
        return because(
            QStringLiteral("電子郵件 of %1 is '%2' (%3)").arg(code->text(), value(u"電子郵件"), email.refusal().key));
    if (value(u"地址").isEmpty())
        return because(QStringLiteral("%1 has no address: papers are returned to it").arg(code->text()));
    return QJsonObject{
        {QStringLiteral("code"), code->text()},   {QStringLiteral("name"), name},
        {QStringLiteral("kind"), toKey(*kind)},   {QStringLiteral("county"), value(u"縣市名稱")},
        {QStringLiteral("fax"), fax->text()},     {QStringLiteral("address"), value(u"地址")},
        {QStringLiteral("email"), email->text()}, {QStringLiteral("phone"), phone->text()},
    };
}

} // namespace

QString DeskImport::fault(const CsvTable& table) const {
    QStringList missing;
    static const char16_t* const needed[] = {u"代碼", u"名稱", u"單位類別", u"縣市名稱",
                                             u"傳真", u"地址", u"電子郵件", u"電話"};
    for (const char16_t* column : needed) {
        if (!table.has(QString::fromUtf16(column)))
            missing.append(QString::fromUtf16(column));
    }
    return missing.isEmpty() ? QString()
                             : QStringLiteral("this is no list of desks: it has no column %1")
                                   .arg(missing.join(QStringLiteral(", ")));
}

std::optional<ImportRow> DeskImport::readRow(const CsvTable& table, const CsvTable::Record& record,
                                             const ImportOrigin& origin, ImportReport& report) const {
    const Result<QJsonObject> row = deskOf(table, record);
    if (!row) {
        report.refuse(origin.file, origin.row, row.refusal().key);
        return std::nullopt;
    }
    return ImportRow{origin, 0, *row};
}

} // namespace inservice
