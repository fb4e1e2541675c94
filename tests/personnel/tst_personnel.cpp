// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/nationalid.h"
#include "models/personnel/rosterdifference.h"

#include <QJsonArray>
#include <QtTest>

using namespace inservice;

/// Personnel lists: which column is which, what a cell says, and how a list differs from the roster.
class TestPersonnel : public QObject {
    Q_OBJECT

private:
    using Field = PersonnelField;
    using Kind = DifferenceLine::Kind;

    /// A number that keeps its rule.
    static QString number(const QString& start) {
        for (int last = 0; last < 10; ++last) {
            if (const QString whole = start + QString::number(last); !NationalId::check(whole)) {
                return whole;
            }
        }
        return {};
    }
    static PersonnelWords words() {
        PersonnelWords words;
        words.titles = {{1, QStringLiteral("校長")},
                        {3, QStringLiteral("主任")},
                        {5, QStringLiteral("教師兼組長")},
                        {7, QStringLiteral("合格專任教師")},
                        {12, QStringLiteral("代理代課教師")},
                        {21, QStringLiteral("職員")},
                        {99, QStringLiteral("實習教師"), 0, false}};
        words.stages = {{20, QStringLiteral("國小")}, {30, QStringLiteral("國中")}};
        words.subjects = {{20001, QStringLiteral("國語文"), 20},
                          {30001, QStringLiteral("國語文"), 30},
                          {30005, QStringLiteral("歷史"), 30}};
        words.employments = {{1, QStringLiteral("專任")}};
        return words;
    }
    static QList<PersonnelRow> read(const QString& text) {
        return personnel::understood(PersonnelTable::paste(text), words(), QDate(2026, 11, 29));
    }
    static QStringList faults(const PersonnelRow& row) {
        QStringList keys;
        for (const CellFault& fault : row.faults) {
            keys.append(personnel::keyOf(fault.field) + u' ' + fault.key +
                        (fault.blocks ? QString() : QStringLiteral("-")));
        }
        return keys;
    }

private slots:
    void columnsAreFoundByManyNames_data() {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("field");
        for (const auto& [column, field] : {std::pair(u"姓名", "name"),
                                            std::pair(u"教師姓名", "name"),
                                            std::pair(u"Name", "name"),
                                            std::pair(u"＊姓　名", "name"),
                                            std::pair(u"身分證字號", "national_id"),
                                            std::pair(u"身分證統一編號", "national_id"),
                                            std::pair(u"統一證號", "national_id"),
                                            std::pair(u"身份證字號", "national_id"),
                                            std::pair(u"ID No.", "national_id"),
                                            std::pair(u"出生日期", "birth_date"),
                                            std::pair(u"生日", "birth_date"),
                                            std::pair(u"出生年月日\n（民國）", "birth_date"),
                                            std::pair(u"職稱(必填)", "title_id"),
                                            std::pair(u"職務", "title_id"),
                                            std::pair(u"E-mail", "email"),
                                            std::pair(u"電子郵件信箱", "email"),
                                            std::pair(u"性別", "sex"),
                                            std::pair(u"任教科目", "subjects"),
                                            std::pair(u"主要任教科別", "main_subject"),
                                            std::pair(u"到職日", "hired_on"),
                                            std::pair(u"序號", ""),
                                            std::pair(u"", "")}) {
            QTest::newRow(qPrintable(QString::fromUtf16(column))) << QString::fromUtf16(column) << QString(field);
        }
    }
    void columnsAreFoundByManyNames() {
        QFETCH(QString, column);
        QFETCH(QString, field);
        const auto found = personnel::fieldOfColumn(column);
        QCOMPARE(found ? personnel::keyOf(*found) : QString(), field);
    }

    void everyNameLeadsToItsField() {
        for (const Field field : personnel::allFields()) {
            QCOMPARE(personnel::fieldOf(personnel::keyOf(field)), std::optional(field));
            QCOMPARE(personnel::fieldOfColumn(personnel::columnName(field)), std::optional(field));
        }
    }

    void whatStandsAboveTheNamesIsPassedOver() {
        const PersonnelTable table = PersonnelTable::paste(
            QStringLiteral("試驗國小教職員名冊\n製表 115/8/1\n\n序號\t姓名\t身分證字號\n1\t王\tA\n\n2\t李\tB\n"));
        QCOMPARE(table.records().size(), 2);
        QCOMPARE(table.records().at(1).row, 7); // as the spreadsheet numbers it
        QCOMPARE(table.value(table.records().at(1), Field::Name), QStringLiteral("李"));
        QCOMPARE(table.missing(), (QList<Field>{Field::BirthDate, Field::Title}));
        QVERIFY_THROWS_EXCEPTION(CsvError, PersonnelTable::paste(QStringLiteral("a\tb\n1\t2\n")));
        QVERIFY_THROWS_EXCEPTION(CsvError, PersonnelTable::paste(QStringLiteral("姓名\t生日\n")));
    }

    void aColumnIsCorrected() {
        PersonnelTable table = PersonnelTable::paste(QStringLiteral("姓名;職務;職稱\n王;主任;教師\n"));
        QCOMPARE(table.value(table.records().first(), Field::Title), QStringLiteral("主任")); // the first one counts
        table.setField(2, Field::Title);
        QCOMPARE(table.value(table.records().first(), Field::Title), QStringLiteral("教師"));
        QCOMPARE(table.fields().at(1), std::nullopt);
    }

    /// 主要任教科別 comes first, whichever column stands before the other, and as personnel systems number it.
    void theMainSubjectComesFirst() {
        const QString head = QStringLiteral("姓名\t身分證字號\t生日\t職稱\t科目類別\t任教科目\t主要任教科別\n");
        const QString line = QStringLiteral("王小明\t%1\t0750302\t主任\t國中\t國語文、歷史\t%2\n");
        const QString id = number(QStringLiteral("A22345678"));
        for (const char* main : {"歷史", "09歷史", " 09 歷史"}) {
            const PersonnelRow row = read(head + line.arg(id, QString::fromUtf8(main))).constFirst();
            QCOMPARE(faults(row), QStringList());
            QCOMPARE(row.more.value(QLatin1String("subjects")).toArray(), (QJsonArray{30005, 30001}));
        }
        const PersonnelRow unknown = read(head + line.arg(id, QStringLiteral("沒有這一科"))).constFirst();
        QVERIFY(!faults(unknown).isEmpty());
    }

    void cellsAreUnderstood() {
        const QString id = number(QStringLiteral("A22345678"));
        const QString head = QStringLiteral("姓名\t身分證字號\t生日\t職稱\t性別\t科目類別\t任教科目\t信箱\t到職日\n");
        const PersonnelRow row =
            read(head +
                 QStringLiteral("王 小明\t%1\t0750302\t教務主任\t女\t國中\t歷史、國語文\tＡ@example.edu.tw\t99.8.1\n")
                     .arg(id.toLower()))
                .constFirst();
        QCOMPARE(faults(row), QStringList());
        QCOMPARE(row.nationalId, id);
        QCOMPARE(row.birthDate, QStringLiteral("1986-03-02"));
        QCOMPARE(row.titleId, 3);
        QCOMPARE(row.sex, QStringLiteral("female"));
        QCOMPARE(row.more, (QJsonObject{{"stage_id", 30},
                                        {"subjects", QJsonArray{30005, 30001}},
                                        {"email", "A@example.edu.tw"},
                                        {"hired_on", "2010-08-01"}}));
        for (const char16_t* day : {u"75/3/2", u"民國75年3月2日", u"1986-03-02", u"1986/3/2", u"750302", u"19860302",
                                    u"75.03.02", u"1986-03-02 00:00:00"}) {
            QCOMPARE(read(head + QStringLiteral("王\t%1\t%2\t教師\n").arg(id, QString::fromUtf16(day)))
                         .constFirst()
                         .birthDate,
                     QStringLiteral("1986-03-02"));
        }
    }

    /// Most lists name no stage: a primary school means its own subjects, and says them as offices do.
    void subjectsAreThoseOfTheSchool() {
        PersonnelWords ours = words();
        ours.subjects << PersonnelWords::Word{20020, QStringLiteral("健康與體育"), 20}
                      << PersonnelWords::Word{30012, QStringLiteral("體育"), 30};
        const auto subjects = [&ours](const QString& cell) {
            const auto table = PersonnelTable::paste(QStringLiteral("姓名\t身分證字號\t生日\t職稱\t任教科目\n王\t%1\t"
                                                                    "75/3/2\t教師\t%2\n")
                                                         .arg(number(QStringLiteral("A12345678")), cell));
            const PersonnelRow row = personnel::understood(table, ours, QDate(2026, 11, 29)).constFirst();
            return row.more.value(QLatin1String("subjects")).toArray();
        };
        QCOMPARE(subjects(QStringLiteral("國語文、國語")), QJsonArray()); // of which stage, nobody has said
        ours.ownStage = 20;
        QCOMPARE(subjects(QStringLiteral("國語文、國語")), QJsonArray{20001});
        QCOMPARE(subjects(QStringLiteral("體育")), QJsonArray{20020}); // not that of 國中, which has the very name
        QCOMPARE(subjects(QStringLiteral("歷史")), QJsonArray{30005}); // there is no other
        QCOMPARE(subjects(QStringLiteral("魔術")), QJsonArray());
        ours.ownStage = 30;
        QCOMPARE(subjects(QStringLiteral("國文、體育")), (QJsonArray{30001, 30012}));
    }

    void eachWrongCellIsSaid() {
        const QString id = number(QStringLiteral("A12345678"));
        const QString head = QStringLiteral("姓名\t身分證字號\t生日\t職稱\t性別\t任教科目\t聘任類別\t信箱\n");
        const auto rows = read(head + QStringLiteral("\tA1\t75/2/30\t魔術師\t女\t國語文\t臨時\tx\n"
                                                     "王\t%1\t112/1/1\t實習教師\t女\n李\t%1\t70/1/1\t教師\t外星\n")
                                          .arg(id));
        QCOMPARE(faults(rows.at(0)),
                 (QStringList{"national_id national_id.length", "name name.empty", "birth_date date.range",
                              "title_id list.title", "subjects list.subject-", "email email.format",
                              "employment_id choice.unknown-"}));
        QCOMPARE(faults(rows.at(1)),
                 (QStringList{"sex national_id.sex", "birth_date birth.young", "title_id list.title_not_offered"}));
        QCOMPARE(faults(rows.at(2)), (QStringList{"sex list.sex", "national_id list.twice"}));
        QCOMPARE(rows.at(2).faults.constLast().details.value("row").toInt(), 3);
    }

    void titlesThatOfficesUse_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("title");
        for (const auto& [text, title] :
             {std::pair(u"校長", 1), std::pair(u"學務主任", 3), std::pair(u"註冊組長", 5), std::pair(u"專任教師", 7),
              std::pair(u"教師", 7), std::pair(u"代理教師", 12), std::pair(u"實習老師", 99), std::pair(u"幹事", 21),
              std::pair(u"魔術師", 0), std::pair(u"", 0)}) {
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << qint64(title);
        }
    }
    void titlesThatOfficesUse() {
        QFETCH(QString, text);
        QTEST(words().title(text), "title");
        PersonnelWords said = words();
        said.titleOf.insert(text, 5);
        QCOMPARE(said.title(text), 5);
    }

    void theDifferenceToTheRoster() {
        const auto person = [](qint64 id, const QString& name, const QString& whole, const QString& born,
                               const QString& state = QStringLiteral("active")) {
            return RosterPerson{id,
                                4,
                                state,
                                name,
                                QStringLiteral("male"),
                                NationalId::mask(whole),
                                born,
                                {{"title_id", 7}, {"email", "a@example.edu.tw"}, {"subjects", QJsonArray()}}};
        };
        QStringList ids;
        for (int i = 0; i < 9; ++i) {
            ids.append(number(QStringLiteral("A1%1").arg(i * 1111111, 7, 10, QLatin1Char(u'0'))));
        }
        const QList<RosterPerson> roster{person(1, QStringLiteral("甲"), ids.at(1), "1980-01-01"),
                                         person(2, QStringLiteral("乙"), ids.at(2), "1980-01-02"),
                                         person(3, QStringLiteral("丙"), ids.at(3), "1980-01-03"),
                                         person(4, QStringLiteral("丁"), ids.at(4), "1980-01-04"),
                                         person(5, QStringLiteral("戊"), ids.at(5), "1980-01-05"),
                                         person(6, QStringLiteral("己"), ids.at(6), "1980-01-06", "left"),
                                         person(7, QStringLiteral("庚"), ids.at(7), "1980-01-07")};
        QString list = QStringLiteral("姓名\t身分證字號\t生日\t職稱\n");
        const auto add = [&list](const QString& name, const QString& id, const char* born,
                                 const QString& title = QStringLiteral("教師")) {
            list += QStringLiteral("%1\t%2\t%3\t%4\n").arg(name, id, QLatin1String(born), title);
        };
        add(QStringLiteral("甲"), ids.at(1), "1980-01-01");
        add(QStringLiteral("乙"), ids.at(2), "1980-01-02", QStringLiteral("主任"));
        add(QStringLiteral("丙"), ids.at(3), "1981-01-03"); // another birthday
        add(QStringLiteral("丁"), ids.at(0), "1980-01-04"); // another number
        add(QStringLiteral("己"), ids.at(6), "1980-01-06"); // left before
        add(QStringLiteral("新"), ids.at(8), "1990-01-01");
        add(QStringLiteral("庚"), QStringLiteral("A1"), "1980-01-07"); // not to be read
        const auto rows = read(list);
        QCOMPARE(faults(rows.at(0)).join(u' '), QString());
        const auto lines = personnel::difference(rows, roster, personnel::Renumbers::Foreign);
        QStringList said;
        for (const DifferenceLine& line : lines) {
            said.append(QStringLiteral("%1 %2 %3")
                            .arg(int(line.kind))
                            .arg(line.teacherId)
                            .arg(line.reason.isEmpty() ? line.changes.keys().join(u',') : line.reason));
        }
        const auto kind = [](Kind k, const char* rest) { return QString::number(int(k)) + u' ' + QLatin1String(rest); };
        QCOMPARE(said, (QStringList{kind(Kind::Unchanged, "1 "), kind(Kind::Changed, "2 title_id"),
                                    kind(Kind::Doubtful, "3 birth"), kind(Kind::Doubtful, "4 number"),
                                    kind(Kind::New, "6 returns"), kind(Kind::New, "0 "), kind(Kind::Faulty, "7 number"),
                                    kind(Kind::Left, "5 ")}));
        QCOMPARE(lines.at(1).changes.value("title_id").toObject(), (QJsonObject{{"before", 7}, {"after", 3}}));
        QCOMPARE(lines.at(1).rowVersion, 4);
        // A desk corrects any number.
        const auto ofDesk = personnel::difference(rows, roster, personnel::Renumbers::Anybody);
        QCOMPARE(ofDesk.at(3).kind, Kind::Renumbered);
        QCOMPARE(ofDesk.at(3).teacherId, 4);
        QCOMPARE(ofDesk.at(2).kind, Kind::Doubtful);
    }

    /// 統一證號 → 身分證字號: one person, with another number; whoever is somebody else in the list is not meant.
    void whoHasAnotherNumberIsALineOfItsOwn() {
        const auto person = [](qint64 id, const QString& name, const QString& masked, const QString& born,
                               const QString& state = QStringLiteral("active")) {
            return RosterPerson{id, 1, state, name, QStringLiteral("male"), masked, born, {{"title_id", 7}}};
        };
        const QString mine = number(QStringLiteral("A12345678"));
        const QString other = number(QStringLiteral("B12222222"));
        const auto told = [&](const QList<RosterPerson>& roster, const QStringList& rows, personnel::Renumbers who) {
            QStringList said;
            const auto lines = personnel::difference(
                read(QStringLiteral("姓名\t身分證字號\t生日\t職稱\n") + rows.join(u'\n') + u'\n'), roster, who);
            for (const DifferenceLine& line : lines) {
                said << QStringLiteral("%1 %2 %3").arg(int(line.kind)).arg(line.teacherId).arg(line.reason);
            }
            return said;
        };
        const auto line = [](Kind kind, const char* rest) { return QString::number(int(kind)) + u' ' + rest; };
        const QString row = QStringLiteral("外籍師\t%1\t1980-01-01\t教師");
        using Who = personnel::Renumbers;
        const auto foreigner = person(1, "外籍師", "A80000****", "1980-01-01");
        QCOMPARE(told({foreigner}, {row.arg(mine)}, Who::Foreign), QStringList{line(Kind::Renumbered, "1 renumbered")});
        QCOMPARE(told({person(1, "外籍師", "AC0000****", "1980-01-01")}, {row.arg(mine)}, Who::Foreign),
                 QStringList{line(Kind::Renumbered, "1 renumbered")});
        QCOMPARE(told({person(1, "外籍師", "A10000****", "1980-01-01")}, {row.arg(mine)}, Who::Foreign),
                 QStringList{line(Kind::Doubtful, "1 number")});
        QCOMPARE(told({person(1, "外籍師", "A80000****", "1980-01-01", "left")}, {row.arg(mine)}, Who::Anybody),
                 QStringList{line(Kind::Doubtful, "1 number")});
        QCOMPARE(told({person(1, "外籍師", "A80000****", "1980-01-02")}, {row.arg(mine)}, Who::Anybody),
                 (QStringList{line(Kind::New, "0 "), line(Kind::Left, "1 ")}));
        QCOMPARE(told({foreigner, person(2, "外籍師", "A90000****", "1980-01-01")}, {row.arg(mine)}, Who::Anybody),
                 QStringList{line(Kind::Doubtful, "0 several")});
        // The one of the roster is in the list already: the other row is somebody else.
        const auto known = person(1, "外籍師", NationalId::mask(mine), "1980-01-01");
        QCOMPARE(told({known}, {row.arg(other), row.arg(mine)}, Who::Anybody),
                 (QStringList{line(Kind::New, "0 "), line(Kind::Unchanged, "1 ")}));
        // A desk has no birth dates: the name stands for it, and nothing is said to have changed.
        const auto atDesk = person(1, "外籍師", NationalId::mask(mine), {});
        QCOMPARE(told({atDesk}, {row.arg(mine)}, Who::Anybody), QStringList{line(Kind::Unchanged, "1 ")});
        QCOMPARE(told({person(1, "改名前", NationalId::mask(mine), {})}, {row.arg(mine)}, Who::Anybody),
                 QStringList{line(Kind::Doubtful, "1 name")});
        QCOMPARE(told({atDesk}, {row.arg(other)}, Who::Anybody), QStringList{line(Kind::Renumbered, "1 renumbered")});
    }
};

QTEST_MAIN(TestPersonnel)
#include "tst_personnel.moc"
