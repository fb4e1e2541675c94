// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attendance/onlineminutes.h"
#include "models/sheets/csv.h"
#include "models/sheets/sheetwriter.h"

#include <QStringEncoder>
#include <QTest>
#include <QTimeZone>
#include <algorithm>

using namespace inservice;
using namespace inservice::online;

namespace {

const QDate day(2026, 11, 3); // 11/3 and 3/11 are both days

QDateTime at(int hour, int minute, int second = 0) {
    return QDateTime(day, QTime(hour, minute, second), QTimeZone("Asia/Taipei")).toUTC();
}

attendance::SessionTimes morning() {
    return {1, at(9, 0), at(12, 0), std::nullopt};
}

QByteArray utf16(const QString& text) {
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

Stay stay(const QString& name, const QDateTime& from, const QDateTime& until, std::optional<int> minutes = {}) {
    Stay one;
    one.name = name;
    one.joined = from;
    one.left = until;
    if (minutes) {
        one.seconds = *minutes * 60;
    }
    return one;
}

/// A report of Teams: a summary, the participants, and each stay of theirs.
QString teams() {
    return QStringLiteral("1. 摘要\n"
                          "會議標題\t數位教學研習\n"
                          "出席參與者\t3\n"
                          "開始時間\t11/3/26, 8:50:00 AM\n"
                          "會議持續時間\t3h 15m\n"
                          "\n"
                          "2. 參與者\n"
                          "姓名\t第一次加入\t上次離開\t會議中持續時間\t電子郵件\t參與者識別碼 (UPN)\t角色\n"
                          "試驗甲\t11/3/26, 8:55:10 AM\t11/3/26, 12:01:00 PM\t2h 35m 50s\ta@example.invalid\t\t簡報者\n"
                          "\n"
                          "3. 會議中活動\n"
                          "姓名\t加入時間\t離開時間\t持續時間\t電子郵件\t角色\n"
                          "試驗甲\t11/3/26, 8:55:10 AM\t11/3/26, 10:00:00 AM\t1h 4m 50s\ta@example.invalid\t簡報者\n"
                          "試驗甲\t11/3/26, 10:30:00 AM\t11/3/26, 12:01:00 PM\t1h 31m\ta@example.invalid\t簡報者\n"
                          "試驗乙\t11/3/26, 9:12:30 AM\t11/3/26, 12:00:00 PM\t2h 47m 30s\t\t出席者\n");
}

} // namespace

/// The logs of meetings as their services write them, and what they say of who was there.
class TestOnlineLog : public QObject {
    Q_OBJECT

private slots:
    void momentsAreReadAsTheyAreWritten_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("moment");
        const auto row = [](const char* text, const QDateTime& moment) {
            QTest::newRow(text) << QString::fromUtf8(text) << moment;
        };
        row("11/3/26, 9:00:12 AM", at(9, 0, 12));
        row("3/11/2026, 14:05:00", at(14, 5)); // the day of the session tells which is the month
        row("2026/11/3 下午 2:05:00", at(14, 5));
        row("2026/11/3 上午 12:05", at(0, 5));
        row("115/11/3 09:30", at(9, 30));
        row("2026-11-03 09:00:12", at(9, 0, 12));
        row("2026-11-03T01:00:12Z", at(9, 0, 12));
        row("2026-11-03T02:00:12.123+01:00", at(9, 0, 12));
        row("Nov 3, 2026, 9:00 AM", at(9, 0));
        row("2026年11月3日 中午 12:30", at(12, 30));
        row("9:05 PM", at(21, 5));
        row("09:05", at(9, 5));
        row("0.375", at(9, 0));
        row("13/45/2026 09:00", {});
        row("25:00", {});
        row("王小明", {});
        row("2026-11-03", {});
    }
    void momentsAreReadAsTheyAreWritten() {
        QFETCH(QString, text);
        QFETCH(QDateTime, moment);
        QCOMPARE(momentOf(text, day), moment);
    }

    void durationsAreReadAsTheyAreWritten_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("seconds");
        const auto row = [](const char* text, int seconds) {
            QTest::newRow(text) << QString::fromUtf8(text) << seconds;
        };
        row("2h 58m 3s", 2 * 3600 + 58 * 60 + 3);
        row("1 hr 2 min", 62 * 60);
        row("58 mins", 58 * 60);
        row("2 小時 58 分鐘", 178 * 60);
        row("2小時58分3秒", 178 * 60 + 3);
        row("1:02:33", 3600 + 2 * 60 + 33);
        row("2:58", 178 * 60);
        row("58", 58 * 60);
        row("0.125", 3 * 3600);
        row("", -1);
        row("—", -1);
        row("-5", -1);
        row("99999999", -1);
        row("999999999999999999999h", -1);
    }
    void durationsAreReadAsTheyAreWritten() {
        QFETCH(QString, text);
        QFETCH(int, seconds);
        QCOMPARE(secondsOf(text).value_or(-1), seconds);
        QCOMPARE(secondsOf(QStringLiteral("90"), true), 90);
    }

    /// UTF-16 with tabs, several tables: each stay is read, and nothing twice.
    void teamsTellsEachStay() {
        const Log log = read(utf16(teams()), day);
        QCOMPARE(log.stays.size(), 3);
        QVERIFY(log.unread.isEmpty());
        QCOMPARE(log.stays.at(0).name, QStringLiteral("試驗甲"));
        QCOMPARE(log.stays.at(0).row, 13);
        QCOMPARE(log.stays.at(1).joined, at(10, 30));
        QCOMPARE(log.stays.at(2).row, 15);
        const QList<Guest> guests = guestsOf(log.stays, {{1, QStringLiteral("試驗甲"), {}}});
        QCOMPARE(guests.size(), 2);
        const Minutes minutes = minutesOf(guests.at(0).stays, morning());
        QCOMPARE(minutes.present, 150);
        QCOMPARE(minutes.away, 30);
        QCOMPARE(minutes.late, 0);
        QCOMPARE(minutes.early, 0);
    }

    /// Names in two columns, hours without a day, a duration in words.
    void meetHasFirstAndLastNames() {
        const Log log = read("First name,Last name,Email,Duration,Time joined,Time exited\n"
                             "小明,王,wang@example.invalid,2 hr 50 min,9:10 AM,12:00 PM\n"
                             "Anna,Lee,lee@example.invalid,58 min,9:00 AM,9:58 AM\n"
                             "無,時間,none@example.invalid,,,\n",
                             day);
        QCOMPARE(log.stays.size(), 2);
        QCOMPARE(log.unread, QList<int>{4});
        QCOMPARE(log.stays.at(0).name, QStringLiteral("王小明"));
        QCOMPARE(log.stays.at(0).joined, at(9, 10));
        QCOMPARE(log.stays.at(1).name, QStringLiteral("Anna Lee"));
        const QList<Guest> guests =
            guestsOf(log.stays, {{7, QStringLiteral("王小明"), {}}, {8, QStringLiteral("Lee Anna"), {}}});
        QCOMPARE(guests.at(0).enrolmentId, 7);
        QCOMPARE(guests.at(1).enrolmentId, 8); // in whichever order
        const Minutes minutes = minutesOf(guests.at(0).stays, morning());
        QCOMPARE(minutes.late, 10);
        QCOMPARE(minutes.early, 0);
    }

    /// Below other tables, between commas that belong to days, with names of columns of their own.
    void otherServicesAreReadByTheNamesOfTheirColumns_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("Zoom") << QByteArray("Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),"
                                            "Participants\n"
                                            "123 456 789,研習,2026/11/3 08:50,2026/11/3 12:05,x@example.invalid,195,2\n"
                                            "\n"
                                            "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),"
                                            "Guest\n"
                                            "試驗甲,,2026/11/03 09:05:20 AM,2026/11/03 12:00:00 PM,175,Yes\n");
        QTest::newRow("Webex") << QByteArray("Meeting Name,Display Name,Attendee Email,Join Time,Leave Time,Attendance "
                                             "Duration\n"
                                             "研習,試驗甲,a@example.invalid,\"=\"\"2026-11-03 09:05:20\"\"\","
                                             "\"=\"\"2026-11-03 12:00:00\"\"\",175 mins\n");
        QTest::newRow("U") << QByteArray("序號;姓名;進入會議時間;離開會議時間;停留時間（秒）\n"
                                         "1;試驗甲;2026/11/03 09:05:20;2026/11/03 12:00:00;10480\n");
        const SpreadsheetTable sheet{QStringLiteral("出席"),
                                     {QStringLiteral("姓名"), QStringLiteral("加入時間"), QStringLiteral("離開時間")},
                                     {{QStringLiteral("試驗甲"), QStringLiteral("2026/11/3 上午 9:05:20"),
                                       QStringLiteral("2026/11/3 下午 12:00:00")}}};
        QTest::newRow("XLSX") << written(sheet, SheetFormat::Xlsx);
        QTest::newRow("ODS") << written(sheet, SheetFormat::Ods);
    }
    void otherServicesAreReadByTheNamesOfTheirColumns() {
        QFETCH(QByteArray, file);
        const Log log = read(file, day);
        QCOMPARE(log.stays.size(), 1);
        QCOMPARE(log.stays.at(0).name, QStringLiteral("試驗甲"));
        QCOMPARE(log.stays.at(0).joined, at(9, 5, 20));
        QCOMPARE(minutesOf(log.stays, morning()).late, 5);
        QCOMPARE(minutesOf(log.stays, morning()).away, 0);
    }

    void whatIsNoLogIsSaidToBeNone_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no names") << QByteArray("Duration,Email\n58,a@example.invalid\n");
        QTest::newRow("no times") << QByteArray("姓名,單位\n試驗甲,某某國小\n");
        QTest::newRow("no rows") << QByteArray("姓名,加入時間,離開時間\n");
        QTest::newRow("a page") << QByteArray("<html><body>姓名</body></html>");
        QTest::newRow("too large") << QByteArray(MostBytes + 1, 'a');
    }
    void whatIsNoLogIsSaidToBeNone() {
        QFETCH(QByteArray, file);
        QVERIFY_THROWS_EXCEPTION(CsvError, static_cast<void>(read(file, day)));
    }

    /// Two connections at the same time are no more than one, and what is outside of the session is none of it.
    void momentsCountOnce() {
        const Minutes twice = minutesOf({stay({}, at(8, 0), at(10, 0)), stay({}, at(9, 30), at(13, 0))}, morning());
        QCOMPARE(twice.present, 180);
        QCOMPARE(twice.missing + twice.late + twice.early + twice.away, 0);
        QVERIFY(!minutesOf({stay({}, at(13, 0), at(16, 0))}, morning()).isThere);
        const Minutes part = minutesOf({stay({}, at(9, 10, 59), at(11, 40, 1))}, morning());
        QCOMPARE(part.late, 10);
        QCOMPARE(part.early, 19);
    }
    /// First and last moment with a shorter time between them: somebody was away.
    void whoWasAwayInBetweenIsSeen() {
        const Minutes away = minutesOf({stay({}, at(9, 0), at(12, 0), 140)}, morning());
        QCOMPARE(away.away, 40);
        QCOMPARE(away.present, 140);
        QCOMPARE(away.late + away.early, 0);
    }
    void onlyMinutesSayNotWhen() {
        const Minutes only = minutesOf({stay({}, {}, {}, 100), stay({}, {}, {}, 50)}, morning());
        QVERIFY(!only.saysWhen);
        QCOMPARE(only.present, 150);
        QCOMPARE(only.missing, 30);
    }

    /// One of that name is proposed; several, none, or several accounts of one name are asked about.
    void namesAreNeverGuessed() {
        Stay one = stay(QStringLiteral("臺北‧甲"), at(9, 0), at(12, 0));
        Stay other = stay(QStringLiteral("試驗丙"), at(9, 0), at(12, 0));
        other.email = QStringLiteral("c1@example.invalid");
        Stay again = other;
        again.email = QStringLiteral("c2@example.invalid");
        const QList<Stay> stays = {one,
                                   stay(QStringLiteral("試驗乙"), at(9, 0), at(12, 0)),
                                   other,
                                   again,
                                   stay(QStringLiteral("某某國小 試驗丁"), at(9, 0), at(12, 0)),
                                   stay(QStringLiteral("iPhone"), at(9, 0), at(12, 0))};
        const QList<Person> people = {{1, QStringLiteral("台北甲"), {}}, {2, QStringLiteral("試驗乙"), {}},
                                      {3, QStringLiteral("試驗乙"), {}}, {4, QStringLiteral("試驗丙"), {}},
                                      {5, QStringLiteral("試驗丁"), {}}, {6, QStringLiteral("試驗戊"), {}}};
        const QList<Guest> guests = guestsOf(stays, people);
        using Match = Guest::Match;
        QList<Match> matches;
        for (const Guest& guest : guests) {
            matches << guest.match;
        }
        QCOMPARE(matches,
                 (QList<Match>{Match::One, Match::Several, Match::Twice, Match::Twice, Match::Holds, Match::None}));
        QList<Line> lines = linesOf(guests, {}, people, morning());
        const auto of = [&lines](qint64 id) {
            return *std::find_if(lines.begin(), lines.end(), [id](const Line& line) { return line.enrolmentId == id; });
        };
        const auto open = [&lines] {
            return std::count_if(lines.begin(), lines.end(),
                                 [](const Line& line) { return line.why == Line::Why::Who; });
        };
        QCOMPARE(open(), 5);
        QCOMPARE(of(1).verdict, Line::Verdict::Here);
        for (const qint64 id : {2, 3, 4, 5, 6}) {
            QCOMPARE(of(id).verdict, Line::Verdict::Outside); // nobody is absent by it
        }
        lines = linesOf(guests, {{1, 3}, {2, 4}, {3, 4}, {4, 5}, {5, 0}}, people, morning());
        QCOMPARE(open(), 0);
        QCOMPARE(of(3).verdict, Line::Verdict::Here);
        QCOMPARE(of(4).guests, (QList<qsizetype>{2, 3})); // both accounts are theirs
        QCOMPARE(of(4).minutes.present, 180);
        QCOMPARE(of(2).verdict, Line::Verdict::Outside);
    }

    /// What somebody has noted is never replaced unseen.
    void whatIsNotedIsShownAndAsked() {
        PresenceMark noted;
        noted.session = 1;
        noted.code = PresenceCode::Absent;
        noted.rowVersion = 4;
        const auto judged = [](const std::optional<PresenceMark>& mark, const QList<Stay>& stays) {
            const QList<Person> people = {{1, QStringLiteral("試驗甲"), mark}};
            return linesOf(guestsOf(stays, people), {}, people, morning()).constFirst();
        };
        const QList<Stay> late = {stay(QStringLiteral("試驗甲"), at(9, 12), at(12, 5))};
        const Line replaced = judged(noted, late);
        QCOMPARE(replaced.verdict, Line::Verdict::Ask);
        QCOMPARE(replaced.why, Line::Why::Noted);
        QCOMPARE(replaced.mark.rowVersion, 4);
        noted.code = PresenceCode::Late;
        noted.late = 12;
        QCOMPARE(judged(noted, late).verdict, Line::Verdict::Known);
        const Line proposed = judged({}, late);
        QCOMPARE(proposed.verdict, Line::Verdict::Here);
        QCOMPARE(proposed.mark.code, PresenceCode::Late);
        QCOMPARE(proposed.mark.late, 12);
        QCOMPARE(proposed.mark.source, PresenceSource::Online);
        QCOMPARE(judged({}, {stay(QStringLiteral("試驗甲"), {}, {}, 100)}).why, Line::Why::Minutes);
        QCOMPARE(judged({}, {stay(QStringLiteral("試驗甲"), {}, {}, 200)}).verdict, Line::Verdict::Here);
        QCOMPARE(judged({}, {stay(QStringLiteral("試驗甲"), at(9, 0), at(12, 0), 175)}).why, Line::Why::Away);
        QCOMPARE(judged({}, {stay(QStringLiteral("試驗甲"), at(9, 0), at(12, 0), 176)}).verdict, Line::Verdict::Here);
    }
};

QTEST_APPLESS_MAIN(TestOnlineLog)
#include "tst_onlinelog.moc"
