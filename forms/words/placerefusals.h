// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

namespace inservice::words {

/// Problem, cause, cure of what the centre refuses about venues and recommended lecturers (研習場所, 講師推薦); nothing
/// for a key that is none of them.
[[nodiscard]] std::optional<QString> placeRefusal(const QString& key, const QJsonObject& detail);
/// Why a value of theirs is no good; nothing for a reason that is none of them.
[[nodiscard]] std::optional<QString> placeValueRefusal(const QString& reason);

} // namespace inservice::words
