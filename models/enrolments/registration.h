// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/course.h"
#include "models/enrolments/registrationterms.h"

#include <QDateTime>
#include <QJsonArray>

namespace inservice {

/// 縣市配額: places kept for the teachers of a county, until `release_at`.
struct CountyQuota {
    std::optional<qint64> countyId;
    std::optional<int> quota;

    bool operator==(const CountyQuota&) const = default;
};

/// 薦派名額 of a school or desk.
struct NominateQuota {
    std::optional<qint64> unitId;
    std::optional<int> quota;

    bool operator==(const NominateQuota&) const = default;
};

/// One of the 優先組, the first of them first.
struct PriorityGroup {
    PriorityRule rule = PriorityRule::OwnUnit;
    QJsonArray values; ///< ids of titles and subjects, keys of levels; empty of the others

    bool operator==(const PriorityGroup&) const = default;
};

/// 先備課程: these, or so many hours under a tag.
struct Prerequisite {
    QList<qint64> courses; ///< 課程編號
    QString tag;           ///< its code
    double hours = 0;

    bool operator==(const Prerequisite&) const = default;
};

/// 自訂題目
struct OwnQuestion {
    QString id; ///< q1, q2, …: never used for another one, as answers stand under it
    QString label;
    QuestionKind kind = QuestionKind::Text;
    QStringList options; ///< of a choice

    bool operator==(const OwnQuestion&) const = default;
};

/// 線上報名設定 of a course: the settings of `registration.set`. Times are minutes of the clock in Taiwan; 24:00 is
/// 00:00 of the next day.
struct RegistrationSettings {
    static constexpr int MostQuestions = 10;

    bool enabled = true; ///< 提供線上報名
    QDateTime openAt;
    QDateTime closeAt;
    std::optional<int> onlineQuota; ///< 線上名額; the rest is for 薦派 and whoever walks in
    std::optional<int> waitQuota;   ///< 備取名額; none: as many as come
    std::optional<int> perUnitMax;  ///< 每校上限
    QList<CountyQuota> countyQuota;
    QDateTime releaseAt;             ///< from then on everybody may have what a county has left
    std::optional<int> nominateEach; ///< 每校薦派名額: of each school that is in no list; none: see nominateUnits
    std::optional<int> nominateDeskEach; ///< 每一區管中心薦派名額: of each that is in no list; none: it sends nobody
    QList<NominateQuota> nominateUnits; ///< where it is not empty and nominateEach is none, these schools alone send
    QList<PriorityGroup> priority;
    std::optional<AcceptMode> acceptMode = AcceptMode::Manual;
    QDateTime resultAt;    ///< 錄取公告時間; not a moment: at once
    QDateTime freezeAt;    ///< 異動截止: meals and beds are ordered then
    QDateTime cancelUntil; ///< 可自行取消至
    std::optional<int> offerHours = 48;
    OfferLapse offerLapse = OfferLapse::End;
    PromoteMode promote = PromoteMode::Suggest;
    ClashRule clash = ClashRule::Warn;
    std::optional<int> sameSeries = 1; ///< 同系列, so many; 0: any
    RepeatRule repeat = RepeatRule::Allow;
    std::optional<Prerequisite> prerequisite;
    std::optional<int> maxOpen; ///< 同時待審上限 of a teacher at this organiser
    ClassChoice classChoice = ClassChoice::Organiser;
    ListShown showList = ListShown::Masked;
    bool walkIn = false; ///< 現場報名
    QStringList items;   ///< 蒐集項目 (enrolmentitem.h), as they stand on the form; all of them are required
    std::optional<DataPurpose> purpose;
    QStringList stops; ///< of 交通車
    QList<OwnQuestion> questions;
    QList<EnrolmentNotice> mails;
    QString consent; ///< which text of 個資告知

    bool operator==(const RegistrationSettings&) const = default;

    /// What a course begins with.
    [[nodiscard]] static RegistrationSettings of(const Course& course);
    [[nodiscard]] QJsonObject toJson() const;
    /// What is missing or of another kind is as nobody had said it; what is unknown is passed over.
    [[nodiscard]] static RegistrationSettings fromJson(const QJsonObject& settings);
    /// The id of the next question.
    [[nodiscard]] QString nextQuestionId() const;
};

/// The settings under their names on the wire, in the order of the form.
template<typename R, typename Visitor>
requires std::is_same_v<std::remove_const_t<R>, RegistrationSettings>
void eachField(R& registration, Visitor&& visit) {
    visit("enabled", registration.enabled);
    visit("open_at", registration.openAt);
    visit("close_at", registration.closeAt);
    visit("online_quota", registration.onlineQuota);
    visit("wait_quota", registration.waitQuota);
    visit("per_unit_max", registration.perUnitMax);
    visit("county_quota", registration.countyQuota);
    visit("release_at", registration.releaseAt);
    visit("nominate_each", registration.nominateEach);
    visit("nominate_desk_each", registration.nominateDeskEach);
    visit("nominate_units", registration.nominateUnits);
    visit("priority", registration.priority);
    visit("accept_mode", registration.acceptMode);
    visit("result_at", registration.resultAt);
    visit("freeze_at", registration.freezeAt);
    visit("cancel_until", registration.cancelUntil);
    visit("offer_hours", registration.offerHours);
    visit("offer_lapse", registration.offerLapse);
    visit("promote", registration.promote);
    visit("clash", registration.clash);
    visit("same_series", registration.sameSeries);
    visit("repeat", registration.repeat);
    visit("prereq", registration.prerequisite);
    visit("max_open", registration.maxOpen);
    visit("class_choice", registration.classChoice);
    visit("show_list", registration.showList);
    visit("walk_in", registration.walkIn);
    visit("items", registration.items);
    visit("purpose", registration.purpose);
    visit("stops", registration.stops);
    visit("questions", registration.questions);
    visit("mails", registration.mails);
    visit("consent", registration.consent);
}

namespace enrolment {

/// The moment that a clock in Taiwan shows as this; 24:00 of a day is 00:00 of the next.
[[nodiscard]] QDateTime taiwan(const QDate& day, const QTime& time);
/// The first session's begin; not a moment while no session has a day and a time.
[[nodiscard]] QDateTime firstStart(const Course& course);
/// 2026-03-08 24:00 for the end of a day, as the site writes it; else 2026-03-09 08:30.
[[nodiscard]] QString deadlineText(const QDateTime& moment);
/// The nights that somebody may stay, by their evenings: of all days with sessions but the last; of a course of one day
/// that one.
[[nodiscard]] QList<QDate> nights(const Course& course);

} // namespace enrolment

} // namespace inservice
