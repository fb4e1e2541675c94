// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/enrolmentwords.h"

#include "forms/words/coursewords.h"
#include "forms/words/lookup.h"

namespace inservice::words {

namespace {

constexpr Entry AcceptModes[] = {
    {"manual", QT_TRANSLATE_NOOP("Words", "The organiser decides")},
    {"first_come", QT_TRANSLATE_NOOP("Words", "First come, first served")},
    {"draw", QT_TRANSLATE_NOOP("Words", "Drawn by lot after closing")},
    {"priority", QT_TRANSLATE_NOOP("Words", "By order after closing")},
    {"nominated", QT_TRANSLATE_NOOP("Words", "Only who is sent by their unit")},
};
constexpr Entry PromoteModes[] = {
    {"suggest", QT_TRANSLATE_NOOP("Words", "Proposed, confirmed by the organiser")},
    {"offer", QT_TRANSLATE_NOOP("Words", "Asked, with a time to answer")},
    {"none", QT_TRANSLATE_NOOP("Words", "Free seats stay free")},
};
constexpr Entry OfferLapses[] = {
    {"end", QT_TRANSLATE_NOOP("Words", "To the end of the waiting list")},
    {"cancel", QT_TRANSLATE_NOOP("Words", "The enrolment ends")},
};
constexpr Entry ClashRules[] = {
    {"warn", QT_TRANSLATE_NOOP("Words", "Warn")},
    {"refuse", QT_TRANSLATE_NOOP("Words", "Refuse")},
};
constexpr Entry RepeatRules[] = {
    {"allow", QT_TRANSLATE_NOOP("Words", "Allow")},
    {"last", QT_TRANSLATE_NOOP("Words", "Come last")},
    {"refuse", QT_TRANSLATE_NOOP("Words", "Refuse enrolment")},
};
constexpr Entry ListShowns[] = {
    {"masked", QT_TRANSLATE_NOOP("Words", "Masked names")},
    {"count", QT_TRANSLATE_NOOP("Words", "Numbers alone")},
    {"own", QT_TRANSLATE_NOOP("Words", "Only oneself")},
};
constexpr Entry ClassChoices[] = {
    {"organiser", QT_TRANSLATE_NOOP("Words", "The organiser sorts them after acceptance")},
    {"teacher", QT_TRANSLATE_NOOP("Words", "Chosen on enrolling")},
    {"auto", QT_TRANSLATE_NOOP("Words", "Evenly, by itself")},
};
constexpr Entry PriorityRules[] = {
    {"own_unit", QT_TRANSLATE_NOOP("Words", "Teachers of the organiser")},
    {"own_county", QT_TRANSLATE_NOOP("Words", "Teachers of the same county")},
    {"titles", QT_TRANSLATE_NOOP("Words", "By title")},
    {"subjects", QT_TRANSLATE_NOOP("Words", "By subject taught")},
    {"levels", QT_TRANSLATE_NOOP("Words", "By kind of school")},
    {"first_time", QT_TRANSLATE_NOOP("Words", "First time in this series")},
    {"nominated", QT_TRANSLATE_NOOP("Words", "Sent by their unit")},
};
constexpr Entry DataPurposes[] = {
    {"insurance", QT_TRANSLATE_NOOP("Words", "Insurance")},
    {"lodging", QT_TRANSLATE_NOOP("Words", "Lodging")},
    {"transfer", QT_TRANSLATE_NOOP("Words", "Passing hours on")},
};
constexpr Entry QuestionKinds[] = {
    {"text", QT_TRANSLATE_NOOP("Words", "A line of text")},
    {"choice", QT_TRANSLATE_NOOP("Words", "One of several")},
    {"multi", QT_TRANSLATE_NOOP("Words", "Any of several")},
    {"number", QT_TRANSLATE_NOOP("Words", "A number")},
};
constexpr Entry EnrolmentNotices[] = {
    {"received", QT_TRANSLATE_NOOP("Words", "Enrolment received")},
    {"result", QT_TRANSLATE_NOOP("Words", "Result")},
    {"change", QT_TRANSLATE_NOOP("Words", "Changes of the course")},
    {"d3", QT_TRANSLATE_NOOP("Words", "Three days before")},
    {"d1", QT_TRANSLATE_NOOP("Words", "The day before")},
};
constexpr Entry EnrolmentStates[] = {
    {"pending", QT_TRANSLATE_NOOP("Words", "Not looked at yet")},
    {"drawn", QT_TRANSLATE_NOOP("Words", "Drawn, not announced")},
    {"accepted", QT_TRANSLATE_NOOP("Words", "Accepted")},
    {"listed", QT_TRANSLATE_NOOP("Words", "On the list")},
    {"waiting", QT_TRANSLATE_NOOP("Words", "On the waiting list")},
    {"offered", QT_TRANSLATE_NOOP("Words", "Waiting list, a seat is offered")},
    {"declined", QT_TRANSLATE_NOOP("Words", "Not accepted")},
    {"cancelled", QT_TRANSLATE_NOOP("Words", "Enrolment cancelled")},
    {"cancelling", QT_TRANSLATE_NOOP("Words", "Accepted, asks to cancel")},
    {"course_cancelled", QT_TRANSLATE_NOOP("Words", "The course was cancelled")},
};
constexpr Entry Items[] = {
    {"title", QT_TRANSLATE_NOOP("Words", "Title")},
    {"mobile", QT_TRANSLATE_NOOP("Words", "Mobile phone")},
    {"subject", QT_TRANSLATE_NOOP("Words", "Subject taught")},
    {"school_kind", QT_TRANSLATE_NOOP("Words", "Kind of school")},
    {"meal", QT_TRANSLATE_NOOP("Words", "Meal")},
    {"stay", QT_TRANSLATE_NOOP("Words", "Staying overnight")},
    {"transport", QT_TRANSLATE_NOOP("Words", "How one comes")},
    {"parking", QT_TRANSLATE_NOOP("Words", "Parking permit")},
    {"emergency", QT_TRANSLATE_NOOP("Words", "Emergency contact")},
    {"national_id", QT_TRANSLATE_NOOP("Words", "National ID number")},
    {"birthday", QT_TRANSLATE_NOOP("Words", "Birthday")},
    {"diet_note", QT_TRANSLATE_NOOP("Words", "What one must not eat")},
    {"access_need", QT_TRANSLATE_NOOP("Words", "Accessibility needs")},
    {"invoice", QT_TRANSLATE_NOOP("Words", "Name on the receipt")},
    {"civil", QT_TRANSLATE_NOOP("Words", "Register hours for civil servants")},
    {"years", QT_TRANSLATE_NOOP("Words", "Years of service")},
    {"pic_consent", QT_TRANSLATE_NOOP("Words", "Consent to pictures")},
    {"tshirt", QT_TRANSLATE_NOOP("Words", "Size of shirt")},
};
constexpr Entry Options[] = {
    {"school_kind.senior_high", QT_TRANSLATE_NOOP("Words", "Senior high school")},
    {"school_kind.vocational", QT_TRANSLATE_NOOP("Words", "Vocational senior high school")},
    {"school_kind.comprehensive", QT_TRANSLATE_NOOP("Words", "Comprehensive senior high school")},
    {"school_kind.single", QT_TRANSLATE_NOOP("Words", "Single-subject senior high school")},
    {"school_kind.junior_high", QT_TRANSLATE_NOOP("Words", "Junior high school")},
    {"school_kind.elementary", QT_TRANSLATE_NOOP("Words", "Elementary school")},
    {"school_kind.kindergarten", QT_TRANSLATE_NOOP("Words", "Kindergarten")},
    {"school_kind.special", QT_TRANSLATE_NOOP("Words", "Special school")},
    {"school_kind.other", QT_TRANSLATE_NOOP("Words", "Another one")},
    {"meal.meat", QT_TRANSLATE_NOOP("Words", "With meat")},
    {"meal.vegetarian", QT_TRANSLATE_NOOP("Words", "Vegetarian")},
    {"meal.none", QT_TRANSLATE_NOOP("Words", "No meal")},
    {"stay.yes", QT_TRANSLATE_NOOP("Words", "Stays")},
    {"stay.no", QT_TRANSLATE_NOOP("Words", "Does not stay")},
    {"transport.own", QT_TRANSLATE_NOOP("Words", "Comes by oneself")},
    {"transport.bus", QT_TRANSLATE_NOOP("Words", "Takes the bus")},
    {"parking.yes", QT_TRANSLATE_NOOP("Words", "Needed")},
    {"parking.no", QT_TRANSLATE_NOOP("Words", "Not needed")},
    {"civil.yes", QT_TRANSLATE_NOOP("Words", "Yes")},
    {"civil.no", QT_TRANSLATE_NOOP("Words", "No")},
    {"pic_consent.yes", QT_TRANSLATE_NOOP("Words", "Agrees")},
    {"pic_consent.no", QT_TRANSLATE_NOOP("Words", "Does not agree")},
};
constexpr Entry Settings[] = {
    {"enabled", QT_TRANSLATE_NOOP("Words", "Offer online registration")},
    {"open_at", QT_TRANSLATE_NOOP("Words", "Opens")},
    {"close_at", QT_TRANSLATE_NOOP("Words", "Closes")},
    {"online_quota", QT_TRANSLATE_NOOP("Words", "Places online")},
    {"wait_quota", QT_TRANSLATE_NOOP("Words", "Places on the waiting list")},
    {"per_unit_max", QT_TRANSLATE_NOOP("Words", "Most of one school")},
    {"county_quota", QT_TRANSLATE_NOOP("Words", "Places of counties")},
    {"release_at", QT_TRANSLATE_NOOP("Words", "Unused places are open to all from")},
    {"nominate_each", QT_TRANSLATE_NOOP("Words", "Sent by each school")},
    {"nominate_desk_each", QT_TRANSLATE_NOOP("Words", "Sent by each regional centre")},
    {"nominate_units", QT_TRANSLATE_NOOP("Words", "Schools and centres that send teachers")},
    {"priority", QT_TRANSLATE_NOOP("Words", "Who comes first")},
    {"accept_mode", QT_TRANSLATE_NOOP("Words", "How it is decided")},
    {"result_at", QT_TRANSLATE_NOOP("Words", "Result is announced")},
    {"freeze_at", QT_TRANSLATE_NOOP("Words", "Meals and beds are ordered")},
    {"cancel_until", QT_TRANSLATE_NOOP("Words", "Can be cancelled until")},
    {"offer_hours", QT_TRANSLATE_NOOP("Words", "Time to answer an offer")},
    {"offer_lapse", QT_TRANSLATE_NOOP("Words", "An offer that is not answered")},
    {"promote", QT_TRANSLATE_NOOP("Words", "When a seat is free")},
    {"clash", QT_TRANSLATE_NOOP("Words", "Another course at the same time")},
    {"same_series", QT_TRANSLATE_NOOP("Words", "Of the same series")},
    {"repeat", QT_TRANSLATE_NOOP("Words", "Who has taken part before")},
    {"prereq", QT_TRANSLATE_NOOP("Words", "Courses needed before")},
    {"max_open", QT_TRANSLATE_NOOP("Words", "Open enrolments of one teacher")},
    {"class_choice", QT_TRANSLATE_NOOP("Words", "Who sorts the classes")},
    {"show_list", QT_TRANSLATE_NOOP("Words", "What teachers see of the list")},
    {"walk_in", QT_TRANSLATE_NOOP("Words", "Enrolment on the spot")},
    {"items", QT_TRANSLATE_NOOP("Words", "What is asked")},
    {"purpose", QT_TRANSLATE_NOOP("Words", "What sensitive data is for")},
    {"stops", QT_TRANSLATE_NOOP("Words", "Stops of the bus")},
    {"questions", QT_TRANSLATE_NOOP("Words", "Own questions")},
    {"mails", QT_TRANSLATE_NOOP("Words", "Mails")},
    {"consent", QT_TRANSLATE_NOOP("Words", "Notice on personal data")},
};

template<typename E>
QString termOf(std::span<const Entry> entries, E value) {
    return lookUp(entries, course::keyOf(value)).value_or(QString());
}

} // namespace

QString enrolmentTerm(AcceptMode value) {
    return termOf(AcceptModes, value);
}

QString enrolmentTerm(PromoteMode value) {
    return termOf(PromoteModes, value);
}

QString enrolmentTerm(OfferLapse value) {
    return termOf(OfferLapses, value);
}

QString enrolmentTerm(ClashRule value) {
    return termOf(ClashRules, value);
}

QString enrolmentTerm(RepeatRule value) {
    return termOf(RepeatRules, value);
}

QString enrolmentTerm(ListShown value) {
    return termOf(ListShowns, value);
}

QString enrolmentTerm(ClassChoice value) {
    return termOf(ClassChoices, value);
}

QString enrolmentTerm(PriorityRule value) {
    return termOf(PriorityRules, value);
}

QString enrolmentTerm(DataPurpose value) {
    return termOf(DataPurposes, value);
}

QString enrolmentTerm(QuestionKind value) {
    return termOf(QuestionKinds, value);
}

QString enrolmentTerm(EnrolmentNotice value) {
    return termOf(EnrolmentNotices, value);
}

QString enrolmentTerm(EnrolmentState value) {
    return termOf(EnrolmentStates, value);
}

QString enrolmentItem(const QString& code) {
    return lookUp(Items, code).value_or(code);
}

QString enrolmentOption(const QString& code, const QString& option) {
    return lookUp(Options, code + u'.' + option).value_or(option);
}

QString registrationField(const QString& path) {
    return lookUp(Settings, course::parsedPath(path).field.section(u'.', 0, 0)).value_or(path);
}

} // namespace inservice::words
