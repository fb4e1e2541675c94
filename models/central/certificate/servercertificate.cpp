// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/certificate/servercertificate.h"

#include "models/central/client/connectionsafety.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <algorithm>

namespace inservice {

namespace {

/// PostgreSQL's request for TLS: a length of eight, and the number of the request (protocol-message-formats).
constexpr char tlsRequest[] = {0, 0, 0, 8, 4, char(210), 22, 47};

QString optionOf(const ConnectionOptions& options, const char* key) {
    for (const auto& [name, value] : options) {
        if (name == key) {
            return QString::fromUtf8(value);
        }
    }
    return {};
}

/// The file libpq checks against; where nothing is said, the user's own.
QString authorityFile(const ConnectionOptions& options) {
    const QString said = optionOf(options, "sslrootcert");
    return said.isEmpty() ? QDir::homePath() + QStringLiteral("/.postgresql/root.crt") : said;
}

CertificateFault faultOf(QSslError::SslError error, const QSslCertificate& shown) {
    switch (error) {
    case QSslError::SelfSignedCertificate:
        return CertificateFault::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return shown.isSelfSigned() ? CertificateFault::SelfSigned : CertificateFault::OtherAuthority;
    case QSslError::HostNameMismatch:
        return CertificateFault::OtherName;
    case QSslError::CertificateExpired:
        return CertificateFault::Expired;
    case QSslError::CertificateNotYetValid:
        return CertificateFault::NotYetValid;
    default:
        return CertificateFault::Unusable;
    }
}

void describe(const QSslCertificate& certificate, CertificateReport& report) {
    report.shown = true;
    report.subject = certificate.subjectDisplayName();
    report.issuer = certificate.issuerDisplayName();
    report.names = certificate.subjectAlternativeNames().values();
    report.names.removeDuplicates();
    report.names.sort();
    report.from = certificate.effectiveDate();
    report.until = certificate.expiryDate();
    report.fingerprint = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

/// The conversation up to the certificate; it ends there, and nothing else is said.
class Inspection {
public:
    Inspection(CertificateReport& report, int timeoutMs)
        : m_report(report)
        , m_timeout(timeoutMs) {
        QObject::connect(&m_socket, &QSslSocket::sslErrors, &m_socket, [this](const QList<QSslError>& errors) {
            m_shown = m_socket.peerCertificate();
            for (const QSslError& error : errors) {
                add(faultOf(error.error(), m_shown));
            }
        });
    }

    void run(const QString& address, quint16 port) {
        m_socket.connectToHost(address, port);
        if (!m_socket.waitForConnected(m_timeout)) {
            return add(CertificateFault::NoAnswer);
        }
        m_socket.write(tlsRequest, sizeof tlsRequest);
        char answer = 0;
        if (!m_socket.waitForReadyRead(m_timeout) || !m_socket.getChar(&answer)) {
            return add(CertificateFault::NotACentre);
        }
        if (answer != 'S') {
            return add(answer == 'N' ? CertificateFault::NotEncrypted : CertificateFault::NotACentre);
        }
        shakeHands();
        std::sort(m_report.faults.begin(), m_report.faults.end());
    }

private:
    void add(CertificateFault fault) {
        if (!m_report.faults.contains(fault)) {
            m_report.faults.append(fault);
        }
    }

    void shakeHands() {
        QSslConfiguration configuration;
        const QList<QSslCertificate> trusted = QSslCertificate::fromPath(m_report.authorityFile);
        configuration.setCaCertificates(trusted);
        configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
        m_socket.setSslConfiguration(configuration);
        m_socket.setPeerVerifyName(m_report.host);
        if (trusted.isEmpty()) {
            add(CertificateFault::AuthorityFile);
        }
        m_socket.startClientEncryption();
        const bool fits = m_socket.waitForEncrypted(m_timeout);
        if (m_shown.isNull()) {
            m_shown = m_socket.peerCertificate();
        }
        if (!m_shown.isNull()) {
            describe(m_shown, m_report);
        }
        if (!fits && m_report.faults.isEmpty()) {
            add(m_shown.isNull() ? CertificateFault::NotACentre : CertificateFault::Unusable);
        }
    }

    CertificateReport& m_report;
    int m_timeout;
    QSslSocket m_socket;
    QSslCertificate m_shown;
};

} // namespace

CertificateReport inspectServer(const QString& conninfo, int timeoutMs) {
    const ConnectionOptions options = completeConnection(conninfo, timeoutMs / 1000);
    const QStringList hosts = optionOf(options, "host").split(QLatin1Char(','));
    const QStringList addresses = optionOf(options, "hostaddr").split(QLatin1Char(','));
    const QStringList ports = optionOf(options, "port").split(QLatin1Char(','));
    const int count = int(std::max(hosts.size(), addresses.size()));
    CertificateReport report;
    for (int i = 0; i < count && report.faults.isEmpty(); ++i) {
        const QString address = addresses.value(i);
        report = {};
        report.host = hosts.value(i).isEmpty() ? address : hosts.value(i);
        report.authorityFile = authorityFile(options);
        const QString port = ports.size() == 1 ? ports.constFirst() : ports.value(i);
        Inspection(report, timeoutMs).run(address.isEmpty() ? report.host : address, port.toUShort());
    }
    return report;
}

bool holdsCertificates(const QString& file) {
    return !QSslCertificate::fromPath(file, QSsl::Pem).isEmpty();
}

} // namespace inservice
