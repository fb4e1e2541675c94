// SPDX-License-Identifier: GPL-3.0-or-later
// Published courses: 1.2 million of two years at the centre, 40,000 of them not begun, searched as a guest; beside it
// the same words by LIKE and by pg_trgm. A desk with the 40,000: first load, a key, counts, memory. The hour at which
// 2,000 become visible. INSERVICE_BENCH_OFFERINGS: another number than 1.2 million.
#include "models/offerings/offeringmodel.h"
#include "models/questions/offerings.h"
#include "tests/bench/country.h"
#include "tests/bench/figure.h"
#include "tests/bench/memory.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace inservice;
using namespace inservice::questions;
using bench::until;

namespace {

constexpr int coming = 40'000;
constexpr double longestSearch = 100; // ms
constexpr double longestCount = 300;  // ms
constexpr double longestKey = 16;     // ms

struct Search {
    const char* name;
    const char* query;
    QStringList words; ///< what LIKE would look for, folded; none: no reference
};

const QList<Search>& searches() {
    static const QList<Search> all{
        {"nothing asked", R"({})", {}},
        {"a common word, to come", R"({"keyword": "研習"})", {QStringLiteral("揅習")}},
        {"a common word, all years", R"({"keyword": "研習", "when": "any"})", {QStringLiteral("揅習")}},
        {"two words that meet seldom",
         R"({"keyword": "水產食品 論壇", "when": "any"})",
         {QStringLiteral("水產食品"), QStringLiteral("論壇")}},
        {"a word of one in a hundred, newest first",
         R"({"keyword": "游泳", "when": "any", "sort": "newest"})",
         {QStringLiteral("游泳")}},
        {"one 漢字", R"({"keyword": "桌", "when": "any"})", {QStringLiteral("桌")}},
        {"words that are nowhere", R"({"keyword": "無此字", "when": "any"})", {QStringLiteral("無此字")}},
        {"three 漢字 apart",
         R"({"keyword": "研 座 桌", "when": "any"})",
         {QStringLiteral("揅"), QStringLiteral("座"), QStringLiteral("桌")}},
        {"with a word and without another, by seats",
         R"({"keyword": "研習 -教學", "when": "any", "sort": "seats"})",
         {}},
        {"organiser", R"({"unit": "光明國小", "when": "any"})", {}},
        {"organiser that is nowhere", R"({"unit": "示範國小", "when": "any"})", {}},
        {"digits of a code", R"({"keyword": "61", "when": "any"})", {}},
        {"tag and county", R"({"when": "any", "facets": {"tag": {"any": ["T35"]}, "county": {"any": ["4"]}}})", {}},
        {"stages without two kinds",
         R"({"when": "any", "facets": {"level": {"any": ["elementary"], "none": ["any"]}, "class": {"none": ["non_credit"]}}})",
         {}},
        {"registration not yet open, seats",
         R"({"when": "any", "facets": {"registration": {"any": ["not_yet"]}, "seats": {"any": ["free"]}}})",
         {}},
        {"a month of last year, by seats",
         R"({"keyword": "游泳", "from": "2026-03-01", "to": "2026-03-31", "when": "any", "sort": "seats"})",
         {}},
        {"what has ended, the last first", R"({"when": "past", "sort": "latest"})", {}},
        {"a word of it", R"({"keyword": "游泳", "when": "past", "sort": "latest"})", {QStringLiteral("游泳")}},
        {"a lecturer", R"({"when": "any", "facets": {"lecturer": {"any": ["講師77"]}}})", {}},
        {"four facets",
         R"({"when": "any", "facets": {"fee": {"any": ["paid"]}, "nature": {"any": ["7031"]}, "weekday": {"any": ["7"]}, "mode": {"none": ["mixed"]}}, "sort": "deadline"})",
         {}},
    };
    return all;
}

/// Of the words of a search by plain SQL: with the index that is there, or without any.
double byLike(PgConnection& admin, const Search& search, const QString& table) {
    QStringList conditions;
    for (const QString& word : search.words) {
        conditions << QStringLiteral("title_folded LIKE '%%1%'").arg(word);
    }
    return bench::milliseconds(3, [&] {
        admin.exec(QStringLiteral("SELECT id FROM %1 WHERE %2 ORDER BY starts_at, number LIMIT 51")
                       .arg(table, conditions.join(QStringLiteral(" AND "))));
    });
}

void findAtTheCentre(TestCentre& centre, int rows) {
    PgConnection guest(centre.anonUri());
    PgConnection admin(centre.adminUri());
    admin.script(
        QStringLiteral("CREATE SCHEMA bench; CREATE EXTENSION pg_trgm SCHEMA bench;"
                       "CREATE TABLE bench.plain AS SELECT id, number, starts_at, title_folded FROM core.offering;"
                       "CREATE TABLE bench.trgm AS SELECT * FROM bench.plain;"
                       "CREATE INDEX ON bench.trgm USING gin (title_folded bench.gin_trgm_ops);"
                       "ANALYZE bench.plain; ANALYZE bench.trgm"));
    for (const Search& search : searches()) {
        const double took = bench::milliseconds(5, [&] {
            guest.exec(QStringLiteral("SELECT api.find_courses(NULL, $1)"), {QString::fromUtf8(search.query)});
        });
        const QString reference = search.words.isEmpty()
                                      ? QStringLiteral("–")
                                      : QStringLiteral("LIKE %1 ms, pg_trgm %2 ms")
                                            .arg(byLike(admin, search, QStringLiteral("bench.plain")), 0, 'f', 0)
                                            .arg(byLike(admin, search, QStringLiteral("bench.trgm")), 0, 'f', 0);
        bench::atMost(QStringLiteral("first 50 of %1: %2").arg(rows).arg(QString::fromUtf8(search.name)), took,
                      QStringLiteral("ms"), longestSearch, reference);
    }
    QString after;
    for (int page = 0; page < 200; ++page) {
        after = findOfferings<GuestQuestion>({})
                    .read(guest.exec(QStringLiteral("SELECT api.find_courses(NULL, $1, $2)"),
                                     {QStringLiteral("{\"when\": \"any\"}"), after}))
                    .after;
    }
    bench::atMost(QStringLiteral("the 201st page"),
                  bench::milliseconds(5,
                                      [&] {
                                          guest.exec(QStringLiteral("SELECT api.find_courses(NULL, $1, $2)"),
                                                     {QStringLiteral("{\"when\": \"any\"}"), after});
                                      }),
                  QStringLiteral("ms"), longestSearch);
    for (
        const char* query :
        {R"({})", R"({"when": "any"})", R"({"keyword": "研習", "when": "any"})",
         R"({"keyword": "游泳", "when": "any"})",
         R"({"facets": {"county": {"any": ["4"]}, "level": {"any": ["elementary"]}}})",
         R"({"when": "any", "facets": {"county": {"any": ["4"]}, "level": {"any": ["elementary"]}, "class": {"none": ["seed"]}}})"}) {
        OfferingCounts counts;
        const double took = bench::milliseconds(3, [&] {
            counts = offeringCounts<GuestQuestion>({}).read(
                guest.exec(QStringLiteral("SELECT api.course_facets(NULL, $1)"), {QString::fromUtf8(query)}));
        });
        bench::atMost(
            QStringLiteral("facets: %1").arg(QString::fromUtf8(query)).left(62), took, QStringLiteral("ms"),
            longestCount,
            QStringLiteral("%1%2 found").arg(counts.about ? QStringLiteral("about ") : QString()).arg(counts.total));
    }
}

void publishingHour(TestCentre& centre) {
    PgConnection admin(centre.adminUri());
    PgConnection guest(centre.anonUri());
    admin.script(
        QStringLiteral("SET session_replication_role = replica; UPDATE core.offering SET announced = NULL WHERE id IN "
                       "(SELECT id FROM core.offering WHERE starts_at > now() ORDER BY id LIMIT 2000); SET "
                       "session_replication_role = origin"));
    const QString cursor = QString::fromUtf8(guest.exec(QStringLiteral("SELECT api.public_cursor()")).scalar());
    const double written = bench::milliseconds(1, [&] { admin.exec(QStringLiteral("SELECT core.publish_due()")); });
    bench::told(QStringLiteral("2,000 courses become visible: writing it down"), written, QStringLiteral("ms"));
    qint64 bytes = 0;
    const double read = bench::milliseconds(5, [&] {
        bytes = 0;
        for (const auto& row : guest.exec(QStringLiteral("SELECT * FROM api.public_delta($1)"), {cursor}).rows) {
            bytes += row.value(3).value_or(QByteArray()).size();
        }
    });
    bench::told(QStringLiteral("the delta of these 2,000, for one desk"), read, QStringLiteral("ms"),
                QStringLiteral("%1 KiB").arg(bytes / 1024));
    bench::told(QStringLiteral("for 20,000 desks, on one core"), read * 20'000 / 1000 / 60, QStringLiteral("min"));
    const double idle = bench::milliseconds(5, [&] { admin.exec(QStringLiteral("SELECT core.publish_due()")); });
    bench::told(QStringLiteral("publishing when there is nothing to do"), idle, QStringLiteral("ms"));
}

/// The list as pages have it, from a key until it shows what is found.
void keyInTheList(GuestLink& guest, qint64 held) {
    const auto none = [](const auto&) { return QString(); };
    OfferingModel list(guest.replicaFile(), {none, none, none});
    list.setSortKeys({{int(OfferingModel::Column::Start), Qt::AscendingOrder}});
    list.refresh(Changes::everything());
    until([&] { return list.isLoaded() && list.isSettled(); }, "the list", 60);
    QList<double> shown;
    QString keyword;
    for (const QChar letter : QStringLiteral("生成式AI融入 研習 -論壇")) {
        keyword += letter;
        QElapsedTimer timer;
        timer.start();
        list.setFind(keyword);
        while (!list.isSettled()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        shown << double(timer.nsecsElapsed()) / 1e6;
    }
    bench::told(QStringLiteral("from a key until the list of %1 shows what is found").arg(held), bench::median(shown),
                QStringLiteral("ms"),
                QStringLiteral("at most %1 ms, not on the window's thread")
                    .arg(*std::max_element(shown.begin(), shown.end()), 0, 'f', 1));
}

/// Subscriptions of ten kinds, and 2,000 courses of the last half hour: what the morning costs.
void subscriptions(TestCentre& centre) {
    PgConnection admin(centre.adminUri());
    QFile many(QStringLiteral(SOURCE_DIR "/tests/bench/manysubscriptions.sql"));
    if (!many.open(QIODevice::ReadOnly)) {
        qFatal("manysubscriptions.sql is not there");
    }
    admin.script(QString::fromUtf8(many.readAll()));
    const double took = bench::milliseconds(1, [&] { admin.exec(QStringLiteral("SELECT core.issue_due('1 hour')")); });
    const QByteArray issues =
        admin.exec(QStringLiteral("SELECT count(*) FROM core.mail WHERE template = 'subscription.issue'")).scalar();
    bench::told(QStringLiteral("1,000 subscriptions over 2,000 new courses"), took, QStringLiteral("ms"),
                QStringLiteral("%1 mails").arg(QString::fromUtf8(issues)));
    const double idle = bench::milliseconds(5, [&] { admin.exec(QStringLiteral("SELECT core.serve_trackers()")); });
    bench::told(QStringLiteral("telling who follows when there is nothing to tell"), idle, QStringLiteral("ms"));
}

void desk(TestCentre& centre) {
    const QTemporaryDir data;
    GuestLink guest(centre.deskUri(), data.path());
    QElapsedTimer timer;
    timer.start();
    guest.start();
    until([&] { return guest.status().state == LinkState::Online && guest.replica().isLoaded(); }, "the first load",
          300);
    const double loaded = double(timer.nsecsElapsed()) / 1e6;
    const qint64 held = guest.replica().rows<OfferingRow>().size();
    bench::told(QStringLiteral("first load with %1 courses").arg(held), loaded, QStringLiteral("ms"),
                QStringLiteral("%1 courses/s").arg(double(held) / loaded * 1e3, 0, 'f', 0));
    const qint64 before = bench::memoryMiB();
    OfferingIndex index;
    bench::told(QStringLiteral("%1 courses read and made ready to be searched").arg(held),
                bench::milliseconds(1, [&] { index = OfferingIndex::of(guest.replica()); }), QStringLiteral("ms"));
    bench::told(QStringLiteral("memory of these"), double(bench::memoryMiB() - before), QStringLiteral("MiB"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<double> keys;
    for (const char* typed : {"生成式AI融入 研習", "水產食品 -論壇", "\"增能研習(第\""}) {
        OfferingQuery query;
        for (const QChar letter : QString::fromUtf8(typed)) {
            query.keyword += letter;
            keys << bench::milliseconds(3, [&] { (void)index.find(query, now); });
        }
    }
    bench::atMost(QStringLiteral("a key in the find box over %1 courses").arg(held),
                  *std::max_element(keys.begin(), keys.end()), QStringLiteral("ms"), longestKey,
                  QStringLiteral("median %1 ms").arg(bench::median(keys), 0, 'f', 1));
    keyInTheList(guest, held);
    OfferingQuery chosen;
    chosen.facets.insert(QStringLiteral("county"), {{QStringLiteral("4")}, {}});
    bench::atMost(QStringLiteral("counts of all facets, one chosen"),
                  bench::milliseconds(5, [&] { (void)index.count(chosen, now); }), QStringLiteral("ms"), longestCount);
    QSet<qint64> changed;
    const QList<qint64> all = index.find({}, now);
    for (int i = 0; i < 2000 && i < all.size(); ++i) {
        changed.insert(all.at(i));
    }
    bench::told(QStringLiteral("2,000 of them come anew"),
                bench::milliseconds(3, [&] { index.update(guest.replica(), changed); }), QStringLiteral("ms"),
                QStringLiteral("not on the window's thread"));
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const int rows = qEnvironmentVariable("INSERVICE_BENCH_OFFERINGS", QStringLiteral("1200000")).toInt();
    const QString error = TestCentre::explain([rows] {
        TestCentre centre;
        QFile generator(QStringLiteral(SOURCE_DIR "/tests/bench/manyofferings.sql"));
        if (!generator.open(QIODevice::ReadOnly)) {
            throw ServerError{QStringLiteral("bench.generator"), generator.errorString()};
        }
        PgConnection(centre.adminUri())
            .script(QStringLiteral("SET bench.rows = %1; SET bench.coming = %2; BEGIN;").arg(rows).arg(coming) +
                    QString::fromUtf8(generator.readAll()) + QStringLiteral("COMMIT"));
        centre.admin(QStringLiteral("VACUUM ANALYZE core.offering"));
        findAtTheCentre(centre, rows);
        desk(centre);
        publishingHour(centre);
        subscriptions(centre);
    });
    if (!error.isEmpty()) {
        std::cerr << qPrintable(error) << '\n';
        return 2;
    }
    return bench::over > 0 ? 1 : 0;
}
