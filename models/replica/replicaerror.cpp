// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/replicaerror.h"

#include <utility>

namespace inservice {

ReplicaError::ReplicaError(Kind kind, QString text)
    : Error(std::move(text))
    , m_kind(kind) {
}

} // namespace inservice
