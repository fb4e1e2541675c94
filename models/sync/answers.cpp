// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/answers.h"

namespace inservice {

CallFailure::CallFailure(CallError why)
    : Error(why.key, {})
    , error(std::move(why)) {
}

} // namespace inservice
