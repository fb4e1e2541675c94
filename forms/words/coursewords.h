// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/coursefault.h"
#include "models/courses/courseterms.h"

#include <QJsonObject>
#include <QString>
#include <optional>

/// The words of courses (研習課程).
namespace inservice::words {

QString courseTerm(CourseState);         ///< 課程-待審
QString courseTerm(BasisKind);           ///< 有文號
QString courseTerm(ClassKind);           ///< 非學分班(校本研習)
QString courseTerm(TimeKind);            ///< 週一至週五白天
QString courseTerm(CourseMode);          ///< 實體
QString courseTerm(SessionMode);         ///< 實體
QString courseTerm(CheckinKind);         ///< 紙本簽到表
QString courseTerm(HourUnit);            ///< 小時
QString courseTerm(PartialCredit);       ///< 依場次核給
QString courseTerm(AttendanceThreshold); ///< 5/6
QString courseTerm(LatePolicy);          ///< 該場不計
QString courseTerm(Assessment);          ///< 書面報告
QString courseTerm(AudienceLevel);       ///< 國小
QString courseTerm(SubjectsRule);        ///< 優先
QString courseTerm(OpenScope);           ///< 僅校內教師
QString courseTerm(FeeMethod);           ///< 匯款
QString courseTerm(FundKind);            ///< 部分補助
QString courseTerm(RegistrationChannel); ///< 線上報名
QString courseTerm(LecturerKind);        ///< 外聘
QString courseTerm(PartnerRole);         ///< 主辦單位
QString courseTerm(CourseFileKind);      ///< 計畫書

/// The word of a key in a field of the body: "mixed" in "mode"; the key itself where the field has no words.
[[nodiscard]] QString courseTermOf(const QString& path, const QString& key);

/// What a field is called on the form: 「研習名稱」, 「第 3 場 結束時間」 for sessions[2].to.
[[nodiscard]] QString courseField(const QString& path);

/// An error or a warning in a sentence: 「第 3 場：結束時間需晚於開始時間」.
[[nodiscard]] QString courseFault(const CourseFault& fault);

/// The same, with where it is unless the sentence says so itself: 「講師 3 身分證字號：檢查碼不符…」.
[[nodiscard]] QString courseFaultAt(const CourseFault& fault);

/// Problem, cause, cure of what the centre refuses about courses; nothing for a key that is none of them.
[[nodiscard]] std::optional<QString> courseRefusal(const QString& key, const QJsonObject& detail);

} // namespace inservice::words
