// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/certificatecode.h"
#include "models/replica/tables/records.h"
#include "models/sync/question.h"

#include <QDate>
#include <optional>

/// 證明查驗, before sign-in and after it (docs/api.md «Records»).
namespace inservice::questions {

/// What a certificate stands for now.
struct VerifiedCertificate {
    QString number;
    int version = 0;
    QString state;      ///< valid, superseded (the paper is an older version), revoked
    QString revokedFor; ///< corrected, desk; or empty
    QString reason;
    QString kind; ///< hours, credits, lecture
    double hours = 0;
    std::optional<double> shownHours; ///< what the version asked about has said
    QString name;                     ///< masked
    qint64 courseNumber = 0;
    QString title;
    QString organiser;
    QDate dateFrom;
    QDate dateTo;
    QDate issuedOn;
    QDate changedOn;
};

/// Nothing where number and code belong to no certificate. Costs a moment of this PC's work.
template<template<typename> class Asked>
[[nodiscard]] Asked<std::optional<VerifiedCertificate>> verifyCertificate(const CertificateCode& code);

/// 研習時數證明 of a course as its organiser hands them out, with all that stands on the paper. `rows`: numbers of the
/// confirmed list; none: all who have one. Why they are printed stands in the audit.
[[nodiscard]] AccountQuestion<QList<CertificateRow>> printedCertificates(qint64 courseId, const QList<int>& rows,
                                                                         const QString& purpose);

} // namespace inservice::questions
