// SPDX-License-Identifier: GPL-3.0-or-later
// What a centre answers in a second: commands, and desks that ask what is new. References by pgbench on the same server
// in the same run.
#include "models/domain/commandid.h"
#include "tests/bench/figure.h"
#include "tests/bench/manycases.h"
#include "tests/support/pooler.h"
#include "tests/support/testcentre.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>
#include <atomic>
#include <iostream>
#include <thread>

using namespace inservice;

namespace {

constexpr int Seconds = 4;

/// A server process plans each of the first executions of a statement anew; those of a pooler live for hours.
constexpr int Warming = 12;

/// Calls a second of so many clients at once. `connect` makes a client's call; the first ones are not counted: what a
/// new connection costs is no matter of how many there are.
double rateOf(int clients, const std::function<std::function<void()>(int client)>& connect) {
    std::atomic<int> done{0};
    std::atomic<int> ready{0};
    std::atomic<bool> starts{false};
    std::atomic<bool> ends{false};
    std::vector<std::thread> threads;
    for (int client = 0; client < clients; ++client) {
        threads.emplace_back([&, client] {
            try {
                const std::function<void()> call = connect(client);
                for (int i = 0; i < Warming; ++i) {
                    call();
                }
                ++ready;
                while (!starts) {
                    QThread::msleep(1);
                }
                while (!ends) {
                    call();
                    ++done;
                }
            } catch (const PgError& error) {
                std::cerr << "bench: " << qPrintable(error.key) << ' ' << qPrintable(error.text) << '\n';
                std::exit(2);
            }
        });
    }
    while (ready < clients) {
        QThread::msleep(1);
    }
    QElapsedTimer timer;
    timer.start();
    starts = true;
    QThread::sleep(Seconds);
    ends = true;
    const int calls = done;
    const double seconds = double(timer.elapsed()) / 1e3;
    for (std::thread& thread : threads) {
        thread.join();
    }
    return calls / seconds;
}

/// Tokens of so many people of the desk, each signed in and with its reading written down.
QStringList peopleOfTheDesk(TestCentre& centre, int count) {
    QStringList tokens;
    PgConnection user(centre.userUri());
    for (int serial = 0; serial < count; ++serial) {
        const TestCentre::Account one = centre.reviewer(QString::fromLatin1(TestCentre::kaohsiung),
                                                        QStringLiteral("bench%1").arg(serial, 3, 10, QLatin1Char('0')));
        tokens.append(centre.desk().signIn(one.login, one.password));
        user.exec(QStringLiteral("SELECT api.open($1)"), {tokens.constLast()});
    }
    return tokens;
}

/// pgbench's transactions a second on the centre's server, as its administrator.
double pgbench(TestCentre& centre, int clients, const QByteArray& script) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("script.sql")));
    if (!file.open(QIODevice::WriteOnly)) {
        std::exit(2);
    }
    file.write(script);
    file.close();
    const QByteArray programs =
        centre.admin(QStringLiteral("SELECT setting FROM pg_config WHERE name = 'BINDIR'")).scalar();
    QProcess process;
    process.start(QString::fromUtf8(programs) + QStringLiteral("/pgbench"),
                  {QStringLiteral("-n"), QStringLiteral("-f"), file.fileName(), QStringLiteral("-c"),
                   QString::number(clients), QStringLiteral("-j"), QStringLiteral("2"), QStringLiteral("-T"),
                   QString::number(Seconds), centre.adminUri()});
    if (!process.waitForFinished(300000) || process.exitCode() != 0) {
        std::cerr << "bench: pgbench: " << process.readAllStandardError().constData() << '\n';
        std::exit(2);
    }
    const QRegularExpression tps(QStringLiteral("tps = ([0-9.]+)"));
    return tps.match(QString::fromUtf8(process.readAllStandardOutput())).captured(1).toDouble();
}

void submits(TestCentre& centre, const QStringList& tokens) {
    // What a person may ask for in an hour is used up in a second here. Each use is written down as ever, and soon
    // forgotten.
    centre.admin(QStringLiteral("UPDATE auth.quota SET span = '1 millisecond' WHERE action IN ('note', 'submit')"));
    // Each client is a person of their own, with a case of their own in hand.
    const PgRows cases = centre.admin(QStringLiteral("SELECT id FROM core.application ORDER BY id DESC LIMIT 32"));
    // The row a note leaves, in a table like the centre's own.
    centre.admin(QStringLiteral("CREATE SCHEMA bench"));
    centre.admin(QStringLiteral("CREATE TABLE bench.decision (LIKE core.decision INCLUDING ALL)"));
    double eight = 0;
    for (const int clients : {1, 8, 32}) {
        const double rate = rateOf(clients, [&](int client) -> std::function<void()> {
            const auto connection = std::make_shared<PgConnection>(centre.userUri());
            const qint64 id = cases.rows.at(client).constFirst().value_or(QByteArray()).toLongLong();
            const QString body =
                QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("application_id"), id},
                                                            {QStringLiteral("text"), QStringLiteral("附註")}})
                                      .toJson(QJsonDocument::Compact));
            return [connection, token = tokens.at(client), body] {
                connection->exec(QStringLiteral("SELECT api.submit($1, $2, $3, $4)"),
                                 {token, makeCommandId(), QStringLiteral("application.note"), body});
            };
        });
        const double bare = pgbench(
            centre, clients,
            "INSERT INTO bench.decision(application_id, revision, action, text, by_account_id, by_name, command_id) "
            "VALUES (1, 1, 'note', '附註', 1, 'bench', gen_random_uuid());\n");
        const QString name = QStringLiteral("submits a second, %1 client%2").arg(clients).arg(clients > 1 ? "s" : "");
        const QString reference = QStringLiteral("pgbench, bare INSERT: %1/s").arg(bare, 0, 'f', 0);
        if (clients == 1) {
            bench::told(name, rate, QStringLiteral("/s"), reference);
        } else if (clients == 8) {
            eight = rate;
            bench::line(name, rate, QStringLiteral("/s"), reference, QStringLiteral(">= 0.2 times it"),
                        rate >= 0.2 * bare);
        } else {
            bench::line(name, rate, QStringLiteral("/s"), reference, QStringLiteral(">= 0.9 times those of 8"),
                        rate >= 0.9 * eight);
        }
    }
}

/// Desks that ask what is new, through the pooler as it is delivered.
void polls(TestCentre& centre, const QStringList& reviewers) {
    const Pooler pooler(centre, 0);
    const QString uri = pooler.uri() + QStringLiteral(" user=desk_user");
    const TestCentre::Account chief = centre.chief();
    QStringList chiefs;
    for (int session = 0; session < 8; ++session) {
        chiefs.append(centre.desk().signIn(chief.login, chief.password));
        PgConnection(centre.userUri()).exec(QStringLiteral("SELECT api.open($1)"), {chiefs.constLast()});
    }
    const auto cursor = [&centre] {
        return QString::fromUtf8(
            PgConnection(centre.anonUri()).exec(QStringLiteral("SELECT api.public_cursor()")).scalar());
    };
    const auto asking = [&uri](const QStringList& tokens, const QString& since) {
        return [=](int client) -> std::function<void()> {
            const auto connection = std::make_shared<PgConnection>(uri);
            return [connection, token = tokens.at(client % tokens.size()), since] {
                connection->exec(QStringLiteral("SELECT * FROM api.delta($1, $2)"), {token, since});
            };
        };
    };
    constexpr int Clients = 64;
    // The gate lets nobody say «select 1»: the least there is to ask for.
    const double least = rateOf(Clients, [&uri](int) -> std::function<void()> {
        const auto connection = std::make_shared<PgConnection>(uri);
        return [connection] { connection->exec(QStringLiteral("SELECT api.hello()")); };
    });
    const QString reference = QStringLiteral("api.hello the same way: %1/s").arg(least, 0, 'f', 0);
    const QString before = cursor();
    const double school = rateOf(Clients, asking(chiefs, before));
    bench::line(QStringLiteral("deltas a second, 64 schools through the pooler, nothing new"), school,
                QStringLiteral("/s"), reference, QStringLiteral(">= 2000/s"), school >= 2000);
    bench::told(QStringLiteral("the same, 64 reviewers of a county"), rateOf(Clients, asking(reviewers, before)),
                QStringLiteral("/s"), reference);
    centre.admin(QStringLiteral("UPDATE core.application SET subunit = 'bench', row_version = row_version + 1 "
                                "WHERE number BETWEEN '114-000001' AND '114-000010'"));
    bench::told(QStringLiteral("the same, 10 changed rows"), rateOf(Clients, asking(reviewers, before)),
                QStringLiteral("/s"), reference);
}

void measure() {
    TestCentre centre;
    const DemoCase first = centre.desk().apply(centre.form());
    bench::manyCases(centre, first.id, 5000);
    const QStringList reviewers = peopleOfTheDesk(centre, 32);
    centre.admin(QStringLiteral("ANALYZE"));
    submits(centre, reviewers);
    polls(centre, reviewers);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QString error = TestCentre::explain(measure);
    if (!error.isEmpty()) {
        std::cerr << "bench: " << qPrintable(error) << '\n';
        return 2;
    }
    return bench::over == 0 ? 0 : 1;
}
