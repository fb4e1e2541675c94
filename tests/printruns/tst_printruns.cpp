// SPDX-License-Identifier: GPL-3.0-or-later
// 列印批次 and 誤送轉交 as a desk uses them, at a real centre: forms of several cases printed as a run, what comes back
// and what is missing; papers that were passed on.
#include "forms/paper/documentout.h"
#include "forms/paper/envelopepanel.h"
#include "forms/paper/printpanel.h"
#include "forms/printruns/deliveriespage.h"
#include "forms/printruns/places.h"
#include "forms/printruns/runcover.h"
#include "forms/printruns/runpost.h"
#include "forms/printruns/runprint.h"
#include "forms/printruns/runspage.h"
#include "forms/printruns/runtasks.h"
#include "models/replica/replicareader.h"
#include "tests/review/reviewertest.h"
#include "tests/support/patience.h"

#include <QAction>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace inservice;
using questions::CopyStanding;

class PrintRunsTest : public ReviewerTest {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = beginAs(QStringLiteral("printruns"));
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }
    void init() {
        sitDown();
        m_cases.clear();
        for (int i = 0; i < 3; ++i) {
            m_cases << appliedCase(*m_centre);
        }
        QVERIFY(desk().sync());
    }
    void cleanup() {
        m_page.reset();
        m_desk.reset();
    }
    void severalFormsArePrintedAsARun();
    void withoutAPurposeNothingIsPrinted();
    void whatComesBackIsCounted();
    void whatIsMissingIsAskedForAndGivenUp();
    void whatIsOutTooLongStandsOnTheFirstPage();
    void aPaperThatWasPassedOnIsFoundAgain();
    void theMenuOfTheQueuePrintsWhatIsChosen();
    void aCoverHasAllItsFormsWhole();

private:
    QByteArray asked(const QString& sql) { return m_centre->admin(sql).scalar(); }
    ApplicationRow row(qint64 id) { return desk().queue().row(id)->application; }
    QList<ApplicationRow> rows() {
        QList<ApplicationRow> all;
        for (const DemoCase& one : std::as_const(m_cases)) {
            all << row(one.id);
        }
        return all;
    }
    static QString textOf(const QString& pdf) {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
        return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
    }
    /// Prints the three as a PDF. Returns its words.
    QString print(const QString& name) {
        RunPrint panel(desk().link(), rows());
        panel.show();
        QSignalSpy counted(&panel, &RunPrint::counted);
        const QString file = m_folder.filePath(name);
        panel.print()->setNextPdfFile(file);
        panel.findChild<QPushButton*>(QStringLiteral("savePdf"))->click();
        if (!QTest::qWaitFor([&] { return QFile::exists(file); }, patience)) {
            return {};
        }
        m_number = counted.isEmpty() ? QString() : counted.constFirst().constFirst().toString();
        return textOf(file);
    }
    /// The page, with the newest run chosen.
    bool openPage() {
        m_page = std::make_unique<RunsPage>(desk().link());
        m_page->resize(1280, 640);
        m_page->show();
        m_page->setCurrent(true);
        if (!QTest::qWaitFor([&] { return newest() != 0; }, patience)) {
            return false;
        }
        m_page->outbox().setHold({});
        m_page->openAt(QString::number(newest()));
        return QTest::qWaitFor([&] { return m_page->copies()->rowCount() == 3; }, patience);
    }
    qint64 newest() {
        const qint64 id = m_centre->admin(QStringLiteral("select max(id) from core.print_run")).scalar().toLongLong();
        return m_page->model()->row(id) ? id : 0;
    }
    QList<CopyStanding> standings() {
        QList<CopyStanding> all;
        for (const auto& copy : m_page->copies()->copies()) {
            all << copy.standing;
        }
        return all;
    }
    QString summary() { return m_page->findChild<QLabel*>(QStringLiteral("runSummary"))->text(); }
    template<typename Widget = QPushButton>
    Widget* find(const char* name) {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    void receive(qint64 id) {
        m_centre->desk().submit(m_officer, QStringLiteral("application.receive"),
                                {{"application_id", id},
                                 {"row_version", rowVersion(id)},
                                 {"how", "post"},
                                 {"head_seal", true},
                                 {"unit_seal", true},
                                 {"note", ""}});
    }

    QTemporaryDir m_folder;
    QList<DemoCase> m_cases;
    QString m_number;
    std::unique_ptr<RunsPage> m_page;
};

void PrintRunsTest::severalFormsArePrintedAsARun() {
    const QString words = print(QStringLiteral("run.pdf"));
    QVERIFY(!m_number.isEmpty());
    QCOMPARE(words.count(u'\f'), 4); // the cover and three forms
    const QStringList pages = words.split(u'\f');
    QVERIFY2(pages.at(0).contains(QStringLiteral("列印批次封面")) && pages.at(0).contains(m_number),
             qPrintable(pages.at(0)));
    for (int i = 0; i < 3; ++i) {
        const ApplicationRow application = row(m_cases.at(i).id);
        QVERIFY(pages.at(0).contains(application.number));
        QVERIFY2(!pages.at(0).contains(application.name), "the cover names nobody in full");
        const QString id = QString::fromUtf8(
            m_centre
                ->admin(QStringLiteral("select n.number from core.national_id n where n.person_id = $1 and n.current"),
                        {application.personId})
                .scalar());
        QVERIFY2(pages.at(i + 1).contains(id), "the number is whole on the form");
        QVERIFY2(pages.at(i + 1).contains(m_number) && pages.at(i + 1).contains(QStringLiteral("%1／3").arg(i + 1)),
                 qPrintable(pages.at(i + 1)));
    }
    QCOMPARE(asked(QStringLiteral("select count(*) from core.print_copy c join core.print_run r on r.id = c.run_id "
                                  "where r.number = '%1'")
                       .arg(m_number)),
             QByteArray("3"));
    // The same once more: another run, and the copies before are void.
    const QString first = m_number;
    QVERIFY(!print(QStringLiteral("again.pdf")).isEmpty());
    QVERIFY(m_number != first);
    QCOMPARE(asked(QStringLiteral("select string_agg(distinct core.copy_standing(c), ',') from core.print_copy c join "
                                  "core.print_run r on r.id = c.run_id where r.number = '%1'")
                       .arg(first)),
             QByteArray("void"));
}

void PrintRunsTest::withoutAPurposeNothingIsPrinted() {
    const QByteArray before = asked(QStringLiteral("select count(*) from core.print_run"));
    RunPrint panel(desk().link(), rows());
    panel.show();
    panel.findChild<QComboBox*>(QStringLiteral("runPurpose"))->setEditText(QStringLiteral(" "));
    panel.print()->setNextPdfFile(m_folder.filePath(QStringLiteral("none.pdf")));
    panel.findChild<QPushButton*>(QStringLiteral("savePdf"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(panel.findChild<look::MessageBar*>(QStringLiteral("runMessage"))->tone(),
                              look::Tone::Warning, patience);
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("none.pdf"))));
    QCOMPARE(asked(QStringLiteral("select count(*) from core.print_run")), before);
}

void PrintRunsTest::whatComesBackIsCounted() {
    QVERIFY(!print(QStringLiteral("back.pdf")).isEmpty());
    QVERIFY(openPage());
    QCOMPARE(standings(), QList<CopyStanding>(3, CopyStanding::Missing));
    QCOMPARE(m_page->model()->bucketOf(*m_page->model()->row(newest())), RunModel::Bucket::Missing);
    receive(m_cases.at(1).id);
    QVERIFY(desk().sync());
    m_page->refresh(Changes::everything());
    QTRY_COMPARE_WITH_TIMEOUT(standings().at(1), CopyStanding::Back, patience);
    QTRY_VERIFY2_WITH_TIMEOUT(summary().contains(QStringLiteral("back 1")) &&
                                  summary().contains(QStringLiteral("missing 2")),
                              qPrintable(summary()), patience);
    // A form leads to its case.
    QSignalSpy opened(m_page.get(), &Page::openRequested);
    emit find<QTableView>("runCopies")->activated(m_page->copies()->index(0, 0));
    QCOMPARE(opened.constFirst().constFirst().toString(), QStringLiteral("review:%1").arg(m_cases.at(0).id));
    // What is missing is posted: one letter a unit, to its address.
    const QList<Mailing> mailings =
        mailingsOf(m_page->copies()->copies(), desk().link().replica(), desk().link().identity().unitId);
    QCOMPARE(mailings.size(), 1);
    QCOMPARE(mailings.constFirst().enclosed.size(), 3);
    QVERIFY(mailings.constFirst().enclosed.constFirst().contains(row(m_cases.at(0).id).number));
}

void PrintRunsTest::whatIsMissingIsAskedForAndGivenUp() {
    QVERIFY(!print(QStringLiteral("missing.pdf")).isEmpty());
    receive(m_cases.at(0).id);
    QVERIFY(openPage());
    const qint64 run = newest();
    QTRY_VERIFY_WITH_TIMEOUT(find("runRemind")->isEnabled(), patience);
    find("runRemind")->click();
    QTRY_COMPARE_WITH_TIMEOUT(
        asked(QStringLiteral("select count(*) from core.mail where template = 'paper.missing' and "
                             "application_id in (%1, %2)")
                  .arg(m_cases.at(1).id)
                  .arg(m_cases.at(2).id)),
        QByteArray("2"), patience);
    QCOMPARE(
        asked(QStringLiteral("select count(*) from core.mail where template = 'paper.missing' and application_id = "
                             "%1")
                  .arg(m_cases.at(0).id)),
        QByteArray("0"));
    QTRY_VERIFY_WITH_TIMEOUT(!find("runRemind")->isEnabled(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->pending(run).state == Pending::None, patience);
    QTRY_VERIFY_WITH_TIMEOUT(find("runClose")->isEnabled(), patience);
    find("runClose")->click();
    auto* confirm = find("runReasonConfirm");
    QVERIFY2(!confirm->isEnabled(), "what is missing is not given up without a word");
    find<QPlainTextEdit>("runReasonText")->setPlainText(QStringLiteral("已電話確認不申請"));
    QVERIFY(confirm->isEnabled());
    confirm->click();
    QTRY_COMPARE_WITH_TIMEOUT(asked(QStringLiteral("select closed_reason from core.print_run where id = %1").arg(run)),
                              QByteArray("已電話確認不申請"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->bucketOf(*m_page->model()->row(run)), RunModel::Bucket::Closed,
                              patience);
}

void PrintRunsTest::whatIsOutTooLongStandsOnTheFirstPage() {
    m_centre->admin(QStringLiteral("update core.print_run set closed_at = now() where closed_at is null"));
    QVERIFY(!print(QStringLiteral("long.pdf")).isEmpty());
    receive(m_cases.at(0).id);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto asked = [&] {
        auto tasks = std::make_unique<RunTasks>(desk().link(), nullptr);
        QSignalSpy changed(tasks.get(), &TaskList::changed);
        (void)QTest::qWaitFor([&] { return !changed.isEmpty(); }, patience);
        return tasks;
    };
    const std::unique_ptr<RunTasks> fresh = asked();
    QVERIFY(fresh->tasks(now).isEmpty()); // printed today
    const QList<HomeTask> later = fresh->tasks(now.addDays(RunTasks::overdueDays + 1));
    QCOMPARE(later.size(), 1);
    QCOMPARE(later.constFirst().count, 2); // one of three is back
    QVERIFY2(later.constFirst().sentence.contains(m_number), qPrintable(later.constFirst().sentence));
    QCOMPARE(later.constFirst().place,
             QStringLiteral("printruns:") +
                 QString::fromLatin1(m_centre->admin(QStringLiteral("select max(id) from core.print_run")).scalar()));
    // What was given up is not waited for.
    m_centre->admin(QStringLiteral("update core.print_run set closed_at = now() where closed_at is null"));
    const std::unique_ptr<RunTasks> none = asked();
    QVERIFY(none->tasks(now.addDays(100)).isEmpty());
}

void PrintRunsTest::aPaperThatWasPassedOnIsFoundAgain() {
    DemoForm form = m_centre->form();
    form.unitCode = QString::fromLatin1(TestCentre::taipeiJuniorHigh);
    const DemoCase other = appliedCase(*m_centre, {}, &form);
    const QString hash = QString::fromUtf8(
        asked(QStringLiteral("select left(content_hash, 8) from core.application where id = %1").arg(other.id)));
    const QByteArray content = "%PDF-1.4 fax";
    m_centre->desk().submit(
        m_officer, QStringLiteral("application.deliver_scan"),
        {{"number", other.number},
         {"revision", 1},
         {"hash", hash},
         {"name", "fax.pdf"},
         {"mime", "application/pdf"},
         {"sha256", QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())},
         {"content", QString::fromLatin1(content.toBase64())}});
    const TestCentre::Account taipei =
        m_centre->reviewer(QString::fromLatin1(TestCentre::taipei), QStringLiteral("taipei1"));
    ReviewDesk itsDesk(*m_centre, taipei);
    for (ReviewDesk* at : {m_desk.get(), &itsDesk}) {
        DeliveriesPage page(at->link());
        page.show();
        page.setCurrent(true);
        QTRY_COMPARE_WITH_TIMEOUT(page.model()->total(), 1, patience);
        const bool sender = at == m_desk.get();
        page.openAt(QString::number(page.model()->idAt(0)));
        auto* open = page.findChild<QPushButton*>(QStringLiteral("deliveryOpen"));
        QTRY_VERIFY_WITH_TIMEOUT(open->isVisible(), patience);
        QCOMPARE(open->isEnabled(), !sender);
        QCOMPARE(page.findChild<QPushButton*>(QStringLiteral("deliveryPost"))->isEnabled(), sender);
    }
}

void PrintRunsTest::theMenuOfTheQueuePrintsWhatIsChosen() {
    QAction* run = nullptr;
    const QList<QAction*> actions = desk().page().pageActions();
    for (QAction* action : actions) {
        if (action->objectName() == u"reviewRun") {
            run = action;
        }
    }
    QVERIFY(run);
    QVERIFY(desk().open(m_cases.at(0).id));
    QTRY_VERIFY_WITH_TIMEOUT(run->isEnabled(), patience);
    run->trigger();
    auto* window = desk().page().findChild<QDialog*>(QStringLiteral("runWindow"));
    QVERIFY(window && window->findChild<RunPrint*>());
    delete window;
    for (const Place& place : printRunPlaces()) {
        QVERIFY(place.isListed({nullptr, &desk().link()}));
        QVERIFY(!place.isListed({}));
    }
}

void PrintRunsTest::aCoverHasAllItsFormsWhole() {
    RunCover cover;
    cover.number = QStringLiteral("R115-00042");
    cover.desk = QStringLiteral("高雄市區管中心");
    cover.at = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < 100; ++i) {
        cover.lines.append(
            {QStringLiteral("115-%1").arg(i, 6, 10, QLatin1Char('0')), QStringLiteral("王○明"),
             QStringLiteral("高雄市立名稱很長而且還要更長一些的試驗國民中學附設進修補習學校（分校%1）").arg(i), 1});
    }
    const auto document = coverDocument(cover);
    QVERIFY(document->pageCount() >= 3);
    const QString file = m_folder.filePath(QStringLiteral("cover.pdf"));
    writePdf(*document, file);
    const QString words = textOf(file).remove(u' ');
    for (int i = 0; i < 100; ++i) {
        QVERIFY2(words.contains(QStringLiteral("115-%1").arg(i, 6, 10, QLatin1Char('0'))),
                 qPrintable(QString::number(i)));
    }
}

QTEST_MAIN(PrintRunsTest)
#include "tst_printruns.moc"
