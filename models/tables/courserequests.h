// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/courses.h"
#include "models/tables/rowlistmodel.h"
#include "models/tables/searchfold.h"
#include "models/tables/unitplaces.h"

/// What lists of requests about courses have in common (課程異動, 修改已結案課程內容): each with its course, as far as
/// that is one's own unit's or one's own desk's. A line has the request, its state, course, unit, unitCode, isOwn and
/// isReviewedHere, in this order; a scope isDesk, unitId and accountId.
namespace inservice::requests {

template<typename Line, typename Request, typename Scope, typename State>
[[nodiscard]] QList<Line> linesOf(const ReplicaReader& replica, const Scope& scope, const QList<Request>& requests,
                                  State stateOf) {
    QSet<qint64> courseIds;
    for (const Request& request : requests) {
        courseIds.insert(request.courseId);
    }
    QHash<qint64, CourseRow> courses;
    QSet<qint64> units;
    const QList<CourseRow> heads = replica.rows<CourseRow>(courseIds);
    for (const CourseRow& course : heads) {
        courses.insert(course.id, course);
        units.insert(course.unitId);
    }
    const UnitPlaces places(replica, units);
    QList<Line> lines;
    lines.reserve(requests.size());
    for (const Request& request : requests) {
        const auto course = courses.constFind(request.courseId);
        if (course == courses.constEnd() ||
            (scope.isDesk ? course->reviewerUnitId != scope.unitId : course->unitId != scope.unitId)) {
            continue;
        }
        const UnitPlaces::Place place = places.of(course->unitId);
        lines.append({request, stateOf(request), *course, place.name, place.code,
                      course->ownerAccountId == scope.accountId || course->deputies.contains(scope.accountId),
                      course->reviewerUnitId == scope.unitId});
    }
    return lines;
}

/// `table`: of the requests; `request`: which member of a line it is; `beside`: what the detail shows.
template<auto request, auto stateOf, typename Line, typename Scope>
[[nodiscard]] RowSource<Line> sourceOf(const Scope& scope, const char* table, const QList<const char*>& beside) {
    using Request = std::remove_cvref_t<decltype(std::declval<Line>().*request)>;
    RowSource<Line> source;
    source.own = {{table, [](qint64 id) { return id; }}};
    source.named = {{"course", [](const Line& line) { return (line.*request).courseId; }},
                    {"unit", [](const Line& line) { return line.course.unitId; }}};
    source.beside = beside;
    source.read = [scope](const ReplicaReader& replica, const QSet<qint64>* ids) {
        return linesOf<Line>(replica, scope, ids != nullptr ? replica.rows<Request>(*ids) : replica.rows<Request>(),
                             stateOf);
    };
    source.id = [](const Line& line) { return (line.*request).id; };
    source.search = [](const Line& line) {
        return QStringList{QString::number(line.course.number), searchFold(line.course.title), searchFold(line.unit),
                           searchFold(line.unitCode), searchFold((line.*request).byName)};
    };
    return source;
}

} // namespace inservice::requests
