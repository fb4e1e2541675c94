// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attendance/door.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace inservice;
using attendance::Door;
using attendance::Scan;
using attendance::ScanAnswer;
using attendance::ScanResult;

namespace {

const QDateTime& nine() {
    static const QDateTime time(QDate(2026, 12, 1), QTime(1, 0), Qt::UTC);
    return time;
}

} // namespace

/// Reading slips at a door without a line.
class TestDoor : public QObject {
    Q_OBJECT

    static Door door() {
        const QList<attendance::SessionTimes> sessions{{1, nine(), nine().addSecs(3 * 3600), {}},
                                                       {2, nine().addSecs(4 * 3600), nine().addSecs(7 * 3600), 2}};
        return Door(sessions, {{11, QStringLiteral("here"), QStringLiteral("accepted"), 1},
                               {12, QStringLiteral("late"), QStringLiteral("listed"), 0},
                               {13, QStringLiteral("waits"), QStringLiteral("waiting"), 0},
                               {14, QStringLiteral("gone"), QStringLiteral("cancelled"), 0}});
    }
    static ScanAnswer read(Door& door, const char* slip, int minutes, int session = 1, const QUuid& id = {}) {
        return door.read(
            {id.isNull() ? QUuid::createUuid() : id, QString::fromLatin1(slip), session, nine().addSecs(minutes * 60)},
            nine().addSecs(600 * 60));
    }

private slots:
    void whoComesIsThereOrLate() {
        Door at = door();
        QCOMPARE(read(at, "here", -10), (ScanAnswer{ScanResult::Present, 11, 0, {}, 0}));
        QCOMPARE(read(at, "late", 16), (ScanAnswer{ScanResult::Late, 12, 16, {}, 0}));
        QCOMPARE(at.arrival(12, 1), nine().addSecs(16 * 60));
        QVERIFY(!at.arrival(11, 2).isValid());
    }

    void readAgainSaysWhenThatWas() {
        Door at = door();
        read(at, "here", -10);
        QCOMPARE(read(at, "here", -9).result, ScanResult::Again);
        const ScanAnswer later = read(at, "here", 30);
        QCOMPARE(later.result, ScanResult::Already);
        QCOMPARE(later.arrived, nine().addSecs(-600));
        QCOMPARE(read(at, "here", 171).result, ScanResult::Out);
        const QUuid id = QUuid::createUuid();
        const ScanAnswer first = read(at, "late", 5, 1, id);
        QCOMPARE(read(at, "late", 90, 1, id), first); // the same read
    }

    /// Where people sign out the latest read counts, with what is missing; before the session nobody leaves it.
    void whoGoesEarlySaysHowMuchIsMissing() {
        Door at = door();
        const auto leave = [&at](const char* slip, int minutes) {
            return at.read({QUuid::createUuid(), QString::fromLatin1(slip), 1, nine().addSecs(minutes * 60), true},
                           nine().addSecs(600 * 60));
        };
        read(at, "here", -10);
        QCOMPARE(leave("here", 150), (ScanAnswer{ScanResult::Out, 11, 0, nine().addSecs(-600), 30}));
        QCOMPARE(leave("here", 151).result, ScanResult::Again);
        QCOMPARE(leave("here", 179).early, 1);
        QCOMPARE(leave("here", 200), (ScanAnswer{ScanResult::Out, 11, 0, nine().addSecs(-600), 0}));
        QCOMPARE(at.departure(11, 1), nine().addSecs(200 * 60));
        QCOMPARE(at.arrival(11, 1), nine().addSecs(-600));
        QCOMPARE(leave("here", 301).result, ScanResult::Over);
        QCOMPARE(leave("late", -1).result, ScanResult::Early);
        QCOMPARE(leave("late", 90).result, ScanResult::Out); // nobody saw them come
        QVERIFY(!at.arrival(12, 1).isValid());
        QCOMPARE(leave("waits", 90).result, ScanResult::Waiting);
    }

    void whoIsNotOnTheListIsSaidToBeSo() {
        Door at = door();
        QCOMPARE(read(at, "waits", 0), (ScanAnswer{ScanResult::Waiting, 13, 0, {}, 0}));
        QCOMPARE(read(at, "gone", 0).result, ScanResult::Cancelled);
        QCOMPARE(read(at, "made up", 0), (ScanAnswer{ScanResult::Unknown, 0, 0, {}, 0}));
        QCOMPARE(read(at, "here", 240, 2).result, ScanResult::Session); // another class's
        QCOMPARE(read(at, "here", 0, 9).result, ScanResult::Session);
    }

    void tooEarlyAndTooLateLeaveNoMark() {
        Door at = door();
        QCOMPARE(read(at, "here", -61).result, ScanResult::Early);
        QCOMPARE(read(at, "here", 180).result, ScanResult::Over);
        QVERIFY(!at.arrival(11, 1).isValid());
        QCOMPARE(at.read({QUuid::createUuid(), QStringLiteral("here"), 1, nine().addSecs(-600)}, nine().addSecs(-1000))
                     .result,
                 ScanResult::Future);
    }

    void scansGoUpAsTheCentreReadsThem() {
        const Scan scan{QUuid(QStringLiteral("{00000000-0000-4000-8000-000000000001}")),
                        QStringLiteral("x").repeated(90), 1, nine()};
        const QJsonObject body = attendance::scanBody(7, {scan});
        QCOMPARE(body.value(QLatin1String("course_id")).toInt(), 7);
        const QJsonObject sent = body.value(QLatin1String("scans")).toArray().at(0).toObject();
        QCOMPARE(sent.value(QLatin1String("scan_id")).toString(),
                 QStringLiteral("00000000-0000-4000-8000-000000000001"));
        QCOMPARE(sent.value(QLatin1String("at")).toString(), QStringLiteral("2026-12-01T01:00:00.000Z"));
        QCOMPARE(sent.value(QLatin1String("slip")).toString().size(), 64);
    }
};

QTEST_APPLESS_MAIN(TestDoor)
#include "tst_door.moc"
