// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace inservice::lists {

/// 列碼: an enrolment as a list names it, in place of a person's number. Twelve characters of Crockford's base 32: K,
/// nine digits, two that check them, so that a slip of the hand names nobody else. Never a number for a spreadsheet.
[[nodiscard]] QString rowKey(qint64 enrolmentId);
/// As a person or a spreadsheet may have left it: small letters, full width, O for 0, I and L for 1, hyphens.
[[nodiscard]] std::optional<qint64> enrolmentOfKey(const QString& key);

} // namespace inservice::lists
