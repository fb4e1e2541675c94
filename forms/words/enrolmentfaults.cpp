// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/coursewords.h"
#include "forms/words/enrolmentwords.h"
#include "forms/words/lookup.h"

namespace inservice::words {

namespace {

constexpr Sentence Sentences[] = {
    {"registration.open_missing", QT_TRANSLATE_NOOP("Words", "Enter when registration opens."), {}},
    {"registration.close_missing", QT_TRANSLATE_NOOP("Words", "Enter when registration closes."), {}},
    {"registration.order", QT_TRANSLATE_NOOP("Words", "Registration has to open before it closes."), {}},
    {"registration.close_late",
     QT_TRANSLATE_NOOP("Words", "Registration closes at the end of the last day of the course (%1) at the latest."),
     {"last"}},
    {"registration.closes_after_start",
     QT_TRANSLATE_NOOP("Words",
                       "Registration still goes on after the course has begun. Close it earlier unless that is meant."),
     {}},
    {"registration.online_quota",
     QT_TRANSLATE_NOOP("Words", "The places online have to be 1 to %1, the places of the course."),
     {"maximum"}},
    {"registration.wait_quota",
     QT_TRANSLATE_NOOP("Words", "The waiting list has 0 to %1 places; leave it empty for as many as come."),
     {"maximum"}},
    {"registration.per_unit_max", QT_TRANSLATE_NOOP("Words", "The most of one school has to be 1 to %1."), {"maximum"}},
    {"registration.nominate_each",
     QT_TRANSLATE_NOOP("Words", "A school can send 1 to %1 teachers; leave it empty where only those in the list do."),
     {"maximum"}},
    {"registration.nominate_desk_each",
     QT_TRANSLATE_NOOP("Words", "A regional centre can send 1 to %1 teachers; leave it empty where none does."),
     {"maximum"}},
    {"registration.nominate_missing",
     QT_TRANSLATE_NOOP("Words", "Say how many each school or regional centre may send, or list who sends teachers."),
     {}},
    {"registration.nominate_units_too_many",
     QT_TRANSLATE_NOOP("Words", "At most %1 schools and centres can stand in the list."),
     {"maximum"}},
    {"registration.nominate_unit",
     QT_TRANSLATE_NOOP("Words", "Line %1: choose a school or centre that no other line has."),
     {"no"}},
    {"registration.nominate_seats",
     QT_TRANSLATE_NOOP("Words", "Line %1: enter how many may be sent, 1 to %2."),
     {"no", "maximum"}},
    {"registration.county", QT_TRANSLATE_NOOP("Words", "Line %1: choose a county that no other line has."), {"no"}},
    {"registration.county_seats", QT_TRANSLATE_NOOP("Words", "Line %1: enter the number of places."), {"no"}},
    {"registration.county_sum",
     QT_TRANSLATE_NOOP("Words", "The places of counties are %1 together, more than the %2 of the course."),
     {"total", "quota"}},
    {"registration.after_start", QT_TRANSLATE_NOOP("Words", "This has to be before the first session begins."), {}},
    {"registration.priority_too_many", QT_TRANSLATE_NOOP("Words", "At most %1 groups can come first."), {"maximum"}},
    {"registration.priority_empty", QT_TRANSLATE_NOOP("Words", "Group %1: choose at least one."), {"no"}},
    {"registration.mode_missing", QT_TRANSLATE_NOOP("Words", "Choose how it is decided."), {}},
    {"registration.result_early",
     QT_TRANSLATE_NOOP("Words", "The result cannot be announced before registration closes."),
     {}},
    {"registration.offer_hours",
     QT_TRANSLATE_NOOP("Words", "The time to answer an offer has to be %1 to %2 hours."),
     {"minimum", "maximum"}},
    {"registration.same_series",
     QT_TRANSLATE_NOOP("Words", "Of the same series 1 to %1 can be allowed; 0 allows any number."),
     {"maximum"}},
    {"registration.prereq_courses",
     QT_TRANSLATE_NOOP("Words", "At most %1 courses can be needed before."),
     {"maximum"}},
    {"registration.prereq_hours",
     QT_TRANSLATE_NOOP("Words", "A tag needs a number of hours, and hours need a tag."),
     {}},
    {"registration.prereq_empty",
     QT_TRANSLATE_NOOP("Words", "Name a course, or a tag with hours, that is needed before."),
     {}},
    {"registration.max_open",
     QT_TRANSLATE_NOOP("Words", "The number of open enrolments has to be %1 to %2."),
     {"minimum", "maximum"}},
    {"registration.mode_fixed",
     QT_TRANSLATE_NOOP("Words", "Somebody has enrolled already, so it is decided as it was announced."),
     {}},
    {"registration.only_later",
     QT_TRANSLATE_NOOP("Words", "Somebody has enrolled already, so this can only be put later."),
     {}},
    {"registration.result_out", QT_TRANSLATE_NOOP("Words", "The result is out already."), {}},
    {"registration.drawn",
     QT_TRANSLATE_NOOP("Words", "The order has been drawn already, so opening and closing stay as they are."),
     {}},
    {"registration.close_short",
     QT_TRANSLATE_NOOP("Words",
                       "Somebody has enrolled already, so registration ends %1 hours from now at the earliest."),
     {"hours"}},
    {"registration.opened", QT_TRANSLATE_NOOP("Words", "Registration has opened already and is not put off."), {}},
    {"registration.sensitive",
     QT_TRANSLATE_NOOP("Words", "Sensitive personal data: %1. It is deleted %2 days after the course is closed."),
     {"items", "days"}},
    {"registration.purpose",
     QT_TRANSLATE_NOOP("Words", "Say what the sensitive data is needed for; without a purpose it must not be asked."),
     {}},
    {"registration.stops_too_many", QT_TRANSLATE_NOOP("Words", "At most %1 stops can be entered."), {"maximum"}},
    {"registration.questions_too_many",
     QT_TRANSLATE_NOOP("Words", "At most %1 own questions can be asked."),
     {"maximum"}},
    {"registration.question_label", QT_TRANSLATE_NOOP("Words", "Question %1: enter what is asked."), {"no"}},
    {"registration.question_options",
     QT_TRANSLATE_NOOP("Words", "Question %1: enter %2 to %3 different options."),
     {"no", "minimum", "maximum"}},
    {"registration.fixed",
     QT_TRANSLATE_NOOP("Words", "Somebody has enrolled already, so this is not changed any more: %1."),
     {"field"}},
    {"enrol.item", QT_TRANSLATE_NOOP("Words", "Fill in: %1."), {"item"}},
    {"enrol.item_value", QT_TRANSLATE_NOOP("Words", "Choose an answer that the form offers: %1."), {"item"}},
};

/// A value as it stands in a sentence: items and settings by their words.
QString shown(const char* name, const QVariant& value) {
    if (qstrcmp(name, "item") == 0) {
        return enrolmentItem(value.toString());
    }
    if (qstrcmp(name, "field") == 0) {
        return registrationField(value.toString());
    }
    QStringList all;
    if (value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QStringList) {
        const QStringList codes = value.toStringList();
        for (const QString& code : codes) {
            all << enrolmentItem(code);
        }
        return all.join(Words::tr(", ", "between the members of a list"));
    }
    return shownValue(value.toString());
}

} // namespace

QString enrolmentFault(const CourseFault& fault) {
    for (const Sentence& each : Sentences) {
        if (fault.key != QLatin1String(each.key)) {
            continue;
        }
        QStringList values;
        for (const char* name : each.values) {
            if (name != nullptr) {
                values << shown(name, fault.values.value(QLatin1String(name)));
            }
        }
        return filled(Words::tr(each.words), values);
    }
    return courseFault(fault);
}

} // namespace inservice::words
