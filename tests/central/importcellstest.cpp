// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a list: every file, header, row and cell that cannot be right has a line in the report, in Chinese.
#include "models/central/imports/deskimport.h"
#include "models/central/imports/mendimport.h"
#include "models/sheets/csv.h"
#include "tests/central/importsupport.h"

#include <QRegularExpression>
#include <QStringEncoder>

using namespace inservice;

class ImportCellsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ImportingCentre> m_centre;
    PgConnection* m_admin = nullptr;

    ImportReport read(const QByteArray& content, const QString& name = QStringLiteral("list.csv")) {
        return m_centre->read(content, name);
    }
    QByteArray unit(const char* code) { return m_centre->unit(code); }

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] { m_centre = std::make_unique<ImportingCentre>(); });
        QVERIFY2(error.isEmpty(), qPrintable(error));
        m_admin = &m_centre->admin();
    }

    void csvIsReadAsItIsWritten() {
        const CsvTable table =
            CsvTable::parse("\xef\xbb\xbf a ,\"b\"\r\n1,\"x \"\"y\"\", z\"\r\n\"two\nlines\",\r\n,\n\n3,4");
        QCOMPARE(table.columns(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(table.records().size(), 4);
        QCOMPARE(table.value(table.records()[0], QStringLiteral("b")), QStringLiteral("x \"y\", z"));
        QCOMPARE(table.records()[1].fields, QStringList({QStringLiteral("two\nlines"), QString()}));
        QCOMPARE(table.records()[2].fields, QStringList({QString(), QString()}));
        QCOMPARE(table.records()[3].row, 6);
        QCOMPARE(table.records()[3].fields, QStringList({QStringLiteral("3"), QStringLiteral("4")}));
        QVERIFY_THROWS_EXCEPTION(CsvError, CsvTable::parse("a,b\n\"open,1\n"));
        QVERIFY_THROWS_EXCEPTION(CsvError, CsvTable::parse("\xa5\x4e\xbd\x58,b\n")); // Big5
        QVERIFY_THROWS_EXCEPTION(CsvError, CsvTable::parse(""));
    }

    void aFileThatIsNoListIsRefusedWhole() {
        const ImportReport report = UnitImport(*m_admin).run(QStringList{QStringLiteral("/nonexistent/list.csv")});
        QCOMPARE(report.refused, 1);
        QCOMPARE(report.notes.constFirst().row, 0);
        QVERIFY(notes(read("a,b\n1,2\n")).contains("代碼"));
        QVERIFY(notes(read("\xa5\x4e\xbd\x58,b\n")).contains("UTF-8"));
    }

    void oneLineIsOneLine() {
        const ImportReport report = read(
            listHeader +
            QByteArray("114,313697,\"臺北市中正區\n試一國民小學\",公立,[30]臺北市,\"[100]臺北市中正區\r\n試驗路1號\","
                       "\"(02)22000003\n(02)22000004\"\n"));
        QCOMPARE(
            unit("313697"),
            QByteArray("臺北市中正區試一國民小學|elementary|public|臺北市|中正區|臺北市中正區試驗路1號|02-22000003"));
        const QByteArray said = notes(report);
        QVERIFY2(said.contains("warning list.csv:2 「學校名稱」欄的「臺北市中正區試一國民小學」：儲存格裡有換行"),
                 said.constData());
        QVERIFY2(said.contains("warning list.csv:2 「地址」"), said.constData());
        QVERIFY2(said.contains("只取第一行：02-22000003"), said.constData());
        // The centre holds it too, whoever hands it rows.
        m_admin->exec(QStringLiteral("SELECT admin.import_units($1::jsonb)"),
                      {QStringLiteral("[{\"code\":\"313697\",\"name\":\"臺北市\\n中正區\\u200b\\t⺠生國小\","
                                      "\"founder\":\"public\",\"county\":\"台北市\","
                                      "\"district\":\"中正區\",\"kind\":\"elementary\"}]")});
        QVERIFY2(unit("313697").startsWith("臺北市中正區民生國小|"), unit("313697").constData());
    }

    void placesAreFoundHoweverTheyAreWritten_data() {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("台 in a district")
            << QByteArray("114,134697,霧臺鄉國小,公立,[13]屏東縣,[902]屏東縣霧台鄉一路1號,08-7000001")
            << QByteArray("屏東縣|霧臺鄉|屏東縣霧台鄉一路1號");
        QTest::newRow("台 twice") << QByteArray(
                                         "114,144697,臺東國小,公立,[14]台東縣,[950]台東縣台東市一路1號,089-300001")
                                  << QByteArray("臺東縣|臺東市|台東縣台東市一路1號");
        QTest::newRow("bare post code") << QByteArray(
                                               "114,313690,試國小,公立,臺北市,10045臺北市中正區一路1號,02-22000001")
                                        << QByteArray("臺北市|中正區|臺北市中正區一路1號");
        QTest::newRow("round brackets") << QByteArray(
                                               "114,313691,試國小,公立,(30)臺北市,(100)臺北市中正區一路1號,02-22000001")
                                        << QByteArray("臺北市|中正區|臺北市中正區一路1號");
        QTest::newRow("full width and blanks")
            << QByteArray("114,313692,試國小,公立,臺北市,【 １００ 】 台北市 中正區 一路1號,02-22000001")
            << QByteArray("臺北市|中正區|台北市 中正區 一路1號");
        QTest::newRow("six digits") << QByteArray(
                                           "114,313693,試國小,公立,臺北市,〔100001〕臺北市中正區一路1號,02-22000001")
                                    << QByteArray("臺北市|中正區|臺北市中正區一路1號");
        QTest::newRow("without county") << QByteArray("114,313694,試國小,公立,臺北市,100-中正區一路1號,02-22000001")
                                        << QByteArray("臺北市|中正區|中正區一路1號");
    }
    void placesAreFoundHoweverTheyAreWritten() {
        QFETCH(QByteArray, row);
        const ImportReport report = read(listHeader + row + '\n');
        QCOMPARE(notes(report), QByteArray());
        const QList<QByteArray> said = unit(row.split(',').at(1).constData()).split('|');
        QTEST(said.mid(3, 3).join('|'), "place");
    }

    void schoolYearsAreReadOrTheRowIsRefused() {
        const auto row = [](const QByteArray& year, const QByteArray& name) {
            return year + ",313686," + name + ",公立,臺北市,[100]臺北市中正區一路1號,02-22000001\n";
        };
        for (const char* newer : {"114學年度", "１１４", "民國114年", "2025", "114.0", " 114 學年度 ", "114年度"}) {
            const ImportReport report = read(listHeader + row("113", "舊名國小") + row(newer, "新名國小"));
            QCOMPARE(report.older, 1);
            QVERIFY2(unit("313686").startsWith("新名國小|"), newer);
            QVERIFY(notes(report).isEmpty());
        }
        QVERIFY(read(listHeader + row("2024", "舊名國小") + row("114", "新名國小")).older == 1); // 2024 is 113
        for (const char* wrong : {"", "0", "1141", "今年", "114-1", "999", "２０９９", "Aug-25", "1.14E+02"}) {
            const ImportReport report = read(listHeader + row(wrong, "什麼國小"));
            QCOMPARE(report.refused, 1);
            QVERIFY2(notes(report).contains("refused list.csv:2 「學年度」欄"), notes(report).constData());
        }
        // Two rows of one year that contradict each other, and a list that does not say its year.
        const QByteArray said = notes(read(listHeader + row("114", "甲國小") + row("114", "乙國小")));
        QVERIFY2(said.contains("refused list.csv:3 「代碼」欄的「313686」：與 list.csv 第 2 列重複，「名稱」不同"),
                 said.constData());
    }

    void headersThatAreNotClear() {
        const QByteArray row = "313685,試國小,公立,臺北市,臺北市中正區一路1號,02-22000001";
        QVERIFY2(notes(read("代碼,學校名稱,公/私立,縣市名稱,地址,電話,地址\n" + row + ",別處\n"))
                     .contains("兩個以上的「地址」欄"),
                 "twice");
        QVERIFY2(notes(read("代碼,學校名稱,公/私立,縣市名稱,電話\n")).contains("沒有「地址」欄"), "missing");
        QVERIFY2(notes(read("代碼;學校名稱;公/私立\n1;2;3\n")).contains("分號"), "separator");
        QVERIFY2(notes(read("代碼,學校名稱,公/私立,縣市名稱,地址,電話\n")).contains("沒有資料列"), "no row");
        QVERIFY2(notes(read("")).contains("檔案是空的"), "empty");
        QVERIFY2(notes(read("\xff\xfe\x01\x02")).contains("UTF-16"), "UTF-16");
        QVERIFY2(notes(read("PK\x03\x04xlsx")).contains("試算表"), "xlsx");
        QVERIFY2(notes(read(listHeader + row + "\n114,\xa5\x4e,x\n")).contains("第 3 行"), "mixed");
        QVERIFY2(notes(read(QByteArray("x,").repeated(2000) + "x\n1\n")).contains("上限 1000 欄"), "columns");
        QVERIFY2(notes(read(QByteArray(CsvTable::MaximumBytes + 1, 'x'))).contains("上限 64 MB"), "bytes");
        // Any width, blanks, a byte-order mark, old line ends, columns that nobody needs.
        const ImportReport fine =
            read("\xef\xbb\xbf\"代 碼\",學校名稱,公／私立,縣市名稱,地址,電話,備註,備註\r" + row + ",,\r");
        QCOMPARE(notes(fine), QByteArray());
        QCOMPARE(fine.imported, 1);
        // Two columns for one thing.
        const QByteArray both = "代碼,學校名稱,單位名稱,公/私立,縣市名稱,地址,電話\n313685,試國小,";
        QCOMPARE(read(both + "試 國小,公立,臺北市,臺北市中正區一路1號,02-22000001\n").unchanged, 1);
        QVERIFY2(
            notes(read(both + "別國小,公立,臺北市,臺北市中正區一路1號,02-22000001\n")).contains("無法判斷以何者為準"),
            "both");
    }

    void cellsThatCannotBeRight_data() {
        QTest::addColumn<int>("column");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](int column, const char* value, const char* said) {
            QTest::newRow(QByteArray(value).append(' ').append(said).constData())
                << column << QByteArray(value) << QByteArray(said);
        };
        row(1, "13684", "refused list.csv:2 「代碼」欄的「13684」：學校代碼有 6 個字元");
        row(1, "3.14E+05", "refused list.csv:2 「代碼」欄的「3.14E+05」：試算表把它改成了科學記號");
        row(1, "313684.0", "refused list.csv:2 「代碼」");
        row(1, "993684", "refused list.csv:2 「代碼」欄的「993684」：沒有代號 99 的縣市");
        row(1, "", "refused list.csv:2 「代碼」欄是空的");
        row(2, "#N/A", "refused list.csv:2 「學校名稱」欄的「#N/A」：這是試算表的錯誤值");
        row(2, "#REF!", "refused list.csv:2 「學校名稱」");
        row(2, "5月3日", "refused list.csv:2 「學校名稱」欄的「5月3日」：試算表把它改成了日期");
        row(2, "12345", "refused list.csv:2 「學校名稱」欄的「12345」：裡面沒有文字");
        row(2, "\xe3\x85\xa4", "refused list.csv:2 「學校名稱」");
        row(3, "市立", "refused list.csv:2 「公/私立」欄的「市立」：應為公立或私立");
        row(4, "高雄縣", "refused list.csv:2 「縣市名稱」欄的「高雄縣」：沒有這個縣市");
        row(4, "[12]臺北市", "warning list.csv:2 「縣市名稱」欄的「[12]臺北市」：代號 12 卻是高雄市");
        row(4, "高雄市", "warning list.csv:2 「縣市名稱」欄的「高雄市」：代碼 313684 卻屬於臺北市");
        row(5, "3-May", "refused list.csv:2 「地址」欄的「3-May」：試算表把它改成了日期");
        row(5, "2026/5/3", "refused list.csv:2 「地址」");
        row(5, "高雄市前鎮區一路1號",
            "warning list.csv:2 「地址」欄的「高雄市前鎮區一路1號」：「縣市名稱」欄卻是「臺北市」");
        row(5, "某某路1號", "warning list.csv:2 「地址」欄的「某某路1號」：看不出在臺北市的哪個鄉鎮市區");
        row(6, "222000001", "warning list.csv:2 「電話」欄的「222000001」：沒有這個區碼");
        row(6, "2.22E+08", "warning list.csv:2 「電話」");
        row(6, "02-22000001~5",
            "warning list.csv:2 「電話」欄的「02-22000001~5」：是連續的號碼，保留第一個：02-22000001");
        row(6, "申請中", "warning list.csv:2 「電話」欄的「申請中」：不是一個電話號碼；照原樣保留");
        row(7, "板橋區", "warning list.csv:2 「鄉鎮市區名稱」欄的「板橋區」：臺北市沒有這個鄉鎮市區");
        row(7, "信義區", "warning list.csv:2 「鄉鎮市區名稱」欄的「信義區」：地址卻在中正區；以這一欄為準");
        row(8, "國中", "warning list.csv:2 「單位類別」欄的「國中」：代碼 313684 卻是國小");
        row(8, "沒有這類", "refused list.csv:2 「單位類別」欄的「沒有這類」：沒有這一類單位");
        row(2, "\"試\"國小", "refused list.csv:2 引號");
        row(2, "試\"驗\"國小", "warning list.csv:2 「學校名稱」欄的「試\"驗\"國小」：裡面有引號");
        row(1, "1.23E+10", "refused list.csv:2 「代碼」欄的「1.23E+10」：試算表把它改成了科學記號");
        row(1, "=A2", "refused list.csv:2 「代碼」欄的「=A2」：這是試算表的公式");
        row(2, "=CONCAT(A1;B1)", "refused list.csv:2 「學校名稱」欄的「=CONCAT(A1;B1)」：這是試算表的公式");
        row(2, "NULL", "refused list.csv:2 「學校名稱」欄的「NULL」：這是程式寫的值");
        row(5, "nan", "refused list.csv:2 「地址」欄的「nan」：這是程式寫的值");
        row(1, "114/5/3", "refused list.csv:2 「代碼」欄的「114/5/3」：試算表把它改成了日期");
        row(2, "民國114年5月3日", "refused list.csv:2 「學校名稱」欄的「民國114年5月3日」：試算表把它改成了日期");
        row(2, "１１４年５月", "refused list.csv:2 「學校名稱」");
        row(5, "2026-05-03T00:00:00", "refused list.csv:2 「地址」欄的「2026-05-03T00:00:00」：試算表把它改成了日期");
        row(5, "2026/5/3 上午 12:00:00", "refused list.csv:2 「地址」");
        row(2, "é«˜é›„", "warning list.csv:2 「學校名稱」欄的「é«˜é›„」：裡面沒有漢字");
        row(2, "臺北市立試驗國中", "warning list.csv:2 「學校名稱」欄的「臺北市立試驗國中」：代碼 313684 卻是國小");
        row(2, "高雄市試國小", "warning list.csv:2 「學校名稱」欄的「高雄市試國小」：「縣市名稱」欄卻是「臺北市」");
        row(5, "[802]臺北市中正區一路1號",
            "warning list.csv:2 「地址」欄的「[802]臺北市中正區一路1號」：郵遞區號 802 "
            "卻是高雄市苓雅區；列在臺北市中正區");
        row(5, "30043臺北市中正區一路1號", "郵遞區號 30043 卻是新竹市");
        row(5, "[999]臺北市中正區一路1號", "warning list.csv:2 「地址」");
        row(5, "[1000]臺北市中正區一路1號", "沒有郵遞區號 1000");
    }
    void cellsThatCannotBeRight() {
        QFETCH(int, column);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, said);
        QByteArrayList cells{"114", "313684", "試國小", "公立", "臺北市", "臺北市中正區一路1號", "02-22000001", "", ""};
        cells[column] = value;
        const ImportReport report =
            read("學年度,代碼,學校名稱,公/私立,縣市名稱,地址,電話,鄉鎮市區名稱,單位類別\n" + cells.join(',') + '\n');
        QVERIFY2(notes(report).contains(said), notes(report).constData());
        QCOMPARE(report.refused, said.startsWith("refused") ? 1 : 0);
    }

    void digitsThatAreKeptAsText() {
        const ImportReport report =
            read(listHeader +
                 "=\"114\",\"=\"\"313682\"\"\",試國小,公立,臺北市,臺北市中正區一路1號,\"=\"\"02-22000001\"\"\"\n");
        QCOMPARE(notes(report), QByteArray());
        QCOMPARE(unit("313682"), QByteArray("試國小|elementary|public|臺北市|中正區|臺北市中正區一路1號|02-22000001"));
    }

    void aNumberBeforeAnAddressIsNoPostCodeWhereItCounts() {
        for (const char* address : {"16鄰一路1號", "100號", "23-1號", "12弄5號"}) {
            const ImportReport report =
                read(listHeader + "114,313681,試國小,公立,臺北市," + address + ",02-22000001\n");
            QVERIFY2(notes(report).contains("看不出在臺北市的哪個鄉鎮市區"), address);
            QVERIFY2(unit("313681").contains(address), unit("313681").constData());
        }
    }

    /// Files of a spreadsheet's other ways: what can be read is read as it stands there, the rest refused with its row.
    void filesOfEveryKind() {
        const QByteArray row = "114,313680,試國小,公立,臺北市,臺北市中正區一路1號,02-22000001";
        const QByteArray whole("試國小|elementary|public|臺北市|中正區|臺北市中正區一路1號|02-22000001");
        const QByteArrayList fine{
            QByteArray("\xef\xbb\xbf") + listHeader + row,
            QByteArray("\xef\xbb\xbf\xef\xbb\xbf") + listHeader + row + "\r\n",
            QByteArray(listHeader + row).replace('\n', '\r'),
            (listHeader + "\n\n,,,,,,\n\n" + row + "\n\n"),
            listHeader.trimmed() + ",\n" + row + ",\n",
            listHeader + row + ",,,\n",
            QByteArray("\"") + listHeader.trimmed().replace(",", "\",\"") + "\"\n\"" +
                QByteArray(row).replace(",", "\",\"") + "\"\n",
        };
        for (const QByteArray& content : fine) {
            m_admin->exec(QStringLiteral("DELETE FROM core.unit WHERE code = '313680'"));
            const ImportReport report = read(content);
            QCOMPARE(notes(report), QByteArray());
            QCOMPARE(report.imported, 1);
            QCOMPARE(unit("313680"), whole);
        }
        const auto refused = [&](const QByteArray& content, const char* why) {
            const ImportReport report = read(content);
            QVERIFY2(notes(report).contains(why), (QByteArray(why) + ": " + notes(report)).constData());
            QCOMPARE(report.imported + report.updated + report.unchanged, 0);
        };
        const QString text = QString::fromUtf8(listHeader + row);
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE,
                                    QStringConverter::Utf32BE}) {
            QStringEncoder encoder(encoding);
            refused(encoder(text), "UTF-16");
            QStringEncoder marked(encoding, QStringConverter::Flag::WriteBom);
            refused(marked(text), "UTF-16");
        }
        refused("<html><body><table><tr><td>\xe4\xbb\xa3\xe7\xa2\xbc</td></tr></table></body></html>", "網頁");
        refused("sep=;\n" + listHeader + row, "sep=");
        refused("\"代碼\"x,學校名稱\n" + row, "標題的引號");
        refused(listHeader + row + ",第八欄\n", "refused list.csv:2 這一列有 8 欄，標題有 7 欄");
        refused(listHeader + "114,313680,試國小,公立,臺北市,臺北市中正區一路1號\n", "refused list.csv:2 這一列有 6 欄");
        refused(listHeader + "114,313680,試" + QByteArray(1, '\0') +
                    "國小,公立,臺北市,臺北市中正區一路1號,02-22000001\n",
                "第 2 個字（U+0000）不是文字");
        refused(listHeader + "114,313680,試國小,公立,臺北市,臺北市中正區一路1號,02-2200" + QByteArray(1, '\0') +
                    "001\n",
                "refused list.csv:2 「電話」");
        refused(listHeader + "114,313680," + QByteArray("多").repeated(100000) +
                    ",公立,臺北市,臺北市中正區一路1號,02-22000001\n",
                "有 100000 個字，最多 120 個字");
        refused(listHeader + "114,313680,試國小,公立,臺北市," + QByteArray("路").repeated(100000) + ",02-22000001\n",
                "「地址」");
        refused(listHeader + "114,313680,試國小,公立,臺北市,臺北市中正區一路1號," + QByteArray("1").repeated(100000) +
                    '\n',
                "有 100000 個字，最多 60 個字");
        refused(QByteArray("x\n").repeated(CsvTable::MaximumRecords + 1), "上限 200000 列");
    }

    void anyCellOfAnyListMayHoldAnything() {
        const QByteArrayList evil{
            QByteArray("a\0b", 3),
            "x'); drop table core.unit; --",
            "\x1b[2Jred",
            QByteArray("多").repeated(400000),
            "\xf0\x9f\x98\x80",
            "\xf0\xa0\xae\xb7里",
            "\"a \"\"quote\"\" and\na line\"",
            "=cmd|'/c calc'!A0",
            "\xe2\x80\xae倒",
            "\xef\xbf\xbf",
            " ",
            "{\"a\": 1}",
        };
        const auto tryAll = [&](ListImport& import, const QByteArray& header, const QByteArrayList& good,
                                const QByteArrayList& spoiled) {
            for (qsizetype column = 0; column < good.size(); ++column) {
                for (const QByteArray& value : evil) {
                    QByteArrayList cells = spoiled;
                    cells[column] = value;
                    const QByteArray list = header + good.join(',') + '\n' + cells.join(',') + '\n';
                    const ImportReport report =
                        import.run(QList<std::pair<QString, QByteArray>>{{QStringLiteral("e.csv"), list}});
                    const QByteArray what = QByteArray::number(column) + ' ' + value.left(20).toPercentEncoding();
                    QVERIFY2(report.imported + report.updated + report.unchanged + report.refused == 2,
                             what.constData());
                    QVERIFY2(report.refused <= 1, what.constData()); // the row beside it is there
                    for (const ImportReport::Note& note : report.notes) {
                        QVERIFY2(note.text.size() < 1000, what.constData());
                        QVERIFY2(!note.text.contains(QRegularExpression(QStringLiteral("\\p{C}"))), what.constData());
                    }
                }
            }
        };
        UnitImport units(*m_admin);
        tryAll(units, "學年度,代碼,學校名稱,公/私立,縣市名稱,鄉鎮市區名稱,地址,電話,單位類別\n",
               {"114", "123695", "高雄市虛構國小", "公立", "[12]高雄市", "前鎮區", "高雄市前鎮區一路1號", "07-6000001",
                ""},
               {"114", "123696", "高雄市虛構二國小", "公立", "[12]高雄市", "前鎮區", "高雄市前鎮區二路1號",
                "07-6000002", ""});
        DeskImport desks(*m_admin);
        tryAll(desks, "代碼,名稱,單位類別,縣市名稱,傳真,地址,電子郵件,電話\n",
               {"123N91", "高雄市區管中心", "regional_centre", "高雄市", "07-6000901", "一路1號", "a@example.invalid",
                "07-6000900"},
               {"313N91", "臺北市區管中心", "regional_centre", "臺北市", "02-20000901", "一路1號", "b@example.invalid",
                "02-20000900"});
        const ImportReport broken =
            read("代碼,學校名稱,公/私立,縣市名稱,地址,電話\n123695,\xed\xa0\x80,公立,高雄市,x,\n");
        QCOMPARE(broken.refused, 1);
        QCOMPARE(broken.notes.constFirst().row, 0); // half a pair is no UTF-8
        QVERIFY(m_admin->exec(QStringLiteral("SELECT count(*) FROM core.unit")).scalar().toInt() > 100);
    }
};

QTEST_GUILESS_MAIN(ImportCellsTest)
#include "importcellstest.moc"
