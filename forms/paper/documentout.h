// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/document.h"
#include "forms/paper/papererror.h"

class QPrinter;

namespace inservice {

/// Throws PaperError.
[[nodiscard]] QByteArray pdf(const Document& document);
/// Throws PaperError when the file cannot be written; then there is none.
void writePdf(const Document& document, const QString& file);
/// As one job. Throws PaperError.
void print(const Document& document, QPrinter& printer);

} // namespace inservice
