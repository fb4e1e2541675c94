// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/imports/courseimport.h"

#include "models/sheets/big5.h"
#include "models/sheets/zipfile.h"
#include "tests/central/importsupport.h"

#include <QDate>
#include <QStringEncoder>
#include <QTest>

using namespace inservice;

namespace {

/// A list of the site: columns that a course cannot do without, and some more.
const QString siteHeader =
    QStringLiteral("課程代碼,研習名稱,開課單位代碼,課程處理狀態,上課日期,班別性質,課程性質,專案屬性標籤,時數/學分,"
                   "開課縣市,開課地點,各班人數,承辦人,電話,E-mail");

QString siteRow(int code, const QString& title = QStringLiteral("示範研習")) {
    return QStringLiteral("%1,%2,123591,名單確認通過,2024/3/6 09:00 ～ 2024/3/6 "
                          "12:00,非學分班(校本研習),國小／教學／數學,資通安全,3,"
                          "高雄市,視聽教室,40,陳示範,07-6000000,old@example.invalid")
        .arg(code)
        .arg(title);
}

const QStringList exchangeColumns{
    QStringLiteral("Import_ID"),        QStringLiteral("CourseName"),       QStringLiteral("AllowNo"),
    QStringLiteral("CourseProperty_1"), QStringLiteral("CourseProperty_2"), QStringLiteral("CourseProperty_3"),
    QStringLiteral("CourseProperty_4"), QStringLiteral("SchoolId"),         QStringLiteral("CourseKind"),
    QStringLiteral("CourseHour"),       QStringLiteral("StartTime"),        QStringLiteral("EndTime"),
    QStringLiteral("TimeId"),           QStringLiteral("TeacherNum"),       QStringLiteral("ClassNum"),
    QStringLiteral("MemberKind"),       QStringLiteral("Contact_1_name"),   QStringLiteral("Description"),
    QStringLiteral("CourseState"),      QStringLiteral("CourseError")};

/// One row of courseList.csv, all fields quoted.
QStringList exchangeRow(const QString& key, const QHash<int, QString>& other = {}) {
    QStringList row{key,
                    QStringLiteral("功能性評量研習"),
                    QString(),
                    QStringLiteral("40"),
                    QStringLiteral("2"),
                    QStringLiteral("11"),
                    QStringLiteral("1"),
                    QStringLiteral("123591"),
                    QStringLiteral("0"),
                    QStringLiteral("6"),
                    QStringLiteral("98/10/15"),
                    QStringLiteral("2009/10/16"),
                    QStringLiteral("3"),
                    QStringLiteral("30"),
                    QStringLiteral("2"),
                    QStringLiteral("40,50"),
                    QStringLiteral("許功蓋"),
                    QStringLiteral("第一行\n「引\"\"號」"),
                    QStringLiteral("0"),
                    QStringLiteral("0")};
    for (auto it = other.cbegin(); it != other.cend(); ++it) {
        row[it.key()] = *it;
    }
    return row;
}

QByteArray big5(const QString& text) {
    QStringEncoder encoder("Big5");
    return encoder(text);
}

QByteArray quoted(const QList<QStringList>& rows) {
    QString text;
    for (const QStringList& row : rows) {
        text += u'"' + row.join(QStringLiteral("\",\"")) + QStringLiteral("\"\r\n");
    }
    return big5(text);
}

QByteArray exchange(const QList<QStringList>& rows, const QByteArray& people = {}) {
    QList<ZipEntry> entries{{"courseList.csv", quoted(QList<QStringList>{exchangeColumns} + rows)}};
    if (!people.isEmpty()) {
        entries.append({"teacherList.csv", "\"Import_ID\",\"TeacherId\",\"Counts\"\r\n" + people});
    }
    return makeZip(entries);
}

} // namespace

/// 原網站的研習課程: as lists and exchange files have them, into a real centre.
class CourseImportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<PgConnection> m_admin;

    QByteArray one(const QByteArray& sql) { return m_admin->exec(QString::fromUtf8(sql)).scalar(); }
    ImportReport take(const QByteArray& content, bool dry = false, const QString& name = QStringLiteral("list.csv"),
                      const QByteArray& map = {}) {
        CourseImport import(*m_admin);
        import.setDryRun(dry);
        if (!map.isEmpty()) {
            import.map().read(map);
        }
        const ImportReport report = import.take(QList<std::pair<QString, QByteArray>>{{name, content}});
        m_unmapped = import.map().toFillIn();
        m_people = import.participants().people();
        return report;
    }
    ImportReport takeRows(const QStringList& rows, bool dry = false) {
        return take((siteHeader + u'\n' + rows.join(u'\n') + u'\n').toUtf8(), dry);
    }

    QByteArray m_unmapped;
    int m_people = 0;

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_centre->chief();
            m_admin = std::make_unique<PgConnection>(m_centre->adminUri());
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }
    void init() {
        m_admin->exec(
            QStringLiteral("SELECT admin.undo_courses(number) FROM core.course_import WHERE undone_at IS NULL"));
    }

    void aListOfTheSiteComesInWithItsCodes() {
        const ImportReport report = takeRows({siteRow(2072423)});
        QVERIFY2(report.notes.isEmpty(), notes(report).constData());
        QCOMPARE(report.imported, 1);
        QCOMPARE(
            one("SELECT concat_ws('|', c.number, c.legacy_number, u.code, c.state, c.title, c.class_kind, "
                "c.open_scope, "
                "trim_scale(c.hours), c.hour_unit, c.date_from, c.quota, c.owner_name, to_char(c.starts_at AT TIME "
                "ZONE 'Asia/Taipei', 'HH24:MI'), r.body ->> 'venue', r.body -> 'tags', r.body #>> "
                "'{contacts,0,email}', r.body #>> '{sessions,0,to}') FROM core.course c JOIN core.unit u ON u.id = "
                "c.unit_id JOIN core.course_revision r ON r.course_id = c.id"),
            QByteArray("2072423|2072423|123591|confirmed|示範研習|school_based|own|3|hour|2024-03-06|40|") +
                one("SELECT name FROM core.account WHERE account_name = 'chief1'") +
                "|09:00|視聽教室|[\"T35\"]|old@example.invalid|12:00");
        QCOMPARE(
            one("SELECT string_agg(p.name, '/' ORDER BY p.level) FROM core.course_revision r, core.course_nature p "
                "WHERE p.id = ANY (core.natures_above(ARRAY[(r.body #>> '{natures,0}')::int]))"),
            QByteArray("國小/教學/數學/無"));
        QCOMPARE(one("SELECT count(*) FROM core.offering WHERE number = 2072423 AND ends_at < now()"), QByteArray("1"));
        QCOMPARE(takeRows({siteRow(2072423)}).unchanged, 1);
        const ImportReport other = takeRows({siteRow(2072423, QStringLiteral("另一個名稱"))});
        QCOMPARE(other.refused, 1);
        QVERIFY2(notes(other).contains("內容不同（研習名稱）"), notes(other).constData());
    }

    void statesOfTheSite_data() {
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("days");
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("to come") << QStringLiteral("課程-審核通過") << 20 << QByteArray("approved");
        QTest::newRow("over, its list to be handed in")
            << QStringLiteral("課程-審核通過") << -20 << QByteArray("list_due");
        QTest::newRow("its list not confirmed yet") << QStringLiteral("名單-待審") << -20 << QByteArray("list_due");
        QTest::newRow("confirmed") << QStringLiteral("名單確認通過") << -20 << QByteArray("confirmed");
        QTest::newRow("cancelled") << QStringLiteral("課程-取消") << 20 << QByteArray("cancelled");
        QTest::newRow("not reviewed yet") << QStringLiteral("課程-待審") << 20 << QByteArray();
        QTest::newRow("rejected") << QStringLiteral("課程-審核不通過") << 20 << QByteArray();
        QTest::newRow("unknown") << QStringLiteral("進行中") << 20 << QByteArray();
        QTest::newRow("confirmed before it began") << QStringLiteral("名單確認通過") << 20 << QByteArray();
    }
    void statesOfTheSite() {
        QFETCH(const QString, said);
        QFETCH(const int, days);
        QFETCH(const QByteArray, state);
        const QDate day = QDate::currentDate().addDays(days);
        const ImportReport report = takeRows({QStringLiteral("5567461,示範研習,123591,%1,%2,非學分班,,,3,,,40,,,")
                                                  .arg(said, day.toString(QStringLiteral("yyyy/M/d")))});
        QCOMPARE(report.imported, state.isEmpty() ? 0 : 1);
        QCOMPARE(report.imported + report.refused + report.left, 1);
        QCOMPARE(one("SELECT core.course_state(state, ends_at) FROM core.course"), state);
    }

    void whatIsWrongStandsAtItsRow() {
        const QString row = QStringLiteral("%1,%2,%3,%4,%5,%6,%7,%8,%9,高雄市,教室,40,,,");
        const auto made = [&row](const QStringList& cells) {
            QString text = row;
            for (const QString& cell : cells) {
                text = text.arg(cell);
            }
            return text;
        };
        const QString good = QStringLiteral("名單確認通過");
        const QStringList rows{made({"1", "好的研習", "123591", good, "2024/3/6", "0", "", "", "3"}),
                               made({"2.3E+06", "研習", "123591", good, "2024/3/6", "0", "", "", "3"}),
                               made({"3", "", "123591", good, "2024/3/6", "0", "", "", "3"}),
                               made({"4", "研習", "999999", good, "2024/3/6", "0", "", "", "3"}),
                               made({"5", "研習", "123591", good, "2024/2/30", "0", "", "", "3"}),
                               made({"6", "研習", "123591", good, "2024/3/6", "9", "", "", "3"}),
                               made({"7", "研習", "123591", good, "2024/3/6", "0", "國小/教學/天文", "", "3"}),
                               made({"8", "研習", "123591", good, "2024/3/6", "0", "", "", "三"}),
                               made({"9", "研習", "123591", good, "1915/3/6", "0", "", "", "3"}),
                               made({"7000001", "研習", "123591", good, "2024/3/6", "0", "", "", "3"}),
                               made({"1", "研習", "123591", good, "2024/3/6", "0", "", "", "3"}),
                               made({"12", "研習", "123591", "課程-審核通過",
                                     QDate::currentDate().addDays(9).toString(Qt::ISODate), "0", "", "", "3"})
                                   .replace(QStringLiteral("教室,40"), QStringLiteral("教室,")),
                               made({"13", "研習", "123591", good, "2024/3/6", "0", "", "沒有的標籤", "3"})};
        const ImportReport report = takeRows(rows);
        QHash<int, QByteArray> wanted{{3, "科學記號"},     {4, "必須填寫"},  {5, "沒有這個代碼的單位"},
                                      {6, "不是日期"},     {7, "班別性質"},  {8, "沒有「國小/教學/天文」"},
                                      {9, "大於 0"},       {10, "查對年份"}, {11, "7000001 起"},
                                      {12, "第 2 列相同"}, {13, "招收人數"}, {14, "沒有標籤"}};
        for (const ImportReport::Note& note : report.notes) {
            QVERIFY2(note.text.toUtf8().contains(wanted.take(note.row)),
                     qPrintable(QString::number(note.row) + note.text));
        }
        QVERIFY2(wanted.isEmpty(), notes(report).constData());
        QCOMPARE(report.imported, 2);
        QCOMPARE(report.refused, 11);
    }

    void whatIsCalledOtherwiseIsMapped() {
        const QString row = QStringLiteral("%1,研習,%2,名單確認通過,2024/3/6,0,%3,,3,,,40,,,");
        const QStringList rows{row.arg(1).arg(QStringLiteral("X99"), QStringLiteral("國小/教學/鄉土")),
                               row.arg(2).arg(QStringLiteral("X99"), QString()),
                               row.arg(3).arg(QStringLiteral("123591"), QStringLiteral("國小/教學/鄉土"))};
        const QByteArray list = (siteHeader + u'\n' + rows.join(u'\n') + u'\n').toUtf8();
        QCOMPARE(take(list, true).refused, 3);
        QString map = QString::fromUtf8(m_unmapped);
        QVERIFY2(map.contains(QStringLiteral("\"單位\",\"X99\",\"2\",\"\"")) &&
                     map.contains(QStringLiteral("\"國小/教學/鄉土\",\"1\",\"\"")),
                 qPrintable(map));
        QCOMPARE(take(list, true, QStringLiteral("list.csv"), m_unmapped).refused, 3); // not filled in: nothing changes
        map.replace(QStringLiteral("\"X99\",\"2\",\"\""), QStringLiteral("\"X99\",\"2\",\"123592\""));
        QCOMPARE(take(list, true, QStringLiteral("list.csv"), map.toUtf8()).refused, 2);
        map = QStringLiteral("種類,原值,對應\n單位,x99,123592\n課程性質,國小/教學/鄉土,國小/教學/語文/本土語文\n");
        const ImportReport report = take(list, false, QStringLiteral("list.csv"), map.toUtf8());
        QVERIFY2(report.notes.isEmpty(), notes(report).constData());
        QCOMPARE(one("SELECT string_agg(u.code || ' ' || (r.body -> 'natures')::text, ',' ORDER BY c.number) FROM "
                     "core.course c "
                     "JOIN core.unit u ON u.id = c.unit_id JOIN core.course_revision r ON r.course_id = c.id"),
                 QByteArray("123592 [402010004],123592 [],123591 [402010004]"));
    }

    void anExchangeFileComesIn() {
        const QString person = m_centre->nationalId();
        const QByteArray zip =
            exchange({exchangeRow(QStringLiteral("a1")),
                      exchangeRow(QStringLiteral("a2"), {{3, QStringLiteral("73")}, {8, QStringLiteral("5")}}),
                      exchangeRow(QStringLiteral("a3"), {{18, QStringLiteral("1")}, {19, QStringLiteral("1")}}),
                      exchangeRow(QStringLiteral("a4"), {{1, QStringLiteral("水產食品研習")},
                                                         {3, QStringLiteral("20")},
                                                         {5, QStringLiteral("24")},
                                                         {6, QStringLiteral("92")}})},
                     "\"a1\",\"" + person.toUtf8() + "\",\"6\"\r\n\"a1\",\"" + person.toUtf8() +
                         "\",\"6\"\r\n\"a1\",\"A100000000\",\"6\"\r\n\"zz\",\"" + person.toUtf8() + "\",\"6\"\r\n");
        const ImportReport report = take(zip, false, QStringLiteral("old.zip"));
        QCOMPARE(report.imported, 3);
        QCOMPARE(report.refused, 1);
        const QByteArray said = notes(report);
        QVERIFY2(said.contains("尚未收下") && said.contains("出現兩次") && said.contains("檢查碼不符") &&
                     said.contains("「zz」"),
                 said.constData());
        QVERIFY2(!said.contains(person.toUtf8()) && !said.contains("A100000000"), "the report says no ID");
        QCOMPARE(m_people, 1);
        QCOMPARE(
            one("SELECT string_agg(concat_ws('|', o.import_key, c.title, c.class_kind, c.state, c.date_from, "
                "c.date_to, c.quota, "
                "c.number >= 7000001, c.legacy_number, r.body -> 'natures', r.body -> 'levels', r.body ->> "
                "'time_kind', "
                "r.body #>> '{contacts,0,name}', r.body ->> 'content', r.body ->> 'basis_kind'), ' & ' ORDER BY c.id) "
                "FROM core.course c JOIN core.old_course o ON o.course_id = c.id JOIN core.course_revision r ON "
                "r.course_id = c.id"),
            QByteArray("a1|功能性評量研習|non_credit|confirmed|2009-10-15|2009-10-16|60|t|[402011001]|[\"elementary\", "
                       "\"kindergarten\"]|weekend|許功蓋|第一行\n「引\"號」|none & "
                       "a2|功能性評量研習|school_based|confirmed|2009-10-15|2009-10-16|60|t|[302011001, "
                       "402011001]|[\"elementary\", \"kindergarten\"]|weekend|許功蓋|第一行\n「引\"號」|none & "
                       "a4|水產食品研習|non_credit|confirmed|2009-10-15|2009-10-16|60|t|[202024092]|[\"elementary\", "
                       "\"kindergarten\"]|weekend|許功蓋|第一行\n「引\"號」|none"));
        QCOMPARE(one("SELECT count(*) FROM core.national_id WHERE number = '" + person.toLatin1() + "'"),
                 QByteArray("0"));
        QCOMPARE(take(zip, false, QStringLiteral("again.zip")).unchanged, 3);
    }

    void big5HasItsTraps() {
        // 碁 and 恒 are CP950's, 「許\」 is a backslash too many, and a field that was cut ends in half a character.
        QByteArray list = big5(siteHeader + u'\n' + siteRow(11, QStringLiteral("電腦碁恒研習")) + u'\n' +
                               siteRow(12, QStringLiteral("許\\功\\蓋研習")) + u'\n' +
                               siteRow(13, QStringLiteral("半個字Z")) + u'\n');
        list.replace("Z,123591", "\xb0,123591");
        const ImportReport report = take(list);
        QCOMPARE(report.imported, 3);
        QCOMPARE(one("SELECT string_agg(title, ' ' ORDER BY number) FROM core.course WHERE number <> 13"),
                 QByteArray("電腦碁恒研習 許功蓋研習"));
        QVERIFY2(notes(report).contains("2 個多餘的反斜線") && notes(report).contains("list.csv:4 「研習名稱」欄"),
                 notes(report).constData());
        QCOMPARE(one("SELECT left(title, 3) FROM core.course WHERE number = 13"), QByteArray("半個字"));
        int taken = 0;
        QCOMPARE(fromBig5(big5(QStringLiteral("a\\b 成功\\n")), &taken), QStringLiteral("a\\b 成功n"));
        QCOMPARE(taken, 1);
    }

    void archivesThatDoHarmAreRefused_data() {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<QByteArray>("said");
        const QByteArray good = exchange({exchangeRow(QStringLiteral("a1"))});
        QTest::newRow("half of one") << good.left(good.size() / 2) << QByteArray("損毀");
        QTest::newRow("a bomb") << makeZip({{"courseList.csv", QByteArray(80 * 1024 * 1024, 'x')}})
                                << QByteArray("太大");
        QList<ZipEntry> many;
        for (int i = 0; i < 6000; ++i) {
            many.append({"part" + QByteArray::number(i), "x"});
        }
        QTest::newRow("too many parts") << makeZip(many) << QByteArray("太多檔案");
        QTest::newRow("two lists") << makeZip({{"a/courseList.csv", "x"}, {"b/COURSELIST.CSV", "x"}})
                                   << QByteArray("兩個");
        QTest::newRow("none") << makeZip({{"readme.txt", "x"}}) << QByteArray("不是 .ods 或 .xlsx");
        QByteArray lying = good;
        const qsizetype at = lying.lastIndexOf("PK\x01\x02"); // the size that the directory says
        lying.replace(at + 24, 4, QByteArray("\xff\xff\xff\x02", 4));
        QTest::newRow("a size that is another") << lying << QByteArray("損毀");
        QTest::newRow("no header") << makeZip({{"courseList.csv", "\"a1\",\"x\"\r\n"}}) << QByteArray("標題沒有");
    }
    void archivesThatDoHarmAreRefused() {
        QFETCH(const QByteArray, zip);
        QFETCH(const QByteArray, said);
        const ImportReport report = take(zip, false, QStringLiteral("old.zip"));
        QCOMPARE(report.imported, 0);
        QVERIFY2(report.refused == 1 && notes(report).contains(said), notes(report).constData());
    }

    void aDryRunSaysTheSameAndDoesNothing() {
        const QStringList rows{siteRow(21), siteRow(22).replace(QStringLiteral("123591"), QStringLiteral("999999"))};
        const ImportReport dry = takeRows(rows, true);
        QCOMPARE(one("SELECT count(*) FROM core.course"), QByteArray("0"));
        QCOMPARE(one("SELECT count(*) FROM core.course_import WHERE undone_at IS NULL"), QByteArray("0"));
        const ImportReport done = takeRows(rows);
        QCOMPARE(notes(dry), notes(done));
        QCOMPARE(dry.imported, done.imported);
        QCOMPARE(one("SELECT count(*) FROM core.course"), QByteArray("1"));
    }

    void unitsByName_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("its name") << QStringLiteral("高雄市立示範國民中學") << QByteArray("123591");
        QTest::newRow("with its county") << QStringLiteral("高雄市 國立高雄示範高級中學") << QByteArray("120391");
        QTest::newRow("nobody") << QStringLiteral("沒有這所學校") << QByteArray();
    }
    void unitsByName() {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, code);
        takeRows({});
        const ImportReport report = take((QStringLiteral("課程編號,研習名稱,辦理單位,課程狀態,開始日,結束日,"
                                                         "研習時數\n31,研習,%1,名單確認通過,113/3/6,113/3/7,3小時\n")
                                              .arg(name))
                                             .toUtf8());
        QCOMPARE(report.imported, code.isEmpty() ? 0 : 1);
        QCOMPARE(one("SELECT u.code FROM core.course c JOIN core.unit u ON u.id = c.unit_id"), code);
    }
};

QTEST_GUILESS_MAIN(CourseImportTest)
#include "courseimporttest.moc"
