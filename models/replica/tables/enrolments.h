// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/keys.h"

#include <QJsonArray>
#include <QJsonObject>

namespace inservice {

/// 線上報名設定 of a course of one's own.
struct RegistrationRow {
    qint64 id = 0; ///< of its course
    int rowVersion = 0;
    QJsonObject settings; ///< docs/api.md «Enrolment»
    bool enabled = false;
    QString acceptMode; ///< manual, first_come, draw, priority, nominated
    QDateTime openAt;
    QDateTime closeAt;
    QDateTime resultAt; ///< 錄取公告時間; invalid: at once
    QDateTime freezeAt; ///< 異動截止
    QDateTime cancelUntil;
    int onlineQuota = 0;
    QString drawHash; ///< SHA-256 of the draw's secret; empty: nothing is drawn
    QDateTime drawnAt;
    QDateTime announcedAt;
    QString setByName;
    QDateTime setAt;
    bool operator==(const RegistrationRow&) const = default;
};
template<>
const RowTable<RegistrationRow>& tableOf<RegistrationRow>();

/// Somebody on the 指定名單 of a course of one's own.
struct NamedPersonRow {
    qint64 id = 0;
    qint64 courseId = 0;
    QString how; ///< what tells who it is: number, school
    QString name;
    QString nationalId; ///< masked; empty: told by school and name
    qint64 unitId = 0;  ///< 服務學校; 0: not said
    QString byName;
    QDateTime at;
    bool operator==(const NamedPersonRow&) const = default;
};
template<>
const RowTable<NamedPersonRow>& tableOf<NamedPersonRow>();

/// 報名: in a course of one's own; of a teacher the own ones.
struct EnrolmentRow {
    qint64 id = 0;
    int rowVersion = 0;
    qint64 courseId = 0;
    qint64 number = 0; ///< 課程代碼
    QString title;     ///< of the course
    qint64 organiserId = 0;
    qint64 unitId = 0;    ///< 服務學校 as of then; 0: put on the list by name and number, see unitText
    QString unitText;     ///< of these: the school as it was written
    qint64 teacherId = 0; ///< 0: put on the list
    QString name;
    QString sex;        ///< male, female
    qint64 titleId = 0; ///< 0: put on the list, with a title of its own words
    QString jobTitle;
    QString staffGroup; ///< 職位類別: teacher, staff; empty: not known
    QString state;      ///< pending, drawn, accepted, listed, waiting, offered, declined, cancelled, cancelling,
                        ///< course_cancelled
    QDateTime stateAt;
    QDateTime queuedAt;    ///< 報名時間
    QString source;        ///< online, nominated, walk_in, import
    int priorityGroup = 0; ///< 優先組; 0: of none
    bool repeated = false; ///< 曾參加相同課程
    QDateTime lapsedAt;    ///< an offer ran out
    int classNo = 0;       ///< 0: none
    QJsonObject answers;
    QStringList followUp; ///< items and questions that are still to be answered
    QString reason;
    QString byName;
    QDateTime offerUntil;
    QJsonObject clash; ///< 時段衝突: title, number, at; empty: none
    QDateTime startsAt;
    QDateTime endsAt;
    QDateTime resultAt;     ///< 錄取公告時間
    QString contactEmail;   ///< 聯絡信箱; a teacher alone has it
    QString dueOn;          ///< 結案期限, ISO: until when the list is handed in; a teacher alone has it
    bool confirmed = true;  ///< 薦派: whether the teacher has said that they come
    qint64 nominatedBy = 0; ///< 薦派: the school or desk that has sent them; 0: nobody has
    // For the organiser alone, while the course is to come:
    qint64 unitNow = 0;   ///< where the teacher is now; 0: as it was
    qint64 titleNow = 0;  ///< 職稱 now; 0: as it was
    bool gone = false;    ///< on no roster any more
    bool leaving = false; ///< 僅校內, and of the school no longer: it is to be said what becomes of them
    bool operator==(const EnrolmentRow&) const = default;
};
template<>
const RowTable<EnrolmentRow>& tableOf<EnrolmentRow>();

/// 報名表 of a published course: what it asks, and until when. Who has no connection enrols with it.
struct EnrolmentFormRow {
    qint64 id = 0;     ///< of its course
    qint64 number = 0; ///< 課程編號
    QDateTime openAt;
    QDateTime closeAt;
    QDateTime startsAt;   ///< of the first session
    QJsonObject settings; ///< as far as they are for everybody
    QStringList nights;   ///< days
    int classes = 1;
    bool notice = false; ///< 個資告知: something is to be agreed to
    QString deleteOn;    ///< the day on which sensitive answers go; empty: there are none
    QJsonObject draw;    ///< 抽籤: sha256 of its secret, and with the result secret and seed; empty: none is drawn
    bool operator==(const EnrolmentFormRow&) const = default;
};
template<>
const RowTable<EnrolmentFormRow>& tableOf<EnrolmentFormRow>();

/// 個資告知事項 in force.
struct EnrolmentNoticeRow {
    qint64 id = 0;
    QString version;
    QString title;
    QString text;
    bool operator==(const EnrolmentNoticeRow&) const = default;
};
template<>
const RowTable<EnrolmentNoticeRow>& tableOf<EnrolmentNoticeRow>();

} // namespace inservice
