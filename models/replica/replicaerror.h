// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

namespace inservice {

/// The PC's own data could not be read or written. Caught once, at the edge of the window or of the engine.
class ReplicaError : public Error {
public:
    enum class Kind {
        Access,  ///< the file cannot be opened, read or written now (rights, locks, a disk that fails)
        Full,    ///< no room is left on the disk
        Damaged, ///< the file is no database any more, or its pages contradict each other
        Newer,   ///< a newer desk has written it
        Key,     ///< the key of the vault cannot be had: neither keychain nor key file
        Sealed,  ///< what was read was not sealed with this key, or has been changed
    };

    /// `text`: what was tried and what the system said.
    ReplicaError(Kind kind, QString text);

    [[nodiscard]] Kind kind() const { return m_kind; }

private:
    Kind m_kind;
};

} // namespace inservice
