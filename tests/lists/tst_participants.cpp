// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/imports/oldcoursecolumns.h"
#include "models/domain/nationalid.h"
#include "models/lists/exchangelist.h"
#include "models/lists/listtemplate.h"
#include "models/lists/rowkey.h"
#include "models/sheets/big5.h"
#include "models/sheets/ziparchive.h"
#include "models/sheets/zipfile.h"

#include <QSet>
#include <QStringEncoder>
#include <QtTest>

using namespace inservice;

/// Lists of participants: which column is which, what a cell says, what cannot be right, the template and the exchange
/// file of the interface before.
class TestParticipants : public QObject {
    Q_OBJECT

private:
    using Field = ListField;

    static QList<CourseSession> sessions() {
        const auto session = [](int no, const QDate& date, const QTime& from, const QTime& to) {
            CourseSession made;
            made.no = no;
            made.date = date;
            made.from = from;
            made.to = to;
            return made;
        };
        return {session(1, QDate(2026, 8, 5), QTime(9, 0), QTime(12, 0)),
                session(2, QDate(2026, 8, 5), QTime(13, 0), QTime(16, 0)),
                session(3, QDate(2026, 8, 6), QTime(9, 0), QTime(12, 0))};
    }
    static ListCourse course() {
        return {9.0,
                true,
                sessions(),
                {{4097, QStringLiteral("林試一"), QStringLiteral("高雄市試驗國小"), QStringLiteral("124698"),
                  QStringLiteral("主任"), QStringLiteral("accepted")},
                 {8195, QStringLiteral("瓦浪‧比令"), QStringLiteral("高雄市試驗國小"), QStringLiteral("124698"),
                  QStringLiteral("導師"), QStringLiteral("accepted")},
                 {12289, QStringLiteral("陳試三"), QStringLiteral("臺北市試驗國小"), QStringLiteral("314698"),
                  QStringLiteral("導師"), QStringLiteral("waiting")}}};
    }
    static QString number(const QString& start) {
        for (int last = 0; last < 10; ++last) {
            if (const QString whole = start + QString::number(last); !NationalId::check(whole)) {
                return whole;
            }
        }
        return {};
    }
    static QList<ListRow> read(const QString& text) {
        return lists::understood(ListTable::paste(text, sessions()), course());
    }
    static QString codes(const ListRow& row) {
        QStringList all;
        for (const ListFault& fault : row.faults) {
            all.append(fault.code + (fault.blocks ? QStringLiteral("!") : QString()));
        }
        return all.join(u' ');
    }
    static QString faultOf(const QByteArray& file) {
        try {
            ListTable::read(file, sessions());
        } catch (const CsvError& error) {
            return error.key;
        }
        return {};
    }

private slots:
    void everyHeaderOfAnOfficeIsKnown_data() {
        QTest::addColumn<QString>("names");
        QTest::addColumn<int>("field");
        const auto row = [](Field field, const char16_t* names) {
            QTest::newRow(qPrintable(lists::columnName(field))) << QString::fromUtf16(names) << int(field);
        };
        row(Field::RowKey, u"列碼|報名序號|row_key|ＲＯＷ＿ＫＥＹ");
        row(Field::NationalId,
            u"身分證字號|身分證|身份證字號|統一證號|居留證號|ID|證號|身分證字號／統一證號|＊身分證字號(必填)");
        row(Field::Name, u"姓名|教師姓名|學員姓名|姓 名|＊姓名");
        row(Field::BirthDate, u"生日|出生日期|出生年月日|出生日期（民國）");
        row(Field::Unit, u"服務單位|服務學校|學校|單位");
        row(Field::Title, u"職稱|職位類別");
        row(Field::Hours, u"實核時數|核發時數|時數|研習時數|學分數");
        row(Field::Assessment, u"考核|成績");
        row(Field::Role, u"身分別|身份別");
        row(Field::LectureHours, u"講師時數");
        row(Field::Note, u"備註");
    }
    void everyHeaderOfAnOfficeIsKnown() {
        QFETCH(QString, names);
        QFETCH(int, field);
        const QStringList all = names.split(u'|');
        for (const QString& name : all) {
            const ListColumn column = lists::columnOf(name, sessions());
            QVERIFY2(column.field == Field(field), qPrintable(name));
        }
    }

    void aSessionIsKnownByItsNumberOrItsTime_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("session");
        for (const auto& [name, session] :
             {std::pair(u"場次1", 1), std::pair(u"1", 1), std::pair(u"第 2 場", 2),
              std::pair(u"場次3（8/6 09:00–12:00）", 3), std::pair(u"8/5上午", 1), std::pair(u"8月5日下午", 2),
              std::pair(u"8/6", 3), std::pair(u"2026/8/5 13:00", 2), std::pair(u"115/08/05 09:00-12:00", 1),
              std::pair(u"2026-08-06", 3), std::pair(u"8/5", 0), std::pair(u"8/7", 0), std::pair(u"4", 0),
              std::pair(u"場次4", 0), std::pair(u"電話", 0)}) {
            QTest::newRow(qPrintable(QString::fromUtf16(name))) << QString::fromUtf16(name) << session;
        }
    }
    void aSessionIsKnownByItsNumberOrItsTime() {
        QFETCH(QString, name);
        QFETCH(int, session);
        QCOMPARE(lists::columnOf(name, sessions()).session, session);
    }

    void aRowKeyNamesOneEnrolmentAndNoSlipAnother() {
        QSet<QString> keys;
        for (const qint64 id : {1LL, 4097LL, 8195LL, 123'456'789LL, 35'184'372'088'831LL}) {
            const QString key = lists::rowKey(id);
            QCOMPARE(key.size(), 12);
            QVERIFY(!keys.contains(key));
            keys.insert(key);
            QCOMPARE(lists::enrolmentOfKey(key), std::optional(id));
            QCOMPARE(lists::enrolmentOfKey(key.toLower()), std::optional(id));
            QCOMPARE(lists::enrolmentOfKey(key.left(4) + u'-' + key.mid(4, 4) + u'-' + key.mid(8)), std::optional(id));
            // Any one digit otherwise is nobody.
            const QString digits = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
            for (int at = 1; at < 12; ++at) {
                int taken = 0;
                for (const QChar other : digits) {
                    QString slip = key;
                    slip[at] = other;
                    taken += lists::enrolmentOfKey(slip).has_value() ? 1 : 0;
                }
                QVERIFY2(taken <= 1 + (at < 10 ? 1 : 0), qPrintable(key));
            }
        }
        QVERIFY(!lists::enrolmentOfKey(QStringLiteral("4097")));
        QVERIFY(!lists::enrolmentOfKey(QString()));
    }

    void whatACellSaysOfASession_data() {
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("wire");
        const auto row = [](const char16_t* cells, const char* wire) {
            QTest::newRow(wire) << QString::fromUtf16(cells) << QString::fromLatin1(wire);
        };
        row(u"出席|○|V|v|1|✓|Ｖ|到|present", "1:P");
        row(u"缺席|✗|0|X|×", "1:A");
        row(u"請假|事假|病假", "1:V");
        row(u"公假", "1:O");
        row(u"遲到10|遲到 10 分|遲到１０分鐘|L10|late 10", "1:L10");
        row(u"早退5|早退5分", "1:E5");
        row(u"遲到10早退5|遲到10分、早退5分", "1:L10E5");
    }
    void whatACellSaysOfASession() {
        QFETCH(QString, cells);
        QFETCH(QString, wire);
        const QStringList all = cells.split(u'|');
        for (const QString& cell : all) {
            const std::optional<ListMark> mark = lists::markOfCell(1, cell);
            QVERIFY2(mark, qPrintable(cell));
            QCOMPARE(lists::wireOf(*mark), wire);
            QCOMPARE(lists::markOfCell(1, lists::cellOf(*mark)), mark);
        }
    }
    void whatNobodyKnowsIsNoMark() {
        for (const auto* cell : {u"O", u"遲到", u"早退0", u"2", u"?", u"有來", u"遲到10000"}) {
            QVERIFY2(!lists::markOfCell(1, QString::fromUtf16(cell)), qPrintable(QString::fromUtf16(cell)));
        }
    }

    void whatCannotBeRight_data() {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("found");
        const QString key = lists::rowKey(4097);
        const QString id = number(QStringLiteral("A12345678"));
        const auto row = [](const char* name, const QString& header, const QString& cells, const char* found) {
            QTest::newRow(name) << header << cells << QString::fromLatin1(found);
        };
        row("as it is", QStringLiteral("列碼\t姓名\t時數"), key + QStringLiteral("\t林試一\t6"), "");
        row("R01", QStringLiteral("列碼\t姓名"), key + QStringLiteral("\t"), "R01!");
        row("R02", QStringLiteral("身分證字號\t姓名"), QStringLiteral("A123456788\t王小明"), "R02!");
        row("R02, nothing", QStringLiteral("姓名"), QStringLiteral("王小明"), "R02!");
        row("R03", QStringLiteral("身分證字號\t姓名"), id.toLower() + QStringLiteral("\t王小明"), "R03");
        row("R05", QStringLiteral("列碼\t姓名"), key + QStringLiteral("\t林試二"), "R05!");
        row("blanks and dots are no difference", QStringLiteral("列碼\t姓名"),
            lists::rowKey(8195) + QStringLiteral("\t瓦浪 比令"), "");
        row("R06", QStringLiteral("列碼\t姓名\t生日"), key + QStringLiteral("\t林試一\t75/13/1"), "R06!");
        row("days as offices write them", QStringLiteral("列碼\t姓名\t生日"), key + QStringLiteral("\t林試一\t0750312"),
            "");
        row("R07", QStringLiteral("列碼\t姓名\t時數"), key + QStringLiteral("\t林試一\t2.3"), "R07!");
        row("R07, no number", QStringLiteral("列碼\t姓名\t時數"), key + QStringLiteral("\t林試一\t三"), "R07!");
        row("R08", QStringLiteral("列碼\t姓名\t時數"), key + QStringLiteral("\t林試一\t9.5"), "R08!");
        row("R09", QStringLiteral("列碼\t姓名\t時數\t考核"), key + QStringLiteral("\t林試一\t6\t不通過"), "R09");
        row("R11", QStringLiteral("列碼\t姓名\t時數"), lists::rowKey(12289) + QStringLiteral("\t陳試三\t6"), "R11");
        row("R12", QStringLiteral("列碼\t姓名\t時數\t身分別"), key + QStringLiteral("\t林試一\t6\t講師"), "R12!");
        row("R12, the other way", QStringLiteral("列碼\t姓名\t講師時數"), key + QStringLiteral("\t林試一\t3"), "R12!");
        row("R13", QStringLiteral("列碼\t姓名\t場次1"), key + QStringLiteral("\t林試一\t有來"), "R13!");
        row("R13, 考核", QStringLiteral("列碼\t姓名\t考核"), key + QStringLiteral("\t林試一\t尚可"), "R13!");
        row("R15", QStringLiteral("列碼\t姓名\t服務單位"), key + QStringLiteral("\t林試一\t臺北市試驗國小"), "R15");
        row("台 is 臺", QStringLiteral("列碼\t姓名\t服務單位"),
            lists::rowKey(12289) + QStringLiteral("\t陳試三\t台北市試驗國小"), "");
        row("R16", QStringLiteral("列碼\t姓名\t職稱"), key + QStringLiteral("\t林試一\t實習教師"), "R16!");
        row("R17", QStringLiteral("列碼\t姓名\t時數"), key + QStringLiteral("\t林試一\t0"), "R17");
        row("R18", QStringLiteral("列碼\t姓名\t時數"), key + QStringLiteral("\t林試一\t#REF!"), "R18!");
        row("R19", QStringLiteral("身分證字號\t姓名"), id + QStringLiteral("\t王堃昇𠮷"), "R19");
        row("R20", QStringLiteral("列碼\t姓名"), lists::rowKey(4098) + QStringLiteral("\t林試一"), "R20!");
        row("R20, a slip", QStringLiteral("列碼\t姓名"), key.chopped(1) + QStringLiteral("?\t林試一"), "R20!");
    }
    void whatCannotBeRight() {
        QFETCH(QString, header);
        QFETCH(QString, cells);
        QFETCH(QString, found);
        const QList<ListRow> rows = read(header + u'\n' + cells + u'\n');
        QCOMPARE(rows.size(), 1);
        QCOMPARE(codes(rows.constFirst()), found);
    }

    void somebodyWithoutANumberIsProposedByNameAndUnit() {
        const QList<ListRow> rows = read(QStringLiteral("姓名\t服務單位\n林試一\t124698\n林試一\t臺北市試驗國小\n"));
        QCOMPARE(rows.at(0).faults.constFirst().values.value(QStringLiteral("proposed")).toLongLong(), 4097);
        QCOMPARE(rows.at(1).faults.constFirst().values.value(QStringLiteral("proposed")).toLongLong(), 0);
    }

    void twoRowsAboutOnePersonAreMadeOne() {
        const QString text =
            QStringLiteral("列碼\t姓名\t時數\t場次1\t場次2\n%1\t林試一\t3\t出席\t\n%1\t林試一\t4\t缺席\t出席\n")
                .arg(lists::rowKey(4097));
        ListTable table = ListTable::paste(text, sessions());
        QList<ListRow> rows = lists::understood(table, course());
        QCOMPARE(codes(rows.at(1)), QStringLiteral("R04!"));
        QCOMPARE(rows.at(1).faults.constFirst().values.value(QStringLiteral("other")).toInt(), 2);
        ListTable larger = table;
        QCOMPARE(lists::settleTwice(larger, rows, lists::Twice::Larger, course()), 1);
        rows = lists::understood(larger, course());
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().halves, std::optional(8));
        QCOMPARE(lists::wireOf(rows.constFirst().marks.constFirst()), QStringLiteral("1:A"));
        QCOMPARE(lists::settleTwice(table, lists::understood(table, course()), lists::Twice::Together, course()), 1);
        rows = lists::understood(table, course());
        QCOMPARE(rows.constFirst().halves, std::optional(14));
        QCOMPARE(rows.constFirst().marks.size(), 2);
        QCOMPARE(lists::wireOf(rows.constFirst().marks.constFirst()), QStringLiteral("1:P"));
    }

    void anyFileOfAnOfficeIsRead() {
        const QString text = QStringLiteral("姓名,時數\n林試一,6\n");
        QStringEncoder big5("Big5");
        QStringEncoder utf16("UTF-16LE", QStringEncoder::Flag::WriteBom);
        for (const QByteArray& file : {text.toUtf8(), "\xef\xbb\xbf" + text.toUtf8(), QByteArray(big5(text)),
                                       QByteArray(utf16(text)), QString(text).replace(u',', u'\t').toUtf8(),
                                       written({QStringLiteral("名單"),
                                                {QStringLiteral("姓名"), QStringLiteral("時數")},
                                                {{QStringLiteral("林試一"), QStringLiteral("6")}},
                                                {1}},
                                               SheetFormat::Ods),
                                       written({QStringLiteral("名單"),
                                                {QStringLiteral("姓名"), QStringLiteral("時數")},
                                                {{QStringLiteral("林試一"), QStringLiteral("6")}},
                                                {1}},
                                               SheetFormat::Xlsx)}) {
            const ListTable table = ListTable::read(file, sessions());
            QCOMPARE(table.columns(), (QStringList{QStringLiteral("姓名"), QStringLiteral("時數")}));
            QCOMPARE(table.cell(0, 1), QStringLiteral("6"));
        }
    }
    void whatStandsAboveTheHeaderIsPassedOver() {
        QString above;
        for (int line = 0; line < 9; ++line) {
            above += QStringLiteral("高雄市研習名單\t\n");
        }
        QCOMPARE(read(above + QStringLiteral("列碼\t姓名\n%1\t林試一\n").arg(lists::rowKey(4097))).constFirst().row,
                 11);
        try {
            read(above + QStringLiteral("第十列\t\n列碼\t姓名\nx\t林試一\n"));
            QFAIL("the header is in none of the first ten rows");
        } catch (const CsvError& error) {
            QCOMPARE(error.key, QStringLiteral("list.header"));
        }
    }
    void whatIsNoListSaysSo() {
        QCOMPARE(faultOf("%PDF-1.7"), QStringLiteral("list.kind"));
        QCOMPARE(faultOf(QByteArray(5 * 1024 * 1024 + 1, 'x')), QStringLiteral("list.size"));
        QCOMPARE(faultOf(QStringLiteral("姓名,時數\n").toUtf8()), QStringLiteral("list.empty"));
        QCOMPARE(faultOf("PK\x03\x04" + QByteArray(100, 'x')), QStringLiteral("sheet.damaged"));
        // A part that unpacks to more than a hundred MiB is not unpacked.
        const QByteArray bomb = makeZip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", true},
                                         {"content.xml", QByteArray(101 * 1024 * 1024, ' ')}});
        QVERIFY(bomb.size() < 5 * 1024 * 1024);
        QCOMPARE(faultOf(bomb), QStringLiteral("csv.large"));
    }
    void aSheetSaysWhatIsHiddenMergedAndComputed() {
        const auto sheet = [](const QByteArray& name, const QByteArray& rows) {
            return "<table:table table:name='" + name + "'>" + rows + "</table:table>";
        };
        const auto cell = [](const QByteArray& text, const QByteArray& more = {}) {
            return "<table:table-cell " + more + "><text:p>" + text + "</text:p></table:table-cell>";
        };
        const auto row = [](const QByteArray& cells, const QByteArray& more = {}) {
            return "<table:table-row " + more + ">" + cells + "</table:table-row>";
        };
        const QByteArray file = makeZip(
            {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", true},
             {"content.xml", "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'>" +
                                 sheet("first", row(cell("x"))) +
                                 sheet("second", row(cell("name", "table:number-columns-spanned='2'")) +
                                                     row(cell("姓名") + cell("時數")) +
                                                     row(cell("林試一") + cell("6", "table:formula='of:=3*2'")) +
                                                     row(cell("陳試三") + cell("3"), "table:visibility='collapse'")) +
                                 "</office:document-content>"}});
        const ListTable table = ListTable::read(file, sessions(), 1);
        QCOMPARE(table.notes().sheets, (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
        QCOMPARE(table.notes().merged, 1);
        QCOMPARE(table.notes().formulas, 1);
        QCOMPARE(table.notes().hiddenRows, QList<int>{4});
        QCOMPARE(table.records().size(), 2);
        QCOMPARE(table.cell(0, 1), QStringLiteral("6"));
    }

    void aTemplateComesBackAsItWent() {
        ListCourse of = course();
        const QHash<qint64, ListStanding> standings{
            {4097,
             {12, {{1, u'P', 0, 0}, {3, u'L', 10, 5}}, QStringLiteral("passed"), QString(), {}, QStringLiteral("補")}},
            {8195, {{}, {}, QString(), QStringLiteral("lecturer"), 6, QString()}}};
        const SpreadsheetTable table = lists::templateOf(QStringLiteral("名單"), of, standings);
        QCOMPARE(table.rows.size(), 2); // who waits is not expected
        for (const SheetFormat format : {SheetFormat::Ods, SheetFormat::Xlsx, SheetFormat::Csv}) {
            const ListTable read = ListTable::read(written(table, format), sessions());
            const QList<ListRow> rows = lists::understood(read, of);
            QCOMPARE(rows.size(), 2);
            QCOMPARE(codes(rows.at(0)) + codes(rows.at(1)), QString());
            QCOMPARE(rows.at(0).enrolmentId, 4097);
            QCOMPARE(rows.at(0).halves, std::optional(12));
            QCOMPARE(rows.at(0).marks, standings.value(4097).marks);
            QCOMPARE(rows.at(0).assess, QStringLiteral("passed"));
            QCOMPARE(rows.at(0).note, QStringLiteral("補"));
            QCOMPARE(rows.at(1).role, QStringLiteral("lecturer"));
            QCOMPARE(rows.at(1).lectureHalves, std::optional(6));
        }
        // No number of anybody is in it.
        static const QRegularExpression id(QStringLiteral("[A-Z][12][0-9]{8}"));
        for (const QStringList& row : table.rows) {
            QVERIFY(!id.match(row.join(u' ')).hasMatch());
        }
    }

    void whatCannotBeTakenGoesWithoutItsCells() {
        const QString id = number(QStringLiteral("A12345678"));
        const QList<ListRow> rows = read(
            QStringLiteral(
                "身分證字號\t姓名\t時數\t服務單位\n%1\t王小明\t6\t試驗國小\n%1\t王小明\t6\t試驗國小\nX\t李,四\t1\t\n")
                .arg(id));
        const QStringList lines =
            QString::fromUtf8(QByteArray::fromBase64(lists::wireOf(rows).toLatin1())).split(u'\n');
        QCOMPARE(lines.at(0), QStringLiteral("2\t\t\t%1\t王小明\t\t試驗國小\t\t6.0\t\t\tattendee\t\t").arg(id));
        QCOMPARE(lines.at(1), QStringLiteral("3\tx\t\t\t王小明\t\t\t\t\t\t\tattendee\t\t"));
        QCOMPARE(lines.at(2), QStringLiteral("4\tx\t\t\t\t\t\t\t\t\t\tattendee\t\t"));
    }

    void theExchangeFileIsSplitAndSaysWhatItLost() {
        ExchangeCourse from;
        from.importId = QStringLiteral("7000123");
        from.unitCode = QStringLiteral("124698");
        from.natureCodes = {QStringLiteral("40"), QStringLiteral("2"), QStringLiteral("11"), QStringLiteral("1")};
        from.course.title = QStringLiteral("教案「設計」𠮷");
        from.course.sessions = sessions();
        from.course.classKind = ClassKind::SchoolBased;
        from.course.timeKind = TimeKind::Summer;
        from.course.hours = 9.0;
        from.course.levels = {AudienceLevel::Elementary};
        for (int i = 0; i < 256; ++i) {
            from.people.append({number(QStringLiteral("A1%1").arg(2'000'000 + i, 7, 10, QLatin1Char('0')).left(9)),
                                QStringLiteral("6.5"), i == 0 ? QStringLiteral("陳堃𠮷") : QStringLiteral("王小明")});
        }
        const ExchangeFile file = lists::exchangeFile(from);
        QCOMPARE(file.parts, 2);
        QVERIFY2(file.lost.join(u'\n').contains(u"𠮷"), qPrintable(file.lost.join(u'\n')));
        const ZipArchive archive(file.zip, 10'000'000, {});
        const QByteArray courses = archive.part(QStringLiteral("courseList.csv"));
        const CsvTable list = CsvTable::parse(fromBig5(courses).toUtf8());
        QCOMPARE(list.records().size(), 2);
        const CsvTable::Record first = list.records().at(0);
        const CsvTable::Record second = list.records().at(1);
        QCOMPARE(list.value(first, QStringLiteral("Import_ID")), QStringLiteral("7000123"));
        QCOMPARE(list.value(second, QStringLiteral("Import_ID")), QStringLiteral("7000123-2"));
        QCOMPARE(list.value(first, QStringLiteral("CourseName")), QStringLiteral("教案「設計」□"));
        QCOMPARE(list.value(first, QStringLiteral("AllowNo")), QStringLiteral("無文號"));
        QCOMPARE(list.value(first, QStringLiteral("TeacherList")).count(u','), 254);
        QCOMPARE(list.value(second, QStringLiteral("TeacherList")).count(u','), 0);
        QCOMPARE(QString::fromLatin1(oldcourse::classKind(list.value(first, QStringLiteral("CourseKind")))),
                 inservice::course::keyOf(ClassKind::SchoolBased));
        QCOMPARE(QString::fromLatin1(oldcourse::timeKind(list.value(first, QStringLiteral("TimeId")))),
                 inservice::course::keyOf(TimeKind::Summer));
        QCOMPARE(QString::fromLatin1(oldcourse::level(list.value(first, QStringLiteral("MemberKind")))),
                 inservice::course::keyOf(AudienceLevel::Elementary));
        const CsvTable people = CsvTable::parse(archive.part(QStringLiteral("teacherList.csv")));
        QCOMPARE(people.records().size(), 256);
        QCOMPARE(people.value(people.records().at(255), QStringLiteral("Import_ID")), QStringLiteral("7000123-2"));
        QCOMPARE(people.value(people.records().at(0), QStringLiteral("Counts")), QStringLiteral("6.5"));
    }
};

QTEST_GUILESS_MAIN(TestParticipants)
#include "tst_participants.moc"
