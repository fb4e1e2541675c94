// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/studyreports.h"

#include "forms/studyfigures/schedules/schedulewords.h"
#include "forms/studyfigures/studycatalogue.h"
#include "forms/studyfigures/studychoices.h"
#include "forms/studyfigures/studyfilters.h"
#include "forms/studyfigures/studyrows.h"
#include "forms/studyfigures/studytable.h"
#include "forms/words/words.h"
#include "models/domain/unitkind.h"
#include "models/figures/rosterfigures.h"
#include "models/questions/studyfigures.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/courses.h"
#include "models/replica/tables/duties.h"
#include "models/replica/tables/units.h"

#include <QJsonObject>

namespace inservice {
namespace {

QString value(const ReportQuestion& question, const char* key) {
    return question.chosen.value(QLatin1String(key));
}

/// 轉送統計: of everybody, whatever they are.
bool isPassedOn(const QString& report) {
    return report == u"s22" || report == u"s22_reasons";
}

/// What the night sums up of the people of the country.
bool isOfPeopleOfCountry(const QString& report) {
    return report == u"s02" || report == u"s03" || report == u"s05";
}

} // namespace

QJsonObject studyQuery(const ReportQuestion& question) {
    QJsonObject query{{QStringLiteral("report"), question.report}};
    const QStringList period = value(question, "period").split(u':');
    if (!period.constFirst().isEmpty()) {
        query.insert(QStringLiteral("period"), period.constFirst());
    }
    if (period.size() > 1) {
        query.insert(QStringLiteral("year"), period.at(1).toInt());
    }
    if (period.size() > 2) {
        query.insert(QStringLiteral("semester"), period.at(2).toInt());
    }
    if (period.constFirst() == u"days") {
        query.insert(QStringLiteral("from"), value(question, "from"));
        query.insert(QStringLiteral("to"), value(question, "to"));
    }
    for (const char* number : {"tag", "duty", "person", "course", "unit", "county"}) {
        if (const QString text = value(question, number); !text.isEmpty()) {
            query.insert(QLatin1String(number), text.toLongLong());
        }
    }
    for (const char* flag : {"cumulative", "only_here"}) {
        if (value(question, flag) == u"yes") {
            query.insert(QLatin1String(flag), true);
        }
    }
    // Behind a row of another report: as that one was asked.
    const bool isBehind = studyRowsBehind(question.report).contains(value(question, "of"));
    if (isBehind) {
        query.insert(QStringLiteral("of"), value(question, "of"));
        query.insert(QStringLiteral("row"), value(question, "row"));
    }
    const QString by = isBehind ? value(question, "by") : question.chosen.value(boxOfBy(question.report));
    if (!by.isEmpty()) {
        query.insert(QStringLiteral("by"), by);
    }
    return query;
}

StudyReports::StudyReports(AccountLink& link, QObject* parent)
    : ReportSource(parent)
    , m_link(link) {
}

QString StudyReports::title() const {
    return tr("Training statistics");
}

QList<Report> StudyReports::reports() const {
    const QString noPopulation = tr("This report is about courses, not about people.");
    const QString everybody = tr("Everybody on the roster is counted whose hours are passed on.");
    QList<Report> all;
    for (const StudyReport& one : studyReports()) {
        if ((one.who == StudyReport::Who::Desks && isOwnUnit()) ||
            (one.who == StudyReport::Who::Units && !isOwnUnit())) {
            continue;
        }
        const QString key = QLatin1String(one.key);
        if (isOfCountry() && namesPeople(key)) {
            continue; // never answered: it would only be in the way
        }
        all << Report{key,
                      one.nameText(),
                      one.titleText(),
                      {},
                      {},
                      isPassedOn(key)      ? everybody
                      : isAboutPeople(key) ? QString()
                                           : noPopulation,
                      int(isPassedOn(key) ? RosterPopulation::Everybody : RosterPopulation::Counted),
                      one.chart};
    }
    return all;
}

QStringList StudyReports::populations() const {
    QStringList names;
    for (const auto population :
         {RosterPopulation::Counted, RosterPopulation::WithStaff, RosterPopulation::Everybody}) {
        names << RosterFigures::populationName(population);
    }
    return names;
}

QList<ReportChoice> StudyReports::choices(const ReportQuestion& question) const {
    using Kind = ReportChoice::Kind;
    const StudyReport& report = studyReport(question.report);
    QList<ReportChoice> all{studyPeriods(true)};
    try {
        if (value(question, "period") == u"days") {
            all.append({QStringLiteral("from"), tr("From"), {}, Kind::Day});
            all.append({QStringLiteral("to"), tr("to", "until a day"), {}, Kind::Day});
        }
        if (isAboutPeople(question.report) && question.report != u"s08") {
            all.append(
                {QStringLiteral("cumulative"),
                 tr("Since when"),
                 {{QStringLiteral("no"), tr("In this period")}, {QStringLiteral("yes"), tr("All until its end")}}});
        }
        if (!isOwnUnit()) {
            all.append(whose());
        }
        if (studyRowsBehind(question.report).contains(value(question, "of"))) {
            all.append(behind(question));
        }
        for (const char* key : report.boxes) {
            if (qstrcmp(key, "class") == 0 && !value(question, "of").isEmpty()) {
                continue; // a group of people, whatever their hours
            }
            const std::optional<ReportChoice> box = studyChoice(QLatin1String(key));
            all.append(box ? *box : qstrcmp(key, "duty") == 0 ? duties() : tags());
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the report stands without that box
    }
    return all;
}

/// The row of another report that this one is narrowed to, and the way out of it.
ReportChoice StudyReports::behind(const ReportQuestion& question) const {
    const QString of = value(question, "of");
    return {QStringLiteral("of"),
            tr("What stands behind"),
            {{of, studyRowName(m_link.replica(), of, value(question, "row"), value(question, "by"))},
             {QString(), tr("All of this report")}}};
}

ReportChoice StudyReports::whose() const {
    ReportChoice choice;
    choice.name = tr("Whose");
    if (isOfCountry()) {
        choice.key = QStringLiteral("county");
        choice.options.append({QString(), tr("The whole country")});
        const QList<CountyRow> counties = m_link.replica().rows<CountyRow>();
        for (const CountyRow& county : counties) {
            choice.options.append({QString::number(county.id), county.name});
        }
        return choice;
    }
    choice.key = QStringLiteral("unit");
    choice.find = true;
    choice.options.append({QString(), tr("All schools of this desk")});
    const QList<UnitRow> units = m_link.replica().rows<UnitRow>(
        QStringLiteral(" WHERE chief_reviewer_id = ? ORDER BY code"), {m_link.identity().unitId});
    for (const UnitRow& unit : units) {
        choice.options.append({QString::number(unit.id), unit.name});
    }
    return choice;
}

ReportChoice StudyReports::duties() const {
    ReportChoice choice{QStringLiteral("duty"), tr("Duty")};
    const QList<DutyRow> all = m_link.replica().rows<DutyRow>(QStringLiteral(" WHERE NOT retired ORDER BY name, id"));
    QSet<qint64> replaced;
    std::optional<UnitRow> own = m_link.replica().row<UnitRow>(m_link.identity().unitId);
    const qint64 desk = isOwnUnit() && own ? own->chiefReviewerId.value_or(0) : m_link.identity().unitId;
    for (const DutyRow& duty : all) {
        if (duty.unitId == desk) {
            replaced.insert(duty.replacesId);
        }
    }
    for (const DutyRow& duty : all) {
        if ((duty.unitId == 0 || duty.unitId == desk) && !replaced.contains(duty.id)) {
            choice.options.append({QString::number(duty.id), duty.name});
        }
    }
    return choice;
}

ReportChoice StudyReports::tags() const {
    ReportChoice choice{QStringLiteral("tag"), tr("Tag")};
    choice.options.append({QString(), tr("All courses")});
    const QList<CourseTagRow> all = m_link.replica().rows<CourseTagRow>(QStringLiteral(" ORDER BY id"));
    for (const CourseTagRow& tag : all) {
        choice.options.append({QString::number(tag.id), tag.label});
    }
    return choice;
}

QString StudyReports::wanted(const ReportQuestion& question) const {
    const bool isOne = question.report == u"s04"; // one person, chosen in another report
    if (namesPeople(question.report) && !isOne && !isOwnUnit() && value(question, "unit").isEmpty()) {
        return tr("This report names people. Choose the school first.");
    }
    if (isOne && value(question, "person").isEmpty()) {
        return tr("Choose the teacher in the report «%1», and open the courses from there.")
            .arg(studyReport(QStringLiteral("s01")).nameText());
    }
    const bool wantsCourse = question.report == u"s23" || question.report == u"s24" || question.report == u"s25";
    if (wantsCourse && value(question, "course").isEmpty()) {
        return tr("Enter the number of the course first.");
    }
    if (question.report == u"s03_lacking" && value(question, "duty").isEmpty()) {
        return tr("There is no duty in the catalogue. Your desk or the centre enters them.");
    }
    if (value(question, "period") == u"days" &&
        (value(question, "from").isEmpty() || value(question, "to") < value(question, "from"))) {
        return tr("Enter the first and the last day, in this order.");
    }
    return isOfCountry() && value(question, "county").isEmpty() ? wantedOfCountry(question) : QString();
}

/// The centre sums up at night what is asked of the whole country.
QString StudyReports::wantedOfCountry(const ReportQuestion& question) const {
    static const QStringList summed{"s06", "s07", "s08", "s09", "s17"};
    const QString& report = question.report;
    if (!isAboutPeople(report) || isPassedOn(report)) {
        return {};
    }
    if (isOfPeopleOfCountry(report)) {
        const bool isPlain = RosterPopulation(question.population) == RosterPopulation::Counted &&
                             value(question, "tag").isEmpty() && value(question, "only_here") != u"yes" &&
                             value(question, "cumulative") != u"yes" && value(question, "period") != u"days";
        return isPlain ? QString()
                       : tr("Of the whole country the centre sums up this report at night for whole school years, "
                            "semesters and years, of teachers (regular, substitute) and of all courses. For anything "
                            "else choose a county.");
    }
    return summed.contains(report) && value(question, "tag").isEmpty()
               ? QString()
               : tr("Of the whole country the centre sums up natures, tags, months, modes, counties, hours, duties and "
                    "groups at night. For this report choose a county.");
}

QJsonObject StudyReports::queryOf(const ReportQuestion& question) const {
    QJsonObject query = studyQuery(question);
    if (isAboutPeople(question.report)) {
        query.insert(QStringLiteral("population"), keyOf(RosterPopulation(question.population)));
    }
    return query;
}

QString StudyReports::scheduleOf(const ReportQuestion& question) const {
    return whyNoSchedule(question).isEmpty() ? newSchedule(queryOf(question)) : QString();
}

QString StudyReports::whyNoSchedule(const ReportQuestion& question) const {
    if (!runningPeriods().contains(value(question, "period"))) {
        return tr("A fixed period always says the same. Choose this school year, this semester or this calendar year.");
    }
    if (studyRowsBehind(question.report).contains(value(question, "of"))) {
        return tr("This is what stands behind one row. Schedule the report that the row is of.");
    }
    return wanted(question);
}

void StudyReports::ask(const ReportQuestion& question, QObject* context,
                       std::function<void(const ReportAnswer&)> handler) {
    if (const QString wants = wanted(question); !wants.isEmpty()) {
        handler({std::nullopt, {}, {}, wants});
        return;
    }
    const QString who = isAboutPeople(question.report)
                            ? RosterFigures::populationName(RosterPopulation(question.population))
                            : QString();
    m_link.ask(
        questions::studyFigures(queryOf(question)), context,
        [this, file = m_link.replicaFile(), question, who, handler](const Answer<questions::StudyAnswer>& answer) {
            if (!answer && answer.error.key == u"study.not_summed") { // what there is tonight is no fault
                handler({std::nullopt, {}, {}, words::centreRefusal(answer.error.key, answer.error.detail)});
                return;
            }
            if (!answer) {
                handler({std::nullopt, answer.error});
                return;
            }
            if (answer.value->frozen) {
                m_frozen.insert(value(question, "period"), answer.value->frozen->at);
            }
            ReportAnswer told;
            try {
                told.table = studyTable(ReplicaReader(file), question.report, question.chosen,
                                        who.isEmpty() ? StudyReports::tr("Courses, not people") : who, *answer.value);
            } catch (const ReplicaError& error) {
                told.fault = error.text;
            }
            handler(told);
        });
}

QString StudyReports::emptyWords(const ReportQuestion& question) const {
    return isAboutPeople(question.report)
               ? tr("There is nobody whom this report counts, or no confirmed hours in this period. Choose another "
                    "period, or whom it counts.")
               : tr("There is no such course in this period. Choose another period.");
}

QString StudyReports::listWords() const {
    return tr("&What it counts");
}

QString StudyReports::unitName() const {
    try {
        if (const std::optional<UnitRow> unit = m_link.replica().row<UnitRow>(m_link.identity().unitId)) {
            return unit->name;
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the numbers stand without it
    }
    return {};
}

QString StudyReports::listOf(const ReportQuestion& question, const QString& row) const {
    try {
        return studyRowPlace(m_link.replica(), {isOwnUnit(), isOfCountry()}, question, row);
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the report stands without it
        return {};
    }
}

QString StudyReports::whyNoList(const ReportQuestion& question) const {
    return whyNoStudyRows({isOwnUnit(), isOfCountry()}, question);
}

bool StudyReports::isConcerned(const Changes& changes) const {
    return changes.concerns({"duty"});
}

bool StudyReports::isOwnUnit() const {
    return m_link.identity().accountType != AccountType::Reviewer;
}

bool StudyReports::isOfCountry() const {
    try {
        const std::optional<UnitRow> unit = m_link.replica().row<UnitRow>(m_link.identity().unitId);
        return !isOwnUnit() && unit && unit->kind == toKey(UnitKind::InserviceNet);
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text));
        return false;
    }
}

} // namespace inservice
