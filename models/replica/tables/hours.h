// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/keys.h"

#include <QJsonArray>
#include <QJsonObject>

namespace inservice {

/// What the organiser has set for somebody on the list of a course (名單), beside the presence. Who has none is an
/// attendee of whom nothing is set.
struct ListEntryRow {
    qint64 id = 0; ///< of the enrolment
    qint64 courseId = 0;
    QString role;                ///< 身分別: attendee, lecturer, staff
    std::optional<double> hours; ///< 實核時數 given by hand, in place of what is computed
    QString reason;              ///< why
    QString assess;              ///< 考核: passed, failed; empty: none yet
    std::optional<double> lectureHours;
    QString note;
    int rowVersion = 0;
    QString byName;
    QDateTime at;
    bool operator==(const ListEntryRow&) const = default;
};
template<>
const RowTable<ListEntryRow>& tableOf<ListEntryRow>();

/// A list as it was handed in (名單送審). Its rows are asked of the centre.
struct CourseListVersionRow {
    qint64 id = 0;
    int rowVersion = 0;
    qint64 courseId = 0;
    int n = 0;          ///< 名單版次
    QString state;      ///< submitted, recalled, returned, confirmed, superseded
    QString review;     ///< who looks at it: centre, own (the unit's 總負責人), auto
    QString hash;       ///< of its rows
    QJsonObject totals; ///< docs/api.md «Hours»
    QString sentence;   ///< to what was doubtful
    QString byName;
    QDateTime at;
    QString decidedBy;
    QDateTime decidedAt;
    QString reason;
    QJsonArray rowReasons; ///< {no, enrolment_id, reason}
    bool operator==(const CourseListVersionRow&) const = default;
};
template<>
const RowTable<CourseListVersionRow>& tableOf<CourseListVersionRow>();

/// A file that shows who was there (簽到佐證), and at which sessions.
struct CourseEvidenceRow {
    qint64 id = 0;
    qint64 courseId = 0;
    QString fileId; ///< to read it by
    QString name;
    qint64 size = 0; ///< in bytes
    QString mediaType;
    QList<int> sessions; ///< their numbers
    QString byName;
    QDateTime at;
    bool operator==(const CourseEvidenceRow&) const = default;
};
template<>
const RowTable<CourseEvidenceRow>& tableOf<CourseEvidenceRow>();

/// 核定時數: what a teacher was awarded, as it holds now.
struct AwardRow {
    qint64 id = 0;
    qint64 courseId = 0;
    qint64 number = 0; ///< 課程編號
    QString title;
    qint64 organiserId = 0;
    QString unitName;  ///< 開課單位
    qint64 unitId = 0; ///< 服務學校 as of then; 0: none
    QString dateFrom;  ///< ISO
    QString dateTo;
    QString mode;      ///< of the course
    QStringList tags;  ///< 專案屬性標籤, their codes
    QString classKind; ///< 班別性質
    QString hourUnit;  ///< hour, credit
    double hours = 0;
    QString kind;           ///< hours, credits, lecture (講師時數)
    bool passed = false;    ///< false: 未通過
    QJsonArray parts;       ///< 分時數: {no, name, hours, category}; no 0: the course itself
    int version = 0;        ///< of the list
    QJsonObject arithmetic; ///< how it came about (HoursArithmetic); empty: of a lecturer
    QDateTime confirmedAt;
    bool operator==(const AwardRow&) const = default;
};
template<>
const RowTable<AwardRow>& tableOf<AwardRow>();

/// 修改已結案課程內容申請: what of a closed course is asked to be put right.
struct CorrectionRow {
    qint64 id = 0;
    qint64 courseId = 0;
    int n = 0;         ///< of its course
    qint64 listId = 0; ///< the list that is put right
    int revision = 0;
    QString state;       ///< awaiting_paper, awaiting_review, returned, approved, rejected, withdrawn
    bool byDesk = false; ///< the desk's own motion: no paper
    QString phone;
    QString reason;
    QJsonArray fields; ///< {field, base, new, cause, note}
    QJsonArray
        people; ///< {change (set, remove, add), no, name, role, before, hours, cause, note, national_id (masked), …}
    QString hash; ///< of what the paper shows
    QString byName;
    QDateTime at;
    int paperRevision = 0; ///< of which a sealed form has come; 0: none has
    QString paperHow;      ///< scan, post, hand, fax
    QString decidedBy;
    QDateTime decidedAt;
    QString decision;
    qint64 listAfter = 0; ///< the list that it made; 0: none yet
    int rowVersion = 0;
    QJsonArray files;      ///< {id, name, size, media_type, kind (evidence, sealed)}
    QJsonArray objections; ///< 陳述: {name, text, at}
    bool operator==(const CorrectionRow&) const = default;
};
template<>
const RowTable<CorrectionRow>& tableOf<CorrectionRow>();

} // namespace inservice
