// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace inservice {

class ReplicaReader;

/// What a scheduled report asks for, in words: 「法定研習達成・本學年度・教師（專任、代理）」. Throws ReplicaError.
[[nodiscard]] QString scheduleText(const ReplicaReader& replica, const QJsonObject& query);
/// The place that shows it.
[[nodiscard]] QString schedulePlace(const QJsonObject& query);
/// The place where a new one is made of a question.
[[nodiscard]] QString newSchedule(const QJsonObject& query);

} // namespace inservice
