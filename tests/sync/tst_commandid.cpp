// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commandid.h"
#include "models/sync/datafolder.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <thread>
#include <vector>

using namespace inservice;

class CommandIdTest : public QObject {
    Q_OBJECT

private slots:
    void carriesItsTimeAndVersion();
    void ascendsWithinAProcess();
    void neverTwiceFromManyThreads();
    void everyCentreAndAccountHasItsOwnFolder();
    void oneInstallationADataFolder();
};

void CommandIdTest::carriesItsTimeAndVersion() {
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QUuid id = makeCommandId();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    const QString text = id.toString(QUuid::WithoutBraces);
    QCOMPARE(text.at(14), QLatin1Char('7'));
    QVERIFY(QStringLiteral("89ab").contains(text.at(19)));
    const qint64 time = id.toRfc4122().left(6).toHex().toLongLong(nullptr, 16);
    QVERIFY(time >= before && time <= after + 1);
}

void CommandIdTest::ascendsWithinAProcess() {
    QByteArray last;
    for (int i = 0; i < 20000; ++i) { // far more than a millisecond's counter holds
        const QByteArray id = makeCommandId().toRfc4122();
        QVERIFY(id > last);
        last = id;
    }
}

void CommandIdTest::neverTwiceFromManyThreads() {
    std::vector<std::vector<QByteArray>> made(4);
    std::vector<std::thread> threads;
    threads.reserve(made.size());
    for (auto& list : made) {
        threads.emplace_back([&list] {
            for (int i = 0; i < 5000; ++i) {
                list.push_back(makeCommandId().toRfc4122());
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    QSet<QByteArray> all;
    for (const auto& list : made) {
        QVERIFY(std::is_sorted(list.begin(), list.end()));
        for (const QByteArray& id : list) {
            all.insert(id);
        }
    }
    QCOMPARE(all.size(), 20000);
}

void CommandIdTest::everyCentreAndAccountHasItsOwnFolder() {
    const QTemporaryDir data;
    const QString here = accountFolder(data.path(), "host=a.example.invalid dbname=inservice", "guest");
    QVERIFY(QFileInfo(here).isDir());
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
    QCOMPARE(QFileInfo(here).permissions() & others, QFile::Permissions());
    QVERIFY(here != accountFolder(data.path(), "host=a.example.invalid dbname=inservice", "account-1"));
    QVERIFY(here != accountFolder(data.path(), "host=b.example.invalid dbname=inservice", "guest"));
    // The same centre, reached with other settings.
    QCOMPARE(accountFolder(data.path(), "dbname='inservice' host=a.example.invalid connect_timeout=3", "guest"), here);
    QCOMPARE(accountFolder(data.path(), "postgresql://a.example.invalid/inservice?sslmode=require", "guest"), here);
}

void CommandIdTest::oneInstallationADataFolder() {
    const QTemporaryDir data;
    const QTemporaryDir other;
    QCOMPARE(installationId(data.path()), installationId(data.path()));
    QVERIFY(installationId(data.path()) != installationId(other.path()));
}

QTEST_GUILESS_MAIN(CommandIdTest)
#include "tst_commandid.moc"
