// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/document.h"
#include "forms/paper/sheet.h"

#include <vector>

namespace inservice {

/// Sheets as they were laid out, a page each.
[[nodiscard]] std::shared_ptr<const Document> makeDocument(const QString& title, std::vector<Sheet> pages,
                                                           const QSizeF& pageSize = {paperWidth, paperHeight});

} // namespace inservice
