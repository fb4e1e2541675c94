// SPDX-License-Identifier: GPL-3.0-or-later
// A desk and its centre, both real: first load, pages, deltas, commands. References by psql and pgbench on the same
// server in the same run. INSERVICE_UNIT_LISTS: a folder with the Ministry's lists; without it as many invented units.
#include "forms/accounts/accountspage.h"
#include "forms/review/reviewpage.h"
#include "forms/unitchoice/unitchoice.h"
#include "models/central/imports/unitimport.h"
#include "models/domain/unitcode.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/sync/accountlink.h"
#include "models/sync/guestlink.h"
#include "models/tables/listmodel.h"
#include "tests/bench/figure.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/manycases.h"
#include "tests/bench/memory.h"
#include "tests/support/testcentre.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <iostream>

using namespace inservice;

namespace {

void until(const std::function<bool()>& done, const char* what, int seconds = 120) {
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
        if (timer.elapsed() > seconds * 1000LL) {
            std::cerr << "bench: waited in vain for " << what << '\n';
            std::exit(2);
        }
    }
}

/// 10,084 invented units in the shape of the Ministry's lists, over all counties.
QByteArray inventedUnits(int count) {
    QString text = QStringLiteral("學年度,代碼,學校名稱,公/私立,縣市名稱,地址,電話\n");
    int made = 0;
    for (int serial = 0; serial < 100; ++serial) {
        for (const char16_t kind : {u'6', u'5', u'3'}) {
            for (const char16_t founder : {u'3', u'1'}) {
                for (int county = 1; county < 100 && made < count; ++county) {
                    const QString digits = QStringLiteral("%1").arg(county, 2, 10, QLatin1Char('0'));
                    const QString name = UnitCode::countyNameOf(digits);
                    const QString code = digits + QChar(founder) + QChar(kind) +
                                         QStringLiteral("%1").arg(serial, 2, 10, QLatin1Char('0'));
                    if (name.isEmpty() || !UnitCode::parse(code)) {
                        continue;
                    }
                    text += QStringLiteral("115,%1,%2%3虛構%4學校,%3,%2,%2虛構路%4號,\n")
                                .arg(code, name, founder == u'1' ? QStringLiteral("私立") : QStringLiteral("公立"))
                                .arg(++made);
                }
            }
        }
    }
    return text.toUtf8();
}

void importUnits(TestCentre& centre) {
    PgConnection admin(centre.adminUri());
    const QString folder = qEnvironmentVariable("INSERVICE_UNIT_LISTS");
    ImportReport report;
    if (!folder.isEmpty()) {
        QStringList files;
        for (const QString& name : QDir(folder).entryList({QStringLiteral("*.csv")}, QDir::Files)) {
            files.append(QDir(folder).filePath(name));
        }
        report = UnitImport(admin).run(files);
    } else {
        report = UnitImport(admin).run(
            QList<std::pair<QString, QByteArray>>{{QStringLiteral("units.csv"), inventedUnits(10084)}});
    }
    admin.exec(QStringLiteral("ANALYZE"));
    std::printf("# %d units imported, %d refused (%s)\n", report.imported, report.refused,
                folder.isEmpty() ? "invented" : "the Ministry's lists");
}

QByteArray run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(300000) || process.exitCode() != 0) {
        std::cerr << "bench: " << qPrintable(program) << ": " << process.readAllStandardError().constData() << '\n';
        std::exit(2);
    }
    return process.readAllStandardOutput();
}

/// Signs in as a desk does.
std::unique_ptr<AccountLink> signedIn(TestCentre& centre, const TestCentre::Account& account, const QString& data) {
    GuestLink guest(centre.deskUri(), data);
    guest.start();
    std::unique_ptr<AccountLink> link;
    guest.signIn(account.login, account.password, &guest,
                 [&](const Answer<SignInOutcome>& answer, const QString& token) {
                     link = std::make_unique<AccountLink>(centre.deskUri(), data, answer.value->identity, token);
                 });
    until([&] { return link != nullptr; }, "the sign-in");
    link->start();
    until([&] { return link->status().state == LinkState::Online && link->replica().isLoaded(); }, "the first load");
    return link;
}

void settle(const QWidget& page) {
    until(
        [&page] {
            for (const auto* model : page.findChildren<ListModel*>()) {
                if (!model->isSettled() || !model->isLoaded()) {
                    return false;
                }
            }
            return true;
        },
        "a page's lists");
}

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
