// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testcentre.h"

#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace inservice {

/// pgbouncer in front of a test centre, with the configuration that is delivered (packaging/centre/pgbouncer.ini) but
/// for its places: TLS and a password on a port of the loop, transaction mode.
class Pooler {
public:
    /// Throws std::runtime_error. `connections`: to the server, for each role; 0: as many as are delivered.
    explicit Pooler(TestCentre& centre, int connections = 2);
    ~Pooler();
    Pooler(const Pooler&) = delete;
    Pooler& operator=(const Pooler&) = delete;

    /// What a desk is given: a libpq string without a user; certificates are checked.
    [[nodiscard]] QString uri() const;
    void start();
    void stop();

private:
    void run(const QString& program, const QStringList& arguments);
    void write(const QString& name, const QByteArray& content);
    [[nodiscard]] bool listens() const;

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_socketFolder;
    uint m_uid = 0; ///< the account that the centre runs under; pgbouncer refuses to be root as well
    uint m_gid = 0;
    int m_connections;
    quint16 m_port = 0;
};

} // namespace inservice
