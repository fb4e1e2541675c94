// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace inservice {

/// The form in which search compares: NFKC (full-width as half), case folded, 台 as 臺, one blank between words, the
/// middle dots of names alike. Fold both sides; a folded text folds to itself. Zhuyin (ㄅㄆㄇ) is left as it is.
QString fold(const QString& text);

} // namespace inservice
