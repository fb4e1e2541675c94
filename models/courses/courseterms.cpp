// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/courseterms.h"

namespace inservice {

bool leadsToCredits(ClassKind kind) {
    switch (kind) {
    case ClassKind::NonCredit:
    case ClassKind::SchoolBased:
    case ClassKind::Seed:
        return false;
    case ClassKind::BachelorCredit:
    case ClassKind::MasterCredit:
    case ClassKind::BachelorDegree:
    case ClassKind::MasterDegree:
        return true;
    }
    return false;
}

bool needsPlace(CourseMode mode) {
    return mode == CourseMode::InPerson || mode == CourseMode::Mixed;
}

namespace course {

namespace {

constexpr Term<CourseState> States[] = {
    {CourseState::Submitted, "submitted"},
    {CourseState::Returned, "returned"},
    {CourseState::Approved, "approved"},
    {CourseState::Rejected, "rejected"},
    {CourseState::Withdrawn, "withdrawn"},
    {CourseState::Cancelled, "cancelled"},
    {CourseState::ListDue, "list_due"},
    {CourseState::ListSubmitted, "list_submitted"},
    {CourseState::ListReturned, "list_returned"},
    {CourseState::Confirmed, "confirmed"},
    {CourseState::ConfirmedEmpty, "confirmed_empty"},
};
constexpr Term<BasisKind> BasisKinds[] = {
    {BasisKind::Numbered, "numbered"},
    {BasisKind::None, "none"},
    {BasisKind::Plan, "plan"},
};
constexpr Term<ClassKind> ClassKinds[] = {
    {ClassKind::NonCredit, "non_credit"},
    {ClassKind::SchoolBased, "school_based"},
    {ClassKind::Seed, "seed"},
    {ClassKind::BachelorCredit, "bachelor_credit"},
    {ClassKind::MasterCredit, "master_credit"},
    {ClassKind::BachelorDegree, "bachelor_degree"},
    {ClassKind::MasterDegree, "master_degree"},
};
constexpr Term<TimeKind> TimeKinds[] = {
    {TimeKind::WeekdayDay, "weekday_day"}, {TimeKind::WeekdayEvening, "weekday_evening"},
    {TimeKind::Weekend, "weekend"},        {TimeKind::Summer, "summer"},
    {TimeKind::Winter, "winter"},          {TimeKind::Unknown, "unknown"},
};
constexpr Term<CourseMode> Modes[] = {
    {CourseMode::InPerson, "in_person"},
    {CourseMode::OnlineLive, "online_live"},
    {CourseMode::OnlineOwnTime, "online_own_time"},
    {CourseMode::Mixed, "mixed"},
};
constexpr Term<SessionMode> SessionModes[] = {
    {SessionMode::InPerson, "in_person"},
    {SessionMode::Online, "online"},
};
constexpr Term<CheckinKind> CheckinKinds[] = {
    {CheckinKind::Paper, "paper"},
    {CheckinKind::Slip, "slip"},
    {CheckinKind::RollCall, "roll_call"},
    {CheckinKind::Self, "self"},
};
constexpr Term<HourUnit> HourUnits[] = {{HourUnit::Hour, "hour"}, {HourUnit::Credit, "credit"}};
constexpr Term<PartialCredit> Partials[] = {
    {PartialCredit::BySession, "by_session"},
    {PartialCredit::Proportional, "proportional"},
    {PartialCredit::Full, "full"},
    {PartialCredit::Threshold, "threshold"},
};
constexpr Term<AttendanceThreshold> Thresholds[] = {
    {AttendanceThreshold::Half, "1/2"},          {AttendanceThreshold::TwoThirds, "2/3"},
    {AttendanceThreshold::ThreeQuarters, "3/4"}, {AttendanceThreshold::FourFifths, "4/5"},
    {AttendanceThreshold::FiveSixths, "5/6"},    {AttendanceThreshold::All, "1"},
};
constexpr Term<LatePolicy> LatePolicies[] = {
    {LatePolicy::Void, "void"},
    {LatePolicy::Deduct, "deduct"},
    {LatePolicy::Note, "note"},
};
constexpr Term<Assessment> Assessments[] = {
    {Assessment::Quiz, "quiz"},
    {Assessment::Report, "report"},
    {Assessment::Showcase, "showcase"},
    {Assessment::Practice, "practice"},
    {Assessment::Reflection, "reflection"},
    {Assessment::CaseStudy, "case_study"},
    {Assessment::Discussion, "discussion"},
    {Assessment::Other, "other"},
};
constexpr Term<AudienceLevel> Levels[] = {
    {AudienceLevel::SeniorHigh, "senior_high"},
    {AudienceLevel::Vocational, "vocational"},
    {AudienceLevel::JuniorHigh, "junior_high"},
    {AudienceLevel::Elementary, "elementary"},
    {AudienceLevel::Kindergarten, "kindergarten"},
    {AudienceLevel::Special, "special"},
    {AudienceLevel::University, "university"},
    {AudienceLevel::Administrative, "administrative"},
    {AudienceLevel::Any, "any"},
};
constexpr Term<SubjectsRule> SubjectsRules[] = {{SubjectsRule::Only, "only"}, {SubjectsRule::Preferred, "preferred"}};
constexpr Term<OpenScope> OpenScopes[] = {
    {OpenScope::Own, "own"},     {OpenScope::County, "county"}, {OpenScope::Counties, "counties"},
    {OpenScope::Units, "units"}, {OpenScope::Named, "named"},   {OpenScope::All, "all"},
};
constexpr Term<FeeMethod> FeeMethods[] = {
    {FeeMethod::None, "none"},     {FeeMethod::OnSite, "on_site"}, {FeeMethod::Transfer, "transfer"},
    {FeeMethod::Postal, "postal"}, {FeeMethod::Card, "card"},      {FeeMethod::Unit, "unit"},
};
constexpr Term<FundKind> FundKinds[] = {
    {FundKind::Full, "full"},
    {FundKind::Partial, "partial"},
    {FundKind::None, "none"},
};
constexpr Term<RegistrationChannel> Channels[] = {
    {RegistrationChannel::Online, "online"}, {RegistrationChannel::Phone, "phone"},
    {RegistrationChannel::Letter, "letter"}, {RegistrationChannel::Url, "url"},
    {RegistrationChannel::None, "none"},
};
constexpr Term<LecturerKind> LecturerKinds[] = {
    {LecturerKind::Internal, "internal"},
    {LecturerKind::External, "external"},
    {LecturerKind::Assistant, "assistant"},
};
constexpr Term<PartnerRole> PartnerRoles[] = {
    {PartnerRole::Host, "host"},
    {PartnerRole::Advisor, "advisor"},
    {PartnerRole::CoHost, "co_host"},
};
constexpr Term<CourseFileKind> FileKinds[] = {
    {CourseFileKind::Plan, "plan"},       {CourseFileKind::Timetable, "timetable"},
    {CourseFileKind::Leaflet, "leaflet"}, {CourseFileKind::Consent, "consent"},
    {CourseFileKind::Other, "other"},
};

} // namespace

template<>
std::span<const Term<CourseState>> terms() {
    return States;
}

template<>
std::span<const Term<BasisKind>> terms() {
    return BasisKinds;
}

template<>
std::span<const Term<ClassKind>> terms() {
    return ClassKinds;
}

template<>
std::span<const Term<TimeKind>> terms() {
    return TimeKinds;
}

template<>
std::span<const Term<CourseMode>> terms() {
    return Modes;
}

template<>
std::span<const Term<SessionMode>> terms() {
    return SessionModes;
}

template<>
std::span<const Term<CheckinKind>> terms() {
    return CheckinKinds;
}

template<>
std::span<const Term<HourUnit>> terms() {
    return HourUnits;
}

template<>
std::span<const Term<PartialCredit>> terms() {
    return Partials;
}

template<>
std::span<const Term<AttendanceThreshold>> terms() {
    return Thresholds;
}

template<>
std::span<const Term<LatePolicy>> terms() {
    return LatePolicies;
}

template<>
std::span<const Term<Assessment>> terms() {
    return Assessments;
}

template<>
std::span<const Term<AudienceLevel>> terms() {
    return Levels;
}

template<>
std::span<const Term<SubjectsRule>> terms() {
    return SubjectsRules;
}

template<>
std::span<const Term<OpenScope>> terms() {
    return OpenScopes;
}

template<>
std::span<const Term<FeeMethod>> terms() {
    return FeeMethods;
}

template<>
std::span<const Term<FundKind>> terms() {
    return FundKinds;
}

template<>
std::span<const Term<RegistrationChannel>> terms() {
    return Channels;
}

template<>
std::span<const Term<LecturerKind>> terms() {
    return LecturerKinds;
}

template<>
std::span<const Term<PartnerRole>> terms() {
    return PartnerRoles;
}

template<>
std::span<const Term<CourseFileKind>> terms() {
    return FileKinds;
}

} // namespace course

} // namespace inservice
