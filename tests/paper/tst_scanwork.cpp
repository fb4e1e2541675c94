// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scans/scanwork.h"

#include <QTest>

using namespace inservice;

namespace {

scanwire::Compare comparisonOf(int page) {
    scanwire::Compare what;
    what.page = page;
    return what;
}

/// The page that is to be surveyed, or −1 less that page where it is to be compared; 1000: nothing.
int taken(ScanWork& work, ScanWork::Helper helper) {
    const std::optional<ScanWork::Piece> piece = work.next(helper);
    if (!piece) {
        return 1000;
    }
    const int* page = std::get_if<int>(&*piece);
    return page ? *page : -1 - std::get<scanwire::Compare>(*piece).page;
}

} // namespace

/// How two helpers share a stack that is surveyed and compared.
class ScanWorkTest : public QObject {
    Q_OBJECT

private slots:
    void aPageIsComparedByTheHelperThatHasItDrawn() {
        ScanWork work;
        work.survey({0, 1, 2, 3});
        QCOMPARE(taken(work, &first), 0);
        QCOMPARE(taken(work, &second), 1);
        work.compare(comparisonOf(0));
        work.compare(comparisonOf(1));
        QCOMPARE(taken(work, &second), -2); // its own, before anything else
        QCOMPARE(taken(work, &second), 2);  // then a new page rather than the other's
        QCOMPARE(taken(work, &first), -1);
        QCOMPARE(taken(work, &first), 3);
        QCOMPARE(taken(work, &first), 1000);
    }

    void whoHasNothingLeftHelpsWhereMoreThanOneWaits() {
        ScanWork work;
        work.survey({0, 1, 2});
        for (int page = 0; page < 3; ++page) {
            QCOMPARE(taken(work, &first), page);
        }
        for (int page = 0; page < 3; ++page) {
            work.compare(comparisonOf(page));
        }
        QVERIFY(work.hasFor(&second));
        QCOMPARE(taken(work, &second), -1);
        QCOMPARE(taken(work, &second), -2);
        QVERIFY(!work.hasFor(&second)); // the last one stays with whom has it drawn
        QCOMPARE(taken(work, &second), 1000);
        QCOMPARE(taken(work, &first), -3);
    }

    void ofAHelperThatWentDownAnybodyTakesTheWork() {
        ScanWork work;
        work.survey({0, 1});
        QCOMPARE(taken(work, &first), 0);
        work.compare(comparisonOf(0));
        work.forget(&first);
        work.again(0);
        QCOMPARE(taken(work, &second), 0);
        QCOMPARE(taken(work, &second), -1);
        QCOMPARE(taken(work, &second), 1);
    }

    void aSurveyThatIsCancelledLeavesTheComparisons() {
        ScanWork work;
        work.survey({0, 1});
        work.compare(comparisonOf(7));
        work.dropSurvey();
        QCOMPARE(work.size(), 1);
        QCOMPARE(taken(work, &first), -8);
        QVERIFY(!work.hasFor(&first));
    }

private:
    int first = 0;
    int second = 0;
};

QTEST_APPLESS_MAIN(ScanWorkTest)
#include "tst_scanwork.moc"
