// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

namespace inservice::words {

/// Problem, cause, cure of what the centre refuses about rosters (教師名單); nothing for a key that is none of them.
[[nodiscard]] std::optional<QString> rosterRefusal(const QString& key, const QJsonObject& detail);
/// Why a value of a roster's entry is no good; nothing for a reason that is none of them.
[[nodiscard]] std::optional<QString> rosterValueRefusal(const QString& reason);

} // namespace inservice::words
