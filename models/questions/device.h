// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/question.h"

#include <QDateTime>

/// What is asked at the centre about one's own bound device (docs/api.md).
namespace inservice::questions {

/// 綁定行動裝置 of one's own account.
struct OwnDevice {
    QDateTime boundAt; ///< null: none
    int recoveryLeft = 0;
    bool required = false; ///< by the centre, of whoever reviews
    bool operator==(const OwnDevice&) const = default;
};

[[nodiscard]] AccountQuestion<OwnDevice> ownDevice();

} // namespace inservice::questions
