// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/papercode.h"

#include <QTest>

using namespace inservice;

class PaperCodeTest : public QObject {
    Q_OBJECT

private slots:
    void read_data();
    void read();
};

void PaperCodeTest::read_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("revision");
    QTest::addColumn<QString>("hash");
    QTest::newRow("code") << "ISD1|115-000123|2|9f3a01bc"
                          << "115-000123" << 2 << "9f3a01bc";
    QTest::newRow("capitals, line end") << "ISD1|115-000123|12|9F3A01BC\n"
                                        << "115-000123" << 12 << "9f3a01bc";
    QTest::newRow("full width") << QString::fromUtf8("ＩＳＤ１｜115-000123｜2｜9f3a") << "115-000123" << 2 << "9f3a";
    QTest::newRow("number") << " 115-000123 "
                            << "115-000123" << 0 << "";
    QTest::newRow("number without dash") << "115000123"
                                         << "115-000123" << 0 << "";
    QTest::newRow("short serial") << "115-123"
                                  << "115-000123" << 0 << "";
    QTest::newRow("a name") << QString::fromUtf8("王小明") << "" << 0 << "";
    QTest::newRow("part of a number") << "115"
                                      << "" << 0 << "";
    QTest::newRow("a telephone number") << "07-6000000"
                                        << "" << 0 << "";
    QTest::newRow("another code") << "ISD2|115-000123|2|9f3a"
                                  << "" << 0 << "";
    QTest::newRow("hash with other letters") << "ISD1|115-000123|2|zzzz"
                                             << "" << 0 << "";
    QTest::newRow("no revision") << "ISD1|115-000123|0|9f3a"
                                 << "" << 0 << "";
    QTest::newRow("not a number inside") << "ISD1|hello|2|9f3a"
                                         << "" << 0 << "";
}

void PaperCodeTest::read() {
    QFETCH(QString, typed);
    QFETCH(QString, number);
    const std::optional<PaperCode> code = PaperCode::parse(typed);
    QCOMPARE(code.has_value(), !number.isEmpty());
    if (!code) {
        return;
    }
    QCOMPARE(code->number, number);
    QTEST(code->revision, "revision");
    QTEST(code->hash, "hash");
}

QTEST_GUILESS_MAIN(PaperCodeTest)
#include "tst_papercode.moc"
