// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/check.h"

#include "models/domain/accountname.h"
#include "models/domain/nationalid.h"
#include "models/domain/phonenumber.h"
#include "models/domain/terms.h"
#include "models/domain/unitcode.h"

#include <QIODevice>
#include <QStringDecoder>

namespace inservice {

namespace {

QString invalid(const Refusal& refusal) {
    return QStringLiteral("invalid ") + refusal.key;
}

QString checkNationalId(const QString& value) {
    const Result<NationalId> id = NationalId::parse(value);
    if (!id) {
        return invalid(id.refusal());
    }
    const char* kind = "citizen";
    if (id->kind() == NationalId::Kind::LegacyResident) {
        kind = "legacy_resident";
    } else if (id->kind() == NationalId::Kind::NewResident) {
        kind = "new_resident";
    }
    return QStringLiteral("valid %1 %2 %3").arg(id->text(), QLatin1String(kind), toKey(id->sex()));
}

QString checkPhone(const QString& value) {
    const Result<PhoneNumber> phone = PhoneNumber::parse(value);
    return phone ? QStringLiteral("valid ") + phone->text() : invalid(phone.refusal());
}

QString checkAccountName(const QString& value) {
    const Result<AccountName> name = AccountName::parse(value);
    return name ? QStringLiteral("valid ") + name->text() : invalid(name.refusal());
}

QString checkSchoolCode(const QString& value) {
    const Result<UnitCode> code = UnitCode::parse(value);
    if (!code) {
        return invalid(code.refusal());
    }
    QStringList words{QStringLiteral("valid"), code->text()};
    if (!code->countyName().isEmpty()) {
        words.append(code->countyName());
    }
    if (const std::optional<UnitKind> kind = code->kindHint()) {
        words.append(toKey(*kind));
    }
    return words.join(u' ');
}

} // namespace

QStringList checkKinds() {
    return {QStringLiteral("national-id"), QStringLiteral("phone"), QStringLiteral("account-name"),
            QStringLiteral("school-code")};
}

std::optional<QString> checkValue(const QString& kind, const QString& value) {
    if (kind == QLatin1String("national-id")) {
        return checkNationalId(value);
    }
    if (kind == QLatin1String("phone")) {
        return checkPhone(value);
    }
    if (kind == QLatin1String("account-name")) {
        return checkAccountName(value);
    }
    if (kind == QLatin1String("school-code")) {
        return checkSchoolCode(value);
    }
    return std::nullopt;
}

void checkLines(const QString& kind, QIODevice& in, QTextStream& out) {
    bool first = true;
    for (;;) {
        QByteArray line = in.readLine();
        if (line.isEmpty()) {
            return;
        }
        if (line.endsWith('\n')) {
            line.chop(1);
        }
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        if (first && line.startsWith("\xef\xbb\xbf")) {
            line.remove(0, 3);
        }
        first = false;
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString value = decoder(line);
        out << (decoder.hasError() ? QStringLiteral("invalid text.encoding")
                                   : checkValue(kind, value).value_or(QString()))
            << '\n';
        out.flush(); // one answer a question, also when somebody types
    }
}

} // namespace inservice
