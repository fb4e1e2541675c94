// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

/// The words of records, certificates, hours that are passed on, and messages.
namespace inservice::words {

/// 研習時數, 學分, 講師時數.
[[nodiscard]] QString recordKind(const QString& key);
/// 公務人員終身學習, 環境教育終身學習, 全國教保資訊網.
[[nodiscard]] QString transferTarget(const QString& key);
/// 待轉送, 已匯出; `action`: of a row that takes something back it says so.
[[nodiscard]] QString transferState(const QString& state, const QString& action);
/// Why it is not passed on, and what can be done; empty for an empty key. `said`: by the other side.
[[nodiscard]] QString transferReason(const QString& key, const QString& said);
/// The same of somebody else, for whoever runs the course.
[[nodiscard]] QString passedReason(const QString& key, const QString& said);
/// 全部學員, 錄取學員, 備取學員, 本校教師.
[[nodiscard]] QString messageAudience(const QString& key);

/// Problem, cause, cure of what the centre refuses about them; nothing for a key that is none of them.
[[nodiscard]] std::optional<QString> recordRefusal(const QString& key, const QJsonObject& detail);

} // namespace inservice::words
