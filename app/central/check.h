// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QStringList>
#include <QTextStream>
#include <optional>

namespace inservice {

/// The kinds that `check` knows: national-id, phone, account-name, school-code.
QStringList checkKinds();
/// One value: "valid …" with its normalised form and what it says, or "invalid REASON" with the key of models/domain.
/// nullopt: no such kind.
std::optional<QString> checkValue(const QString& kind, const QString& value);
/// A value a line from `in`, an answer a line to `out`.
void checkLines(const QString& kind, QIODevice& in, QTextStream& out);

} // namespace inservice
