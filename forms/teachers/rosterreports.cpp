// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/rosterreports.h"

#include "models/domain/background.h"
#include "models/domain/unitkind.h"
#include "models/figures/rosterfigures.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"

#include <algorithm>

namespace inservice {
namespace {

enum class Whose {
    Everybody,
    Desks,   ///< of no use to a school
    Country, ///< 教師進修網
};

/// A report a row.
struct RosterReport {
    const char* name;
    const char* title;
    std::optional<RosterFigure> figure;      ///< none: the changes
    std::optional<RosterPopulation> about{}; ///< whom it is about; none: that can be chosen
    Whose whose = Whose::Everybody;
    const char* whyNotNow = nullptr;
    const char* whyNotOverTime = nullptr;
};

const QList<RosterReport>& table() {
    using enum RosterFigure;
    static const QList<RosterReport> reports{
        {QT_TRANSLATE_NOOP("inservice::RosterReports", "By job title"),
         QT_TRANSLATE_NOOP("inservice::RosterReports", "Teachers by job title"), Title},
        {QT_TRANSLATE_NOOP("inservice::RosterReports", "By subject"),
         QT_TRANSLATE_NOOP("inservice::RosterReports", "Teachers by subject"), Subject},
        {QT_TRANSLATE_NOOP("inservice::RosterReports", "By stage"),
         QT_TRANSLATE_NOOP("inservice::RosterReports", "Teachers by stage"), Stage},
        {QT_TRANSLATE_NOOP("inservice::RosterReports", "By standing"),
         QT_TRANSLATE_NOOP("inservice::RosterReports", "People on the roster by standing"), State,
         RosterPopulation::Everybody},
        {QT_TRANSLATE_NOOP("inservice::RosterReports", "By employment"),
         QT_TRANSLATE_NOOP("inservice::RosterReports", "Teachers by employment"), Employment},
        {QT_TRANSLATE_NOOP("inservice::RosterReports", "By training role"),
         QT_TRANSLATE_NOOP("inservice::RosterReports", "Teachers by training role"), TrainingRole},
        {QT_TRANSLATE_NOOP("inservice::RosterReports", "Teachers and staff"),
         QT_TRANSLATE_NOOP("inservice::RosterReports", "Teachers and administrative staff"), Group,
         RosterPopulation::Everybody},
        {QT_TRANSLATE_NOOP("inservice::RosterReports", "By state of the account"),
         QT_TRANSLATE_NOOP("inservice::RosterReports", "People on the roster by state of the account"), Account,
         RosterPopulation::Everybody},
        {QT_TRANSLATE_NOOP("inservice::RosterReports", "By unit"),
         QT_TRANSLATE_NOOP("inservice::RosterReports", "Teachers by unit"),
         Unit,
         {},
         Whose::Desks,
         nullptr,
         QT_TRANSLATE_NOOP("inservice::RosterReports", "The centre does not keep this one semester after semester.")},
        {QT_TRANSLATE_NOOP("inservice::RosterReports", "By county"),
         QT_TRANSLATE_NOOP("inservice::RosterReports", "Teachers by county"),
         County,
         {},
         Whose::Country},
        {QT_TRANSLATE_NOOP("inservice::RosterReports", "Changes of the roster"),
         QT_TRANSLATE_NOOP("inservice::RosterReports", "Changes of the roster"),
         {},
         RosterPopulation::Everybody,
         Whose::Everybody,
         QT_TRANSLATE_NOOP("inservice::RosterReports", "Changes happen over time: there is nothing that is so now.")},
    };
    return reports;
}

QString keyOfReport(const RosterReport& report) {
    return report.figure ? keyOf(*report.figure) : QStringLiteral("changes");
}

const RosterReport& reportOf(const QString& key) {
    const auto found = std::find_if(table().begin(), table().end(),
                                    [&key](const RosterReport& one) { return keyOfReport(one) == key; });
    return found != table().end() ? *found : table().constFirst();
}

} // namespace

RosterReports::RosterReports(AccountLink& link, QObject* parent)
    : ReportSource(parent)
    , m_link(link) {
    m_pool.setMaxThreadCount(1);
}

RosterReports::~RosterReports() = default;

QList<Report> RosterReports::reports() const {
    const auto text = [](const char* words) { return words != nullptr ? tr(words) : QString(); };
    const bool isCountry = isOfCountry();
    QList<Report> reports;
    for (const RosterReport& one : table()) {
        // By unit they are told to the desks over them.
        if ((one.whose == Whose::Desks && (isOwnUnit() || isCountry)) || (one.whose == Whose::Country && !isCountry)) {
            continue;
        }
        reports << Report{keyOfReport(one),
                          tr(one.name),
                          tr(one.title),
                          text(one.whyNotNow),
                          text(one.whyNotOverTime),
                          one.about ? tr("This report counts everybody it is about.") : QString(),
                          int(one.about.value_or(RosterPopulation::Counted))};
    }
    return reports;
}

QStringList RosterReports::populations() const {
    QStringList names;
    for (const auto population :
         {RosterPopulation::Counted, RosterPopulation::WithStaff, RosterPopulation::Everybody}) {
        names << RosterFigures::populationName(population);
    }
    return names;
}

void RosterReports::ask(const ReportQuestion& question, QObject* context, Handler handler) {
    if (question.overTime || !isOnThisPc(question.report)) {
        askCentre(question, context, std::move(handler));
    } else {
        askReplica(question, context, std::move(handler));
    }
}

void RosterReports::askReplica(const ReportQuestion& question, QObject* context, Handler handler) {
    const auto count =
        [file = m_link.replicaFile(), figure = reportOf(question.report).figure.value_or(RosterFigure::Title),
         population = RosterPopulation(question.population), inFull = isOwnUnit(), at = m_link.status().lastSync] {
            ReportAnswer answer;
            try {
                answer.table = RosterFigures::now(ReplicaReader(file), figure, population, inFull);
                answer.table->at = at;
            } catch (const ReplicaError& error) {
                answer.fault = error.text;
            }
            return answer;
        };
    inBackground(context, count, std::move(handler), &m_pool);
}

void RosterReports::askCentre(const ReportQuestion& question, QObject* context, Handler handler) {
    const RosterReport& report = reportOf(question.report);
    const auto population = RosterPopulation(question.population);
    m_link.ask(question.overTime ? questions::rosterHistory(question.report, keyOf(population))
                                 : questions::rosterNow(question.report, keyOf(population)),
               context,
               [file = m_link.replicaFile(), figure = report.figure, population, overTime = question.overTime,
                handler = std::move(handler)](const Answer<questions::RosterHistory>& answer) {
                   if (!answer) {
                       handler({std::nullopt, answer.error});
                       return;
                   }
                   ReportAnswer told;
                   try {
                       const ReplicaReader replica(file);
                       told.table = !figure ? RosterFigures::changes(*answer.value)
                                    : overTime
                                        ? RosterFigures::history(replica, *figure, population, *answer.value)
                                        : RosterFigures::nowAtCentre(replica, *figure, population, *answer.value);
                   } catch (const ReplicaError& error) {
                       told.fault = error.text;
                   }
                   handler(told);
               });
}

QString RosterReports::unitName() const {
    try {
        if (const std::optional<UnitRow> unit = m_link.replica().row<UnitRow>(m_link.identity().unitId)) {
            return unit->name;
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the numbers stand without it
    }
    return {};
}

QString RosterReports::listOf(const ReportQuestion& question, const QString& row) const {
    const std::optional<RosterFigure> figure = reportOf(question.report).figure;
    if (!figure || !whyNoList(question).isEmpty()) {
        return {};
    }
    return QStringLiteral("teachers:cut-") + RosterCut{*figure, row, RosterPopulation(question.population)}.text();
}

QString RosterReports::whyNoList(const ReportQuestion& question) const {
    if (!hasRoster()) {
        return tr("The roster is kept by the chief manager and the contacts of the school. You see its numbers.");
    }
    if (question.overTime) {
        return tr(
            "A list shows who is on the roster now. Of former semesters the centre keeps the numbers for you, not "
            "the people. Choose «Now».");
    }
    return isOnThisPc(question.report) ? QString()
                                       : tr("The teachers of the whole country are not on this PC. Search for them at "
                                            "«Teachers of the country».");
}

bool RosterReports::isConcerned(const Changes& changes) const {
    return changes.concerns({"teacher", "teacher_title", "teaching_stage", "subject", "roster_word", "unit"});
}

bool RosterReports::isOfCountry() const {
    try {
        const std::optional<UnitRow> unit = m_link.replica().row<UnitRow>(m_link.identity().unitId);
        return !isOwnUnit() && unit && unit->kind == toKey(UnitKind::InserviceNet);
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text));
        return false;
    }
}

bool RosterReports::hasRoster() const {
    return m_link.identity().tabs.contains(QStringLiteral("teacher"));
}

bool RosterReports::isOnThisPc(const QString& report) const {
    // 教師進修網 has the rosters of the schools that it reviews itself alone: the country's are the centre's.
    return hasRoster() && !isOfCountry() && reportOf(report).whose != Whose::Country;
}

bool RosterReports::isOwnUnit() const {
    return m_link.identity().accountType != AccountType::Reviewer;
}

} // namespace inservice
