// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/coursestart.h"

#include <QTest>

using namespace inservice;

namespace {

CourseSession session(const QDate& day, const QTime& from = QTime(9, 0), const QTime& to = QTime(12, 0)) {
    CourseSession one;
    one.date = day;
    one.from = from;
    one.to = to;
    return one;
}

course::Origin school() {
    course::Origin origin;
    origin.unitKind = UnitKind::Elementary;
    origin.unitName = QStringLiteral("高雄市立樣本國小");
    origin.countyId = 5;
    origin.districtId = 501;
    origin.account = {QStringLiteral("王大明"), QStringLiteral("07-6000000"), QStringLiteral("a@example.edu.tw")};
    return origin;
}

} // namespace

class TestCourseStart : public QObject {
    Q_OBJECT

private slots:
    void firstCourseOfASchool();
    void asTheLastTime();
    void whatWasRetiredHasItsSuccessor();
    void copyLosesItsDays();
    void movedKeepsItsDistances();
    void seriesHasARunForEachDay();
    void timeKindBySessions_data();
    void timeKindBySessions();
    void whatFollowsFromSessions();
};

void TestCourseStart::firstCourseOfASchool() {
    const Course course = course::blank(school());
    // Asked of the person.
    QVERIFY(course.title.isEmpty());
    QVERIFY(course.sessions.isEmpty());
    QVERIFY(!course.classSize);
    // Known already.
    QCOMPARE(course.contacts, QList<CourseContact>{school().account});
    QCOMPARE(course.countyId, std::optional<qint64>(5));
    QCOMPARE(course.venue, QStringLiteral("高雄市立樣本國小"));
    QCOMPARE(course.levels, QList<AudienceLevel>{AudienceLevel::Elementary});
    QCOMPARE(course.fee, std::optional(0));
    QCOMPARE(course.feeMethod, std::optional(FeeMethod::None));
    QCOMPARE(course.classCount, std::optional(1));
}

void TestCourseStart::asTheLastTime() {
    course::Origin origin = school();
    Course last;
    last.title = QStringLiteral("去年的研習");
    last.tags = {QStringLiteral("T35")};
    last.basisKind = BasisKind::Numbered;
    last.basisNo = QStringLiteral("高市教字第1號");
    last.classKind = ClassKind::SchoolBased;
    last.natures = {1201};
    last.openScope = OpenScope::Own;
    last.venue = QStringLiteral("圖書館");
    last.classSize = 80;
    last.contacts = {{QStringLiteral("離職者"), {}, {}}};
    last.sessions = {session(QDate(2025, 3, 5))};
    last.content = QStringLiteral("去年的內容，不可沿用");
    origin.last = last;
    const Course course = course::blank(origin);
    QCOMPARE(course.classKind, last.classKind);
    QCOMPARE(course.natures, last.natures);
    QCOMPARE(course.openScope, last.openScope);
    QCOMPARE(course.venue, last.venue);
    // What belonged to that course alone.
    QVERIFY(course.title.isEmpty() && course.tags.isEmpty() && course.sessions.isEmpty() && course.content.isEmpty());
    QVERIFY(course.basisNo.isEmpty());
    QCOMPARE(course.basisKind, std::optional(BasisKind::None));
    QVERIFY(!course.classSize);
    QCOMPARE(course.contacts, QList<CourseContact>{school().account});
}

/// A copied course names what the catalogue has in the place of what was retired since: by name below it, also after
/// two changes; what nobody has said stays, to be chosen anew.
void TestCourseStart::whatWasRetiredHasItsSuccessor() {
    const CourseNatures natures({{1, 0, 1, QStringLiteral("國小"), false},
                                 {11, 1, 2, QStringLiteral("教學"), false},
                                 {111, 11, 3, QStringLiteral("資訊"), true, 112},
                                 {112, 11, 3, QStringLiteral("科技"), true, 113},
                                 {113, 11, 3, QStringLiteral("科技領域"), false},
                                 {114, 11, 3, QStringLiteral("數學"), true},
                                 {1111, 111, 4, QStringLiteral("程式設計"), true},
                                 {1112, 111, 4, QStringLiteral("網路"), true, 1132},
                                 {1121, 112, 4, QStringLiteral("程式設計"), true},
                                 {1131, 113, 4, QStringLiteral("程式設計"), false},
                                 {1132, 113, 4, QStringLiteral("資通安全"), false},
                                 {1141, 114, 4, QStringLiteral("無"), true},
                                 {2, 0, 1, QStringLiteral("環"), true, 3},
                                 {3, 0, 1, QStringLiteral("環"), true, 2}});
    QCOMPARE(natures.successorOf(1111), 1131);
    QCOMPARE(natures.successorOf(1112), 1132);
    QCOMPARE(natures.successorOf(1141), 0);
    QCOMPARE(natures.successorOf(2), 0); // a circle ends
    Course course;
    course.natures = {1111, 1141, 1131, 1112};
    const QList<course::NatureReplaced> replaced = course::renewNatures(course, natures);
    QCOMPARE(replaced, (QList<course::NatureReplaced>{{1111, 1131}, {1112, 1132}}));
    QCOMPARE(course.natures, (QList<qint64>{1131, 1141, 1132})); // each once
    QVERIFY(course::renewNatures(course, natures).isEmpty());
}

void TestCourseStart::copyLosesItsDays() {
    Course earlier;
    earlier.title = QStringLiteral("資通安全");
    earlier.basisNo = QStringLiteral("高市教字第1號");
    earlier.basisDate = QDate(2025, 1, 2);
    earlier.natures = {1201};
    earlier.series = CourseSeries{QStringLiteral("x"), QStringLiteral("四區"), 2};
    earlier.backfillReason = QStringLiteral("補登錄的理由很長很長");
    earlier.registrationFrom = QDate(2025, 2, 1);
    earlier.registrationTo = QDate(2025, 3, 1);
    earlier.sessions = {session(QDate(2025, 3, 5))};
    earlier.sessions[0].topic = QStringLiteral("密碼");
    earlier.files = {{QStringLiteral("a"), CourseFileKind::Consent, false},
                     {QStringLiteral("b"), CourseFileKind::Plan, false}};
    const Course course = course::copied(earlier);
    QCOMPARE(course.title, earlier.title);
    QCOMPARE(course.natures, earlier.natures);
    QCOMPARE(course.basisNo, earlier.basisNo);
    QVERIFY(!course.basisDate.isValid());
    QVERIFY(!course.series && course.backfillReason.isEmpty());
    QVERIFY(!course.registrationFrom.isValid() && !course.registrationTo.isValid());
    QCOMPARE(course.sessions.size(), 1);
    QVERIFY(!course.sessions[0].date.isValid());
    QCOMPARE(course.sessions[0].from, QTime(9, 0));
    QCOMPARE(course.sessions[0].topic, QStringLiteral("密碼"));
    QCOMPARE(course.files.size(), 1);
    QCOMPARE(course.files[0].kind, CourseFileKind::Plan);
}

void TestCourseStart::movedKeepsItsDistances() {
    Course course;
    course.sessions = {session(QDate(2026, 3, 11)), session(QDate(2026, 3, 4)), session({})};
    course.registrationTo = QDate(2026, 3, 3);
    const Course there = course::moved(course, QDate(2026, 12, 30));
    QCOMPARE(there.sessions[0].date, QDate(2027, 1, 6));
    QCOMPARE(there.sessions[1].date, QDate(2026, 12, 30));
    QVERIFY(!there.sessions[2].date.isValid());
    QCOMPARE(there.registrationTo, QDate(2026, 12, 29));
    QVERIFY(!there.registrationFrom.isValid());
    // A copy, in which no session has a day.
    QCOMPARE(course::moved(course::copied(course), QDate(2026, 5, 6)).sessions[1].date, QDate(2026, 5, 6));
}

void TestCourseStart::seriesHasARunForEachDay() {
    Course pattern;
    pattern.title = QStringLiteral("分區研習");
    pattern.countyId = 5;
    pattern.districtId = 501;
    pattern.venue = QStringLiteral("樣本國小");
    pattern.venueId = 7;
    pattern.sessions = {session(QDate(2026, 3, 4)), session(QDate(2026, 3, 5))};
    course::SeriesRun first;
    first.firstDay = QDate(2026, 3, 4);
    course::SeriesRun second;
    second.firstDay = QDate(2026, 4, 1);
    second.countyId = 6;
    second.venue = QStringLiteral("例示國中");
    const QList<Course> runs = course::series(pattern, QStringLiteral("id"), QStringLiteral("四區"), {first, second});
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[0].series->no, 1);
    QCOMPARE(runs[0].venueId, std::optional<qint64>(7));
    QCOMPARE(runs[1].series->no, 2);
    QCOMPARE(runs[1].series->id, runs[0].series->id);
    QCOMPARE(runs[1].sessions[1].date, QDate(2026, 4, 2));
    QCOMPARE(runs[1].countyId, std::optional<qint64>(6));
    QVERIFY(!runs[1].districtId); // of the other county
    QCOMPARE(runs[1].venue, QStringLiteral("例示國中"));
    QVERIFY(!runs[1].venueId);
}

void TestCourseStart::timeKindBySessions_data() {
    QTest::addColumn<QList<QDate>>("days");
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QString>("kind");
    const QTime morning(9, 0);
    QTest::newRow("none") << QList<QDate>{} << morning << "unknown";
    QTest::newRow("no day yet") << QList<QDate>{QDate()} << morning << "unknown";
    QTest::newRow("Wednesday") << QList<QDate>{{2026, 3, 4}} << morning << "weekday_day";
    QTest::newRow("evening") << QList<QDate>{{2026, 3, 4}, {2026, 3, 5}} << QTime(17, 30) << "weekday_evening";
    QTest::newRow("before the evening") << QList<QDate>{{2026, 3, 4}} << QTime(17, 29) << "weekday_day";
    QTest::newRow("weekend") << QList<QDate>{{2026, 3, 7}, {2026, 3, 8}} << morning << "weekend";
    QTest::newRow("Saturday evening") << QList<QDate>{{2026, 3, 7}} << QTime(18, 0) << "weekend";
    QTest::newRow("weekend and Monday") << QList<QDate>{{2026, 3, 8}, {2026, 3, 9}} << morning << "weekday_day";
    QTest::newRow("first of July") << QList<QDate>{{2026, 7, 1}, {2026, 8, 31}} << morning << "summer";
    QTest::newRow("last of June") << QList<QDate>{{2026, 6, 30}, {2026, 7, 1}} << morning << "weekday_day";
    QTest::newRow("Sunday in summer") << QList<QDate>{{2026, 7, 5}} << morning << "summer";
    QTest::newRow("winter") << QList<QDate>{{2026, 1, 24}, {2026, 2, 10}} << morning << "winter";
    QTest::newRow("after winter") << QList<QDate>{{2026, 2, 10}, {2026, 2, 11}} << morning << "weekday_day";
}

void TestCourseStart::timeKindBySessions() {
    QFETCH(QList<QDate>, days);
    QFETCH(QTime, from);
    QFETCH(QString, kind);
    CourseCalendar calendar;
    calendar.winterBreaks = {{QDate(2026, 1, 24), QDate(2026, 2, 10)}};
    QList<CourseSession> sessions;
    for (const QDate& day : days) {
        sessions << session(day, from);
    }
    QCOMPARE(course::keyOf(calendar.timeKind(sessions)), kind);
}

void TestCourseStart::whatFollowsFromSessions() {
    Course course;
    course.title = QStringLiteral("資通安全");
    course.mode = CourseMode::Mixed;
    course.channels = {RegistrationChannel::Online};
    course.sessions = {session(QDate(2026, 3, 4)), session(QDate(2026, 3, 11), QTime(13, 0), QTime(16, 30))};
    course.sessions[0].topic = QStringLiteral("密碼");
    course.sessions[1].topic = QStringLiteral("備份");
    course.sessions[1].mode = SessionMode::Online;
    const QDate today(2026, 2, 2);
    course::Proposals proposed = course::proposals(course, {}, today);
    QCOMPARE(proposed.timeKind, TimeKind::WeekdayDay);
    QCOMPARE(proposed.hours, 7.0);
    QCOMPARE(proposed.physicalHours, 3.0);
    QCOMPARE(proposed.digitalHours, 4.0);
    QCOMPARE(proposed.registrationFrom, today);
    QCOMPARE(proposed.registrationTo, QDate(2026, 3, 3));
    QCOMPARE(proposed.content, QStringLiteral("資通安全\n3/4 密碼\n3/11 備份"));
    course.mode = CourseMode::OnlineLive;
    QCOMPARE(course::proposals(course, {}, today).digitalHours, 7.0);
    // The day itself: registration is open today, and no day later than the course.
    proposed = course::proposals(course, {}, QDate(2026, 3, 4));
    QCOMPARE(proposed.registrationTo, QDate(2026, 3, 4));
    // Over already: nobody can register any more after it.
    proposed = course::proposals(course, {}, QDate(2026, 3, 20));
    QCOMPARE(proposed.registrationTo, QDate(2026, 3, 4));
    QCOMPARE(proposed.registrationFrom, QDate(2026, 3, 4));
    course.channels = {RegistrationChannel::None};
    QVERIFY(!course::proposals(course, {}, today).registrationFrom.isValid());
}

QTEST_GUILESS_MAIN(TestCourseStart)
#include "tst_coursestart.moc"
