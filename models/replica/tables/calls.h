// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/table.h"

namespace inservice {

class ReplicaReader;

/// 來電紀錄: a telephone call that was answered in one's own unit, and what it was about.
struct PhoneCallRow {
    qint64 id = 0;
    qint64 unitId = 0;
    qint64 accountId = 0;     ///< of that unit; 0: not about an account
    qint64 applicationId = 0; ///< of that unit; 0: not about a case
    QString caller;
    QString note;
    QString byName;
    QDateTime at;
    bool operator==(const PhoneCallRow&) const = default;

    /// 「王先生：問進度」
    [[nodiscard]] QString text() const;
};
template<>
const RowTable<PhoneCallRow>& tableOf<PhoneCallRow>();

/// The newest first.
[[nodiscard]] QList<PhoneCallRow> callsAboutUnit(const ReplicaReader& replica, qint64 unitId);
[[nodiscard]] QList<PhoneCallRow> callsAboutAccount(const ReplicaReader& replica, qint64 accountId);
[[nodiscard]] QList<PhoneCallRow> callsAboutCase(const ReplicaReader& replica, qint64 applicationId);

} // namespace inservice
