// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/coursecalendar.h"
#include "models/courses/coursecatalogue.h"
#include "models/domain/unitkind.h"

/// Where a course begins: with what is known of its unit and account, as a copy of another one, as one of a series.
namespace inservice::course {

/// What is known before anybody has typed anything.
struct Origin {
    std::optional<UnitKind> unitKind;
    QString unitName;
    std::optional<qint64> countyId;
    std::optional<qint64> districtId;
    CourseContact account;      ///< who holds the course: 承辦人1
    std::optional<Course> last; ///< the unit's last course
};

/// A course in which name, time and number of places are asked for, and all else stands as it was the last time, or as
/// schools usually have it.
[[nodiscard]] Course blank(const Origin& origin);

/// A new course like an earlier one: without days, reasons of its own time, series and 同意函. Codes and times of day
/// are kept. What it was called stays, to be looked at.
[[nodiscard]] Course copied(const Course& earlier);

/// 課程性質 that was retired since, with what stands in its place now.
struct NatureReplaced {
    qint64 before = 0;
    qint64 now = 0;
    bool operator==(const NatureReplaced&) const = default;
};
/// Puts the successors in the place of what is retired; what has none stays, to be chosen anew.
[[nodiscard]] QList<NatureReplaced> renewNatures(Course& course, const CourseNatures& natures);

/// The same with its first session on that day, and everything else that has a day as far from it as before.
[[nodiscard]] Course moved(const Course& course, const QDate& firstDay);

/// One run of a series. What it does not say is as in the others.
struct SeriesRun {
    QDate firstDay;
    std::optional<qint64> countyId;
    std::optional<qint64> districtId;
    QString venue;
};

/// n courses from one form: the first run is 1. `id`: a UUID.
[[nodiscard]] QList<Course> series(const Course& pattern, const QString& id, const QString& name,
                                   const QList<SeriesRun>& runs);

/// What follows from the sessions and can be filled in until somebody says otherwise.
struct Proposals {
    TimeKind timeKind = TimeKind::Unknown;
    double hours = 0;
    double digitalHours = 0;
    double physicalHours = 0;
    QDate registrationFrom; ///< today, or not a day: nobody registers, or no session has a day
    QDate registrationTo;   ///< the day before the first session
    QString content;        ///< the name, and the topics by their days
};

[[nodiscard]] Proposals proposals(const Course& course, const CourseCalendar& calendar, const QDate& today);

/// 參加對象 of a course that a unit of this kind holds for its own.
[[nodiscard]] QList<AudienceLevel> ownLevels(UnitKind kind);

} // namespace inservice::course
