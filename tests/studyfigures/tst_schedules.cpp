// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/actionbar.h"
#include "forms/lists/listcolumns.h"
#include "forms/lists/listpane.h"
#include "forms/statistics/figuremodel.h"
#include "forms/statistics/statisticspage.h"
#include "forms/studyfigures/rosters/keptrosterpage.h"
#include "forms/studyfigures/schedules/schedulespage.h"
#include "forms/studyfigures/schedules/schedulewords.h"
#include "forms/studyfigures/studyreports.h"
#include "forms/teachers/teacherspage.h"
#include "models/tables/studiedroster.h"
#include "tests/review/reviewdesk.h"
#include "tests/studyfigures/studied.h"
#include "tests/support/patience.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace inservice;

/// 定期統計, 封存名冊 and 本學年時數 on the roster, as a school and its desk use them, at a real centre.
class TestSchedules : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QSettings().clear();
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_school = std::make_unique<ReviewDesk>(*m_centre, m_centre->chief());
            m_desk = std::make_unique<ReviewDesk>(*m_centre, m_centre->reviewer());
            fillStudied(*m_centre);
            m_centre->admin(
                QStringLiteral("select core.keep_roster(u.id, core.semester_of(core.today())) from core.unit "
                               "u where u.code = '123591'"));
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void cleanup() {
        m_statistics.reset();
        m_schedules.reset();
        m_roster.reset();
        m_teachers.reset();
        QSettings().clear();
    }

    /// A report as it stands is what one is reminded of, and what the reminder leads to.
    void aReportIsScheduledAsItStands() {
        openReport(QStringLiteral("s02"));
        choose("statisticsChoice.period", QStringLiteral("school_year"));
        choose("statisticsChoice.tag", QStringLiteral("35"));
        QTRY_VERIFY_WITH_TIMEOUT(m_statistics->isSettled() && m_statistics->model().rowCount() > 0, patience);
        const QString all = m_statistics->model().text(m_statistics->model().rowCount() - 1, 1);
        QSignalSpy asked(m_statistics.get(), &Page::openRequested);
        find<QPushButton>(*m_statistics, "statisticsSchedule")->click();
        QCOMPARE(asked.size(), 1);
        const QString place = asked.constFirst().constFirst().toString();
        QVERIFY(place.startsWith(QStringLiteral("schedules:new-")));

        openSchedules();
        m_schedules->openAt(place.section(u':', 1));
        auto* confirm = find<QPushButton>(*m_schedules, "schedulePanelConfirm");
        QTRY_VERIFY2_WITH_TIMEOUT(confirm->isEnabled(), qPrintable(confirm->toolTip()), patience);
        find<QLineEdit>(*m_schedules, "schedulePanel.name")->setText(QStringLiteral("每月資安時數"));
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select query::text from core.figure_schedule where name = '每月資安時數'"),
                                  QByteArray("{\"tag\": 35, \"period\": \"school_year\", \"report\": \"s02\", "
                                             "\"population\": \"counted\"}"),
                                  patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_schedules->model()->rowCount() == 1, patience);

        // With one there already another is asked for all the same, though its list comes later.
        m_schedules = std::make_unique<SchedulesPage>(m_school->link());
        m_schedules->resize(1100, 640);
        m_schedules->show();
        m_schedules->openAt(place.section(u':', 1));
        QTRY_VERIFY_WITH_TIMEOUT(m_schedules->model()->isSettled() && m_schedules->model()->rowCount() == 1, patience);
        m_schedules->refresh(Changes::everything());
        QTRY_VERIFY_WITH_TIMEOUT(m_schedules->model()->isSettled(), patience);
        QVERIFY(find<QPushButton>(*m_schedules, "schedulePanelConfirm")->isVisible());

        // Time comes: 首頁 says so until it has been looked at.
        m_schedules.reset();
        ScheduleTasks tasks(m_school->link(), nullptr);
        QVERIFY(tasks.tasks(QDateTime::currentDateTimeUtc()).isEmpty());
        m_centre->admin(
            QStringLiteral("update core.figure_schedule set due_at = now() - interval '1 minute' where kind = "
                           "'report'"));
        m_centre->admin(QStringLiteral("select core.issue_figures()"));
        m_school->link().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(tasks.tasks(QDateTime::currentDateTimeUtc()).size(), 1, patience);
        const HomeTask task = tasks.tasks(QDateTime::currentDateTimeUtc()).constFirst();
        QVERIFY(task.sentence.contains(QStringLiteral("每月資安時數")));
        QCOMPARE(one("select count(*) from core.mail where template = 'figures.issue'"), QByteArray("1"));
        openSchedules();
        QTRY_VERIFY_WITH_TIMEOUT(
            m_schedules->model()->row(task.place.section(u':', 1).toLongLong()) != nullptr &&
                m_schedules->model()->row(task.place.section(u':', 1).toLongLong())->one.issuedAt.isValid(),
            patience);
        m_schedules->openAt(task.place.section(u':', 1));
        QTRY_VERIFY_WITH_TIMEOUT(tasks.tasks(QDateTime::currentDateTimeUtc()).isEmpty(), patience);

        // And leads to the same numbers.
        const ScheduleRow row = m_schedules->model()->row(task.place.section(u':', 1).toLongLong())->one;
        const QString report = schedulePlace(row.query).section(u':', 1);
        m_statistics.reset();
        openReport(report);
        QTRY_VERIFY_WITH_TIMEOUT(m_statistics->isSettled() && m_statistics->model().rowCount() > 0, patience);
        QCOMPARE(m_statistics->model().text(m_statistics->model().rowCount() - 1, 1), all);
        QCOMPARE(find<QComboBox>(*m_statistics, "statisticsChoice.tag")->currentData().toString(),
                 QStringLiteral("35"));
    }

    void aFixedPeriodIsNotScheduledAndSaysWhy() {
        openReport(QStringLiteral("s02"));
        choose("statisticsChoice.period", find<QComboBox>(*m_statistics, "statisticsChoice.period")
                                              ->itemData(4)
                                              .toString()); // of a school year that has a number
        auto* button = find<QPushButton>(*m_statistics, "statisticsSchedule");
        QTRY_VERIFY_WITH_TIMEOUT(!button->isEnabled(), patience);
        QVERIFY(!button->toolTip().isEmpty());
    }

    /// M18: what a school hears by itself leads to who they are; it is stopped, not deleted.
    void aSchoolHearsWhoseTeachersLackSomething() {
        m_centre->admin(QStringLiteral("select core.add_duty_notices()"));
        m_centre->admin(
            QStringLiteral("update core.figure_schedule set due_at = now() - interval '1 minute' where kind = "
                           "'duty'"));
        m_centre->admin(QStringLiteral("select core.issue_figures()"));
        m_school->link().syncNow();
        ScheduleTasks tasks(m_school->link(), nullptr);
        const auto told = [&tasks] {
            const QList<HomeTask> all = tasks.tasks(QDateTime::currentDateTimeUtc());
            return std::any_of(all.begin(), all.end(), [](const HomeTask& task) { return task.count == 5; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(told(), patience);
        openSchedules();
        const qint64 id = one("select s.id from core.figure_schedule s join core.account a on a.id = s.account_id join "
                              "core.unit u on u.id = a.unit_id where s.kind = 'duty' and u.code = '123591' and "
                              "a.account_type = 'chief_manager'")
                              .toLongLong();
        QTRY_VERIFY_WITH_TIMEOUT(m_schedules->model()->row(id) != nullptr, patience);
        m_schedules->openAt(QString::number(id));
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(*m_schedules, "scheduleRemove")->isEnabled(), patience);
        QVERIFY(!find<QPushButton>(*m_schedules, "scheduleRemove")->toolTip().isEmpty());
        QVERIFY(find<QPushButton>(*m_schedules, "scheduleStop")->isEnabled());
    }

    /// 本學年時數 and 尚缺 come when their columns are shown, and are sorted by.
    void theRosterSaysWhatEverybodyHasStudied() {
        m_teachers = std::make_unique<TeachersPage>(m_school->link());
        connect(&m_school->link(), &Link::replicaChanged, m_teachers.get(), &Page::refresh);
        m_school->link().syncNow();
        m_teachers->resize(1300, 680);
        m_teachers->show();
        m_teachers->setCurrent(true);
        const auto* model = qobject_cast<const StudiedRoster*>(m_teachers->model());
        QVERIFY(model != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(m_teachers->model()->rowCount() >= 5, patience);
        const int hours = int(StudiedRoster::StudyColumn::Hours);
        const int lacking = int(StudiedRoster::StudyColumn::Lacking);
        const auto cell = [model](const QString& name, int column) {
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->index(row, int(TeacherModel::Column::Name)).data().toString() == name) {
                    return model->index(row, column).data().toString();
                }
            }
            return QString();
        };
        QCOMPARE(cell(QStringLiteral("試教師1"), hours), QStringLiteral("–")); // nobody asked for it
        auto* view = m_teachers->findChild<QTableView*>(QStringLiteral("teachersList"));
        QVERIFY(view != nullptr && view->isColumnHidden(hours));
        QMenu columns;
        m_teachers->findChild<ListPane*>()->columns()->addTo(&columns);
        for (const int column : {hours, lacking}) {
            const QString title = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            const QList<QAction*> actions = columns.actions();
            for (QAction* action : actions) {
                if (action->text().remove(u'&') == title) {
                    action->trigger();
                }
            }
        }
        QVERIFY(!view->isColumnHidden(hours) && !view->isColumnHidden(lacking));
        QTRY_VERIFY2_WITH_TIMEOUT(cell(QStringLiteral("試教師1"), hours) == u"6.5",
                                  qPrintable(model->index(0, hours).data(Qt::ToolTipRole).toString()), patience);
        QCOMPARE(cell(QStringLiteral("試教師5"), hours), QStringLiteral("3.0"));
        QVERIFY(cell(QStringLiteral("試教師1"), lacking).contains(QStringLiteral("hours")));
        QSignalSpy asked(m_teachers.get(), &Page::openRequested);
        m_teachers->openAt(QString::fromUtf8(one("select id from core.teacher where name = '試教師1'")));
        auto* study = m_teachers->findChild<QAction*>(QStringLiteral("teachersStudy"));
        QTRY_VERIFY_WITH_TIMEOUT(study != nullptr && study->isEnabled(), patience);
        study->trigger();
        QCOMPARE(asked.size(), 1);
        openReport(asked.constFirst().constFirst().toString().section(u':', 1));
        QTRY_VERIFY_WITH_TIMEOUT(m_statistics->isSettled() && m_statistics->model().rowCount() > 5, patience);
        QVERIFY(find<QLabel>(*m_statistics, "statisticsSaid")->text().contains(QStringLiteral("試教師1")));
    }

    /// A desk puts right what was wrong in a kept roster; the school reads it, and figures go by it.
    void aKeptRosterIsPutRight() {
        openRoster(*m_desk);
        auto* unit = find<QComboBox>(*m_roster, "keptRosterUnit");
        const int at = unit->findData(one("select id from core.unit where code = '123591'").toLongLong());
        QVERIFY(at >= 0);
        unit->setCurrentIndex(at);
        emit unit->activated(at);
        auto* list = find<QTableView>(*m_roster, "keptRosterList");
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() >= 5, patience);
        find<QLineEdit>(*m_roster, "keptRosterFind")->setText(QStringLiteral("試教師4"));
        QCOMPARE(list->model()->rowCount(), 1);
        find<QPushButton>(*m_roster, "keptRosterCorrect")->click();
        auto* confirm = find<QPushButton>(*m_roster, "keptEntryPanelConfirm");
        QVERIFY(!confirm->isEnabled() && !confirm->toolTip().isEmpty()); // nothing is changed yet
        find<QComboBox>(*m_roster, "keptEntryPanel.counted")->setCurrentIndex(1);
        QVERIFY(!confirm->isEnabled()); // and why?
        find<QLineEdit>(*m_roster, "keptEntryPanel.reason")->setText(QStringLiteral("當時已留職停薪"));
        QTRY_VERIFY2_WITH_TIMEOUT(confirm->isEnabled(), qPrintable(confirm->toolTip()), patience);
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->index(0, 5).data().toString(), QStringLiteral("left out"), patience);
        QCOMPARE(one("select reason from core.roster_correction"), QByteArray("當時已留職停薪"));

        openRoster(*m_school); // the school reads what was put right, and puts nothing right itself
        QVERIFY(m_roster->findChild<QComboBox*>(QStringLiteral("keptRosterUnit")) == nullptr);
        list = find<QTableView>(*m_roster, "keptRosterList");
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() >= 5, patience);
        QVERIFY(!find<QPushButton>(*m_roster, "keptRosterCorrect")->isVisible());
        find<QLineEdit>(*m_roster, "keptRosterFind")->setText(QStringLiteral("試教師4"));
        QCOMPARE(list->model()->index(0, 5).data().toString(), QStringLiteral("left out"));
    }

private:
    QByteArray one(const QString& sql) { return m_centre->admin(sql).scalar(); }
    template<typename Widget>
    Widget* find(QWidget& in, const char* name) {
        auto* found = in.findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no control %s", name);
        }
        return found;
    }
    void openReport(const QString& argument) {
        m_statistics = std::make_unique<StatisticsPage>(m_school->link(), new StudyReports(m_school->link()), nullptr);
        m_statistics->resize(1200, 680);
        m_statistics->show();
        m_statistics->openAt(argument);
        m_statistics->setCurrent(true);
    }
    void choose(const char* name, const QString& value) {
        auto* box = find<QComboBox>(*m_statistics, name);
        const int index = box->findData(value);
        QVERIFY2(index >= 0, name);
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    void openSchedules() {
        m_schedules = std::make_unique<SchedulesPage>(m_school->link());
        connect(&m_school->link(), &Link::replicaChanged, m_schedules.get(), &Page::refresh);
        m_schedules->outbox().setHold(std::chrono::seconds(0));
        m_schedules->findChild<UpkeepDetail*>()->bar()->setPause(std::chrono::milliseconds(0));
        m_schedules->resize(1200, 700);
        m_schedules->show();
        m_schedules->setCurrent(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_schedules->model()->isLoaded(), patience);
    }
    void openRoster(ReviewDesk& at) {
        m_roster = std::make_unique<KeptRosterPage>(at.link(), nullptr);
        m_roster->resize(1200, 680);
        m_roster->show();
        m_roster->setCurrent(true);
    }

    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<ReviewDesk> m_school;
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<StatisticsPage> m_statistics;
    std::unique_ptr<SchedulesPage> m_schedules;
    std::unique_ptr<KeptRosterPage> m_roster;
    std::unique_ptr<TeachersPage> m_teachers;
};

QTEST_MAIN(TestSchedules)
#include "tst_schedules.moc"
