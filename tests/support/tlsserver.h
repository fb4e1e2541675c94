// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/private/serveraccount.h"

#include <QTemporaryDir>
#include <memory>

namespace inservice {

/// A PostgreSQL of its own on a port of the loop, with nothing in it, that speaks TLS with whatever certificate a test
/// makes. Everything throws std::runtime_error.
class TlsServer {
public:
    static constexpr auto name = "centre.example.invalid"; ///< what a right certificate is for

    TlsServer();
    ~TlsServer();
    TlsServer(const TlsServer&) = delete;
    TlsServer& operator=(const TlsServer&) = delete;

    /// An authority's certificate, made on first use.
    [[nodiscard]] QString authority(const QString& which);
    /// From now on the server shows a certificate for `host`, of this authority, that is good for so many days; empty:
    /// signed by itself.
    void show(const QString& which, const QString& host = QString::fromLatin1(name), int days = 2);
    /// It does not encrypt any more.
    void stopEncrypting();
    [[nodiscard]] quint16 port() const { return m_port; }
    /// What a desk is given: without a user; verified against this authority.
    [[nodiscard]] QString uri(const QString& which);

private:
    void openssl(const QStringList& arguments);
    void handOver();
    /// The server reads its files anew; waited for.
    void restart(bool encrypting);
    void stop();
    [[nodiscard]] QString file(const QString& made) const { return m_folder.filePath(made); }

    QTemporaryDir m_folder;
    ServerAccount m_account;
    quint16 m_port = 0;
};

} // namespace inservice
