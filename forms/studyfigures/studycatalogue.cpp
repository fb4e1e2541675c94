// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/studycatalogue.h"

#include <QCoreApplication>
#include <algorithm>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StudyFigures)
};

} // namespace

const QList<StudyReport>& studyReports() {
    using Who = StudyReport::Who;
    static const QList<StudyReport> reports{
        {.key = "s01",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "In-service training of all teachers"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "Teacher"),
         .drawn = "hours",
         .texts = {QT_TRANSLATE_NOOP("StudyFigures", "Job title")},
         .boxes = {"class", "tag", "only_here"}},
        {.key = "s01_tags",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "Hours of all teachers by tag"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "Teacher"),
         .drawn = "hours",
         .texts = {QT_TRANSLATE_NOOP("StudyFigures", "Job title")},
         .boxes = {"only_here"}},
        {.key = "s02",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "How hours are spread"),
         .title = QT_TRANSLATE_NOOP("StudyFigures", "Teachers by their hours"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "Hours"),
         .drawn = "persons",
         .boxes = {"tag", "only_here"},
         .isParts = true},
        {.key = "s03",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "Duties to take part"),
         .title = QT_TRANSLATE_NOOP("StudyFigures", "How far duties to take part are reached"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "Duty"),
         .drawn = "rate"},
        {.key = "s03_lacking",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "Who has not reached a duty"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "Teacher"),
         .chart = ChartKind::None,
         .texts = {QT_TRANSLATE_NOOP("StudyFigures", "Job title"), QT_TRANSLATE_NOOP("StudyFigures", "Unit")},
         .boxes = {"duty"}},
        {.key = "s04",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "One teacher"),
         .title = QT_TRANSLATE_NOOP("StudyFigures", "Courses of one teacher"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "Course"),
         .chart = ChartKind::None,
         .texts = {QT_TRANSLATE_NOOP("StudyFigures", "Number"), QT_TRANSLATE_NOOP("StudyFigures", "Organiser"),
                   QT_TRANSLATE_NOOP("StudyFigures", "Last session"), QT_TRANSLATE_NOOP("StudyFigures", "Mode"),
                   QT_TRANSLATE_NOOP("StudyFigures", "Kind")}},
        {.key = "s05",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "By job title, subject, stage or seniority"),
         .title = QT_TRANSLATE_NOOP("StudyFigures", "Hours by what teachers are"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "Group"),
         .drawn = "mean",
         .boxes = {"by", "tag", "only_here"}},
        {.key = "s06",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "By nature of the course"),
         .title = QT_TRANSLATE_NOOP("StudyFigures", "Hours by nature of the course"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "Nature"),
         .chart = ChartKind::Treemap,
         .drawn = "hours",
         .boxes = {"level"}},
        {.key = "s07",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "By tag"),
         .title = QT_TRANSLATE_NOOP("StudyFigures", "Hours by tag"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "Tag"),
         .drawn = "hours"},
        {.key = "s08",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "Over time"),
         .title = QT_TRANSLATE_NOOP("StudyFigures", "Hours over time"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "When"),
         .chart = ChartKind::Trend,
         .drawn = "hours",
         .boxes = {"trend", "tag"}},
        {.key = "s09",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "By mode"),
         .title = QT_TRANSLATE_NOOP("StudyFigures", "Hours by mode"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "Mode"),
         .chart = ChartKind::Stacked,
         .drawn = "hours",
         .boxes = {"tag"},
         .isParts = true},
        {.key = "s19",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "By organiser"),
         .title = QT_TRANSLATE_NOOP("StudyFigures", "Hours by whose courses they are"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "Organiser"),
         .chart = ChartKind::Stacked,
         .drawn = "hours",
         .boxes = {"tag"},
         .isParts = true},
        {.key = "taken",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "Courses taken part in"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "Course"),
         .chart = ChartKind::None,
         .texts = {QT_TRANSLATE_NOOP("StudyFigures", "Number"), QT_TRANSLATE_NOOP("StudyFigures", "Organiser"),
                   QT_TRANSLATE_NOOP("StudyFigures", "Last session"), QT_TRANSLATE_NOOP("StudyFigures", "Mode")},
         .boxes = {"tag", "only_here"}},
        {.key = "s17",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "Counties beside each other"),
         .title = QT_TRANSLATE_NOOP("StudyFigures", "Hours a teacher by county"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "County or city"),
         .chart = ChartKind::Map,
         .drawn = "mean",
         .who = Who::Desks},
        {.key = "s18",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "Schools beside each other"),
         .title = QT_TRANSLATE_NOOP("StudyFigures", "Hours a teacher by school"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "School"),
         .drawn = "mean",
         .boxes = {"tag", "only_here"},
         .who = Who::Desks},
        {.key = "s10",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "Courses of the units"),
         .title = QT_TRANSLATE_NOOP("StudyFigures", "Courses and what became of them"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "Unit"),
         .drawn = "courses"},
        {.key = "s11",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "From seats to hours"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "Step"),
         .chart = ChartKind::Funnel,
         .drawn = "people",
         .boxes = {"course"}},
        {.key = "s12",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "Use of the seats"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "Course"),
         .chart = ChartKind::Scatter,
         .drawn = "used",
         .texts = {QT_TRANSLATE_NOOP("StudyFigures", "Number"), QT_TRANSLATE_NOOP("StudyFigures", "Organiser"),
                   QT_TRANSLATE_NOOP("StudyFigures", "Last session")}},
        {.key = "courses",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "List of the courses offered"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "Course"),
         .chart = ChartKind::None,
         .texts = {QT_TRANSLATE_NOOP("StudyFigures", "Number"), QT_TRANSLATE_NOOP("StudyFigures", "Organiser"),
                   QT_TRANSLATE_NOOP("StudyFigures", "Last session"), QT_TRANSLATE_NOOP("StudyFigures", "State")}},
        {.key = "s13",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "How long reviews take"),
         .title = QT_TRANSLATE_NOOP("StudyFigures", "How long courses wait for a decision"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "Handed in"),
         .drawn = "median"},
        {.key = "s14",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "How soon courses are closed"),
         .title = QT_TRANSLATE_NOOP("StudyFigures", "How soon lists are handed in and confirmed"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "Unit"),
         .drawn = "handed_in"},
        {.key = "s15",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "Why courses are sent back"),
         .title = QT_TRANSLATE_NOOP("StudyFigures", "Why courses and lists are sent back"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "Why, or to whom"),
         .chart = ChartKind::Pareto,
         .drawn = "times",
         .boxes = {"said"}},
        {.key = "s16",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "What is changed"),
         .title = QT_TRANSLATE_NOOP("StudyFigures", "Changes of courses, and what was put right after closing"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "What"),
         .drawn = "asked",
         .boxes = {"why"}},
        {.key = "s20",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "Lecturers"),
         .title = QT_TRANSLATE_NOOP("StudyFigures", "Lecturers of courses that are over"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "Lecturer"),
         .drawn = "hours",
         .texts = {QT_TRANSLATE_NOOP("StudyFigures", "Kind")}},
        {.key = "s22",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "Hours passed on"),
         .title = QT_TRANSLATE_NOOP("StudyFigures", "Hours passed on to other systems"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "Where to"),
         .drawn = "rows",
         .isParts = true},
        {.key = "s22_reasons",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "Why hours are not passed on"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "Where to"),
         .chart = ChartKind::None,
         .texts = {QT_TRANSLATE_NOOP("StudyFigures", "State"), QT_TRANSLATE_NOOP("StudyFigures", "Why")},
         .boxes = {"target"}},
        {.key = "s23",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "Who has not enrolled"),
         .title = QT_TRANSLATE_NOOP("StudyFigures", "Who has not enrolled in a course"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "Teacher"),
         .chart = ChartKind::None,
         .texts = {QT_TRANSLATE_NOOP("StudyFigures", "Job title")},
         .boxes = {"course", "group"}},
        {.key = "s24",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "Meals, beds and buses"),
         .title = QT_TRANSLATE_NOOP("StudyFigures", "Meals, beds and buses of a course"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "What"),
         .drawn = "people",
         .boxes = {"course"},
         .who = Who::Units},
        {.key = "s25",
         .name = QT_TRANSLATE_NOOP("StudyFigures", "List to be signed"),
         .title = QT_TRANSLATE_NOOP("StudyFigures", "Who has passed, to be signed"),
         .rows = QT_TRANSLATE_NOOP("StudyFigures", "Teacher"),
         .chart = ChartKind::Signatures,
         .texts = {QT_TRANSLATE_NOOP("StudyFigures", "Job title")},
         .boxes = {"course"}},
    };
    return reports;
}

const StudyReport& studyReport(const QString& key) {
    const auto found = std::find_if(studyReports().begin(), studyReports().end(),
                                    [&key](const StudyReport& one) { return QLatin1String(one.key) == key; });
    return found != studyReports().end() ? *found : studyReports().constFirst();
}

QString StudyReport::nameText() const {
    return Text::tr(name);
}

QString StudyReport::titleText() const {
    return Text::tr(title != nullptr ? title : name);
}

QString StudyReport::rowsText() const {
    return Text::tr(rows);
}

QStringList StudyReport::textColumns() const {
    QStringList all;
    for (const char* one : texts) {
        all << Text::tr(one);
    }
    return all;
}

} // namespace inservice
