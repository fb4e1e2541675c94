// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace inservice {

/// Text as a list's find compares it: fold() of models/domain, then without spaces, dashes and the dots of names, so
/// that 115000123 finds 115-000123.
[[nodiscard]] QString searchFold(const QString& text);

/// The words of what was typed, each folded; a line matches when it holds all of them.
[[nodiscard]] QStringList searchWords(const QString& typed);

} // namespace inservice
