// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scan/scanpages.h"
#include "models/scans/scanpage.h"
#include "models/scans/scanwire.h"

namespace inservice {

/// What is on a page: its codes, its ink, how it looks. Throws ScanRefusal.
[[nodiscard]] ScanPage surveyPage(const ScanPages& pages, int page);

/// These pages as one PDF of at most Scan::maximumSize, coarser where they would be more. Throws ScanRefusal.
[[nodiscard]] QByteArray extractPages(const ScanPages& pages, const scanwire::Extract& what);

} // namespace inservice
