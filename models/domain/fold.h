// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace inservice {

/// The form in which search and lists compare: NFKC (full-width as half), case folded, variants of 漢字 as one (台 臺,
/// 峰 峯), radicals as the 漢字 they stand for, one blank between words, signs that look alike as one (the dots of
/// names), and nothing that is not seen. Fold both sides; a folded text folds to itself. Zhuyin (ㄅㄆㄇ) is left as it
/// is. core.fold() of the centre is the same.
QString fold(const QString& text);

} // namespace inservice
