// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of units and desks into a real centre: what becomes of their rows.
#include "models/central/imports/deskimport.h"
#include "models/central/imports/mendimport.h"
#include "tests/central/importsupport.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

using namespace inservice;

namespace {

/// The four shapes of the Ministry's lists, with invented schools.
const QByteArray elementary =
    "\xef\xbb\xbf\"學年度\",\"代碼\",\"學校名稱\",\"公/私立\",\"縣市名稱\",\"地址\",\"電話\",\"網址\"\r\n"
    "114,011697,私立虛構國小,私立,[01]新北市,[234]新北市永和區虛構路1號,(02)29000001,https://example.invalid\r\n"
    "114,123797,\"市立虛構,國小\",公立,[55]高雄市,[806]高雄市前鎮區虛構路2號,(07)6000002,\r\n"
    "114,133697,縣立虛構國小,公立,[13]屏東縣,[901]屏東縣三地門鄉虛構路3號,(08)7000003#12,\r\n";
const QByteArray high =
    "\xef\xbb\xbf\"學年度\",\"代碼\",\"學校名稱\",\"公/私立\",\"縣市名稱\",\"地址\",\"電話\",\"網址\",\"備註\"\r\n"
    "112,190397,國立虛構高級中學,公立,[19]臺中市,[400]臺中市中區市府路1號,(04)20000001,,\r\n"
    "112,211B97,私立虛構高中進修部,私立,[21]臺南市,[744]臺南市新市區虛構路1號,(06)2000001,,進修部\r\n"
    "112,120497,國立虛構高職,公立,[12]高雄市,[849]高雄市那瑪夏區虛構路1號,(07)6000003,,\"備註有\n兩行\"\r\n";
const QByteArray kindergarten =
    "學年度,代碼,學校名稱,公/私立,縣市名稱,鄉鎮市區名稱,地址,電話\n"
    "113,031K97,桃園市私立虛構幼兒園,私立,桃園市,平鎮區,[324]桃園市平鎮區虛構里1鄰虛構路1號,(03)3000001#21\n"
    "113,031K97-01,桃園市私立虛構幼兒園分班,私立,桃園市,平鎮區,[324]桃園市平鎮區虛構路2號,(03)3000002\n";
const QByteArray university =
    "代碼,學校名稱,公/私立,縣市名稱,地址,電話,網址,體系別\n"
    "9991,國立虛構大學,公立,[38]臺北市,[116]臺北市文山區虛構路64號,(02)20000001,http://example.invalid,[1]一般\n";

} // namespace

class ImportTest : public QObject {
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

    void everyShapeOfTheMinistrysLists() {
        UnitImport import(*m_admin);
        const QList<std::pair<QString, QByteArray>> lists{{QStringLiteral("e1.csv"), elementary},
                                                          {QStringLiteral("high.csv"), high},
                                                          {QStringLiteral("k1.csv"), kindergarten},
                                                          {QStringLiteral("u1.csv"), university}};
        const ImportReport report = import.run(lists);
        QCOMPARE(notes(report), QByteArray());
        QCOMPARE(report.imported, 9);
        QCOMPARE(unit("011697"),
                 QByteArray("私立虛構國小|elementary|private|新北市|永和區|新北市永和區虛構路1號|02-29000001"));
        QCOMPARE(unit("123797"),
                 QByteArray("市立虛構,國小|elementary|public|高雄市|前鎮區|高雄市前鎮區虛構路2號|07-6000002"));
        QCOMPARE(unit("133697"),
                 QByteArray("縣立虛構國小|elementary|public|屏東縣|三地門鄉|屏東縣三地門鄉虛構路3號|08-7000003#12"));
        QCOMPARE(unit("190397"),
                 QByteArray("國立虛構高級中學|senior_high|public|臺中市|中區|臺中市中區市府路1號|04-20000001"));
        QCOMPARE(unit("211B97"),
                 QByteArray("私立虛構高中進修部|senior_high|private|臺南市|新市區|臺南市新市區虛構路1號|06-2000001"));
        QCOMPARE(unit("120497"),
                 QByteArray("國立虛構高職|vocational_high|public|高雄市|那瑪夏區|高雄市那瑪夏區虛構路1號|07-6000003"));
        QCOMPARE(unit("031K97"), QByteArray("桃園市私立虛構幼兒園|kindergarten|private|桃園市|平鎮區|"
                                            "桃園市平鎮區虛構里1鄰虛構路1號|03-3000001#21"));
        QVERIFY(!unit("031K97-01").isEmpty());
        QCOMPARE(unit("9991"),
                 QByteArray("國立虛構大學|university|public|臺北市|文山區|臺北市文山區虛構路64號|02-20000001"));

        const ImportReport again = import.run(lists);
        QCOMPARE(again.unchanged, 9);
        QCOMPARE(again.imported + again.updated + again.refused, 0);
    }

    void theReviewingDeskFollowsTheRules_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("desk");
        QTest::newRow("國小 of a county") << QStringLiteral("133697") << QStringLiteral("134N91");
        QTest::newRow("國立高中") << QStringLiteral("190397") << QString::fromLatin1(TestCentre::k12ea);
        QTest::newRow("私立高中 in 臺南") << QStringLiteral("211B97") << QString::fromLatin1(TestCentre::k12ea);
        QTest::newRow("私立高中 in 高雄") << QStringLiteral("121391") << QString::fromLatin1(TestCentre::kaohsiung);
        QTest::newRow("大專") << QStringLiteral("9991") << QString::fromLatin1(TestCentre::inserviceNet);
        QTest::newRow("社教") << QString::fromLatin1(TestCentre::museum)
                              << QString::fromLatin1(TestCentre::inserviceNet);
    }
    void theReviewingDeskFollowsTheRules() {
        QFETCH(QString, code);
        QFETCH(QString, desk);
        QCOMPARE(QString::fromUtf8(m_admin
                                       ->exec(QStringLiteral("SELECT d.code FROM core.unit u JOIN core.unit d ON d.id "
                                                             "= u.chief_reviewer_id WHERE u.code = $1"),
                                              {code})
                                       .scalar()),
                 desk);
    }

    void aChangedRowUpdatesAlone() {
        QByteArray changed = elementary;
        changed.replace("虛構路1號", "虛構路9號");
        const ImportReport report = read(changed);
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.unchanged, 2);
        QVERIFY(unit("011697").contains("虛構路9號"));
    }

    void oddRowsAreRefusedWithFileRowAndReason() {
        const ImportReport report = read("學年度,代碼,學校名稱,公/私立,縣市名稱,地址,電話\n"
                                         "114,1234567,壞代碼,公立,[12]高雄市,高雄市前鎮區一路1號,07-6000001\n"
                                         "114,123697,,公立,[12]高雄市,高雄市前鎮區一路1號,07-6000001\n"
                                         "114,123698,沒有公私立,市立,[12]高雄市,高雄市前鎮區一路1號,07-6000001\n"
                                         "114,123699,沒有這個縣,公立,[12]高雄縣,高雄縣鳳山市一路1號,07-6000001\n"
                                         "114,12369A,少了欄位,公立\n"
                                         ",,,,,,\n"
                                         "114,120N77,什麼單位,公立,[12]高雄市,高雄市前鎮區一路1號,07-6000001\n"
                                         "114,12369B,這列可以,公立,[12]高雄市,高雄市前鎮區一路1號,07-6000001\n",
                                         QStringLiteral("odd.csv"));
        QCOMPARE(report.imported, 1);
        QCOMPARE(report.refused, 6);
        const QByteArray said = notes(report);
        for (const char* place : {"refused odd.csv:2 ", "refused odd.csv:3 ", "refused odd.csv:4 ",
                                  "refused odd.csv:5 ", "refused odd.csv:6 ", "refused odd.csv:8 "}) {
            QVERIFY2(said.contains(place), said.constData());
        }
        QVERIFY(!unit("12369B").isEmpty());
        QVERIFY(unit("120N77").isEmpty());
    }

    void wherePublicAndPrivateDisagreeTheColumnIsKept() {
        const ImportReport report =
            read("代碼,學校名稱,公/私立,縣市名稱,地址,電話\n"
                 "124X97,高雄市私立虛構幼兒園,私立,高雄市,高雄市左營區一路1號,07-6000001\n"
                 "123X98,高雄市立虛構幼兒園,私立,高雄市,高雄市左營區一路1號,07-6000001\n"
                 "121X99,高雄市虛構非營利幼兒園(委託國立虛構大學辦理),私立,高雄市,高雄市左營區一路1號,07-6000001\n"
                 "011X97,高雄市虛構幼兒園,私立,高雄市,高雄市左營區一路1號,07-6000001\n",
                 QStringLiteral("k.csv"));
        QCOMPARE(report.imported, 4);
        const QByteArray said = notes(report);
        QVERIFY2(said.contains("warning k.csv:2 「公/私立」欄的「私立」：代碼 124X97 卻是公立；以這一欄為準"),
                 said.constData());
        QVERIFY2(said.contains("warning k.csv:3 "), said.constData());
        QVERIFY2(!said.contains("k.csv:4 "), said.constData());
        QVERIFY2(said.contains("warning k.csv:5 「縣市名稱」欄的「高雄市」：代碼 011X97 卻屬於新北市"),
                 said.constData());
        QVERIFY(unit("124X97").contains("|private|"));
        QVERIFY(unit("123X98").contains("|private|"));
    }

    void theNewestSchoolYearOfACodeWins() {
        const ImportReport report = UnitImport(*m_admin).run(QList<std::pair<QString, QByteArray>>{
            {QStringLiteral("a.csv"), listHeader + "113,123591,舊名國中,公立,高雄市,高雄市左營區一路1號,07-6000001\n"
                                                   "114,12359A,新名國中,公立,高雄市,高雄市左營區一路1號,07-6000001\n"},
            {QStringLiteral("b.csv"), listHeader +
                                          "114,123591,新名國中,公立,高雄市,高雄市左營區一路1號,07-6000001\n"
                                          "112,12359A,舊名國中,公立,高雄市,高雄市左營區一路1號,07-6000001\n"
                                          "114,12359A,又一個國中,公立,高雄市,高雄市左營區一路1號,07-6000001\n"}});
        QCOMPARE(report.older, 2);
        QCOMPARE(report.refused, 1);
        QVERIFY2(notes(report).contains("refused b.csv:4 「代碼」欄的「12359A」：與 a.csv 第 3 列重複，「名稱」不同"),
                 notes(report).constData());
        QVERIFY(unit("123591").startsWith("新名國中|junior_high"));
        QVERIFY(unit("12359A").startsWith("新名國中|"));
    }

    void ownListsNameTheirKind() {
        const ImportReport report =
            read("代碼,單位名稱,公/私立,縣市名稱,地址,電話,單位類別\n"
                 "120N71,虛構研習中心,公立,高雄市,高雄市左營區一路1號,07-6000001,training_centre\n"
                 "121H71,虛構法人,私立,高雄市,高雄市左營區一路1號,07-6000001,法人\n"
                 "121H72,虛構單位,私立,高雄市,高雄市左營區一路1號,07-6000001,沒有這一類\n"
                 "120N72,虛構區管中心,公立,高雄市,高雄市左營區一路1號,07-6000001,regional_centre\n");
        QCOMPARE(report.imported, 2);
        QCOMPARE(report.refused, 2);
        QVERIFY(unit("120N71").contains("|training_centre|"));
        QVERIFY(unit("121H71").contains("|legal_person|"));
    }

    void desksAreTheOperatorsData() {
        const QByteArray header = "代碼,名稱,單位類別,縣市名稱,傳真,地址,電子郵件,電話\n";
        const QByteArray row = "123N91,高雄市區管中心,regional_centre,高雄市,07-6000901,802 "
                               "高雄市苓雅區新址1號,kaohsiung@example.invalid,07-6000900\n";
        DeskImport import(*m_admin);
        const auto run = [&](const QByteArray& content) {
            return import.run(QList<std::pair<QString, QByteArray>>{{QStringLiteral("d.csv"), content}});
        };
        QCOMPARE(run(header + row).updated, 1);
        QCOMPARE(run(header + row).unchanged, 1);
        QCOMPARE(m_admin
                     ->exec(QStringLiteral(
                         "SELECT d.address FROM core.desk d JOIN core.unit u ON u.id = d.id WHERE u.code = '123N91'"))
                     .scalar(),
                 QByteArray("802 高雄市苓雅區新址1號"));
        QByteArray noFax = row;
        noFax.replace("07-6000901", "");
        QByteArray noKind = row;
        noKind.replace("regional_centre", "junior_high");
        QByteArray noMail = row;
        noMail.replace("kaohsiung@", "kaohsiung");
        const ImportReport report = run(header + noFax + noKind + noMail);
        QCOMPARE(report.refused, 3);
        QVERIFY2(notes(report).contains("refused d.csv:2 「傳真」欄是空的"), notes(report).constData());
        QVERIFY(notes(report).contains("refused d.csv:3 「單位類別」欄的「junior_high」"));
        QVERIFY(notes(report).contains("refused d.csv:4 「電子郵件」欄的「kaohsiungexample.invalid」"));
        QByteArray mobile = row;
        mobile.replace("07-6000901", "0912-000-000");
        const ImportReport twice = run(header + row + mobile);
        QVERIFY2(notes(twice).contains("warning d.csv:3 「傳真」欄的「0912-000-000」：這是行動電話"),
                 notes(twice).constData());
        QVERIFY2(notes(twice).contains("refused d.csv:3 「代碼」欄的「123N91」：與 d.csv 第 2 列重複，「傳真」不同"),
                 notes(twice).constData());
    }

    void whatIsLostIsSaidAndWhatWasMendedStays() {
        const auto list = [this](const QByteArray& name, const QByteArray& address) {
            return read(listHeader + "114,313688," + name + ",公立,臺北市,[100]臺北市中正區" + address +
                        "1號,02-22000001\n");
        };
        for (const char* lost : {"?", "？", "\xef\xbf\xbd", "\xee\x84\x83", "\xf3\xb0\x80\x80", "□", "〓"}) {
            const ImportReport report = list(QByteArray("試") + lost + "國民小學", QByteArray("試") + lost + "路");
            const QByteArray said = notes(report);
            QVERIFY2(said.contains("warning list.csv:2 「學校名稱」") && said.contains("第 2 個字") &&
                         said.contains("warning list.csv:2 「地址」"),
                     said.constData());
        }
        const auto mend = [this](const QByteArray& row) {
            return MendImport(*m_admin).run(QList<std::pair<QString, QByteArray>>{
                {QStringLiteral("mend.csv"), "代碼,學校名稱,地址\n" + row + '\n'}});
        };
        QCOMPARE(mend("313688,試驗國民小學,").updated, 1);
        QCOMPARE(mend("313688,試驗國民小學,").unchanged, 1);
        QVERIFY(unit("313688").startsWith("試驗國民小學|"));
        // The same list again, and one that lost it in another way.
        for (const char* lost : {"〓", "?", "??"}) {
            const ImportReport report = list(QByteArray("試") + lost + "國民小學", "試驗路");
            QVERIFY2(notes(report).contains("名稱已由維運人員校正過"), notes(report).constData());
            QVERIFY2(unit("313688").startsWith("試驗國民小學|"), unit("313688").constData());
        }
        // What was never mended, but is whole in the centre, is not lost either.
        QVERIFY2(notes(list("試驗國民小學", "試?路")).contains("保留中心原有的完整地址"), "address");
        QVERIFY(unit("313688").contains("試驗路1號"));
        // A list that says something else by now counts again.
        const ImportReport renamed = list("改名國民小學", "試驗路");
        QVERIFY2(!unit("313688").startsWith("試驗國民小學|"), notes(renamed).constData());
        QCOMPARE(mend("313688,改?國小,").refused, 1);
        QCOMPARE(mend("313688,,").refused, 1);
        QCOMPARE(mend("313600,改國小,").refused, 1);
        QVERIFY2(notes(mend("313600,改國小,")).contains("請先匯入名錄"), "unknown");
    }

    void aMendLivesUntilTheListSaysSomethingNew() {
        const auto list = [this](const QByteArray& name) {
            return read(listHeader + "114,313687," + name + ",公立,臺北市,[100]臺北市中正區一路1號,02-22000001\n");
        };
        list("誤字國小");
        MendImport(*m_admin).run(
            QList<std::pair<QString, QByteArray>>{{QStringLiteral("m.csv"), "代碼,學校名稱\n313687,正字國小\n"}});
        QCOMPARE(list("誤字國小").unchanged, 1);
        QVERIFY(unit("313687").startsWith("正字國小|"));
        QVERIFY(notes(list("新名國小")).contains("先前的校正不再適用"));
        QVERIFY(unit("313687").startsWith("新名國小|"));
        QCOMPARE(notes(list("新名國小")), QByteArray());
    }

    void theRealListsComeInWhole() {
        // Not part of the repository: read where they lie beside the checkout.
        const QDir lists(QStringLiteral(SOURCE_DIR "/../shared/data/moe-school-directory"));
        const QStringList names = lists.entryList({QStringLiteral("*.csv")}, QDir::Files);
        if (names.isEmpty()) {
            return;
        }
        QStringList files;
        for (const QString& name : names) {
            files.append(lists.filePath(name));
        }
        const ImportReport first = UnitImport(*m_admin).run(files);
        QCOMPARE(first.imported + first.updated, 10084);
        QCOMPARE(first.refused, 0);
        // What is lost in them has a word each (40 names, 63 addresses), and each number that is none.
        const auto said = [&first](const QString& column, const QString& what) {
            return std::count_if(first.notes.cbegin(), first.notes.cend(), [&](const ImportReport::Note& note) {
                return note.text.startsWith(QStringLiteral("「%1」").arg(column)) && note.text.contains(what);
            });
        };
        QCOMPARE(said(QStringLiteral("學校名稱"), QStringLiteral("遺失的字")), 40);
        QCOMPARE(said(QStringLiteral("地址"), QStringLiteral("遺失的字")), 63);
        QVERIFY(said(QStringLiteral("電話"), QStringLiteral("照原樣保留")) <= 21);
        const ImportReport second = UnitImport(*m_admin).run(files);
        QCOMPARE(second.unchanged, 10084);
        QCOMPARE(
            m_admin
                ->exec(QStringLiteral(
                    "SELECT count(*) FROM core.unit u JOIN core.unit_kind k ON k.key = u.kind WHERE NOT k.is_desk AND "
                    "(district_id IS NULL OR chief_reviewer_id IS NULL)"))
                .scalar(),
            QByteArray("0"));
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "importtest.moc"
