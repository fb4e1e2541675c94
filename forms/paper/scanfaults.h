// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace inservice {

struct ScanFault;

/// Problem, cause and cure of a scan that cannot be shown, with the name of its file.
[[nodiscard]] QString scanFaultText(const ScanFault& fault, const QString& name);

} // namespace inservice
