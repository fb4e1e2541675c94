// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tables/replicafixture.h"

#include <QJsonArray>

/// A country in small, for the tree of accounts: 教師進修網, three desks, a university, and schools in two counties.
namespace inservice::country {

inline constexpr qint64 kaohsiung = 900; ///< of the schools with odd numbers
inline constexpr qint64 net = 901;
inline constexpr qint64 taipei = 902; ///< of the others
inline constexpr qint64 k12ea = 903;
inline constexpr qint64 university = 904;

inline QJsonObject merged(QJsonObject base, const QJsonObject& other) {
    for (auto field = other.begin(); field != other.end(); ++field) {
        base.insert(field.key(), field.value());
    }
    return base;
}

inline QJsonObject desk(qint64 id, const char* kind, const QString& code, const QString& name, int county) {
    return merged(ReplicaFixture::unit(id), {{"code", code},
                                             {"name", name},
                                             {"kind", QLatin1String(kind)},
                                             {"county_id", county},
                                             {"chief_reviewer_id", QJsonValue()}});
}

inline QJsonObject school(qint64 id, const QJsonObject& other = {}) {
    return merged(merged(ReplicaFixture::unit(id), {{"chief_reviewer_id", id % 2 == 1 ? kaohsiung : taipei}}), other);
}

/// By table, for ReplicaFixture::load(), without accounts.
inline QMap<QString, QList<QJsonObject>> tables(int schools) {
    QList<QJsonObject> units{
        desk(net, "inservice_net", QStringLiteral("N0001"), QString::fromUtf8("教師進修網"), 1),
        desk(kaohsiung, "regional_centre", QStringLiteral("N0003"), QString::fromUtf8("高雄市區管中心"), 1),
        desk(taipei, "regional_centre", QStringLiteral("N0002"), QString::fromUtf8("臺北市區管中心"), 2),
        desk(k12ea, "k12ea", QStringLiteral("N0004"), QString::fromUtf8("國教署"), 2),
        school(university, {{"name", QString::fromUtf8("國立樣本大學")},
                            {"kind", "university"},
                            {"code", "9905"},
                            {"chief_reviewer_id", net},
                            {"colleague_reviewer_id", net}})};
    for (int id = 1; id <= schools; ++id) {
        units << school(id < kaohsiung ? id : id + 1000);
    }
    const auto kind = [](qint64 id, const char* key, const QString& name, const QJsonArray& types) {
        return QJsonObject{{"id", id},
                           {"key", QLatin1String(key)},
                           {"name", name},
                           {"account_types", types},
                           {"needs_unit_seal", false},
                           {"below_college", true}};
    };
    const QJsonArray chiefs{"chief_manager", "contact", "operator"};
    return {{QStringLiteral("county"),
             {{{"id", 1}, {"code", "64000"}, {"name", QString::fromUtf8("高雄市")}},
              {{"id", 2}, {"code", "63000"}, {"name", QString::fromUtf8("臺北市")}}}},
            {QStringLiteral("unit_kind"),
             {kind(1, "junior_high", QString::fromUtf8("國中"), chiefs),
              kind(2, "university", QString::fromUtf8("大專校院"), {"operator"})}},
            {QStringLiteral("unit"), units}};
}

} // namespace inservice::country
