// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/scanpages.h"

namespace inservice::pdfmodule {

/// The module's only function, by its name in the file. Throws PaperError scan.broken, scan.locked.
inline constexpr const char* function = "inservice_open_pdf_scan";
using Function = void(const QByteArray& content, std::shared_ptr<const ScanPages>& pages);

} // namespace inservice::pdfmodule
