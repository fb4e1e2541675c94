// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testcentre.h"

namespace inservice {

/// A synchronous standby of a test centre: what the primary acknowledges is on both. Throws ServerError, PgError.
class Standby {
public:
    explicit Standby(TestCentre& primary);
    ~Standby();
    Standby(const Standby&) = delete;
    Standby& operator=(const Standby&) = delete;

    /// A desk's string with both hosts, whichever of them is the primary.
    [[nodiscard]] QString bothUri() const;
    [[nodiscard]] QString adminUri() const { return m_server.adminUri(); }
    /// Makes it the primary and waits until it takes commands.
    void promote();

private:
    QTemporaryDir m_folder;
    QString m_primaryUri;
    PrivateServer m_server;
};

} // namespace inservice
