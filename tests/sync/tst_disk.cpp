// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/database.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/applications.h"
#include "models/replica/tables/units.h"
#include "models/sync/accountlink.h"
#include "tests/sync/syncsupport.h"

#include <QDirIterator>
#include <QScopeGuard>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace inservice;

/// What a PC's disk can do to a desk that works: fail at any moment, be full, be read-only, lie on another computer, or
/// give back something else than was written.
class DiskTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void anyAccessMayFail_data();
    void anyAccessMayFail();
    void aFullDiskLosesNothing();
    void aReadOnlyFolderIsSaidAndLeftAlone();
    void onAShareEverythingWorks();
    void aDamagedReplicaIsLoadedAgain();
    void aDamagedOutboxIsKeptAsideAndSaid();

private:
    std::unique_ptr<AccountLink> link(const QString& data) {
        return std::make_unique<AccountLink>(m_centre->deskUri(), data, m_reviewer.identity, m_reviewer.token);
    }
    DemoCase newCase() {
        return m_centre->desk().apply(m_centre->form(AccountType::ChiefManager, TestCentre::juniorHigh));
    }
    [[nodiscard]] int effects(const QUuid& command) {
        return m_centre->admin("select count(*) from core.decision where command_id = $1", {command}).scalar().toInt();
    }

    std::unique_ptr<TestCentre> m_centre;
    SignedIn m_reviewer;
};

void DiskTest::initTestCase() {
    const QString error = TestCentre::explain([this] {
        m_centre = std::make_unique<TestCentre>();
        const QTemporaryDir elsewhere;
        m_reviewer = signedIn(m_centre->deskUri(), m_centre->reviewer(), elsewhere.path());
        m_centre->admin("update auth.quota set uses = 1000000"); // a case for each access
    });
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QVERIFY(m_reviewer.identity.accountId > 0);
}

void DiskTest::anyAccessMayFail_data() {
    QTest::addColumn<ReplicaError::Kind>("kind");
    QTest::newRow("input/output") << ReplicaError::Kind::Access;
    QTest::newRow("full") << ReplicaError::Kind::Full;
}

void DiskTest::anyAccessMayFail() {
    QFETCH(ReplicaError::Kind, kind);
    // The i-th access fails, be it the window's or the engine's, while a desk opens, loads, sends one command that is
    // done and one that is refused, hears of another's change, and the person puts the refusal away. INSERVICE_FAULTS:
    // for every i (packaging/faults); otherwise for every 11th, another one each time the kind changes.
    const int stride = qEnvironmentVariableIsSet("INSERVICE_FAULTS") ? 1 : 11;
    const DemoCase made = newCase();
    int ran = 0;
    int failing = kind == ReplicaError::Kind::Full ? qMin(5, stride) : 1;
    for (; failing <= ran + stride; failing += stride) {
        const QByteArray which = "access " + QByteArray::number(failing);
        const QTemporaryDir data;
        const OutboxItem note = noteItem(made.id, "once");
        OutboxItem stale =
            command("application.return", {{"application_id", made.id}, {"row_version", 99}, {"reasons", QJsonArray{}}},
                    "stale:" + QString::number(failing));
        stale.body.replace("}", ",\"text\":\"x\"}");
        // What a person does whom the desk has told that it did not work.
        const auto insist = [](const std::function<void()>& doing) {
            try {
                doing();
            } catch (const ReplicaError&) {
                doing();
            }
        };
        Database::failAt(failing, kind);
        const auto ended = qScopeGuard([] { Database::failAt(0); });
        std::unique_ptr<AccountLink> desk;
        insist([&] { desk = link(data.path()); });
        connect(desk.get(), &Link::statusChanged, desk.get(), [&desk](const LinkStatus& status) {
            if (status.state == LinkState::Offline) {
                desk->syncNow(); // not after its usual patience
            }
        });
        const auto submitted = [&](const OutboxItem& item) {
            bool there = false;
            insist([&] {
                if (!there) {
                    there = desk->outbox().item(item.id).has_value();
                }
                if (!there) {
                    desk->submit(item);
                }
            });
        };
        submitted(note);
        desk->start();
        submitted(stale);
        const auto state = [&desk](const QUuid& id) {
            std::optional<OutboxItem> item;
            try {
                item = desk->outbox().item(id);
            } catch (const ReplicaError&) {
                item = desk->outbox().item(id);
            }
            return item ? std::optional(item->state) : std::nullopt;
        };
        QVERIFY2(QTest::qWaitFor([&] { return state(note.id) == OutboxState::Done; }, 30000), which.constData());
        QVERIFY2(QTest::qWaitFor([&] { return state(stale.id) == OutboxState::Refused; }, 30000), which.constData());
        insist([&] { desk->dismiss(stale.id); });
        QVERIFY2(!state(stale.id), which.constData());
        const DemoCase after = newCase();
        QVERIFY2(QTest::qWaitFor(
                     [&] {
                         desk->syncNow();
                         try {
                             return desk->replica().row<ApplicationRow>(after.id).has_value();
                         } catch (const ReplicaError&) {
                             return false;
                         }
                     },
                     30000),
                 which.constData());
        // It is over, and the status bar says so.
        QVERIFY2(QTest::qWaitFor([&] { return desk->status().state == LinkState::Online && !desk->status().trouble; },
                                 30000),
                 which.constData());
        ran = Database::failAt(0);
        QVERIFY2(desk->setAsideOutbox().isEmpty(), which.constData()); // a failing disk is no damage
        QVERIFY2(desk->replica().row<ApplicationRow>(made.id), which.constData());
        QVERIFY2(desk->replica().rows<UnitRow>().size() > 22, which.constData());
        QVERIFY2(effects(note.id) == 1, which.constData());
        QVERIFY2(effects(stale.id) == 0, which.constData());
    }
    QVERIFY(ran > 100);
    qInfo("%d accesses, every %d-th failed once", ran, stride);
}

void DiskTest::aFullDiskLosesNothing() {
    const DemoCase made = newCase();
    const QTemporaryDir data;
    QUuid before;
    {
        const auto desk = link(data.path());
        before = desk->submit(noteItem(made.id, "asked for in time"));
    }
    // No file of this process may grow beyond this: the system itself refuses, as a quota does.
    rlimit unlimited{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &unlimited), 0);
    ::signal(SIGXFSZ, SIG_IGN);
    const auto limit = [&unlimited](rlim_t bytes) {
        const rlimit wanted{bytes, unlimited.rlim_max};
        return ::setrlimit(RLIMIT_FSIZE, &wanted);
    };
    const auto lifted = qScopeGuard([&] { limit(unlimited.rlim_cur); });
    const auto desk = link(data.path());
    QCOMPARE(limit(98304), 0);
    desk->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk->status().trouble, 30000); // the first load does not fit, and it is said
    QVERIFY(!desk->status().cause.isEmpty());
    OutboxItem large = noteItem(made.id, "too large for what is left");
    large.body.append(QByteArray(300000, ' '));
    QVERIFY_THROWS_EXCEPTION(ReplicaError, desk->submit(large)); // not acknowledged
    QVERIFY(!desk->outbox().item(large.id));
    QVERIFY(desk->outbox().item(before));

    QCOMPARE(limit(unlimited.rlim_cur), 0); // somebody has made room
    desk->syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Online, 30000);
    QVERIFY(!desk->status().trouble);
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(before)->state, OutboxState::Done, 30000);
    QCOMPARE(effects(before), 1);
    QVERIFY(desk->replica().row<ApplicationRow>(made.id));
    QVERIFY(desk->setAsideOutbox().isEmpty());
}

void DiskTest::aReadOnlyFolderIsSaidAndLeftAlone() {
    const DemoCase made = newCase();
    const QTemporaryDir data;
    QUuid id;
    QString folder;
    {
        const auto desk = link(data.path());
        id = desk->submit(noteItem(made.id, "asked for before"));
        folder = desk->folder();
    }
    const auto each = [&data](const std::function<void(const QByteArray&, bool)>& change) {
        QDirIterator all(data.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            all.next();
            change(QFile::encodeName(all.filePath()), all.fileInfo().isDir());
        }
        change(QFile::encodeName(data.path()), true);
    };
    each([](const QByteArray& path, bool isFolder) { ::chmod(path.constData(), isFolder ? 0555 : 0444); });
    const bool root = ::geteuid() == 0;
    if (root) {
        QCOMPARE(::seteuid(65534), 0); // root may write everywhere
    }
    std::optional<ReplicaError::Kind> said;
    QString text;
    const QByteArray content = bytesBelow(folder);
    try {
        (void)link(data.path());
    } catch (const ReplicaError& error) {
        said = error.kind();
        text = error.text;
    }
    const QByteArray after = bytesBelow(folder);
    if (root) {
        QCOMPARE(::seteuid(0), 0);
    }
    each([](const QByteArray& path, bool isFolder) { ::chmod(path.constData(), isFolder ? 0700 : 0600); });
    QVERIFY(said);
    QVERIFY(*said == ReplicaError::Kind::Access || *said == ReplicaError::Kind::Key);
    QVERIFY2(text.contains('/') || text.contains("sqlite"), qPrintable(text)); // which file it is about
    QVERIFY(!content.isEmpty());
    QCOMPARE(after, content);

    const auto desk = link(data.path());
    QVERIFY(desk->setAsideOutbox().isEmpty());
    desk->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(id)->state, OutboxState::Done, 30000);
}

void DiskTest::onAShareEverythingWorks() {
    const DemoCase made = newCase();
    const QTemporaryDir data;
    Database::pretendShare(true);
    const auto ended = qScopeGuard([] { Database::pretendShare(false); });
    const auto desk = link(data.path());
    QVERIFY(desk->onShare()); // the settings page says so
    desk->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id), 30000);
    const QUuid id = desk->submit(noteItem(made.id, "on a share"));
    QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(id)->state, OutboxState::Done, 30000);
    QCOMPARE(effects(id), 1);
    QTRY_COMPARE_WITH_TIMEOUT(decisionsOf(desk->replica(), made.id).size(), 2, 30000);
    QVERIFY(!QFile::exists(desk->replicaFile() + "-wal"));
    QVERIFY(!QFile::exists(desk->folder() + "/outbox.sqlite-wal"));
}

void DiskTest::aDamagedReplicaIsLoadedAgain() {
    const DemoCase made = newCase();
    const QTemporaryDir data;
    QString file;
    QUuid id;
    {
        const auto desk = link(data.path());
        desk->start();
        QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id), 30000);
        file = desk->replicaFile();
        id = desk->submit(noteItem(made.id, "beside a damaged replica"), std::chrono::seconds(600));
    }
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    for (qint64 at = 4096; at < damaged.size(); at += 4096) { // all but its first page
        damaged.seek(at);
        damaged.write(QByteArray(4096, '\xa5'));
    }
    damaged.close();
    QFile::remove(file + "-wal");
    QFile::remove(file + "-shm");
    const auto desk = link(data.path());
    QVERIFY(desk->outbox().item(id)); // another file: what was asked for is untouched
    QVERIFY(!desk->replica().isLoaded());
    desk->start();
    QTRY_VERIFY_WITH_TIMEOUT(desk->replica().row<ApplicationRow>(made.id), 30000);
    QTRY_COMPARE_WITH_TIMEOUT(desk->status().state, LinkState::Online, 30000);
    QVERIFY(desk->cancelHeld(id));
}

void DiskTest::aDamagedOutboxIsKeptAsideAndSaid() {
    const DemoCase made = newCase();
    const QTemporaryDir data;
    QString file;
    QUuid id;
    {
        const auto desk = link(data.path());
        file = desk->folder() + "/outbox.sqlite";
        id = desk->submit(noteItem(made.id, "in a damaged outbox"));
    }
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    damaged.seek(4096);
    damaged.write(QByteArray(int(damaged.size() - 4096), '\xa5'));
    damaged.seek(0);
    const QByteArray bytes = damaged.readAll();
    damaged.close();
    {
        const auto desk = link(data.path());
        const QString aside = desk->setAsideOutbox();
        QVERIFY(!aside.isEmpty());
        QFile kept(aside);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes); // as it was: whoever can repair it may
        QVERIFY(!desk->outbox().item(id));
        desk->start();
        const QUuid next = desk->submit(noteItem(made.id, "in the new one"));
        QTRY_COMPARE_WITH_TIMEOUT(desk->outbox().item(next)->state, OutboxState::Done, 30000);
    }
    const auto desk = link(data.path());
    QVERIFY(!desk->setAsideOutbox().isEmpty()); // said until the person has read it
    desk->forgetSetAsideOutbox();
    QVERIFY(desk->setAsideOutbox().isEmpty());
    QVERIFY(QFile::exists(file));
}

QTEST_GUILESS_MAIN(DiskTest)
#include "tst_disk.moc"
