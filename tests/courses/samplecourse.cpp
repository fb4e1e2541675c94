// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/courses/samplecourse.h"

#include "models/domain/rocdate.h"
#include "models/enrolments/registration.h"

namespace inservice {
namespace {

constexpr qint64 natureId = 402011001; ///< of the catalogue: 國小 ▸ 教學 ▸ 數學 ▸ 無
constexpr double sessionHours = 3;

} // namespace

SamplePlace samplePlace(PgConnection& admin, const QString& code) {
    const PgRows found =
        admin.exec(QStringLiteral("SELECT u.county_id, coalesce(u.district_id, (SELECT min(d.id) FROM core.district d "
                                  "WHERE d.county_id = u.county_id)) FROM core.unit u WHERE u.code = $1"),
                   {code});
    return {found.rows.at(0).at(0)->toLongLong(), found.rows.at(0).at(1)->toLongLong()};
}

Course sampleCourse(const QString& title, const QDate& day, const SamplePlace& place) {
    Course course;
    course.title = title;
    course.basisKind = BasisKind::Plan;
    course.classKind = ClassKind::NonCredit;
    course.natures = {natureId};
    CourseSession session;
    session.no = 1;
    session.date = day;
    session.from = QTime(13, 0);
    session.to = QTime(16, 0);
    session.topic = title;
    session.hours = sessionHours;
    course.sessions = {session};
    course.timeKind = TimeKind::WeekdayDay;
    course.mode = CourseMode::InPerson;
    course.countyId = place.countyId;
    course.districtId = place.districtId;
    course.venue = QStringLiteral("視聽教室");
    course.checkin = {CheckinKind::Paper};
    course.hourUnit = HourUnit::Hour;
    course.hours = sessionHours;
    course.physicalHours = sessionHours;
    course.partial = PartialCredit::BySession;
    course.latePolicy = LatePolicy::Void;
    course.levels = {AudienceLevel::Any};
    course.openScope = OpenScope::All;
    course.classCount = 1;
    course.classSize = 40;
    course.fee = 0;
    course.feeMethod = FeeMethod::None;
    course.channels = {RegistrationChannel::Online};
    course.registrationFrom = RocDate::today().day();
    course.registrationTo = day.addDays(-1);
    course.contacts = {
        {QStringLiteral("周示範"), QStringLiteral("07-6000800#12"), QStringLiteral("course@example.invalid")}};
    course.content = QStringLiteral("示範用的研習課程，內容皆為虛構。");
    return course;
}

qint64 submitCourse(SampleClient& player, const QString& token, const Course& course) {
    return player.submit(token, QStringLiteral("course.submit"), course.toJson())
        .value(QLatin1String("course_id"))
        .toInteger();
}

void openRegistration(SampleClient& player, const QString& token, qint64 courseId, const Course& course) {
    player.submit(token, QStringLiteral("registration.set"),
                  {{QStringLiteral("course_id"), courseId},
                   {QStringLiteral("row_version"), 0},
                   {QStringLiteral("settings"), RegistrationSettings::of(course).toJson()}});
}

} // namespace inservice
