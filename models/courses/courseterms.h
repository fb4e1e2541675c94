// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>
#include <span>

namespace inservice {

/// 課程處理狀態, the codes C10…L95 of the site. What a date says (報名中, 上課中) is no state: it is computed.
enum class CourseState {
    Submitted,      ///< 課程-待審
    Returned,       ///< 課程-退回補正
    Approved,       ///< 課程-審核通過
    Rejected,       ///< 課程-審核不通過
    Withdrawn,      ///< 課程-撤回
    Cancelled,      ///< 課程-取消
    ListDue,        ///< 名單-未上傳
    ListSubmitted,  ///< 名單-待審
    ListReturned,   ///< 名單-退回補正
    Confirmed,      ///< 名單確認通過 (結案)
    ConfirmedEmpty, ///< 名單確認通過-無人出席
};

/// 依據
enum class BasisKind {
    Numbered, ///< 有文號
    None,     ///< 無文號
    Plan,     ///< 校務會議或計畫
};

/// 班別性質
enum class ClassKind {
    NonCredit,      ///< 非學分班
    SchoolBased,    ///< 非學分班(校本研習)
    Seed,           ///< 非學分班(種子研習)
    BachelorCredit, ///< 學士學分班
    MasterCredit,   ///< 碩士學分班
    BachelorDegree, ///< 學士學位班
    MasterDegree,   ///< 碩士學位班
};

/// 學分班及學位班: of 大專校院 alone, and the only ones that may count in 學分.
[[nodiscard]] bool leadsToCredits(ClassKind);

/// 課程時段
enum class TimeKind {
    Unknown,        ///< 尚無資料
    WeekdayDay,     ///< 週一至週五白天
    WeekdayEvening, ///< 週一至週五晚上
    Weekend,        ///< 週末
    Summer,         ///< 暑假
    Winter,         ///< 寒假
};

/// 上課方式 of a course
enum class CourseMode {
    InPerson,      ///< 實體
    OnlineLive,    ///< 線上同步
    OnlineOwnTime, ///< 線上非同步
    Mixed,         ///< 混成
};

/// Whether one has to be at a place for it, at least now and then.
[[nodiscard]] bool needsPlace(CourseMode);

/// 上課方式 of one session
enum class SessionMode { InPerson, Online };

/// 簽到方式
enum class CheckinKind {
    Paper,    ///< 紙本簽到表
    Slip,     ///< 掃描報到單
    RollCall, ///< 點名
    Self,     ///< 線上自行簽到
};

/// 單位 of what is credited
enum class HourUnit {
    Hour,   ///< 小時
    Credit, ///< 學分
};

/// 部分核時
enum class PartialCredit {
    BySession,    ///< 依場次核給
    Proportional, ///< 依出席比例核給
    Full,         ///< 全程出席才核給
    Threshold,    ///< 出席達門檻核給全部
};

/// 出席門檻
enum class AttendanceThreshold { Half, TwoThirds, ThreeQuarters, FourFifths, FiveSixths, All };

/// 遲到早退 beyond what is let pass
enum class LatePolicy {
    Void,   ///< 該場不計
    Deduct, ///< 扣 N 小時
    Note,   ///< 僅註記
};

/// 考核方式
enum class Assessment { Quiz, Report, Showcase, Practice, Reflection, CaseStudy, Discussion, Other };

/// 參加對象（階段）
enum class AudienceLevel {
    SeniorHigh,     ///< 高中
    Vocational,     ///< 高職
    JuniorHigh,     ///< 國中
    Elementary,     ///< 國小
    Kindergarten,   ///< 幼兒園
    Special,        ///< 特教
    University,     ///< 大專
    Administrative, ///< 行政人員
    Any,            ///< 不限
};

/// 任教科目限制: only who teaches them, or they come first.
enum class SubjectsRule { Only, Preferred };

/// 開放對象
enum class OpenScope {
    Own,      ///< 僅校內教師
    County,   ///< 本縣市
    Counties, ///< 指定縣市
    Units,    ///< 指定單位
    Named,    ///< 指定名單: kept at the centre, see docs/api.md «Named people»
    All,      ///< 全國
};

/// 繳費方式
enum class FeeMethod {
    None,     ///< 無
    OnSite,   ///< 現場繳交
    Transfer, ///< 匯款
    Postal,   ///< 劃撥
    Card,     ///< 信用卡
    Unit,     ///< 單位支付
};

/// 經費負擔
enum class FundKind {
    Full,    ///< 全額負擔
    Partial, ///< 部分補助
    None,    ///< 無
};

/// 報名方式
enum class RegistrationChannel {
    Online, ///< 線上報名
    Phone,  ///< 電話
    Letter, ///< 公文薦派
    Url,    ///< 其他網址
    None,   ///< 不需報名
};

enum class LecturerKind {
    Internal,  ///< 內聘
    External,  ///< 外聘
    Assistant, ///< 助教
};

enum class PartnerRole {
    Host,    ///< 主辦單位
    Advisor, ///< 指導單位
    CoHost,  ///< 合辦單位
};

/// 附件
enum class CourseFileKind {
    Plan,      ///< 計畫書
    Timetable, ///< 課程表
    Leaflet,   ///< 簡章
    Consent,   ///< 同意函
    Other,     ///< 其他
};

/// The keys of these on the wire and in the centre, in the order in which a form shows them.
namespace course {

template<typename E>
struct Term {
    E value;
    const char* key;
};

/// Every term of a kind. Defined for the enumerations above.
template<typename E>
[[nodiscard]] std::span<const Term<E>> terms();

template<>
std::span<const Term<CourseState>> terms();
template<>
std::span<const Term<BasisKind>> terms();
template<>
std::span<const Term<ClassKind>> terms();
template<>
std::span<const Term<TimeKind>> terms();
template<>
std::span<const Term<CourseMode>> terms();
template<>
std::span<const Term<SessionMode>> terms();
template<>
std::span<const Term<CheckinKind>> terms();
template<>
std::span<const Term<HourUnit>> terms();
template<>
std::span<const Term<PartialCredit>> terms();
template<>
std::span<const Term<AttendanceThreshold>> terms();
template<>
std::span<const Term<LatePolicy>> terms();
template<>
std::span<const Term<Assessment>> terms();
template<>
std::span<const Term<AudienceLevel>> terms();
template<>
std::span<const Term<SubjectsRule>> terms();
template<>
std::span<const Term<OpenScope>> terms();
template<>
std::span<const Term<FeeMethod>> terms();
template<>
std::span<const Term<FundKind>> terms();
template<>
std::span<const Term<RegistrationChannel>> terms();
template<>
std::span<const Term<LecturerKind>> terms();
template<>
std::span<const Term<PartnerRole>> terms();
template<>
std::span<const Term<CourseFileKind>> terms();

template<typename E>
[[nodiscard]] QString keyOf(E value) {
    for (const Term<E>& term : terms<E>()) {
        if (term.value == value) {
            return QString::fromLatin1(term.key);
        }
    }
    return {};
}

/// nullopt for an unknown key.
template<typename E>
[[nodiscard]] std::optional<E> fromKey(const QString& key) {
    for (const Term<E>& term : terms<E>()) {
        if (key == QLatin1String(term.key)) {
            return term.value;
        }
    }
    return std::nullopt;
}

template<typename E>
[[nodiscard]] QList<E> all() {
    QList<E> values;
    for (const Term<E>& term : terms<E>()) {
        values << term.value;
    }
    return values;
}

} // namespace course

} // namespace inservice
