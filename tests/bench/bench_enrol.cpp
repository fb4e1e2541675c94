// SPDX-License-Identifier: GPL-3.0-or-later
// A hot course: thousands of teachers press 我要報名 in one second for fifty seats, through the pooler as it is
// delivered. All are answered, nobody twice, nobody on a seat that there is not; also while the pooler is killed and
// comes back, and desks are killed with a press under way. Reference: pgbench, which inserts the rows that a press
// leaves, bare, on the same server in the same run.
#include "models/central/client/pgconnection.h"
#include "models/domain/commandid.h"
#include "tests/bench/figure.h"
#include "tests/support/pooler.h"
#include "tests/support/testcentre.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <atomic>
#include <iostream>
#include <memory>
#include <thread>

using namespace inservice;

namespace {

constexpr int Teachers = 5056;
constexpr int Clients = 64;
constexpr int Seats = 50;
constexpr int Inserting = 16; ///< clients of pgbench: on few cores as fast as more

struct Course {
    qint64 id = 0;
    qint64 number = 0;
};

/// A course of fifty seats that is open for enrolment, published a moment ago.
Course openCourse(TestCentre& centre, const QString& chief, qint64 account, const QString& mode, int days) {
    const PgRows made = centre.admin(
        QStringLiteral(
            "WITH c AS (INSERT INTO core.course(number, unit_id, owner_account_id, owner_name, reviewer_unit_id, "
            "state, title, class_kind, mode, open_scope, starts_at, ends_at, date_from, date_to, hours, hour_unit, "
            "quota, fee, due_on, published_at) SELECT nextval('core.course_number'), a.unit_id, a.id, a.name, "
            "core.course_desk_of(a.unit_id), 'approved', '熱門研習', 'non_credit', 'in_person', 'all', now() + $2, "
            "now() + $2 + interval '3 hours', core.today(), core.today() + 40, 3, 'hour', $3::int, 0, "
            "core.today() + 60, now() FROM core.account a WHERE a.id = $1::bigint RETURNING *), "
            "s AS (INSERT INTO core.course_session SELECT c.id, 1, c.starts_at, c.ends_at, 0, 3, 'in_person', '', '', "
            "'', "
            "'{}' FROM c), r AS (INSERT INTO core.course_revision(course_id, revision, body, submitted_by_account_id, "
            "submitted_by_name) SELECT c.id, 1, '{\"tags\": [], \"levels\": [\"any\"]}', c.owner_account_id, '' FROM "
            "c) "
            "SELECT id, number FROM c"),
        {account, QStringLiteral("%1 days").arg(days), Seats});
    const Course course{made.rows.constFirst().at(0).value_or(QByteArray()).toLongLong(),
                        made.rows.constFirst().at(1).value_or(QByteArray()).toLongLong()};
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(8 * 3600); // the clock of Taiwan
    const QJsonObject settings{
        {QStringLiteral("enabled"), true},
        {QStringLiteral("open_at"), now.addDays(-1).toString(QStringLiteral("yyyy-MM-ddTHH:mm"))},
        {QStringLiteral("close_at"), now.addDays(3).toString(QStringLiteral("yyyy-MM-ddTHH:mm"))},
        {QStringLiteral("online_quota"), Seats},
        {QStringLiteral("accept_mode"), mode},
        {QStringLiteral("items"), QJsonArray{QStringLiteral("title"), QStringLiteral("mobile")}}};
    centre.desk().submit(chief, QStringLiteral("registration.set"),
                         {{QStringLiteral("course_id"), course.id},
                          {QStringLiteral("row_version"), 0},
                          {QStringLiteral("settings"), settings}});
    return course;
}

/// What goes wrong meanwhile.
enum class Mishap {
    None,
    Repeats, ///< everybody presses twice with the same id, as after a lost answer
    Killed,  ///< the pooler is killed in the middle and started again; one desk in twenty ends with its press under way
};

constexpr int DesksKilled = 20;  ///< one in so many
constexpr int Patience = 60'000; ///< ms, for a pooler that comes back

/// One person presses, however often it takes. `connection` is made anew when it is lost.
class Presser {
public:
    Presser(QString uri, QString body)
        : m_uri(std::move(uri))
        , m_body(std::move(body)) {
        connect();
    }

    PgConnection& connection() { return *m_connection; }

    void press(const QString& token, const QUuid& id) {
        while (!tried(token, id)) {
            connect();
        }
    }
    /// The desk ends before it has its answer, is started again, and its person presses anew.
    void pressAndDie(const QString& token) {
        std::thread death([this] {
            QThread::usleep(700);
            m_connection->abort();
        });
        (void)tried(token, makeCommandId());
        death.join();
        connect();
        press(token, makeCommandId());
    }

private:
    bool tried(const QString& token, const QUuid& id) {
        try {
            m_connection->exec(QStringLiteral("SELECT api.submit($1, $2, $3, $4)"),
                               {token, id, QStringLiteral("enrol.submit"), m_body});
            return true;
        } catch (const PgError& error) {
            if (!error.isTransient()) {
                throw;
            }
            return false;
        }
    }
    void connect() {
        QElapsedTimer waits;
        waits.start();
        for (;;) {
            try {
                m_connection = std::make_unique<PgConnection>(m_uri);
                return;
            } catch (const PgError&) {
                if (waits.hasExpired(Patience)) {
                    throw;
                }
                QThread::msleep(10);
            }
        }
    }

    QString m_uri;
    QString m_body;
    std::unique_ptr<PgConnection> m_connection;
};

/// How long it takes until all have pressed and been answered, in seconds.
double rush(Pooler& pooler, const QStringList& tokens, const Course& course, const QString& notice, Mishap mishap) {
    std::atomic<int> ready{0};
    std::atomic<int> pressed{0};
    std::atomic<bool> starts{false};
    std::vector<std::thread> threads;
    const QString uri = pooler.uri() + QStringLiteral(" user=desk_user");
    const QString body = QString::fromUtf8(
        QJsonDocument(QJsonObject{{QStringLiteral("number"), course.number},
                                  {QStringLiteral("answers"),
                                   QJsonObject{{QStringLiteral("title"), QStringLiteral("教師")},
                                               {QStringLiteral("mobile"), QStringLiteral("0912-345-678")}}},
                                  {QStringLiteral("consent"), notice}})
            .toJson(QJsonDocument::Compact));
    for (int client = 0; client < Clients; ++client) {
        threads.emplace_back([&, client] {
            try {
                Presser presser(uri, body);
                presser.connection().exec(QStringLiteral("SELECT api.enrolment_form($1, $2)"),
                                          {tokens.at(client), course.number});
                ++ready;
                while (!starts) {
                    QThread::msleep(1);
                }
                for (qsizetype i = client; i < tokens.size(); i += Clients) {
                    if (mishap == Mishap::Killed && i % DesksKilled == 0) {
                        presser.pressAndDie(tokens.at(i));
                    } else {
                        const QUuid id = makeCommandId();
                        presser.press(tokens.at(i), id);
                        if (mishap == Mishap::Repeats) {
                            presser.press(tokens.at(i), id);
                        }
                    }
                    ++pressed;
                }
            } catch (const PgError& error) {
                std::cerr << "bench: " << qPrintable(error.key) << ' ' << qPrintable(error.text) << '\n';
                std::exit(2);
            }
        });
    }
    while (ready < Clients) {
        QThread::msleep(1);
    }
    QElapsedTimer timer;
    timer.start();
    starts = true;
    if (mishap == Mishap::Killed) {
        while (pressed < tokens.size() / 3) {
            QThread::msleep(1);
        }
        pooler.stop();
        pooler.start();
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    return double(timer.elapsed()) / 1e3;
}

/// pgbench with as many clients, until as many transactions are done; in seconds.
double bare(TestCentre& centre, const QByteArray& script) {
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
    QElapsedTimer timer;
    timer.start();
    process.start(QString::fromUtf8(programs) + QStringLiteral("/pgbench"),
                  {QStringLiteral("-n"), QStringLiteral("-f"), file.fileName(), QStringLiteral("-c"),
                   QString::number(Inserting), QStringLiteral("-j"), QStringLiteral("2"), QStringLiteral("-t"),
                   QString::number(Teachers / Inserting), centre.adminUri()});
    if (!process.waitForFinished(300000) || process.exitCode() != 0) {
        std::cerr << "bench: pgbench: " << process.readAllStandardError().constData() << '\n';
        std::exit(2);
    }
    return double(timer.elapsed()) / 1e3;
}

constexpr auto oneRow =
    "INSERT INTO press.enrolment(id, course_id, organiser_id, person_id, teacher_id, name, sex, unit_id, title_id, "
    "state) VALUES (nextval('core.enrolment_serial') * 4096, 1, 1, (random() * 1e12)::bigint, 1, '試驗教師', 'female', "
    "1, 7, 'pending');\n";
constexpr auto otherRows =
    "INSERT INTO press.enrolment_event(enrolment_id, action, to_state, by_name, command_id) VALUES (1, 'submit', "
    "'pending', '試驗教師', gen_random_uuid());\n"
    "INSERT INTO press.command(id, account_id, kind, body_hash, status, result) VALUES (gen_random_uuid(), 1, "
    "'enrol.submit', sha256('x'), 'done', '{\"state\": \"pending\"}');\n"
    "INSERT INTO press.entry(account_id, what, outcome) VALUES (1, 'enrol.submit', 'done');\n"
    "INSERT INTO press.change(unit_id, tab, op, pk) VALUES (1, 'enrolment', 'U', 1);\n"
    "INSERT INTO press.change(person_id, tab, op, pk) VALUES (1, 'enrolment', 'U', 1);\n"
    "INSERT INTO press.quota_use(action, per, key, at) VALUES ('submit', 'account', (random() * 1e6)::int::text, "
    "now()), "
    "('enrol', 'account', (random() * 1e6)::int::text, now());\n";

void measure() {
    TestCentre centre;
    QFile filler(QStringLiteral(SOURCE_DIR "/tests/bench/manyteachers.sql"));
    if (!filler.open(QIODevice::ReadOnly)) {
        std::exit(2);
    }
    centre.admin(QStringLiteral("SELECT set_config('bench.teachers', $1, false)"), {QString::number(Teachers)});
    PgConnection admin(centre.adminUri());
    admin.exec(QStringLiteral("SELECT set_config('bench.teachers', $1, false)"), {QString::number(Teachers)});
    const QStringList statements = QString::fromUtf8(filler.readAll()).split(QStringLiteral(";\n"));
    for (const QString& statement : statements) {
        if (!statement.trimmed().isEmpty()) {
            admin.exec(statement);
        }
    }
    QStringList tokens;
    const PgRows rows = admin.exec(QStringLiteral("SELECT token FROM press.teacher ORDER BY n"));
    for (const auto& row : rows.rows) {
        tokens << QString::fromLatin1(row.constFirst().value_or(QByteArray()));
    }
    const TestCentre::Account chief = centre.chief();
    const QString token = centre.desk().signIn(chief.login, chief.password);
    const QString notice = QString::fromUtf8(admin.exec(QStringLiteral("SELECT core.notice_version()")).scalar());
    Pooler pooler(centre, 0);
    const double row = bare(centre, oneRow);
    const double all = bare(centre, QByteArray("BEGIN;\n") + oneRow + otherRows + "COMMIT;\n");
    const QString reference = QStringLiteral("pgbench, the same rows bare: %1 s").arg(all, 0, 'f', 2);
    bench::told(QStringLiteral("pgbench, one row of each press alone"), row, QStringLiteral("s"));
    int days = 10;
    // A centre that has been up: its servers have planned what a press does, and know how large its tables are.
    rush(pooler, tokens.mid(0, Teachers / 8), openCourse(centre, token, chief.id, QStringLiteral("first_come"), days),
         notice, Mishap::None);
    admin.exec(QStringLiteral("ANALYZE"));
    for (const auto& [mode, name, mishap] :
         {std::tuple{"first_come", "5,056 press for 50 seats, 先報先得", Mishap::None},
          std::tuple{"manual", "the same, 人工審核", Mishap::None},
          std::tuple{"first_come", "the same in 先報先得, everybody twice", Mishap::Repeats},
          std::tuple{"first_come", "the same, pooler killed, one desk in twenty too", Mishap::Killed}}) {
        const Course course = openCourse(centre, token, chief.id, QLatin1String(mode), ++days);
        const double seconds = rush(pooler, tokens, course, notice, mishap);
        const PgRows counted =
            admin.exec(QStringLiteral("SELECT count(*), count(DISTINCT person_id), count(*) FILTER (WHERE state = "
                                      "'accepted'), (SELECT taken FROM core.course WHERE id = $1) FROM core.enrolment "
                                      "WHERE course_id = $1"),
                       {course.id});
        const auto number = [&counted](int column) {
            return counted.rows.constFirst().at(column).value_or(QByteArray()).toInt();
        };
        const int seated = qstrcmp(mode, "manual") == 0 ? 0 : Seats;
        if (number(0) != Teachers || number(1) != Teachers || number(2) != seated || number(3) != seated) {
            std::cerr << "bench: " << number(0) << " rows, " << number(1) << " people, " << number(2) << " accepted, "
                      << number(3) << " counted\n";
            std::exit(2);
        }
        if (mishap == Mishap::Killed) {
            bench::told(QString::fromUtf8(name), seconds, QStringLiteral("s"));
            continue;
        }
        const int times = mishap == Mishap::Repeats ? 2 : 1;
        bench::line(QString::fromUtf8(name), seconds, QStringLiteral("s"), reference,
                    QStringLiteral("<= 5 times it%1").arg(times == 2 ? QStringLiteral(", twice") : QString()),
                    seconds <= 5 * times * all);
    }
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
