// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/contacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inservice::questions {
namespace {

QList<UnitContact> readContacts(const PgRows& rows) {
    QList<UnitContact> contacts;
    const QJsonArray all = QJsonDocument::fromJson(rows.scalar()).array();
    for (const auto& value : all) {
        const QJsonObject one = value.toObject();
        const auto text = [&one](const char* key) { return one.value(QLatin1String(key)).toString(); };
        if (const auto type = accountTypeFromKey(text("account_type"))) {
            contacts.append({*type, text("name"), text("phone"), text("email")});
        }
    }
    return contacts;
}

} // namespace

GuestQuestion<QList<UnitContact>> unitContacts(qint64 unitId) {
    GuestQuestion<QList<UnitContact>> question(QStringLiteral("SELECT api.unit_contacts($1, $2)"), {unitId},
                                               readContacts);
    question.costsProof = true;
    return question;
}

} // namespace inservice::questions
