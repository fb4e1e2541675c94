// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/certificates.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace inservice::questions {
namespace {

std::optional<VerifiedCertificate> readVerified(const PgRows& rows) {
    const QJsonObject told = QJsonDocument::fromJson(rows.scalar()).object();
    if (told.isEmpty()) {
        return std::nullopt;
    }
    const auto text = [&told](const char* key) { return told.value(QLatin1String(key)).toString(); };
    const auto day = [&text](const char* key) { return QDate::fromString(text(key), Qt::ISODate); };
    VerifiedCertificate verified;
    verified.number = text("number");
    verified.version = told.value(QLatin1String("version")).toInt();
    verified.state = text("state");
    verified.revokedFor = text("revoked_for");
    verified.reason = text("reason");
    verified.kind = text("kind");
    verified.hours = told.value(QLatin1String("hours")).toDouble();
    if (const QJsonValue shown = told.value(QLatin1String("shown_hours")); shown.isDouble()) {
        verified.shownHours = shown.toDouble();
    }
    verified.name = text("name");
    verified.courseNumber = told.value(QLatin1String("course_number")).toInteger();
    verified.title = text("title");
    verified.organiser = text("organiser");
    verified.dateFrom = day("date_from");
    verified.dateTo = day("date_to");
    verified.issuedOn = day("issued_on");
    verified.changedOn = day("changed_on");
    return verified;
}

} // namespace

template<template<typename> class Asked>
Asked<std::optional<VerifiedCertificate>> verifyCertificate(const CertificateCode& code) {
    constexpr bool isGuest = std::is_same_v<Asked<bool>, GuestQuestion<bool>>;
    Asked<std::optional<VerifiedCertificate>> question(
        isGuest ? QStringLiteral("SELECT api.verify_certificate(NULL, $1, $2, $3, $4)")
                : QStringLiteral("SELECT api.verify_certificate($1, $2, $3, $4, $5)"),
        {code.number, code.code, code.version > 0 ? QVariant(code.version) : QVariant()}, readVerified);
    question.costsProof = true;
    return question;
}

template GuestQuestion<std::optional<VerifiedCertificate>> verifyCertificate(const CertificateCode&);
template AccountQuestion<std::optional<VerifiedCertificate>> verifyCertificate(const CertificateCode&);

} // namespace inservice::questions
