// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/setup/bootstrap.h"

#include "models/central/client/pgconnection.h"
#include "models/central/client/scram.h"
#include "models/domain/accountname.h"
#include "models/domain/emailaddress.h"
#include "models/domain/nationalid.h"
#include "models/domain/passwordrule.h"
#include "models/domain/personname.h"
#include "models/domain/phonenumber.h"
#include "models/domain/rocdate.h"
#include "models/domain/unitcode.h"

#include <QStringList>
#include <sodium.h>

namespace inservice {

namespace {

/// The value's stored form; a value that is none goes to `wrong` with its option's name.
template<typename Value>
QString checked(const char* field, const Result<Value>& value, QStringList& wrong) {
    if (value) {
        return value->text();
    }
    wrong.append(QStringLiteral("%1: %2").arg(QString::fromLatin1(field), value.refusal().key));
    return {};
}

} // namespace

qint64 bootstrapAccount(PgConnection& connection, const NewAccount& account, const QString& password, bool oneTime) {
    QStringList wrong;
    const QString unit = checked("unit", UnitCode::parse(account.unitCode), wrong);
    const QString accountName = checked("account", AccountName::parse(account.accountName), wrong);
    const Result<NationalId> id = NationalId::parse(account.nationalId);
    const QString nationalId = checked("national-id", id, wrong);
    if (id) {
        if (const std::optional<Refusal> refusal = id->agreesWith(account.sex)) {
            wrong.append(QStringLiteral("sex: %1").arg(refusal->key));
        }
        if (const std::optional<Refusal> refusal = id->refusedOn(RocDate::today().day())) {
            wrong.append(QStringLiteral("national-id: %1").arg(refusal->key));
        }
    }
    const QJsonObject document{
        {QStringLiteral("account_name"), accountName},
        {QStringLiteral("name"), checked("name", PersonName::parse(account.name), wrong)},
        {QStringLiteral("sex"), toKey(account.sex)},
        {QStringLiteral("national_id"), nationalId},
        {QStringLiteral("job_title"), account.jobTitle},
        {QStringLiteral("phone"), checked("phone", PhoneNumber::parse(account.phone), wrong)},
        {QStringLiteral("fax"), account.fax.isEmpty()
                                    ? QString()
                                    : checked("fax", PhoneNumber::parse(account.fax, PhoneNumber::Use::Fax), wrong)},
        {QStringLiteral("email"), checked("email", EmailAddress::parse(account.email), wrong)},
        {QStringLiteral("account_type"), toKey(account.type)},
    };
    const QList<Refusal> unmet = PasswordRule().unmet(password, accountName);
    for (const Refusal& refusal : unmet) {
        wrong.append(QStringLiteral("password: %1").arg(refusal.key));
    }
    if (!wrong.isEmpty()) {
        throw BootstrapError{wrong.join(QStringLiteral("; "))};
    }
    return connection
        .exec(QStringLiteral("SELECT admin.bootstrap($1, $2::jsonb, $3::jsonb, $4)"),
              {unit, document, makeVerifier(password), oneTime})
        .scalar()
        .toLongLong();
}

QString makeOneTimePassword() {
    static constexpr char letters[] = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";
    static constexpr char digits[] = "23456789";
    const auto pick = [](const char* from, size_t count) {
        return QLatin1Char(from[randombytes_uniform(static_cast<uint32_t>(count))]);
    };
    QString password;
    // Groups of letters and digits in turn are easier to read out over the telephone.
    for (int i = 0; i < 12; ++i) {
        password.append(i % 3 == 2 ? pick(digits, sizeof digits - 1) : pick(letters, sizeof letters - 1));
    }
    return password;
}

} // namespace inservice
