// SPDX-License-Identifier: GPL-3.0-or-later
// 統計圖表 with ten million awards in the centre (an argument: so many): one's own record, an organiser's list of
// 2,000, S01 of a school, S03 of a county of 200 schools; and whether any of it grows with other years and other
// schools. Asked first where there is nothing but the county's own year, then with all the others. Then the sums of the
// country: the first night, another one, and S02, S03 and S05 out of them.
#include "models/central/client/pgconnection.h"
#include "tests/bench/figure.h"
#include "tests/support/testcentre.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <iostream>

using namespace inservice;

namespace {

constexpr qint64 rows = 10'000'000;
constexpr double growth = 1.3;
constexpr double firstNight = 600; // s: what core.sum_people may take
constexpr double anyNight = 120;   // s

struct Asked {
    const char* name;
    const char* sql;
    double limit; // ms
    int runs = 7; // more of what is over in some milliseconds: the median of few is the machine's
};

constexpr Asked asked[] = {
    {"one's own record of a year",
     "select api.study_figures((select token from figures.session where who = 'chief'), json_build_object('report', "
     "'s04', 'person', (select teacher_id from figures.teacher t join figures.school s on s.n = 1 and s.id = t.unit_id "
     "order by t.n limit 1))::text)",
     20, 41},
    {"an organiser's list of 2,000",
     "select api.list_rows((select token from figures.session where who = 'chief'), (select list_id from core.list_row "
     "group by list_id having count(*) >= 2000 limit 1))",
     100, 21},
    {"S01 of a school",
     "select api.study_figures((select token from figures.session where who = 'chief'), '{\"report\": \"s01\"}')", 500,
     21},
    {"S03 of a county of 200 schools",
     "select api.study_figures((select token from figures.session where who = 'desk'), '{\"report\": \"s03\"}')", 3000},
};

void load(TestCentre& centre, const QString& part, qint64 count) {
    QFile file(QStringLiteral(SOURCE_DIR "/tests/bench/manyawards.sql"));
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("manyawards.sql is not there");
    }
    PgConnection admin(centre.adminUri());
    for (const auto& [name, value] :
         {std::pair(QStringLiteral("part"), part), std::pair(QStringLiteral("rows"), QString::number(count)),
          std::pair(QStringLiteral("desk"), QString::fromLatin1(TestCentre::kaohsiung)),
          std::pair(QStringLiteral("school"), QString::fromLatin1(TestCentre::juniorHigh))}) {
        admin.exec(QStringLiteral("select set_config('bench.%1', $1, false)").arg(name), {value});
    }
    const QStringList statements = QString::fromUtf8(file.readAll()).split(QStringLiteral("\n--;\n"));
    for (const QString& statement : statements) {
        admin.exec(statement);
    }
    centre.admin(QStringLiteral("select core.sum_duties()")); // as every night
    centre.admin(QStringLiteral("vacuum analyze"));
}

QMap<QString, double> measure(TestCentre& centre) {
    QMap<QString, double> all;
    for (const Asked& one : asked) {
        all.insert(QString::fromUtf8(one.name), bench::milliseconds(one.runs, [&] {
                       if (centre.admin(QString::fromUtf8(one.sql)).scalar().size() < 200) {
                           throw std::runtime_error(one.name);
                       }
                   }));
    }
    return all;
}

void sumCountry(TestCentre& centre) {
    const auto night = [&centre] {
        return bench::milliseconds(1,
                                   [&] { (void)centre.admin(QStringLiteral("select core.sum_people('2 hours')")); }) /
               1000;
    };
    const double first = night();
    bench::atMost(QStringLiteral("the country summed up, the first night"), first, QStringLiteral("s"), firstNight,
                  QStringLiteral("%1 teachers, %2 periods")
                      .arg(centre.admin(QStringLiteral("select count(*) from core.roster_snapshot")).scalar(),
                           centre.admin(QStringLiteral("select count(*) from core.people_sum_run")).scalar()));
    // What was confirmed and changed long ago; the next night finds the periods that go on.
    centre.admin(QStringLiteral("update core.people_sum_run set at = at - interval '1 day'"));
    centre.admin(QStringLiteral("update core.duty set changed_at = now() - interval '9 days'"));
    bench::atMost(QStringLiteral("the country summed up, another night"), night(), QStringLiteral("s"), anyNight);
    for (const char* report : {"s02", "s03", "s05"}) {
        bench::atMost(QStringLiteral("%1 of the country").arg(QString::fromLatin1(report).toUpper()),
                      bench::milliseconds(21,
                                          [&] {
                                              (void)centre.admin(
                                                  QStringLiteral("select api.study_figures((select token from "
                                                                 "figures.session where who = 'country'), "
                                                                 "json_build_object('report', $1::text)::text)"),
                                                  {QString::fromLatin1(report)});
                                          }),
                      QStringLiteral("ms"), 100);
    }
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const qint64 count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toLongLong() : rows;
    try {
        TestCentre centre;
        (void)centre.chief();
        (void)centre.reviewer();
        (void)centre.reviewer(QString::fromLatin1(TestCentre::inserviceNet), QStringLiteral("country1"));
        load(centre, QStringLiteral("county"), count);
        centre.admin(QStringLiteral(
            "create table figures.session as select case a.account_name when 'reviewer1' then 'desk' when 'chief1' "
            "then "
            "'chief' else 'country' end as who, a.id, encode(sha256(convert_to(a.account_name, 'UTF8')), 'hex') as "
            "token from core.account a where a.account_name in ('chief1', 'reviewer1', 'country1')"));
        centre.admin(QStringLiteral(
            "insert into auth.session(token_hash, account_id, attempt_id, installation, expires_at, generation, "
            "opened, "
            "opened_at) select sha256(convert_to(s.token, 'UTF8')), s.id, gen_random_uuid(), 'bench', now() + interval "
            "'12 hours', c.generation, '3', now() from figures.session s join auth.credential c on c.account_id = "
            "s.id"));
        const QMap<QString, double> alone = measure(centre);
        load(centre, QStringLiteral("rest"), count);
        const QMap<QString, double> beside = measure(centre);
        bench::told(QStringLiteral("awards in the centre"),
                    centre.admin(QStringLiteral("select count(*) from core.award")).scalar().toDouble(),
                    QStringLiteral("rows"));
        sumCountry(centre);
        for (const Asked& one : asked) {
            const QString name = QString::fromUtf8(one.name);
            bench::atMost(name, beside.value(name), QStringLiteral("ms"), one.limit,
                          QStringLiteral("%1 ms with its own year alone").arg(alone.value(name), 0, 'f', 1));
            bench::atMost(QStringLiteral("%1: beside all others").arg(name),
                          beside.value(name) / std::max(alone.value(name), 1.0), QStringLiteral("×"), growth);
        }
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 2;
    }
    return bench::over > 0 ? 1 : 0;
}
