// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/rosterfigures.h"

#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"
#include "models/tables/teachermodel.h"

#include <QHash>
#include <algorithm>

namespace inservice {
namespace {

/// The names of a figure's rows, in the order in which they stand; of whoever nothing is said, last.
struct Names {
    QList<std::pair<QString, QString>> known; ///< key, name
    QHash<QString, int> order;

    void add(const QString& key, const QString& name) {
        order.insert(key, int(known.size()));
        known.append({key, name});
    }
    [[nodiscard]] QString of(const QString& key, const QString& none) const {
        const auto at = order.constFind(key);
        return at != order.constEnd() ? known.at(*at).second : none;
    }
    [[nodiscard]] int rank(const QString& key) const { return order.value(key, int(known.size())); }
};

template<typename Row>
void addAll(Names& names, const ReplicaReader& replica, const std::function<bool(const Row&)>& wanted = {}) {
    const QList<Row> rows = replica.rows<Row>();
    for (const Row& row : rows) {
        if (!wanted || wanted(row)) {
            names.add(QString::number(row.id), row.name);
        }
    }
}

void addSubjects(Names& names, const ReplicaReader& replica) {
    QHash<qint64, QString> stages;
    const QList<TeachingStageRow> all = replica.rows<TeachingStageRow>();
    for (const TeachingStageRow& stage : all) {
        stages.insert(stage.id, stage.name);
    }
    const QList<SubjectRow> subjects = replica.rows<SubjectRow>();
    for (const SubjectRow& subject : subjects) {
        names.add(QString::number(subject.id), stages.value(subject.stageId) + QStringLiteral("　") + subject.name);
    }
}

Names namesOf(const ReplicaReader& replica, RosterFigure figure) {
    Names names;
    const auto ofList = [](const char* list) {
        return [list](const RosterWordRow& row) { return row.list == QLatin1String(list); };
    };
    switch (figure) {
    case RosterFigure::Group:
        names.add(QStringLiteral("teacher"), RosterFigures::tr("Teachers"));
        names.add(QStringLiteral("staff"), RosterFigures::tr("Administrative staff"));
        break;
    case RosterFigure::Title:
        addAll<TeacherTitleRow>(names, replica);
        break;
    case RosterFigure::Stage:
        addAll<TeachingStageRow>(names, replica);
        break;
    case RosterFigure::Subject:
        addSubjects(names, replica);
        break;
    case RosterFigure::State:
        names.add(QStringLiteral("active"), RosterFigures::tr("In service"));
        for (const char* away : {"unpaid_leave", "seconded", "lent"}) {
            names.add(QString::fromLatin1(away), TeacherModel::departureWord(QString::fromLatin1(away)));
        }
        break;
    case RosterFigure::Employment:
        addAll<RosterWordRow>(names, replica, ofList("employment"));
        break;
    case RosterFigure::TrainingRole:
        addAll<RosterWordRow>(names, replica, ofList("training_role"));
        break;
    case RosterFigure::Account:
        for (const char* state : {"open", "roaming", "closed", "waiting"}) {
            names.add(QString::fromLatin1(state), TeacherModel::accountWord(QString::fromLatin1(state)));
        }
        break;
    case RosterFigure::County:
        addAll<CountyRow>(names, replica);
        break;
    case RosterFigure::Unit:
        const QList<UnitRow> units =
            replica.rows<UnitRow>(QStringLiteral(" WHERE id IN (SELECT DISTINCT unit_id FROM teacher) ORDER BY code"));
        for (const UnitRow& unit : units) {
            names.add(QString::number(unit.id), unit.name);
        }
        break;
    }
    return names;
}

/// Many rows that have no order of their own: the largest first.
bool isBySize(RosterFigure figure) {
    return figure == RosterFigure::Subject || figure == RosterFigure::Unit;
}

QString nothingSaid() {
    return RosterFigures::tr("(not said)");
}

/// In their order; of two semesters the newest counts.
void sortRows(FigureTable& table, const Names& names, bool bySize) {
    std::stable_sort(table.rows.begin(), table.rows.end(), [&](const FigureTable::Row& a, const FigureTable::Row& b) {
        if (bySize && a.numbers.constLast().value_or(0) != b.numbers.constLast().value_or(0)) {
            return a.numbers.constLast().value_or(0) > b.numbers.constLast().value_or(0);
        }
        return names.rank(a.key) < names.rank(b.key);
    });
}

void sayPopulation(FigureTable& table, RosterPopulation population) {
    table.population = RosterFigures::populationName(population);
    if (population != RosterPopulation::Everybody) {
        table.notes << RosterFigures::tr(
            "Not counted: who is on leave, seconded or lent, and teachers paid by the hour.");
    }
}

void sayHidden(FigureTable& table) {
    if (table.hasHidden()) {
        table.notes << RosterFigures::tr(
                           "Numbers below %1 are told to nobody but those who keep the school's own roster, and with "
                           "them the smallest of the others is left out.")
                           .arg(smallestFigure);
    }
}

void saySubjects(FigureTable& table, RosterFigure figure) {
    if (figure == RosterFigure::Subject) {
        table.addsUp = false;
        table.notes << RosterFigures::tr("Whoever teaches several subjects is counted in each: the rows are more than "
                                         "the people.");
    }
}

/// 115-1
QString semesterName(int semester) {
    return QStringLiteral("%1-%2").arg(semester / 10).arg(semester % 10);
}

/// Rows by semester from what the centre says; the names are given.
FigureTable bySemester(const questions::RosterHistory& history, const Names& names, const QString& none, bool bySize) {
    FigureTable table;
    table.at = history.at;
    table.isCentres = true;
    QHash<QString, int> line;
    const int columns = int(history.semesters.size());
    for (int column = 0; column < columns; ++column) {
        const questions::RosterSemester& semester = history.semesters.at(column);
        table.columns << semesterName(semester.semester);
        table.definitions << RosterFigures::tr(
                                 "Of school year %1, semester %2, as the check-ins of the schools have kept "
                                 "their rosters, or what has happened in it.")
                                 .arg(semester.semester / 10)
                                 .arg(semester.semester % 10);
        table.totals << (semester.rows.isEmpty() ? FigureTable::Number(0) : semester.people);
        for (const questions::RosterSum& sum : semester.rows) {
            if (!line.contains(sum.key)) {
                line.insert(sum.key, int(table.rows.size()));
                table.rows.append({sum.key, names.of(sum.key, none), QList<FigureTable::Number>(columns, 0)});
            }
            table.rows[line.value(sum.key)].numbers[column] = sum.people;
        }
    }
    sortRows(table, names, bySize);
    return table;
}

QString reachName(const QString& reach) {
    return reach == u"all"    ? RosterFigures::tr("The whole country")
           : reach == u"desk" ? RosterFigures::tr("All schools of this desk")
                              : RosterFigures::tr("The own school");
}

} // namespace

FigureTable RosterFigures::now(const ReplicaReader& replica, RosterFigure figure, RosterPopulation population,
                               bool inFull) {
    QHash<qint64, bool> teaching;
    const QList<TeacherTitleRow> titles = replica.rows<TeacherTitleRow>();
    for (const TeacherTitleRow& title : titles) {
        teaching.insert(title.id, title.staffGroup == u"teacher");
    }
    QHash<QString, int> counts;
    QSet<qint64> units;
    int all = 0;
    const QList<TeacherRow> teachers = replica.rows<TeacherRow>();
    for (const TeacherRow& teacher : teachers) {
        const bool isTeaching = teaching.value(teacher.titleId);
        if (!isIn(population, teacher, isTeaching)) {
            continue;
        }
        ++all;
        units.insert(teacher.unitId);
        const QStringList rows = rowsOf(figure, teacher, isTeaching);
        for (const QString& row : rows) {
            ++counts[row];
        }
    }
    const Names names = namesOf(replica, figure);
    FigureTable table;
    table.rowsName = rowsName(figure);
    table.columns << tr("People");
    table.definitions << tr("People on the roster as it is now, each of them once.");
    sayPopulation(table, population);
    QStringList keys = counts.keys();
    std::sort(keys.begin(), keys.end());
    QList<int> figures;
    for (const QString& key : keys) {
        table.rows.append({key, names.of(key, nothingSaid()), {counts.value(key)}});
        figures << counts.value(key);
    }
    saySubjects(table, figure);
    const QSet<int> hidden = inFull ? QSet<int>() : hiddenFigures(figures);
    for (const int line : hidden) {
        if (line >= 0) {
            table.rows[line].numbers[0] = std::nullopt;
        }
    }
    table.totals << (hidden.contains(-1) ? FigureTable::Number() : FigureTable::Number(all));
    sortRows(table, names, isBySize(figure));
    sayHidden(table);
    table.scope = inFull ? tr("The own school") : tr("%n school(s) of this desk", nullptr, int(units.size()));
    return table;
}

FigureTable RosterFigures::nowAtCentre(const ReplicaReader& replica, RosterFigure figure, RosterPopulation population,
                                       const questions::RosterHistory& now) {
    FigureTable table = bySemester(now, namesOf(replica, figure), nothingSaid(), isBySize(figure));
    if (!table.columns.isEmpty()) {
        table.columns = {tr("People")};
        table.definitions = {tr("People on the roster as it is now, each of them once.")};
    }
    table.rowsName = rowsName(figure);
    sayPopulation(table, population);
    table.scope = reachName(now.reach);
    saySubjects(table, figure);
    sayHidden(table);
    return table;
}

FigureTable RosterFigures::history(const ReplicaReader& replica, RosterFigure figure, RosterPopulation population,
                                   const questions::RosterHistory& history) {
    FigureTable table = bySemester(history, namesOf(replica, figure), nothingSaid(), isBySize(figure));
    table.rowsName = rowsName(figure);
    sayPopulation(table, population);
    table.scope = reachName(history.reach);
    saySubjects(table, figure);
    sayHidden(table);
    table.notes << tr("A semester is the rosters as they were when their check-in was closed.");
    int missed = 0;
    for (const questions::RosterSemester& semester : history.semesters) {
        missed += semester.missed;
    }
    if (missed > 0) {
        table.notes << tr("%n of these rosters were closed by no school: the centre took them as they were on the day.",
                          nullptr, missed);
    }
    return table;
}

FigureTable RosterFigures::changes(const questions::RosterHistory& history) {
    Names names;
    names.add(QStringLiteral("register"), tr("Entered anew"));
    names.add(QStringLiteral("join"), tr("Came from another school"));
    for (const char* kind : {"transfer", "resign", "retire", "appointed", "laid_off", "died", "mistake", "unpaid_leave",
                             "seconded", "lent"}) {
        names.add(QString::fromLatin1(kind), TeacherModel::departureWord(QString::fromLatin1(kind)));
    }
    FigureTable table = bySemester(history, names, nothingSaid(), false);
    table.rowsName = tr("Change");
    table.population = tr("Changes of the rosters, not people");
    table.scope = reachName(history.reach);
    sayHidden(table);
    table.notes << tr("Counted in the semester of the day from which it is so. What was taken back is left out.");
    if (history.reach != u"unit") {
        table.notes << tr("Whoever goes from one of these schools to another is counted at both.");
    }
    return table;
}

QHash<QString, QString> RosterFigures::rowNames(const ReplicaReader& replica, RosterFigure figure) {
    QHash<QString, QString> all{{QStringLiteral("0"), nothingSaid()}};
    const Names names = namesOf(replica, figure);
    for (const auto& [key, name] : names.known) {
        all.insert(key, name);
    }
    return all;
}

QString RosterFigures::rowsName(RosterFigure figure) {
    switch (figure) {
    case RosterFigure::Group:
        return tr("Group");
    case RosterFigure::Title:
        return tr("Job title");
    case RosterFigure::Stage:
        return tr("Stage", "of teaching");
    case RosterFigure::Subject:
        return tr("Subject");
    case RosterFigure::State:
        return tr("Standing", "of somebody on a roster");
    case RosterFigure::Employment:
        return tr("Employment");
    case RosterFigure::TrainingRole:
        return tr("Training role");
    case RosterFigure::Account:
        return tr("State of the account");
    case RosterFigure::Unit:
        return tr("Unit");
    case RosterFigure::County:
        return tr("County or city");
    }
    Q_UNREACHABLE();
}

QString RosterFigures::populationName(RosterPopulation population) {
    switch (population) {
    case RosterPopulation::Counted:
        return tr("Teachers (permanent and substitute)");
    case RosterPopulation::WithStaff:
        return tr("Teachers (permanent and substitute) and staff");
    case RosterPopulation::Everybody:
        return tr("Everybody on the roster");
    }
    Q_UNREACHABLE();
}

QString RosterFigures::cutName(const ReplicaReader& replica, const RosterCut& cut) {
    if (cut.row.isEmpty()) {
        return populationName(cut.population);
    }
    return tr("%1: %2", "job title: director")
        .arg(rowsName(cut.figure), namesOf(replica, cut.figure).of(cut.row, nothingSaid()));
}

} // namespace inservice
