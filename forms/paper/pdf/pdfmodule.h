// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/scanpages.h"

namespace inservice::pdfmodule {

/// The module's functions, by their names in the file. The version it was built as: a program that has run since before
/// an update must not use the module of after it.
inline constexpr const char* version = "inservice_pdf_version";
using Version = const char*();
/// Throws PaperError scan.broken, scan.locked.
inline constexpr const char* open = "inservice_open_pdf_scan";
using Open = void(const QByteArray& content, std::shared_ptr<const ScanPages>& pages);

} // namespace inservice::pdfmodule
