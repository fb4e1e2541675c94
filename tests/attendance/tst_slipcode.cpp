// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attendance/slipcode.h"

#include <QTest>

using namespace inservice;

/// 報到單 as a reader sends it and as people type it at a door.
class TestSlipCode : public QObject {
    Q_OBJECT

private slots:
    void isReadHoweverItIsWritten_data() {
        QTest::addColumn<QString>("typed");
        QTest::newRow("as it is printed") << QStringLiteral("7000001.4935.MB74PX0BP1");
        QTest::newRow("small letters") << QStringLiteral("7000001.4935.mb74px0bp1");
        QTest::newRow("a line end of the reader") << QStringLiteral("7000001.4935.MB74PX0BP1\r\n");
        QTest::newRow("full width, as an input method leaves it")
            << QStringLiteral("７０００００１．４９３５．ＭＢ７４ＰＸ０ＢＰ１");
        QTest::newRow("letters that look like digits") << QStringLiteral("7000001.4935.MB74PXOBPl");
        QTest::newRow("an I") << QStringLiteral("700000I.4935.MB74PX0BPI");
        QTest::newRow("blanks") << QStringLiteral("  7000001 . 4935 . MB74P X0BP1 ");
        QTest::newRow("hyphens") << QStringLiteral("7000001-4935-MB74P-X0BP1");
        QTest::newRow("a comma of another keyboard") << QStringLiteral("7000001,4935,MB74PX0BP1");
        QTest::newRow("a full stop of 注音") << QStringLiteral("7000001。4935。MB74PX0BP1");
    }
    void isReadHoweverItIsWritten() {
        QFETCH(QString, typed);
        const auto slip = SlipCode::parse(typed);
        QVERIFY(slip);
        QCOMPARE(slip->text(), QStringLiteral("7000001.4935.MB74PX0BP1"));
        QCOMPARE(slip->course(), 7000001);
        QCOMPARE(slip->enrolment(), 4935);
    }

    void isNothingElse_data() {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a number") << QStringLiteral("7000001");
        QTest::newRow("without its token") << QStringLiteral("7000001.4935");
        QTest::newRow("a token too short") << QStringLiteral("7000001.4935.MB74PXGBP");
        QTest::newRow("too long") << QStringLiteral("7000001.4935.MB74PXGBPTT");
        QTest::newRow("a U, which no token has") << QStringLiteral("7000001.4935.MB74PXGBPU");
        QTest::newRow("a number past all numbers") << QStringLiteral("7000001.4935123456789012345.MB74PXGBPT");
        QTest::newRow("an ISBN") << QStringLiteral("9789571234567");
        QTest::newRow("an address of the web") << QStringLiteral("https://example.edu.tw/7000001.4935.MB74PXGBPT");
        QTest::newRow("a page of text") << QStringLiteral("7000001.4935.MB74PXGBPT").repeated(9);
    }
    void isNothingElse() {
        QFETCH(QString, typed);
        QVERIFY(!SlipCode::parse(typed));
    }
};

QTEST_APPLESS_MAIN(TestSlipCode)
#include "tst_slipcode.moc"
