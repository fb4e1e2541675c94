// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/personnel/rosterdifference.h"

/// The words about personnel lists.
namespace inservice::listsays {

/// Why a file or a text is no list: problem, cause, cure. `key`: of CsvError.
[[nodiscard]] QString fileFault(const QString& key);
/// 「身分證字號：…」
[[nodiscard]] QString cellFault(const CellFault& fault);
[[nodiscard]] QString field(PersonnelField field);
[[nodiscard]] QString kind(DifferenceLine::Kind kind);
/// Why somebody is doubtful, or what is special about a new one; empty: nothing.
[[nodiscard]] QString reason(const QString& key);

} // namespace inservice::listsays
