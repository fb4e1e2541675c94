// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/courseterms.h"

namespace inservice {

/// 錄取方式
enum class AcceptMode {
    Manual,    ///< 人工審核: the organiser decides
    FirstCome, ///< 先報先得
    Draw,      ///< 截止後抽籤
    Priority,  ///< 截止後依順位
    Nominated, ///< 僅薦派: units in the list send names
};

/// 遞補方式. Never by a machine alone.
enum class PromoteMode {
    Suggest, ///< 系統建議、承辦人確認
    Offer,   ///< 徵詢: an answer within a time
    None,    ///< 不遞補
};

/// What an offer that nobody answers becomes.
enum class OfferLapse {
    End,    ///< the end of the waiting list
    Cancel, ///< no enrolment any more
};

/// 時段衝突: of another course one is enrolled in.
enum class ClashRule {
    Warn,   ///< 警告
    Refuse, ///< 拒絕
};

/// 已參加過: who has been in the same course.
enum class RepeatRule {
    Allow,  ///< 允許
    Last,   ///< 排序在後
    Refuse, ///< 拒絕
};

/// 名單顯示: what those who enrol see of each other.
enum class ListShown {
    Masked, ///< 遮罩姓名
    Count,  ///< 僅人數
    Own,    ///< 僅自己
};

/// 分班, where a course has several classes.
enum class ClassChoice {
    Organiser, ///< 錄取後由承辦人分班
    Teacher,   ///< 報名時選班
    Auto,      ///< 自動平均
};

/// 優先順序: who comes before others.
enum class PriorityRule {
    OwnUnit,   ///< 開課單位教師
    OwnCounty, ///< 本縣市
    Titles,    ///< 職稱 in a list
    Subjects,  ///< 任教科目 in a list
    Levels,    ///< 學校類別 in a list
    FirstTime, ///< 首次參加此系列
    Nominated, ///< 薦派
};

/// What sensitive data is asked for.
enum class DataPurpose {
    Insurance, ///< 保險
    Lodging,   ///< 住宿登記
    Transfer,  ///< 時數轉送
};

/// 自訂題目: how one is answered.
enum class QuestionKind {
    Text,   ///< a line of text
    Choice, ///< one of some
    Multi,  ///< any of some
    Number,
};

/// 通知: mails to those who enrol.
enum class EnrolmentNotice {
    Received,  ///< 收到報名
    Result,    ///< 錄取結果
    Change,    ///< 課程異動
    ThreeDays, ///< 三天前
    OneDay,    ///< 前一天
};

/// 處理狀態 of an enrolment.
enum class EnrolmentState {
    Pending,         ///< 待審核
    Drawn,           ///< 已抽中, before the result is published; to the teacher 待審核
    Accepted,        ///< 審核通過: the seat is theirs
    Listed,          ///< 已列入名單: walked in, or brought by a list
    Waiting,         ///< 備取
    Offered,         ///< 備取, and asked whether they come
    Declined,        ///< 審核不通過
    Cancelled,       ///< 取消報名
    Cancelling,      ///< 審核通過, and asks to be let go
    CourseCancelled, ///< 課程取消
};

/// Whether a seat is theirs: it counts against the number of places.
[[nodiscard]] bool hasSeat(EnrolmentState state);
/// Whether it can still become something: neither cancelled nor ended with the course.
[[nodiscard]] bool isLive(EnrolmentState state);

namespace course {

template<>
std::span<const Term<AcceptMode>> terms();
template<>
std::span<const Term<PromoteMode>> terms();
template<>
std::span<const Term<OfferLapse>> terms();
template<>
std::span<const Term<ClashRule>> terms();
template<>
std::span<const Term<RepeatRule>> terms();
template<>
std::span<const Term<ListShown>> terms();
template<>
std::span<const Term<ClassChoice>> terms();
template<>
std::span<const Term<PriorityRule>> terms();
template<>
std::span<const Term<DataPurpose>> terms();
template<>
std::span<const Term<QuestionKind>> terms();
template<>
std::span<const Term<EnrolmentNotice>> terms();
template<>
std::span<const Term<EnrolmentState>> terms();

} // namespace course

} // namespace inservice
