// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/courseterms.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>
#include <QTime>

namespace inservice {

/// 場次. Days and times as clocks in Taiwan show them: they never become a moment here.
struct CourseSession {
    int no = 0; ///< 1, 2, … as the person counts them
    QDate date;
    QTime from;
    QTime to;
    int breakMinutes = 0; ///< 休息
    QString topic;        ///< 主題
    QString track;        ///< parallel groups have different ones, and may be at the same time
    SessionMode mode = SessionMode::InPerson;
    QString room;
    std::optional<double> hours; ///< counted: 0, 0.5, … (II.5.1)
    QList<int> lecturers;        ///< their numbers in Course::lecturers

    bool operator==(const CourseSession&) const = default;
};

/// 講師
struct CourseLecturer {
    int no = 0;
    QString name;
    QString unit;
    QString title;
    LecturerKind kind = LecturerKind::Internal;
    QString nationalId; ///< empty: none given; masked where it comes from the centre
    QString expertise;

    bool operator==(const CourseLecturer&) const = default;
};

/// 承辦人
struct CourseContact {
    QString name;
    QString phone;
    QString email;

    bool operator==(const CourseContact&) const = default;
};

/// 主辦／指導／合辦單位: one of the units, or a name.
struct CoursePartner {
    PartnerRole role = PartnerRole::CoHost;
    std::optional<qint64> unitId;
    QString name;

    bool operator==(const CoursePartner&) const = default;
};

/// 所屬系列
struct CourseSeries {
    QString id; ///< UUID
    QString name;
    int no = 1; ///< which of its runs this is

    bool operator==(const CourseSeries&) const = default;
};

/// A file that course.attach brought to the centre.
struct CourseFile {
    QString id; ///< UUID
    CourseFileKind kind = CourseFileKind::Other;
    bool isPublic = false; ///< else the reviewer alone sees it

    bool operator==(const CourseFile&) const = default;
};

/// 轉公務人員終身學習
struct CivilTransfer {
    QString category;
    int term = 1; ///< 期別

    bool operator==(const CivilTransfer&) const = default;
};

/// 環境教育時數
struct EnvironmentHours {
    QString method;
    QString category;
    QString summary;

    bool operator==(const EnvironmentHours&) const = default;
};

/// 分時數
struct CoursePart {
    QString name;
    std::optional<double> hours;
    QString category;

    bool operator==(const CoursePart&) const = default;
};

/// 研習課程: what the form 研習課程登錄 holds, the body of a revision. Also one that is not finished: what has not been
/// chosen or typed yet is empty.
struct Course {
    // A 基本資料
    QString title;    ///< 研習名稱
    QStringList tags; ///< 專案屬性標籤, codes
    std::optional<BasisKind> basisKind;
    QString basisNo; ///< 依據文號
    QDate basisDate; ///< 來文日期
    std::optional<ClassKind> classKind;
    QList<qint64> natures; ///< 課程性質, leaves of the tree
    QString scopeCode;     ///< 研習進修範疇
    QList<CoursePartner> partners;
    std::optional<CourseSeries> series;
    // B 時間與地點
    QList<CourseSession> sessions;
    QString backfillReason; ///< 補登錄
    std::optional<TimeKind> timeKind;
    std::optional<CourseMode> mode;
    std::optional<qint64> countyId;
    std::optional<qint64> districtId;
    QString venue;                 ///< 開課地點
    std::optional<qint64> venueId; ///< where it is one of 研習場所
    QString onlineUrl;             ///< 線上教室
    QList<CheckinKind> checkin;
    // C 時數
    std::optional<HourUnit> hourUnit;
    std::optional<double> hours;
    double digitalHours = 0;
    double physicalHours = 0;
    std::optional<PartialCredit> partial;
    std::optional<AttendanceThreshold> threshold;
    int graceMinutes = 15;
    std::optional<LatePolicy> latePolicy;
    double lateDeduction = 1.0;
    bool lectureCredit = false; ///< 講師時數
    QList<Assessment> assessment;
    QString assessmentOther;
    // D 對象、人數、費用
    QList<AudienceLevel> levels;
    QList<qint64> titles;
    QList<qint64> subjects;
    std::optional<SubjectsRule> subjectsRule;
    QString audience; ///< 參加對象說明
    std::optional<OpenScope> openScope;
    QList<qint64> openCounties;
    QList<qint64> openUnits;
    std::optional<int> classCount; ///< 開班班數
    std::optional<int> classSize;  ///< 各班人數
    std::optional<int> fee;        ///< 元; 免費 is 0
    std::optional<FeeMethod> feeMethod;
    std::optional<FundKind> fund;
    QString subsidy; ///< 補助來源
    // E 報名
    QList<RegistrationChannel> channels;
    QDate registrationFrom;
    QDate registrationTo;
    QString registrationUrl;
    // F 承辦人與講師
    QList<CourseContact> contacts;
    QList<CourseLecturer> lecturers;
    // G 內容
    QString goals;
    QString content;
    QString notes;
    QList<CourseFile> files;
    // H 銜接與結案
    std::optional<CivilTransfer> civil;
    std::optional<EnvironmentHours> environment;
    QList<CoursePart> parts;
    QList<qint64> deputies; ///< accounts

    bool operator==(const Course&) const = default;

    /// The first and the last day that has a session; not a day where none has one.
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    /// 開班班數 × 各班人數; 0 while either is missing.
    [[nodiscard]] int quota() const;
    /// Numbers the sessions 1, 2, … as they stand.
    void renumberSessions();
    /// Numbers the lecturers 1, 2, … as they stand; sessions keep theirs, and lose who is gone.
    void renumberLecturers();

    /// The body of course.submit and of a revision: every field, what is empty too.
    [[nodiscard]] QJsonObject toJson() const;
    /// What is missing or of another kind is empty; what is unknown is passed over.
    [[nodiscard]] static Course fromJson(const QJsonObject& body);
};

} // namespace inservice
