// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/question.h"

#include <QDateTime>
#include <QHash>

/// What is asked at the centre about the catalogues of the rosters (docs/api.md).
namespace inservice::questions {

struct CodeUses {
    QDateTime at;                                ///< when it was counted
    QHash<QString, QHash<qint64, int>> people{}; ///< on rosters, by catalogue and code; who nobody has is not there
};

/// How many have each code. `right.missing` for whoever does not keep the catalogues.
[[nodiscard]] AccountQuestion<CodeUses> codeUses();

} // namespace inservice::questions
