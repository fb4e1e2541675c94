// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

namespace inservice::words {

/// Problem, cause, cure of what the centre refuses about attendance (點名, 報到, 請假, 現場參加); nothing for a key
/// that is none of them.
[[nodiscard]] std::optional<QString> attendanceRefusal(const QString& key, const QJsonObject& detail);

} // namespace inservice::words
