// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/checkin/checkinbar.h"
#include "forms/checkin/checkinoutbox.h"
#include "forms/checkin/checkinpage.h"
#include "forms/checkin/checkintasks.h"
#include "forms/checkin/checkinunitspage.h"
#include "forms/commands/actionbar.h"
#include "forms/lists/listpane.h"
#include "forms/paper/printpanel.h"
#include "models/domain/rocdate.h"
#include "tests/paper/papers.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace inservice;

/// 期初維護 of a school and of the desk over it, through both pages at a real centre.
class TestCheckin : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_first = teacher(QStringLiteral("甲教師"), 7);
            teacher(QStringLiteral("乙教師"), 7);
            teacher(QStringLiteral("丙職員"), 21);
            m_school = std::make_unique<ReviewDesk>(*m_centre, m_centre->chief());
            m_desk = std::make_unique<ReviewDesk>(*m_centre, m_centre->reviewer());
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void cleanup() { m_pages.clear(); }

    void theRosterIsAChecklist() {
        auto* page = open<CheckinPage>(*m_school);
        QTRY_COMPARE_WITH_TIMEOUT(page->model()->people(), 3, 30000);
        QCOMPARE(page->model()->confirmed(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(state(page).contains(QStringLiteral("0 of 3")), patience);
        const CheckinTasks* tasks = told<CheckinTasks>(*m_school);
        QTRY_COMPARE_WITH_TIMEOUT(tasks->tasks(QDateTime::currentDateTimeUtc()).size(), 1, patience);
        QCOMPARE(tasks->tasks(QDateTime::currentDateTimeUtc()).constFirst().count, 3);
        // What cannot be done yet says why.
        auto* close = find<QPushButton>(page, "checkinClose");
        QVERIFY(!close->isEnabled() && close->toolTip().contains(QStringLiteral("3 people")));
        QVERIFY(!find<QPushButton>(page, "checkinPrint")->isVisible());
        QVERIFY(choose(page, m_first));
        confirm(page);
        QTRY_COMPARE_WITH_TIMEOUT(one("select count(*) from core.teacher where confirmed_semester is not null"), "1",
                                  30000);
        QTRY_COMPARE_WITH_TIMEOUT(page->model()->confirmed(), 1, 30000);
        // The next one stands beside the list; whoever is confirmed is not confirmed once more.
        QVERIFY(page->findChild<ListPane*>()->currentId() != m_first);
        QVERIFY(choose(page, m_first));
        QVERIFY(!find<QPushButton>(page, "checkinConfirm")->isEnabled());
    }

    /// A school on its first day: its roster is what comes first, and the way to it is there.
    void anEmptyRosterIsTheFirstTask() {
        ReviewDesk school(*m_centre, m_centre->chief(QString::fromLatin1(TestCentre::otherJuniorHigh), "chief9"));
        {
            auto* page = open<CheckinPage>(school);
            const QList<HomeTask> tasks = told<CheckinTasks>(school)->tasks(QDateTime::currentDateTimeUtc());
            QCOMPARE(tasks.size(), 1);
            QCOMPARE(tasks.constFirst().place, QStringLiteral("import-teachers"));
            const auto next = [page]() -> QPushButton* {
                const QList<look::EmptyView*> views = page->findChildren<look::EmptyView*>();
                for (const look::EmptyView* view : views) {
                    if (auto* button = view->findChild<QPushButton*>(); button != nullptr && button->isVisible()) {
                        return button;
                    }
                }
                return nullptr;
            };
            QTRY_VERIFY_WITH_TIMEOUT(next() != nullptr, 30000);
            QSignalSpy wanted(page, &Page::openRequested);
            next()->click();
            QCOMPARE(wanted.constFirst().constFirst().toString(), QStringLiteral("import-teachers"));
        }
        m_pages.clear();
    }

    void whoWasChangedMeanwhileIsNotConfirmedUnseen() {
        auto* page = open<CheckinPage>(*m_school);
        QTRY_COMPARE_WITH_TIMEOUT(page->model()->people(), 3, 30000);
        const qint64 id = one("select id from core.teacher where name = '乙教師'").toLongLong();
        m_school->link().setLive(false);
        m_centre->admin(QStringLiteral("update core.teacher set email = 'other@example.edu.tw', row_version = "
                                       "row_version + 1 where id = %1")
                            .arg(id));
        QVERIFY(choose(page, id));
        confirm(page);
        QTRY_VERIFY_WITH_TIMEOUT(
            !page->outbox().refused(id).isEmpty() || page->model()->row(id)->teacher.email.startsWith(u"other"), 30000);
        QCOMPARE(one("select count(*) from core.teacher where confirmed_semester is not null"), "1");
        m_school->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(page->model()->row(id)->teacher.email.startsWith(u"other"), 30000);
        QVERIFY(choose(page, id));
        find<QWidget>(page, "teacherNotice")->findChild<QPushButton*>()->click(); // read
        QTRY_VERIFY_WITH_TIMEOUT(page->outbox().refused(id).isEmpty(), patience);
    }

    void severalAtOnceAndOneAfterAllNot() {
        auto* page = open<CheckinPage>(*m_school);
        QTRY_COMPARE_WITH_TIMEOUT(page->model()->people(), 3, 30000);
        page->findChild<QTableView*>()->selectAll();
        QVERIFY(find<QPushButton>(page, "checkinConfirm")->text().contains(u'2')); // one is confirmed already
        confirm(page);
        QTRY_COMPARE_WITH_TIMEOUT(page->model()->confirmed(), 3, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(page, "checkinClose")->isEnabled(), patience);
        QVERIFY(choose(page, m_first));
        auto* withdraw = page->findChild<QAction*>(QStringLiteral("checkinWithdraw"));
        QTRY_VERIFY_WITH_TIMEOUT(withdraw->isEnabled(), patience);
        withdraw->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(page->model()->confirmed(), 2, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(page, "checkinClose")->isEnabled(), patience);
        confirm(page);
        QTRY_COMPARE_WITH_TIMEOUT(page->model()->confirmed(), 3, 30000);
    }

    void theDeskSeesWhoHasNotFinishedAndReminds() {
        auto* page = open<CheckinUnitsPage>(*m_desk);
        m_desk->link().syncNow();
        const qint64 unit = m_centre->unitId(QString::fromLatin1(TestCentre::juniorHigh));
        QTRY_VERIFY_WITH_TIMEOUT(page->model()->row(unit) != nullptr && page->model()->row(unit)->confirmed == 3,
                                 30000);
        QCOMPARE(page->model()->row(unit)->standing, CheckinStanding::Begun);
        QCOMPARE(page->model()->countOf(int(CheckinUnitModel::Bucket::Open)), 1); // the others have nobody
        QVERIFY(choose(page, unit));
        page->outbox().setHold(std::chrono::seconds(0));
        QVERIFY(!find<QPushButton>(page, "checkinUnitReopen")->isEnabled());
        find<QPushButton>(page, "checkinUnitMail")->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select count(*) from core.mail where template = 'checkin.remind'"), "1", 30000);
        QTRY_VERIFY_WITH_TIMEOUT(page->model()->row(unit)->reminded.id != 0, 30000);
    }

    void theSchoolFinishesAndPrints() {
        auto* page = open<CheckinPage>(*m_school);
        QTRY_COMPARE_WITH_TIMEOUT(page->model()->confirmed(), 3, 30000);
        page->closing().setHold(std::chrono::seconds(0));
        find<QPushButton>(page, "checkinClose")->click();
        QVERIFY(find<QLabel>(page, "checkinPanelExplanation")->text().contains(QStringLiteral("2 teachers")));
        find<QPushButton>(page, "checkinPanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select state || people || teachers || staff from core.checkin"), "closed321",
                                  30000);
        QCOMPARE(one("select count(*) from core.roster_snapshot"), "3");
        auto* print = find<QPushButton>(page, "checkinPrint");
        QTRY_VERIFY_WITH_TIMEOUT(print->isVisible(), 30000);
        QVERIFY(!find<QPushButton>(page, "checkinConfirm")->isVisible());
        QVERIFY(told<CheckinTasks>(*m_school)->tasks(QDateTime::currentDateTimeUtc()).isEmpty());
        print->click();
        auto* window = page->findChild<QDialog*>(QStringLiteral("checkinPaper"));
        QVERIFY(window != nullptr);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("sheet.pdf"));
        auto* panel = window->findChild<PrintPanel*>();
        panel->setNextPdfFile(file);
        QSignalSpy printed(panel, &PrintPanel::printed);
        window->findChild<QPushButton*>(QStringLiteral("savePdf"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(printed.size(), 1, 30000);
        const QString text = papers::squeezed(papers::pdfText(file, {}));
        for (const QString& said :
             {QStringLiteral("期初維護完成單"), QStringLiteral("高雄市立示範國民中學"),
              QString::fromLatin1(TestCentre::juniorHigh), QStringLiteral("3人（教師2人、行政職員1人）"),
              QStringLiteral("單位主管（簽章）"), papers::squeezed(RocDate::today().text())}) {
            QVERIFY2(text.contains(said), qPrintable(said + u'\n' + text));
        }
    }

    void theDeskOpensItAgain() {
        auto* page = open<CheckinUnitsPage>(*m_desk);
        m_desk->link().syncNow();
        const qint64 unit = m_centre->unitId(QString::fromLatin1(TestCentre::juniorHigh));
        QTRY_VERIFY_WITH_TIMEOUT(page->model()->row(unit) != nullptr &&
                                     page->model()->row(unit)->standing == CheckinStanding::Closed,
                                 30000);
        QVERIFY(choose(page, unit));
        page->outbox().setHold(std::chrono::seconds(0));
        QVERIFY(!find<QPushButton>(page, "checkinUnitMail")->isEnabled());
        find<QPushButton>(page, "checkinUnitReopen")->click();
        auto* confirm = find<QPushButton>(page, "checkinUnitPanelConfirm");
        QVERIFY(!confirm->isEnabled()); // the unit reads why
        find<QPlainTextEdit>(page, "checkinUnitPanelText")->setPlainText(QStringLiteral("漏列代理教師"));
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select state || reopen_reason from core.checkin"), "reopened漏列代理教師",
                                  30000);

        auto* school = open<CheckinPage>(*m_school);
        m_school->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(state(school).contains(QStringLiteral("漏列代理教師")), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(school, "checkinClose")->isVisible(), 30000);
    }

private:
    qint64 teacher(const QString& name, int title) {
        const QString number = m_centre->nationalId();
        const QString unit = QString::number(m_centre->unitId(QString::fromLatin1(TestCentre::juniorHigh)));
        return m_centre
            ->admin(QStringLiteral("select (core.enter_teacher(core.person_of('%1'), %2, '%1', '{\"name\": \"%3\", "
                                   "\"sex\": \"female\", \"birth_date\": \"1980-01-01\", \"title_id\": %4}')).id")
                        .arg(number, unit, name)
                        .arg(title))
            .scalar()
            .toLongLong();
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
    template<typename Tasks>
    Tasks* told(ReviewDesk& at) {
        auto* tasks = new Tasks(at.link(), m_pages.back().get());
        if (!QTest::qWaitFor([&] { return tasks->isLoaded(); }, 30000)) {
            qFatal("nothing was read");
        }
        return tasks;
    }
    template<typename Widget>
    static Widget* find(QWidget* page, const char* name) {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no control %s", name);
        }
        return found;
    }
    static QString state(QWidget* page) { return find<QLabel>(page, "checkinState")->text(); }
    static void confirm(QWidget* page) {
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(page, "checkinConfirm")->isEnabled(), 30000);
        find<QPushButton>(page, "checkinConfirm")->click();
    }
    template<typename SomePage>
    static bool choose(SomePage* page, qint64 id) {
        return QTest::qWaitFor([&] { return page->template findChild<ListPane*>()->select(id); }, 30000);
    }
    QByteArray one(const char* sql) { return m_centre->admin(QString::fromUtf8(sql)).scalar(); }

    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<ReviewDesk> m_school;
    std::unique_ptr<ReviewDesk> m_desk;
    qint64 m_first = 0;
    std::vector<std::unique_ptr<QWidget>> m_pages;
};

QTEST_MAIN(TestCheckin)
#include "tst_checkin.moc"
