// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tlsserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <stdexcept>
#include <sys/stat.h>
#include <unistd.h>

namespace inservice {

namespace {

QString programs() {
    const QStringList versions =
        QDir(QStringLiteral("/usr/lib/postgresql")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return QStringLiteral("/usr/lib/postgresql/%1/bin/").arg(versions.value(0));
}

} // namespace

TlsServer::TlsServer()
    : m_account(ServerAccount::choose(m_folder.filePath(QStringLiteral("data")))) {
    ::chmod(QFile::encodeName(m_folder.path()).constData(), 0711);
    handOver();
    const auto made = m_account.run(programs() + QStringLiteral("initdb"),
                                    {QStringLiteral("-D"), file(QStringLiteral("data")), QStringLiteral("-U"),
                                     QStringLiteral("desk_anon"), QStringLiteral("-A"), QStringLiteral("trust"),
                                     QStringLiteral("--no-sync")});
    QTcpServer free;
    free.listen(QHostAddress::LocalHost);
    m_port = free.serverPort();
    if (made.code != 0) {
        throw std::runtime_error("initdb: " + made.output.toStdString());
    }
}

TlsServer::~TlsServer() {
    stop();
}

QString TlsServer::authority(const QString& which) {
    const QString certificate = file(which + QStringLiteral(".crt"));
    if (!QFile::exists(certificate)) {
        openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                 QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                 QStringLiteral("-subj"), QStringLiteral("/CN=%1").arg(which), QStringLiteral("-days"),
                 QStringLiteral("2"), QStringLiteral("-keyout"), file(which + QStringLiteral(".key")),
                 QStringLiteral("-out"), certificate});
    }
    return certificate;
}

void TlsServer::show(const QString& which, const QString& host, int days) {
    const QStringList request{QStringLiteral("req"),
                              QStringLiteral("-newkey"),
                              QStringLiteral("ec"),
                              QStringLiteral("-pkeyopt"),
                              QStringLiteral("ec_paramgen_curve:P-256"),
                              QStringLiteral("-nodes"),
                              QStringLiteral("-subj"),
                              QStringLiteral("/CN=%1").arg(host),
                              QStringLiteral("-addext"),
                              QStringLiteral("subjectAltName=DNS:%1").arg(host),
                              QStringLiteral("-keyout"),
                              file(QStringLiteral("server.key"))};
    const QString shown = file(QStringLiteral("server.crt"));
    if (which.isEmpty()) {
        openssl(request + QStringList{QStringLiteral("-x509"), QStringLiteral("-days"), QString::number(days),
                                      QStringLiteral("-out"), shown});
    } else {
        const QString asked = file(QStringLiteral("server.csr"));
        const QString signer = authority(which);
        openssl(request + QStringList{QStringLiteral("-out"), asked});
        openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), asked, QStringLiteral("-CA"),
                 signer, QStringLiteral("-CAkey"), file(which + QStringLiteral(".key")),
                 QStringLiteral("-CAcreateserial"), QStringLiteral("-days"), QString::number(days),
                 QStringLiteral("-copy_extensions"), QStringLiteral("copy"), QStringLiteral("-out"), shown});
    }
    restart(true);
}

void TlsServer::stopEncrypting() {
    restart(false);
}

QString TlsServer::uri(const QString& which) {
    return QStringLiteral("host=%1 hostaddr=127.0.0.1 port=%2 dbname=postgres sslrootcert=%3")
        .arg(QLatin1String(name), QString::number(m_port), authority(which));
}

void TlsServer::openssl(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        throw std::runtime_error("openssl: " + process.readAllStandardError().toStdString());
    }
    handOver();
}

void TlsServer::handOver() {
    if (::geteuid() != 0) {
        return;
    }
    for (const QString& one :
         {m_folder.path(), file(QStringLiteral("server.key")), file(QStringLiteral("server.crt"))}) {
        (void)::chown(QFile::encodeName(one).constData(), m_account.uid, m_account.gid);
    }
}

void TlsServer::restart(bool encrypting) {
    stop();
    QString settings =
        QStringLiteral("-c listen_addresses=127.0.0.1 -c port=%1 -c unix_socket_directories= -c fsync=off").arg(m_port);
    if (encrypting) {
        settings += QStringLiteral(" -c ssl=on -c ssl_cert_file=%1 -c ssl_key_file=%2")
                        .arg(file(QStringLiteral("server.crt")), file(QStringLiteral("server.key")));
    }
    const auto started =
        m_account.run(programs() + QStringLiteral("pg_ctl"),
                      {QStringLiteral("-D"), file(QStringLiteral("data")), QStringLiteral("-w"), QStringLiteral("-l"),
                       file(QStringLiteral("log")), QStringLiteral("-o"), settings, QStringLiteral("start")});
    if (started.code != 0) {
        throw std::runtime_error("pg_ctl: " + started.output.toStdString());
    }
}

void TlsServer::stop() {
    (void)m_account.run(programs() + QStringLiteral("pg_ctl"),
                        {QStringLiteral("-D"), file(QStringLiteral("data")), QStringLiteral("-m"),
                         QStringLiteral("fast"), QStringLiteral("-w"), QStringLiteral("stop")});
}

} // namespace inservice
