// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/studywords.h"

#include "forms/words/closingwords.h"
#include "forms/words/coursewords.h"
#include "forms/words/recordwords.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StudyFigures)
};

/// A word of a report, or of all of them where the report is nullptr.
struct Word {
    const char* report;
    const char* key;
    const char* name;
    const char* definition = nullptr;
};

constexpr Word Columns[] = {
    {"s22", "rows", QT_TRANSLATE_NOOP("StudyFigures", "To be passed on"),
     QT_TRANSLATE_NOOP("StudyFigures", "Rows of hours that are, or are to be, passed on: a person's hours of a course, "
                                       "or of each of its parts.")},
    {"s22", "waiting", QT_TRANSLATE_NOOP("StudyFigures", "Waiting to be sent"),
     QT_TRANSLATE_NOOP("StudyFigures", "Rows that go with the next batch.")},
    {"s22_reasons", "held", QT_TRANSLATE_NOOP("StudyFigures", "Held back"),
     QT_TRANSLATE_NOOP("StudyFigures", "Rows that cannot be written as they are, for this reason.")},
    {"s22_reasons", "failed", QT_TRANSLATE_NOOP("StudyFigures", "Failed"),
     QT_TRANSLATE_NOOP("StudyFigures", "Rows that the other side has refused, for this reason.")},
    {nullptr, "held", QT_TRANSLATE_NOOP("StudyFigures", "Held back"),
     QT_TRANSLATE_NOOP("StudyFigures", "Rows that cannot be written as they are; the report on reasons says why.")},
    {nullptr, "sent", QT_TRANSLATE_NOOP("StudyFigures", "Sent"),
     QT_TRANSLATE_NOOP("StudyFigures", "Rows that were sent and are not answered yet.")},
    {nullptr, "done", QT_TRANSLATE_NOOP("StudyFigures", "Taken in"),
     QT_TRANSLATE_NOOP("StudyFigures", "Rows that the other side has taken in.")},
    {"s22", "failed", QT_TRANSLATE_NOOP("StudyFigures", "Failed"),
     QT_TRANSLATE_NOOP("StudyFigures", "Rows that the other side has refused.")},
    {"s22", "hours", QT_TRANSLATE_NOOP("StudyFigures", "Hours taken in"),
     QT_TRANSLATE_NOOP("StudyFigures", "Hours of the rows that the other side has taken in.")},
    {"s01", "courses", QT_TRANSLATE_NOOP("StudyFigures", "Courses passed"),
     QT_TRANSLATE_NOOP("StudyFigures", "Courses of the period in which the person was credited hours.")},
    {"s20", "courses", QT_TRANSLATE_NOOP("StudyFigures", "Courses"),
     QT_TRANSLATE_NOOP("StudyFigures", "Courses that are over, of which the person was a lecturer.")},
    {"s10", "courses", QT_TRANSLATE_NOOP("StudyFigures", "Courses"),
     QT_TRANSLATE_NOOP("StudyFigures",
                       "Courses whose last session is in the period, but for withdrawn and rejected ones.")},
    {"s15", "courses", QT_TRANSLATE_NOOP("StudyFigures", "Courses"),
     QT_TRANSLATE_NOOP("StudyFigures", "Courses to which the reason was given at least once.")},
    {"s16", "courses", QT_TRANSLATE_NOOP("StudyFigures", "Courses"),
     QT_TRANSLATE_NOOP("StudyFigures", "Courses of which this was changed at least once.")},
    {nullptr, "courses", QT_TRANSLATE_NOOP("StudyFigures", "Courses"),
     QT_TRANSLATE_NOOP("StudyFigures", "Courses in which somebody of these people was credited hours.")},
    {"s03_lacking", "hours", QT_TRANSLATE_NOOP("StudyFigures", "Hours that count"),
     QT_TRANSLATE_NOOP("StudyFigures", "Credited hours that count for the duty, within its span.")},
    {"s20", "hours", QT_TRANSLATE_NOOP("StudyFigures", "Hours of the sessions"),
     QT_TRANSLATE_NOOP("StudyFigures", "Hours of the sessions that name the lecturer.")},
    {nullptr, "hours", QT_TRANSLATE_NOOP("StudyFigures", "Hours"),
     QT_TRANSLATE_NOOP("StudyFigures",
                       "Credited hours of confirmed lists, as they hold now; lecture hours and credits are apart.")},
    {nullptr, "in_person", QT_TRANSLATE_NOOP("StudyFigures", "In person"),
     QT_TRANSLATE_NOOP("StudyFigures", "Of these, hours of courses that were held in person.")},
    {nullptr, "online", QT_TRANSLATE_NOOP("StudyFigures", "Online"),
     QT_TRANSLATE_NOOP("StudyFigures", "Of these, hours of courses that were held online.")},
    {nullptr, "mixed", QT_TRANSLATE_NOOP("StudyFigures", "Mixed"),
     QT_TRANSLATE_NOOP("StudyFigures", "Of these, hours of courses that were held both ways.")},
    {nullptr, "credits", QT_TRANSLATE_NOOP("StudyFigures", "Credits"),
     QT_TRANSLATE_NOOP("StudyFigures", "Credits of confirmed lists; they are no hours.")},
    {nullptr, "lecture", QT_TRANSLATE_NOOP("StudyFigures", "Lecture hours"),
     QT_TRANSLATE_NOOP("StudyFigures", "Hours given as a lecturer; they are never added to hours taken part in.")},
    {nullptr, "failed", QT_TRANSLATE_NOOP("StudyFigures", "Not passed"),
     QT_TRANSLATE_NOOP("StudyFigures", "Courses of confirmed lists that brought the person nothing.")},
    {nullptr, "pending", QT_TRANSLATE_NOOP("StudyFigures", "Waiting"),
     QT_TRANSLATE_NOOP("StudyFigures", "Courses that are over and whose list is not confirmed yet.")},
    {nullptr, "persons", QT_TRANSLATE_NOOP("StudyFigures", "People"),
     QT_TRANSLATE_NOOP("StudyFigures", "Different people of those who are counted.")},
    {nullptr, "population", QT_TRANSLATE_NOOP("StudyFigures", "For whom"),
     QT_TRANSLATE_NOOP("StudyFigures", "People whom the duty is for, of those who are counted.")},
    {"s18", "reached", QT_TRANSLATE_NOOP("StudyFigures", "Duties reached"),
     QT_TRANSLATE_NOOP("StudyFigures", "Of all duties of all its people, the share that is reached.")},
    {nullptr, "reached", QT_TRANSLATE_NOOP("StudyFigures", "Reached"),
     QT_TRANSLATE_NOOP("StudyFigures", "People whose hours that count are as many as the duty asks for.")},
    {nullptr, "rate", QT_TRANSLATE_NOOP("StudyFigures", "Rate"),
     QT_TRANSLATE_NOOP("StudyFigures", "Reached ÷ for whom.")},
    {"s03", "lacking", QT_TRANSLATE_NOOP("StudyFigures", "Lacking"),
     QT_TRANSLATE_NOOP("StudyFigures", "People who have not reached it.")},
    {nullptr, "lacking", QT_TRANSLATE_NOOP("StudyFigures", "Hours lacking"),
     QT_TRANSLATE_NOOP("StudyFigures", "Hours until the duty is reached.")},
    {nullptr, "lacking_hours", QT_TRANSLATE_NOOP("StudyFigures", "Hours lacking"),
     QT_TRANSLATE_NOOP("StudyFigures", "The hours that all of these people lack.")},
    {nullptr, "target", QT_TRANSLATE_NOOP("StudyFigures", "Target"),
     QT_TRANSLATE_NOOP("StudyFigures", "The rate that is to be reached, as the catalogue of duties has it.")},
    {"s13", "median", QT_TRANSLATE_NOOP("StudyFigures", "Median (working hours)"),
     QT_TRANSLATE_NOOP("StudyFigures",
                       "From handing in to the decision: half of them took no longer. Eight hours a working day.")},
    {nullptr, "mean", QT_TRANSLATE_NOOP("StudyFigures", "Hours a person"),
     QT_TRANSLATE_NOOP("StudyFigures", "Credited hours ÷ people.")},
    {nullptr, "none", QT_TRANSLATE_NOOP("StudyFigures", "Without hours"),
     QT_TRANSLATE_NOOP("StudyFigures", "Share of the people without a credited hour in the period.")},
    {nullptr, "rows", QT_TRANSLATE_NOOP("StudyFigures", "Participations"),
     QT_TRANSLATE_NOOP("StudyFigures",
                       "Lines of lists with credited hours: somebody in three courses is counted three times.")},
    {nullptr, "rows_before", QT_TRANSLATE_NOOP("StudyFigures", "Participations a year before"),
     QT_TRANSLATE_NOOP("StudyFigures", "Of the same month or semester of the year before.")},
    {nullptr, "hours_before", QT_TRANSLATE_NOOP("StudyFigures", "Hours a year before"),
     QT_TRANSLATE_NOOP("StudyFigures", "Of the same month or semester of the year before.")},
    {nullptr, "reviewed", QT_TRANSLATE_NOOP("StudyFigures", "In review"),
     QT_TRANSLATE_NOOP("StudyFigures", "Submitted, or sent back.")},
    {nullptr, "open", QT_TRANSLATE_NOOP("StudyFigures", "To come"),
     QT_TRANSLATE_NOOP("StudyFigures", "Approved, and not over yet.")},
    {nullptr, "due", QT_TRANSLATE_NOOP("StudyFigures", "To be closed"),
     QT_TRANSLATE_NOOP("StudyFigures", "Over, and the list is not confirmed.")},
    {"s14", "confirmed", QT_TRANSLATE_NOOP("StudyFigures", "Days until confirmed"),
     QT_TRANSLATE_NOOP("StudyFigures", "From handing in the list until it was confirmed, median.")},
    {nullptr, "confirmed", QT_TRANSLATE_NOOP("StudyFigures", "Closed"),
     QT_TRANSLATE_NOOP("StudyFigures", "The list is confirmed.")},
    {"s11", "cancelled", QT_TRANSLATE_NOOP("StudyFigures", "Cancelled"), nullptr},
    {nullptr, "cancelled", QT_TRANSLATE_NOOP("StudyFigures", "Cancelled"),
     QT_TRANSLATE_NOOP("StudyFigures", "Courses that were cancelled.")},
    {nullptr, "sessions", QT_TRANSLATE_NOOP("StudyFigures", "Sessions"),
     QT_TRANSLATE_NOOP("StudyFigures", "Sessions of these courses.")},
    {nullptr, "quota", QT_TRANSLATE_NOOP("StudyFigures", "Seats"),
     QT_TRANSLATE_NOOP("StudyFigures", "Seats of these courses.")},
    {nullptr, "enrolled", QT_TRANSLATE_NOOP("StudyFigures", "Enrolments"),
     QT_TRANSLATE_NOOP("StudyFigures",
                       "Waiting for a decision, accepted, on the waiting list, not accepted and cancelled together.")},
    {nullptr, "wanted", QT_TRANSLATE_NOOP("StudyFigures", "Wanted"),
     QT_TRANSLATE_NOOP("StudyFigures", "Enrolments that were not cancelled.")},
    {nullptr, "accepted", QT_TRANSLATE_NOOP("StudyFigures", "Accepted"),
     QT_TRANSLATE_NOOP("StudyFigures", "Enrolments that were accepted.")},
    {nullptr, "present", QT_TRANSLATE_NOOP("StudyFigures", "Present"),
     QT_TRANSLATE_NOOP("StudyFigures", "People who were at one session at least.")},
    {nullptr, "passed", QT_TRANSLATE_NOOP("StudyFigures", "Passed"),
     QT_TRANSLATE_NOOP("StudyFigures", "People who were credited hours or credits.")},
    {nullptr, "people", QT_TRANSLATE_NOOP("StudyFigures", "How many"),
     QT_TRANSLATE_NOOP("StudyFigures", "How many there are.")},
    {nullptr, "of_quota", QT_TRANSLATE_NOOP("StudyFigures", "Of the seats"),
     QT_TRANSLATE_NOOP("StudyFigures", "Share of the seats.")},
    {nullptr, "of_accepted", QT_TRANSLATE_NOOP("StudyFigures", "Of the accepted"),
     QT_TRANSLATE_NOOP("StudyFigures", "Share of who was accepted: attendance, and absence without leave on duty.")},
    {nullptr, "used", QT_TRANSLATE_NOOP("StudyFigures", "Seats used"),
     QT_TRANSLATE_NOOP("StudyFigures", "Accepted ÷ seats.")},
    {"s16", "asked", QT_TRANSLATE_NOOP("StudyFigures", "Asked for"),
     QT_TRANSLATE_NOOP("StudyFigures", "Changes and corrections that were asked for, an item each.")},
    {nullptr, "asked", QT_TRANSLATE_NOOP("StudyFigures", "Seats wanted"),
     QT_TRANSLATE_NOOP("StudyFigures", "Wanted ÷ seats.")},
    {nullptr, "decided", QT_TRANSLATE_NOOP("StudyFigures", "Decisions"),
     QT_TRANSLATE_NOOP("StudyFigures", "Approved, sent back or rejected.")},
    {nullptr, "ninetieth", QT_TRANSLATE_NOOP("StudyFigures", "90 of 100 (working hours)"),
     QT_TRANSLATE_NOOP("StudyFigures", "Nine of ten decisions took no longer.")},
    {"s14", "in_time", QT_TRANSLATE_NOOP("StudyFigures", "Handed in on time"),
     QT_TRANSLATE_NOOP("StudyFigures", "Share of the lists that were due.")},
    {nullptr, "in_time", QT_TRANSLATE_NOOP("StudyFigures", "Within the limit"),
     QT_TRANSLATE_NOOP("StudyFigures", "Share of the decisions within the working days that a desk has.")},
    {nullptr, "returns", QT_TRANSLATE_NOOP("StudyFigures", "Sent back for 100 courses"),
     QT_TRANSLATE_NOOP("StudyFigures", "How often courses were sent back, for a hundred of them.")},
    {nullptr, "closed", QT_TRANSLATE_NOOP("StudyFigures", "Closed"),
     QT_TRANSLATE_NOOP("StudyFigures", "Courses whose list is confirmed.")},
    {nullptr, "handed_in", QT_TRANSLATE_NOOP("StudyFigures", "Days until handed in"),
     QT_TRANSLATE_NOOP("StudyFigures", "From the last session until the list was handed in, median.")},
    {nullptr, "over_7", QT_TRANSLATE_NOOP("StudyFigures", "1–7 days late"),
     QT_TRANSLATE_NOOP("StudyFigures", "Lists that are not handed in, by days since they were due.")},
    {nullptr, "over_14", QT_TRANSLATE_NOOP("StudyFigures", "8–14 days late"),
     QT_TRANSLATE_NOOP("StudyFigures", "Lists that are not handed in, by days since they were due.")},
    {nullptr, "over_30", QT_TRANSLATE_NOOP("StudyFigures", "15–30 days late"),
     QT_TRANSLATE_NOOP("StudyFigures", "Lists that are not handed in, by days since they were due.")},
    {nullptr, "over_more", QT_TRANSLATE_NOOP("StudyFigures", "Over 30 days late"),
     QT_TRANSLATE_NOOP("StudyFigures", "Lists that are not handed in, by days since they were due.")},
    {nullptr, "times", QT_TRANSLATE_NOOP("StudyFigures", "Times"),
     QT_TRANSLATE_NOOP("StudyFigures", "How often the reason was given.")},
    {nullptr, "at_once", QT_TRANSLATE_NOOP("StudyFigures", "Held at once"),
     QT_TRANSLATE_NOOP("StudyFigures", "Changes that need no review.")},
    {nullptr, "approved", QT_TRANSLATE_NOOP("StudyFigures", "Approved"),
     QT_TRANSLATE_NOOP("StudyFigures", "Changes that the desk approved.")},
    {nullptr, "rejected", QT_TRANSLATE_NOOP("StudyFigures", "Rejected"),
     QT_TRANSLATE_NOOP("StudyFigures", "Changes that the desk rejected.")},
    {nullptr, "after_closing", QT_TRANSLATE_NOOP("StudyFigures", "After closing"),
     QT_TRANSLATE_NOOP("StudyFigures", "Of these, what was to be put right after the course was closed.")},
    {nullptr, "difference", QT_TRANSLATE_NOOP("StudyFigures", "Hours more or less"),
     QT_TRANSLATE_NOOP("StudyFigures", "By so many hours of participants approved corrections have changed the list.")},
    {nullptr, "teachers", QT_TRANSLATE_NOOP("StudyFigures", "Teachers"),
     QT_TRANSLATE_NOOP("StudyFigures", "People on the rosters by whom the hours are divided.")},
};

constexpr Word Rows[] = {
    {"s02", "0", QT_TRANSLATE_NOOP("StudyFigures", "No hours")},
    {"s02", "6", QT_TRANSLATE_NOOP("StudyFigures", "Under 6 hours")},
    {"s02", "18", QT_TRANSLATE_NOOP("StudyFigures", "6 to under 18 hours")},
    {"s02", "36", QT_TRANSLATE_NOOP("StudyFigures", "18 to under 36 hours")},
    {"s02", "54", QT_TRANSLATE_NOOP("StudyFigures", "36 to under 54 hours")},
    {"s02", "more", QT_TRANSLATE_NOOP("StudyFigures", "54 hours and more")},
    {"seniority", "0", QT_TRANSLATE_NOOP("StudyFigures", "(not said)")},
    {"seniority", "1", QT_TRANSLATE_NOOP("StudyFigures", "Under 1 year")},
    {"seniority", "5", QT_TRANSLATE_NOOP("StudyFigures", "1 to under 5 years")},
    {"seniority", "10", QT_TRANSLATE_NOOP("StudyFigures", "5 to under 10 years")},
    {"seniority", "20", QT_TRANSLATE_NOOP("StudyFigures", "10 to under 20 years")},
    {"seniority", "more", QT_TRANSLATE_NOOP("StudyFigures", "20 years and more")},
    {"s07", "0", QT_TRANSLATE_NOOP("StudyFigures", "(without a tag)")},
    {"s15", "0", QT_TRANSLATE_NOOP("StudyFigures", "(in words of one's own)")},
    {"s16", "people", QT_TRANSLATE_NOOP("StudyFigures", "People and hours on the list")},
    {"s16", "plain", QT_TRANSLATE_NOOP("StudyFigures", "Changed before closing")},
    {"s16", "disaster", QT_TRANSLATE_NOOP("StudyFigures", "Urgent: disaster")},
    {"s16", "lecturer", QT_TRANSLATE_NOOP("StudyFigures", "Urgent: lecturer")},
    {"s17", "0", QT_TRANSLATE_NOOP("StudyFigures", "(no county)")},
    {"s11", "quota", QT_TRANSLATE_NOOP("StudyFigures", "Seats")},
    {"s11", "enrolled", QT_TRANSLATE_NOOP("StudyFigures", "Enrolments")},
    {"s11", "pending", QT_TRANSLATE_NOOP("StudyFigures", "Waiting for a decision")},
    {"s11", "accepted", QT_TRANSLATE_NOOP("StudyFigures", "Accepted")},
    {"s11", "waiting", QT_TRANSLATE_NOOP("StudyFigures", "On the waiting list")},
    {"s11", "declined", QT_TRANSLATE_NOOP("StudyFigures", "Not accepted")},
    {"s11", "cancelled", QT_TRANSLATE_NOOP("StudyFigures", "Cancelled")},
    {"s11", "listed", QT_TRANSLATE_NOOP("StudyFigures", "Listed without enrolling")},
    {"s11", "present", QT_TRANSLATE_NOOP("StudyFigures", "Present")},
    {"s11", "absent", QT_TRANSLATE_NOOP("StudyFigures", "Absent")},
    {"s11", "excused", QT_TRANSLATE_NOOP("StudyFigures", "Away on duty")},
    {"s11", "passed", QT_TRANSLATE_NOOP("StudyFigures", "Passed")},
    {"s19", "own", QT_TRANSLATE_NOOP("StudyFigures", "The own school")},
    {"s19", "county", QT_TRANSLATE_NOOP("StudyFigures", "Units of the own county")},
    {"s19", "elsewhere", QT_TRANSLATE_NOOP("StudyFigures", "Units of other counties")},
    {"s19", "university", QT_TRANSLATE_NOOP("StudyFigures", "Universities")},
    {"s19", "platform", QT_TRANSLATE_NOOP("StudyFigures", "Online, in one's own time")},
    {"s24", "meal:meat", QT_TRANSLATE_NOOP("StudyFigures", "Meals, with meat")},
    {"s24", "meal:vegetarian", QT_TRANSLATE_NOOP("StudyFigures", "Meals, vegetarian")},
    {"s24", "parking", QT_TRANSLATE_NOOP("StudyFigures", "Parking places")},
};

template<size_t Count>
const Word* wordOf(const Word (&words)[Count], const QString& report, const QString& key) {
    for (const Word& word : words) {
        if (QLatin1String(word.key) == key && (word.report == nullptr || QLatin1String(word.report) == report)) {
            return &word;
        }
    }
    return nullptr;
}

/// night:2026-01-01:female, bus:左營
QString logisticsRow(const QString& key) {
    if (key.startsWith(QLatin1String("night:"))) {
        const QString sex = key.section(u':', 2);
        return Text::tr("Beds, night of %1, %2", "day, sex")
            .arg(key.section(u':', 1, 1), sex == u"female" ? Text::tr("women") : Text::tr("men"));
    }
    if (key.startsWith(QLatin1String("bus:"))) {
        return Text::tr("Bus from %1").arg(key.section(u':', 1));
    }
    return {};
}

} // namespace

QString studyColumn(const QString& report, const QString& column) {
    const Word* word = wordOf(Columns, report, column);
    return word != nullptr ? Text::tr(word->name) : column;
}

QString studyDefinition(const QString& report, const QString& column) {
    const Word* word = wordOf(Columns, report, column);
    return word != nullptr && word->definition != nullptr ? Text::tr(word->definition) : QString();
}

QString studyRow(const QString& report, const QString& key, const QString& by) {
    if (report == u"s24") {
        if (const QString row = logisticsRow(key); !row.isEmpty()) {
            return row;
        }
    }
    if (report == u"s09") {
        return words::courseTermOf(QStringLiteral("mode"), key);
    }
    if (report == u"s22" || report == u"s22_reasons") {
        return words::transferTarget(key.section(u':', 0, 0));
    }
    if (const Word* word = wordOf(Rows, report, key); word != nullptr) {
        return Text::tr(word->name);
    }
    // By field, or by the cause of a correction: «title» is both.
    return report != u"s16" ? QString() : by == u"reason" ? words::correctionCause(key) : words::courseField(key);
}

} // namespace inservice
