// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/listexport.h"
#include "forms/commands/purposeedit.h"
#include "forms/edits/edits.h"
#include "forms/look/look.h"
#include "forms/teachers/import/importpage.h"
#include "forms/teachers/teacherspage.h"
#include "models/sheets/spreadsheet.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryFile>
#include <QTreeWidget>
#include <QtTest>

using namespace inservice;

/// 匯入名冊 as a school uses it, at a real centre.
class TestRosterImport : public QObject {
    Q_OBJECT

private:
    using Kind = DifferenceLine::Kind;

    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<ReviewDesk> m_school;
    std::unique_ptr<ReviewDesk> m_other;
    std::unique_ptr<ReviewDesk> m_desk; ///< over both schools
    QList<std::shared_ptr<ImportPage>> m_pages;
    QStringList m_numbers;

    QString one(const char* sql) { return m_centre->admin(QString::fromUtf8(sql)).scalar(); }
    ImportPage* page(ReviewDesk& desk) {
        m_pages.append(std::make_shared<ImportPage>(desk.link(), nullptr));
        m_pages.constLast()->show();
        m_pages.constLast()->setCurrent(true);
        return m_pages.constLast().get();
    }
    template<typename Widget>
    static Widget* find(const QWidget* page, const char* name) {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no %s", name);
        }
        return found;
    }
    static bool tried(ImportPage* page, const QString& text) {
        const auto message = [page] { return find<look::MessageBar>(page, "importMessage")->text(); };
        page->paste(text);
        return QTest::qWaitFor([&] { return message().startsWith(QLatin1String("Nothing has been changed yet")); },
                               30000);
    }
    static QStringList kinds(const ImportPage* page) {
        QStringList all;
        for (const DifferenceList::Line& line : page->lines().lines()) {
            all.append(QStringLiteral("%1%2").arg(int(line.difference.kind)).arg(line.isDone ? u"!" : u""));
        }
        return all;
    }
    /// Somebody with a 統一證號 on the school's roster.
    void foreigner(const char* number, const QString& name) {
        m_centre->admin(
            "select core.enter_teacher(core.person_of($1), a.unit_id, $1, jsonb_build_object('name', $2::text, "
            "'sex', 'female', 'birth_date', '1980-02-29', 'title_id', 7)) from core.account a where "
            "a.account_name = 'chief1'",
            {QLatin1String(number), name});
    }
    static void choose(ImportPage* page, int line, bool taken) {
        find<QTreeWidget>(page, "importLines")
            ->topLevelItem(line)
            ->setCheckState(0, taken ? Qt::Checked : Qt::Unchecked);
    }
    static QString list(const QStringList& rows) {
        return QStringLiteral("姓名\t身分證字號\t出生日期\t職稱\tE-Mail\n") + rows.join(u'\n') + u'\n';
    }
    QString row(int person, const QString& name, const char* born, const QString& title) const {
        return QStringLiteral("%1\t%2\t%3\t%4\tp%5@example.edu.tw")
            .arg(name, m_numbers.at(person), QLatin1String(born), title)
            .arg(person);
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().remove(QStringLiteral("rosterImport"));
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_school = std::make_unique<ReviewDesk>(*m_centre, m_centre->chief());
            m_other = std::make_unique<ReviewDesk>(
                *m_centre, m_centre->chief(QString::fromLatin1(TestCentre::otherJuniorHigh), "chief2"));
            m_desk = std::make_unique<ReviewDesk>(*m_centre, m_centre->reviewer());
            for (int i = 0; i < 8; ++i) {
                m_numbers.append(m_centre->nationalId());
            }
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }
    void cleanup() { m_pages.clear(); }

    void whatIsNoListSaysWhy() {
        ImportPage* import = page(*m_school);
        auto* message = find<look::MessageBar>(import, "importMessage");
        QVERIFY(!find<QPushButton>(import, "importTake")->isEnabled());
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("<html><table></table></html>");
        file.flush();
        import->open(file.fileName());
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("web page")), 30000);
        QVERIFY(message->text().contains(QFileInfo(file.fileName()).fileName()));
        import->paste(QStringLiteral("姓名\t職稱\n王\t教師\n")); // no number, no birthday
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("ID number, Birth date")), 30000);
        QCOMPARE(find<QTabWidget>(import, "importTabs")->currentIndex(), 1); // where it is put right
        QVERIFY(!find<QPushButton>(import, "importTake")->isEnabled());
    }

    void aListIsTakenInLineByLine() {
        ImportPage* import = page(*m_school);
        QVERIFY(tried(import, list({row(0, QStringLiteral("甲師"), "75/3/2", QStringLiteral("教師")),
                                    row(1, QStringLiteral("乙師"), "75/3/3", QStringLiteral("教務主任")),
                                    row(2, QStringLiteral("丙師"), "75/3/4", QStringLiteral("魔術師")),
                                    row(3, QStringLiteral("丁師"), "75/3/5", QStringLiteral("教師"))})));
        QCOMPARE(kinds(import), (QStringList{"0", "0", "5", "0"}));
        QCOMPARE(one("select count(*) from core.teacher"), "0"); // tried only
        // The title that nobody knows is said once, and remembered.
        auto* title = find<QComboBox>(import, "importTitle2");
        title->setCurrentIndex(title->findData(21));
        emit title->activated(title->currentIndex());
        QTRY_COMPARE_WITH_TIMEOUT(kinds(import), (QStringList{"0", "0", "0", "0"}), 30000);
        choose(import, 3, false);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(import, "importTake")->isEnabled(), patience);
        QVERIFY(find<QPushButton>(import, "importTake")->text().contains(u'3'));
        find<QPushButton>(import, "importTake")->click();
        QTRY_COMPARE_WITH_TIMEOUT(kinds(import), (QStringList{"0!", "0!", "0!", "0"}), 30000);
        QCOMPARE(one("select string_agg(name || birth_date || title_id || email, ' ' order by birth_date) from "
                     "core.teacher"),
                 QStringLiteral("甲師1986-03-027p0@example.edu.tw 乙師1986-03-033p1@example.edu.tw "
                                "丙師1986-03-0421p2@example.edu.tw"));
        QTRY_VERIFY_WITH_TIMEOUT(m_school->link().outbox().items().isEmpty(), 30000);
        QVERIFY(m_school->sync());
    }

    void theNextListIsADifference() {
        // Another school has one of them.
        ImportPage* other = page(*m_other);
        QVERIFY(tried(other, list({row(4, QStringLiteral("戊師"), "70/1/1", QStringLiteral("教師"))})));
        find<QPushButton>(other, "importTake")->click();
        QTRY_COMPARE_WITH_TIMEOUT(kinds(other), QStringList{"0!"}, 30000);

        ImportPage* import = page(*m_school);
        QVERIFY(tried(import, list({row(0, QStringLiteral("甲師"), "75/3/2", QStringLiteral("教師")),
                                    row(1, QStringLiteral("乙師"), "75/3/3", QStringLiteral("校長")),
                                    row(4, QStringLiteral("戊師"), "70/1/1", QStringLiteral("教師")),
                                    row(5, QStringLiteral("己師"), "71/1/1", QStringLiteral("教師"))})));
        QCOMPARE(kinds(import), (QStringList{"4", "1", "0", "0", "2"})); // the last one is in the list no more
        QVERIFY(import->lines().lines().at(1).said.contains(QStringLiteral("主任 → 校長")));
        choose(import, 4, true);
        find<QComboBox>(import, "importDeparture")->setCurrentIndex(1);
        find<QLineEdit>(import, "importOnDate")->setText(RocDate::today().shortText());
        find<QPushButton>(import, "importTake")->click();
        QTRY_COMPARE_WITH_TIMEOUT(kinds(import), (QStringList{"4", "1!", "3", "0!", "2!"}), 30000);
        // Who is elsewhere is said, and comes over if the line is taken once more.
        QVERIFY(import->lines().lines().at(2).answer.contains(QStringLiteral("on the roster of ")));
        QCOMPARE(one("select count(*) from core.teacher_move where kind = 'join'"), "0");
        choose(import, 2, true);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(import, "importTake")->isEnabled(), patience);
        find<QPushButton>(import, "importTake")->click();
        QTRY_COMPARE_WITH_TIMEOUT(kinds(import), (QStringList{"4", "1!", "3!", "0!", "2!"}), 30000);
        QCOMPARE(one("select count(*) from core.teacher_move where kind = 'join'"), "1");
        QCOMPARE(one("select departure from core.teacher where title_id = 21"), "retire");
        QCOMPARE(one("select count(*) from core.roster_import_row where import_id = (select id from core.roster_import "
                     "order by at desc limit 1)"),
                 "4");
        QVERIFY(m_school->sync());
    }

    void whatTheListShowsIsSavedAsAFile() {
        QTemporaryDir folder;
        const auto teachers = std::make_shared<TeachersPage>(m_school->link());
        teachers->show();
        teachers->setCurrent(true);
        QTRY_COMPARE_WITH_TIMEOUT(teachers->model()->rowCount(), 5, 30000);
        // A condition whose words are written in full width: the audit holds a line as the centre takes it.
        teachers->findChild<TeacherModel*>()->setRowFilter(
            {true, {{QStringLiteral("title"), RowCondition::How::None, {QStringLiteral("18")}}}});
        QTRY_VERIFY_WITH_TIMEOUT(teachers->model()->isSettled(), 30000);
        QCOMPARE(teachers->model()->rowCount(), 5);
        find<QAction>(teachers.get(), "teachersExport")->trigger();
        auto* dialog = find<ListExport>(teachers.get(), "listExport");
        QSignalSpy saved(dialog, &ListExport::saved);
        dialog->saveTo(folder.filePath("a.ods"));
        QVERIFY(saved.wait(30000));
        const auto read = [&folder](const QString& name) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::ReadOnly) ? csvOf(file.readAll()) : QByteArray();
        };
        QVERIFY(read("a.ods").contains("甲師"));
        QVERIFY(!read("a.ods").contains(m_numbers.at(0).toUtf8()));
        QCOMPARE(
            one("select detail ->> 'people' || (detail ->> 'format') || (detail ->> 'whole') from audit.entry where "
                "what = 'teacher.export'"),
            "5ods0");
        QVERIFY(one("select detail ->> 'filter' from audit.entry where what = 'teacher.export'")
                    .contains(QStringLiteral("族語/本土語")));
        // Whole numbers want a purpose.
        find<QCheckBox>(dialog, "exportWhole")->setChecked(true);
        find<PurposeEdit>(dialog, "exportPurpose")->setCurrentText(QString());
        QVERIFY(!find<QPushButton>(dialog, "exportSave")->isEnabled());
        find<PurposeEdit>(dialog, "exportPurpose")->setCurrentText(QStringLiteral("投保"));
        QVERIFY(find<QPushButton>(dialog, "exportSave")->isEnabled());
        auto* format = find<QComboBox>(dialog, "exportFormat");
        format->setCurrentIndex(2);
        dialog->saveTo(folder.filePath("b.csv"));
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 2, 30000);
        QVERIFY(read("b.csv").contains(m_numbers.at(0).toUtf8()));
        QCOMPARE(one("select detail ->> 'purpose' || (detail ->> 'whole') from audit.entry where what = "
                     "'teacher.export' order by id desc limit 1"),
                 QStringLiteral("投保5"));
    }

    void anImportIsUndoneWhole() {
        ImportPage* import = page(*m_school);
        find<QTabWidget>(import, "importTabs")->setCurrentIndex(2);
        auto* past = find<QTreeWidget>(import, "pastImports");
        QTRY_COMPARE_WITH_TIMEOUT(past->topLevelItemCount(), 2, 30000);
        QVERIFY(!find<QPushButton>(import, "undoImport")->isEnabled()); // no reason
        find<QLineEdit>(import, "undoImportReason")->setText(QStringLiteral("名冊拿錯了"));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(import, "undoImport")->isEnabled(), patience);
        // Somebody has done something with one of them.
        m_centre->admin("update core.teacher set note = 'x', row_version = row_version + 1 where title_id = 1");
        find<QPushButton>(import, "undoImport")->click();
        auto* message = find<look::MessageBar>(import, "pastImportsMessage");
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("乙師")), 30000);
        QCOMPARE(one("select departure from core.teacher where title_id = 21"), "retire"); // nothing was undone
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(import, "undoImportRest")->isVisible(), patience);
        find<QPushButton>(import, "undoImportRest")->click();
        QTRY_VERIFY_WITH_TIMEOUT(message->text().startsWith(QStringLiteral("Undone for 3")), 30000);
        QCOMPARE(one("select state from core.teacher where title_id = 21"), "active");
        QCOMPARE(
            one("select count(*) from core.teacher t join core.unit u on u.id = t.unit_id where t.name = '戊師' and "
                "u.code = (select code from core.unit where id = (select unit_id from core.account where "
                "account_name = 'chief2'))"),
            "1");
        QTRY_VERIFY_WITH_TIMEOUT(!past->topLevelItem(0)->text(4).isEmpty(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_school->link().outbox().items().isEmpty(), 30000);
    }

    /// 統一證號 → 身分證字號: a line of its own, and nobody new.
    void whoHasAnotherNumberStaysOnePerson() {
        foreigner("A900000007", QStringLiteral("外籍師"));
        foreigner("B200000004", QStringLiteral("外師二"));
        QVERIFY(m_school->sync());
        const QString number = m_centre->nationalId(Sex::Female);
        const auto line = [](const QString& name, const QString& id) {
            return QStringLiteral("%1\t%2\t69/2/29\t主任\tf@example.edu.tw").arg(name, id);
        };
        ImportPage* import = page(*m_school);
        // The number of the second was a 身分證字號: a desk alone corrects it.
        QVERIFY(tried(import, list({line(QStringLiteral("外籍師"), number),
                                    line(QStringLiteral("外師二"), m_centre->nationalId(Sex::Female))})));
        QCOMPARE(kinds(import).mid(0, 2), (QStringList{"6", "3"}));
        QVERIFY(import->lines().lines().constFirst().said.contains(QStringLiteral("A90000**** → ") + number.left(6)));
        QVERIFY(!find<QPushButton>(import, "importTake")->isEnabled()); // a person says that it is the same one
        choose(import, 0, true);
        find<QPushButton>(import, "importTake")->click();
        QTRY_COMPARE_WITH_TIMEOUT(kinds(import).constFirst(), "6!", 30000);
        QCOMPARE(
            one("select string_agg(d.number, ' ' order by d.current) || ' ' || min(x.title_id) || min(x.email) from "
                "core.national_id d join core.teacher x using (person_id) where x.name = '外籍師'"),
            QStringLiteral("A900000007 %1 3f@example.edu.tw").arg(number));
        QCOMPARE(one("select count(*) from core.teacher where name = '外籍師'"), "1");
        find<QTabWidget>(import, "importTabs")->setCurrentIndex(2);
        auto* past = find<QTreeWidget>(import, "pastImports");
        QTRY_VERIFY_WITH_TIMEOUT(
            past->topLevelItemCount() > 0 && past->topLevelItem(0)->text(3).contains("another number"), 30000);
        QVERIFY(past->isColumnHidden(5)); // the school: it is one's own
    }

    /// 區管中心: the school is chosen first; a desk has no birth dates, and corrects any number.
    void aDeskImportsForASchoolOfItsOwn() {
        QVERIFY(m_desk->sync());
        ImportPage* import = page(*m_desk);
        auto* begin = find<QPushButton>(import, "importSchool");
        QVERIFY(begin->isVisible() && !begin->isEnabled() && !begin->toolTip().isEmpty());
        QVERIFY(!find<QPushButton>(import, "importChoose")->isVisible());
        import->openAt(QString::number(m_centre->unitId(QString::fromLatin1(TestCentre::nationalHigh))));
        QTRY_VERIFY_WITH_TIMEOUT(begin->toolTip().contains(QStringLiteral("another regional centre")), 30000);
        QVERIFY(!begin->isEnabled() && begin->isVisible());
        import->openAt(QString::number(m_centre->unitId(QString::fromLatin1(TestCentre::juniorHigh))));
        QTRY_VERIFY_WITH_TIMEOUT(begin->isEnabled(), 30000);
        begin->click();
        QVERIFY(find<QPushButton>(import, "importChoose")->isVisible());
        QCOMPARE(import->focusWidget(), find<QPushButton>(import, "importChoose"));
        const QString hint = find<QLabel>(import, "importName")->text();
        QVERIFY(find<QLabel>(import, "importFor")->text().contains(import->scope()) && !import->scope().isEmpty());

        // Numbers that look like nobody's of the roster, masked.
        const QString fresh = one("select n from (select 'H21234567' || c as n from generate_series(0, 9) c) x where "
                                  "core.check_national_id(n) is null");
        const QString corrected =
            one("select n from (select 'F21234567' || c as n from generate_series(0, 9) c) x where "
                "core.check_national_id(n) is null");
        QVERIFY(tried(import, list({row(0, QStringLiteral("甲師"), "75/3/2", QStringLiteral("主任")),
                                    QStringLiteral("乙師\t%1\t75/3/3\t主任\tp1@example.edu.tw").arg(corrected),
                                    QStringLiteral("辛師\t%1\t71/1/1\t教師\tp6@example.edu.tw").arg(fresh)})));
        QCOMPARE(kinds(import).mid(0, 3), (QStringList{"1", "6", "0"}));
        QVERIFY(!import->lines().lines().constFirst().said.contains(u"1986")); // nothing about birth dates
        choose(import, 1, true);
        find<QPushButton>(import, "importTake")->click();
        QTRY_COMPARE_WITH_TIMEOUT(kinds(import).mid(0, 3), (QStringList{"1!", "6!", "0!"}), 30000);
        QCOMPARE(
            one("select string_agg(t.name || t.title_id, ' ' order by t.birth_date) from core.teacher t join core.unit "
                "u on u.id = t.unit_id where u.code = '123591' and t.name in ('甲師', '乙師', '辛師')"),
            QStringLiteral("辛師7 甲師3 乙師3"));
        QCOMPARE(
            one("select d.number from core.national_id d join core.teacher t using (person_id) where d.current and "
                "t.name = '乙師'"),
            corrected);
        // The desk sees whose import it was, and undoes it; so does the school.
        find<QTabWidget>(import, "importTabs")->setCurrentIndex(2);
        auto* past = find<QTreeWidget>(import, "pastImports");
        QTRY_VERIFY_WITH_TIMEOUT(past->topLevelItemCount() > 0, 30000);
        QVERIFY(!past->isColumnHidden(5));
        QCOMPARE(past->topLevelItem(0)->text(5), import->scope());
        find<QLineEdit>(import, "undoImportReason")->setText(QStringLiteral("學校要自己匯入"));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(import, "undoImport")->isEnabled(), patience);
        find<QPushButton>(import, "undoImport")->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            one("select d.number from core.national_id d join core.teacher t using (person_id) where "
                "d.current and t.name = '乙師'"),
            m_numbers.at(1), 30000);
        QCOMPARE(one("select departure from core.teacher where name = '辛師'"), "mistake");
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->link().outbox().items().isEmpty(), 30000);
        // Another school: what was read for the first one is gone.
        find<QTabWidget>(import, "importTabs")->setCurrentIndex(0);
        find<QPushButton>(import, "importOtherSchool")->click();
        import->openAt(QString::number(m_centre->unitId(QString::fromLatin1(TestCentre::otherJuniorHigh))));
        QTRY_VERIFY_WITH_TIMEOUT(import->lines().lines().isEmpty(), 30000);
        QCOMPARE(find<QLabel>(import, "importName")->text(), hint);
    }

    void aLargeListGoesInParts() {
        QStringList numbers;
        const PgRows all =
            m_centre->admin("select number from (select 'A1' || lpad(n::text, 7, '0') || c as number from "
                            "generate_series(20000, 20899) n, generate_series(0, 9) c) x where "
                            "core.check_national_id(number) is null limit 900");
        for (const auto& one : all.rows) {
            numbers.append(QString::fromUtf8(one.constFirst().value_or(QByteArray())));
        }
        QCOMPARE(numbers.size(), 900);
        QString text = QStringLiteral("姓名\t身分證字號\t出生日期\t職稱\n");
        for (const QString& number : std::as_const(numbers)) {
            text += QStringLiteral("眾教師\t%1\t70/1/1\t教師\n").arg(number);
        }
        ImportPage* import = page(*m_other);
        QVERIFY(tried(import, text));
        find<QPushButton>(import, "importTake")->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select count(*) from core.teacher where name = '眾教師'"), "900", patience);
        QTRY_COMPARE_WITH_TIMEOUT(kinds(import).count("0!"), 900, 30000);
        QCOMPARE(one("select count(distinct import_id) from core.roster_import_row r join core.teacher t on t.id = "
                     "r.teacher_id where t.name = '眾教師'"),
                 "1");
    }
};

QTEST_MAIN(TestRosterImport)
#include "tst_rosterimport.moc"
