// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/question.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>
#include <optional>

/// 統計圖表 over confirmed hours, as the centre sums them up (docs/api.md «Statistics»).
namespace inservice::questions {

/// A number of a report.
struct StudyNumber {
    enum class Kind { Told, Hidden, None };
    Kind kind = Kind::None; ///< Hidden: of too few people; None: there is none, the share of nobody
    double value = 0;
    bool operator==(const StudyNumber&) const = default;
};

struct StudyRow {
    QString key;
    QString name; ///< empty: the desk has its word
    QStringList texts;
    QList<StudyNumber> numbers; ///< by column
    bool operator==(const StudyRow&) const = default;
};

/// A column of a report: its key, and what its numbers are.
struct StudyColumn {
    QString key;
    QString measure; ///< count, hours, days, percent
    bool adds = false;
    bool operator==(const StudyColumn&) const = default;
};

/// 凍結值: what the rows were when their period was frozen.
struct StudyFrozen {
    QDateTime at;
    QString by;             ///< empty: the centre itself, as its time had come
    QString reason;         ///< why before its time
    int courses = 0;        ///< so many that it counts were put right since
    bool isPending = false; ///< of the country: the next night sums it up
    bool differs = false;   ///< from here on: there is another value
    QList<StudyRow> rows;
    QList<StudyNumber> totals;
    std::optional<double> mean;
    std::optional<double> median;
};

struct StudyAnswer {
    QDateTime at;  ///< of the data
    QString reach; ///< unit, desk, all; empty: told to everybody
    QDate from;
    QDate to;
    int semester = 0;      ///< whose rosters are divided by: 1151
    bool isLive = false;   ///< they are not kept yet: as they are
    int units = 0;         ///< schools
    int kept = 0;          ///< of these, whose roster of that semester was kept
    bool isSummed = false; ///< as the night has left it
    bool isNamed = false;  ///< every number is told
    QList<StudyColumn> columns;
    QList<StudyRow> rows;
    QList<StudyNumber> totals; ///< by column; none: there are none
    std::optional<double> mean;
    std::optional<double> median;
    std::optional<StudyFrozen> frozen; ///< nothing: its period is not frozen, or it is no report of such
    QDate freezesOn;                   ///< or when it will be; invalid: never, or not while it goes on
};

/// `query`: as docs/api.md has it. `right.missing` for whoever has no figures.
[[nodiscard]] AccountQuestion<StudyAnswer> studyFigures(const QJsonObject& query);
/// 統計專區: of the country, for everybody.
template<template<typename> class Asked>
[[nodiscard]] Asked<StudyAnswer> publicFigures(const QJsonObject& query);

/// What somebody has to take part in, and how far they are.
struct OwnDuty {
    qint64 dutyId = 0;
    QString name;
    double need = 0; ///< hours
    double hours = 0;
    double lacking = 0;
    QString span;   ///< school_year, semester, year, two_years, ever
    QDate from;     ///< since when hours count
    QString counts; ///< hours, course
    bool inPerson = false;
    double partHours = 0;
    bool operator==(const OwnDuty&) const = default;
};

struct OwnDuties {
    QDateTime at;
    QList<OwnDuty> duties; ///< what is lacking something first
};

/// Of a teacher alone.
[[nodiscard]] AccountQuestion<OwnDuties> ownDuties();

} // namespace inservice::questions
