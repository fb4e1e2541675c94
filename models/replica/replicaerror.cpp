// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/replicaerror.h"

namespace inservice {

ReplicaError::ReplicaError(Kind kind, const QString& text)
    : m_kind(kind)
    , m_text(text)
    , m_what(text.toUtf8()) {
}

} // namespace inservice
