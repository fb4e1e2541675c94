// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/fieldsview.h"
#include "forms/paper/document.h"

namespace inservice::offeringview {

/// The page of a course on paper: title, then its parts as on screen, on as many sheets as it takes.
[[nodiscard]] std::shared_ptr<const Document> document(const QString& title, const QString& head,
                                                       const QList<FieldsView::Section>& sections);

} // namespace inservice::offeringview
