// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/background.h"
#include "tests/support/patience.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace inservice;

class BackgroundTest : public QObject {
    Q_OBJECT

private slots:
    void theResultComesBackOnTheThreadThatAsked();
    void aContextThatIsGoneHearsNothing();
    void theLastOneBegunCounts();
};

void BackgroundTest::theResultComesBackOnTheThreadThatAsked() {
    QThread* workedOn = nullptr;
    QThread* heardOn = nullptr;
    inBackground(
        this, [] { return QThread::currentThread(); },
        [&](QThread* thread) {
            workedOn = thread;
            heardOn = QThread::currentThread();
        });
    QTRY_VERIFY_WITH_TIMEOUT(heardOn != nullptr, patience);
    QCOMPARE(heardOn, thread());
    QVERIFY(workedOn != thread());
}

void BackgroundTest::aContextThatIsGoneHearsNothing() {
    QSemaphore begun;
    QSemaphore mayEnd;
    bool heard = false;
    auto context = std::make_unique<QObject>();
    QThreadPool pool;
    inBackground(
        context.get(),
        [&] {
            begun.release();
            mayEnd.acquire();
            return 1;
        },
        [&heard](int) { heard = true; }, &pool);
    begun.acquire();
    context.reset();
    mayEnd.release();
    QVERIFY(pool.waitForDone(30000));
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QVERIFY(!heard);
}

void BackgroundTest::theLastOneBegunCounts() {
    QSemaphore mayEnd;
    QList<int> heard;
    NewestInBackground reading(this);
    const auto hear = [&heard](int what) { heard << what; };
    const auto begin = [&](int what) {
        reading.run(
            [&mayEnd, what] {
                mayEnd.acquire();
                return what;
            },
            hear);
    };
    begin(1);
    begin(2);
    QVERIFY(reading.isBusy());
    const int turn = reading.turn();
    mayEnd.release(2);
    QTRY_VERIFY_WITH_TIMEOUT(!reading.isBusy(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(heard, QList<int>{2}, patience); // whichever was done first
    QCOMPARE(reading.turn(), turn);

    begin(3);
    reading.drop();
    QVERIFY(!reading.isBusy());
    QVERIFY(reading.turn() != turn);
    mayEnd.release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30000));
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCOMPARE(heard, QList<int>{2});
}

QTEST_GUILESS_MAIN(BackgroundTest)
#include "tst_background.moc"
