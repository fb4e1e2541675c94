// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// The trial's units are the first that a newcomer sees: each row must agree with itself.
class DemoUnitsTest : public QObject {
    Q_OBJECT

private slots:
    void everyRowAgreesWithItself();
};

void DemoUnitsTest::everyRowAgreesWithItself() {
    QFile file(QStringLiteral(SOURCE_DIR "/resources/demo/units.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    QMap<QString, QSet<QString>> districts; // by county
    for (const QString& line : std::as_const(lines)) {
        districts[line.split(u',').at(3)].insert(line.split(u',').at(4));
    }
    static const QRegularExpression countyCode(QStringLiteral("^\\[(\\d\\d)\\](.+)$"));
    static const QRegularExpression address(QStringLiteral("^\\[(\\d{3})\\](.+)$"));
    QSet<QString> codes;
    QMap<QString, QString> zips;
    for (const QString& line : std::as_const(lines)) {
        const QStringList cells = line.split(u',');
        const QString& code = cells.at(0);
        const QString& name = cells.at(1);
        const QString& district = cells.at(4);
        QVERIFY2(!codes.contains(code), qPrintable(line));
        codes.insert(code);
        const QRegularExpressionMatch county = countyCode.match(cells.at(3));
        QVERIFY2(county.hasMatch(), qPrintable(line));
        QVERIFY2(code.startsWith(u'9') || code.startsWith(county.captured(1)), qPrintable(line));
        const QRegularExpressionMatch place = address.match(cells.at(5));
        QVERIFY2(place.captured(2).startsWith(county.captured(2) + district), qPrintable(line));
        const QString whole = county.captured(2) + district;
        QVERIFY2(zips.value(whole, place.captured(1)) == place.captured(1), qPrintable(line));
        zips.insert(whole, place.captured(1));
        // 「左營區例示國民小學」 and 「鳳山分班」 stand where their names say.
        const QString own = QString(name).remove(county.captured(2)).remove(county.captured(2).left(2));
        for (const QString& other : districts.value(cells.at(3))) {
            QVERIFY2(other == district || other.size() < 3 || !own.contains(other.chopped(1)), qPrintable(line));
        }
        // A branch carries the code of the kindergarten it belongs to.
        if (code.contains(u'-')) {
            QVERIFY2(codes.contains(code.section(u'-', 0, 0)), qPrintable(line));
        }
    }
    QCOMPARE(districts.size(), 22);
}

QTEST_GUILESS_MAIN(DemoUnitsTest)
#include "tst_demounits.moc"
