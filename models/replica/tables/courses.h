// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/keys.h"

#include <QJsonArray>
#include <QJsonObject>

namespace inservice {

/// 課程性質: a node of the tree of four levels.
struct CourseNatureRow {
    qint64 id = 0;
    qint64 parentId = 0; ///< 0: a stage, the first level
    int level = 0;
    QString code; ///< of the exchange files, within its parent
    QString name;
    QString version; ///< of the tree that brought it
    int sort = 0;    ///< among those of one parent
    bool retired = false;
    QString retireOn;       ///< ISO
    qint64 successorId = 0; ///< of a retired one: what is chosen in its place; 0: none
    bool operator==(const CourseNatureRow&) const = default;
};
template<>
const RowTable<CourseNatureRow>& tableOf<CourseNatureRow>();

/// 專案屬性標籤, with what belongs to it.
struct CourseTagRow {
    qint64 id = 0;
    QString code; ///< T01
    QString label;
    QString tagGroup;
    QString validFrom;     ///< ISO; empty: always
    QString validTo;       ///< ISO; last day of a course that may have it
    QStringList unitKinds; ///< whose it may be; empty: every unit's
    double minHours = 0;
    bool inPerson = false;
    bool lecturer = false; ///< at least one lecturer is named
    QString titlePattern;  ///< what a title shows that belongs to it
    QString transfer;      ///< where its hours are passed on to
    QString note;
    bool retired = false;
    QString retireOn; ///< ISO
    bool operator==(const CourseTagRow&) const = default;
};
template<>
const RowTable<CourseTagRow>& tableOf<CourseTagRow>();

/// A reason for sending back or rejecting.
struct CourseReasonRow {
    qint64 id = 0;
    QString stage; ///< course, list, enrolment
    QString text;
    bool needsWords = false; ///< 其他: it says nothing without a sentence
    bool retired = false;
    QString retireOn; ///< ISO
    bool operator==(const CourseReasonRow&) const = default;
};
template<>
const RowTable<CourseReasonRow>& tableOf<CourseReasonRow>();

/// 國定假日, 寒假.
struct HolidayRow {
    qint64 id = 0;
    QString day;   ///< ISO; the first one
    QString until; ///< ISO; the last one
    QString name;
    QString kind; ///< holiday, winter
    bool operator==(const HolidayRow&) const = default;
};
template<>
const RowTable<HolidayRow>& tableOf<HolidayRow>();

/// 研習課程 as lists show it; what the form holds is in its revisions.
struct CourseRow {
    qint64 id = 0;
    qint64 number = 0;       ///< 課程編號
    qint64 legacyNumber = 0; ///< 原網站課程代碼; 0: none
    qint64 unitId = 0;
    qint64 ownerAccountId = 0;
    QString ownerName;
    qint64 reviewerUnitId = 0;
    QString state; ///< key of CourseState (models/courses), as it was when the centre sent it
    QDateTime stateAt;
    int revision = 0;
    int rowVersion = 0;
    QDateTime submittedAt;
    QDateTime decidedAt;
    QDateTime publishedAt; ///< also one to come
    bool changeOpen = false;
    QString title;
    QString classKind;
    QString mode;
    QString openScope;
    qint64 countyId = 0; ///< 0: online
    QDateTime startsAt;
    QDateTime endsAt;
    QString dateFrom; ///< ISO
    QString dateTo;   ///< ISO
    double hours = 0;
    QString hourUnit;
    int quota = 0;
    int fee = 0;
    QString dueOn; ///< ISO 結案期限
    int taken = 0;
    int held = 0;
    int waiting = 0;
    QString reason; ///< of the last decision
    QString reasonKey;
    QJsonObject fieldReasons; ///< field: sentence
    QString byName;
    QList<qint64> deputies; ///< accounts
    QString reviewBy;       ///< ISO; until when the desk is to decide; empty: it does not wait for it
    qint64 handoverTo = 0;  ///< the account that it is offered to; 0: to nobody
    bool operator==(const CourseRow&) const = default;
};
template<>
const RowTable<CourseRow>& tableOf<CourseRow>();

/// A course's form as it was submitted: the revision that holds, and the one before it.
struct CourseRevisionRow {
    qint64 id = 0;
    qint64 courseId = 0;
    int revision = 0;
    QJsonObject body; ///< Course::fromJson (models/courses)
    QJsonArray warnings;
    qint64 submittedByAccountId = 0;
    QString submittedByName;
    QDateTime at;
    QString answer; ///< to what it was sent back for
    bool operator==(const CourseRevisionRow&) const = default;
};
template<>
const RowTable<CourseRevisionRow>& tableOf<CourseRevisionRow>();

/// What was done with a course.
struct CourseEventRow {
    qint64 id = 0;
    qint64 courseId = 0;
    QString action; ///< last word of the kind, or what the centre itself did
    QString fromState;
    QString toState;
    QString reason;
    int revision = 0;
    QString byName; ///< empty: the centre itself
    QDateTime at;
    bool operator==(const CourseEventRow&) const = default;
};
template<>
const RowTable<CourseEventRow>& tableOf<CourseEventRow>();

} // namespace inservice
