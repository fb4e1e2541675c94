// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tables/accounts.h"

#include "models/replica/replicareader.h"

#include <algorithm>

namespace inservice {

template<>
const RowTable<AccountRow>& tableOf<AccountRow>() {
    using Row = AccountRow;
    static const RowTable<Row> table("account", ReplicaTable::Reach::Own,
                                     {
                                         field("account_name", &Row::accountName),
                                         field("person_id", &Row::personId),
                                         field("name", &Row::name),
                                         field("account_type", &Row::accountType),
                                         field("unit_id", &Row::unitId),
                                         field("job_title", &Row::jobTitle),
                                         field("phone", &Row::phone),
                                         field("fax", &Row::fax),
                                         field("email", &Row::email),
                                         field("state", &Row::state),
                                         field("opened_at", &Row::openedAt),
                                         field("first_sign_in_at", &Row::firstSignInAt),
                                         field("last_sign_in_at", &Row::lastSignInAt),
                                         field("deleted_at", &Row::deletedAt),
                                         field("restorable_until", &Row::restorableUntil),
                                         field("application_id", &Row::applicationId),
                                         field("row_version", &Row::rowVersion),
                                         field("device_bound_at", &Row::deviceBoundAt),
                                     },
                                     {"unit_id"});
    return table;
}

template<>
const RowTable<ColleagueRow>& tableOf<ColleagueRow>() {
    using Row = ColleagueRow;
    static const RowTable<Row> table("colleague", ReplicaTable::Reach::Own,
                                     {
                                         field("name", &Row::name),
                                         field("account_type", &Row::accountType),
                                         field("job_title", &Row::jobTitle),
                                     });
    return table;
}

template<>
const RowTable<AccountEventRow>& tableOf<AccountEventRow>() {
    using Row = AccountEventRow;
    static const RowTable<Row> table("account_event", ReplicaTable::Reach::Own,
                                     {
                                         field("account_id", &Row::accountId),
                                         field("action", &Row::action),
                                         field("reason", &Row::reason),
                                         field("changes", &Row::changes),
                                         field("by_name", &Row::byName),
                                         field("at", &Row::at),
                                     },
                                     {"account_id"});
    return table;
}

template<>
const RowTable<ReleaseRequestRow>& tableOf<ReleaseRequestRow>() {
    using Row = ReleaseRequestRow;
    static const RowTable<Row> table("release_request", ReplicaTable::Reach::Own,
                                     {
                                         field("unit_id", &Row::unitId),
                                         field("desk_id", &Row::deskId),
                                         field("account_id", &Row::accountId),
                                         field("application_id", &Row::applicationId),
                                         field("name", &Row::name),
                                         field("national_id", &Row::nationalId),
                                         field("asking_unit_id", &Row::askingUnitId),
                                         field("phone", &Row::phone),
                                         field("email", &Row::email),
                                         field("note", &Row::note),
                                         field("state", &Row::state),
                                         field("asked_at", &Row::askedAt),
                                         field("decided_at", &Row::decidedAt),
                                         field("reason", &Row::reason),
                                         field("by_name", &Row::byName),
                                         field("row_version", &Row::rowVersion),
                                     },
                                     {"state"});
    return table;
}

QList<AccountRow> accountsOfUnit(const ReplicaReader& replica, qint64 unitId) {
    return replica.rows<AccountRow>(QStringLiteral(" WHERE unit_id = ? ORDER BY id"), {unitId});
}

QList<ColleagueRow> colleaguesAt(const ReplicaReader& replica, qint64 unitId) {
    QList<ColleagueRow> all = replica.rows<ColleagueRow>(); // its view holds the own unit's alone
    if (all.isEmpty()) {
        const QList<AccountRow> accounts = accountsOfUnit(replica, unitId);
        for (const AccountRow& account : accounts) {
            if (account.state == u"open" && account.accountType != AccountType::Teacher) {
                all << ColleagueRow{account.id, account.name, account.accountType, account.jobTitle};
            }
        }
    }
    std::sort(all.begin(), all.end(), [](const ColleagueRow& one, const ColleagueRow& other) {
        return std::pair(one.name, one.id) < std::pair(other.name, other.id);
    });
    return all;
}

QList<AccountEventRow> eventsOf(const ReplicaReader& replica, qint64 accountId) {
    return replica.rows<AccountEventRow>(QStringLiteral(" WHERE account_id = ? ORDER BY id"), {accountId});
}

} // namespace inservice
