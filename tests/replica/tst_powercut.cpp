// SPDX-License-Identifier: GPL-3.0-or-later
// The plug is pulled: of every file there is what was synced, and of what was written since any sectors or none. What
// was acknowledged before is there, whole; nothing half is; and the outbox is no damaged one.
#include "models/domain/commandid.h"
#include "models/replica/database.h"
#include "models/replica/outbox.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace inservice;

namespace {

using Files = QHash<QString, QByteArray>;

/// What would be on the disk of one folder if the plug were pulled now. SQLite and Qt sync by the functions below.
struct Disk {
    QString folder; ///< empty: nobody looks
    Files durable;
    QSet<QString> unlinked; ///< by name; a directory that is not synced may still have it
    std::function<void()> beforeSync;
};

Disk& disk() {
    static Disk one;
    return one;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString pathOf(int descriptor) {
    return QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(descriptor));
}

void synced(int descriptor) {
    Disk& one = disk();
    if (one.folder.isEmpty()) {
        return;
    }
    const QString path = pathOf(descriptor);
    if (path == one.folder) {
        for (const QString& gone : std::as_const(one.unlinked)) {
            one.durable.remove(gone);
        }
        one.unlinked.clear();
    } else if (QFileInfo(path).path() == one.folder) {
        if (one.beforeSync) {
            one.beforeSync();
        }
        one.durable.insert(QFileInfo(path).fileName(), contentOf(path));
        one.unlinked.remove(QFileInfo(path).fileName());
    }
}

/// Any sectors of what was written since, in place of those that were synced.
Files torn(QRandomGenerator& random) {
    constexpr int sector = 512;
    Files files = disk().durable;
    const QFileInfoList now = QDir(disk().folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo& info : now) {
        const QString name = info.fileName();
        if (name.endsWith("-shm") || name.endsWith(".lock")) {
            continue; // made anew
        }
        const QByteArray written = contentOf(info.filePath());
        QByteArray& kept = files[name];
        if (written == kept) {
            continue;
        }
        if (random.bounded(4) == 0) {
            kept = written; // all of it
            continue;
        }
        QByteArray mixed = kept;
        mixed.resize(qMax(kept.size(), written.size()), '\0');
        for (qsizetype at = 0; at < written.size(); at += sector) {
            if (random.bounded(2) == 0) {
                mixed.replace(at, qMin<qsizetype>(sector, written.size() - at), written.mid(at, sector));
            }
        }
        kept = mixed;
    }
    return files;
}

/// What a person has been told is kept, by id; and what is taken back.
struct Told {
    QHash<QUuid, OutboxState> kept;
    QSet<QUuid> gone;
};

OutboxItem item(const QString& subject, int size) {
    OutboxItem made;
    made.id = makeCommandId();
    made.kind = QStringLiteral("application.note");
    made.body = QByteArray(size, 'x');
    made.subject = subject;
    return made;
}

} // namespace

extern "C" __attribute__((visibility("default"))) int fsync(int descriptor) {
    synced(descriptor);
    return int(::syscall(SYS_fsync, descriptor));
}

extern "C" __attribute__((visibility("default"))) int fdatasync(int descriptor) {
    synced(descriptor);
    return int(::syscall(SYS_fdatasync, descriptor));
}

extern "C" __attribute__((visibility("default"))) int unlink(const char* path) {
    Disk& one = disk();
    if (!one.folder.isEmpty() && QFileInfo(QFile::decodeName(path)).path() == one.folder) {
        one.unlinked.insert(QFileInfo(QFile::decodeName(path)).fileName());
    }
    return int(::syscall(SYS_unlink, path));
}

class PowerCutTest : public QObject {
    Q_OBJECT

private slots:
    void whatWasAcknowledgedIsThere_data();
    void whatWasAcknowledgedIsThere();

private:
    struct Cut {
        Files files;
        Told told;
    };
    void work(Outbox& outbox);
    void look(const Cut& cut, const QByteArray& which);

    Told m_told;
    QList<Cut> m_cuts;
};

void PowerCutTest::whatWasAcknowledgedIsThere_data() {
    QTest::addColumn<bool>("share");
    QTest::newRow("a disk of its own") << false;
    QTest::newRow("a share") << true; // a journal that is deleted, in place of a log
}

/// A morning of a desk: asked for, held and taken back, several at once, answered, dealt with.
void PowerCutTest::work(Outbox& outbox) {
    for (int i = 0; i < 8; ++i) {
        const OutboxItem one = item(QString::number(i), 200 + 3000 * (i % 4));
        outbox.add(one);
        m_told.kept.insert(one.id, OutboxState::Waiting);
        const OutboxItem held = item("held", 100);
        outbox.add(held);
        m_told.kept.insert(held.id, OutboxState::Waiting);
        m_told.kept.remove(held.id); // while it goes, both are right
        QVERIFY(outbox.cancelHeld(held.id));
        m_told.gone.insert(held.id);
        const QList<OutboxItem> both{item("many", 6000), item("many", 50)};
        outbox.addAll(both);
        for (const OutboxItem& each : both) {
            m_told.kept.insert(each.id, OutboxState::Waiting);
        }
        QVERIFY(outbox.begin(one.id));
        m_told.kept.remove(one.id);
        if (i % 3 == 0) {
            outbox.setRefused(one.id, "KD001", "x", {});
            m_told.kept.insert(one.id, OutboxState::Refused);
        } else {
            outbox.setDone(one.id, {{"n", i}});
            m_told.kept.insert(one.id, OutboxState::Done);
        }
        if (i % 2 == 0) {
            m_told.kept.remove(one.id);
            QVERIFY(outbox.remove(one.id));
            m_told.gone.insert(one.id);
        }
    }
}

void PowerCutTest::look(const Cut& cut, const QByteArray& which) {
    const QTemporaryDir after;
    for (auto file = cut.files.cbegin(); file != cut.files.cend(); ++file) {
        QFile made(after.filePath(file.key()));
        QVERIFY(made.open(QIODevice::WriteOnly));
        QCOMPARE(made.write(file.value()), file.value().size());
    }
    Outbox outbox(after.filePath("outbox.sqlite"), Vault::open(after.path()));
    QVERIFY2(outbox.setAsideFile().isEmpty(), which.constData());
    QHash<QString, int> many;
    const QList<OutboxItem> there = outbox.items();
    for (const OutboxItem& one : there) {
        ++many[one.subject];
        QVERIFY2(!cut.told.gone.contains(one.id), (which + ": what was taken back is there again").constData());
    }
    QVERIFY2(many.value("many") % 2 == 0, (which + ": one of two that were asked for at once").constData());
    for (auto told = cut.told.kept.cbegin(); told != cut.told.kept.cend(); ++told) {
        const auto kept = outbox.item(told.key());
        QVERIFY2(kept, (which + ": what was acknowledged is lost").constData());
        QVERIFY2(kept->state == told.value(), (which + ": what was answered is not").constData());
    }
}

void PowerCutTest::whatWasAcknowledgedIsThere() {
    QFETCH(bool, share);
    Database::pretendShare(share);
    const auto ended = qScopeGuard([] {
        Database::pretendShare(false);
        disk() = {};
    });
    const QTemporaryDir folder;
    m_told = {};
    m_cuts.clear();
    QRandomGenerator random(20261130);
    {
        const auto vault = Vault::open(folder.path());
        auto outbox = std::make_unique<Outbox>(folder.filePath("outbox.sqlite"), vault);
        Disk& one = disk();
        one.folder = folder.path();
        const QFileInfoList begun = QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo& info : begun) {
            one.durable.insert(info.fileName(), contentOf(info.filePath()));
        }
        one.beforeSync = [&] {
            m_cuts.append({disk().durable, m_told});
            m_cuts.append({torn(random), m_told});
            m_cuts.append({torn(random), m_told});
        };
        work(*outbox);
        m_cuts.append({one.durable, m_told});
        outbox.reset(); // the log is played in and goes
        m_cuts.append({one.durable, m_told});
        disk() = {};
    }
    QVERIFY(m_cuts.size() > 100);
    for (qsizetype i = 0; i < m_cuts.size(); ++i) {
        look(m_cuts.at(i), "cut " + QByteArray::number(i));
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    qInfo("%lld cuts", static_cast<long long>(m_cuts.size()));
}

QTEST_GUILESS_MAIN(PowerCutTest)
#include "tst_powercut.moc"
