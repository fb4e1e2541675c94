// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace inservice {

/// The name of a column as names are compared: no width, no case, nothing but letters and digits.
[[nodiscard]] QString comparedColumn(const QString& name);
/// What stands before and behind brackets: 出生日期（民國）, 職稱\n(必填), E-Mail（公務）.
[[nodiscard]] QString withoutBrackets(const QString& name);

} // namespace inservice
