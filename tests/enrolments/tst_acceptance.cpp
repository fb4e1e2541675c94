// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrolments/acceptance.h"
#include "models/enrolments/draw.h"
#include "models/enrolments/logistics.h"

#include <QHash>
#include <QJsonArray>
#include <QTest>
#include <algorithm>

using namespace inservice;
using enrolment::Decision;

/// What an organiser decides and orders, as values.
class TestAcceptance : public QObject {
    Q_OBJECT

    static QJsonObject answers(const QString& meal, const QJsonArray& nights, const QString& stop) {
        return {{QStringLiteral("meal"), meal},
                {QStringLiteral("stay"),
                 QJsonObject{{QStringLiteral("stays"), !nights.isEmpty()}, {QStringLiteral("nights"), nights}}},
                {QStringLiteral("transport"),
                 QJsonObject{{QStringLiteral("way"), stop.isEmpty() ? QStringLiteral("own") : QStringLiteral("bus")},
                             {QStringLiteral("stop"), stop}}},
                {QStringLiteral("parking"), QJsonObject{{QStringLiteral("needs"), stop.isEmpty()},
                                                        {QStringLiteral("plate"), QStringLiteral("ABC-1234")}}}};
    }

private slots:
    /// The vector of the design: anybody can do a draw again.
    void theDrawIsDoneAgain() {
        const QDateTime closes(QDate(2026, 3, 2), QTime(1, 0), Qt::UTC);
        const QString seed = enrolment::drawSeed(5600123, closes, QStringLiteral("beacon-TEST"));
        QCOMPARE(seed, QStringLiteral("4348a9df81dabe78083aa1d59397ac60771c8167954d491bb36d04bc24484259"));
        QList<qint64> order{1001, 1002, 1003, 1004, 1005};
        std::sort(order.begin(), order.end(),
                  [&seed](qint64 a, qint64 b) { return enrolment::drawKey(seed, a) < enrolment::drawKey(seed, b); });
        QCOMPARE(order, (QList<qint64>{1005, 1003, 1004, 1002, 1001}));
    }

    void mealsAndBedsAreCounted() {
        enrolment::Logistics needs;
        const QString day = QStringLiteral("2026-03-02");
        needs.add(answers(QStringLiteral("meat"), {day}, QStringLiteral("車站")));
        needs.add(answers(QStringLiteral("vegetarian"), {day, QStringLiteral("2026-03-03")}, {}));
        needs.add({}); // has not answered yet
        QCOMPARE(needs.people, 3);
        QCOMPARE(needs.meals, (QMap<QString, int>{{QStringLiteral("meat"), 1}, {QStringLiteral("vegetarian"), 1}}));
        QCOMPARE(needs.nights, (QMap<QString, int>{{day, 2}, {QStringLiteral("2026-03-03"), 1}}));
        QCOMPARE(needs.bus(), 1);
        QCOMPARE(needs.parking, 1);
        QCOMPARE(needs.with(needs).nights.value(day), 4);
        const QJsonObject counted{
            {QStringLiteral("people"), 3},
            {QStringLiteral("meals"), QJsonObject{{QStringLiteral("meat"), 1}, {QStringLiteral("vegetarian"), 1}}},
            {QStringLiteral("nights"), QJsonObject{{day, 2}, {QStringLiteral("2026-03-03"), 1}}},
            {QStringLiteral("stops"), QJsonObject{{QStringLiteral("車站"), 1}}},
            {QStringLiteral("parking"), 1}};
        QCOMPARE(enrolment::Logistics::fromJson(counted), needs); // as the centre counts them
    }

    /// Of a school one each, then where there is most room.
    void classesAreFilledEvenly() {
        const QList<enrolment::ClassSeat> taken{{1, 10, 1}, {2, 10, 1}, {3, 20, 2}};
        const QHash<qint64, int> found =
            enrolment::spreadOverClasses({{4, 10, 0}, {5, 20, 0}, {6, 30, 0}, {7, 30, 0}}, taken, 2);
        QCOMPARE(found.value(4), 2);
        QCOMPARE(found.value(5), 1);
        QVERIFY(found.value(6) != found.value(7));
    }

    void aDecisionSaysOnlyWhatWasChosen() {
        const QJsonObject body = enrolment::decisionBody(
            7, {{11, 2, Decision::Decline, 0}, {12, 1, Decision::Accept, 2}}, {301, QStringLiteral("說明"), {}});
        const QJsonArray rows = body.value(QLatin1String("rows")).toArray();
        QCOMPARE(rows.at(0)[QLatin1String("to")].toString(), QStringLiteral("declined"));
        QVERIFY(rows.at(0)[QLatin1String("class_no")].isNull());
        QCOMPARE(rows.at(1)[QLatin1String("class_no")].toInt(), 2);
        QCOMPARE(rows.at(1)[QLatin1String("reason_id")].toInt(), 301);
    }

    void aSeatIsNotGivenTwice() {
        QVERIFY(enrolment::canBecome(EnrolmentState::Waiting, Decision::Accept));
        QVERIFY(!enrolment::canBecome(EnrolmentState::Accepted, Decision::Accept));
        QVERIFY(!enrolment::canBecome(EnrolmentState::Cancelled, Decision::Accept));
        QVERIFY(enrolment::needsReason(EnrolmentState::Accepted, Decision::Wait));
        QVERIFY(!enrolment::needsReason(EnrolmentState::Pending, Decision::Wait));
    }
};

QTEST_GUILESS_MAIN(TestAcceptance)
#include "tst_acceptance.moc"
