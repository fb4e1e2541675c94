// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/keys.h"

namespace inservice {

class ReplicaReader;

struct CountyRow {
    qint64 id = 0;
    QString code;
    QString name;
    bool operator==(const CountyRow&) const = default;
};
template<>
const RowTable<CountyRow>& tableOf<CountyRow>();

struct DistrictRow {
    qint64 id = 0;
    qint64 countyId = 0;
    QString name;
    QString zip;
    bool operator==(const DistrictRow&) const = default;
};
template<>
const RowTable<DistrictRow>& tableOf<DistrictRow>();

struct JobTitleRow {
    qint64 id = 0;
    QString name;
    bool operator==(const JobTitleRow&) const = default;
};
template<>
const RowTable<JobTitleRow>& tableOf<JobTitleRow>();

struct ReturnReasonRow {
    qint64 id = 0;
    QString key;
    QString text;
    bool aboutPaper = false; ///< only the sealed print is at fault: the data may stand
    bool operator==(const ReturnReasonRow&) const = default;
};
template<>
const RowTable<ReturnReasonRow>& tableOf<ReturnReasonRow>();

struct UnitKindRow {
    qint64 id = 0;
    QString key;
    QString name;
    QList<AccountType> accountTypes;
    bool needsUnitSeal = false;
    bool belowCollege = false;
    bool operator==(const UnitKindRow&) const = default;
};
template<>
const RowTable<UnitKindRow>& tableOf<UnitKindRow>();

struct ConsentRow {
    qint64 id = 0;
    QString key;
    QString version;
    QString title;
    QString text;
    QString sha256;
    bool ofTeacher = false; ///< of a 教師個人帳號; else of a 業務帳號
    bool operator==(const ConsentRow&) const = default;
};
template<>
const RowTable<ConsentRow>& tableOf<ConsentRow>();

/// The texts in force for an account of this kind.
[[nodiscard]] QList<ConsentRow> consentsOf(const ReplicaReader& replica, bool ofTeacher);
[[nodiscard]] QList<DistrictRow> districtsOf(const ReplicaReader& replica, qint64 countyId);

} // namespace inservice
