// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/keys.h"

namespace inservice {

class ReplicaReader;

struct AccountRow {
    qint64 id = 0;
    QString accountName;
    qint64 personId = 0;
    QString name;
    AccountType accountType = AccountType::Operator;
    qint64 unitId = 0;
    QString phone;
    QString email;
    QString state; ///< open 啟用中, closed 停用
    QDateTime openedAt;
    QDateTime firstSignInAt;
    QDateTime lastSignInAt; ///< the first of that day
    qint64 applicationId = 0;
    int rowVersion = 0;
    bool operator==(const AccountRow&) const = default;
};
template<>
const RowTable<AccountRow>& tableOf<AccountRow>();

/// What was done with an account after it was opened: 停用, 復用.
struct AccountEventRow {
    qint64 id = 0;
    qint64 accountId = 0;
    QString action; ///< last word of the kind: close, reopen
    QString reason;
    QString byName;
    QDateTime at;
    bool operator==(const AccountEventRow&) const = default;
};
template<>
const RowTable<AccountEventRow>& tableOf<AccountEventRow>();

[[nodiscard]] QList<AccountRow> accountsOfUnit(const ReplicaReader& replica, qint64 unitId);
[[nodiscard]] QList<AccountEventRow> eventsOf(const ReplicaReader& replica, qint64 accountId);

} // namespace inservice
