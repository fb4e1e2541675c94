// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/listwords.h"
#include "models/tables/pending.h"

namespace inservice {

/// The words of forms/words, for the lists of models/tables.
[[nodiscard]] ListWords listWords();
/// A name as it may stand in a caption of the outbox: 王○明.
[[nodiscard]] QString captionName(const QString& name);

} // namespace inservice
