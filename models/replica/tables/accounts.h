// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/keys.h"

#include <QJsonObject>

namespace inservice {

class ReplicaReader;

struct AccountRow {
    qint64 id = 0;
    QString accountName;
    qint64 personId = 0;
    QString name;
    AccountType accountType = AccountType::Operator;
    qint64 unitId = 0;
    QString jobTitle;
    QString phone;
    QString fax;
    QString email;
    QString state; ///< open 啟用中, closed 停用, deleted 已刪除
    QDateTime openedAt;
    QDateTime firstSignInAt;
    QDateTime lastSignInAt; ///< the first of that day
    QDateTime deletedAt;
    QDateTime restorableUntil; ///< of a deleted one
    qint64 applicationId = 0;
    int rowVersion = 0;
    QDateTime deviceBoundAt; ///< 綁定行動裝置; null: none
    bool operator==(const AccountRow&) const = default;
};
template<>
const RowTable<AccountRow>& tableOf<AccountRow>();

/// 同事: somebody with an open business account at one's own unit, as whoever does not keep the accounts holds them.
struct ColleagueRow {
    qint64 id = 0; ///< of the account
    QString name;
    AccountType accountType = AccountType::Operator;
    QString jobTitle;
    bool operator==(const ColleagueRow&) const = default;
};
template<>
const RowTable<ColleagueRow>& tableOf<ColleagueRow>();

/// What was done with an account after it was opened.
struct AccountEventRow {
    qint64 id = 0;
    qint64 accountId = 0;
    QString action; ///< last word of the kind: close, delete, edit
    QString reason;
    QJsonObject changes; ///< {field: {before, after}}
    QString byName;
    QDateTime at;
    bool operator==(const AccountEventRow&) const = default;
};
template<>
const RowTable<AccountEventRow>& tableOf<AccountEventRow>();

/// Somebody asks that an account or a case be let go of, because it holds their ID number (原帳號刪除請求).
struct ReleaseRequestRow {
    qint64 id = 0;
    qint64 unitId = 0;            ///< of what holds the number
    std::optional<qint64> deskId; ///< who decides; none: the own 總負責人 of that unit
    qint64 accountId = 0;         ///< what holds it; 0: a case does
    qint64 applicationId = 0;
    QString name;            ///< as whoever asks wrote it
    QString nationalId;      ///< masked
    qint64 askingUnitId = 0; ///< where they apply now
    QString phone;
    QString email;
    QString note;
    QString state; ///< open, released, refused
    QDateTime askedAt;
    QDateTime decidedAt;
    QString reason;
    QString byName; ///< empty: the number was let go of in another way
    int rowVersion = 0;
    bool operator==(const ReleaseRequestRow&) const = default;
};
template<>
const RowTable<ReleaseRequestRow>& tableOf<ReleaseRequestRow>();

[[nodiscard]] QList<AccountRow> accountsOfUnit(const ReplicaReader& replica, qint64 unitId);
/// To whom of a unit something can be given there: out of its accounts where they are held, else the colleagues at
/// one's own. By name.
[[nodiscard]] QList<ColleagueRow> colleaguesAt(const ReplicaReader& replica, qint64 unitId);
[[nodiscard]] QList<AccountEventRow> eventsOf(const ReplicaReader& replica, qint64 accountId);

} // namespace inservice
