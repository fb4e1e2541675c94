// SPDX-License-Identifier: GPL-3.0-or-later
// A desk and its centre, both real: first load, pages, deltas, commands. References by psql and pgbench on the same
// server in the same run. INSERVICE_UNIT_LISTS: a folder with the Ministry's lists; without it as many invented units.
#include "forms/accounts/accountspage.h"
#include "forms/review/reviewpage.h"
#include "forms/unitchoice/unitchoice.h"
#include "models/replica/tables/units.h"
#include "tests/bench/country.h"
#include "tests/bench/figure.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/manycases.h"
#include "tests/bench/memory.h"

#include <QApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <iostream>

using namespace inservice;
using bench::importUnits;
using bench::run;
using bench::settle;
using bench::signedIn;
using bench::until;

namespace {

/// A 總負責人 opens the pages of his school: until each list is there and painted.
double openSchoolsPages(AccountLink& link) {
    return bench::milliseconds(1, [&link] {
        ReviewPage review(link);
        AccountsPage accounts(link);
        for (Page* page : {static_cast<Page*>(&review), static_cast<Page*>(&accounts)}) {
            page->resize(1200, 800);
            page->show();
            page->setCurrent(true);
            settle(*page);
            page->repaint();
        }
    });
}

void firstLoad(TestCentre& centre) {
    QList<double> loads;
    qint64 rows = 0;
    for (int turn = 0; turn < 5; ++turn) {
        const QTemporaryDir data;
        GuestLink guest(centre.deskUri(), data.path());
        QElapsedTimer timer;
        timer.start();
        guest.start();
        until([&] { return guest.status().state == LinkState::Online && guest.replica().isLoaded(); },
              "the first load");
        loads.append(double(timer.nsecsElapsed()) / 1e6);
        rows = guest.replica().rows<UnitRow>().size();
    }
    // The same rows by psql, out of the centre and into a table without indexes: what a load does, without what a desk
    // needs.
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("units"));
    centre.admin(QStringLiteral("CREATE SCHEMA bench"));
    centre.admin(QStringLiteral("CREATE UNLOGGED TABLE bench.unit (pk bigint, doc jsonb)"));
    const double copied = bench::milliseconds(5, [&] {
        run(QStringLiteral("psql"),
            {QStringLiteral("-qX"), QStringLiteral("-c"),
             QStringLiteral("\\copy (SELECT * FROM api.public_snapshot('unit')) to '%1'").arg(file), centre.anonUri()});
        run(QStringLiteral("psql"),
            {QStringLiteral("-qX"), QStringLiteral("-c"), QStringLiteral("TRUNCATE bench.unit"), QStringLiteral("-c"),
             QStringLiteral("\\copy bench.unit from '%1'").arg(file), centre.adminUri()});
    });
    const double load = bench::median(loads);
    bench::told(QStringLiteral("first load of %1 units, from nothing to a list").arg(rows), load, QStringLiteral("ms"),
                QStringLiteral("psql \\copy out and in: %1 ms").arg(copied, 0, 'f', 0));
    const double own = double(rows) / load * 1e3;
    const double reference = double(rows) / copied * 1e3;
    bench::line(QStringLiteral("first load, rows a second"), own, QStringLiteral("rows/s"),
                QStringLiteral("psql \\copy: %1 rows/s").arg(reference, 0, 'f', 0), QStringLiteral(">= half of it"),
                own >= reference / 2);
}

void deltas(TestCentre& centre, AccountLink& link) {
    ReviewPage page(link);
    QObject::connect(&link, &Link::replicaChanged, &page, &Page::refresh);
    page.resize(1200, 800);
    page.show();
    page.setCurrent(true);
    until([&page] { return page.model()->isLoaded() && page.model()->isSettled() && page.model()->total() > 5000; },
          "the queue");
    bench::told(QStringLiteral("memory with a queue of 5,000 cases and %1 units on screen")
                    .arg(link.replica().rows<UnitRow>().size()),
                double(bench::memoryMiB()), QStringLiteral("MiB"), QStringLiteral("this program, proportional set"));

    PgConnection admin(centre.adminUri());
    const auto shown = [&page](int row) {
        const QueueRow* found = page.model()->rowByNumber(QStringLiteral("114-%1").arg(row, 6, 10, QLatin1Char('0')));
        return found == nullptr ? QString() : found->application.subunit;
    };
    int serial = 0;
    const auto change = [&](int rows) {
        const QString mark = QStringLiteral("bench %1").arg(++serial);
        admin.exec(QStringLiteral("UPDATE core.application SET subunit = $1, row_version = row_version + 1 "
                                  "WHERE number BETWEEN '114-000001' AND $2"),
                   {mark, QStringLiteral("114-%1").arg(rows, 6, 10, QLatin1Char('0'))});
        return mark;
    };
    QList<double> ten;
    for (int turn = 0; turn < 7; ++turn) {
        const QString mark = change(10);
        QElapsedTimer timer;
        timer.start();
        link.syncNow();
        until([&] { return shown(10) == mark; }, "a delta");
        page.repaint();
        ten.append(double(timer.nsecsElapsed()) / 1e6);
    }
    bench::atMost(QStringLiteral("delta of 10 changed rows, commit to view (asked for at once)"), bench::median(ten),
                  QStringLiteral("ms"), 60);

    QList<double> longest;
    QList<double> work;
    QList<double> whole;
    for (int turn = 0; turn < 3; ++turn) {
        const QString mark = change(5000);
        QElapsedTimer timer;
        timer.start();
        const bench::Heartbeat heart;
        link.syncNow();
        QEventLoop loop;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (shown(5000) == mark && page.model()->isSettled()) {
                loop.quit();
            }
        });
        look.start(20);
        QTimer::singleShot(120000, &loop, [] {
            std::cerr << "bench: waited in vain for 5,000 rows\n";
            std::exit(2);
        });
        loop.exec();
        whole.append(double(timer.nsecsElapsed()) / 1e6);
        longest.append(heart.longest());
        work.append(heart.longestWork());
    }
    bench::atMost(QStringLiteral("delta of 5,000 changed rows, commit to view"), bench::median(whole),
                  QStringLiteral("ms"), 500);
    bench::atMost(QStringLiteral("longest turn of the window's event loop meanwhile"), bench::median(longest),
                  QStringLiteral("ms"), 50,
                  QStringLiteral("of it %1 ms work of its own thread").arg(bench::median(work), 0, 'f', 1));
}

/// A note, from the form through the outbox to its answer.
void notes(AccountLink& link, qint64 application) {
    const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("application_id"), application},
                                                      {QStringLiteral("text"), QStringLiteral("附註")}})
                                .toJson(QJsonDocument::Compact);
    QSet<QUuid> finished;
    QObject::connect(&link, &Link::commandFinished, &link, [&finished](const QUuid& id, bool) { finished.insert(id); });
    const double trip = bench::milliseconds(15, [&] {
        OutboxItem item;
        item.kind = QStringLiteral("application.note");
        item.body = body;
        item.subject = QStringLiteral("application:%1").arg(application);
        const QUuid id = link.submit(item);
        until([&] { return finished.contains(id); }, "an answer");
        (void)link.dismiss(id);
    });
    bench::told(QStringLiteral("submit, from the form through the outbox to its answer"), trip, QStringLiteral("ms"));
}

void measure() {
    TestCentre centre;
    const TestCentre::Account chief = centre.chief();
    const TestCentre::Account reviewer = centre.reviewer();
    const DemoCase first = centre.desk().apply(centre.form());
    const QTemporaryDir before;
    (void)signedIn(centre, chief, before.path());
    importUnits(centre);
    firstLoad(centre);
    const QTemporaryDir after;
    {
        const auto large = signedIn(centre, chief, after.path());
        // Not started: it stays with the units there were.
        const Identity identity = large->identity();
        AccountLink small(centre.deskUri(), before.path(), identity, QString());
        QList<double> few;
        QList<double> many;
        for (int turn = 0; turn < 21; ++turn) { // in turn, so that both meet the same machine
            few.append(openSchoolsPages(small));
            many.append(openSchoolsPages(*large));
        }
        bench::line(QStringLiteral("opening a school's pages, %1 units in the centre")
                        .arg(large->replica().rows<UnitRow>().size()),
                    bench::median(many), QStringLiteral("ms"),
                    QStringLiteral("with %1 units: %2 ms")
                        .arg(small.replica().rows<UnitRow>().size())
                        .arg(bench::median(few), 0, 'f', 2),
                    QStringLiteral("<= 1.2 times it"), bench::median(many) <= bench::median(few) * 1.2);
    }
    bench::manyCases(centre, first.id, 5000);
    const QTemporaryDir queue;
    const auto link = signedIn(centre, reviewer, queue.path());
    deltas(centre, *link);
    notes(*link, first.id);
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
