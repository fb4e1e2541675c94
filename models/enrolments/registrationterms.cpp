// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrolments/registrationterms.h"

namespace inservice::course {

namespace {

constexpr Term<AcceptMode> AcceptModes[] = {
    {AcceptMode::Manual, "manual"},     {AcceptMode::FirstCome, "first_come"}, {AcceptMode::Draw, "draw"},
    {AcceptMode::Priority, "priority"}, {AcceptMode::Nominated, "nominated"},
};
constexpr Term<PromoteMode> PromoteModes[] = {
    {PromoteMode::Suggest, "suggest"},
    {PromoteMode::Offer, "offer"},
    {PromoteMode::None, "none"},
};
constexpr Term<OfferLapse> OfferLapses[] = {
    {OfferLapse::End, "end"},
    {OfferLapse::Cancel, "cancel"},
};
constexpr Term<ClashRule> ClashRules[] = {
    {ClashRule::Warn, "warn"},
    {ClashRule::Refuse, "refuse"},
};
constexpr Term<RepeatRule> RepeatRules[] = {
    {RepeatRule::Allow, "allow"},
    {RepeatRule::Last, "last"},
    {RepeatRule::Refuse, "refuse"},
};
constexpr Term<ListShown> ListShowns[] = {
    {ListShown::Masked, "masked"},
    {ListShown::Count, "count"},
    {ListShown::Own, "own"},
};
constexpr Term<ClassChoice> ClassChoices[] = {
    {ClassChoice::Organiser, "organiser"},
    {ClassChoice::Teacher, "teacher"},
    {ClassChoice::Auto, "auto"},
};
constexpr Term<PriorityRule> PriorityRules[] = {
    {PriorityRule::OwnUnit, "own_unit"},    {PriorityRule::OwnCounty, "own_county"},
    {PriorityRule::Titles, "titles"},       {PriorityRule::Subjects, "subjects"},
    {PriorityRule::Levels, "levels"},       {PriorityRule::FirstTime, "first_time"},
    {PriorityRule::Nominated, "nominated"},
};
constexpr Term<DataPurpose> DataPurposes[] = {
    {DataPurpose::Insurance, "insurance"},
    {DataPurpose::Lodging, "lodging"},
    {DataPurpose::Transfer, "transfer"},
};
constexpr Term<QuestionKind> QuestionKinds[] = {
    {QuestionKind::Text, "text"},
    {QuestionKind::Choice, "choice"},
    {QuestionKind::Multi, "multi"},
    {QuestionKind::Number, "number"},
};
constexpr Term<EnrolmentNotice> EnrolmentNotices[] = {
    {EnrolmentNotice::Received, "received"}, {EnrolmentNotice::Result, "result"}, {EnrolmentNotice::Change, "change"},
    {EnrolmentNotice::ThreeDays, "d3"},      {EnrolmentNotice::OneDay, "d1"},
};
constexpr Term<EnrolmentState> EnrolmentStates[] = {
    {EnrolmentState::Pending, "pending"},       {EnrolmentState::Drawn, "drawn"},
    {EnrolmentState::Accepted, "accepted"},     {EnrolmentState::Listed, "listed"},
    {EnrolmentState::Waiting, "waiting"},       {EnrolmentState::Offered, "offered"},
    {EnrolmentState::Declined, "declined"},     {EnrolmentState::Cancelled, "cancelled"},
    {EnrolmentState::Cancelling, "cancelling"}, {EnrolmentState::CourseCancelled, "course_cancelled"},
};

} // namespace

template<>
std::span<const Term<AcceptMode>> terms() {
    return AcceptModes;
}

template<>
std::span<const Term<PromoteMode>> terms() {
    return PromoteModes;
}

template<>
std::span<const Term<OfferLapse>> terms() {
    return OfferLapses;
}

template<>
std::span<const Term<ClashRule>> terms() {
    return ClashRules;
}

template<>
std::span<const Term<RepeatRule>> terms() {
    return RepeatRules;
}

template<>
std::span<const Term<ListShown>> terms() {
    return ListShowns;
}

template<>
std::span<const Term<ClassChoice>> terms() {
    return ClassChoices;
}

template<>
std::span<const Term<PriorityRule>> terms() {
    return PriorityRules;
}

template<>
std::span<const Term<DataPurpose>> terms() {
    return DataPurposes;
}

template<>
std::span<const Term<QuestionKind>> terms() {
    return QuestionKinds;
}

template<>
std::span<const Term<EnrolmentNotice>> terms() {
    return EnrolmentNotices;
}

template<>
std::span<const Term<EnrolmentState>> terms() {
    return EnrolmentStates;
}

} // namespace inservice::course

namespace inservice {

bool hasSeat(EnrolmentState state) {
    return state == EnrolmentState::Accepted || state == EnrolmentState::Cancelling;
}

bool isLive(EnrolmentState state) {
    return state != EnrolmentState::Cancelled && state != EnrolmentState::CourseCancelled;
}

} // namespace inservice
