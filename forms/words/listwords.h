// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/listrow.h"

#include <QJsonObject>
#include <QString>
#include <optional>

/// The words of 名單上傳.
namespace inservice::words {

/// What a column holds: 「實核時數」, 「場次 1」; empty for nothing.
[[nodiscard]] QString listColumn(const ListColumn& column);
/// What is wrong with a row, or worth a look, in a sentence (II.6, R01 … R20).
[[nodiscard]] QString listFault(const ListFault& fault);
/// Why a file or a text is no list: problem, cause, cure. `key`: of CsvError, or file.open.
[[nodiscard]] QString listFileFault(const QString& key);
/// Problem, cause, cure of what the centre refuses about a list; nothing for a key that is none of it.
[[nodiscard]] std::optional<QString> uploadRefusal(const QString& key, const QJsonObject& detail);

} // namespace inservice::words
