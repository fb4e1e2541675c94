// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

namespace inservice::words {

/// Problem, cause, cure of what the centre refuses about changes of courses (課程異動); nothing for a key that is none
/// of them.
[[nodiscard]] std::optional<QString> changeRefusal(const QString& key, const QJsonObject& detail);

} // namespace inservice::words
