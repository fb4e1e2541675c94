// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace inservice {

/// Folded text with the kinds of school as people call them: 國民中學 is 國中, 國民小學 國小, 高級中學 and 高級中等學校
/// 高中, 高級職業學校 高職; 幼稚園, as it was called before, is 幼兒園.
[[nodiscard]] QString everydayWords(const QString& folded);

/// Text as a list's find compares it: fold() of models/domain, then without spaces, dashes and the dots of names, so
/// that 115000123 finds 115-000123. Where everydayWords() says it otherwise both stand there, a line each: the words of
/// a name that is half typed are found too.
[[nodiscard]] QString searchFold(const QString& text);

/// The words of what was typed, each folded and in everyday words; a line matches when it holds all of them.
[[nodiscard]] QStringList searchWords(const QString& typed);

} // namespace inservice
