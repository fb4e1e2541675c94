// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/correctioncode.h"

#include <QTest>

using namespace inservice;

class TestCorrectionCode : public QObject {
    Q_OBJECT

private slots:
    void whatIsPrintedIsReadBack() {
        const CorrectionCode code{15000123, 2, 3, QStringLiteral("ab12cd34")};
        QCOMPARE(code.text(), QStringLiteral("ISD2|15000123-2|3|ab12cd34"));
        QCOMPARE(CorrectionCode::parse(code.text()), code);
        QCOMPARE(CorrectionCode::parse(QStringLiteral(" isd2|15000123-2|3|AB12CD34\r\n")), code);
    }
    void nothingElseIs_data() {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"", "ISD1|115-000123|2|ab12cd34", "ISD2|15000123|3|ab12cd34", "ISD2|15000123-0|3|ab12cd34",
              "ISD2|15000123-2|0|ab12cd34", "ISD2|15000123-2|3|ab12cd3", "ISD2|15000123-2|3|ab12cd34|x",
              "xISD2|15000123-2|3|ab12cd34", "ISD2|99999999999999999999-2|3|ab12cd34"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void nothingElseIs() {
        QFETCH(QString, text);
        QVERIFY(!CorrectionCode::parse(text));
    }
};

QTEST_APPLESS_MAIN(TestCorrectionCode)
#include "tst_correctioncode.moc"
