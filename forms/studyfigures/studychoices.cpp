// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/studychoices.h"

#include "forms/studyfigures/studywords.h"
#include "forms/words/recordwords.h"
#include "forms/words/words.h"
#include "models/domain/rocdate.h"
#include "models/figures/rosterfigures.h"

#include <QCoreApplication>
#include <algorithm>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StudyChoices)
};

constexpr int yearsBack = 6;

using Options = QList<std::pair<QString, QString>>;

Options groups() {
    return {{QStringLiteral("title"), RosterFigures::rowsName(RosterFigure::Title)},
            {QStringLiteral("main_subject"), words::field(QStringLiteral("main_subject"))},
            {QStringLiteral("subject"), RosterFigures::rowsName(RosterFigure::Subject)},
            {QStringLiteral("stage"), RosterFigures::rowsName(RosterFigure::Stage)},
            {QStringLiteral("training_role"), RosterFigures::rowsName(RosterFigure::TrainingRole)},
            {QStringLiteral("seniority"), Text::tr("Seniority")}};
}

Options levels() {
    return {{QStringLiteral("2"), Text::tr("Stage and field")},
            {QStringLiteral("1"), Text::tr("Stage", "of a course")},
            {QStringLiteral("3"), Text::tr("Domain")},
            {QStringLiteral("4"), Text::tr("Subject", "of a course")}};
}

Options classes() {
    Options all{{QString(), Text::tr("Whatever their hours")}};
    for (const char* key : {"0", "6", "18", "36", "54", "more"}) {
        all.append({QLatin1String(key), studyRow(QStringLiteral("s02"), QLatin1String(key))});
    }
    return all;
}

Options targets() {
    Options all{{QString(), Text::tr("All targets")}};
    for (const char* key : {"civil", "environment", "preschool"}) {
        all.append({QLatin1String(key), words::transferTarget(QLatin1String(key))});
    }
    return all;
}

} // namespace

std::optional<ReportChoice> studyChoice(const QString& key) {
    using Kind = ReportChoice::Kind;
    const QList<ReportChoice> all{
        {QStringLiteral("by"), Text::tr("By what"), groups()},
        {QStringLiteral("level"), Text::tr("Level"), levels()},
        {QStringLiteral("class"), Text::tr("Hours"), classes()},
        {QStringLiteral("trend"),
         Text::tr("By what"),
         {{QString(), Text::tr("Month after month")},
          {QStringLiteral("semester"), Text::tr("Semester after semester")}}},
        {QStringLiteral("said"),
         Text::tr("By what"),
         {{QString(), Text::tr("By reason")}, {QStringLiteral("unit"), Text::tr("By unit")}}},
        {QStringLiteral("why"),
         Text::tr("By what"),
         {{QString(), Text::tr("By field")},
          {QStringLiteral("reason"), Text::tr("By reason")},
          {QStringLiteral("unit"), Text::tr("By unit")}}},
        {QStringLiteral("group"),
         Text::tr("Who is looked for"),
         {{QStringLiteral("audience"), Text::tr("Whom the course is for")},
          {QString(), Text::tr("Everybody counted")}}},
        {QStringLiteral("only_here"),
         Text::tr("Hours from where"),
         {{QStringLiteral("no"), Text::tr("Hours follow the person")},
          {QStringLiteral("yes"), Text::tr("Only while at this unit")}}},
        {QStringLiteral("target"), Text::tr("Where to"), targets()},
        {QStringLiteral("course"), Text::tr("Course number"), {}, Kind::Number},
    };
    const auto found = std::find_if(all.begin(), all.end(), [&key](const ReportChoice& one) { return one.key == key; });
    return found != all.end() ? std::optional(*found) : std::nullopt;
}

QStringList runningPeriods() {
    return {QStringLiteral("school_year"), QStringLiteral("semester"), QStringLiteral("year")};
}

QString runningPeriod(const QString& key) {
    const RocDate today = RocDate::today();
    return key == u"semester" ? Text::tr("This semester (%1-%2)").arg(today.schoolYear()).arg(today.semester())
           : key == u"year"   ? Text::tr("This calendar year (%1)").arg(today.year())
                              : Text::tr("This school year (%1)").arg(today.schoolYear());
}

ReportChoice studyPeriods(bool withDays) {
    ReportChoice choice{QStringLiteral("period"), Text::tr("Period")};
    const QStringList running = runningPeriods();
    for (const QString& key : running) {
        choice.options.append({key, runningPeriod(key)});
    }
    const int year = RocDate::today().schoolYear();
    for (int past = 0; past < yearsBack; ++past) {
        choice.options.append(
            {QStringLiteral("school_year:%1").arg(year - past), Text::tr("School year %1").arg(year - past)});
        for (const int semester : {2, 1}) {
            if (year - past < year || semester <= RocDate::today().semester()) {
                choice.options.append({QStringLiteral("semester:%1:%2").arg(year - past).arg(semester),
                                       Text::tr("School year %1, semester %2").arg(year - past).arg(semester)});
            }
        }
    }
    const int calendar = RocDate::today().year();
    for (int past = 0; past < yearsBack; ++past) {
        choice.options.append(
            {QStringLiteral("year:%1").arg(calendar - past), Text::tr("Calendar year %1").arg(calendar - past)});
    }
    if (withDays) {
        choice.options.append({QStringLiteral("days"), Text::tr("From a day to a day")});
    }
    return choice;
}

} // namespace inservice
