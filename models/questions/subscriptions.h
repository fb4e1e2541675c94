// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/question.h"

namespace inservice::questions {

/// Ends the subscription that the code of a mail is of (研習資訊訂閱), for whoever reads the mail. It costs a moment of
/// this PC's work, and its answer says nothing: nobody learns whether a code is one.
[[nodiscard]] GuestQuestion<bool> stopSubscription(const QString& code);

} // namespace inservice::questions
