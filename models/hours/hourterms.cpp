// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hours/hourterms.h"

namespace inservice::course {

template<>
std::span<const Term<ListRole>> terms() {
    static constexpr Term<ListRole> all[] = {
        {ListRole::Attendee, "attendee"}, {ListRole::Lecturer, "lecturer"}, {ListRole::Staff, "staff"}};
    return all;
}

template<>
std::span<const Term<AssessResult>> terms() {
    static constexpr Term<AssessResult> all[] = {
        {AssessResult::Missing, ""}, {AssessResult::Passed, "passed"}, {AssessResult::Failed, "failed"}};
    return all;
}

template<>
std::span<const Term<CreditReason>> terms() {
    static constexpr Term<CreditReason> all[] = {
        {CreditReason::Whole, "whole"},      {CreditReason::Grace, "grace"},       {CreditReason::Noted, "noted"},
        {CreditReason::Beyond, "beyond"},    {CreditReason::Leave, "leave"},       {CreditReason::Duty, "duty"},
        {CreditReason::Absent, "absent"},    {CreditReason::Unlisted, "unlisted"}, {CreditReason::Taught, "taught"},
        {CreditReason::Unmarked, "unmarked"}};
    return all;
}

template<>
std::span<const Term<HoursReason>> terms() {
    static constexpr Term<HoursReason> all[] = {{HoursReason::None, ""},
                                                {HoursReason::Cap, "cap"},
                                                {HoursReason::Full, "full"},
                                                {HoursReason::Threshold, "threshold"},
                                                {HoursReason::AssessMissing, "assess_missing"},
                                                {HoursReason::Assess, "assess"},
                                                {HoursReason::Given, "given"}};
    return all;
}

} // namespace inservice::course
