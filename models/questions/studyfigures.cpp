// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/studyfigures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

namespace inservice::questions {
namespace {

QString text(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toString();
}

QDate day(const QJsonObject& object, const char* key) {
    return QDate::fromString(text(object, key), Qt::ISODate);
}

QDateTime moment(const QJsonObject& object) {
    return QDateTime::fromString(text(object, "at"), Qt::ISODateWithMs);
}

QList<StudyNumber> numbersOf(const QJsonValue& value) {
    QList<StudyNumber> numbers;
    const QJsonArray all = value.toArray();
    for (const auto& one : all) {
        numbers.append(one.isDouble() ? StudyNumber{StudyNumber::Kind::Told, one.toDouble()}
                       : one.isNull() ? StudyNumber{StudyNumber::Kind::Hidden, 0}
                                      : StudyNumber{});
    }
    return numbers;
}

QList<StudyRow> rowsOf(const QJsonObject& told) {
    QList<StudyRow> rows;
    const QJsonArray all = told.value(QLatin1String("rows")).toArray();
    for (const auto& one : all) {
        const QJsonObject row = one.toObject();
        rows.append({text(row, "key"), text(row, "name"), row.value(QLatin1String("texts")).toVariant().toStringList(),
                     numbersOf(row.value(QLatin1String("numbers")))});
    }
    return rows;
}

/// S02's mean and median, of what has them.
template<typename Told>
void readMiddle(const QJsonObject& told, Told& into) {
    const QJsonObject middle = told.value(QLatin1String("middle")).toObject();
    if (!middle.isEmpty()) {
        into.mean = middle.value(QLatin1String("mean")).toDouble();
        into.median = middle.value(QLatin1String("median")).toDouble();
    }
}

std::optional<StudyFrozen> frozenOf(const QJsonValue& value) {
    if (!value.isObject()) {
        return std::nullopt;
    }
    const QJsonObject told = value.toObject();
    StudyFrozen frozen;
    frozen.at = moment(told);
    frozen.by = text(told, "by");
    frozen.reason = text(told, "reason");
    frozen.courses = told.value(QLatin1String("courses")).toInt();
    frozen.isPending = told.value(QLatin1String("pending")).toBool();
    frozen.differs = told.value(QLatin1String("rows")).isArray();
    frozen.rows = rowsOf(told);
    frozen.totals = numbersOf(told.value(QLatin1String("totals")));
    readMiddle(told, frozen);
    return frozen;
}

StudyAnswer readAnswer(const PgRows& rows) {
    const QJsonObject told = QJsonDocument::fromJson(rows.scalar()).object();
    const auto flag = [&told](const char* key) { return told.value(QLatin1String(key)).toBool(); };
    const auto number = [&told](const char* key) { return told.value(QLatin1String(key)).toInt(); };
    StudyAnswer answer;
    answer.at = moment(told);
    answer.reach = text(told, "reach");
    answer.from = day(told, "from");
    answer.to = day(told, "to");
    answer.semester = number("semester");
    answer.isLive = flag("live");
    answer.units = number("units");
    answer.kept = number("kept");
    answer.isSummed = flag("summed");
    answer.isNamed = flag("named");
    const QJsonArray columns = told.value(QLatin1String("columns")).toArray();
    for (const auto& column : columns) {
        const QStringList parts = column.toString().split(u':');
        answer.columns.append({parts.value(0), parts.value(1), parts.value(2) == u"s"});
    }
    answer.rows = rowsOf(told);
    answer.totals = numbersOf(told.value(QLatin1String("totals")));
    readMiddle(told, answer);
    answer.frozen = frozenOf(told.value(QLatin1String("frozen")));
    answer.freezesOn = day(told, "freezes_on");
    return answer;
}

OwnDuties readDuties(const PgRows& rows) {
    const QJsonObject told = QJsonDocument::fromJson(rows.scalar()).object();
    OwnDuties own;
    own.at = moment(told);
    const QJsonArray all = told.value(QLatin1String("duties")).toArray();
    for (const auto& one : all) {
        const QJsonObject duty = one.toObject();
        const auto hours = [&duty](const char* key) { return duty.value(QLatin1String(key)).toDouble(); };
        own.duties.append({duty.value(QLatin1String("duty_id")).toInteger(), text(duty, "name"), hours("need"),
                           hours("hours"), hours("lacking"), text(duty, "span"), day(duty, "from"),
                           text(duty, "counts"), duty.value(QLatin1String("in_person")).toBool(), hours("part_hours")});
    }
    return own;
}

QString written(const QJsonObject& query) {
    return QString::fromUtf8(QJsonDocument(query).toJson(QJsonDocument::Compact));
}

} // namespace

AccountQuestion<StudyAnswer> studyFigures(const QJsonObject& query) {
    return {QStringLiteral("SELECT api.study_figures($1, $2)"), {written(query)}, readAnswer};
}

template<template<typename> class Asked>
Asked<StudyAnswer> publicFigures(const QJsonObject& query) {
    constexpr bool isGuest = std::is_same_v<Asked<StudyAnswer>, GuestQuestion<StudyAnswer>>;
    Asked<StudyAnswer> question(isGuest ? QStringLiteral("SELECT api.public_figures(NULL, $1, $2)")
                                        : QStringLiteral("SELECT api.public_figures($1, $2, $3)"),
                                {written(query)}, readAnswer);
    question.costsProof = true;
    return question;
}
template GuestQuestion<StudyAnswer> publicFigures<GuestQuestion>(const QJsonObject& query);
template AccountQuestion<StudyAnswer> publicFigures<AccountQuestion>(const QJsonObject& query);

AccountQuestion<OwnDuties> ownDuties() {
    return {QStringLiteral("SELECT api.own_duties($1)"), {}, readDuties};
}

} // namespace inservice::questions
