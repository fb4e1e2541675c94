// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/studytable.h"

#include "forms/courses/view/coursenames.h"
#include "forms/offerings/map/countyplaces.h"
#include "forms/studyfigures/frozenvalues.h"
#include "forms/studyfigures/studycatalogue.h"
#include "forms/studyfigures/studyfilters.h"
#include "forms/studyfigures/studyrows.h"
#include "forms/studyfigures/studywords.h"
#include "forms/words/coursewords.h"
#include "forms/words/recordwords.h"
#include "models/domain/rocdate.h"
#include "models/figures/rosterfigures.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/courses.h"
#include "models/replica/tables/teachers.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StudyTable)
};

constexpr int mostCourses = 2000; // that the centre lists

Measure measureOf(const QString& key) {
    return key == u"hours"     ? Measure::Hours
           : key == u"days"    ? Measure::Days
           : key == u"percent" ? Measure::Percent
                               : Measure::Count;
}

FigureTable::Number numberOf(const questions::StudyNumber& number, Measure measure) {
    switch (number.kind) {
    case questions::StudyNumber::Kind::Hidden:
        return std::nullopt;
    case questions::StudyNumber::Kind::None:
        return FigureTable::none;
    case questions::StudyNumber::Kind::Told:
        break;
    }
    return int(std::lround(measure == Measure::Count ? number.value : number.value * 10));
}

QList<FigureTable::Number> numbersOf(const QList<questions::StudyNumber>& numbers, const FigureTable& table) {
    QList<FigureTable::Number> all;
    for (int column = 0; column < numbers.size(); ++column) {
        all << numberOf(numbers.at(column), table.measure(column));
    }
    return all;
}

QString dayText(const QDate& day) {
    return RocDate(day).shortText();
}

/// What the rows of this PC's catalogues are called, by key, for a report that the centre names by number.
QHash<QString, QString> rowNames(const ReplicaReader& replica, const QString& report, const QString& by) {
    if (report != u"s05" || by == u"seniority") {
        return {};
    }
    return RosterFigures::rowNames(replica, by.endsWith(u"subject")  ? RosterFigure::Subject
                                            : by == u"stage"         ? RosterFigure::Stage
                                            : by == u"training_role" ? RosterFigure::TrainingRole
                                                                     : RosterFigure::Title);
}

/// Texts that the centre says by keys.
QStringList textsOf(const QString& report, QStringList texts) {
    if (report == u"s04" && texts.size() == 5) {
        texts[2] = dayText(QDate::fromString(texts.at(2), Qt::ISODate));
        texts[3] = words::courseTermOf(QStringLiteral("mode"), texts.at(3));
        const bool isGiven = texts.at(4).endsWith(QLatin1String(":given"));
        const QString kind = isGiven ? texts.at(4).chopped(6) : texts.at(4);
        texts[4] = kind == u"hours"     ? Text::tr("Hours")
                   : kind == u"credits" ? Text::tr("Credits")
                   : kind == u"lecture" ? Text::tr("As a lecturer")
                                        : Text::tr("Not passed");
        if (isGiven) {
            texts[4] = Text::tr("%1, given by hand", "hours, credits").arg(texts.at(4));
        }
    } else if ((report == u"s12" || report == u"taken" || report == u"courses") && texts.size() > 2) {
        texts[2] = dayText(QDate::fromString(texts.at(2), Qt::ISODate));
        if (texts.size() > 3) {
            texts[3] =
                words::courseTermOf(report == u"taken" ? QStringLiteral("mode") : QStringLiteral("state"), texts.at(3));
        }
    } else if (report == u"s22_reasons" && texts.size() == 4) {
        const QString why = texts.at(2) != u"refused" ? words::transferReason(texts.at(2), {})
                            : texts.at(3).isEmpty()   ? Text::tr("(for another reason)")
                                                      : texts.at(3);
        texts = {words::transferState(texts.at(1), QStringLiteral("add")), why};
    } else if (report == u"s20" && !texts.isEmpty()) {
        texts[0] = words::courseTermOf(QStringLiteral("lecturers[0].kind"), texts.constFirst());
    }
    return texts;
}

/// The tag that a column of S01 is about: «tag35».
std::optional<CourseTagRow> tagOf(const ReplicaReader& replica, const QString& column) {
    static const QRegularExpression tag(QStringLiteral("^tag([0-9]+)$"));
    const QRegularExpressionMatch match = tag.match(column);
    return match.hasMatch() ? replica.row<CourseTagRow>(match.captured(1).toLongLong()) : std::nullopt;
}

QString scopeOf(const ReplicaReader& replica, const QMap<QString, QString>& chosen,
                const questions::StudyAnswer& answer) {
    if (chosen.contains(QStringLiteral("person"))) {
        const std::optional<TeacherRow> teacher =
            replica.row<TeacherRow>(chosen.value(QStringLiteral("person")).toLongLong());
        return teacher ? teacher->name : Text::tr("One teacher");
    }
    if (chosen.contains(QStringLiteral("unit"))) {
        const std::optional<UnitRow> unit = replica.row<UnitRow>(chosen.value(QStringLiteral("unit")).toLongLong());
        return unit ? unit->name : QString();
    }
    if (chosen.contains(QStringLiteral("county"))) {
        const std::optional<CountyRow> county =
            replica.row<CountyRow>(chosen.value(QStringLiteral("county")).toLongLong());
        return county ? county->name : QString();
    }
    return answer.reach == u"unit"   ? Text::tr("The own school")
           : answer.reach == u"desk" ? Text::tr("All schools of this desk")
                                     : Text::tr("The whole country");
}

/// What has to be known to read the numbers.
void sayNotes(FigureTable& table, const QString& report, const QMap<QString, QString>& chosen,
              const questions::StudyAnswer& answer) {
    table.notes << (chosen.value(QStringLiteral("cumulative")) == u"yes"
                        ? Text::tr("All years until %1.").arg(dayText(answer.to))
                        : Text::tr("%1 to %2, by the last session of a course.", "days")
                              .arg(dayText(answer.from), dayText(answer.to)));
    if (answer.semester > 0 && isAboutPeople(report)) {
        table.notes << (answer.isLive
                            ? Text::tr("The rosters are those of now: those of the semester are not kept yet.")
                            : Text::tr("The rosters are those of semester %1-%2, of %n school(s).", nullptr,
                                       answer.kept)
                                  .arg(answer.semester / 10)
                                  .arg(answer.semester % 10));
    }
    if (answer.mean && answer.median) {
        table.notes << Text::tr("Mean %1 hours, median %2 hours.").arg(*answer.mean).arg(*answer.median);
    }
    table.notes += frozenNotes(answer, table.columns.size() > answer.columns.size());
    if (answer.isSummed) {
        table.notes << Text::tr("Summed up by the centre at night.");
    }
    if (chosen.contains(QStringLiteral("only_here")) && chosen.value(QStringLiteral("only_here")) == u"yes") {
        table.notes << Text::tr("Only hours from while people were at this unit.");
    }
    if (answer.rows.size() >= mostCourses && studyReport(report).texts.size() > 2 && report != u"taken") {
        table.notes
            << Text::tr("The %1 first courses are listed. Choose a shorter period, or one school.").arg(mostCourses);
    }
    if (isAboutPeople(report) && report != u"s23") {
        table.notes << Text::tr("A corrected hour counts as it held at the time of the data.");
    }
    if (report == u"s01_tags") {
        table.notes << Text::tr("The ten tags of the most hours have a column; a course with two of them is in both.");
    }
    if (report == u"s06" || report == u"s07") {
        table.notes << Text::tr("A course with several of them is counted in each: the rows are more than the sum.");
    }
    if (table.hasHidden()) {
        table.notes << Text::tr("What is made of fewer than %1 people is told to nobody but their own school, and with "
                                "it the smallest of the others is left out.")
                           .arg(smallestFigure);
    }
}

/// Where the counties lie, as the map of the course search has them.
void placeCounties(FigureTable& table, const ReplicaReader& replica) {
    QHash<QString, QString> codes;
    for (const CountyRow& county : replica.rows<CountyRow>()) {
        codes.insert(QString::number(county.id), county.code);
    }
    for (FigureTable::Row& row : table.rows) {
        row.place = countyPlace(codes.value(row.key));
    }
}

/// S11: what is left of the seats, step by step; what else became of the enrolments is in the table.
void groupSteps(FigureTable& table) {
    static const QStringList steps{"quota", "enrolled", "accepted", "present", "passed"};
    for (FigureTable::Row& row : table.rows) {
        row.group = steps.contains(row.key) ? 0 : 1;
    }
}

/// S12: how many want the seats against how many there are.
void groupCourses(FigureTable& table, const questions::StudyAnswer& answer) {
    constexpr int fewUsed = 300; // tenths of a percent
    constexpr int allWanted = 1000;
    QHash<QString, int> at;
    for (int column = 0; column < answer.columns.size(); ++column) {
        at.insert(answer.columns.at(column).key, column);
    }
    table.lineColumns = {at.value(QStringLiteral("quota")), at.value(QStringLiteral("wanted"))};
    table.groups = {Text::tr("30 to 100 % of the seats used"), Text::tr("Under 30 % used"),
                    Text::tr("More wanted than there are")};
    table.guides = {{Text::tr("As many as there are seats"), 1.0}, {Text::tr("30 % of the seats"), 0.3}};
    for (FigureTable::Row& row : table.rows) {
        const auto number = [&row, &at](const char* key) {
            return row.numbers.value(at.value(QLatin1String(key))).value_or(FigureTable::none);
        };
        const auto isTold = [&row, &at](const char* key) {
            return row.numbers.value(at.value(QLatin1String(key))).has_value();
        };
        row.group = !isTold("asked") || !isTold("used")                               ? -1 // in none
                    : number("asked") > allWanted                                     ? 2
                    : number("used") != FigureTable::none && number("used") < fewUsed ? 1
                                                                                      : 0;
    }
}

/// What its columns are, and how they are drawn. Whether any of them adds up.
bool fillColumns(FigureTable& table, const ReplicaReader& replica, const QString& report,
                 const questions::StudyAnswer& answer) {
    const StudyReport& about = studyReport(report);
    bool adds = false;
    for (int column = 0; column < answer.columns.size(); ++column) {
        const questions::StudyColumn& one = answer.columns.at(column);
        const std::optional<CourseTagRow> tag = tagOf(replica, one.key);
        table.columns << (tag ? tag->label : studyColumn(report, one.key));
        table.definitions << (tag ? Text::tr("Of these, hours of courses with this tag.")
                                  : studyDefinition(report, one.key));
        table.measures << measureOf(one.measure);
        adds = adds || one.adds;
        if (about.drawn != nullptr && one.key == QLatin1String(about.drawn)) {
            table.chartColumn = column;
        }
        if (one.key == u"target") {
            table.targetColumn = column;
        }
        if (about.chart == ChartKind::Trend && one.key.startsWith(QLatin1String("hours"))) {
            table.lineColumns << column;
        }
    }
    return adds;
}

} // namespace

FigureTable studyTable(const ReplicaReader& replica, const QString& report, const QMap<QString, QString>& chosen,
                       const QString& population, const questions::StudyAnswer& answer) {
    const StudyReport& about = studyReport(report);
    FigureTable table;
    table.rowsName = about.rowsText();
    table.textColumns = about.textColumns();
    table.addsUp = about.isParts;
    table.totalsName = Text::tr("Sum");
    table.population = population;
    table.scope = scopeOf(replica, chosen, answer);
    table.at = answer.at;
    table.isCentres = true;
    const bool adds = fillColumns(table, replica, report, answer);
    const QString by = chosen.value(boxOfBy(report));
    const QHash<QString, QString> known = rowNames(replica, report, by);
    const std::optional<CourseNames> names =
        report == u"s06" ? std::optional<CourseNames>(std::in_place, replica) : std::nullopt;
    const auto rowOf = [&](const questions::StudyRow& row) {
        QString name = row.name;
        if (name.isEmpty()) {
            name = names                                    ? names->nature(row.key.toLongLong())
                   : report == u"s08" || report == u"s13"   ? studySpan(row.key)
                   : report == u"s05" && by == u"seniority" ? studyRow(by, row.key)
                   : known.contains(row.key)                ? known.value(row.key)
                                                            : studyRow(report, row.key, by);
        }
        return FigureTable::Row{row.key, name, numbersOf(row.numbers, table), textsOf(report, row.texts)};
    };
    std::transform(answer.rows.begin(), answer.rows.end(), std::back_inserter(table.rows), rowOf);
    const bool told = std::any_of(answer.totals.begin(), answer.totals.end(), [](const questions::StudyNumber& one) {
        return one.kind == questions::StudyNumber::Kind::Told;
    });
    const bool isWhole = answer.rows.size() < mostCourses || report == u"taken"; // else the sum is of a part alone
    if ((adds || told) && table.rows.size() > 1 && isWhole) {
        table.totals = numbersOf(answer.totals, table);
    }
    if (answer.frozen && answer.frozen->differs) {
        QList<FigureTable::Row> were;
        std::transform(answer.frozen->rows.begin(), answer.frozen->rows.end(), std::back_inserter(were), rowOf);
        table = besideFrozen(table, were, numbersOf(answer.frozen->totals, table), answer.frozen->at);
    }
    if (about.chart == ChartKind::Map) {
        placeCounties(table, replica);
    } else if (about.chart == ChartKind::Scatter) {
        groupCourses(table, answer);
    } else if (about.chart == ChartKind::Funnel) {
        groupSteps(table);
    }
    table.filters = studyFilters(replica, report, chosen);
    sayNotes(table, report, chosen, answer);
    return table;
}

} // namespace inservice
