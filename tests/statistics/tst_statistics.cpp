// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/printpanel.h"
#include "forms/statistics/figurechart.h"
#include "forms/statistics/figureexport.h"
#include "forms/statistics/figuremodel.h"
#include "forms/statistics/statisticspage.h"
#include "forms/teachers/rosterreports.h"
#include "forms/teachers/teacherspage.h"
#include "models/domain/rocdate.h"
#include "models/figures/rosterfigures.h"
#include "models/sheets/spreadsheet.h"
#include "models/sheets/ziparchive.h"
#include "tests/paper/papers.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QClipboard>
#include <QComboBox>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSettings>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTest>

using namespace inservice;

namespace {

constexpr int ours = 90;
constexpr int theirs = 7;
const QList<RosterPopulation> populations{RosterPopulation::Counted, RosterPopulation::WithStaff,
                                          RosterPopulation::Everybody};
const QList<RosterFigure> kept{RosterFigure::Group,        RosterFigure::Title,  RosterFigure::Stage,
                               RosterFigure::Subject,      RosterFigure::State,  RosterFigure::Employment,
                               RosterFigure::TrainingRole, RosterFigure::Account};

} // namespace

/// 統計圖表, at a real centre: whether the numbers are right, lead to the people whom they count, and come out on
/// paper.
class TestStatistics : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            fill(TestCentre::juniorHigh, ours);
            fill(TestCentre::otherJuniorHigh, theirs);
            m_centre->admin(
                QStringLiteral("select core.close_checkin(core.counted_roster(u.id, core.semester_of(core.today())), "
                               "'closed', '試') from core.unit u where u.code in ('%1', '%2')")
                    .arg(QLatin1String(TestCentre::juniorHigh), QLatin1String(TestCentre::otherJuniorHigh)));
            m_school = std::make_unique<ReviewDesk>(*m_centre, m_centre->chief());
            m_desk = std::make_unique<ReviewDesk>(*m_centre, m_centre->reviewer());
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void cleanup() {
        m_page.reset();
        m_list.reset();
    }

    /// Both halves of the rule about whom a figure counts: the roster as it is, and as the centre has just kept it.
    void whatIsNowIsWhatTheCentreKept() {
        for (const bool isDesk : {false, true}) {
            ReviewDesk& at = isDesk ? *m_desk : *m_school;
            for (const RosterFigure figure : kept) {
                for (const RosterPopulation population : populations) {
                    const FigureTable now = RosterFigures::now(at.link().replica(), figure, population, !isDesk);
                    const std::optional<FigureTable> then = history(at, figure, population);
                    QVERIFY(then);
                    QCOMPARE(then->columns.size(), 1);
                    QVERIFY(!now.isEmpty());
                    QVERIFY2(numbers(now) == numbers(*then),
                             qPrintable(keyOf(figure) + u' ' + keyOf(population) + u'\n' + numbers(now).join(u' ') +
                                        u'\n' + numbers(*then).join(u' ')));
                    QCOMPARE(now.totals, then->totals);
                    if (!isDesk && now.addsUp) {
                        QCOMPARE(sum(now), *now.totals.constFirst());
                    }
                }
            }
        }
        const FigureTable everybody =
            RosterFigures::now(m_school->link().replica(), RosterFigure::Title, RosterPopulation::Everybody, true);
        QCOMPARE(*everybody.totals.constFirst(), one("select count(*) from core.teacher t join core.unit u on u.id = "
                                                     "t.unit_id where t.state <> 'left' and u.code = '123591'")
                                                     .toInt());
    }

    void whatIsTooSmallIsTheSameAtTheCentre() {
        QRandomGenerator random(20261129);
        for (int round = 0; round < 300; ++round) {
            QList<int> figures;
            QStringList texts;
            for (int i = random.bounded(0, 7); i > 0; --i) {
                figures << random.bounded(0, 7);
                texts << QString::number(figures.constLast());
            }
            QStringList hidden;
            QList<int> sorted = hiddenFigures(figures).values();
            std::sort(sorted.begin(), sorted.end());
            for (const int i : sorted) {
                hidden << QString::number(i + 1);
            }
            const QString sql = QStringLiteral("select coalesce(string_agg(x::text, ',' order by x), '') from "
                                               "unnest(core.hidden_figures('{%1}')) x")
                                    .arg(texts.join(u','));
            QCOMPARE(hidden.join(u','), QString::fromUtf8(m_centre->admin(sql).scalar()));
        }
    }

    /// Every number of every report leads to a list of exactly as many people, and those.
    void aNumberOpensTheListOfItsPeople() {
        StatisticsPage* page = open(*m_school);
        auto* list = openList(*m_school);
        auto* reports = find<QComboBox>(page, "statisticsReport");
        auto* table = find<QTableView>(page, "statisticsTable");
        int lists = 0;
        for (int report = 0; report < reports->count() - 1; ++report) { // all but the changes
            for (const RosterPopulation population : populations) {
                reports->setCurrentIndex(report);
                auto* box = find<QComboBox>(page, "statisticsPopulation");
                if (!box->isEnabled() && population != RosterPopulation::Everybody) {
                    continue;
                }
                box->setCurrentIndex(int(population));
                QTRY_VERIFY_WITH_TIMEOUT(page->isSettled(), patience);
                for (int row = 0; row < page->model().rowCount(); ++row) {
                    table->setCurrentIndex(page->model().index(row, 0));
                    QSignalSpy asked(page, &Page::openRequested);
                    find<QPushButton>(page, "statisticsList")->click();
                    QCOMPARE(asked.size(), 1);
                    const QString place = asked.constFirst().constFirst().toString();
                    QVERIFY(place.startsWith(QLatin1String("teachers:cut-")));
                    list->openAt(place.section(u':', 1));
                    const QString text = page->model().text(row, 1);
                    QTRY_VERIFY2_WITH_TIMEOUT(list->model()->isSettled() &&
                                                  QString::number(list->model()->rowCount()) == text,
                                              qPrintable(place + u' ' + text), patience);
                    ++lists;
                }
            }
        }
        QVERIFY(lists > 60);
        // Exactly those, and the box above the list says who and lets go of them.
        list->openAt(QStringLiteral("cut-title/everybody/3"));
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->isSettled(), patience);
        QCOMPARE(list->model()->rowCount(),
                 one("select count(*) from core.teacher t join core.unit u on u.id = t.unit_id where t.title_id = 3 "
                     "and t.state <> 'left' and u.code = '123591'")
                     .toInt());
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            QCOMPARE(list->model()->row(list->model()->idAt(row))->teacher.titleId, 3);
        }
        auto* cut = find<QComboBox>(list, "teachersCut");
        QVERIFY(cut->isVisible() && cut->currentText().contains(QStringLiteral("主任")));
        cut->setCurrentIndex(0);
        emit cut->activated(0);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), list->model()->total(), patience);
        QVERIFY(!cut->isVisible());
    }

    void theKeyboardDoesItToo() {
        StatisticsPage* page = open(*m_school);
        auto* table = find<QTableView>(page, "statisticsTable");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QSignalSpy asked(page, &Page::openRequested);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.constFirst().constFirst().toString().endsWith(u'/' + page->model().keyAt(1)));
        QCOMPARE(find<FigureChart>(page, "statisticsChart")->focusPolicy(), Qt::NoFocus);
    }

    void aDeskTellsNobodyApart() {
        StatisticsPage* page = open(*m_desk);
        auto* reports = find<QComboBox>(page, "statisticsReport");
        reports->setCurrentIndex(reports->findText(QStringLiteral("By unit")));
        QVERIFY(reports->currentIndex() >= 0);
        QTRY_COMPARE_WITH_TIMEOUT(page->model().rowCount(), 3, patience); // two schools, and all
        QVERIFY(!find<QComboBox>(page, "statisticsWhen")->isEnabled());
        QVERIFY(!find<QComboBox>(page, "statisticsWhen")->toolTip().isEmpty());
        m_centre->admin(
            "update core.teacher set state = 'left', departure = 'mistake' where id in (select t.id from "
            "core.teacher t join core.unit u on u.id = t.unit_id where u.code = '123592' order by t.id offset 2)");
        m_desk->link().syncNow();
        connect(&m_desk->link(), &Link::replicaChanged, page, &Page::refresh);
        find<QComboBox>(page, "statisticsPopulation")->setCurrentIndex(int(RosterPopulation::Everybody));
        QTRY_COMPARE_WITH_TIMEOUT(page->model().text(1, 1), QStringLiteral("＜3"), 30000);
        QCOMPARE(page->model().text(0, 1), QStringLiteral("＜3")); // or the sum would tell
        QCOMPARE(page->model().text(2, 1), QString::number(onRoster(TestCentre::juniorHigh) + 2));
        QVERIFY(find<QLabel>(page, "statisticsNotes")->text().contains(u'3'));
        page->refresh(Changes::everything());
    }

    void theCountryIsTheCentresAlone() {
        ReviewDesk net(*m_centre,
                       m_centre->reviewer(QString::fromLatin1(TestCentre::inserviceNet), QStringLiteral("netdesk")));
        const QList<Report> ofSchools = RosterReports(m_school->link()).reports();
        for (const Report& one : ofSchools) {
            QVERIFY(one.key != u"county" && one.key != u"unit");
        }
        const QList<Report> ofCountry = RosterReports(net.link()).reports();
        for (const Report& one : ofCountry) {
            QVERIFY(one.key != u"unit"); // by unit the desks over them have it
        }
        m_page = std::make_unique<StatisticsPage>(net.link(), new RosterReports(net.link()), nullptr);
        m_page->show();
        // It has the rosters of the schools that it reviews itself alone: what it is told of is the country.
        const QString everybody =
            QString::fromUtf8(one(QStringLiteral("select count(*) from core.teacher where state <> 'left'")));
        m_page->openAt(QStringLiteral("title?population=%1").arg(int(RosterPopulation::Everybody)));
        m_page->setCurrent(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled() && m_page->model().rowCount() > 1, 30000);
        QCOMPARE(m_page->model().text(m_page->model().rowCount() - 1, 1), everybody);
        QVERIFY(shows(m_page.get(), QStringLiteral("The whole country")));
        m_page->openAt(QStringLiteral("county"));
        find<QComboBox>(m_page.get(), "statisticsPopulation")->setCurrentIndex(int(RosterPopulation::Everybody));
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model().rowCount(), 2, 30000); // now: 高雄市, and all
        QCOMPARE(m_page->model().text(0, 1),
                 QString::fromUtf8(one(QStringLiteral("select count(*) from core.teacher where state <> 'left'"))));
        QVERIFY(!find<QPushButton>(m_page.get(), "statisticsList")->isEnabled());
        QVERIFY(!find<QPushButton>(m_page.get(), "statisticsList")->toolTip().isEmpty());
        find<QComboBox>(m_page.get(), "statisticsWhen")->setCurrentIndex(1);
        find<QComboBox>(m_page.get(), "statisticsPopulation")->setCurrentIndex(int(RosterPopulation::Everybody));
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 30000);
        QCOMPARE(m_page->model().rowCount(), 2);
        QCOMPARE(m_page->model().text(0, 0), QStringLiteral("高雄市"));
        QCOMPARE(m_page->model().text(0, 1),
                 QString::fromUtf8(one(QStringLiteral("select count(*) from core.roster_snapshot"))));
        QVERIFY(shows(m_page.get(), QStringLiteral("The whole country")));
        QVERIFY(!find<QPushButton>(m_page.get(), "statisticsList")->isEnabled());
    }

    /// 作業人員 (S2): the sums of the own unit from the centre, now and over time; nobody told apart, no list, no
    /// roster.
    void anOperatorHasTheNumbersAndNobodysName() {
        ReviewDesk clerk(*m_centre,
                         m_centre->account(AccountType::Operator, QString::fromLatin1(TestCentre::juniorHigh),
                                           QStringLiteral("operator9")));
        QVERIFY(!clerk.link().identity().tabs.contains(QStringLiteral("teacher")));
        StatisticsPage* page = open(clerk);
        QVERIFY(shows(page, QStringLiteral("data of the centre")));
        QVERIFY(find<QComboBox>(page, "statisticsWhen")->isEnabled());
        const FigureTable seen =
            RosterFigures::now(m_school->link().replica(), RosterFigure::Title, RosterPopulation::Counted, false);
        QCOMPARE(numbers(page->model().table()), numbers(seen));
        QCOMPARE(page->model().table().totals, seen.totals);
        QVERIFY(!find<QPushButton>(page, "statisticsList")->isEnabled());
        QVERIFY(find<QPushButton>(page, "statisticsList")->toolTip().contains(QStringLiteral("chief manager")));
        QSignalSpy asked(page, &Page::openRequested);
        emit find<QTableView>(page, "statisticsTable")->activated(page->model().index(0, 0));
        QCOMPARE(asked.size(), 0);
        find<QComboBox>(page, "statisticsWhen")->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && page->model().table().columns.constFirst() != u"People", 30000);
    }

    /// How each report was looked at last is there the next time, for this person.
    void eachReportKeepsItsSettings() {
        StatisticsPage* page = open(*m_school);
        const auto set = [&page](const char* box, int index) {
            auto* choice = find<QComboBox>(page, box);
            choice->setCurrentIndex(index);
            emit choice->activated(index);
        };
        const auto is = [&page](const char* box) { return find<QComboBox>(page, box)->currentIndex(); };
        set("statisticsReport", 2);
        set("statisticsWhen", 1);
        set("statisticsPopulation", 1);
        set("statisticsReport", 1);
        QCOMPARE(is("statisticsWhen"), 1); // what was not set there stays as it was
        set("statisticsWhen", 0);
        set("statisticsPopulation", 2);
        page = open(*m_school);
        QCOMPARE(is("statisticsReport"), 1);
        QCOMPARE(is("statisticsWhen"), 0);
        QCOMPARE(is("statisticsPopulation"), 2);
        set("statisticsReport", 2);
        QCOMPARE(is("statisticsWhen"), 1);
        QCOMPARE(is("statisticsPopulation"), 1);
        page = open(*m_desk); // another person at this PC
        QCOMPARE(is("statisticsReport"), 0);
        QSettings().clear();
    }

    void formerSemestersAreTheCentres() {
        m_centre->admin(
            "insert into core.roster_snapshot select semester - 10, person_id, unit_id, 12, state, departure, "
            "stage_id, subjects, employment_id, training_role_id, civil_servant, account_state from "
            "core.roster_snapshot");
        StatisticsPage* page = open(*m_school);
        find<QComboBox>(page, "statisticsWhen")->setCurrentIndex(1);
        QVERIFY(shows(page, QStringLiteral("data of the centre")));
        QCOMPARE(page->model().table().columns.size(), 2);
        QVERIFY(!find<QPushButton>(page, "statisticsList")->isEnabled());
        QVERIFY(!find<QPushButton>(page, "statisticsList")->toolTip().isEmpty());
        auto* reports = find<QComboBox>(page, "statisticsReport");
        reports->setCurrentIndex(reports->count() - 1); // the changes: nobody has come or gone yet
        QTRY_VERIFY_WITH_TIMEOUT(
            page->model().table().isEmpty() && find<look::MessageBar>(page, "statisticsMessage")->isVisible(), 30000);
        m_centre->admin(
            "insert into core.teacher_move(teacher_id, name, from_unit_id, kind, on_date, state, by_name) select t.id, "
            "t.name, t.unit_id, 'retire', core.today(), 'done', '試' from core.teacher t join core.unit u on u.id = "
            "t.unit_id where u.code = '123591' limit 1");
        page->refresh(Changes::everything());
        QTRY_VERIFY_WITH_TIMEOUT(!page->model().table().isEmpty(), 30000);
        QCOMPARE(page->model().text(0, 0), QStringLiteral("Retired"));
        QCOMPARE(page->model().text(0, page->model().columnCount() - 2), QStringLiteral("1")); // before the share
    }

    void whatIsNowIsSeenOffline() {
        StatisticsPage* page = open(*m_school);
        const QString all = page->model().text(page->model().rowCount() - 1, 1);
        m_centre->stopServer();
        page->refresh(Changes::everything());
        QVERIFY(shows(page, QStringLiteral("data of this PC")));
        QCOMPARE(page->model().text(page->model().rowCount() - 1, 1), all);
        find<QComboBox>(page, "statisticsWhen")->setCurrentIndex(1);
        auto* message = find<look::MessageBar>(page, "statisticsMessage");
        QTRY_VERIFY_WITH_TIMEOUT(message->tone() == look::Tone::Warning && message->isVisible(), 60000);
        QVERIFY(!find<QPushButton>(page, "statisticsPrint")->isEnabled());
        m_centre->startServer();
    }

    void paperSaysWhatTheScreenSays() {
        StatisticsPage* page = open(*m_school);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("figures.pdf"));
        find<QPushButton>(page, "statisticsPrint")->click();
        auto* panel = page->findChild<PrintPanel*>();
        QVERIFY(panel != nullptr && panel->isVisible());
        panel->setNextPdfFile(file);
        find<QPushButton>(page, "savePdf")->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), patience);
        const QString text = papers::squeezed(papers::pdfText(file, {QStringLiteral("-layout")}));
        for (int row = 0; row < page->model().rowCount(); ++row) {
            QString line;
            for (int column = 0; column < page->model().columnCount(); ++column) {
                line += page->model().text(row, column);
            }
            QVERIFY2(text.contains(papers::squeezed(line)), qPrintable(line + u'\n' + text));
        }
        for (const QString& said : {page->scope(), page->model().table().population, QStringLiteral("school year"),
                                    QString::number(RocDate::today().schoolYear()), m_school->link().identity().name}) {
            QVERIFY2(text.contains(papers::squeezed(said)), qPrintable(said + u'\n' + text));
        }
        find<QPushButton>(page, "statisticsBack")->click();
        QVERIFY(!panel->isVisible());
    }

    void aPictureAndATableToPaste() {
        StatisticsPage* page = open(*m_school);
        QTemporaryDir folder;
        for (const char* name : {"chart.png", "chart.svg"}) {
            const QString file = folder.filePath(QLatin1String(name));
            page->exporter().setNextPicture(file);
            find<QPushButton>(page, "statisticsPicture")->click();
            QImage image(file);
            if (file.endsWith(QLatin1String("svg"))) {
                QSvgRenderer svg(file);
                QVERIFY(svg.isValid());
                image = QImage(svg.defaultSize(), QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                svg.render(&painter);
            }
            QVERIFY(colours(image) > 3);
        }
        page->exporter().setNextPicture(folder.filePath(QStringLiteral("nowhere/chart.png")));
        find<QPushButton>(page, "statisticsPicture")->click();
        QCOMPARE(find<look::MessageBar>(page, "statisticsMessage")->tone(), look::Tone::Bad);
        for (const char* name : {"table.ods", "table.xlsx", "table.csv"}) {
            page->exporter().setNextTable(folder.filePath(QLatin1String(name)));
            find<QPushButton>(page, "statisticsSave")->click();
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const QString saved = QString::fromUtf8(csvOf(bytes)).remove(u'"');
            for (int row = 0; row < page->model().rowCount(); ++row) {
                QVERIFY2(saved.contains(page->model().text(row, 0) + u',' + page->model().text(row, 1)),
                         qPrintable(saved));
            }
            QVERIFY(definitions(bytes, saved).contains(page->model().table().population));
        }
        find<QPushButton>(page, "statisticsCopy")->click();
        const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), page->model().rowCount() + 1);
        QCOMPARE(lines.at(1).split(u'\t').at(1), page->model().text(0, 1));
    }

private:
    /// People of every kind, the same ones at each run.
    void fill(const char* unit, int people) {
        m_centre->admin(
            QStringLiteral(
                "with p as (insert into core.person select from generate_series(1, %2) returning id), n as (select id, "
                "row_number() over (order by id)::int as i from p) insert into core.teacher(person_id, unit_id, name, "
                "sex, "
                "national_id, birth_date, title_id, state, departure, state_since, stage_id, subjects, employment_id, "
                "training_role_id) select id, (select u.id from core.unit u where u.code = '%1'), '試教師' || i, "
                "'female', "
                "'A20000****', '1980-01-01', (array[7, 7, 7, 3, 12, 14, 15, 21, 6, 1])[1 + i % 10], s, case s when "
                "'left' then "
                "'retire' when 'on_leave' then (array['unpaid_leave', 'seconded', 'lent'])[1 + i % 3] end, "
                "core.today(), "
                "(array[20, 30, null])[1 + i % 3], '{}', "
                "(array[1, null, 3, 2, null, 5, 6, 7])[1 + i % 8], (array[101, 102, null, 103])[1 + i % 4] from n, "
                "lateral "
                "(select case when i % 17 = 0 then 'left' when i % 11 = 0 then 'on_leave' else 'active' end as s) x")
                .arg(QLatin1String(unit))
                .arg(people));
        m_centre->admin("update core.teacher set account_state = (array['waiting', 'open', 'roaming', 'closed', "
                        "'open'])[1 + id % 5], subjects = case id % 3 when 0 then '{}' when 1 then '{20001}' else "
                        "'{20001,20002,20003}' end::int[]");
    }
    [[nodiscard]] int onRoster(const char* unit) {
        return one(QStringLiteral(
                       "select count(*) from core.teacher t join core.unit u on u.id = t.unit_id where t.state <> "
                       "'left' and u.code = '%1'")
                       .arg(QLatin1String(unit)))
            .toInt();
    }
    QByteArray one(const QString& sql) { return m_centre->admin(sql).scalar(); }
    /// «key=number», of the newest column.
    static QStringList numbers(const FigureTable& table) {
        QStringList all;
        for (const FigureTable::Row& row : table.rows) {
            all << row.key + u'=' + figureText(row.numbers.constLast());
        }
        all.sort();
        return all;
    }
    /// What is said of the numbers: on a sheet of its own, or in CSV below them.
    static QString definitions(const QByteArray& bytes, const QString& first) {
        if (!ZipArchive::isZip(bytes)) {
            return first;
        }
        const ZipArchive archive(bytes, 1 << 24, {});
        const QByteArray ods = archive.part(QStringLiteral("content.xml"));
        return QString::fromUtf8(ods.isEmpty() ? archive.part(QStringLiteral("xl/worksheets/sheet2.xml"))
                                               : ods.mid(ods.lastIndexOf("<table:table ")));
    }
    static int sum(const FigureTable& table) {
        int all = 0;
        for (const FigureTable::Row& row : table.rows) {
            all += row.numbers.constFirst().value_or(0);
        }
        return all;
    }
    static int colours(const QImage& image) {
        QSet<QRgb> all;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3) {
                all.insert(image.pixel(x, y));
            }
        }
        return int(all.size());
    }
    static std::optional<FigureTable> history(ReviewDesk& at, RosterFigure figure, RosterPopulation population) {
        std::optional<FigureTable> table;
        at.link().ask(questions::rosterHistory(keyOf(figure), keyOf(population)), &at.link(),
                      [&](const Answer<questions::RosterHistory>& answer) {
                          if (answer) {
                              table = RosterFigures::history(at.link().replica(), figure, population, *answer.value);
                          }
                      });
        (void)QTest::qWaitFor([&] { return table.has_value(); }, 30000);
        return table;
    }
    StatisticsPage* open(ReviewDesk& at) {
        m_page = std::make_unique<StatisticsPage>(at.link(), new RosterReports(at.link()), nullptr);
        m_page->resize(1100, 640);
        m_page->show();
        m_page->setCurrent(true);
        if (!QTest::qWaitFor([this] { return m_page->model().rowCount() > 1; }, 30000)) {
            qFatal("no figures came");
        }
        return m_page.get();
    }
    TeachersPage* openList(ReviewDesk& at) {
        m_list = std::make_unique<TeachersPage>(at.link());
        m_list->resize(1100, 640);
        m_list->show();
        if (!QTest::qWaitFor([this] { return m_list->model()->total() > 0; }, 30000)) {
            qFatal("the roster was not loaded");
        }
        return m_list.get();
    }
    static bool shows(StatisticsPage* page, const QString& words) {
        return QTest::qWaitFor([&] { return find<QLabel>(page, "statisticsSaid")->text().contains(words); }, 30000);
    }
    template<typename Widget>
    static Widget* find(QWidget* page, const char* name) {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no control %s", name);
        }
        return found;
    }

    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<ReviewDesk> m_school;
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<StatisticsPage> m_page;
    std::unique_ptr<TeachersPage> m_list;
};

QTEST_MAIN(TestStatistics)
#include "tst_statistics.moc"
