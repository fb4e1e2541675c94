// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

namespace inservice::words {

/// Problem, cause, cure of what the centre refuses about followed courses and subscriptions (已追蹤課程, 研習資訊訂閱);
/// nothing for a key that is none of them.
[[nodiscard]] std::optional<QString> trackRefusal(const QString& key, const QJsonObject& detail);

} // namespace inservice::words
