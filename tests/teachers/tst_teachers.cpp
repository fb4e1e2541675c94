// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/actionbar.h"
#include "forms/edits/edits.h"
#include "forms/edits/valueedit.h"
#include "forms/lists/fieldsview.h"
#include "forms/lists/listpane.h"
#include "forms/teachers/cataloguepage.h"
#include "forms/teachers/entrypage.h"
#include "forms/teachers/movespage.h"
#include "forms/teachers/searchpage.h"
#include "forms/teachers/sharedfilters.h"
#include "forms/teachers/teacherspage.h"
#include "forms/unitchoice/unitchoice.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace inservice;

/// 教師名單, 教師資料登錄 and 名單異動, as two schools and their desk use them, at a real centre.
class TestTeachers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_school = std::make_unique<ReviewDesk>(*m_centre, m_centre->chief());
            m_other = std::make_unique<ReviewDesk>(
                *m_centre, m_centre->chief(QString::fromLatin1(TestCentre::otherJuniorHigh), "chief2"));
            m_desk = std::make_unique<ReviewDesk>(*m_centre, m_centre->reviewer());
            m_net = std::make_unique<ReviewDesk>(
                *m_centre,
                m_centre->reviewer(QString::fromLatin1(TestCentre::inserviceNet), QStringLiteral("netdesk1")));
            m_number = m_centre->nationalId();
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void cleanup() { m_pages.clear(); }

    void whatIsWrongIsSaidBeforeItIsSent() {
        auto* page = open<EntryPage>(*m_school);
        auto* save = find<QPushButton>(page, "entrySave");
        QVERIFY(!save->isEnabled());
        fill(page, m_number, QStringLiteral("甲教師"), "1986-03-02");
        QVERIFY(save->isEnabled());
        find<QComboBox>(page, "entrySex")->setCurrentIndex(1); // a woman's number
        QVERIFY(!save->isEnabled() && !save->toolTip().isEmpty());
        find<QComboBox>(page, "entrySex")->setCurrentIndex(2);
        find<QComboBox>(page, "entryTitle")->setCurrentIndex(0);
        QVERIFY(!save->isEnabled());
        QCOMPARE(find<QComboBox>(page, "entryTitle")->findText(QStringLiteral("實習教師")), -1);
    }

    void somebodyIsEnteredAndPutRight() {
        auto* page = open<EntryPage>(*m_school);
        fill(page, m_number, QStringLiteral("甲教師"), "75/3/2"); // 民國
        find<QPushButton>(page, "entrySave")->click();
        QTRY_COMPARE_WITH_TIMEOUT(result(page, 0), QStringLiteral("Entered"), 30000);
        QCOMPARE(one("select birth_date || ' ' || title_id from core.teacher"), "1986-03-02 7");
        // The form takes the next person at once.
        QCOMPARE(find<QLineEdit>(page, "entryNationalId")->text(), QString());
        QCOMPARE(find<QComboBox>(page, "entryTitle")->currentData().toInt(), 7);
        fill(page, m_number, QStringLiteral("甲教師"), "1986-03-02", 3);
        find<QPushButton>(page, "entrySave")->click();
        QTRY_VERIFY_WITH_TIMEOUT(result(page, 0).contains(QStringLiteral("合格專任教師 → 主任")), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_school->link().outbox().items().isEmpty(), 30000);
    }

    void theCentresRefusalIsSaidAndCanBeCorrected() {
        auto* page = open<EntryPage>(*m_school);
        m_centre->admin("update core.teacher_title set retired = true where id = 12");
        fill(page, m_centre->nationalId(), QStringLiteral("丙教師"), "1980-01-01", 12); // the desk has not heard yet
        find<QPushButton>(page, "entrySave")->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(page, "entryAgain")->isEnabled(), 30000);
        QVERIFY(!find<QPushButton>(page, "entryMove")->isEnabled());
        QVERIFY(!find<QLabel>(page, "entrySaid")->text().isEmpty());
        find<QPushButton>(page, "entryAgain")->click();
        QCOMPARE(find<QLineEdit>(page, "entryName")->text(), QStringLiteral("丙教師"));
        QTRY_VERIFY_WITH_TIMEOUT(m_school->link().outbox().items().isEmpty(), patience);
        m_centre->admin("update core.teacher_title set retired = false where id = 12");
    }

    void anEntryIsEdited() {
        auto* page = open<TeachersPage>(*m_school);
        const qint64 id = chooseOnly(page);
        QVERIFY(page->scope().contains(QStringLiteral("1 people")));
        find<QPushButton>(page, "teacherEdit")->click();
        auto* confirm = find<QPushButton>(page, "teacherEditPanelConfirm");
        QVERIFY(!confirm->isEnabled()); // nothing has been changed
        find<QLineEdit>(page, "teacherEditPanel.unit_note")->setText(QStringLiteral("代理至學年末"));
        auto* stage = find<QComboBox>(page, "subjectsStage");
        stage->setCurrentIndex(stage->findData(20));
        for (int i = 0; i < 6; ++i) {
            find<QComboBox>(page, "subjectsSubject")->setCurrentIndex(i);
            find<QPushButton>(page, "subjectsAdd")->click();
        }
        find<QComboBox>(page, "subjectsSubject")->setCurrentIndex(6);
        QVERIFY(!find<QPushButton>(page, "subjectsAdd")->isEnabled()); // six at most
        auto* main = find<QComboBox>(page, "subjectsMain");            // the first one, unless another is chosen
        const QVariant third = main->itemData(2);
        QTest::keyClick(main, Qt::Key_Home);
        QTest::keyClick(main, Qt::Key_Down);
        QTest::keyClick(main, Qt::Key_Down); // by the arrow keys too each of them is reached
        QCOMPARE(main->currentData(), third);
        for (const char* part : {"subjectsSubject", "subjectsMain", "subjectsClear"}) { // none is squeezed
            auto* control = find<QWidget>(page, part);
            QTRY_VERIFY2_WITH_TIMEOUT(control->height() >= control->minimumSizeHint().height(), part, patience);
        }
        QVERIFY(confirm->isEnabled());
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select unit_note || cardinality(subjects) from core.teacher"), "代理至學年末6",
                                  30000);
        QTRY_VERIFY_WITH_TIMEOUT(page->model()->row(id)->subjects.contains(QStringLiteral("國語文")), 30000);
        QCOMPARE(one("select subjects[1] from core.teacher"), QString::number(third.toLongLong()));
        QTRY_VERIFY_WITH_TIMEOUT(says(page, "teacherFields", QStringLiteral("代理至學年末")), 30000);
    }

    void whoLeavesIsTakenBack() {
        auto* page = open<TeachersPage>(*m_school);
        const qint64 id = chooseOnly(page);
        page->outbox().setHold(std::chrono::seconds(0));
        find<QPushButton>(page, "teacherLeave")->click();
        auto* day = find<QLineEdit>(page, "departurePanel.on_date");
        day->setText(QStringLiteral("2000-01-01"));
        QVERIFY(!find<QPushButton>(page, "departurePanelConfirm")->isEnabled());
        day->setText(RocDate::today().shortText());
        find<QPushButton>(page, "departurePanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select state || departure from core.teacher"), "lefttransfer", 30000);
        QTRY_VERIFY_WITH_TIMEOUT(page->model()->row(id) != nullptr && page->model()->row(id)->teacher.state == u"left",
                                 30000);
        auto* moves = open<MovesPage>(*m_school);
        chooseOnly(moves);
        QVERIFY(!find<QPushButton>(moves, "moveObject")->isVisible());
        decide(moves, "moveTakeBack");
        QTRY_COMPARE_WITH_TIMEOUT(one("select state from core.teacher"), "active", 30000);
    }

    void anotherSchoolsTeacherComesOverAndTheSchoolObjects() {
        auto* entry = open<EntryPage>(*m_other);
        fill(entry, m_number, QStringLiteral("甲教師"), "1986-03-03");
        find<QPushButton>(entry, "entrySave")->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(entry, "entryDrop")->isEnabled(), 30000);
        QVERIFY(
            !find<QPushButton>(entry, "entryMove")->isEnabled()); // whoever does not know the birthday learns nothing
        QVERIFY(!find<QLabel>(entry, "entrySaid")->text().contains(QStringLiteral("示範國民中學")));
        find<QPushButton>(entry, "entryDrop")->click();
        fill(entry, m_number, QStringLiteral("甲教師"), "1986-03-02");
        find<QPushButton>(entry, "entrySave")->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(entry, "entryMove")->isEnabled(), 30000);
        QVERIFY(find<QLabel>(entry, "entrySaid")->text().contains(QStringLiteral("示範國民中學")));
        find<QPushButton>(entry, "entryMove")->click();
        QTRY_VERIFY_WITH_TIMEOUT(result(entry, 0).contains(QStringLiteral("another school")), 30000);

        auto* moves = open<MovesPage>(*m_school);
        m_school->link().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(moves->model()->total(), 2, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(choose(moves, one("select max(id) from core.teacher_move").toLongLong()), 30000);
        using Column = MoveModel::Column;
        const auto cell = [this, moves](Column column) {
            const auto* model = qobject_cast<const MoveModel*>(moves->model());
            const int row = model->rowOf(one("select max(id) from core.teacher_move").toLongLong());
            return model->index(row, int(column)).data().toString();
        };
        QCOMPARE(cell(Column::Kind), QStringLiteral("Went to another school")); // seen by whom was left
        QCOMPARE(cell(Column::OnDate), shownDay(RocDate::today().day()));
        decide(moves, "moveObject");
        QTRY_COMPARE_WITH_TIMEOUT(one("select state from core.teacher_move order by id desc limit 1"), "objected",
                                  30000);

        auto* desk = open<MovesPage>(*m_desk);
        m_desk->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(choose(desk, one("select max(id) from core.teacher_move").toLongLong()), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(desk, "moveReturn")->isVisible(), 30000);
        decide(desk, "moveReturn");
        QTRY_COMPARE_WITH_TIMEOUT(one("select u.code from core.teacher t join core.unit u on u.id = t.unit_id"),
                                  QByteArray(TestCentre::juniorHigh), 30000);
        auto* list = open<TeachersPage>(*m_other);
        m_other->link().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->total(), 0, 30000);
    }

    void aDeskEntersForASchoolAndPutsRight() {
        auto* page = open<EntryPage>(*m_desk);
        auto* save = find<QPushButton>(page, "entrySave");
        QTRY_VERIFY_WITH_TIMEOUT(chooseUnit(page, TestCentre::otherJuniorHigh), 30000);
        // Known under another birthday: a desk may say that the former school has it wrong.
        fill(page, m_number, QStringLiteral("甲教師"), "1986-03-04");
        QVERIFY(save->isEnabled());
        save->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(page, "entryRight")->isEnabled(), 30000);
        find<QPushButton>(page, "entryRight")->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            one("select u.code || birth_date from core.teacher t join core.unit u on u.id = t.unit_id"),
            QByteArray(TestCentre::otherJuniorHigh) + "1986-03-04", 30000);
        QVERIFY(page->findChild<UnitChoice*>()->unitId() != 0); // the next one is of the same school
    }

    void severalAtOnceAndUndone() {
        auto* entry = open<EntryPage>(*m_school);
        for (const auto* name : {"丁教師", "戊教師", "己教師"}) {
            fill(entry, m_centre->nationalId(), QString::fromUtf8(name), "1980-01-01");
            find<QPushButton>(entry, "entrySave")->click();
        }
        QTRY_COMPARE_WITH_TIMEOUT(one("select string_agg(name, ' ' order by id) from core.teacher"),
                                  "甲教師 丁教師 戊教師 己教師", 30000);
        auto* page = open<TeachersPage>(*m_school);
        m_school->link().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(page->model()->counts().all, 3, 30000);
        auto* pane = page->findChild<ListPane*>();
        pane->view()->selectAll();
        find<QPushButton>(page, "teachersSeveralEdit")->click();
        auto* confirm = find<QPushButton>(page, "teachersSameConfirm");
        QVERIFY(!confirm->isEnabled()); // everything is as it is
        auto* title = find<QComboBox>(page, "teachersSame.title_id");
        title->setCurrentIndex(title->findData(7)); // as all of them are
        QVERIFY(!confirm->isEnabled());
        title->setCurrentIndex(title->findData(3));
        auto* stage = find<QComboBox>(page, "teachersSame.stage_id");
        stage->setCurrentIndex(stage->findData(30));
        QVERIFY(confirm->isEnabled());
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select count(*) from core.teacher where title_id = 3 and stage_id = 30"), "3",
                                  30000);
        find<QPushButton>(page, "teachersBulkClose")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_school->link().outbox().items().isEmpty(), 30000);

        pane->view()->selectAll();
        find<QPushButton>(page, "teachersSeveralLeave")->click();
        auto* kind = find<QComboBox>(page, "teachersDeparture.departure");
        kind->setCurrentIndex(kind->findData(QStringLiteral("retire")));
        find<QPushButton>(page, "teachersDepartureConfirm")->click();
        QCOMPARE(m_school->link().outbox().items().size(), 3);
        find<QPushButton>(page, "undoButton")->click();
        QCOMPARE(m_school->link().outbox().items().size(), 0);
        QCOMPARE(one("select count(*) from core.teacher where state = 'left'"), "0");
        // What was chosen stands there still.
        find<QPushButton>(page, "teachersSeveralLeave")->click();
        QCOMPARE(kind->currentData().toString(), QStringLiteral("retire"));
        page->outbox().setHold(std::chrono::seconds(0));
        find<QPushButton>(page, "teachersDepartureConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select count(*) from core.teacher where departure = 'retire'"), "3", 30000);
        m_centre->admin("update core.teacher set state = 'active', departure = null where departure = 'retire'");
    }

    void aNewNumberIsNotedAndShownForAPurpose() {
        auto* entry = open<EntryPage>(*m_school);
        fill(entry, QStringLiteral("A900000007"), QStringLiteral("庚外師"), "1981-05-06", 27);
        find<QPushButton>(entry, "entrySave")->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select count(*) from core.teacher where name = '庚外師'"), "1", 30000);
        auto* page = open<TeachersPage>(*m_school);
        m_school->link().syncNow();
        const qint64 citizen = one("select id from core.teacher where name = '丁教師'").toLongLong();
        const qint64 id = one("select id from core.teacher where name = '庚外師'").toLongLong();
        QTRY_VERIFY_WITH_TIMEOUT(choose(page, citizen), 30000);
        QVERIFY(!find<QPushButton>(page, "teacherRenumber")->isVisible()); // a 身分證字號 is the desk's to correct
        QTRY_VERIFY_WITH_TIMEOUT(choose(page, id), 30000);
        find<QPushButton>(page, "teacherRenumber")->click();
        auto* confirm = find<QPushButton>(page, "renumberPanelConfirm");
        find<QLineEdit>(page, "renumberPanel.national_id")->setText(QStringLiteral("B200000004"));
        QVERIFY(!confirm->isEnabled()); // no reason yet
        find<QLineEdit>(page, "renumberPanel.reason")->setText(QStringLiteral("歸化取得身分證"));
        QVERIFY(confirm->isEnabled());
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            one("select string_agg(n.number, ' ' order by n.current) from core.national_id n join "
                "core.teacher t using (person_id) where t.name = '庚外師'"),
            "A900000007 B200000004", 30000);
        QTRY_VERIFY_WITH_TIMEOUT(says(page, "teacherFields", QStringLiteral("B20000****")), 30000);

        find<QPushButton>(page, "teacherShowId")->click();
        QVERIFY(find<QPushButton>(page, "teacherPurposeConfirm")->isEnabled());
        find<QPushButton>(page, "teacherPurposeConfirm")->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(page, "teacherFields", QStringLiteral("B200000004")), 30000);
        QCOMPARE(one("select count(*) from audit.entry where what = 'id_read'"), "1");
        QVERIFY(choose(page, citizen));
        QVERIFY(choose(page, id));
        QVERIFY(!says(page, "teacherFields", QStringLiteral("B200000004"))); // hidden with the person
        find<QPushButton>(page, "teacherShowId")->click();                   // no second question: it is one task
        QTRY_VERIFY_WITH_TIMEOUT(says(page, "teacherFields", QStringLiteral("B200000004")), 30000);
        page->setCurrent(false);
        QVERIFY(!says(page, "teacherFields", QStringLiteral("B200000004")));
    }

    void conditionsAreAddedOneByOneAndKept() {
        auto* page = open<TeachersPage>(*m_school);
        m_centre->admin(
            QStringLiteral("update core.teacher set title_id = 6, subjects = '{30001,30004}' where name = '丁教師'"));
        m_centre->admin(
            QStringLiteral("update core.teacher set title_id = 7, subjects = '{30001}' where name = '戊教師'"));
        m_centre->admin(QStringLiteral("update core.teacher set title_id = 15, subjects = '{}' where name = '己教師'"));
        m_school->link().syncNow();
        const auto names = [page] {
            QStringList shown;
            for (int row = 0; row < page->model()->rowCount(); ++row) {
                shown << page->model()->index(row, int(TeacherModel::Column::Name)).data().toString();
            }
            shown.sort();
            return shown.join(u' ');
        };
        QTRY_COMPARE_WITH_TIMEOUT(one("select count(*) from core.teacher where title_id in (6, 15)"), "2", 30000);
        QTRY_VERIFY_WITH_TIMEOUT(page->model()->isSettled() && page->model()->rowCount() == 4, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(page->model()
                                         ->row(one("select id from core.teacher where name = '己教師'").toLongLong())
                                         ->teacher.titleId == 15,
                                 30000);
        addCondition(page, "title", RowCondition::How::Any, {"6", "7"});
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringLiteral("丁教師 戊教師"), patience);
        addCondition(page, "subject", RowCondition::How::All, {"30001", "30004"});
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringLiteral("丁教師"), patience);
        auto* join = find<QComboBox>(page, "teachersJoin");
        join->setCurrentIndex(join->findData(false)); // one of them is enough
        emit join->activated(join->currentIndex());
        QTRY_COMPARE_WITH_TIMEOUT(names(), QStringLiteral("丁教師 戊教師"), patience);
        // The counts of the chips are those of what is filtered.
        QTRY_COMPARE_WITH_TIMEOUT(page->model()->countOf(int(TeacherModel::Bucket::Active)), 2, patience);
        find<QToolButton>(page, "teachersCondition1")->click();
        find<QPushButton>(page, "teachersConditionRemove")->click();
        find<QToolButton>(page, "teachersSaveFilter")->click();
        find<QLineEdit>(page, "teachersFilterName")->setText(QStringLiteral("導師與專任"));
        QVERIFY(!find<QCheckBox>(page, "teachersFilterShared")->isVisible()); // 教師進修網 alone
        find<QPushButton>(page, "teachersFilterKeep")->click();
        auto* saved = find<QComboBox>(page, "teachersFilter");
        QTRY_COMPARE_WITH_TIMEOUT(saved->currentText(), QStringLiteral("導師與專任 (2)"), patience);

        // The next time it is there, with the centre's, and counted though something else is filtered.
        auto* later = open<TeachersPage>(*m_school);
        auto* again = find<QComboBox>(later, "teachersFilter");
        QTRY_COMPARE_WITH_TIMEOUT(again->currentText(), QStringLiteral("導師與專任 (2)"), 30000);
        QTRY_COMPARE_WITH_TIMEOUT(again->itemText(2), QStringLiteral("教育部統合視導 (3)"),
                                  patience); // without 兼任教師
        find<QToolButton>(later, "teachersClearFilter")->click();
        QTRY_COMPARE_WITH_TIMEOUT(later->model()->rowCount(), 4, patience);
        again->setCurrentIndex(2);
        emit again->activated(2);
        QTRY_COMPARE_WITH_TIMEOUT(later->model()->rowCount(), 3, patience);
        QVERIFY(!find<QLabel>(later, "teachersFilterNote")->text().isEmpty());
        QVERIFY(!find<QToolButton>(later, "teachersDropFilter")->isVisible());
        addCondition(later, "sex", RowCondition::How::None, {"female"});
        QTRY_COMPARE_WITH_TIMEOUT(later->model()->rowCount(), 0, patience);
        find<QToolButton>(later, "teachersClearFilter")->click();
    }

    void theCentreChangesItsCataloguesWhileSchoolsWork() {
        auto* school = open<TeachersPage>(*m_school);
        auto* page = open<CataloguePage>(*m_net);
        page->outbox().setHold(std::chrono::seconds(0));
        const qint64 line = CatalogueModel::lineOf(QStringLiteral("title"), 6);
        QTRY_VERIFY_WITH_TIMEOUT(choose(page, line), 30000);
        find<QPushButton>(page, "catalogueChange")->click();
        auto* confirm = find<QPushButton>(page, "cataloguePanelConfirm");
        find<QLineEdit>(page, "cataloguePanel.name")->setText(QStringLiteral("級任導師"));
        QVERIFY(!confirm->isEnabled()); // no reason
        find<QLineEdit>(page, "cataloguePanel.reason")->setText(QStringLiteral("依函釋改稱"));
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select name from core.teacher_title where id = 6"), "級任導師", 30000);
        QTRY_VERIFY_WITH_TIMEOUT(says(page, "catalogueFields", QStringLiteral("依函釋改稱")), 30000);
        m_school->link().syncNow();
        const qint64 teacher = one("select id from core.teacher where name = '丁教師'").toLongLong();
        QTRY_VERIFY_WITH_TIMEOUT(school->model()->row(teacher) != nullptr &&
                                     school->model()->row(teacher)->title == QStringLiteral("級任導師"),
                                 30000);
        find<QPushButton>(page, "catalogueRetire")->click();
        find<QLineEdit>(page, "cataloguePanel.reason")->setText(QStringLiteral("不再使用"));
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select retired from core.teacher_title where id = 6"), "t", 30000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(page, "catalogueRestore")->isVisible(), 30000);
        m_school->link().syncNow();
        auto* entry = open<EntryPage>(*m_school);
        QTRY_COMPARE_WITH_TIMEOUT(find<QComboBox>(entry, "entryTitle")->findData(6), -1, 30000);
        QCOMPARE(school->model()->row(teacher)->title, QStringLiteral("級任導師")); // still readable

        page->findChild<QAction*>(QStringLiteral("catalogueAdd"))->trigger();
        auto* which = find<QComboBox>(page, "cataloguePanel.catalogue");
        which->setCurrentIndex(which->findData(QStringLiteral("employment")));
        find<QLineEdit>(page, "cataloguePanel.name")->setText(QStringLiteral("專任")); // there is one
        confirm->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(page, "catalogueNotice")->isVisible(), 30000);
        page->findChild<QAction*>(QStringLiteral("catalogueAdd"))->trigger();
        which->setCurrentIndex(which->findData(QStringLiteral("employment")));
        find<QLineEdit>(page, "cataloguePanel.name")->setText(QStringLiteral("合聘"));
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select count(*) from core.roster_word where name = '合聘'"), "1", 30000);
    }

    /// A stage is a code like the others, and each says how many have it, as the centre has counted.
    void aCodeSaysHowManyHaveIt() {
        m_centre->admin("update core.code_uses set at = '-infinity'");
        m_centre->admin("update core.teacher set stage_id = 20 where name in ('丁教師', '戊教師')");
        auto* page = open<CataloguePage>(*m_net);
        page->outbox().setHold(std::chrono::seconds(0));
        page->setCurrent(true);
        const auto people = [page](const char* catalogue, qint64 id) {
            const int row = page->model()->rowOf(CatalogueModel::lineOf(QLatin1String(catalogue), id));
            return row < 0 ? QStringLiteral("-")
                           : page->model()->index(row, int(CatalogueModel::Column::People)).data().toString();
        };
        page->openAt(QStringLiteral("chip-%1").arg(int(CatalogueModel::Bucket::All)));
        QTRY_COMPARE_WITH_TIMEOUT(people("stage", 20), QStringLiteral("2"), 30000);
        QCOMPARE(people("title", 7), one("select count(*) from core.teacher where title_id = 7 and state <> 'left'"));
        QCOMPARE(people("stage", 60), QStringLiteral("0"));
        QCOMPARE(people("filter", 1), QString());
        QTRY_VERIFY_WITH_TIMEOUT(choose(page, CatalogueModel::lineOf(QStringLiteral("stage"), 20)), patience);
        QVERIFY(says(page, "catalogueFields", QStringLiteral("2 people on rosters")));
        // Renamed with a reason, and a subject's heading follows.
        find<QPushButton>(page, "catalogueChange")->click();
        find<QLineEdit>(page, "cataloguePanel.name")->setText(QStringLiteral("國民小學"));
        find<QLineEdit>(page, "cataloguePanel.reason")->setText(QStringLiteral("正名"));
        find<QPushButton>(page, "cataloguePanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select name from core.teaching_stage where id = 20"), "國民小學", 30000);
        const auto stageOfSubject = [page] {
            const auto* row = page->model()->row(CatalogueModel::lineOf(QStringLiteral("subject"), 20001));
            return row != nullptr ? row->stage : QString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(stageOfSubject(), QStringLiteral("國民小學"), 30000);
        page->findChild<QAction*>(QStringLiteral("catalogueAdd"))->trigger();
        auto* which = find<QComboBox>(page, "cataloguePanel.catalogue");
        which->setCurrentIndex(which->findData(QStringLiteral("stage")));
        find<QLineEdit>(page, "cataloguePanel.name")->setText(QStringLiteral("實驗教育"));
        find<QPushButton>(page, "cataloguePanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select count(*) from core.teaching_stage where name = '實驗教育'"), "1", 30000);
        m_centre->admin("update core.teaching_stage set name = '國小' where id = 20");
        m_centre->admin("update core.teacher set stage_id = null where name in ('丁教師', '戊教師')");
    }

    /// 課程性質 is a tree: one is added below another, renamed, and retired for what comes in its place; holidays
    /// beside it.
    void theTreeOfNaturesAndTheHolidaysAreKept() {
        auto* page = open<CataloguePage>(*m_net);
        page->outbox().setHold(std::chrono::seconds(0));
        page->openAt(QStringLiteral("chip-%1").arg(int(CatalogueModel::Bucket::CourseNature)));
        const auto nature = [](qint64 id) { return CatalogueModel::lineOf(QStringLiteral("course_nature"), id); };
        QTRY_VERIFY_WITH_TIMEOUT(choose(page, nature(402)), 30000); // 國小 ▸ 教學 is everywhere's
        QVERIFY(!find<QPushButton>(page, "catalogueChange")->isEnabled());
        QVERIFY(!find<QPushButton>(page, "catalogueChange")->toolTip().isEmpty());
        page->findChild<QAction*>(QStringLiteral("catalogueAdd"))->trigger();
        auto* parent = find<QComboBox>(page, "cataloguePanel.parent_id");
        QVERIFY(parent->isVisible());
        QCOMPARE(parent->currentData().toLongLong(), 402);                      // the one that was looked at
        QCOMPARE(parent->findText(QStringLiteral("幼兒園 ▸ 教學 ▸ 數學")), -1); // retired
        find<QLineEdit>(page, "cataloguePanel.name")->setText(QStringLiteral("人工智慧"));
        auto* confirm = find<QPushButton>(page, "cataloguePanelConfirm");
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select count(*) from core.course_nature where name = '人工智慧'"), "1", 30000);
        const qint64 added = one("select id from core.course_nature where name = '人工智慧'").toLongLong();
        QTRY_VERIFY_WITH_TIMEOUT(page->model()->row(nature(added)) != nullptr, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(choose(page, nature(402050)), 30000);
        find<QPushButton>(page, "catalogueRetire")->click();
        auto* next = find<QComboBox>(page, "cataloguePanel.successor_id");
        QVERIFY(next->findData(added) > 0);
        QCOMPARE(next->findData(402050), -1);
        next->setCurrentIndex(next->findData(added));
        find<QLineEdit>(page, "cataloguePanel.reason")->setText(QStringLiteral("併入人工智慧"));
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select successor_id from core.course_nature where id = 402050 and retired"),
                                  QString::number(added), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(says(page, "catalogueFields", QStringLiteral("國小 ▸ 教學 ▸ 人工智慧")), 30000);

        QVERIFY2(page->hasMainAction() && page->pageActions().constFirst()->objectName() == u"catalogueAdd",
                 "an item is added by a button, not in a menu alone");
        page->openAt(QStringLiteral("chip-%1").arg(int(CatalogueModel::Bucket::Holiday)));
        page->findChild<QAction*>(QStringLiteral("catalogueAdd"))->trigger();
        auto* which = find<QComboBox>(page, "cataloguePanel.catalogue");
        QTRY_COMPARE_WITH_TIMEOUT(which->currentData().toString(), QStringLiteral("holiday"), patience);
        find<QLineEdit>(page, "cataloguePanel.name")->setText(QStringLiteral("彈性放假"));
        find<QLineEdit>(page, "cataloguePanel.day")->setText(QStringLiteral("2027-12-31"));
        QVERIFY(!confirm->isEnabled());
        find<QLineEdit>(page, "cataloguePanel.until")->setText(QStringLiteral("2027-12-30"));
        QVERIFY(!confirm->isEnabled()); // it ends before it begins
        find<QLineEdit>(page, "cataloguePanel.until")->setText(QStringLiteral("2028-01-02"));
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select day || ' ' || until || kind from core.holiday where name = '彈性放假'"),
                                  "2027-12-31 2028-01-02holiday", 30000);
        const qint64 line = CatalogueModel::lineOf(QStringLiteral("holiday"), 20271231);
        QTRY_VERIFY_WITH_TIMEOUT(choose(page, line), 30000);
        QVERIFY2(says(page, "catalogueFields", QStringLiteral("2027/12/31～2028/01/02")), "days as everywhere");
        find<QPushButton>(page, "catalogueRetire")->click();
        QVERIFY(!find<QLineEdit>(page, "cataloguePanel.retire_on")->isVisible());
        find<QLineEdit>(page, "cataloguePanel.reason")->setText(QStringLiteral("照常上班"));
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select count(*) from core.holiday where id = 20271231"), "0", 30000);
    }

    /// 共用篩選 is made in the roster with a reason, held, and undone before any unit gets it.
    void aFilterForEveryUnitHasAReasonAndCanBeUndone() {
        auto* page = open<TeachersPage>(*m_net);
        auto* shared = page->findChild<SharedFilters*>();
        find<QToolButton>(page, "teachersClearFilter")->click(); // what the last run has left
        addCondition(page, "title", RowCondition::How::Any, {"7"});
        const auto share = [page](const QString& reason) {
            find<QToolButton>(page, "teachersSaveFilter")->click();
            find<QLineEdit>(page, "teachersFilterName")->setText(QStringLiteral("合格專任"));
            auto* keep = find<QPushButton>(page, "teachersFilterKeep");
            find<QCheckBox>(page, "teachersFilterShared")->setChecked(true);
            QVERIFY(!keep->isEnabled() && !keep->toolTip().isEmpty()); // no reason
            find<QLineEdit>(page, "teachersFilterReason")->setText(reason);
            QVERIFY(keep->isEnabled());
            keep->click();
        };
        shared->setHold(std::chrono::seconds(600));
        share(QStringLiteral("試"));
        QTRY_COMPARE_WITH_TIMEOUT(shared->held().size(), 1, patience);
        QAction* undo = nullptr;
        const QList<QAction*> actions = page->pageActions();
        for (QAction* action : actions) {
            undo = action->shortcut() == QKeySequence::Undo && action->isEnabled() ? action : undo;
        }
        QVERIFY(undo != nullptr);
        undo->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(shared->held().isEmpty(), patience);
        QCOMPARE(one("select count(*) from core.roster_filter where name = '合格專任'"), "0");
        shared->setHold(std::chrono::seconds(0));
        share(QStringLiteral("依函釋"));
        QTRY_COMPARE_WITH_TIMEOUT(one("select count(*) from core.roster_filter where name = '合格專任'"), "1", 30000);
        QCOMPARE(one("select reason from core.catalogue_event where catalogue = 'filter' order by id desc limit 1"),
                 "依函釋");
        // Other conditions under its name are a change, which stands beside it.
        QTRY_VERIFY_WITH_TIMEOUT(m_net->link().replica().rows<RosterFilterRow>().size() == 2, 30000);
        addCondition(page, "sex", RowCondition::How::Any, {"male"});
        share(QStringLiteral("加列"));
        QTRY_COMPARE_WITH_TIMEOUT(
            one("select jsonb_array_length(rule -> 'conditions') from core.roster_filter where name = '合格專任'"), "2",
            30000);
        QCOMPARE(one("select action || reason from core.catalogue_event where catalogue = 'filter' order by id desc "
                     "limit 1"),
                 "change加列");
        find<QToolButton>(page, "teachersClearFilter")->click();
    }

    void theCountryIsSearchedAtTheCentrePageByPage() {
        m_centre->admin(QStringLiteral("do $$ declare p bigint; begin for n in 1..120 loop insert into core.person "
                                       "default values returning id into p; "
                                       "insert into core.teacher(person_id, unit_id, name, sex, national_id, "
                                       "birth_date, title_id, state_since) select p, u.id, "
                                       "'查詢' || n, 'female', 'A20000****', '1980-01-01', 7, core.today() from "
                                       "core.unit u where u.code = '%1'; "
                                       "end loop; end $$")
                            .arg(QLatin1String(TestCentre::otherJuniorHigh)));
        auto* page = open<SearchPage>(*m_net);
        auto* ask = find<QPushButton>(page, "searchAsk");
        auto* more = find<QPushButton>(page, "searchMore");
        QVERIFY(!ask->isEnabled() && !more->isEnabled());
        find<QLineEdit>(page, "searchName")->setText(QStringLiteral("查詢"));
        QVERIFY(ask->isEnabled());
        ask->click();
        QTRY_COMPARE_WITH_TIMEOUT(page->model()->rowCount(), 100, 30000);
        QVERIFY(more->isEnabled());
        more->click();
        QTRY_COMPARE_WITH_TIMEOUT(page->model()->rowCount(), 120, 30000);
        QVERIFY(!more->isEnabled());
        QVERIFY(page->model()->index(0, int(TeacherModel::Column::Unit)).data().toString().size() > 2);
        QCOMPARE(one("select count(*) from audit.entry where what = 'teacher.search'"), "2");
        // What is typed above the list finds among those found.
        find<QLineEdit>(page, "searchFind")->setText(QStringLiteral("查詢77"));
        QTRY_COMPARE_WITH_TIMEOUT(page->model()->rowCount(), 1, patience);
        find<QLineEdit>(page, "searchFind")->clear();
        find<QLineEdit>(page, "searchName")->setText(m_number); // an ID is no filter
        ask->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(page, "searchMessage")->isVisible(), 30000);
    }

private:
    static void addCondition(QWidget* page, const char* field, RowCondition::How how, const QSet<QString>& values) {
        find<QToolButton>(page, "teachersAddCondition")->click();
        auto* fields = find<QComboBox>(page, "teachersConditionField");
        fields->setCurrentIndex(fields->findData(QLatin1String(field)));
        auto* hows = find<QComboBox>(page, "teachersConditionHow");
        hows->setCurrentIndex(hows->findData(int(how)));
        auto* list = find<QListWidget>(page, "teachersConditionValues");
        QVERIFY(!find<QPushButton>(page, "teachersConditionApply")->isEnabled());
        for (int row = 0; row < list->count(); ++row) {
            if (values.contains(list->item(row)->data(Qt::UserRole).toString())) {
                list->item(row)->setCheckState(Qt::Checked);
            }
        }
        find<QPushButton>(page, "teachersConditionApply")->click();
    }
    static bool chooseUnit(QWidget* page, const char* code) {
        auto* choice = page->findChild<UnitChoice*>();
        const std::shared_ptr<const UnitIndex> index = page->findChild<UnitFinder*>()->units();
        for (const UnitRow& unit : index->units()) {
            if (unit.code == QLatin1String(code)) {
                choice->setPlace(unit.countyId, unit.districtId != 0 ? unit.districtId : UnitIndex::Unplaced, unit.kind,
                                 unit.id);
            }
        }
        return choice->unitId() != 0;
    }
    template<typename SomePage>
    SomePage* open(ReviewDesk& at) {
        auto page = std::make_unique<SomePage>(at.link(), nullptr);
        connect(&at.link(), &Link::replicaChanged, page.get(), &Page::refresh);
        page->resize(1100, 640);
        page->show();
        if (auto* bar = page->template findChild<ActionBar*>()) {
            bar->setPause(std::chrono::milliseconds(0));
        }
        auto* raw = page.get();
        m_pages.push_back(std::move(page));
        return raw;
    }
    template<typename Widget>
    static Widget* find(QWidget* page, const char* name) {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no control %s", name);
        }
        return found;
    }
    QByteArray one(const char* sql) { return m_centre->admin(QString::fromUtf8(sql)).scalar(); }
    static void fill(QWidget* page, const QString& number, const QString& name, const char* birth, int title = 7) {
        find<QLineEdit>(page, "entryName")->setText(name);
        find<QComboBox>(page, "entrySex")->setCurrentIndex(2);
        find<QLineEdit>(page, "entryNationalId")->setText(number);
        find<QLineEdit>(page, "entryBirthDate")->setText(QLatin1String(birth));
        auto* titles = find<QComboBox>(page, "entryTitle");
        titles->setCurrentIndex(titles->findData(title));
    }
    static QString result(QWidget* page, int line) {
        const QTreeWidgetItem* item = find<QTreeWidget>(page, "entryResults")->topLevelItem(line);
        return item != nullptr ? item->text(1) : QString();
    }
    static bool says(QWidget* page, const char* fields, const QString& text) {
        const auto labels = find<FieldsView>(page, fields)->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text().contains(text); });
    }
    template<typename SomePage>
    static bool choose(SomePage* page, qint64 id) {
        return page->model()->row(id) != nullptr && page->template findChild<ListPane*>()->select(id);
    }
    /// The only row there is.
    template<typename SomePage>
    qint64 chooseOnly(SomePage* page) {
        const QByteArray table = std::is_same_v<SomePage, TeachersPage> ? "teacher" : "teacher_move";
        const qint64 id = one(("select max(id) from core." + table).constData()).toLongLong();
        if (!QTest::qWaitFor([&] { return choose(page, id); }, 30000)) {
            qFatal("the row was not loaded");
        }
        return id;
    }
    static void decide(QWidget* page, const char* button) {
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(page, button)->isEnabled(), 30000);
        find<QPushButton>(page, button)->click();
        find<QPlainTextEdit>(page, "movePanelText")->setPlainText(QStringLiteral("並未轉校"));
        QVERIFY(find<QPushButton>(page, "movePanelConfirm")->isEnabled());
        find<QPushButton>(page, "movePanelConfirm")->click();
    }

    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<ReviewDesk> m_school;
    std::unique_ptr<ReviewDesk> m_other;
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<ReviewDesk> m_net; ///< 教師進修網
    QString m_number;
    std::vector<std::unique_ptr<QWidget>> m_pages;
};

QTEST_MAIN(TestTeachers)
#include "tst_teachers.moc"
