// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/table.h"

#include <QDateTime>
#include <QStringList>

namespace inservice {

/// 法定／政策研習: what has to be taken part in, as 教師進修網 and the desks keep it.
struct DutyRow {
    qint64 id = 0;
    qint64 unitId = 0;     ///< the desk that keeps it; 0: of the country, kept by 教師進修網
    qint64 replacesId = 0; ///< one of the country's in whose place it holds at the schools of that desk; 0: none
    QString name;
    QList<qint64> tags;    ///< 專案屬性標籤, any of them
    QList<qint64> courses; ///< or one of these 課程代碼
    QString titleWords;    ///< or with these words in its title
    double hours = 0;
    QString counts;       ///< hours: they add up; course: one course has to bring them all
    QString span;         ///< school_year, semester, year, two_years, ever
    QList<qint64> roles;  ///< 訓練角色; none, and no titles: everybody
    QList<qint64> titles; ///< or 職稱
    bool inPerson = false;
    bool inFull = false;    ///< only courses that were taken part in from beginning to end
    QList<qint64> partTags; ///< so many of the hours in courses with one of these
    double partHours = 0;
    int target = 0;     ///< percent of whom it is for
    bool fresh = false; ///< whoever had reached it in a span before counts no more
    int fromYear = 0;   ///< 學年度
    int toYear = 0;     ///< 0: it holds until further notice
    QString note;
    bool retired = false;
    QDateTime changedAt;
    int rowVersion = 0;
    bool operator==(const DutyRow&) const = default;
};
template<>
const RowTable<DutyRow>& tableOf<DutyRow>();

} // namespace inservice
