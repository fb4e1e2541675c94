// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/printpanel.h"
#include "forms/statistics/figureexport.h"
#include "forms/statistics/figuremodel.h"
#include "forms/statistics/statisticspage.h"
#include "forms/studyfigures/dutiespage.h"
#include "forms/studyfigures/freezingpage.h"
#include "forms/studyfigures/frozenvalues.h"
#include "forms/studyfigures/publicreports.h"
#include "forms/studyfigures/studycatalogue.h"
#include "forms/studyfigures/studyreports.h"
#include "forms/studyfigures/studywords.h"
#include "models/domain/rocdate.h"
#include "models/replica/changes.h"
#include "models/sheets/spreadsheet.h"
#include "models/sheets/ziparchive.h"
#include "tests/paper/papers.h"
#include "tests/review/reviewdesk.h"
#include "tests/studyfigures/studied.h"
#include "tests/support/patience.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTest>

using namespace inservice;

/// 統計圖表 over confirmed hours, 法定研習 and 統計專區 as a school, its desk and a passer-by use them, at a real
/// centre.
class TestStudyFigures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QSettings().clear();
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_school = std::make_unique<ReviewDesk>(*m_centre, m_centre->chief());
            m_desk = std::make_unique<ReviewDesk>(*m_centre, m_centre->reviewer());
            fillStudied(*m_centre);
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void cleanup() {
        m_page.reset();
        m_duties.reset();
        QSettings().clear();
    }

    /// S02 → S01 → S04: every number leads to what it counts.
    void hoursLeadToTeachersAndToTheirCourses() {
        StatisticsPage* page = open(*m_school, QStringLiteral("s02"));
        QCOMPARE(columnOf(page, 1), (QStringList{"0", "2", "3", "0", "0", "0", "5"}));
        QVERIFY(find<QLabel>("statisticsNotes")->text().contains(QStringLiteral("Mean 5.1 hours")));
        follow(page, 2); // 6 to under 18
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && page->model().table().rows.size() == 3, patience);
        QCOMPARE(page->model().table().textColumns.size(), 1);
        for (int row = 0; row < 3; ++row) {
            QCOMPARE(page->model().text(row, 3), QStringLiteral("6.5")); // title, courses, hours
        }
        follow(page, 0);
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && page->model().table().rows.size() == 2, patience);
        QCOMPARE(page->model().text(0, 4), QStringLiteral("In person"));
        QVERIFY(!find<QPushButton>("statisticsPicture")->isEnabled()); // it is a list, and says so
        QVERIFY(!find<QPushButton>("statisticsPicture")->toolTip().isEmpty());
        // A course is looked at where the unit has it.
        QSignalSpy opened(page, &Page::openRequested);
        follow(page, 0);
        QCOMPARE(opened.size(), 1);
        QVERIFY2(opened.constFirst().constFirst().toString().startsWith(QStringLiteral("courses:")) ||
                     opened.constFirst().constFirst().toString().startsWith(QStringLiteral("offering:")),
                 qPrintable(opened.constFirst().constFirst().toString()));
    }

    /// Whatever a row counts is listed behind it, and no more.
    void everyRowLeadsToWhatItCounts() {
        StatisticsPage* page = open(*m_school, QStringLiteral("s09"));
        const int row = rowOf(page, QStringLiteral("Online, live"));
        QVERIFY(row >= 0);
        QCOMPARE(page->model().text(row, 3), QStringLiteral("10.5"));
        follow(page, row);
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && page->model().table().rows.size() == 1, patience);
        QCOMPARE(page->model().text(0, 0), QStringLiteral("線上研習"));
        QCOMPARE(page->model().text(0, 6), QStringLiteral("10.5")); // number, organiser, day, mode, participations
        QVERIFY(find<QLabel>("statisticsSaid")->text().contains(QStringLiteral("By mode: Online, live")));
        // And from the course to its people, of the same period.
        follow(page, 0);
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && page->model().table().rows.size() == 3, patience);
        QCOMPARE(find<QLineEdit>("statisticsChoice.course")->text(),
                 QString::fromUtf8(one("select number from core.course where title = '線上研習'")));
    }

    void whatARowIsNarrowedToCanBeLeft() {
        StatisticsPage* page = open(*m_school, QStringLiteral("s05"));
        const QString people = page->model().text(0, 1);
        follow(page, 0);
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && QString::number(page->model().table().rows.size()) == people,
                                 patience);
        choose(QStringLiteral("of"), QString());
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && page->model().table().rows.size() == 5, patience);
        QVERIFY(!find<QLabel>("statisticsSaid")->text().contains(QStringLiteral("job title")));
    }

    /// A school that a row led to is left again in its box.
    void aSchoolThatARowLedToIsLeftInItsBox() {
        StatisticsPage* page = open(*m_desk, QStringLiteral("s18"));
        const QString school = QString::fromUtf8(one("select name from core.unit where code = '123591'"));
        const int row = rowOf(page, school);
        QVERIFY(row >= 0);
        follow(page, row);
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && page->model().table().rows.size() == 5, patience);
        choose(QStringLiteral("unit"), QString());
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && page->model().table().isEmpty(), patience); // which school?
    }

    void everyReportComesOrSaysWhatItWants() {
        StatisticsPage* page = open(*m_school, QStringLiteral("s01"));
        auto* reports = find<QComboBox>("statisticsReport");
        QCOMPARE(reports->count(), int(studyReports().size()) - 2); // those of desks are not a school's
        for (int report = 0; report < reports->count(); ++report) {
            reports->setCurrentIndex(report);
            QTRY_VERIFY2_WITH_TIMEOUT(page->isSettled() &&
                                          (!page->model().table().isEmpty() ||
                                           find<look::MessageBar>("statisticsMessage")->tone() == look::Tone::Info),
                                      qPrintable(reports->currentText()), patience);
            for (int column = 0; column < page->model().columnCount(); ++column) {
                const QString header = page->model().header(column);
                QVERIFY2(!header.isEmpty() && !header.contains(u'_'), qPrintable(reports->currentText() + header));
            }
            auto* list = find<QPushButton>("statisticsList");
            for (int row = 0; row < page->model().rowCount(); ++row) {
                QVERIFY2(!page->model().text(row, 0).isEmpty(), qPrintable(reports->currentText()));
                find<QTableView>("statisticsTable")->setCurrentIndex(page->model().index(row, 0));
                QVERIFY2(list->isEnabled() || !list->toolTip().isEmpty(), qPrintable(reports->currentText()));
                QVERIFY2(list->isEnabled() || page->model().keyAt(row).isEmpty() ||
                             reports->currentText() == studyReport(QStringLiteral("s22_reasons")).nameText(),
                         qPrintable(reports->currentText())); // a row that is a number of something leads to it
            }
        }
    }

    void aPeriodAndATagNarrowIt() {
        StatisticsPage* page = open(*m_school, QStringLiteral("s01"));
        QCOMPARE(sum(page), QStringLiteral("25.5"));
        choose(QStringLiteral("tag"), QStringLiteral("35"));
        QTRY_COMPARE_WITH_TIMEOUT(sum(page), QStringLiteral("15.0"), patience);
        choose(QStringLiteral("tag"), QString());
        auto* period = find<QComboBox>("statisticsChoice.period");
        choose(QStringLiteral("period"),
               period->itemData(period->findText(QStringLiteral("From a day to a day"))).toString());
        QTRY_VERIFY_WITH_TIMEOUT(find<look::MessageBar>("statisticsMessage")->isVisible(), patience); // which days?
        for (const char* name : {"from", "to"}) {
            auto* day = find<QLineEdit>(qPrintable(QStringLiteral("statisticsChoice.") + QLatin1String(name)));
            day->setText(QLatin1String(name) == u"from" ? QStringLiteral("2015-01-01") : QStringLiteral("2015-12-31"));
            emit day->editingFinished();
        }
        QTRY_COMPARE_WITH_TIMEOUT(sum(page), QStringLiteral("0.0"), patience);
        // What was chosen is there the next time.
        page = open(*m_school, QStringLiteral("s01"), false);
        QCOMPARE(find<QComboBox>("statisticsChoice.period")->currentData().toString(), QStringLiteral("days"));
        QVERIFY(page != nullptr);
    }

    void aDeskChoosesASchoolBeforeNamesAreShown() {
        StatisticsPage* page = open(*m_desk, QStringLiteral("s01"), false);
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && find<look::MessageBar>("statisticsMessage")->isVisible(),
                                 patience);
        QVERIFY(page->model().table().isEmpty());
        choose(QStringLiteral("unit"), QString::fromUtf8(one("select id from core.unit where code = '123591'")));
        QTRY_VERIFY_WITH_TIMEOUT(page->model().table().rows.size() == 5, patience);
        // Of all schools together two people are told apart by nobody.
        choose(QStringLiteral("unit"), QString());
        page->openAt(QStringLiteral("s05"));
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && !page->model().table().isEmpty(), patience);
        QVERIFY(columnOf(page, 1).contains(QStringLiteral("＜3")));
        QVERIFY(find<QLabel>("statisticsNotes")->text().contains(QStringLiteral("fewer than 3")));
    }

    /// The country is summed up at night: until then that is said as a state, not as a fault.
    void whatIsSummedUpAtNightIsWaitedFor() {
        ReviewDesk centre(*m_centre,
                          m_centre->reviewer(QString::fromLatin1(TestCentre::inserviceNet), QStringLiteral("net2")));
        StatisticsPage* page = open(centre, QStringLiteral("s02"), false);
        auto* message = find<look::MessageBar>("statisticsMessage");
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && message->text().contains(QStringLiteral("every night")),
                                 patience);
        QCOMPARE(message->tone(), look::Tone::Info);
        m_centre->admin(QStringLiteral("select core.sum_people()"));
        page->refresh(Changes::everything());
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && page->model().rowCount() > 0, patience);
        m_page.reset();
    }

    void aDutyIsEnteredAndCounts() {
        m_duties = std::make_unique<DutiesPage>(m_desk->link());
        m_duties->resize(1100, 640);
        m_duties->show();
        m_duties->setCurrent(true);
        connect(&m_desk->link(), &Link::replicaChanged, m_duties.get(), &Page::refresh);
        QTRY_VERIFY_WITH_TIMEOUT(m_duties->model()->total() > 10, patience); // the start set
        m_duties->findChild<QAction*>("dutiesAdd")->trigger();
        auto* confirm = m_duties->findChild<QPushButton*>("dutyPanelConfirm");
        QVERIFY(confirm != nullptr && !confirm->isEnabled() && !confirm->toolTip().isEmpty());
        m_duties->findChild<QLineEdit*>("dutyPanel.name")->setText(QStringLiteral("本市資安五小時"));
        m_duties->findChild<QDoubleSpinBox*>("dutyPanel.hours")->setValue(5);
        auto* tags = m_duties->findChild<QListWidget*>("dutyPanel.tags");
        for (int row = 0; row < tags->count(); ++row) {
            tags->item(row)->setCheckState(tags->item(row)->data(Qt::UserRole).toInt() == 35 ? Qt::Checked
                                                                                             : Qt::Unchecked);
        }
        QTRY_VERIFY2_WITH_TIMEOUT(confirm->isEnabled(), qPrintable(confirm->toolTip()), patience);
        confirm->click();
        QTRY_VERIFY_WITH_TIMEOUT(!one("select id from core.duty where name = '本市資安五小時'").isEmpty(), patience);
        m_school->link().syncNow();
        StatisticsPage* page = open(*m_school, QStringLiteral("s03"));
        const int row = rowOf(page, QStringLiteral("本市資安五小時"));
        QVERIFY(row >= 0);
        QCOMPARE(page->model().text(row, 1), QStringLiteral("5"));    // for whom
        QCOMPARE(page->model().text(row, 2), QStringLiteral("0"));    // reached
        QCOMPARE(page->model().text(row, 5), QStringLiteral("10.0")); // hours lacking
        follow(page, row);
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && page->model().table().rows.size() == 5, patience);
        QCOMPARE(page->model().text(0, 4), QStringLiteral("2.0")); // title, unit, hours, lacking
    }

    void theCountrysDutyIsNotADesks() {
        m_duties = std::make_unique<DutiesPage>(m_desk->link());
        m_duties->resize(1100, 640);
        m_duties->show();
        QTRY_VERIFY_WITH_TIMEOUT(m_duties->model()->total() > 10, patience);
        m_duties->openAt(QString::fromUtf8(one("select id from core.duty where name = '家庭教育'")));
        auto* change = m_duties->findChild<QPushButton*>("dutyChange");
        QTRY_VERIFY_WITH_TIMEOUT(change != nullptr && !change->isEnabled(), patience);
        QVERIFY(m_duties->findChild<QPushButton*>("dutyReplace")->isEnabled());
    }

    void hoursStandByTag() {
        StatisticsPage* page = open(*m_school, QStringLiteral("s01_tags"));
        QCOMPARE(page->model().header(3), QString::fromUtf8(one("select label from core.course_tag where id = 35")));
        QCOMPARE(page->model().text(page->model().rowCount() - 1, 3), QStringLiteral("15.0"));
        QCOMPARE(page->model().text(page->model().rowCount() - 1, 2), QStringLiteral("25.5"));
    }

    void aFileSaysWhatItsColumnsCount() {
        StatisticsPage* page = open(*m_school, QStringLiteral("s01"));
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("figures.ods"));
        page->exporter().setNextTable(file);
        find<QPushButton>("statisticsSave")->click();
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray bytes = saved.readAll();
        QVERIFY(QString::fromUtf8(csvOf(bytes)).contains(QStringLiteral("6.5")));
        const ZipArchive archive(bytes, 1 << 24, {});
        const QByteArray content = archive.part(QStringLiteral("content.xml"));
        const QString definitions = QString::fromUtf8(content.mid(content.lastIndexOf("<table:table ")));
        QVERIFY(definitions.contains(studyDefinition(QStringLiteral("s01"), QStringLiteral("hours"))));
        QVERIFY(definitions.contains(page->model().table().population));
    }

    /// What a report is narrowed to goes along, wherever its numbers go.
    void whatItIsNarrowedToStandsBesideTheNumbers() {
        StatisticsPage* page = open(*m_school, QStringLiteral("s01"));
        choose(QStringLiteral("tag"), QStringLiteral("35"));
        choose(QStringLiteral("class"), QStringLiteral("6"));
        const QString label = QString::fromUtf8(one("select label from core.course_tag where id = 35"));
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && find<QLabel>("statisticsSaid")->text().contains(label), patience);
        QVERIFY(find<QLabel>("statisticsSaid")->text().contains(QStringLiteral("Under 6 hours")));
        QTemporaryDir folder;
        const QString csv = folder.filePath(QStringLiteral("figures.csv"));
        page->exporter().setNextTable(csv);
        find<QPushButton>("statisticsSave")->click();
        QFile saved(csv);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(saved.readAll()).contains(label));
        const QString pdf = folder.filePath(QStringLiteral("figures.pdf"));
        find<QPushButton>("statisticsPrint")->click();
        auto* panel = page->findChild<PrintPanel*>();
        panel->setNextPdfFile(pdf);
        find<QPushButton>("savePdf")->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdf), patience);
        QVERIFY(papers::pdfText(pdf, {}).contains(label));
        QVERIFY(papers::pdfText(pdf, {}).contains(QStringLiteral("Under 6 hours")));
    }

    void aListToBeSignedHasTwoNamesALine() {
        StatisticsPage* page = open(*m_school, QStringLiteral("s25"), false);
        auto* course = find<QLineEdit>("statisticsChoice.course");
        course->setText(QString::fromUtf8(one("select number from core.course where title = '資通安全研習'")));
        emit course->editingFinished();
        QTRY_VERIFY_WITH_TIMEOUT(page->model().table().rows.size() == 5, patience);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("signed.pdf"));
        find<QPushButton>("statisticsPrint")->click();
        auto* panel = page->findChild<PrintPanel*>();
        panel->setNextPdfFile(file);
        find<QPushButton>("savePdf")->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), patience);
        const QString text = papers::pdfText(file, {QStringLiteral("-layout")});
        const QStringList lines = text.split(u'\n').filter(QStringLiteral("試教師"));
        QCOMPARE(lines.size(), 3); // five people
        QCOMPARE(lines.constFirst().count(QStringLiteral("試教師")), 2);
    }

    /// 凍結值 beside 更正後: 教師進修網 freezes a year, hours of it are put right later, and everybody sees both, on
    /// the screen, on paper and in a file.
    void whatIsFrozenStandsBesideWhatIsPutRight() {
        const int year = RocDate::today().schoolYear() - 1;
        const QString period = QStringLiteral("school_year:%1").arg(year);
        const QByteArray day = QStringLiteral("make_date(%1, 7, 20)").arg(year + 1912).toUtf8();
        heldAndConfirmed(*m_centre, "去年研習", "{\"tags\": []}", "online_live", "3.5", "t.name < '試教師4'",
                         day.constData());
        m_centre->admin(QStringLiteral("select core.keep_roster(id, (%1 * 10 + 2)::core.semester) from core.unit where "
                                       "code = '123591'")
                            .arg(year));
        ReviewDesk centre(*m_centre,
                          m_centre->reviewer(QString::fromLatin1(TestCentre::inserviceNet), QStringLiteral("net1")));
        m_page = std::make_unique<FreezingPage>(centre.link(), new StudyReports(centre.link()));
        m_page->resize(1300, 700);
        m_page->show();
        m_page->openAt(QStringLiteral("s10"));
        m_page->setCurrent(true);
        auto* freeze = find<QPushButton>("statisticsFreeze");
        QVERIFY(!freeze->isEnabled() && !freeze->toolTip().isEmpty()); // this school year goes on
        choose(QStringLiteral("period"), QStringLiteral("school_year:%1").arg(year + 1));
        QVERIFY(!freeze->isEnabled());
        choose(QStringLiteral("period"), period);
        QTRY_VERIFY2_WITH_TIMEOUT(freeze->isEnabled(), qPrintable(freeze->toolTip()), patience);
        freeze->click();
        auto* confirm = find<QPushButton>("freezePanelConfirm");
        QVERIFY(!confirm->isEnabled()); // and why?
        find<QLineEdit>("freezePanel.reason")->setText(QStringLiteral("年報定稿"));
        QTRY_VERIFY2_WITH_TIMEOUT(confirm->isEnabled(), qPrintable(confirm->toolTip()), patience);
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select count(*) from core.frozen_period"), QByteArray("1"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(find<look::MessageBar>("statisticsMessage")->text().contains(QStringLiteral("frozen")),
                                 patience);
        m_page.reset();

        StatisticsPage* page = open(*m_school, QStringLiteral("s01"), false);
        choose(QStringLiteral("period"), period);
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && sum(page) == QStringLiteral("10.5"), patience);
        QVERIFY(notes(page).contains(QStringLiteral("Nothing was put right since.")));
        QVERIFY(notes(page).contains(QStringLiteral("年報定稿")));
        QCOMPARE(page->model().columnCount(), 11); // a name, a title, nine numbers

        m_centre->admin(
            QStringLiteral("update core.award a set superseded_by = a.id from core.teacher t, core.course c "
                           "where t.person_id = a.person_id and t.name = '試教師1' and c.id = a.course_id "
                           "and c.title = '去年研習'"));
        m_centre->admin(QStringLiteral(
            "insert into core.award(course_id, list_id, list_no, version, person_id, teacher_id, kind, hours, passed, "
            "unit_id, title_id, course_ends_on, revision) select a.course_id, a.list_id, a.list_no, 2, a.person_id, "
            "a.teacher_id, a.kind, 2, true, a.unit_id, a.title_id, a.course_ends_on, 1 from core.award a where "
            "a.superseded_by = a.id"));
        page = open(*m_school, QStringLiteral("s01"), false);
        choose(QStringLiteral("period"), period);
        const int frozen = 3;
        QTRY_COMPARE_WITH_TIMEOUT(page->model().header(frozen), QStringLiteral("Hours (frozen)"), patience);
        QCOMPARE(page->model().header(frozen + 1), QStringLiteral("Hours (corrected)"));
        const int row = rowOf(page, QStringLiteral("試教師1"));
        QVERIFY(row >= 0);
        QCOMPARE(page->model().text(row, frozen), QStringLiteral("3.5"));
        QCOMPARE(page->model().text(row, frozen + 1), QStringLiteral("2.0"));
        QCOMPARE(page->model().text(page->model().rowCount() - 1, frozen), QStringLiteral("10.5"));
        QCOMPARE(page->model().text(page->model().rowCount() - 1, frozen + 1), QStringLiteral("9.0"));
        QCOMPARE(page->model().columnCount(), 13); // hours, and hours online
        QVERIFY(notes(page).contains(QStringLiteral("both values")));

        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("frozen.ods"));
        page->exporter().setNextTable(file);
        find<QPushButton>("statisticsSave")->click();
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const ZipArchive archive(saved.readAll(), 1 << 24, {});
        const QByteArray content = archive.part(QStringLiteral("content.xml"));
        QVERIFY(content.contains("Hours (frozen)") && content.contains("Hours (corrected)"));
        const QString definitions = QString::fromUtf8(content.mid(content.lastIndexOf("<table:table ")));
        QVERIFY(definitions.contains(QStringLiteral("when the period was frozen")));
        const QString paper = folder.filePath(QStringLiteral("frozen.pdf"));
        find<QPushButton>("statisticsPrint")->click();
        page->findChild<PrintPanel*>()->setNextPdfFile(paper);
        find<QPushButton>("savePdf")->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(paper), patience);
        QVERIFY(papers::pdfText(paper, {QStringLiteral("-layout")}).contains(QStringLiteral("both values")));

        // Classes of hours keep their share, which is that of now.
        page = open(*m_school, QStringLiteral("s02"), false);
        choose(QStringLiteral("period"), period);
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && page->model().rowCount() > 0, patience);
        QVERIFY2(notes(page).contains(QStringLiteral("changes none of these numbers")), qPrintable(notes(page)));
        QVERIFY(notes(page).contains(QStringLiteral("When frozen: mean")));
    }

    /// A table of many columns is not read through a slit while its chart has half of the page; where the line between
    /// them was left it is found again, for this report.
    void theTableGetsTheWidthOfItsColumns() {
        StatisticsPage* page = open(*m_school, QStringLiteral("s01"));
        const auto widths = [this] { return find<QSplitter>("statisticsSplitter")->sizes(); };
        const auto hidden = [this] {
            const auto* table = find<QTableView>("statisticsTable");
            return table->horizontalHeader()->length() - table->viewport()->width();
        };
        const auto* chart = find<QWidget>("statisticsChart");
        QTRY_VERIFY2_WITH_TIMEOUT(hidden() <= 0 || widths().constFirst() <= chart->minimumWidth() + 4,
                                  qPrintable(QString::number(hidden())), patience);
        QTRY_VERIFY2_WITH_TIMEOUT(widths().constFirst() >= chart->minimumWidth(), "what the chart says is seen too",
                                  patience);
        const QList<int> wide = widths();
        QVERIFY(wide.at(1) > wide.at(0));
        page->openAt(QStringLiteral("s02"));
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && widths().at(1) < wide.at(1), patience);
        QTRY_VERIFY_WITH_TIMEOUT(hidden() <= 0, patience);

        QWidget* line = find<QSplitter>("statisticsSplitter")->handle(1);
        const QPoint at = line->rect().center();
        QTest::mousePress(line, Qt::LeftButton, {}, at);
        QTest::mouseMove(line, at - QPoint(90, 0));
        QTest::mouseRelease(line, Qt::LeftButton, {}, at - QPoint(90, 0));
        const QList<int> moved = widths();
        page = open(*m_school, QStringLiteral("s01"));
        QTRY_COMPARE_WITH_TIMEOUT(widths(), wide, patience); // each report for itself
        page->openAt(QStringLiteral("s02"));
        QTRY_COMPARE_WITH_TIMEOUT(widths(), moved, patience);
    }

    /// A row that is in one of both alone, a column in which nothing is another, and what is hidden.
    void aTableOfBothValues() {
        FigureTable now;
        now.columns = {QStringLiteral("A"), QStringLiteral("B")};
        now.measures = {Measure::Count, Measure::Hours};
        now.definitions = {QStringLiteral("a"), QStringLiteral("b")};
        now.rows = {{QStringLiteral("1"), QStringLiteral("one"), {4, 40}},
                    {QStringLiteral("2"), QStringLiteral("two"), {std::nullopt, 0}},
                    {QStringLiteral("4"), QStringLiteral("four"), {7, 0}}};
        now.totals = {11, 40};
        now.chartColumn = 0;
        const FigureTable both = besideFrozen(now,
                                              {{QStringLiteral("1"), QStringLiteral("one"), {5, 40}},
                                               {QStringLiteral("2"), QStringLiteral("two"), {std::nullopt, 0}},
                                               {QStringLiteral("3"), QStringLiteral("three"), {6, 0}}},
                                              {11, 40}, QDateTime::currentDateTimeUtc());
        QCOMPARE(both.columns,
                 (QStringList{QStringLiteral("A (frozen)"), QStringLiteral("A (corrected)"), QStringLiteral("B")}));
        QCOMPARE(both.measures, (QList<Measure>{Measure::Count, Measure::Count, Measure::Hours}));
        QCOMPARE(both.rows.at(0).numbers, (QList<FigureTable::Number>{5, 4, 40}));
        QCOMPARE(both.rows.at(1).numbers, (QList<FigureTable::Number>{std::nullopt, std::nullopt, 0}));
        QCOMPARE(both.rows.at(2).numbers, (QList<FigureTable::Number>{FigureTable::none, 7, 0}));
        QCOMPARE(both.rows.at(3).numbers, (QList<FigureTable::Number>{6, FigureTable::none, 0}));
        QCOMPARE(both.totals, (QList<FigureTable::Number>{11, 11, 40}));
        QCOMPARE(both.barColumn(), 1);
        QVERIFY(both.hasHidden());
    }

    /// 統計專區: before sign-in, in sums alone.
    void whoPassesByHasTheSumsOfTheCountry() {
        m_centre->admin(QStringLiteral("select core.sum_study(true)"));
        QTemporaryDir folder;
        GuestLink guest(m_centre->deskUri(), folder.path());
        guest.start();
        m_page = std::make_unique<StatisticsPage>(guest, new PublicReports({&guest, nullptr}), QString(), QString(),
                                                  nullptr);
        m_page->resize(1100, 640);
        m_page->show();
        m_page->openAt(QStringLiteral("s09"));
        m_page->setCurrent(true);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->model().table().isEmpty(), patience);
        const int row = rowOf(m_page.get(), QStringLiteral("In person"));
        QVERIFY(row >= 0);
        QCOMPARE(m_page->model().text(row, 3), QStringLiteral("15.0"));
        QVERIFY(!find<QPushButton>("statisticsList")->isEnabled());
        QCOMPARE(find<QComboBox>("statisticsReport")->count(), 3);
        m_page.reset();
    }

private:
    QByteArray one(const QString& sql) { return m_centre->admin(sql).scalar(); }
    StatisticsPage* open(ReviewDesk& at, const QString& report, bool waits = true) {
        m_page = std::make_unique<StatisticsPage>(at.link(), new StudyReports(at.link()), nullptr);
        m_page->resize(1200, 680);
        m_page->show();
        m_page->openAt(report);
        m_page->setCurrent(true);
        connect(m_page.get(), &Page::openRequested, m_page.get(), [this](const QString& place) {
            m_page->openAt(place.section(u':', 1)); // as the window does
        });
        if (waits &&
            !QTest::qWaitFor([this] { return m_page->isSettled() && m_page->model().rowCount() > 0; }, patience)) {
            qFatal("no figures came: %s",
                   qPrintable(m_page->findChild<look::MessageBar*>("statisticsMessage")->text()));
        }
        return m_page.get();
    }
    static QStringList columnOf(StatisticsPage* page, int column) {
        QStringList all;
        for (int row = 0; row < page->model().rowCount(); ++row) {
            all << page->model().text(row, column);
        }
        return all;
    }
    /// All hours of S01.
    static QString sum(StatisticsPage* page) {
        return page->model().rowCount() > 0 ? page->model().text(page->model().rowCount() - 1, 3) : QString();
    }
    static QString notes(StatisticsPage* page) { return page->model().table().notes.join(u' '); }
    static int rowOf(StatisticsPage* page, const QString& name) { return int(columnOf(page, 0).indexOf(name)); }
    void follow(StatisticsPage* page, int row) {
        find<QTableView>("statisticsTable")->setCurrentIndex(page->model().index(row, 0));
        find<QPushButton>("statisticsList")->click();
    }
    void choose(const QString& key, const QString& value) {
        auto* box = find<QComboBox>(qPrintable(QStringLiteral("statisticsChoice.") + key));
        const int index = box->findData(value);
        QVERIFY2(index >= 0, qPrintable(key + u'=' + value));
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    template<typename Widget>
    Widget* find(const char* name) {
        auto* found = m_page->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no control %s", name);
        }
        return found;
    }

    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<ReviewDesk> m_school;
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<StatisticsPage> m_page;
    std::unique_ptr<DutiesPage> m_duties;
};

QTEST_MAIN(TestStudyFigures)
#include "tst_studyfigures.moc"
