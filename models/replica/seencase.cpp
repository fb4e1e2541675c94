// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/seencase.h"

#include "models/replica/outboxfile.h"

#include <array>

namespace inservice {

namespace {

struct Field {
    const char* name;
    QJsonValue (*value)(const ApplicationRow& row);
};

QJsonValue time(const QDateTime& at) {
    return at.isValid() ? QJsonValue(timeText(at)) : QJsonValue();
}

/// In the order in which a person reads a case.
constexpr auto fields = std::to_array<Field>({
    {"state", [](const ApplicationRow& row) { return QJsonValue(toKey(row.state)); }},
    {"revision", [](const ApplicationRow& row) { return QJsonValue(row.revision); }},
    {"reviewer_unit_id",
     [](const ApplicationRow& row) { return row.reviewerUnitId ? QJsonValue(*row.reviewerUnitId) : QJsonValue(); }},
    {"unit_id", [](const ApplicationRow& row) { return QJsonValue(row.unitId); }},
    {"account_type", [](const ApplicationRow& row) { return QJsonValue(toKey(row.accountType)); }},
    {"account_name", [](const ApplicationRow& row) { return QJsonValue(row.accountName); }},
    {"name", [](const ApplicationRow& row) { return QJsonValue(row.name); }},
    {"sex", [](const ApplicationRow& row) { return QJsonValue(toKey(row.sex)); }},
    {"national_id", [](const ApplicationRow& row) { return QJsonValue(row.nationalId); }},
    {"subunit", [](const ApplicationRow& row) { return QJsonValue(row.subunit); }},
    {"job_title", [](const ApplicationRow& row) { return QJsonValue(row.jobTitle); }},
    {"phone", [](const ApplicationRow& row) { return QJsonValue(row.phone); }},
    {"fax", [](const ApplicationRow& row) { return QJsonValue(row.fax); }},
    {"email", [](const ApplicationRow& row) { return QJsonValue(row.email); }},
    {"name_seal_only", [](const ApplicationRow& row) { return QJsonValue(row.nameSealOnly); }},
    {"needs_paper", [](const ApplicationRow& row) { return QJsonValue(row.needsPaper); }},
    {"needs_unit_seal", [](const ApplicationRow& row) { return QJsonValue(row.needsUnitSeal); }},
    {"received_at", [](const ApplicationRow& row) { return time(row.receivedAt); }},
    {"received_how",
     [](const ApplicationRow& row) { return row.receivedHow ? QJsonValue(toKey(*row.receivedHow)) : QJsonValue(); }},
    {"received_revision",
     [](const ApplicationRow& row) {
         return row.receivedRevision > 0 ? QJsonValue(row.receivedRevision) : QJsonValue();
     }},
    {"head_seal", [](const ApplicationRow& row) { return QJsonValue(row.headSeal); }},
    {"unit_seal", [](const ApplicationRow& row) { return QJsonValue(row.unitSeal); }},
    {"decided_at", [](const ApplicationRow& row) { return time(row.decidedAt); }},
    {"opened_as",
     [](const ApplicationRow& row) { return row.openedAs ? QJsonValue(toKey(*row.openedAs)) : QJsonValue(); }},
});

} // namespace

QJsonObject seenCase(const ApplicationRow& row) {
    QJsonObject seen{{QStringLiteral("id"), row.id},
                     {QStringLiteral("number"), row.number},
                     {QStringLiteral("row_version"), row.rowVersion},
                     {QStringLiteral("changed_at"), time(row.changedAt)}};
    for (const Field& field : fields) {
        seen.insert(QLatin1String(field.name), field.value(row));
    }
    return seen;
}

QList<SeenChange> changedSince(const QJsonObject& seen, const ApplicationRow& now) {
    QList<SeenChange> changes;
    for (const Field& field : fields) {
        const QString name = QLatin1String(field.name);
        const QJsonValue value = field.value(now);
        if (seen.contains(name) && seen.value(name) != value) {
            changes.append({name, seen.value(name), value});
        }
    }
    return changes;
}

} // namespace inservice
