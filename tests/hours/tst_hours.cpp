// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hours/arithmetic.h"

#include <QTest>

using namespace inservice;

namespace {

/// `count` sessions of so many minutes, one a day.
Course courseOf(int count, int minutes, double hours, PartialCredit mode) {
    Course course;
    for (int i = 0; i < count; ++i) {
        CourseSession session;
        session.no = i + 1;
        session.date = QDate(2026, 3, 2).addDays(i);
        session.from = QTime(9, 0);
        session.to = QTime(9, 0).addSecs(minutes * 60);
        session.hours = hours;
        course.sessions << session;
    }
    course.hours = count * hours;
    course.hourUnit = HourUnit::Hour;
    course.partial = mode;
    return course;
}

/// «P,L10,E5,A,?» by session.
QList<PresenceMark> marksOf(const QString& text) {
    QList<PresenceMark> marks;
    const QStringList parts = text.split(u',');
    for (int i = 0; i < parts.size(); ++i) {
        const auto code = course::fromKey<PresenceCode>(parts.at(i).left(1));
        if (code) {
            PresenceMark mark;
            mark.session = i + 1;
            mark.code = *code;
            const int minutes = QStringView(parts.at(i)).mid(1).toInt();
            (*code == PresenceCode::LeftEarly ? mark.early : mark.late) = minutes;
            marks << mark;
        }
    }
    return marks;
}

} // namespace

/// 實核時數 by the vectors of the design; the same stand in the centre (94_hours.t.sql).
class TestHours : public QObject {
    Q_OBJECT

private slots:
    void vectors_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<double>("hours");
        QTest::addColumn<QString>("marks");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("threshold");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* name, int count, int minutes, double hours, const char* marks, const char* mode,
                            const char* threshold, const char* result) {
            QTest::newRow(name) << count << minutes << hours << QString::fromLatin1(marks) << QString::fromLatin1(mode)
                                << QString::fromLatin1(threshold) << QString::fromLatin1(result);
        };
        row("1 by session", 3, 180, 3, "P,L10,A", "by_session", "", "6.0");
        row("1 proportional", 3, 180, 3, "P,L10,A", "proportional", "", "6.0");
        row("1 threshold 2/3", 3, 180, 3, "P,L10,A", "threshold", "2/3", "9.0");
        row("1 threshold 3/4", 3, 180, 3, "P,L10,A", "threshold", "3/4", "0.0");
        row("2 by session", 2, 180, 3, "L20,P", "by_session", "", "3.0");
        row("2 proportional", 2, 180, 3, "L20,P", "proportional", "", "5.5");
        row("2 threshold 1/2", 2, 180, 3, "L20,P", "threshold", "1/2", "6.0");
        row("2 threshold 1", 2, 180, 3, "L20,P", "threshold", "1", "0.0");
        row("3 by session", 1, 390, 7, "E40", "by_session", "", "0.0");
        row("3 proportional", 1, 390, 7, "E40", "proportional", "", "6.0");
        row("3 threshold 5/6", 1, 390, 7, "E40", "threshold", "5/6", "0.0");
        const char* all = "P,P,P,P,P,P,P,P,P,P,P,P,P,P,P,P,P,P";
        row("4 by session", 18, 50, 1, all, "by_session", "", "18.0");
        row("4 proportional", 18, 50, 1, all, "proportional", "", "18.0");
        row("4 threshold 1", 18, 50, 1, all, "threshold", "1", "18.0");
        row("5 by session", 6, 180, 3, "P,P,P,A,P,P", "by_session", "", "15.0");
        row("5 proportional", 6, 180, 3, "P,P,P,A,P,P", "proportional", "", "15.0");
        row("5 threshold 5/6", 6, 180, 3, "P,P,P,A,P,P", "threshold", "5/6", "18.0");
        row("whole, within the grace", 2, 180, 3, "P,L15", "full", "", "6.0");
        row("whole, beyond it", 2, 180, 3, "P,L16", "full", "", "0.0");
        row("who joined late", 3, 180, 3, "N,P,P", "threshold", "1/2", "6.0");
        row("of nothing comes nothing", 2, 180, 3, "N,N", "full", "", "0.0");
    }

    void vectors() {
        QFETCH(int, count);
        QFETCH(int, minutes);
        QFETCH(double, hours);
        QFETCH(QString, marks);
        QFETCH(QString, mode);
        QFETCH(QString, threshold);
        Course course = courseOf(count, minutes, hours, course::fromKey<PartialCredit>(mode).value());
        course.threshold = course::fromKey<AttendanceThreshold>(threshold);
        QTEST(hours::of(course, marksOf(marks), {}).result.text(), "result");
    }

    void deduction() {
        Course course = courseOf(2, 180, 3, PartialCredit::BySession);
        course.latePolicy = LatePolicy::Deduct;
        QCOMPARE(hours::of(course, marksOf(QStringLiteral("L20,P")), {}).result.text(), QStringLiteral("5.0"));
        course.partial = PartialCredit::Proportional;
        QCOMPARE(hours::of(course, marksOf(QStringLiteral("L20,P")), {}).result.text(), QStringLiteral("5.5"));
        course.latePolicy = LatePolicy::Note;
        course.partial = PartialCredit::BySession;
        QCOMPARE(hours::of(course, marksOf(QStringLiteral("L20,P")), {}).result.text(), QStringLiteral("6.0"));
    }

    void byHandInPlaceOfIt() {
        const Course course = courseOf(3, 180, 3, PartialCredit::BySession);
        HoursOf person;
        person.given = Halves::ofHours(6.5);
        HoursArithmetic all = hours::of(course, marksOf(QStringLiteral("P,A,A")), person);
        QCOMPARE(all.result.text(), QStringLiteral("6.5"));
        QCOMPARE(all.computed.text(), QStringLiteral("3.0"));
        QCOMPARE(all.why, HoursReason::Given);
        person.role = ListRole::Staff;
        person.given.reset();
        all = hours::of(course, marksOf(QStringLiteral("P,P,P")), person);
        QCOMPARE(all.result, Halves());
    }

    void aGradeFirst() {
        Course course = courseOf(12, 180, 3, PartialCredit::BySession);
        course.hourUnit = HourUnit::Credit;
        course.hours = 2;
        const QList<PresenceMark> marks = marksOf(QStringLiteral("P,P,A,P,P,P,P,P,P,P,P,P"));
        QCOMPARE(hours::of(course, marks, {}).why, HoursReason::AssessMissing);
        HoursOf person;
        person.assess = AssessResult::Passed;
        QCOMPARE(hours::of(course, marks, person).result.text(), QStringLiteral("2.0"));
        person.assess = AssessResult::Failed;
        QCOMPARE(hours::of(course, marks, person).result, Halves());
    }

    void whoTeachesIsNoParticipantThere() {
        Course course = courseOf(3, 180, 3, PartialCredit::BySession);
        course.sessions[0].lecturers = {1};
        course.sessions[2].lecturers = {1, 2};
        HoursOf person;
        person.teaches = {1};
        const HoursArithmetic all = hours::of(course, marksOf(QStringLiteral("P,P,?")), person);
        QCOMPARE(all.result.text(), QStringLiteral("3.0"));
        QCOMPARE(all.unmarked(), 0);
        QCOMPARE(hours::taught(course, {1}).text(), QStringLiteral("6.0"));
    }

    void partsAreTheWholeTogether() {
        Course course = courseOf(7, 50, 1, PartialCredit::BySession);
        course.parts = {{QStringLiteral("甲"), 3.0, {}}, {QStringLiteral("乙"), 2.0, {}}};
        const QList<Halves> parts = hours::parted(course, Halves::ofHours(6));
        QCOMPARE(parts, (QList<Halves>{Halves::ofHours(2), Halves::ofHours(2.5), Halves::ofHours(1.5)}));
        course.parts = {{QStringLiteral("甲"), 3.5, {}}, {QStringLiteral("乙"), 3.5, {}}};
        for (int halves = 1; halves <= 14; ++halves) {
            Halves sum;
            const QList<Halves> each = hours::parted(course, Halves::of(halves));
            for (const Halves& part : each) {
                QVERIFY(part >= Halves());
                sum = sum + part;
            }
            QCOMPARE(sum, Halves::of(halves));
        }
    }

    void thereAndBack() {
        Course course = courseOf(3, 180, 3, PartialCredit::Threshold);
        course.threshold = AttendanceThreshold::FiveSixths;
        course.sessions[2].lecturers = {1};
        HoursOf person;
        person.teaches = {1};
        person.given = Halves::ofHours(4.5);
        const HoursArithmetic all = hours::of(course, marksOf(QStringLiteral("P,L20,P")), person);
        QCOMPARE(HoursArithmetic::fromJson(all.toJson()), all);
    }
};

QTEST_APPLESS_MAIN(TestHours)
#include "tst_hours.moc"
