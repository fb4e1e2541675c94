// SPDX-License-Identifier: GPL-3.0-or-later
// Day one: 100,000 courses of the site before into a centre, from one list in Big5; the same list again; and taken
// back. Beside it what psql takes to copy the list's rows into a table without a rule.
#include "models/central/imports/courseimport.h"
#include "tests/bench/figure.h"
#include "tests/bench/memory.h"
#include "tests/support/testcentre.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringEncoder>

using namespace inservice;

namespace {

constexpr int courses = 100'000;
constexpr int thousand = 1000; // ms

QByteArray list() {
    QString text = QStringLiteral("課程代碼,研習名稱,開課單位代碼,課程處理狀態,上課日期,班別性質,課程性質,專案屬性標籤,"
                                  "時數/學分,開課地點,各班人數,承辦人,電話,E-mail,課程內容\n");
    const QStringList units{
        QString::fromLatin1(TestCentre::juniorHigh), QString::fromLatin1(TestCentre::otherJuniorHigh),
        QString::fromLatin1(TestCentre::taipeiJuniorHigh), QString::fromLatin1(TestCentre::nationalHigh)};
    const QDate last = QDate::currentDate().addDays(-30);
    for (int i = 0; i < courses; ++i) {
        text += QStringLiteral("%1,第%2期素養導向教學研習,%3,名單確認通過,%4,非學分班,國中/教學/"
                               "數學,資通安全,6,視聽教室,40,承辦%5,07-6000000,"
                               "c%5@example.invalid,研習內容第一段說明教學目標及評量方式\n")
                    .arg(2'000'000 + i)
                    .arg(i)
                    .arg(units.at(i % units.size()), last.addDays(-(i % 3000)).toString(QStringLiteral("yyyy/M/d")))
                    .arg(i % 500);
    }
    QStringEncoder big5("Big5");
    return big5(text);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    TestCentre centre;
    PgConnection admin(centre.adminUri());
    const QList<std::pair<QString, QByteArray>> lists{{QStringLiteral("list.csv"), list()}};
    ImportReport report;
    int number = 0;
    const qint64 before = bench::memoryMiB();
    const auto take = [&](bool dry) {
        CourseImport import(admin);
        import.setDryRun(dry);
        report = import.take(lists);
        number = import.number();
    };
    const double taken = bench::milliseconds(1, [&take] { take(false); });
    const qint64 after = bench::memoryMiB();
    if (report.imported != courses) {
        std::fprintf(stderr, "%d of %d were taken in\n", report.imported, courses);
        return 1;
    }
    const double plain = bench::milliseconds(1, [&admin] {
        admin.exec(QStringLiteral("CREATE TEMP TABLE plain AS SELECT c.*, r.body FROM core.course c JOIN "
                                  "core.course_revision r ON r.course_id = c.id"));
    });
    bench::atMost(QStringLiteral("100,000 old courses taken in"), taken / thousand, QStringLiteral("s"), 300,
                  QStringLiteral("their rows copied without a rule %1 s").arg(plain / thousand, 0, 'f', 1));
    bench::told(QStringLiteral("memory of the tool meanwhile"), double(after - before), QStringLiteral("MiB"));
    const double again = bench::milliseconds(1, [&take] { take(true); });
    bench::atMost(QStringLiteral("the same list again: nothing changes"), again / thousand, QStringLiteral("s"), 120);
    if (report.unchanged != courses) {
        std::fprintf(stderr, "%d of %d were known\n", report.unchanged, courses);
        return 1;
    }
    const int import = admin.exec(QStringLiteral("SELECT max(number) FROM core.course_import")).scalar().toInt();
    bench::atMost(QStringLiteral("the import taken back"),
                  bench::milliseconds(
                      1, [&admin, import] { admin.exec(QStringLiteral("SELECT admin.undo_courses($1)"), {import}); }) /
                      thousand,
                  QStringLiteral("s"), 120);
    return bench::over > 0 ? 1 : 0;
}
