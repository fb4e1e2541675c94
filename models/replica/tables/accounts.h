// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/keys.h"

namespace inservice {

struct AccountRow {
    qint64 id = 0;
    QString accountName;
    qint64 personId = 0;
    QString name;
    AccountType accountType = AccountType::Operator;
    qint64 unitId = 0;
    QString phone;
    QString email;
    QString state;
    QDateTime openedAt;
    QDateTime firstSignInAt;
    qint64 applicationId = 0;
    bool operator==(const AccountRow&) const = default;
};
template<>
const RowTable<AccountRow>& tableOf<AccountRow>();

} // namespace inservice
