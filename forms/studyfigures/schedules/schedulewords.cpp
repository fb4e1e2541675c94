// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/schedules/schedulewords.h"

#include "forms/studyfigures/studycatalogue.h"
#include "forms/studyfigures/studychoices.h"
#include "forms/studyfigures/studyreports.h"
#include "forms/studyfigures/studyrows.h"
#include "models/figures/rosterfigures.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/courses.h"
#include "models/replica/tables/duties.h"
#include "models/replica/tables/units.h"
#include "models/tables/recurringmodel.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUrl>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScheduleWords)
};

std::optional<RosterPopulation> populationOf(const QJsonObject& query) {
    const QString key = query.value(QLatin1String("population")).toString();
    for (const auto population :
         {RosterPopulation::Counted, RosterPopulation::WithStaff, RosterPopulation::Everybody}) {
        if (keyOf(population) == key) {
            return population;
        }
    }
    return std::nullopt;
}

} // namespace

QString scheduleText(const ReplicaReader& replica, const QJsonObject& query) {
    QStringList parts{studyReport(query.value(QLatin1String("report")).toString()).nameText(),
                      runningPeriod(query.value(QLatin1String("period")).toString(QStringLiteral("school_year")))};
    if (query.value(QLatin1String("cumulative")).toBool()) {
        parts << Text::tr("all until its end");
    }
    if (const auto population = populationOf(query)) {
        parts << RosterFigures::populationName(*population);
    }
    const auto id = [&query](const char* field) { return query.value(QLatin1String(field)).toInteger(); };
    if (const auto unit = replica.row<UnitRow>(id("unit"))) {
        parts << unit->name;
    }
    if (const auto county = replica.row<CountyRow>(id("county"))) {
        parts << county->name;
    }
    if (const auto tag = replica.row<CourseTagRow>(id("tag"))) {
        parts << tag->label;
    }
    if (const auto duty = replica.row<DutyRow>(id("duty"))) {
        parts << duty->name;
    }
    if (const qint64 course = id("course"); course > 0) {
        parts << QString::number(course);
    }
    return parts.join(Text::tr(" · ", "between what a report is of"));
}

QString schedulePlace(const QJsonObject& query) {
    const QString report = query.value(QLatin1String("report")).toString();
    QStringList pairs;
    for (auto field = query.begin(); field != query.end(); ++field) {
        if (field.key() == u"report") {
            continue;
        }
        // As the boxes of the page have it.
        const QString key =
            field.key() == u"by" && !query.contains(QLatin1String("of")) ? boxOfBy(report) : field.key();
        const QString value =
            field.key() == u"population" ? QString::number(int(populationOf(query).value_or(RosterPopulation::Counted)))
            : field.value().isBool()     ? field.value().toBool() ? QStringLiteral("yes") : QStringLiteral("no")
                                         : field.value().toVariant().toString();
        pairs << key + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    }
    return QStringLiteral("study-figures:%1?%2").arg(report, pairs.join(u'&'));
}

QString newSchedule(const QJsonObject& query) {
    return Recurring::placeOfNew("schedules", QJsonDocument(query).toJson(QJsonDocument::Compact));
}

} // namespace inservice
