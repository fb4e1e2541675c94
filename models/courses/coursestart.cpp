// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/coursestart.h"

#include "models/courses/coursehours.h"

#include <algorithm>

namespace inservice::course {

namespace {

/// As schools usually have it, where there is no last course.
void fillUsual(Course& course, const Origin& origin) {
    course.basisKind = BasisKind::None;
    course.classKind = ClassKind::NonCredit;
    course.mode = CourseMode::InPerson;
    course.countyId = origin.countyId;
    course.districtId = origin.districtId;
    course.venue = origin.unitName;
    course.checkin = {CheckinKind::Paper};
    course.hourUnit = HourUnit::Hour;
    course.partial = PartialCredit::BySession;
    course.latePolicy = LatePolicy::Void;
    course.levels = origin.unitKind ? ownLevels(*origin.unitKind) : QList<AudienceLevel>();
    course.openScope = OpenScope::County;
    course.classCount = 1;
    course.fee = 0;
    course.feeMethod = FeeMethod::None;
    course.fund = FundKind::None;
    course.channels = {RegistrationChannel::Online};
}

/// As it was the last time. Tags are not: they send hours elsewhere, and are chosen for each course.
void fillAsBefore(Course& course, const Course& last) {
    course.basisKind = last.basisKind == BasisKind::Numbered ? BasisKind::None : last.basisKind;
    course.classKind = last.classKind;
    course.natures = last.natures;
    course.mode = last.mode;
    course.countyId = last.countyId;
    course.districtId = last.districtId;
    course.venue = last.venue;
    course.venueId = last.venueId;
    course.checkin = last.checkin;
    course.hourUnit = last.hourUnit;
    course.partial = last.partial;
    course.threshold = last.threshold;
    course.graceMinutes = last.graceMinutes;
    course.latePolicy = last.latePolicy;
    course.lateDeduction = last.lateDeduction;
    course.levels = last.levels;
    course.openScope = last.openScope;
    course.openCounties = last.openCounties;
    course.openUnits = last.openUnits;
    course.classCount = last.classCount;
    course.fee = last.fee;
    course.feeMethod = last.feeMethod;
    course.fund = last.fund;
    course.subsidy = last.subsidy;
    course.channels = last.channels;
    course.registrationUrl = last.registrationUrl;
}

} // namespace

QList<AudienceLevel> ownLevels(UnitKind kind) {
    switch (kind) {
    case UnitKind::University:
        return {AudienceLevel::University};
    case UnitKind::SeniorHigh:
        return {AudienceLevel::SeniorHigh};
    case UnitKind::VocationalHigh:
        return {AudienceLevel::Vocational};
    case UnitKind::JuniorHigh:
        return {AudienceLevel::JuniorHigh};
    case UnitKind::Elementary:
        return {AudienceLevel::Elementary};
    case UnitKind::Kindergarten:
        return {AudienceLevel::Kindergarten};
    case UnitKind::SpecialEducation:
        return {AudienceLevel::Special};
    case UnitKind::ExperimentalEducation:
    case UnitKind::TrainingCentre:
    case UnitKind::SubjectCentre:
    case UnitKind::SocialEducation:
    case UnitKind::LegalPerson:
    case UnitKind::Government:
    case UnitKind::RegionalCentre:
    case UnitKind::InserviceNet:
    case UnitKind::K12ea:
        return {AudienceLevel::Any};
    }
    return {};
}

Course blank(const Origin& origin) {
    Course course;
    fillUsual(course, origin);
    if (origin.last) {
        fillAsBefore(course, *origin.last);
    }
    course.contacts = {origin.account};
    return course;
}

Course copied(const Course& earlier) {
    Course course = earlier;
    course.basisDate = {};
    course.series.reset();
    course.backfillReason.clear();
    course.registrationFrom = {};
    course.registrationTo = {};
    for (CourseSession& session : course.sessions) {
        session.date = {};
    }
    course.files.removeIf([](const CourseFile& file) { return file.kind == CourseFileKind::Consent; });
    return course;
}

QList<NatureReplaced> renewNatures(Course& course, const CourseNatures& natures) {
    QList<NatureReplaced> replaced;
    QList<qint64> renewed;
    for (const qint64 id : std::as_const(course.natures)) {
        const CourseNature* node = natures.find(id);
        const qint64 now = node != nullptr && node->retired ? natures.successorOf(id) : 0;
        if (now != 0) {
            replaced << NatureReplaced{id, now};
        }
        if (!renewed.contains(now != 0 ? now : id)) {
            renewed << (now != 0 ? now : id);
        }
    }
    course.natures = renewed;
    return replaced;
}

Course moved(const Course& course, const QDate& firstDay) {
    Course there = course;
    const QDate before = course.firstDay();
    if (!before.isValid()) {
        // No session has a day yet (a copy): all of them on the one day, to be parted by hand.
        for (CourseSession& session : there.sessions) {
            session.date = firstDay;
        }
        return there;
    }
    const qint64 days = before.daysTo(firstDay);
    for (CourseSession& session : there.sessions) {
        session.date = session.date.isValid() ? session.date.addDays(days) : QDate();
    }
    for (QDate* day : {&there.registrationFrom, &there.registrationTo}) {
        *day = day->isValid() ? day->addDays(days) : QDate();
    }
    return there;
}

QList<Course> series(const Course& pattern, const QString& id, const QString& name, const QList<SeriesRun>& runs) {
    QList<Course> courses;
    for (const SeriesRun& run : runs) {
        Course course = moved(pattern, run.firstDay);
        course.series = CourseSeries{id, name, int(courses.size()) + 1};
        if (run.countyId) {
            course.countyId = run.countyId;
            course.districtId = run.districtId;
        }
        if (!run.venue.isEmpty()) {
            course.venue = run.venue;
            course.venueId.reset();
        }
        courses << course;
    }
    return courses;
}

Proposals proposals(const Course& course, const CourseCalendar& calendar, const QDate& today) {
    Proposals proposed;
    proposed.timeKind = calendar.timeKind(course.sessions);
    QStringList lines;
    for (const CourseSession& session : course.sessions) {
        const double hours = countedHours({session});
        proposed.hours += hours;
        const bool isOnline = course.mode == CourseMode::Mixed ? session.mode == SessionMode::Online
                                                               : course.mode && !needsPlace(*course.mode);
        (isOnline ? proposed.digitalHours : proposed.physicalHours) += hours;
        if (!session.topic.isEmpty()) {
            lines << (session.date.isValid() ? session.date.toString(QStringLiteral("M/d ")) : QString()) +
                         session.topic;
        }
    }
    lines.removeDuplicates();
    lines.prepend(course.title);
    proposed.content = lines.join(u'\n').trimmed();
    const QDate first = course.firstDay();
    if (first.isValid() && !course.channels.contains(RegistrationChannel::None)) {
        // One day before, so that the list is known in the morning; of a course that is tomorrow or over, today.
        proposed.registrationTo = std::max(first.addDays(-1), std::min(today, first));
        proposed.registrationFrom = std::min(today, proposed.registrationTo);
    }
    return proposed;
}

} // namespace inservice::course
