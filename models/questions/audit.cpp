// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/audit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inservice::questions {

namespace {

AuditEntry::Seal sealOf(const QString& key) {
    return key == u"fits"   ? AuditEntry::Seal::Fits
           : key == u"open" ? AuditEntry::Seal::Open
                            : AuditEntry::Seal::Changed;
}

AuditPage readPage(const PgRows& rows) {
    const QJsonObject told = QJsonDocument::fromJson(rows.scalar()).object();
    AuditPage page;
    page.more = told.value(QLatin1String("more")).toBool();
    const QJsonArray all = told.value(QLatin1String("rows")).toArray();
    for (const auto& value : all) {
        const QJsonObject row = value.toObject();
        const auto text = [&row](const char* key) { return row.value(QLatin1String(key)).toString(); };
        page.entries.append({row.value(QLatin1String("id")).toInteger(),
                             QDateTime::fromString(text("at"), Qt::ISODateWithMs), text("account_name"), text("name"),
                             text("unit"), text("what"), text("outcome"), row.value(QLatin1String("detail")).toObject(),
                             sealOf(text("seal"))});
    }
    return page;
}

AuditVerified readVerified(const PgRows& rows) {
    const QJsonObject told = QJsonDocument::fromJson(rows.scalar()).object();
    AuditVerified verified{told.value(QLatin1String("next")).toInteger(),
                           told.value(QLatin1String("blocks")).toInteger(),
                           told.value(QLatin1String("rows")).toInteger(),
                           {}};
    const QJsonArray faults = told.value(QLatin1String("faults")).toArray();
    for (const auto& value : faults) {
        const QJsonObject fault = value.toObject();
        verified.faults << QStringLiteral("%1: %2")
                               .arg(fault.value(QLatin1String("block")).toInteger())
                               .arg(fault.value(QLatin1String("fault")).toString());
    }
    return verified;
}

} // namespace

AccountQuestion<AuditPage> audit(const AuditFilter& filter, qint64 before) {
    AccountQuestion<AuditPage> question{before > 0 ? QStringLiteral("SELECT api.shown_audit($1, $3, $2)")
                                                   : QStringLiteral("SELECT api.shown_audit($1, $2)"),
                                        before > 0 ? QVariantList{before} : QVariantList{}, readPage};
    question.command = {QStringLiteral("audit.show"),
                        {{QStringLiteral("who"), filter.who},
                         {QStringLiteral("unit"), filter.unit},
                         {QStringLiteral("what"), filter.what},
                         {QStringLiteral("since"), filter.since.toString(Qt::ISODate)},
                         {QStringLiteral("until"), filter.until.toString(Qt::ISODate)}}};
    question.repeatable = false; // each time is a line of its own in the audit
    return question;
}

AccountQuestion<AuditVerified> auditVerified(qint64 after) {
    return {QStringLiteral("SELECT api.audit_verify($1, $2)"), {after}, readVerified};
}

} // namespace inservice::questions
