// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/keys.h"

#include <QJsonObject>

namespace inservice {

/// 職稱 of the roster, a catalogue of the centre.
struct TeacherTitleRow {
    qint64 id = 0;
    QString name;
    QString staffGroup;    ///< teacher 教師, staff 行政職員
    bool onRoster = false; ///< false: whoever has it is not entered (實習教師)
    bool retired = false;  ///< readable on old rows, chosen no more
    QString retireOn;      ///< ISO; first day on which it is so, also one to come
    bool operator==(const TeacherTitleRow&) const = default;
};
template<>
const RowTable<TeacherTitleRow>& tableOf<TeacherTitleRow>();

/// 科目類別: the stage at which a subject is taught.
struct TeachingStageRow {
    qint64 id = 0;
    QString name;
    bool retired = false;
    QString retireOn; ///< ISO
    bool operator==(const TeachingStageRow&) const = default;
};
template<>
const RowTable<TeachingStageRow>& tableOf<TeachingStageRow>();

/// 任教科目.
struct SubjectRow {
    qint64 id = 0;
    qint64 stageId = 0;
    QString name;
    bool retired = false;
    QString retireOn; ///< ISO
    bool operator==(const SubjectRow&) const = default;
};
template<>
const RowTable<SubjectRow>& tableOf<SubjectRow>();

/// 聘任類別 (employment), 訓練角色 (training_role).
struct RosterWordRow {
    qint64 id = 0;
    QString list; ///< employment, training_role
    QString name;
    bool retired = false;
    QString retireOn; ///< ISO
    bool operator==(const RosterWordRow&) const = default;
};
template<>
const RowTable<RosterWordRow>& tableOf<RosterWordRow>();

/// A filter of rosters that the centre defines (依教育部統合視導篩選).
struct RosterFilterRow {
    qint64 id = 0;
    QString name;
    QJsonObject rule; ///< RowFilter (models/tables)
    bool retired = false;
    QString retireOn; ///< ISO
    bool operator==(const RosterFilterRow&) const = default;
};
template<>
const RowTable<RosterFilterRow>& tableOf<RosterFilterRow>();

/// What was done with a catalogue of the rosters; those who do it alone have it.
struct CatalogueEventRow {
    qint64 id = 0;
    QString catalogue; ///< title, subject, employment, training_role, filter
    qint64 itemId = 0;
    QString action; ///< add, change, retire, restore
    QString reason;
    QJsonObject changes; ///< {field: {before, after}}
    QString byName;
    QDateTime at;
    bool operator==(const CatalogueEventRow&) const = default;
};
template<>
const RowTable<CatalogueEventRow>& tableOf<CatalogueEventRow>();

/// A person on the roster of a school (教師名單), of one at a time.
struct TeacherRow {
    qint64 id = 0;
    qint64 unitId = 0; ///< of who has left: the last one
    QString name;
    Sex sex = Sex::Male;
    QString nationalId; ///< masked
    QString birthDate;  ///< ISO; a desk does not have it
    qint64 titleId = 0;
    QString state;      ///< active 在職, on_leave 留職停薪、借調、商借, left 已離開
    QString departure;  ///< of who is not active: resign, transfer, retire, …
    QString stateSince; ///< ISO
    QString backOn;     ///< ISO; first day after a leave that ends by itself
    QString email;
    qint64 stageId = 0;        ///< 0: none
    QList<qint64> subjects;    ///< up to six
    QString unitNote;          ///< 單位註記
    QString note;              ///< 備註
    qint64 employmentId = 0;   ///< 0: not said
    qint64 trainingRoleId = 0; ///< 0: not said
    QString hiredOn;           ///< ISO 到職日
    QString licence;           ///< last four places of the 教師證字號
    bool civilServant = false;
    int confirmedSemester = 0; ///< 期初維護 in which the school has said that this is right; 0: in none
    QDateTime confirmedAt;
    QString confirmedBy;
    QString accountState; ///< 帳號狀況: waiting 待申請, open 啟用中, closed 停用中, roaming 帳號漫遊申請(已啟用)
    QString accountName;       ///< of the 教師個人帳號; empty: there is none
    bool accountBound = false; ///< 綁定行動裝置
    QDateTime registeredAt;
    QDateTime changedAt;
    int rowVersion = 0;
    bool operator==(const TeacherRow&) const = default;
};
template<>
const RowTable<TeacherRow>& tableOf<TeacherRow>();

/// What was done with an entry of the roster, at one's own school.
struct TeacherEventRow {
    qint64 id = 0;
    qint64 teacherId = 0;
    qint64 unitId = 0;
    QString action; ///< last word of the kind: register, edit, leave, …
    QString reason;
    QJsonObject changes; ///< {field: {before, after}}
    QString byName;      ///< empty: the centre itself, when a day had come
    QDateTime at;
    bool operator==(const TeacherEventRow&) const = default;
};
template<>
const RowTable<TeacherEventRow>& tableOf<TeacherEventRow>();

/// 異動: from a school to another, off the rosters, on leave. Both schools have it.
struct TeacherMoveRow {
    qint64 id = 0;
    qint64 teacherId = 0;
    QString name;
    qint64 fromUnitId = 0; ///< 0: was on no roster
    qint64 toUnitId = 0;   ///< 0: is on no roster, or on leave
    QString kind;          ///< join, or how they leave
    QString onDate;        ///< ISO
    QString backOn;        ///< ISO
    QString reason;
    QString state; ///< planned, done, objected, settled, taken_back
    QString objection;
    qint64 settleDeskId = 0; ///< which desk decides about an objection
    QString settled;         ///< stay, return
    QString byName;
    QDateTime at;
    int rowVersion = 0;
    QDateTime openUntil; ///< until then it can be taken back, or be objected to
    bool operator==(const TeacherMoveRow&) const = default;
};
template<>
const RowTable<TeacherMoveRow>& tableOf<TeacherMoveRow>();

} // namespace inservice
