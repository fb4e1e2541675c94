// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

namespace inservice::words {

/// A refusal of the centre about hours and the list of a course (名單與時數), `key` with its detail. Nothing for a key
/// of another subject.
[[nodiscard]] std::optional<QString> listRefusal(const QString& key, const QJsonObject& detail);

} // namespace inservice::words
