// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/coursebeginning.h"

#include "models/domain/rocdate.h"
#include "models/replica/replicaerror.h"

namespace inservice {
namespace {

/// `size` people: in the classes of the course where they can be parted evenly, else in one.
void setQuota(Course& course, int size) {
    const int classes = course.classCount.value_or(1);
    const bool parts = classes > 0 && size % classes == 0;
    course.classCount = parts ? classes : 1;
    course.classSize = parts ? size / classes : size;
}

} // namespace

CourseBeginning::CourseBeginning(const CourseSource& source, const Wish& wish) {
    try {
        fill(source, wish);
    } catch (const ReplicaError&) {
        m_course.title = wish.title; // what was typed is kept, all else is asked
        m_course.sessions = {wish.session};
        setQuota(m_course, wish.size);
    }
}

void CourseBeginning::fill(const CourseSource& source, const Wish& wish) {
    const std::optional<CourseRevisionRow> earlier = wish.copied != 0 ? source.revision(wish.copied) : std::nullopt;
    m_course = earlier ? course::copied(Course::fromJson(earlier->body)) : course::blank(source.origin());
    renewNatures(source.natures());
    m_course.title = wish.title;
    if (m_course.sessions.isEmpty()) {
        m_course.sessions = {wish.session};
    } else {
        m_course = course::moved(m_course, wish.session.date);
    }
    setQuota(m_course, wish.size);
    propose(source.calendar());
}

void CourseBeginning::renewNatures(const CourseNatures& natures) {
    const QList<course::NatureReplaced> renewed = course::renewNatures(m_course, natures);
    for (const course::NatureReplaced& one : renewed) {
        m_replaced << tr("“%1” is not offered any more; “%2” stands in its place.", "course natures")
                          .arg(natures.pathText(one.before), natures.pathText(one.now));
    }
}

void CourseBeginning::propose(const CourseCalendar& calendar) {
    const course::Proposals proposed = course::proposals(m_course, calendar, RocDate::today().day());
    m_course.timeKind = proposed.timeKind;
    m_course.hours = proposed.hours;
    m_course.digitalHours = proposed.digitalHours;
    m_course.physicalHours = proposed.physicalHours;
    m_course.registrationFrom = proposed.registrationFrom;
    m_course.registrationTo = proposed.registrationTo;
    if (m_course.content.isEmpty()) {
        m_course.content = proposed.content;
    }
}

} // namespace inservice
