// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace inservice {

/// Why a server cannot prove that it is the centre.
enum class CertificateFault {
    NoAnswer,       ///< nobody answers now
    NotEncrypted,   ///< it answers as PostgreSQL does and does not encrypt
    NotACentre,     ///< what answers speaks something else, or breaks off
    AuthorityFile,  ///< the file of the authority cannot be read, or holds no certificate
    SelfSigned,     ///< signed by nobody but itself
    OtherAuthority, ///< signed by an authority that is not the one chosen (or none of this system's)
    OtherName,      ///< given to another server
    Expired,
    NotYetValid,
    Unusable, ///< anything else: revoked, damaged, not meant for a server
};

/// What a server showed when it was asked once more, with nothing of anybody said to it.
struct CertificateReport {
    QList<CertificateFault> faults; ///< each one once, the gravest first; none: there is nothing wrong with it now
    QString host;                   ///< the name that was to be proved
    QString authorityFile;          ///< what it was checked against
    bool shown = false;             ///< there was a certificate; else what follows is empty
    QString subject;
    QString issuer;
    QStringList names; ///< DNS names and addresses that it is for
    QDateTime from;
    QDateTime until;
    QString fingerprint; ///< SHA-256, AB:CD:…
};

/// Asks the servers of a connection string for their certificates, one after the other, and gives the first with which
/// something is wrong. Blocks for at most `timeoutMs` a step; from any thread. Throws PgError (no connection string).
CertificateReport inspectServer(const QString& conninfo, int timeoutMs = 5000);

/// Whether a file holds certificates as libpq reads them (PEM).
bool holdsCertificates(const QString& file);

} // namespace inservice
