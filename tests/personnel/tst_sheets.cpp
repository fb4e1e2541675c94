// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheetwriter.h"
#include "models/sheets/spreadsheet.h"
#include "models/sheets/zipfile.h"

#include <QStringEncoder>
#include <QtTest>
#include <zip.h>

using namespace inservice;

/// Lists as offices have them: encodings, spreadsheets with days in them, and files that were made to do harm.
class TestSheets : public QObject {
    Q_OBJECT

private:
    static QByteArray xlsx(const QByteArray& cells, const QByteArray& strings = {}) {
        return makeZip(
            {{"xl/workbook.xml",
              "<workbook xmlns:r='r'><workbookPr/><sheets><sheet name='a' r:id='rId1'/></sheets></workbook>"},
             {"xl/_rels/workbook.xml.rels",
              "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>"},
             {"xl/styles.xml",
              "<styleSheet><numFmts><numFmt numFmtId='164' "
              "formatCode='[$-404]e&quot;年&quot;m&quot;月&quot;d'/><numFmt "
              "numFmtId='165' formatCode='0.00&quot;元/day&quot;'/></numFmts><cellStyleXfs><xf numFmtId='14'/>"
              "</cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/>"
              "</cellXfs></styleSheet>"},
             {"xl/sharedStrings.xml", "<sst>" + strings + "</sst>"},
             {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + cells + "</sheetData></worksheet>"}});
    }
    static QByteArray entryOf(const QByteArray& file, const char* path) {
        zip_error_t error;
        zip_source_t* source = zip_source_buffer_create(file.constData(), zip_uint64_t(file.size()), 0, &error);
        zip_t* zip = zip_open_from_source(source, ZIP_RDONLY, &error);
        zip_file_t* entry = zip_fopen(zip, path, 0);
        QByteArray content(1024 * 1024, '\0');
        content.truncate(zip_fread(entry, content.data(), zip_uint64_t(content.size())));
        zip_fclose(entry);
        zip_discard(zip);
        return content;
    }
    static QByteArray ods(const QByteArray& rows) {
        return makeZip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", true},
                        {"content.xml", "<office:document-content xmlns:office='o' xmlns:table='t' "
                                        "xmlns:text='x'><table:table>" +
                                            rows + "</table:table></office:document-content>"}});
    }
    static QString fault(const QByteArray& list) {
        try {
            CsvTable::decoded(csvOf(list, SheetLimits::ofUnit()));
        } catch (const CsvError& error) {
            return error.key;
        }
        return {};
    }

private slots:
    void theEncodingIsFoundByItself() {
        const QString text = QStringLiteral("姓名,生日\n王小明,75/3/2\n");
        QCOMPARE(CsvTable::decoded(csvOf(text.toUtf8())), text);
        QCOMPARE(CsvTable::decoded(csvOf("\xef\xbb\xbf" + text.toUtf8())), text);
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            for (const bool mark : {false, true}) {
                QStringEncoder encoder(encoding,
                                       mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
                QCOMPARE(CsvTable::decoded(csvOf(encoder(text))), text);
            }
        }
        QStringEncoder big5("Big5");
        QVERIFY(big5.isValid());
        QCOMPARE(CsvTable::decoded(csvOf(big5(text))), text);
    }

    void aDayIsADayWhateverItsFormat() {
        const QByteArray cells = "<row r='2'><c r='A2' s='1'><v>31473</v></c><c r='B2' s='2'><v>31473</v></c><c r='C2'>"
                                 "<v>31473</v></c><c r='D2' s='3'><v>31473</v></c><c r='E2' t='s' s='1'><v>0</v></c>"
                                 "<c r='F2' s='1'><v>60</v></c><c r='G2' s='1'><v>0.5</v></c></row>";
        QCOMPARE(csvOf(xlsx(cells, "<si><t>31473</t></si>")),
                 QByteArray("\n\"1986-03-02\",\"1986-03-02\",\"31473\",\"31473\",\"31473\",\"1900-02-29\",\"0.5\"\n")
                     .replace("1900-02-29", QDate(1899, 12, 31).addDays(60).toString(Qt::ISODate).toUtf8()));
        QCOMPARE(csvOf(ods("<table:table-row><table:table-cell office:date-value='1986-03-02'><text:p>75/3/2</text:p>"
                           "</table:table-cell><table:table-cell><text:p>75/3/2</text:p></table:table-cell>"
                           "</table:table-row>")),
                 QByteArray("\"1986-03-02\",\"75/3/2\"\n"));
    }

    /// The log of a meeting is made of moments: their hours are kept where they are asked for.
    void hoursBesideADayAreReadWhereTheyAreAskedFor() {
        const QByteArray book = xlsx("<row r='1'><c r='A1' s='1'><v>46329.378703703705</v></c><c r='B1' t='d'>"
                                     "<v>2026-11-03T12:00:00</v></c><c r='C1' s='1'><v>46329</v></c></row>");
        QCOMPARE(csvOf(book), QByteArray("\"2026-11-03\",\"2026-11-03\",\"2026-11-03\"\n"));
        QCOMPARE(csvOf(book, {}, 0, nullptr, SheetMoments::Hours),
                 QByteArray("\"2026-11-03 09:05:20\",\"2026-11-03 12:00:00\",\"2026-11-03\"\n"));
        const QByteArray table = ods("<table:table-row><table:table-cell office:date-value='2026-11-03T09:05:20'>"
                                     "<text:p>11/3</text:p></table:table-cell></table:table-row>");
        QCOMPARE(csvOf(table), QByteArray("\"2026-11-03\"\n"));
        QCOMPARE(csvOf(table, {}, 0, nullptr, SheetMoments::Hours), QByteArray("\"2026-11-03 09:05:20\"\n"));
    }

    void aBookThatNamesNoSheetHasItsFirstOne() {
        const QByteArray sheet = "<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>";
        QCOMPARE(csvOf(makeZip({{"xl/workbook.xml", "<workbook/>"},
                                {"xl/_rels/workbook.xml.rels", "<Relationships/>"},
                                {"xl/worksheets/sheet1.xml", sheet}})),
                 QByteArray("\"7\"\n"));
    }

    void whatIsWrittenIsReadAgain() {
        SpreadsheetTable table{QStringLiteral("名單 [1]"), {QStringLiteral("姓名"), QStringLiteral("備註")}, {}};
        for (const QString& cell :
             {QStringLiteral("=1+1"), QStringLiteral("+886"), QStringLiteral("-1"), QStringLiteral("@SUM(A1)"),
              QStringLiteral("＝1＋1"), QStringLiteral("0012"), QStringLiteral("\"a\",b"), QStringLiteral("兩\n列"),
              QStringLiteral("<&> 𠮷"), QString(QChar(1)) + u'x'}) {
            table.rows.append({cell, QStringLiteral(" x ")});
        }
        for (const SheetFormat format : {SheetFormat::Ods, SheetFormat::Xlsx, SheetFormat::Csv}) {
            const QByteArray file = written(table, format);
            const auto rows = CsvTable::split(CsvTable::decoded(csvOf(file)));
            QCOMPARE(rows.size(), table.rows.size() + 1);
            QCOMPARE(rows.at(0).fields, table.header);
            for (int i = 0; i < table.rows.size(); ++i) {
                QString wanted = table.rows.at(i).at(0);
                if (format != SheetFormat::Csv) {
                    wanted.remove(QChar(1));
                } else if (i < 5) {
                    wanted.prepend(u'\''); // no formula
                }
                QCOMPARE(rows.at(i + 1).fields.at(0), wanted);
            }
        }
        // Of a spreadsheet every cell says that it is text.
        QVERIFY(!written(table, SheetFormat::Csv).contains("\n=1+1"));
    }

    /// What a spreadsheet computes with is a number there; what only looks like one, or begins a formula, is text.
    void numbersAreNumberCells() {
        SpreadsheetTable table{QStringLiteral("表"), {QStringLiteral("名"), QStringLiteral("人數")}, {}, {1}};
        const QStringList numbers{QStringLiteral("1234"), QStringLiteral("0"), QStringLiteral("-5"),
                                  QStringLiteral("12.5")};
        const QStringList texts{QStringLiteral("0012"),   QStringLiteral("1,234"), QStringLiteral("＜3"),
                                QStringLiteral("=1+1"),   QStringLiteral("-"),     QStringLiteral("12345678901234567"),
                                QStringLiteral("1e5"),    QStringLiteral("1\n"),   QString(),
                                QStringLiteral("-5+cmd"), QStringLiteral("5 ")};
        for (const QString& cell : numbers + texts) {
            table.rows.append({QStringLiteral("7"), cell});
        }
        const QByteArray ods = entryOf(written(table, SheetFormat::Ods), "content.xml");
        const QByteArray xlsx = entryOf(written(table, SheetFormat::Xlsx), "xl/worksheets/sheet1.xml");
        QCOMPARE(ods.count("office:value-type=\"float\""), numbers.size());
        QCOMPARE(xlsx.count("<v>"), numbers.size());
        for (const QString& number : numbers) {
            QVERIFY(ods.contains("office:value=\"" + number.toUtf8() + '"'));
            QVERIFY(xlsx.contains("<c><v>" + number.toUtf8() + "</v></c>"));
        }
        QCOMPARE(xlsx.count("t=\"inlineStr\""), table.rows.size() * 2 + 2 - numbers.size());
        const auto rows = CsvTable::split(CsvTable::decoded(csvOf(written(table, SheetFormat::Csv))));
        QCOMPARE(rows.at(3).fields.at(1), QStringLiteral("-5")); // a number begins no formula
        QCOMPARE(rows.at(8).fields.at(1), QStringLiteral("'=1+1"));
    }

    void whatWasMadeToDoHarmIsRefused() {
        // A text of a megabyte that ten thousand cells name.
        QByteArray cells;
        for (int i = 1; i < 5000; ++i) {
            cells += "<row r='" + QByteArray::number(i) + "'><c t='s'><v>0</v></c></row>";
        }
        QCOMPARE(fault(xlsx(cells, "<si><t>" + QByteArray(1024 * 1024, 'x') + "</t></si>")), QString("csv.large"));
        QCOMPARE(fault(ods("<table:table-row table:number-rows-repeated='9223372036854775807'><table:table-cell "
                           "table:number-columns-repeated='9223372036854775807'><text:p>x</text:p></table:table-cell>"
                           "</table:table-row>")),
                 QString("csv.large"));
        QCOMPARE(fault(xlsx("<row r='9223372036854775807'><c><v>1</v></c></row><row><c><v>1</v></c></row>")),
                 QString("csv.large"));
        QCOMPARE(fault(xlsx("<row r='1'><c r='ZZZZZ1'><v>1</v></c></row>")), QString("csv.large"));
        QCOMPARE(fault(makeZip({{"content.xml", QByteArray(65 * 1024 * 1024, ' ')}})), QString("csv.large"));
        QCOMPARE(fault(makeZip({{"content.xml", "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b "
                                                "'&a;&a;&a;&a;&a;&a;'>]><table>&b;</table>"}})),
                 QString("sheet.damaged"));
        QCOMPARE(fault(QByteArray("PK\x03\x04") + QByteArray(100, '\0')), QString("sheet.damaged"));
        QCOMPARE(fault(makeZip({{"x", "y"}})), QString("sheet.unknown"));
        QCOMPARE(fault(QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(500, '\1')),
                 QString("csv.spreadsheet"));
        QCOMPARE(fault("<html><table>"), QString("csv.web"));
        QCOMPARE(fault("a,\"b\n"), QString());
        QVERIFY_THROWS_EXCEPTION(CsvError, CsvTable::split(QStringLiteral("a,\"b\n")));
    }
};

QTEST_MAIN(TestSheets)
#include "tst_sheets.moc"
