// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/coursewords.h"
#include "forms/words/lookup.h"
#include "forms/words/words.h"
#include "models/domain/unitkind.h"

#include <QLocale>

namespace inservice::words {

namespace {

constexpr Sentence Sentences[] = {
    {"course.title_empty", QT_TRANSLATE_NOOP("Words", "Enter the name of the course."), {}},
    {"course.title_length",
     QT_TRANSLATE_NOOP("Words", "The name of the course needs %1 to %2 characters."),
     {"minimum", "maximum"}},
    {"course.title_tag",
     QT_TRANSLATE_NOOP("Words", "The name speaks of «%1», but the tag of that name is not chosen: the hours cannot be "
                                "passed on. Choose the tag, or change the name."),
     {"prefix"}},
    {"course.same_title",
     QT_TRANSLATE_NOOP(
         "Words", "Your unit has a course of the same name on the same day, %1. Look whether this is the same one."),
     {"number"}},
    {"course.tags_too_many", QT_TRANSLATE_NOOP("Words", "At most %1 tags can be chosen."), {"maximum"}},
    {"course.tag_unknown",
     QT_TRANSLATE_NOOP("Words", "The catalogue does not have the tag «%1». Choose another one."),
     {"tag"}},
    {"course.tag_unit", QT_TRANSLATE_NOOP("Words", "The tag «%1» is only for: %2."), {"tag", "kinds"}},
    {"course.tag_ended", QT_TRANSLATE_NOOP("Words", "The tag «%1» has not been in use since %2."), {"tag", "on"}},
    {"course.tag_hours", QT_TRANSLATE_NOOP("Words", "The tag «%1» asks for %2 hours at least."), {"tag", "hours"}},
    {"course.tag_lecturer", QT_TRANSLATE_NOOP("Words", "The tag «%1» asks for a lecturer. Enter one."), {"tag"}},
    {"course.tag_in_person", QT_TRANSLATE_NOOP("Words", "The tag «%1» asks for a course in person."), {"tag"}},
    {"course.basis_missing", QT_TRANSLATE_NOOP("Words", "Choose what the course is held on the basis of."), {}},
    {"course.basis_no_missing",
     QT_TRANSLATE_NOOP("Words", "Enter the number of the letter; if there is none, choose «No official letter»."),
     {}},
    {"course.basis_no_form",
     QT_TRANSLATE_NOOP("Words", "The number does not look like that of an official letter. Look once more."),
     {}},
    {"course.basis_date_missing", QT_TRANSLATE_NOOP("Words", "Enter the date of the letter."), {}},
    {"course.basis_date_future", QT_TRANSLATE_NOOP("Words", "The date of the letter cannot be later than today."), {}},
    {"course.class_kind_missing", QT_TRANSLATE_NOOP("Words", "Choose the kind of class."), {}},
    {"course.class_kind_degree",
     QT_TRANSLATE_NOOP("Words", "Only universities hold classes for credits or degrees. Choose another kind."),
     {}},
    {"course.nature_missing",
     QT_TRANSLATE_NOOP("Words", "Choose the nature of the course, through all four levels."),
     {}},
    {"course.nature_incomplete",
     QT_TRANSLATE_NOOP("Words",
                       "«%1» is not a last level, or is not used any more. Choose the nature through all four levels."),
     {"name"}},
    {"course.nature_too_many", QT_TRANSLATE_NOOP("Words", "At most %1 natures can be chosen."), {"maximum"}},
    {"course.nature_level",
     QT_TRANSLATE_NOOP("Words", "The nature is one of «%1», which the course is not for."),
     {"level"}},
    {"course.scope_code_length",
     QT_TRANSLATE_NOOP("Words", "The code of the field of training has %1 characters."),
     {"length"}},
    {"course.partners_too_many", QT_TRANSLATE_NOOP("Words", "At most %1 partner units can be entered."), {"maximum"}},
    {"course.partner_empty", QT_TRANSLATE_NOOP("Words", "Choose the partner unit, or enter its name."), {}},
    {"course.session_missing", QT_TRANSLATE_NOOP("Words", "Enter one session at least."), {}},
    {"course.sessions_too_many",
     QT_TRANSLATE_NOOP("Words", "At most %1 sessions can be entered. Part the course in two."),
     {"maximum"}},
    {"course.span", QT_TRANSLATE_NOOP("Words", "A course cannot go on for more than a year."), {}},
    {"course.lead_days",
     QT_TRANSLATE_NOOP("Words", "The course begins in %1 days, and the review usually takes longer: submit courses %2 "
                                "days before they begin."),
     {"days", "lead"}},
    {"course.session_workday",
     QT_TRANSLATE_NOOP("Words", "On a working day: %1. Who takes part needs leave and somebody to stand in."),
     {"sessions"}},
    {"course.change_offers",
     QT_TRANSLATE_NOOP("Words",
                       "%1 offers of a seat that nobody has answered are taken back, as there are fewer places."),
     {"offers"}},
    {"course.change_short_notice",
     QT_TRANSLATE_NOOP("Words", "Those enrolled would hear of it %1 days before: a session that moves should be known "
                                "%2 days before it."),
     {"days", "minimum"}},
    {"course.session_day_unclear",
     QT_TRANSLATE_NOOP("Words", "Session %1: this is not a day. Write it as 3/4, 115/3/4 or 2026-03-04."),
     {"no"}},
    {"course.session_time_unclear",
     QT_TRANSLATE_NOOP("Words", "Session %1: this is not a time. Write it as 9:00 or 1330."),
     {"no"}},
    {"course.session_break_unclear",
     QT_TRANSLATE_NOOP("Words", "Session %1: the break is written in minutes."),
     {"no"}},
    {"course.session_lecturer_unknown",
     QT_TRANSLATE_NOOP("Words", "Session %1: not all of these names are among the lecturers, or two lecturers have the "
                                "same. Enter them below first."),
     {"no"}},
    {"course.session_date", QT_TRANSLATE_NOOP("Words", "Session %1 has no date."), {"no"}},
    {"course.session_holiday", QT_TRANSLATE_NOOP("Words", "Session %1 is on a holiday (%2)."), {"no", "name"}},
    {"course.session_times", QT_TRANSLATE_NOOP("Words", "Session %1 needs a begin and an end."), {"no"}},
    {"course.session_order", QT_TRANSLATE_NOOP("Words", "Session %1: the end has to be later than the begin."), {"no"}},
    {"course.session_overlap",
     QT_TRANSLATE_NOOP("Words", "Sessions %1 and %2 are at the same time. Change one of them, or give them different "
                                "groups if they are held side by side."),
     {"no", "other"}},
    {"course.session_break",
     QT_TRANSLATE_NOOP("Words", "Session %1: the break is as long as the session, or longer."),
     {"no"}},
    {"course.session_long",
     QT_TRANSLATE_NOOP("Words",
                       "Session %1 takes %2 minutes. Part morning and afternoon in two, so that each is signed for."),
     {"no", "minutes"}},
    {"course.session_mode",
     QT_TRANSLATE_NOOP("Words", "Session %1 is held in another way than the course. Change one of the two."),
     {"no"}},
    {"course.session_hours_step", QT_TRANSLATE_NOOP("Words", "Session %1: hours are counted in halves."), {"no"}},
    {"course.session_hours_over",
     QT_TRANSLATE_NOOP("Words", "Session %1 can count %2 hours at most."),
     {"no", "maximum"}},
    {"course.session_hours_under",
     QT_TRANSLATE_NOOP("Words", "Session %1 counts less than the %2 hours that it takes. Look once more."),
     {"no", "minimum"}},
    {"course.session_lecturer",
     QT_TRANSLATE_NOOP("Words", "Session %1 has a lecturer who is not among the lecturers. Choose again."),
     {"no"}},
    {"course.backfill_reason",
     QT_TRANSLATE_NOOP(
         "Words",
         "The course begins before today. Enter it late with a reason of %1 characters or more, or correct the dates."),
     {"minimum"}},
    {"course.backfill_too_old",
     QT_TRANSLATE_NOOP("Words", "A course can be entered late for %1 days at most. Ask the regional centre."),
     {"days"}},
    {"course.time_kind_missing", QT_TRANSLATE_NOOP("Words", "Choose when the course is held."), {}},
    {"course.time_kind_differs",
     QT_TRANSLATE_NOOP("Words", "By its sessions the course is «%1». Look once more."),
     {"proposed"}},
    {"course.mode_missing", QT_TRANSLATE_NOOP("Words", "Choose how the course is held."), {}},
    {"course.mixed_in_person",
     QT_TRANSLATE_NOOP("Words", "A course that is partly in person needs one session in person at least."),
     {}},
    {"course.place_missing", QT_TRANSLATE_NOOP("Words", "Choose county and district of the place."), {}},
    {"course.place_unwanted",
     QT_TRANSLATE_NOOP("Words",
                       "A course held online has no place. Take county and place out, or change how it is held."),
     {}},
    {"course.venue_missing", QT_TRANSLATE_NOOP("Words", "Enter the place where the course is held."), {}},
    {"course.venue_unknown",
     QT_TRANSLATE_NOOP("Words", "The venue that was chosen is closed, or is not shared with your unit. Choose another "
                                "one, or write where it is."),
     {}},
    {"course.venue_capacity",
     QT_TRANSLATE_NOOP("Words", "The venue holds %1 people, fewer than the %2 places of the course."),
     {"capacity", "quota"}},
    {"course.venue_clash", QT_TRANSLATE_NOOP("Words", "At that time course %1 is held at the same venue."), {"number"}},
    {"course.online_url",
     QT_TRANSLATE_NOOP("Words", "The online classroom needs an address that begins with https."),
     {}},
    {"course.checkin_missing", QT_TRANSLATE_NOOP("Words", "Choose how those who come check in."), {}},
    {"course.hour_unit_missing", QT_TRANSLATE_NOOP("Words", "Choose what is counted: hours or credits."), {}},
    {"course.hour_unit", QT_TRANSLATE_NOOP("Words", "A class without credits counts in hours."), {}},
    {"course.hours_missing", QT_TRANSLATE_NOOP("Words", "Enter the hours of the course."), {}},
    {"course.hours_step", QT_TRANSLATE_NOOP("Words", "Hours are entered in halves."), {}},
    {"course.hours_range",
     QT_TRANSLATE_NOOP("Words", "The hours or credits have to be between %1 and %2."),
     {"minimum", "maximum"}},
    {"course.hours_over",
     QT_TRANSLATE_NOOP(
         "Words", "The course has %1 hours, but its sessions count %2 at most. Enter fewer hours, or more sessions."),
     {"hours", "maximum"}},
    {"course.hours_under",
     QT_TRANSLATE_NOOP("Words", "The course has %1 hours, fewer than the %2 of its sessions. Look once more."),
     {"hours", "sessions"}},
    {"course.hours_daily",
     QT_TRANSLATE_NOOP("Words", "Institutes of social education and legal persons hold 6 hours a day as a rule. Attach "
                                "the letter of consent."),
     {}},
    {"course.hours_weekly",
     QT_TRANSLATE_NOOP("Words", "Institutes of social education and legal persons hold 35 hours a week as a rule. "
                                "Attach the letter of consent."),
     {}},
    {"course.hours_sum",
     QT_TRANSLATE_NOOP("Words", "Hours online and hours in person together have to be the hours of the course."),
     {}},
    {"course.partial_missing", QT_TRANSLATE_NOOP("Words", "Choose what is credited for part of the course."), {}},
    {"course.threshold_missing", QT_TRANSLATE_NOOP("Words", "Choose the share of attendance."), {}},
    {"course.grace", QT_TRANSLATE_NOOP("Words", "The minutes let pass have to be %1 to %2."), {"minimum", "maximum"}},
    {"course.late_deduction", QT_TRANSLATE_NOOP("Words", "Enter how many hours are deducted, in halves."), {}},
    {"course.assessment_other", QT_TRANSLATE_NOOP("Words", "Say how it is assessed otherwise."), {}},
    {"course.levels_missing", QT_TRANSLATE_NOOP("Words", "Choose whom the course is for."), {}},
    {"course.titles_exclude",
     QT_TRANSLATE_NOOP("Words", "With these titles %1 teachers of your school cannot register."),
     {"count"}},
    {"course.open_scope_missing", QT_TRANSLATE_NOOP("Words", "Choose whom the course is open to."), {}},
    {"course.open_scope_school_based",
     QT_TRANSLATE_NOOP("Words", "A school-based course is open to the own school or to certain units only."),
     {}},
    {"course.open_scope_seed",
     QT_TRANSLATE_NOOP("Words", "A course for seed teachers cannot be for the own school only."),
     {}},
    {"named.nobody", QT_TRANSLATE_NOOP("Words", "Who this is cannot be told: write the school, or the ID number."), {}},
    {"named.unit",
     QT_TRANSLATE_NOOP("Words", "No unit is called so, or several are: choose it from the list, or write its code."),
     {}},
    {"course.open_scope_empty", QT_TRANSLATE_NOOP("Words", "Choose one county or unit at least."), {}},
    {"course.class_count",
     QT_TRANSLATE_NOOP("Words", "The number of classes has to be %1 to %2."),
     {"minimum", "maximum"}},
    {"course.class_size",
     QT_TRANSLATE_NOOP("Words", "The people in a class have to be %1 to %2."),
     {"minimum", "maximum"}},
    {"course.quota_over", QT_TRANSLATE_NOOP("Words", "All classes together can have %1 people at most."), {"maximum"}},
    {"course.quota_roster",
     QT_TRANSLATE_NOOP("Words", "The course has %1 places for the own school, whose roster has %2 teachers."),
     {"quota", "roster"}},
    {"course.fee_missing", QT_TRANSLATE_NOOP("Words", "Enter the fee; 0 if there is none."), {}},
    {"course.fee_range", QT_TRANSLATE_NOOP("Words", "The fee has to be 0 to %1."), {"maximum"}},
    {"course.fee_school_based",
     QT_TRANSLATE_NOOP("Words", "School-based courses usually have no fee. Look once more."),
     {}},
    {"course.fee_method_missing", QT_TRANSLATE_NOOP("Words", "Choose how the fee is paid."), {}},
    {"course.fee_method_free",
     QT_TRANSLATE_NOOP("Words", "A course without a fee has no way to pay it: choose «No fee»."),
     {}},
    {"course.channels_missing", QT_TRANSLATE_NOOP("Words", "Choose how one registers."), {}},
    {"course.channels_none",
     QT_TRANSLATE_NOOP("Words", "«No registration needed» cannot be chosen with another way."),
     {}},
    {"course.registration_missing",
     QT_TRANSLATE_NOOP("Words", "Enter the first and the last day of registration."),
     {}},
    {"course.registration_order",
     QT_TRANSLATE_NOOP("Words", "The first day of registration cannot be later than the last."),
     {}},
    {"course.registration_end", QT_TRANSLATE_NOOP("Words", "Registration cannot end later than the course."), {}},
    {"course.registration_short",
     QT_TRANSLATE_NOOP("Words", "Registration is open for %1 days only. Three are the least that people can plan by."),
     {"days"}},
    {"course.registration_after_start",
     QT_TRANSLATE_NOOP("Words", "Registration ends after the first session begins: nobody is taken once it has begun."),
     {}},
    {"course.reg_url", QT_TRANSLATE_NOOP("Words", "Enter the web page for registration; it begins with https."), {}},
    {"course.contact_missing", QT_TRANSLATE_NOOP("Words", "Enter a contact of the course."), {}},
    {"course.contact_name", QT_TRANSLATE_NOOP("Words", "Enter the name of the contact."), {}},
    {"course.contact_phone", QT_TRANSLATE_NOOP("Words", "Enter the telephone of the contact."), {}},
    {"course.contact_email", QT_TRANSLATE_NOOP("Words", "The e-mail of the contact does not have the right form."), {}},
    {"course.lecturers_missing", QT_TRANSLATE_NOOP("Words", "Enter one lecturer at least."), {}},
    {"course.lecturers_too_many", QT_TRANSLATE_NOOP("Words", "At most %1 lecturers can be entered."), {"maximum"}},
    {"course.lecturer_name", QT_TRANSLATE_NOOP("Words", "Enter the name of the lecturer."), {}},
    {"course.lecturer_id",
     QT_TRANSLATE_NOOP("Words", "Without an ID number no hours can be credited to %1, who comes from outside."),
     {"name"}},
    {"course.lecturer_clash",
     QT_TRANSLATE_NOOP("Words", "At the time of session %2, %1 lectures in another course (%3)."),
     {"name", "no", "number"}},
    {"course.content_short",
     QT_TRANSLATE_NOOP("Words", "The content of the course needs %1 characters at least."),
     {"minimum"}},
    {"course.files_too_many", QT_TRANSLATE_NOOP("Words", "At most %1 files can be attached."), {"maximum"}},
    {"course.plan_missing", QT_TRANSLATE_NOOP("Words", "Attach the course plan."), {}},
    {"course.file_unknown",
     QT_TRANSLATE_NOOP("Words", "A file is not, or no longer, at the centre. Attach it once more."),
     {}},
    {"course.file_odf", QT_TRANSLATE_NOOP("Words", "%1: ODF or PDF can be opened by everybody."), {"name"}},
    {"course.civil_category",
     QT_TRANSLATE_NOOP("Words", "Hours for civil servants need a category of the course."),
     {}},
    {"course.civil_term", QT_TRANSLATE_NOOP("Words", "The term has to be %1 to %2."), {"minimum", "maximum"}},
    {"course.environment_codes",
     QT_TRANSLATE_NOOP("Words", "Choose method and category of environmental education."),
     {}},
    {"course.parts_too_many", QT_TRANSLATE_NOOP("Words", "At most %1 parts can be entered."), {"maximum"}},
    {"course.parts_over",
     QT_TRANSLATE_NOOP("Words", "The parts have %1 hours together, more than the %2 of the course."),
     {"total", "hours"}},
    {"course.part_name", QT_TRANSLATE_NOOP("Words", "Part %1 needs a name."), {"no"}},
    {"course.part_hours", QT_TRANSLATE_NOOP("Words", "Part %1 needs hours, in halves."), {"no"}},
    {"course.part_category", QT_TRANSLATE_NOOP("Words", "Part %1 needs a category."), {"no"}},
    {"course.deputies_too_many", QT_TRANSLATE_NOOP("Words", "At most %1 deputies can be chosen."), {"maximum"}},
    {"course.deputy_unit", QT_TRANSLATE_NOOP("Words", "A deputy has to hold an account of the same unit."), {}},
};

/// A value as it stands in a sentence: lists with 、 or commas, kinds and terms by their words.
QString shown(const QString& name, const QVariant& value) {
    if (value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QStringList) {
        QStringList all;
        const QVariantList list = value.toList();
        for (const QVariant& each : list) {
            all << shown(name, each);
        }
        return all.join(Words::tr(", ", "between the members of a list"));
    }
    if (name == u"kinds") {
        const auto kind = unitKindFromKey(value.toString());
        return kind ? chineseName(*kind) : value.toString();
    }
    if (name == u"proposed") {
        return courseTermOf(QStringLiteral("time_kind"), value.toString());
    }
    if (value.typeId() == QMetaType::Double) {
        return QLocale::c().toString(value.toDouble(), 'g', 10);
    }
    return shownValue(value.toString());
}

/// A value that breaks a rule of every form: its reason has words already.
QString aboutValue(const CourseFault& fault) {
    QVariantMap details = fault.values;
    const QString reason = details.take(QStringLiteral("reason")).toString();
    return refusal(Refusal{reason, details});
}

} // namespace

QString courseFault(const CourseFault& fault) {
    if (fault.key == u"course.value") {
        return aboutValue(fault);
    }
    for (const Sentence& each : Sentences) {
        if (fault.key != QLatin1String(each.key)) {
            continue;
        }
        QStringList values;
        for (const char* name : each.values) {
            if (name != nullptr) {
                values << shown(QLatin1String(name), fault.values.value(QLatin1String(name)));
            }
        }
        return filled(Words::tr(each.words), values);
    }
    return Words::tr("This is not right, for a reason that this program does not know yet (%1). Update the program.")
        .arg(fault.key);
}

QString courseFaultAt(const CourseFault& fault) {
    // Those of rows name the row; a rule of every form and what is missing in a row of people do not.
    const bool saysNothing = fault.key == u"course.value" || fault.key.startsWith(QLatin1String("course.contact_")) ||
                             fault.key == u"course.lecturer_name" || fault.key == u"course.partner_empty";
    return saysNothing ? Words::tr("%1: %2", "field, what is wrong").arg(courseField(fault.field), courseFault(fault))
                       : courseFault(fault);
}

} // namespace inservice::words
