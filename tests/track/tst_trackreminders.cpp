// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offerings/trackreminders.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace inservice;

/// When something is to be said of a followed course, and that it is said once.
class TestTrackReminders : public QObject {
    Q_OBJECT

private slots:
    void registrationIsSaidBeforeItOpensAndEnds_data() {
        QTest::addColumn<int>("minutes"); // after registration opens; it ends after ten days
        QTest::addColumn<QList<int>>("kinds");
        using Kind = TrackReminder::Kind;
        const int day = 24 * 60;
        QTest::newRow("two days before") << -2 * day << QList<int>();
        QTest::newRow("a moment before the day") << -day - 1 << QList<int>();
        QTest::newRow("a day before") << -day << QList<int>{int(Kind::OpensTomorrow)};
        QTest::newRow("eleven minutes before") << -11 << QList<int>{int(Kind::OpensTomorrow)};
        QTest::newRow("ten minutes before") << -10 << QList<int>{int(Kind::OpensSoon)};
        QTest::newRow("switched on late") << 59 << QList<int>{int(Kind::OpensSoon)};
        QTest::newRow("too late") << 60 << QList<int>();
        QTest::newRow("open") << 3 * day << QList<int>();
        QTest::newRow("a moment before the last three days") << 7 * day - 1 << QList<int>();
        QTest::newRow("the last three days") << 7 * day << QList<int>{int(Kind::Closes)};
        QTest::newRow("the last minute") << 10 * day - 1 << QList<int>{int(Kind::Closes)};
        QTest::newRow("over") << 10 * day << QList<int>();
    }
    void registrationIsSaidBeforeItOpensAndEnds() {
        QFETCH(int, minutes);
        QFETCH(QList<int>, kinds);
        QCOMPARE(kindsOf(course(), m_opens.addSecs(minutes * 60)), kinds);
    }

    /// Whoever has just looked at the page knows.
    void whatIsFollowedLateIsNotSaidAtOnce() {
        TrackListRow row = course();
        row.track.addedAt = m_opens.addSecs(-3600);
        QCOMPARE(kindsOf(row, m_opens.addSecs(-3000)), QList<int>());
        QCOMPARE(kindsOf(row, m_opens.addSecs(-300)), QList<int>{int(TrackReminder::Kind::OpensSoon)});
    }

    void nothingIsSaidOfRegistrationThatThereIsNot() {
        for (const auto& change :
             QList<std::function<void(TrackListRow&)>>{[](TrackListRow& row) { row.offering.cancelled = true; },
                                                       [](TrackListRow& row) { row.track.online = false; },
                                                       [](TrackListRow& row) { row.track.shown = false; },
                                                       [](TrackListRow& row) { row.offering.regFrom = {}; }}) {
            TrackListRow row = course();
            change(row);
            QCOMPARE(kindsOf(row, m_opens.addSecs(-600)), QList<int>());
        }
    }

    void whatHasHappenedIsSaidForAWeek() {
        TrackListRow row = course();
        const QDateTime at = m_opens.addDays(-30);
        row.track.news = QJsonArray{QJsonObject{{"key", "moved"}, {"at", at.toString(Qt::ISODateWithMs)}}};
        QCOMPARE(kindsOf(row, at.addDays(6)), QList<int>{int(TrackReminder::Kind::News)});
        QCOMPARE(kindsOf(row, at.addDays(8)), QList<int>());
    }

    /// A course that is moved to another day is another thing to say; the same again is not.
    void eachIsSaidOnce() {
        QTemporaryDir folder;
        TrackListRow row = course();
        const TrackReminder first = dueReminders({row}, m_opens.addSecs(-600)).constFirst();
        ToldReminders told(folder.path());
        QVERIFY(told.take(first.key()));
        QVERIFY(!told.take(first.key()));
        QVERIFY(!ToldReminders(folder.path()).take(first.key())); // another desk, or the next start
        row.offering.regFrom = m_opens.addDays(1);
        QVERIFY(told.take(dueReminders({row}, m_opens.addDays(1).addSecs(-600)).constFirst().key()));
        const QFileInfoList files = QDir(folder.path() + "/told").entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 2);
        for (const QFileInfo& file : files) {
            QVERIFY(!file.fileName().contains(QString::number(row.track.number)));
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        }
        told.forgetOld(QDateTime::currentDateTimeUtc().addDays(200));
        QVERIFY(told.take(first.key()));
    }

private:
    [[nodiscard]] TrackListRow course() const {
        TrackListRow row;
        row.track.number = 7000001;
        row.track.addedAt = m_opens.addDays(-60);
        row.offering.title = QStringLiteral("試驗研習");
        row.offering.regFrom = m_opens;
        row.offering.regTo = m_opens.addDays(10);
        row.offering.startsAt = m_opens.addDays(20);
        row.offering.endsAt = m_opens.addDays(21);
        return row;
    }
    static QList<int> kindsOf(const TrackListRow& row, const QDateTime& now) {
        QList<int> kinds;
        const QList<TrackReminder> due = dueReminders({row}, now);
        for (const TrackReminder& one : due) {
            kinds << int(one.kind);
        }
        return kinds;
    }

    QDateTime m_opens{QDate(2030, 3, 4), QTime(1, 0), Qt::UTC};
};

QTEST_GUILESS_MAIN(TestTrackReminders)
#include "tst_trackreminders.moc"
