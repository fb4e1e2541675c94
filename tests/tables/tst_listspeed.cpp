// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/queuemodel.h"
#include "tests/tables/replicafixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace inservice;

/// 5,000 cases: what a keystroke costs the window's thread, from the key to the list that shows its result.
class ListSpeedTest : public QObject {
    Q_OBJECT

private slots:
    void aKeystrokeIsCheap();
};

void ListSpeedTest::aKeystrokeIsCheap() {
    QList<QJsonObject> applications;
    for (int id = 1; id <= 5000; ++id)
        applications << ReplicaFixture::application(id);
    ReplicaFixture replica;
    replica.load(applications, {}, 2000);
    QueueModel model(replica.file(), {900, AccountType::Reviewer}, ReplicaFixture::words());
    model.setSortKeys({{static_cast<int>(QueueModel::Column::Unit), Qt::AscendingOrder}});
    model.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 5000, 60000);

    // What the window's thread does: the key itself, and putting the result in place (between the two signals).
    qint64 worst = 0;
    QElapsedTimer swapping;
    qint64 swapped = 0;
    connect(&model, &ListModel::aboutToSettle, this, [&] { swapping.start(); });
    connect(&model, &ListModel::settled, this, [&] { swapped = swapping.nsecsElapsed(); });
    const QStringList keys{"u", "us", "use", "user", "user1", "user12", "user1", "user", "", "115-0", "115-00", ""};
    for (const QString& typed : keys) {
        QElapsedTimer key;
        key.start();
        model.setFind(typed);
        const qint64 asked = key.nsecsElapsed();
        QTRY_VERIFY(model.isSettled());
        worst = qMax(worst, asked + swapped);
    }
    QCOMPARE(model.rowCount(), 5000);
    qInfo("worst keystroke on the window's thread: %.2f ms", double(worst) / 1e6);
    QVERIFY2(worst <= 16'000'000, qPrintable(QString::number(worst)));
}

QTEST_GUILESS_MAIN(ListSpeedTest)
#include "tst_listspeed.moc"
