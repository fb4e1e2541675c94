// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/table.h"

#include <QDateTime>
#include <QJsonObject>

namespace inservice {

/// 講師推薦 of one's own unit. Those of others are searched for at the centre (models/questions/lecturers.h).
struct LecturerRow {
    qint64 id = 0;
    qint64 unitId = 0; ///< who recommends
    QString name;
    QString serviceUnit; ///< 服務單位
    QString jobTitle;
    QList<qint64> subjects; ///< 任教科目 that the person lectures on
    QString expertise;      ///< 專長
    QString email;
    QString phone;
    bool showEmail = false; ///< as far as the lecturer agrees
    bool showPhone = false;
    QString note;  ///< the unit's own
    QString state; ///< awaiting, consented, withdrawn
    int revision = 0;
    QDateTime askedAt; ///< a code was mailed about this revision
    QDateTime consentedAt;
    QString consentedOn; ///< ISO; on paper: the day that stands on it
    QString consentHow;  ///< mail, paper; empty: nobody has agreed
    QString consentKept; ///< on paper: where it lies
    QDateTime changedAt;
    int rowVersion = 0;
    bool operator==(const LecturerRow&) const = default;
    [[nodiscard]] bool isAwaited() const { return state == u"awaiting"; }
    [[nodiscard]] bool hasAgreed() const { return state == u"consented"; }
};
template<>
const RowTable<LecturerRow>& tableOf<LecturerRow>();

/// What was done with a recommendation.
struct LecturerEventRow {
    qint64 id = 0;
    qint64 lecturerId = 0;
    qint64 unitId = 0;
    QString action; ///< add, change, ask, confirm, paper, withdraw, lapse
    QString reason;
    QJsonObject changes; ///< {field: {before, after}}
    QString byName;      ///< empty: the centre
    QDateTime at;
    bool operator==(const LecturerEventRow&) const = default;
};
template<>
const RowTable<LecturerEventRow>& tableOf<LecturerEventRow>();

} // namespace inservice
