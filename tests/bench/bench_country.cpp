// SPDX-License-Identifier: GPL-3.0-or-later
// The 250,000 teachers of the country in the centre, 60,000 of them of one desk and 200 of one school: a search over
// all of them, the first load of the school and of the desk, 教師名單 of the desk opened, sums over all, and lists that
// leave as files. References in the same run, by psql and LibreOffice, where they do the same work.
#include "forms/commands/listexport.h"
#include "forms/teachers/teacherspage.h"
#include "models/questions/catalogues.h"
#include "models/questions/figures.h"
#include "models/questions/teachers.h"
#include "models/replica/tables/teachers.h"
#include "models/sheets/sheetwriter.h"
#include "tests/bench/country.h"
#include "tests/bench/figure.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/memory.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace inservice;
using bench::run;
using bench::settle;
using bench::signedIn;
using bench::until;

namespace {

constexpr int country = 250'000;
constexpr int county = 60'000;
constexpr int school = 200;

QStringList psql(const TestCentre& centre, const QString& sql) {
    return {QStringLiteral("-qXAt"), QStringLiteral("-c"), sql, centre.adminUri()};
}

/// 250,000 people of common and of rare names. The triggers of the feed are off meanwhile: a desk that loads reads
/// rows, not what happened to them.
void fill(TestCentre& centre) {
    centre.admin(QStringLiteral("alter table core.teacher disable trigger user"));
    centre.admin(
        QStringLiteral(
            "with p as (insert into core.person select from generate_series(1, %1) returning id), "
            "n as (select id, row_number() over () ::int as i from p), "
            "ours as (select array_agg(u.id order by u.id) as a from core.unit u join core.unit d on d.id = "
            "u.chief_reviewer_id and d.code = '%4' where u.code <> '%5'), "
            "others as (select array_agg(u.id order by u.id) as a from core.unit u join core.unit_kind k on k.key = "
            "u.kind and not k.is_desk join core.unit d on d.id = u.chief_reviewer_id and d.code <> '%4'), "
            "own as (select id from core.unit where code = '%5') "
            "insert into core.teacher(person_id, unit_id, name, sex, national_id, birth_date, title_id, state_since, "
            "email, stage_id, subjects, employment_id, hired_on) "
            "select n.id, case when i <= %3 then own.id when i <= %2 then ours.a[1 + i % cardinality(ours.a)] "
            "else others.a[1 + i % cardinality(others.a)] end, "
            "(array['陳', '林', '黃', '張', '李', '王', '吳', '劉', '蔡', '楊'])[1 + i % 10] || '試' || i, "
            "case when i % 3 = 0 then 'male' else 'female' end, 'A20000****', date '1960-01-01' + i % 12000, "
            "(array[1, 3, 7, 12, 21])[1 + i % 5], date '2024-08-01', 'teacher' || i || '@example.invalid', 20, "
            "array[20001, 20002 + i % 15], (array[1, 3, 5])[1 + i % 3], date '2015-08-01' from n, ours, others, own")
            .arg(country)
            .arg(county)
            .arg(school)
            .arg(QLatin1String(TestCentre::kaohsiung), QLatin1String(TestCentre::juniorHigh)));
    centre.admin(QStringLiteral("alter table core.teacher enable trigger user"));
    centre.admin(QStringLiteral("vacuum analyze core.teacher"));
}

template<typename T>
double asked(AccountLink& link, const AccountQuestion<T>& question, const std::function<void(const T&)>& see = {}) {
    return bench::milliseconds(5, [&] {
        bool came = false;
        link.ask(question, &link, [&](const Answer<T>& answer) {
            if (!answer) {
                std::cerr << "bench: " << qPrintable(answer.error.key) << '\n';
                std::exit(2);
            }
            if (see) {
                see(*answer.value);
            }
            came = true;
        });
        until([&came] { return came; }, "an answer");
    });
}

/// 全國教師查詢: the first hundred, with the command that the audit wants before.
void searches(TestCentre& centre, AccountLink& net) {
    const auto search = [&](const char* what, const questions::TeacherFilter& filter, const QString& where) {
        qsizetype rows = 0;
        const double own = asked<questions::FoundTeachers>(
            net, questions::teachers(filter, 0),
            [&rows](const questions::FoundTeachers& found) { rows = found.rows.size(); });
        const double reference = bench::milliseconds(5, [&] {
            run(QStringLiteral("psql"),
                psql(centre,
                     QStringLiteral("select * from core.teacher t where %1 order by t.id limit 101").arg(where)));
        });
        bench::atMost(QStringLiteral("search over 250,000 teachers, first page: %1 (%2 rows)")
                          .arg(QString::fromUtf8(what))
                          .arg(rows),
                      own, QStringLiteral("ms"), 500,
                      QStringLiteral("psql, the bare query: %1 ms").arg(reference, 0, 'f', 0));
    };
    search("a common name", {QStringLiteral("王"), {}}, QStringLiteral("starts_with(t.name, '王')"));
    search("one person", {QStringLiteral("王試249995"), {}}, QStringLiteral("starts_with(t.name, '王試249995')"));
    search("nobody", {QStringLiteral("無此人"), {}}, QStringLiteral("starts_with(t.name, '無此人')"));
    search("a unit", {{}, QString::fromLatin1(TestCentre::juniorHigh)},
           QStringLiteral("t.unit_id = (select id from core.unit where code = '123591')"));
    search("part of a unit's name", {{}, QStringLiteral("虛構99")},
           QStringLiteral("t.unit_id in (select id from core.unit where name like '%虛構99%')"));
}

void sums(TestCentre& centre, AccountLink& net) {
    const double counted = bench::milliseconds(5, [&] {
        run(QStringLiteral("psql"),
            psql(centre,
                 QStringLiteral("select title_id, count(*) from core.teacher where state <> 'left' group by 1")));
    });
    bench::atMost(QStringLiteral("statistics of the country, now, by title"),
                  asked<questions::RosterHistory>(
                      net, questions::rosterNow(QStringLiteral("title"), QStringLiteral("everybody"))),
                  QStringLiteral("ms"), 1000, QStringLiteral("psql, count by title: %1 ms").arg(counted, 0, 'f', 0));
    const double first = bench::milliseconds(1, [&] {
        centre.admin(QStringLiteral("update core.code_uses set at = '-infinity'"));
        asked<questions::CodeUses>(net, questions::codeUses());
    });
    bench::told(QStringLiteral("how many have each code: counted, then four times told"), first, QStringLiteral("ms"),
                QStringLiteral("psql, count by title alone: %1 ms").arg(counted, 0, 'f', 0));
    bench::atMost(QStringLiteral("how many have each code, told again"),
                  asked<questions::CodeUses>(net, questions::codeUses()), QStringLiteral("ms"), 50);
}

/// From nothing to a list, and the same rows by psql, out of the centre and into a table without indexes.
std::unique_ptr<AccountLink> firstLoad(TestCentre& centre, const TestCentre::Account& account, const QString& folder,
                                       const char* whose) {
    QElapsedTimer timer;
    timer.start();
    std::unique_ptr<AccountLink> link = signedIn(centre, account, folder);
    const double load = double(timer.nsecsElapsed()) / 1e6;
    const auto rows = link->replica().rows<TeacherRow>().size();
    const QTemporaryDir scratch;
    const QString file = scratch.filePath(QStringLiteral("rows"));
    centre.admin(QStringLiteral("create schema if not exists bench"));
    centre.admin(QStringLiteral("create unlogged table if not exists bench.teacher (like core.teacher)"));
    const QString of =
        QStringLiteral("core.teacher t join core.unit u on u.id = t.unit_id where %1")
            .arg(rows > school
                     ? QStringLiteral("u.chief_reviewer_id = (select id from core.unit where code = '123N91')")
                     : QStringLiteral("u.code = '123591'"));
    const double copied = bench::milliseconds(3, [&] {
        run(QStringLiteral("psql"),
            {QStringLiteral("-qX"), QStringLiteral("-c"),
             QStringLiteral("\\copy (select t.* from %1) to '%2'").arg(of, file), centre.adminUri()});
        run(QStringLiteral("psql"),
            {QStringLiteral("-qX"), QStringLiteral("-c"), QStringLiteral("truncate bench.teacher"),
             QStringLiteral("-c"), QStringLiteral("\\copy bench.teacher from '%1'").arg(file), centre.adminUri()});
    });
    bench::told(
        QStringLiteral("%1: sign-in and first load, %2 teachers and 10,000 units").arg(QLatin1String(whose)).arg(rows),
        load, QStringLiteral("ms"),
        QStringLiteral("psql \\copy of the teachers, out and in: %1 ms").arg(copied, 0, 'f', 0));
    return link;
}

/// 教師名單 of the desk, opened, searched, and away as a file.
void pageOfTheDesk(AccountLink& link) {
    const qint64 before = bench::memoryMiB();
    std::unique_ptr<TeachersPage> page;
    const bench::Heartbeat heart;
    bench::told(QStringLiteral("opening 教師名單 of %1 teachers").arg(county),
                bench::milliseconds(1,
                                    [&] {
                                        page = std::make_unique<TeachersPage>(link);
                                        page->resize(1200, 700);
                                        page->show();
                                        page->setCurrent(true);
                                        settle(*page);
                                        page->repaint();
                                    }),
                QStringLiteral("ms"));
    bench::atMost(QStringLiteral("longest turn of the window meanwhile"), heart.longestWork(), QStringLiteral("ms"),
                  50);
    bench::told(QStringLiteral("memory of that page"), double(bench::memoryMiB() - before), QStringLiteral("MiB"));
    page->findChild<QAction*>(QStringLiteral("teachersExport"))->trigger();
    auto* dialog = page->findChild<ListExport*>();
    const QTemporaryDir folder;
    bool saved = false;
    QObject::connect(dialog, &ListExport::saved, dialog, [&saved] { saved = true; });
    const QString file = folder.filePath(QStringLiteral("a.ods"));
    const double own = bench::milliseconds(1, [&] {
        dialog->saveTo(file);
        until([&saved] { return saved; }, "the file");
    });
    // LibreOffice writes the same table, from CSV.
    const QString csv = folder.filePath(QStringLiteral("b.csv"));
    run(QStringLiteral("soffice"), {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder.path()),
                                    QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("csv"),
                                    QStringLiteral("--outdir"), folder.filePath(QStringLiteral("csv")), file});
    QFile::rename(folder.filePath(QStringLiteral("csv/a.csv")), csv);
    const double office = bench::milliseconds(1, [&] {
        run(QStringLiteral("soffice"),
            {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder.path()), QStringLiteral("--headless"),
             QStringLiteral("--convert-to"), QStringLiteral("ods"), QStringLiteral("--outdir"),
             folder.filePath(QStringLiteral("out")), csv});
    });
    bench::line(QStringLiteral("export of all 60,000 rows as ODS, with the audit first"), own, QStringLiteral("ms"),
                QStringLiteral("LibreOffice, the same table from CSV: %1 ms").arg(office, 0, 'f', 0),
                QStringLiteral("<= it"), own <= office);
}

/// The writer alone, on a table of the country.
void files() {
    SpreadsheetTable table{QStringLiteral("教師"), {}, {}};
    for (int column = 0; column < 8; ++column) {
        table.header << QStringLiteral("欄%1").arg(column);
    }
    for (int row = 0; row < country; ++row) {
        table.rows.append({QStringLiteral("王試%1").arg(row), QStringLiteral("高雄市立示範國民中學"),
                           QStringLiteral("合格專任教師"), QStringLiteral("在職"), QStringLiteral("國語文、數學"),
                           QStringLiteral("A20000****"), QStringLiteral("teacher%1@example.invalid").arg(row),
                           QStringLiteral("啟用中")});
    }
    for (const SheetFormat format : {SheetFormat::Ods, SheetFormat::Xlsx, SheetFormat::Csv}) {
        bench::told(QStringLiteral("250,000 rows of 8 columns written as %1").arg(suffixOf(format)),
                    bench::milliseconds(1, [&] { (void)written(table, format); }), QStringLiteral("ms"));
    }
}

void measure() {
    TestCentre centre;
    const TestCentre::Account chief = centre.chief();
    const TestCentre::Account desk = centre.reviewer();
    const TestCentre::Account net =
        centre.reviewer(QString::fromLatin1(TestCentre::inserviceNet), QStringLiteral("netdesk1"));
    bench::importUnits(centre);
    fill(centre);
    const QTemporaryDir ofNet;
    const QTemporaryDir ofSchool;
    const QTemporaryDir ofDesk;
    const std::unique_ptr<AccountLink> country = signedIn(centre, net, ofNet.path());
    searches(centre, *country);
    sums(centre, *country);
    (void)firstLoad(centre, chief, ofSchool.path(), "a school");
    const std::unique_ptr<AccountLink> link = firstLoad(centre, desk, ofDesk.path(), "a desk");
    pageOfTheDesk(*link);
    files();
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QString error = TestCentre::explain(measure);
    if (!error.isEmpty()) {
        std::cerr << "bench: " << qPrintable(error) << '\n';
        return 2;
    }
    return bench::over == 0 ? 0 : 1;
}
