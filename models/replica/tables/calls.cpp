// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tables/calls.h"

#include "models/replica/replicareader.h"

namespace inservice {

template<>
const RowTable<PhoneCallRow>& tableOf<PhoneCallRow>() {
    using Row = PhoneCallRow;
    static const RowTable<Row> table("phone_call", ReplicaTable::Reach::Own,
                                     {
                                         field("unit_id", &Row::unitId),
                                         field("account_id", &Row::accountId),
                                         field("application_id", &Row::applicationId),
                                         field("caller", &Row::caller),
                                         field("note", &Row::note),
                                         field("by_name", &Row::byName),
                                         field("at", &Row::at),
                                     },
                                     {"unit_id", "account_id", "application_id"});
    return table;
}

QString PhoneCallRow::text() const {
    return note.isEmpty() ? caller : QStringLiteral("%1：%2").arg(caller, note);
}

QList<PhoneCallRow> callsAboutUnit(const ReplicaReader& replica, qint64 unitId) {
    return replica.rows<PhoneCallRow>(QStringLiteral(" WHERE unit_id = ? ORDER BY id DESC LIMIT 20"), {unitId});
}

QList<PhoneCallRow> callsAboutAccount(const ReplicaReader& replica, qint64 accountId) {
    return replica.rows<PhoneCallRow>(QStringLiteral(" WHERE account_id = ? ORDER BY id DESC"), {accountId});
}

QList<PhoneCallRow> callsAboutCase(const ReplicaReader& replica, qint64 applicationId) {
    return replica.rows<PhoneCallRow>(QStringLiteral(" WHERE application_id = ? ORDER BY id DESC"), {applicationId});
}

} // namespace inservice
