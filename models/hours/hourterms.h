// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/courseterms.h"

namespace inservice {

/// 身分別 of somebody on a list
enum class ListRole {
    Attendee, ///< 學員
    Lecturer, ///< 講師
    Staff,    ///< 工作人員
};

/// 考核
enum class AssessResult {
    Missing, ///< 未登錄
    Passed,  ///< 通過
    Failed,  ///< 不通過
};

/// Why a session gives what it gives.
enum class CreditReason {
    Whole,    ///< 出席
    Grace,    ///< late or early, within what is let pass (容許)
    Noted,    ///< beyond it, and the course only notes that (僅註記)
    Beyond,   ///< beyond it
    Leave,    ///< 請假
    Duty,     ///< 公假
    Absent,   ///< 缺席
    Unlisted, ///< 未列名: does not count
    Taught,   ///< teaches it: does not count
    Unmarked, ///< 未登記
};

/// What decided about the hours beside the sessions.
enum class HoursReason {
    None,
    Cap,           ///< no more than the course has, or than the sessions somebody was there for
    Full,          ///< 未全程出席
    Threshold,     ///< 未達出席門檻
    AssessMissing, ///< 考核未登錄
    Assess,        ///< 考核不通過
    Given,         ///< 人工調整
};

namespace course {

template<>
std::span<const Term<ListRole>> terms();
template<>
std::span<const Term<AssessResult>> terms();
template<>
std::span<const Term<CreditReason>> terms();
template<>
std::span<const Term<HoursReason>> terms();

} // namespace course

} // namespace inservice
