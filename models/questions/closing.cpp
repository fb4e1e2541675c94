// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/closing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <iterator>

namespace inservice::questions {
namespace {

QList<QJsonObject> objectsOf(const QJsonArray& told) {
    QList<QJsonObject> all;
    for (const auto& value : told) {
        all << value.toObject();
    }
    return all;
}

ClosingCheck::Level levelOf(const QString& key) {
    return key == u"red"      ? ClosingCheck::Level::Red
           : key == u"yellow" ? ClosingCheck::Level::Yellow
                              : ClosingCheck::Level::Info;
}

QList<ClosingCheck> checksOf(const QJsonArray& array) {
    QList<ClosingCheck> checks;
    const QList<QJsonObject> all = objectsOf(array);
    for (const QJsonObject& told : all) {
        ClosingCheck check{told.value(QLatin1String("id")).toString(),
                           levelOf(told.value(QLatin1String("level")).toString()),
                           told.value(QLatin1String("count")).toInt(),
                           {},
                           told.value(QLatin1String("values")).toObject()};
        const QJsonArray about = told.value(QLatin1String("rows")).toArray();
        for (const auto& id : about) {
            check.enrolments << id.toInteger();
        }
        checks << check;
    }
    return checks;
}

QList<ClosingCheck> readChecks(const PgRows& rows) {
    return checksOf(QJsonDocument::fromJson(rows.scalar()).array());
}

QList<ListedPerson> peopleOf(const QJsonArray& array) {
    QList<ListedPerson> people;
    const QList<QJsonObject> all = objectsOf(array);
    for (const QJsonObject& told : all) {
        const auto text = [&told](const char* key) { return told.value(QLatin1String(key)).toString(); };
        ListedPerson person;
        person.no = told.value(QLatin1String("no")).toInt();
        person.enrolmentId = told.value(QLatin1String("enrolment_id")).toInteger();
        person.name = text("name");
        person.unit = text("unit");
        person.jobTitle = text("title");
        person.role = course::fromKey<ListRole>(text("role")).value_or(ListRole::Attendee);
        person.hours = told.value(QLatin1String("hours")).toDouble();
        person.lectureHours = told.value(QLatin1String("lecture_hours")).toDouble();
        person.passed = told.value(QLatin1String("passed")).toBool();
        person.isPresent = told.value(QLatin1String("present")).toBool();
        if (const QJsonValue known = told.value(QLatin1String("known")); known.isBool()) {
            person.isKnown = known.toBool();
        }
        person.isWalkIn = told.value(QLatin1String("walk_in")).toBool();
        person.overrideReason = text("override_reason");
        if (const QJsonValue arithmetic = told.value(QLatin1String("arithmetic")); arithmetic.isObject()) {
            person.arithmetic = HoursArithmetic::fromJson(arithmetic.toObject());
        }
        people << person;
    }
    return people;
}

HandedList readHanded(const PgRows& rows) {
    const QJsonObject answer = QJsonDocument::fromJson(rows.scalar()).object();
    return {checksOf(answer.value(QLatin1String("checks")).toArray()),
            peopleOf(answer.value(QLatin1String("rows")).toArray())};
}

QList<UploadDoubt> readDoubts(const PgRows& rows) {
    QList<UploadDoubt> doubts;
    const QList<QJsonObject> all = objectsOf(QJsonDocument::fromJson(rows.scalar()).array());
    for (const QJsonObject& told : all) {
        doubts << UploadDoubt{told.value(QLatin1String("enrolment_id")).toInteger(),
                              told.value(QLatin1String("code")).toString(),
                              told.value(QLatin1String("known")).toVariant().toString()};
    }
    return doubts;
}

CorrectionEffect::Figures figuresOf(const QJsonObject& told) {
    const auto day = [](const QJsonValue& value) { return QDate::fromString(value.toString(), Qt::ISODate); };
    const auto listOf = [&told](const char* key) { return told.value(QLatin1String(key)).toArray(); };
    CorrectionEffect::Figures figures;
    const QJsonArray days = listOf("days");
    std::transform(days.begin(), days.end(), std::back_inserter(figures.days), day);
    const auto periodsOf = [&](const char* key) {
        QList<CorrectionEffect::Period> periods;
        for (const QJsonObject& one : objectsOf(listOf(key))) {
            periods << CorrectionEffect::Period{
                day(one.value(QLatin1String("from"))), day(one.value(QLatin1String("to"))),
                QDateTime::fromString(one.value(QLatin1String("at")).toString(), Qt::ISODateWithMs)};
        }
        return periods;
    };
    figures.periods = periodsOf("periods");
    figures.frozen = periodsOf("frozen");
    const QJsonArray rosters = listOf("rosters");
    std::transform(rosters.begin(), rosters.end(), std::back_inserter(figures.rosters),
                   [](const QJsonValue& one) { return one.toInt(); });
    const QJsonArray duties = listOf("duties");
    std::transform(duties.begin(), duties.end(), std::back_inserter(figures.duties),
                   [](const QJsonValue& one) { return one.toString(); });
    return figures;
}

CorrectionEffect effectOf(const QJsonObject& told) {
    const auto count = [&told](const char* key) { return told.value(QLatin1String(key)).toInt(); };
    CorrectionEffect effect;
    effect.list = count("list");
    effect.more = count("more");
    effect.fewer = count("fewer");
    effect.added = count("added");
    effect.removed = count("removed");
    effect.before = told.value(QLatin1String("before")).toDouble();
    effect.after = told.value(QLatin1String("after")).toDouble();
    effect.certificates = count("certificates");
    if (told.contains(QLatin1String("transfers"))) {
        effect.transfers = count("transfers");
    }
    if (const QJsonValue figures = told.value(QLatin1String("figures")); figures.isObject()) {
        effect.figures = figuresOf(figures.toObject());
    }
    const QList<QJsonObject> rows = objectsOf(told.value(QLatin1String("rows")).toArray());
    for (const QJsonObject& row : rows) {
        const auto hours = [&row](const char* key) {
            const QJsonValue value = row.value(QLatin1String(key));
            return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
        };
        effect.rows << CorrectionEffect::Row{row.value(QLatin1String("no")).toInt(),
                                             row.value(QLatin1String("name")).toString(), hours("before"),
                                             hours("after")};
    }
    return effect;
}

CorrectionEffect readEffect(const PgRows& rows) {
    return effectOf(QJsonDocument::fromJson(rows.scalar()).object());
}

ClosedCourse readClosed(const PgRows& rows) {
    const QJsonObject told = QJsonDocument::fromJson(rows.scalar()).object();
    const auto time = [&told](const char* key) {
        return QDateTime::fromString(told.value(QLatin1String(key)).toString(), Qt::ISODate);
    };
    ClosedCourse closed;
    closed.courseId = told.value(QLatin1String("course_id")).toInteger();
    closed.revision = told.value(QLatin1String("revision")).toInt();
    closed.form = told.value(QLatin1String("form")).toObject();
    closed.listId = told.value(QLatin1String("list_id")).toInteger();
    closed.until = time("until");
    closed.isOver = closed.until.isValid() && closed.until < time("now");
    closed.isPassedOn = told.value(QLatin1String("passed_on")).toBool();
    return closed;
}

CorrectionLook readLook(const PgRows& rows) {
    const QJsonObject look = QJsonDocument::fromJson(rows.scalar()).object();
    CorrectionLook known;
    const QJsonArray people = look.value(QLatin1String("people")).toArray();
    for (const auto& one : people) {
        const QJsonObject person = one.toObject();
        known.verdicts.insert(person.value(QLatin1String("place")).toInt(),
                              person.value(QLatin1String("verdict")).toString());
    }
    const QJsonObject clash = look.value(QLatin1String("clash")).toObject();
    known.clashes = clash.value(QLatin1String("n")).toInt();
    const QJsonArray courses = clash.value(QLatin1String("courses")).toArray();
    for (const auto& one : courses) {
        const QJsonObject course = one.toObject();
        known.courses << QStringLiteral("%1 %2")
                             .arg(course.value(QLatin1String("number")).toInteger())
                             .arg(course.value(QLatin1String("title")).toString());
    }
    if (const QJsonValue effect = look.value(QLatin1String("effect")); effect.isObject()) {
        known.effect = effectOf(effect.toObject());
    }
    const QJsonObject refused = look.value(QLatin1String("refused")).toObject();
    known.refusedKey = refused.value(QLatin1String("key")).toString();
    known.refusedDetail = refused.value(QLatin1String("detail")).toObject();
    return known;
}

} // namespace

AccountQuestion<QList<ClosingCheck>> closingChecks(qint64 courseId) {
    return {QStringLiteral("SELECT api.closing_checks($1, $2)"), {courseId}, readChecks};
}

AccountQuestion<HandedList> handedList(qint64 listId) {
    return {QStringLiteral("SELECT api.list_rows($1, $2)"), {listId}, readHanded};
}

AccountQuestion<QList<UploadDoubt>> uploadDoubts(qint64 courseId) {
    return {QStringLiteral("SELECT api.upload_doubts($1, $2)"), {courseId}, readDoubts};
}

AccountQuestion<CorrectionEffect> tryCorrection(const QJsonObject& request) {
    return {QStringLiteral("SELECT api.try_correction($1, $2)"),
            {QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact))},
            readEffect};
}

AccountQuestion<ClosedCourse> closedCourse(qint64 courseId) {
    return {QStringLiteral("SELECT api.closed_course($1, $2)"), {courseId}, readClosed};
}

AccountQuestion<CorrectionLook> lookCorrection(qint64 correctionId) {
    return {QStringLiteral("SELECT api.look_correction($1, $2)"), {correctionId}, readLook};
}

} // namespace inservice::questions
