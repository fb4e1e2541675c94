// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/replicaerror.h"
#include "models/replica/vault.h"
#include "tests/support/owntime.h"

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace inservice;

class VaultTest : public QObject {
    Q_OBJECT

private slots:
    void init() { qputenv("INSERVICE_KEYCHAIN", "off"); }
    void sealedTextComesBackAndIsNotClear();
    void aChangedOrForeignTextIsRefused();
    void theKeyFileIsForItsOwnerOnly();
    void aCutOffKeyIsRefusedAndNotReplaced();
    void twoOpenersMakeOneKey();
    void aKeychainThatDoesNotAnswerIsGivenUp();
};

void VaultTest::sealedTextComesBackAndIsNotClear() {
    const QTemporaryDir folder;
    const auto vault = Vault::open(folder.path());
    const QByteArray clear("A123456789");
    const QByteArray sealed = vault->seal(clear, "here");
    QVERIFY(!sealed.contains(clear));
    QVERIFY(vault->seal(clear, "here") != sealed); // a nonce of its own each time
    QCOMPARE(vault->unseal(sealed, "here"), clear);
    QCOMPARE(vault->unseal(vault->seal({}, "here"), "here"), QByteArray());
    QCOMPARE(Vault::open(folder.path())->unseal(sealed, "here"), clear);
}

void VaultTest::aChangedOrForeignTextIsRefused() {
    const QTemporaryDir folder;
    const QTemporaryDir other;
    const auto vault = Vault::open(folder.path());
    QByteArray sealed = vault->seal("text", "here");
    QVERIFY_THROWS_EXCEPTION(ReplicaError, Vault::open(other.path())->unseal(sealed, "here"));
    QVERIFY_THROWS_EXCEPTION(ReplicaError, vault->unseal(sealed, "elsewhere"));
    sealed[sealed.size() - 1] = char(sealed.back() ^ 1);
    QVERIFY_THROWS_EXCEPTION(ReplicaError, vault->unseal(sealed, "here"));
    QVERIFY_THROWS_EXCEPTION(ReplicaError, vault->unseal("short", "here"));
}

void VaultTest::theKeyFileIsForItsOwnerOnly() {
    const QTemporaryDir folder;
    QCOMPARE(Vault::open(folder.path())->keyPlace(), Vault::KeyPlace::File);
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(folder.filePath("vault.key")) & others, QFile::Permissions());
}

void VaultTest::aCutOffKeyIsRefusedAndNotReplaced() {
    const QTemporaryDir folder;
    QFile file(folder.filePath("vault.key"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("short");
    file.close();
    QVERIFY_THROWS_EXCEPTION(ReplicaError, Vault::open(folder.path()));
    QCOMPARE(file.size(), 5);
}

void VaultTest::twoOpenersMakeOneKey() {
    const QTemporaryDir folder;
    std::shared_ptr<Vault> one;
    std::shared_ptr<Vault> two;
    std::thread first([&] { one = Vault::open(folder.path()); });
    std::thread second([&] { two = Vault::open(folder.path()); });
    first.join();
    second.join();
    QCOMPARE(two->unseal(one->seal("text", "here"), "here"), QByteArray("text"));
}

void VaultTest::aKeychainThatDoesNotAnswerIsGivenUp() {
    // A session bus that takes connections and never says a word.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    qunsetenv("INSERVICE_KEYCHAIN");
    qputenv("DBUS_SESSION_BUS_ADDRESS",
            QStringLiteral("tcp:host=127.0.0.1,port=%1").arg(silent.serverPort()).toLatin1());
    const QTemporaryDir folder;
    QVERIFY(Vault::mayWait(folder.path())); // whoever has a window opens it on another thread
    const OwnTime first;
    const auto vault = Vault::open(folder.path());
    QVERIFY(!Vault::mayWait(folder.path()));
    QVERIFY2(first.elapsed() < 10000, "the window would have hung");
    QCOMPARE(vault->keyPlace(), Vault::KeyPlace::File);
    // From now on the file is the place: it is not asked again.
    const OwnTime second;
    QCOMPARE(Vault::open(folder.path())->unseal(vault->seal("text", "here"), "here"), QByteArray("text"));
    QVERIFY(second.elapsed() < 1900);
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    VaultTest test;
    const int result = QTest::qExec(&test, argc, argv);
    std::fflush(nullptr);
    std::_Exit(result); // the keychain's thread may still wait for the bus that never answers
}

#include "tst_vault.moc"
