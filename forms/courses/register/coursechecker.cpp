// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/coursechecker.h"

#include "forms/courses/register/coursesource.h"
#include "forms/words/coursewords.h"
#include "models/domain/rocdate.h"

#include <QJsonArray>

namespace inservice {

CourseChecker::CourseChecker(const CourseSource& source)
    : m_source(source) {
}

void CourseChecker::read() {
    m_surroundings = m_source.surroundings();
}

QList<CourseFinding> CourseChecker::check(const QJsonObject& body, qint64 courseId) const {
    CourseSurroundings around = m_surroundings;
    around.today = RocDate::today().day();
    if (courseId != 0) {
        if (const std::optional<CourseRow> row = m_source.course(courseId)) {
            around.today = taiwanTime(row->submittedAt).date();
        }
    }
    if (const qint64 venue = body.value(QLatin1String("venue_id")).toInteger(); venue != 0) {
        around.venueCapacity = m_source.capacity(venue);
    }
    const QJsonArray files = body.value(QLatin1String("files")).toArray();
    for (const auto& file : files) {
        around.fileNames.insert(file.toObject().value(QLatin1String("id")).toString(),
                                file.toObject().value(QLatin1String("name")).toString());
    }
    QList<CourseFinding> findings;
    const QList<CourseFault> faults = course::check(Course::fromJson(body), around);
    for (const CourseFault& fault : faults) {
        findings << CourseFinding{fault.field, words::courseFault(fault), fault.blocks, fault};
    }
    return findings;
}

QList<CourseFinding> CourseChecker::fromCentre(const QJsonArray& faults, bool areErrors) {
    QList<CourseFinding> findings;
    const QList<CourseFault> all = course::faultsFromJson(faults, areErrors);
    for (const CourseFault& fault : all) {
        findings << CourseFinding{fault.field, words::courseFault(fault), fault.blocks, fault, true};
    }
    return findings;
}

} // namespace inservice
