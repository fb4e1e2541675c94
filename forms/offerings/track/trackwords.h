// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offerings/trackreminders.h"

namespace inservice {

class ReplicaReader;

/// The words of what one follows.
namespace trackwords {

/// 「上課時間、地點已變更」
[[nodiscard]] QString news(const TrackNews& news);
/// A reminder in one sentence, with its course. `now`: by the centre's clock.
[[nodiscard]] QString reminder(const TrackReminder& reminder, const QDateTime& now);
/// What a search asks for (OfferingQuery as JSON), in one line. Throws ReplicaError.
[[nodiscard]] QString query(const ReplicaReader& replica, const QJsonObject& query);

} // namespace trackwords
} // namespace inservice
