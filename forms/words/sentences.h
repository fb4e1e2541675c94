// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace inservice::words {

/// Sentences one after the other, the empty ones left out: a blank between them, but none after 。, which has its own.
[[nodiscard]] QString together(const QStringList& sentences);

} // namespace inservice::words
