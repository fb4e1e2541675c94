// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/applications.h"
#include "models/tables/listwords.h"
#include "models/tables/pending.h"

namespace inservice {

/// The words of forms/words, for the lists of models/tables.
[[nodiscard]] ListWords listWords();
/// How a case stands, in the words of whoever decides it: 核准／不核准 of a desk, 啟用／不通過 of a 總負責人.
[[nodiscard]] QString stateWord(const ApplicationRow& application);
/// A name as it may stand in a caption of the outbox: 王○明.
[[nodiscard]] QString captionName(const QString& name);

} // namespace inservice
