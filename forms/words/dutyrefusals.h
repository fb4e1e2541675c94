// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

namespace inservice::words {

/// Problem, cause, cure of what the centre refuses about 統計圖表 and 法定研習; nothing for a key that is none of them.
[[nodiscard]] std::optional<QString> dutyRefusal(const QString& key, const QJsonObject& detail);
/// The same of a value, by its reason.
[[nodiscard]] std::optional<QString> dutyValueRefusal(const QString& reason);

} // namespace inservice::words
