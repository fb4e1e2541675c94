// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/coursewords.h"

#include "forms/words/lookup.h"

namespace inservice::words {

namespace {

constexpr Entry States[] = {
    {"submitted", QT_TRANSLATE_NOOP("Words", "Course under review")},
    {"returned", QT_TRANSLATE_NOOP("Words", "Course sent back")},
    {"approved", QT_TRANSLATE_NOOP("Words", "Course approved")},
    {"rejected", QT_TRANSLATE_NOOP("Words", "Course rejected")},
    {"withdrawn", QT_TRANSLATE_NOOP("Words", "Course withdrawn")},
    {"cancelled", QT_TRANSLATE_NOOP("Words", "Course cancelled")},
    {"list_due", QT_TRANSLATE_NOOP("Words", "List not yet sent")},
    {"list_submitted", QT_TRANSLATE_NOOP("Words", "List under review")},
    {"list_returned", QT_TRANSLATE_NOOP("Words", "List sent back")},
    {"confirmed", QT_TRANSLATE_NOOP("Words", "List confirmed")},
    {"confirmed_empty", QT_TRANSLATE_NOOP("Words", "List confirmed, nobody came")},
};
constexpr Entry Bases[] = {
    {"numbered", QT_TRANSLATE_NOOP("Words", "An official letter with a number")},
    {"none", QT_TRANSLATE_NOOP("Words", "No official letter")},
    {"plan", QT_TRANSLATE_NOOP("Words", "A decision of the school's meeting, or a plan")},
};
constexpr Entry ClassKinds[] = {
    {"non_credit", QT_TRANSLATE_NOOP("Words", "Without credits")},
    {"school_based", QT_TRANSLATE_NOOP("Words", "Without credits (school-based)")},
    {"seed", QT_TRANSLATE_NOOP("Words", "Without credits (seed teachers)")},
    {"bachelor_credit", QT_TRANSLATE_NOOP("Words", "Bachelor's credits")},
    {"master_credit", QT_TRANSLATE_NOOP("Words", "Master's credits")},
    {"bachelor_degree", QT_TRANSLATE_NOOP("Words", "Bachelor's degree")},
    {"master_degree", QT_TRANSLATE_NOOP("Words", "Master's degree")},
};
constexpr Entry TimeKinds[] = {
    {"weekday_day", QT_TRANSLATE_NOOP("Words", "Monday to Friday, by day")},
    {"weekday_evening", QT_TRANSLATE_NOOP("Words", "Monday to Friday, in the evening")},
    {"weekend", QT_TRANSLATE_NOOP("Words", "At the weekend")},
    {"summer", QT_TRANSLATE_NOOP("Words", "In the summer holidays")},
    {"winter", QT_TRANSLATE_NOOP("Words", "In the winter holidays")},
    {"unknown", QT_TRANSLATE_NOOP("Words", "Not known yet")},
};
constexpr Entry Modes[] = {
    {"in_person", QT_TRANSLATE_NOOP("Words", "In person")},
    {"online_live", QT_TRANSLATE_NOOP("Words", "Online, live")},
    {"online_own_time", QT_TRANSLATE_NOOP("Words", "Online, at one's own time")},
    {"mixed", QT_TRANSLATE_NOOP("Words", "Partly in person, partly online")},
};
constexpr Entry SessionModes[] = {
    {"in_person", QT_TRANSLATE_NOOP("Words", "In person")},
    {"online", QT_TRANSLATE_NOOP("Words", "Online")},
};
constexpr Entry Checkins[] = {
    {"paper", QT_TRANSLATE_NOOP("Words", "Sign-in sheet on paper")},
    {"slip", QT_TRANSLATE_NOOP("Words", "Scanned admission slips")},
    {"roll_call", QT_TRANSLATE_NOOP("Words", "Roll call")},
    {"self", QT_TRANSLATE_NOOP("Words", "Check-in online by oneself")},
};
constexpr Entry HourUnits[] = {
    {"hour", QT_TRANSLATE_NOOP("Words", "Hours")},
    {"credit", QT_TRANSLATE_NOOP("Words", "Credits")},
};
constexpr Entry Partials[] = {
    {"by_session", QT_TRANSLATE_NOOP("Words", "By the sessions attended")},
    {"proportional", QT_TRANSLATE_NOOP("Words", "In proportion to the attendance")},
    {"full", QT_TRANSLATE_NOOP("Words", "Only for full attendance")},
    {"threshold", QT_TRANSLATE_NOOP("Words", "In full from a share of the attendance")},
};
constexpr Entry LatePolicies[] = {
    {"void", QT_TRANSLATE_NOOP("Words", "The session does not count")},
    {"deduct", QT_TRANSLATE_NOOP("Words", "Hours are deducted")},
    {"note", QT_TRANSLATE_NOOP("Words", "It is noted only")},
};
constexpr Entry Assessments[] = {
    {"quiz", QT_TRANSLATE_NOOP("Words", "Test")},
    {"report", QT_TRANSLATE_NOOP("Words", "Written report")},
    {"showcase", QT_TRANSLATE_NOOP("Words", "Presentation of results")},
    {"practice", QT_TRANSLATE_NOOP("Words", "Practical exercise")},
    {"reflection", QT_TRANSLATE_NOOP("Words", "Reflections")},
    {"case_study", QT_TRANSLATE_NOOP("Words", "Case study")},
    {"discussion", QT_TRANSLATE_NOOP("Words", "Exchange of views")},
    {"other", QT_TRANSLATE_NOOP("Words", "Another way")},
};
constexpr Entry Levels[] = {
    {"senior_high", QT_TRANSLATE_NOOP("Words", "Senior high")},
    {"vocational", QT_TRANSLATE_NOOP("Words", "Vocational high")},
    {"junior_high", QT_TRANSLATE_NOOP("Words", "Junior high")},
    {"elementary", QT_TRANSLATE_NOOP("Words", "Elementary")},
    {"kindergarten", QT_TRANSLATE_NOOP("Words", "Kindergarten")},
    {"special", QT_TRANSLATE_NOOP("Words", "Special education")},
    {"university", QT_TRANSLATE_NOOP("Words", "University")},
    {"administrative", QT_TRANSLATE_NOOP("Words", "Administrative staff")},
    {"any", QT_TRANSLATE_NOOP("Words", "Anybody")},
};
constexpr Entry SubjectsRules[] = {
    {"only", QT_TRANSLATE_NOOP("Words", "They alone")},
    {"preferred", QT_TRANSLATE_NOOP("Words", "They come first")},
};
constexpr Entry OpenScopes[] = {
    {"own", QT_TRANSLATE_NOOP("Words", "Teachers of the own school only")},
    {"county", QT_TRANSLATE_NOOP("Words", "The own county")},
    {"counties", QT_TRANSLATE_NOOP("Words", "Certain counties")},
    {"units", QT_TRANSLATE_NOOP("Words", "Certain units")},
    {"named", QT_TRANSLATE_NOOP("Words", "Certain people")},
    {"all", QT_TRANSLATE_NOOP("Words", "The whole country")},
};
constexpr Entry FeeMethods[] = {
    {"none", QT_TRANSLATE_NOOP("Words", "No fee")},
    {"on_site", QT_TRANSLATE_NOOP("Words", "Paid on site")},
    {"transfer", QT_TRANSLATE_NOOP("Words", "Bank transfer")},
    {"postal", QT_TRANSLATE_NOOP("Words", "Postal giro")},
    {"card", QT_TRANSLATE_NOOP("Words", "Credit card (elsewhere)")},
    {"unit", QT_TRANSLATE_NOOP("Words", "Paid by the unit")},
};
constexpr Entry Funds[] = {
    {"full", QT_TRANSLATE_NOOP("Words", "Borne in full")},
    {"partial", QT_TRANSLATE_NOOP("Words", "Subsidised in part")},
    {"none", QT_TRANSLATE_NOOP("Words", "No funds")},
};
constexpr Entry Channels[] = {
    {"online", QT_TRANSLATE_NOOP("Words", "Online registration")},
    {"phone", QT_TRANSLATE_NOOP("Words", "By phone")},
    {"letter", QT_TRANSLATE_NOOP("Words", "Nominated by official letter")},
    {"url", QT_TRANSLATE_NOOP("Words", "Another web page")},
    {"none", QT_TRANSLATE_NOOP("Words", "No registration needed")},
};
constexpr Entry LecturerKinds[] = {
    {"internal", QT_TRANSLATE_NOOP("Words", "Own staff")},
    {"external", QT_TRANSLATE_NOOP("Words", "From outside")},
    {"assistant", QT_TRANSLATE_NOOP("Words", "Assistant")},
};
constexpr Entry PartnerRoles[] = {
    {"host", QT_TRANSLATE_NOOP("Words", "Held by")},
    {"advisor", QT_TRANSLATE_NOOP("Words", "Under the guidance of")},
    {"co_host", QT_TRANSLATE_NOOP("Words", "Held together with")},
};
constexpr Entry FileKinds[] = {
    {"plan", QT_TRANSLATE_NOOP("Words", "Course plan")}, {"timetable", QT_TRANSLATE_NOOP("Words", "Timetable")},
    {"leaflet", QT_TRANSLATE_NOOP("Words", "Leaflet")},  {"consent", QT_TRANSLATE_NOOP("Words", "Letter of consent")},
    {"other", QT_TRANSLATE_NOOP("Words", "Other")},
};

template<typename E>
QString said(std::span<const Entry> entries, E value) {
    return lookUp(entries, course::keyOf(value)).value_or(QString());
}

/// The word of a key, if the field holds such terms.
template<typename E>
std::optional<QString> ifTerm(const QString& key) {
    const auto value = course::fromKey<E>(key);
    return value ? std::optional(courseTerm(*value)) : std::nullopt;
}

struct TermField {
    const char* field;
    const char* part; ///< of a row
    std::optional<QString> (*word)(const QString& key);
};

constexpr TermField TermFields[] = {
    {"basis_kind", "", ifTerm<BasisKind>},
    {"class_kind", "", ifTerm<ClassKind>},
    {"time_kind", "", ifTerm<TimeKind>},
    {"mode", "", ifTerm<CourseMode>},
    {"checkin", "", ifTerm<CheckinKind>},
    {"hour_unit", "", ifTerm<HourUnit>},
    {"partial", "", ifTerm<PartialCredit>},
    {"threshold", "", ifTerm<AttendanceThreshold>},
    {"late_policy", "", ifTerm<LatePolicy>},
    {"assessment", "", ifTerm<Assessment>},
    {"levels", "", ifTerm<AudienceLevel>},
    {"subjects_rule", "", ifTerm<SubjectsRule>},
    {"open_scope", "", ifTerm<OpenScope>},
    {"fee_method", "", ifTerm<FeeMethod>},
    {"fund", "", ifTerm<FundKind>},
    {"channels", "", ifTerm<RegistrationChannel>},
    {"state", "", ifTerm<CourseState>},
    {"sessions", "mode", ifTerm<SessionMode>},
    {"lecturers", "kind", ifTerm<LecturerKind>},
    {"partners", "role", ifTerm<PartnerRole>},
    {"files", "kind", ifTerm<CourseFileKind>},
};

} // namespace

QString courseTerm(CourseState value) {
    return said(States, value);
}

QString courseTerm(BasisKind value) {
    return said(Bases, value);
}

QString courseTerm(ClassKind value) {
    return said(ClassKinds, value);
}

QString courseTerm(TimeKind value) {
    return said(TimeKinds, value);
}

QString courseTerm(CourseMode value) {
    return said(Modes, value);
}

QString courseTerm(SessionMode value) {
    return said(SessionModes, value);
}

QString courseTerm(CheckinKind value) {
    return said(Checkins, value);
}

QString courseTerm(HourUnit value) {
    return said(HourUnits, value);
}

QString courseTerm(PartialCredit value) {
    return said(Partials, value);
}

QString courseTerm(LatePolicy value) {
    return said(LatePolicies, value);
}

QString courseTerm(Assessment value) {
    return said(Assessments, value);
}

QString courseTerm(AudienceLevel value) {
    return said(Levels, value);
}

QString courseTerm(SubjectsRule value) {
    return said(SubjectsRules, value);
}

QString courseTerm(OpenScope value) {
    return said(OpenScopes, value);
}

QString courseTerm(FeeMethod value) {
    return said(FeeMethods, value);
}

QString courseTerm(FundKind value) {
    return said(Funds, value);
}

QString courseTerm(RegistrationChannel value) {
    return said(Channels, value);
}

QString courseTerm(LecturerKind value) {
    return said(LecturerKinds, value);
}

QString courseTerm(PartnerRole value) {
    return said(PartnerRoles, value);
}

QString courseTerm(CourseFileKind value) {
    return said(FileKinds, value);
}

QString courseTerm(AttendanceThreshold value) {
    return value == AttendanceThreshold::All ? Words::tr("All of it") : course::keyOf(value);
}

QString courseTermOf(const QString& path, const QString& key) {
    const course::FieldPath where = course::parsedPath(path);
    for (const TermField& each : TermFields) {
        if (where.field == QLatin1String(each.field) && where.part == QLatin1String(each.part)) {
            return each.word(key).value_or(key);
        }
    }
    return key;
}

} // namespace inservice::words
