// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/coursewords.h"
#include "forms/words/lookup.h"

namespace inservice::words {

namespace {

constexpr Entry Fields[] = {
    {"title", QT_TRANSLATE_NOOP("Words", "Name of the course")},
    {"tags", QT_TRANSLATE_NOOP("Words", "Project tags")},
    {"basis_kind", QT_TRANSLATE_NOOP("Words", "Basis")},
    {"basis_no", QT_TRANSLATE_NOOP("Words", "Number of the letter")},
    {"basis_date", QT_TRANSLATE_NOOP("Words", "Date of the letter")},
    {"class_kind", QT_TRANSLATE_NOOP("Words", "Kind of class")},
    {"natures", QT_TRANSLATE_NOOP("Words", "Nature of the course")},
    {"scope_code", QT_TRANSLATE_NOOP("Words", "Field of training")},
    {"partners", QT_TRANSLATE_NOOP("Words", "Partner units")},
    {"series", QT_TRANSLATE_NOOP("Words", "Series")},
    {"sessions", QT_TRANSLATE_NOOP("Words", "Sessions")},
    {"backfill_reason", QT_TRANSLATE_NOOP("Words", "Reason for the late entry")},
    {"time_kind", QT_TRANSLATE_NOOP("Words", "When it is held")},
    {"mode", QT_TRANSLATE_NOOP("Words", "How it is held")},
    {"county_id", QT_TRANSLATE_NOOP("Words", "County or city")},
    {"district_id", QT_TRANSLATE_NOOP("Words", "District")},
    {"venue", QT_TRANSLATE_NOOP("Words", "Place")},
    {"venue_id", QT_TRANSLATE_NOOP("Words", "Venue")},
    {"online_url", QT_TRANSLATE_NOOP("Words", "Online classroom")},
    {"checkin", QT_TRANSLATE_NOOP("Words", "Check-in")},
    {"hour_unit", QT_TRANSLATE_NOOP("Words", "Counted in")},
    {"hours", QT_TRANSLATE_NOOP("Words", "Hours or credits")},
    {"digital_hours", QT_TRANSLATE_NOOP("Words", "Hours online")},
    {"physical_hours", QT_TRANSLATE_NOOP("Words", "Hours in person")},
    {"partial", QT_TRANSLATE_NOOP("Words", "Hours for part of it")},
    {"threshold", QT_TRANSLATE_NOOP("Words", "Share of attendance")},
    {"grace_minutes", QT_TRANSLATE_NOOP("Words", "Minutes let pass")},
    {"late_policy", QT_TRANSLATE_NOOP("Words", "Being late, leaving early")},
    {"late_deduction", QT_TRANSLATE_NOOP("Words", "Hours deducted")},
    {"lecture_credit", QT_TRANSLATE_NOOP("Words", "Hours for lecturers")},
    {"assessment", QT_TRANSLATE_NOOP("Words", "Assessment")},
    {"assessment_other", QT_TRANSLATE_NOOP("Words", "Other assessment")},
    {"levels", QT_TRANSLATE_NOOP("Words", "For whom (stages)")},
    {"titles", QT_TRANSLATE_NOOP("Words", "Titles admitted")},
    {"subjects", QT_TRANSLATE_NOOP("Words", "Subjects admitted")},
    {"subjects_rule", QT_TRANSLATE_NOOP("Words", "How subjects limit")},
    {"audience", QT_TRANSLATE_NOOP("Words", "For whom, in words")},
    {"open_scope", QT_TRANSLATE_NOOP("Words", "Open to")},
    {"open_counties", QT_TRANSLATE_NOOP("Words", "Counties admitted")},
    {"open_units", QT_TRANSLATE_NOOP("Words", "Units admitted")},
    {"class_count", QT_TRANSLATE_NOOP("Words", "Number of classes")},
    {"class_size", QT_TRANSLATE_NOOP("Words", "People in a class")},
    {"fee", QT_TRANSLATE_NOOP("Words", "Fee")},
    {"fee_method", QT_TRANSLATE_NOOP("Words", "How the fee is paid")},
    {"fund", QT_TRANSLATE_NOOP("Words", "Funds")},
    {"subsidy", QT_TRANSLATE_NOOP("Words", "Source of the subsidy")},
    {"channels", QT_TRANSLATE_NOOP("Words", "Ways to register")},
    {"reg_from", QT_TRANSLATE_NOOP("Words", "Registration from")},
    {"reg_to", QT_TRANSLATE_NOOP("Words", "Registration until")},
    {"reg_url", QT_TRANSLATE_NOOP("Words", "Web page for registration")},
    {"contacts", QT_TRANSLATE_NOOP("Words", "Contacts of the course")},
    {"lecturers", QT_TRANSLATE_NOOP("Words", "Lecturers")},
    {"goals", QT_TRANSLATE_NOOP("Words", "Goals")},
    {"content", QT_TRANSLATE_NOOP("Words", "Content of the course")},
    {"notes", QT_TRANSLATE_NOOP("Words", "What to mind")},
    {"files", QT_TRANSLATE_NOOP("Words", "Attachments")},
    {"civil", QT_TRANSLATE_NOOP("Words", "Hours for civil servants")},
    {"environment", QT_TRANSLATE_NOOP("Words", "Hours of environmental education")},
    {"parts", QT_TRANSLATE_NOOP("Words", "Hours in parts")},
    {"deputies", QT_TRANSLATE_NOOP("Words", "Deputies")},
    {"number", QT_TRANSLATE_NOOP("Words", "Course number")},
    {"legacy_number", QT_TRANSLATE_NOOP("Words", "Number at the former site")},
    {"unit_id", QT_TRANSLATE_NOOP("Words", "Holding unit")},
    {"quota", QT_TRANSLATE_NOOP("Words", "Places in all")},
    {"due_on", QT_TRANSLATE_NOOP("Words", "To be closed by")},
    {"owner_account_id", QT_TRANSLATE_NOOP("Words", "Account responsible")},
};

/// Rows, by the field that holds them.
constexpr Entry Rows[] = {
    {"sessions", QT_TRANSLATE_NOOP("Words", "Session %1")},
    {"lecturers", QT_TRANSLATE_NOOP("Words", "Lecturer %1")},
    {"rows", QT_TRANSLATE_NOOP("Words", "Person %1")},
    {"contacts", QT_TRANSLATE_NOOP("Words", "Contact %1 of the course")},
    {"partners", QT_TRANSLATE_NOOP("Words", "Partner %1")},
    {"parts", QT_TRANSLATE_NOOP("Words", "Part %1")},
    {"files", QT_TRANSLATE_NOOP("Words", "Attachment %1")},
};

/// What stands in a row, as it follows the name of the row.
constexpr Entry Parts[] = {
    {"sessions.date", QT_TRANSLATE_NOOP("Words", "date")},
    {"sessions.from", QT_TRANSLATE_NOOP("Words", "begin")},
    {"sessions.to", QT_TRANSLATE_NOOP("Words", "end")},
    {"sessions.break", QT_TRANSLATE_NOOP("Words", "break")},
    {"sessions.topic", QT_TRANSLATE_NOOP("Words", "topic")},
    {"sessions.track", QT_TRANSLATE_NOOP("Words", "group")},
    {"sessions.mode", QT_TRANSLATE_NOOP("Words", "how it is held")},
    {"sessions.room", QT_TRANSLATE_NOOP("Words", "room")},
    {"sessions.hours", QT_TRANSLATE_NOOP("Words", "hours counted")},
    {"sessions.lecturers", QT_TRANSLATE_NOOP("Words", "lecturers")},
    {"rows.name", QT_TRANSLATE_NOOP("Words", "name of the person")},
    {"rows.national_id", QT_TRANSLATE_NOOP("Words", "ID number")},
    {"rows.unit_id", QT_TRANSLATE_NOOP("Words", "own unit")},
    {"lecturers.name", QT_TRANSLATE_NOOP("Words", "name of the person")},
    {"lecturers.unit", QT_TRANSLATE_NOOP("Words", "own unit")},
    {"lecturers.title", QT_TRANSLATE_NOOP("Words", "job title")},
    {"lecturers.kind", QT_TRANSLATE_NOOP("Words", "kind of appointment")},
    {"lecturers.national_id", QT_TRANSLATE_NOOP("Words", "ID number")},
    {"lecturers.expertise", QT_TRANSLATE_NOOP("Words", "expertise")},
    {"contacts.name", QT_TRANSLATE_NOOP("Words", "name of the person")},
    {"contacts.phone", QT_TRANSLATE_NOOP("Words", "phone")},
    {"contacts.email", QT_TRANSLATE_NOOP("Words", "e-mail")},
    {"partners.role", QT_TRANSLATE_NOOP("Words", "role")},
    {"partners.unit_id", QT_TRANSLATE_NOOP("Words", "unit")},
    {"partners.name", QT_TRANSLATE_NOOP("Words", "name")},
    {"parts.name", QT_TRANSLATE_NOOP("Words", "name")},
    {"parts.hours", QT_TRANSLATE_NOOP("Words", "hours")},
    {"parts.category", QT_TRANSLATE_NOOP("Words", "category")},
    {"files.kind", QT_TRANSLATE_NOOP("Words", "kind")},
    {"files.public", QT_TRANSLATE_NOOP("Words", "who sees it")},
    {"series.name", QT_TRANSLATE_NOOP("Words", "name")},
    {"series.no", QT_TRANSLATE_NOOP("Words", "number")},
    {"civil.category", QT_TRANSLATE_NOOP("Words", "category of the course")},
    {"civil.term", QT_TRANSLATE_NOOP("Words", "term")},
    {"environment.method", QT_TRANSLATE_NOOP("Words", "method")},
    {"environment.category", QT_TRANSLATE_NOOP("Words", "category")},
    {"environment.summary", QT_TRANSLATE_NOOP("Words", "summary")},
};

} // namespace

QString courseField(const QString& path) {
    const course::FieldPath where = course::parsedPath(path);
    QString name;
    if (where.index >= 0) {
        name = lookUp(Rows, where.field).value_or(QString()).arg(where.index + 1);
    } else {
        name = lookUp(Fields, where.field).value_or(path);
    }
    const QString part =
        where.part.isEmpty() ? QString() : lookUp(Parts, where.field + u'.' + where.part).value_or(QString());
    return part.isEmpty() ? name : Words::tr("%1, %2", "a row, what stands in it").arg(name, part);
}

} // namespace inservice::words
