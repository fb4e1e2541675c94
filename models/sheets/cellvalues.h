// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/rocdate.h"

namespace inservice {

/// A day as lists write it: what RocDate reads, 19860302, 750302 that has lost its zero, 1986-03-02 00:00:00.
[[nodiscard]] Result<RocDate> dayOfCell(const QString& cell);
/// What a spreadsheet shows where a formula has no value: #N/A, #REF!, Err:502.
[[nodiscard]] bool isFormulaError(const QString& cell);

} // namespace inservice
