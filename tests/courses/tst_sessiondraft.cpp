// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/coursecalendar.h"
#include "models/courses/sessiondraft.h"
#include "models/courses/timeofday.h"

#include <QTest>

using namespace inservice;

namespace {

const QDate Today(2026, 2, 10);

SessionContext context() {
    CourseLecturer first;
    first.no = 1;
    first.name = QStringLiteral("王大明");
    CourseLecturer second;
    second.no = 2;
    second.name = QStringLiteral("李小華");
    return {Today, {first, second}};
}

} // namespace

/// Sessions as they are typed and pasted: what is understood, and that nothing typed is lost.
class TestSessionDraft : public QObject {
    Q_OBJECT

private slots:
    void times_data();
    void times();
    void days_data();
    void days();
    void minutes_data();
    void minutes();
    void typedTextIsKept();
    void lecturersByName();
    void tableWithAHead();
    void tableWithoutAHead();
    void sameDayBelow();
    void bothTimesInOneCell();
    void whatIsNoTable();
    void weeksPassOverHolidays();
};

void TestSessionDraft::times_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    const auto row = [](const char* text, const QTime& time) {
        QTest::newRow(text) << QString::fromUtf8(text) << time;
    };
    row("9", {9, 0});
    row("9:00", {9, 0});
    row("0900", {9, 0});
    row("1330", {13, 30});
    row("13.30", {13, 30});
    row("１３：３０", {13, 30});
    row("9點30分", {9, 30});
    row("9點半", {9, 30});
    row("下午1:30", {13, 30});
    row("下午 1時", {13, 0});
    row("中午12:00", {12, 0});
    row("上午12:10", {0, 10});
    row("1:30 PM", {13, 30});
    row("09:00:00", {9, 0});
    row("930", {9, 30});
    row("24:00", {});
    row("25", {});
    row("9:60", {});
    row("上午1:30 PM", {});
    row("早", {});
    row("-9", {});
}

void TestSessionDraft::times() {
    QFETCH(QString, text);
    QFETCH(QTime, time);
    QCOMPARE(course::timeOfDay(text).value_or(QTime()), time);
}

void TestSessionDraft::days_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char* text, const QDate& day) { QTest::newRow(text) << QString::fromUtf8(text) << day; };
    row("115/3/4", {2026, 3, 4});
    row("2026-03-04", {2026, 3, 4});
    row("2026/3/4", {2026, 3, 4});
    row("115年3月4日", {2026, 3, 4});
    row("115年3月4日(三)", {2026, 3, 4});
    row("115年3月8日（日）", {2026, 3, 8});
    row("115.3.4 星期三", {2026, 3, 4});
    row("2026-03-04 00:00:00", {2026, 3, 4});
    row("3/4", {2026, 3, 4});
    row("3/4(三)", {2026, 3, 4});
    row("3月4日", {2026, 3, 4});
    row("2/10", {2026, 2, 10}); // today
    row("2/9", {2027, 2, 9});   // was yesterday: the next one
    row("2/30", {});
    row("13/1", {});
    row("週三", {});
    row("第一天", {});
}

void TestSessionDraft::days() {
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QCOMPARE(course::dayOf(text, Today).value_or(QDate()), day);
}

void TestSessionDraft::minutes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes");
    const auto row = [](const char* text, int minutes) { QTest::newRow(text) << QString::fromUtf8(text) << minutes; };
    row("", 0);
    row("10", 10);
    row("１０分", 10);
    row("90 分鐘", 90);
    row("1小時", 60);
    row("1.5小時", 90);
    row("1:00", 60);
    row("0:10:00", 10);
    row("無", -1);
    row("-5", -1);
    row("1440", -1);
}

void TestSessionDraft::minutes() {
    QFETCH(QString, text);
    QFETCH(int, minutes);
    QCOMPARE(course::minutesOf(text).value_or(-1), minutes);
}

void TestSessionDraft::typedTextIsKept() {
    SessionDraft draft;
    draft.write(SessionField::Date, QStringLiteral("下週三"), context());
    draft.write(SessionField::From, QStringLiteral("早上"), context());
    draft.write(SessionField::Break, QStringLiteral("兩節之間"), context());
    draft.write(SessionField::Hours, QStringLiteral("三"), context());
    draft.write(SessionField::Lecturers, QStringLiteral("陳新人、王大明"), context());
    draft.write(SessionField::Topic, QStringLiteral("密碼"), context());
    draft.write(SessionField::To, QStringLiteral("12"), context());
    QVERIFY(draft.isUnclear(SessionField::Date) && draft.isUnclear(SessionField::From));
    QVERIFY(!draft.isUnclear(SessionField::To) && !draft.isUnclear(SessionField::Topic));
    QVERIFY(!draft.session().date.isValid() && !draft.session().hours && draft.session().lecturers.isEmpty());
    // As the draft on the PC keeps it.
    const SessionDraft again = SessionDraft::fromJson(draft.toJson());
    QCOMPARE(again, draft);
    QCOMPARE(again.text(SessionField::Date, context()), QStringLiteral("下週三"));
    QCOMPARE(again.text(SessionField::Lecturers, context()), QStringLiteral("陳新人、王大明"));
    QCOMPARE(again.text(SessionField::To, context()), QStringLiteral("12:00"));
    // Written anew it is clear.
    draft.write(SessionField::Date, QStringLiteral("3/4"), context());
    QVERIFY(!draft.isUnclear(SessionField::Date));
    QCOMPARE(draft.session().date, QDate(2026, 3, 4));
    draft.write(SessionField::From, QString(), context());
    QVERIFY(!draft.isUnclear(SessionField::From) && !draft.session().from.isValid());
    // A body of a course is a draft without anything unclear.
    CourseSession session;
    session.date = QDate(2026, 3, 4);
    session.hours = 3.5;
    session.lecturers = {2};
    session.mode = SessionMode::Online;
    QCOMPARE(SessionDraft::fromJson(SessionDraft(session).toJson()), SessionDraft(session));
}

void TestSessionDraft::lecturersByName() {
    SessionDraft draft;
    draft.write(SessionField::Lecturers, QStringLiteral(" 李小華 , 王大明"), context());
    QCOMPARE(draft.session().lecturers, (QList<int>{2, 1}));
    QCOMPARE(draft.text(SessionField::Lecturers, context()), QStringLiteral("李小華、王大明"));
    draft.write(SessionField::Lecturers, QStringLiteral("陳新人"), context());
    QVERIFY(draft.isUnclear(SessionField::Lecturers));
    // Entered among the lecturers meanwhile.
    SessionContext more = context();
    more.lecturers << CourseLecturer{3, QStringLiteral("陳新人"), {}, {}, LecturerKind::External, {}, {}};
    draft.resolveLecturers(more);
    QVERIFY(!draft.isUnclear(SessionField::Lecturers));
    QCOMPARE(draft.session().lecturers, QList<int>{3});
    // Two are called so: nobody can know who is meant.
    more.lecturers << CourseLecturer{4, QStringLiteral("陳新人"), {}, {}, LecturerKind::External, {}, {}};
    draft.write(SessionField::Lecturers, QStringLiteral("陳新人"), more);
    QVERIFY(draft.isUnclear(SessionField::Lecturers));
}

void TestSessionDraft::tableWithAHead() {
    const auto pasted =
        course::pastedSessions(QStringLiteral("場次\t＊日期\t開始時間\t結束時間\t休息(分)\t課程主題\t講師\t地點\r\n"
                                              "1\t115/3/4\t09:00\t12:00\t10\t密碼\t王大明\t電腦教室\r\n"
                                              "2\t115/3/11\t13:30\t16:30\t\t備份\t陳新人、李小華\t\r\n\r\n"),
                               context());
    QVERIFY(pasted);
    QCOMPARE(pasted->sessions.size(), 2);
    const CourseSession first = pasted->sessions[0].session();
    QCOMPARE(first.date, QDate(2026, 3, 4));
    QCOMPARE(first.from, QTime(9, 0));
    QCOMPARE(first.to, QTime(12, 0));
    QCOMPARE(first.breakMinutes, 10);
    QCOMPARE(first.topic, QStringLiteral("密碼"));
    QCOMPARE(first.lecturers, QList<int>{1});
    QCOMPARE(first.room, QStringLiteral("電腦教室"));
    QCOMPARE(pasted->sessions[1].text(SessionField::Lecturers, context()), QStringLiteral("陳新人、李小華"));
    QCOMPARE(pasted->newLecturers, QStringList{QStringLiteral("陳新人")});
}

void TestSessionDraft::tableWithoutAHead() {
    const auto pasted = course::pastedSessions(
        QStringLiteral("3/4\t0900\t1200\t\t\"資安, 第一\n節\"\t王大明\n不知道\t9\t12\n"), context());
    QVERIFY(pasted);
    QCOMPARE(pasted->sessions.size(), 2);
    QCOMPARE(pasted->sessions[0].session().topic, QStringLiteral("資安, 第一 節"));
    QVERIFY(pasted->sessions[1].isUnclear(SessionField::Date));
    QCOMPARE(pasted->sessions[1].session().from, QTime(9, 0));
}

void TestSessionDraft::sameDayBelow() {
    // A spreadsheet names the day once where cells are joined.
    const auto pasted =
        course::pastedSessions(QStringLiteral("日期\t起\t迄\n3/4\t9\t12\n\t13\t16\n3/5\t9\t12"), context());
    QVERIFY(pasted);
    QCOMPARE(pasted->sessions.size(), 3);
    QCOMPARE(pasted->sessions[1].session().date, QDate(2026, 3, 4));
    QCOMPARE(pasted->sessions[2].session().date, QDate(2026, 3, 5));
}

void TestSessionDraft::bothTimesInOneCell() {
    for (const char* table : {"日期\t時間\t主題\n3/4\t09:00~12:00\t密碼", "3/4\t09:00-12:00\t\t密碼",
                              "3/4\t９：００至１２：００\t\t密碼"}) {
        const auto pasted = course::pastedSessions(QString::fromUtf8(table), context());
        QVERIFY2(pasted, table);
        QCOMPARE(pasted->sessions.size(), 1);
        QCOMPARE(pasted->sessions[0].session().from, QTime(9, 0));
        QCOMPARE(pasted->sessions[0].session().to, QTime(12, 0));
        QCOMPARE(pasted->sessions[0].session().topic, QStringLiteral("密碼"));
    }
    const auto pasted = course::pastedSessions(QStringLiteral("日期\t時間\n3/4\t全天"), context());
    QVERIFY(pasted && pasted->sessions[0].isUnclear(SessionField::From));
}

void TestSessionDraft::whatIsNoTable() {
    QVERIFY(!course::pastedSessions(QString(), context()));
    QVERIFY(!course::pastedSessions(QStringLiteral("密碼學入門"), context()));
    QVERIFY(!course::pastedSessions(QStringLiteral("主題"), context()));
    QVERIFY(!course::pastedSessions(QStringLiteral("3/4"), context())); // a day for one cell
    QVERIFY(!course::pastedSessions(QStringLiteral("09:00\t12:00"), context()));
}

void TestSessionDraft::weeksPassOverHolidays() {
    CourseCalendar calendar;
    calendar.holidays.insert(QDate(2026, 4, 4), QStringLiteral("清明節"));
    // Saturdays; six times in all.
    const QList<QDate> days = calendar.weeklyAfter(QDate(2026, 3, 14), 6);
    QCOMPARE(days, (QList<QDate>{{2026, 3, 21}, {2026, 3, 28}, {2026, 4, 11}, {2026, 4, 18}, {2026, 4, 25}}));
    QVERIFY(calendar.weeklyAfter(QDate(), 6).isEmpty());
    QVERIFY(calendar.weeklyAfter(QDate(2026, 3, 14), 1).isEmpty());
}

QTEST_GUILESS_MAIN(TestSessionDraft)
#include "tst_sessiondraft.moc"
