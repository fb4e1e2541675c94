// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/certificates.h"

#include <QJsonArray>
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

QList<CertificateRow> readPrinted(const PgRows& rows) {
    const QJsonObject course = QJsonDocument::fromJson(rows.scalar()).object();
    QList<CertificateRow> all;
    const QJsonArray told = course.value(QLatin1String("certificates")).toArray();
    for (const auto& one : told) {
        const QJsonObject certificate = one.toObject();
        const auto text = [](const QJsonObject& of, const char* key) {
            return of.value(QLatin1String(key)).toString();
        };
        CertificateRow row;
        row.id = certificate.value(QLatin1String("id")).toInteger();
        row.number = text(certificate, "number");
        row.code = text(certificate, "code");
        row.version = certificate.value(QLatin1String("version")).toInt();
        row.state = text(certificate, "state");
        row.kind = text(certificate, "kind");
        row.hours = certificate.value(QLatin1String("hours")).toDouble();
        row.name = text(certificate, "name");
        row.unitName = text(certificate, "unit_name");
        row.issuedOn = text(certificate, "issued_on");
        row.changedAt = QDateTime::fromString(text(certificate, "changed_at"), Qt::ISODate);
        row.courseId = course.value(QLatin1String("course_id")).toInteger();
        row.courseNumber = course.value(QLatin1String("number")).toInteger();
        row.title = text(course, "title");
        row.organiser = text(course, "organiser");
        row.dateFrom = text(course, "date_from");
        row.dateTo = text(course, "date_to");
        row.mode = text(course, "mode");
        row.classKind = text(course, "class_kind");
        row.basis = text(course, "basis");
        all << row;
    }
    return all;
}

} // namespace

AccountQuestion<QList<CertificateRow>> printedCertificates(qint64 courseId, const QList<int>& rows,
                                                           const QString& purpose) {
    QJsonArray numbers;
    for (const int row : rows) {
        numbers << row;
    }
    AccountQuestion<QList<CertificateRow>> question{
        QStringLiteral("SELECT api.printed_certificates($1, $2)"), {}, readPrinted};
    question.command = Call::Command{QStringLiteral("certificate.print"),
                                     {{QStringLiteral("course_id"), courseId},
                                      {QStringLiteral("rows"), numbers},
                                      {QStringLiteral("purpose"), purpose}}};
    return question;
}

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
