// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/offerings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace inservice::questions {

namespace {

QJsonObject told(const PgRows& rows) {
    return QJsonDocument::fromJson(rows.scalar()).object();
}

/// A document as the replica would keep it.
std::optional<OfferingRow> rowOf(const QJsonObject& document) {
    struct Values {
        QVariantList all;
        [[nodiscard]] QVariant value(int column) const { return all.value(column); }
    };
    const qint64 id = document.value(QLatin1String("id")).toInteger();
    const RowTable<OfferingRow>& table = tableOf<OfferingRow>();
    return table.read(Values{table.values(id, QJsonDocument(document).toJson(QJsonDocument::Compact))});
}

FoundOfferings readFound(const PgRows& rows) {
    const QJsonObject answer = told(rows);
    FoundOfferings found;
    found.after = answer.value(QLatin1String("after")).toString();
    const QJsonArray all = answer.value(QLatin1String("rows")).toArray();
    for (const auto& one : all) {
        if (const auto row = rowOf(one.toObject())) {
            found.rows.append(*row);
        }
    }
    return found;
}

OfferingCounts readCounts(const PgRows& rows) {
    const QJsonObject answer = told(rows);
    OfferingCounts counts;
    counts.total = answer.value(QLatin1String("total")).toInteger();
    counts.about = answer.value(QLatin1String("about")).toBool();
    const QJsonObject facets = answer.value(QLatin1String("facets")).toObject();
    for (auto facet = facets.constBegin(); facet != facets.constEnd(); ++facet) {
        counts.about = counts.about || facet->toObject().value(QLatin1String("about")).toBool();
        const QJsonObject values = facet->toObject().value(QLatin1String("counts")).toObject();
        for (auto value = values.constBegin(); value != values.constEnd(); ++value) {
            counts.facets[facet.key()].insert(value.key(), value->toInteger());
        }
    }
    return counts;
}

std::optional<OfferingPage> readPage(const PgRows& rows) {
    const QJsonObject answer = told(rows);
    const auto row = answer.isEmpty() ? std::nullopt : rowOf(answer);
    if (!row) {
        return std::nullopt;
    }
    return OfferingPage{*row, answer.value(QLatin1String("body")).toObject(),
                        QDate::fromString(answer.value(QLatin1String("registered_on")).toString(), Qt::ISODate)};
}

QList<OfferingContact> readContacts(const PgRows& rows) {
    QList<OfferingContact> contacts;
    const QJsonArray all = QJsonDocument::fromJson(rows.scalar()).array();
    for (const auto& one : all) {
        const QJsonObject contact = one.toObject();
        const auto text = [&contact](const char* key) { return contact.value(QLatin1String(key)).toString(); };
        contacts.append({text("name"), text("phone"), text("email")});
    }
    return contacts;
}

NotFoundReason readReason(const PgRows& rows) {
    const QJsonObject answer = told(rows);
    return {answer.value(QLatin1String("key")).toString(),
            QDateTime::fromString(answer.value(QLatin1String("at")).toString(), Qt::ISODateWithMs)};
}

/// After signing in the session's token comes first by itself; before, nobody's.
template<template<typename> class Asked, typename T>
Asked<T> question(const char* function, const QVariantList& parameters, typename Question<T>::Read read,
                  const char* columns = nullptr) {
    constexpr bool isGuest = std::is_same_v<Asked<T>, GuestQuestion<T>>;
    QStringList places{isGuest ? QStringLiteral("NULL") : QStringLiteral("$1")};
    for (int i = 0; i <= parameters.size(); ++i) { // the proof comes last
        places.append(QStringLiteral("$%1").arg(i + (isGuest ? 1 : 2)));
    }
    const QString call = QStringLiteral("api.%1(%2)").arg(QLatin1String(function), places.join(QLatin1String(", ")));
    Asked<T> made(columns == nullptr ? QStringLiteral("SELECT ") + call
                                     : QStringLiteral("SELECT %1 FROM %2").arg(QLatin1String(columns), call),
                  parameters, read);
    made.costsProof = true;
    return made;
}

} // namespace

template<template<typename> class Asked>
Asked<FoundOfferings> findOfferings(const OfferingQuery& query, const QString& after) {
    return question<Asked, FoundOfferings>("find_courses", {QString::fromUtf8(query.text()), after, 50}, readFound);
}

template<template<typename> class Asked>
Asked<OfferingCounts> offeringCounts(const OfferingQuery& query) {
    return question<Asked, OfferingCounts>("course_facets", {QString::fromUtf8(query.text())}, readCounts);
}

template<template<typename> class Asked>
Asked<std::optional<OfferingPage>> offering(qint64 number) {
    return question<Asked, std::optional<OfferingPage>>("offering", {number}, readPage);
}

template<template<typename> class Asked>
Asked<QList<OfferingContact>> offeringContacts(qint64 number) {
    return question<Asked, QList<OfferingContact>>("course_contacts", {number}, readContacts);
}

template<template<typename> class Asked>
Asked<CourseFileContent> offeringFile(qint64 number, const QString& fileId) {
    return question<Asked, CourseFileContent>("offering_file", {number, QUuid(fileId)}, readCourseFile,
                                              "name, media_type, content");
}

template<template<typename> class Asked>
Asked<NotFoundReason> whyNotFound(qint64 number) {
    return question<Asked, NotFoundReason>("why_not_found", {number}, readReason);
}

AccountQuestion<OwnOfferings> ownOfferings() {
    return {QStringLiteral("SELECT api.own_offerings($1)"), {}, [](const PgRows& rows) {
                const QJsonObject answer = told(rows);
                const auto ids = [&answer](const char* key) {
                    QSet<qint64> all;
                    const QJsonArray array = answer.value(QLatin1String(key)).toArray();
                    for (const auto& one : array) {
                        all.insert(one.toInteger());
                    }
                    return all;
                };
                OwnOfferings own;
                own.isKnown = true;
                own.eligible = ids("eligible");
                own.clashing = ids("clashing");
                return own;
            }};
}

template GuestQuestion<FoundOfferings> findOfferings(const OfferingQuery&, const QString&);
template AccountQuestion<FoundOfferings> findOfferings(const OfferingQuery&, const QString&);
template GuestQuestion<OfferingCounts> offeringCounts(const OfferingQuery&);
template AccountQuestion<OfferingCounts> offeringCounts(const OfferingQuery&);
template GuestQuestion<std::optional<OfferingPage>> offering(qint64);
template AccountQuestion<std::optional<OfferingPage>> offering(qint64);
template GuestQuestion<QList<OfferingContact>> offeringContacts(qint64);
template AccountQuestion<QList<OfferingContact>> offeringContacts(qint64);
template GuestQuestion<CourseFileContent> offeringFile(qint64, const QString&);
template AccountQuestion<CourseFileContent> offeringFile(qint64, const QString&);
template GuestQuestion<NotFoundReason> whyNotFound(qint64);
template AccountQuestion<NotFoundReason> whyNotFound(qint64);

} // namespace inservice::questions
