// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/replicareader.h"
#include "models/replica/tables/applications.h"
#include "models/sync/accountlink.h"
#include "models/sync/serverconnection.h"
#include "tests/sync/standby.h"
#include "tests/sync/syncsupport.h"

#include <QElapsedTimer>
#include <atomic>
#include <mutex>
#include <thread>

using namespace inservice;

namespace {

/// Sends notes one after the other as fast as it can, each until it is acknowledged, whichever server that takes.
class Load {
public:
    Load(const QString& uri, const QString& token, qint64 applicationId)
        : m_thread([this, uri, token, applicationId] { run(uri, token, applicationId); }) {}
    ~Load() { stop(); }
    Load(const Load&) = delete;
    Load& operator=(const Load&) = delete;
    void stop() {
        m_ending = true;
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }
    [[nodiscard]] QStringList acknowledged() const {
        const std::lock_guard lock(m_mutex);
        return m_acknowledged;
    }

private:
    void run(const QString& uri, const QString& token, qint64 applicationId) {
        std::unique_ptr<ServerConnection> connection;
        while (!m_ending) {
            const OutboxItem item = noteItem(applicationId, QStringLiteral("load"));
            for (bool done = false; !done;) {
                try {
                    if (!connection) {
                        connection = std::make_unique<ServerConnection>();
                        connection->open(uri, QStringLiteral("desk_user"));
                    }
                    const QJsonObject answer =
                        connection->json(QStringLiteral("SELECT api.submit($1, $2, $3, $4)"),
                                         {token, item.id, item.kind, QString::fromUtf8(item.body)});
                    done = answer.value(QLatin1String("status")).toString() == QLatin1String("done");
                } catch (const PgError&) {
                    connection.reset(); // what became of it nobody knows: the same id again
                    std::this_thread::yield();
                }
                if (m_ending && !done) {
                    return;
                }
            }
            const std::lock_guard lock(m_mutex);
            m_acknowledged.append(item.id.toString(QUuid::WithoutBraces));
        }
    }

    std::atomic<bool> m_ending{false};
    mutable std::mutex m_mutex;
    QStringList m_acknowledged;
    std::thread m_thread;
};

} // namespace

/// A primary and its synchronous standby.
class StandbyTest : public QObject {
    Q_OBJECT

private slots:
    void thePrimaryDiesUnderLoad();
};

void StandbyTest::thePrimaryDiesUnderLoad() {
    std::unique_ptr<TestCentre> primary;
    std::unique_ptr<Standby> standby;
    SignedIn reviewer;
    DemoCase made;
    const QTemporaryDir data;
    const QString error = TestCentre::explain([&] {
        primary = std::make_unique<TestCentre>();
        // More than a person asks for in an hour, and about one case: how much is sent is the machine's speed.
        primary->admin(QStringLiteral("update auth.quota set uses = 1000000 where action in ('note', 'submit')"));
        made = primary->desk().apply(primary->form(AccountType::ChiefManager, TestCentre::juniorHigh));
        reviewer = signedIn(primary->deskUri(), primary->reviewer(), data.path());
        standby = std::make_unique<Standby>(*primary);
    });
    QVERIFY2(error.isEmpty(), qPrintable(error));

    AccountLink desk(standby->bothUri(), data.path(), reviewer.identity, reviewer.token);
    desk.start();
    QTRY_VERIFY_WITH_TIMEOUT(desk.replica().row<ApplicationRow>(made.id), 30000);
    QList<QUuid> asked;
    int done = 0;
    bool going = true;
    const auto ask = [&] { asked.append(desk.submit(noteItem(made.id, "desk"))); };
    connect(&desk, &Link::commandFinished, this, [&](const QUuid&, bool good) {
        QVERIFY(good);
        ++done;
        if (going) {
            ask();
        }
    });
    ask();
    ask();
    Load one(standby->bothUri(), reviewer.token, made.id);
    Load two(standby->bothUri(), reviewer.token, made.id);
    QTRY_VERIFY_WITH_TIMEOUT(done > 30 && one.acknowledged().size() > 50 && two.acknowledged().size() > 50, 60000);

    QElapsedTimer gap;
    gap.start();
    const int before = done;
    primary->killServer();
    const QString promoted = TestCentre::explain([&] { standby->promote(); });
    QVERIFY2(promoted.isEmpty(), qPrintable(promoted));
    const qint64 promotion = gap.elapsed();
    QTRY_VERIFY_WITH_TIMEOUT(done > before + 2, 60000); // two may have been answered before the blow was felt
    qInfo("the desk went on %lld ms after the primary was killed (of which the standby took %lld ms to take over)",
          gap.elapsed(), promotion);
    const qsizetype then = one.acknowledged().size();
    QTRY_VERIFY_WITH_TIMEOUT(one.acknowledged().size() > then + 20, 60000);
    going = false;
    one.stop();
    two.stop();
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().waiting, 0, 60000);
    QTRY_COMPARE_WITH_TIMEOUT(desk.status().state, LinkState::Online, 30000);

    const QStringList loaded = one.acknowledged() + two.acknowledged();
    QStringList all = loaded;
    for (const QUuid& id : std::as_const(asked)) {
        QCOMPARE(desk.outbox().item(id)->state, OutboxState::Done);
        all.append(id.toString(QUuid::WithoutBraces));
    }
    PgConnection there(standby->adminUri());
    const QString list = QStringLiteral("{%1}").arg(all.join(','));
    QCOMPARE(there.exec("select count(*) from cmd.command where status = 'done' and id = any ($1::uuid[])", {list})
                 .scalar()
                 .toInt(),
             all.size());
    QCOMPARE(
        there.exec("select count(*) from core.decision where command_id = any ($1::uuid[])", {list}).scalar().toInt(),
        all.size()); // each once
    qInfo("%d commands were acknowledged, none is lost", int(all.size()));
}

QTEST_GUILESS_MAIN(StandbyTest)
#include "tst_standby.moc"
