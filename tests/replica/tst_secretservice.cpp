// SPDX-License-Identifier: GPL-3.0-or-later
// The sealing key in a real secret service (gnome-keyring, tests/replica/secretservice.sh).
#include "models/replica/replicaerror.h"
#include "models/replica/vault.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace inservice;

class SecretServiceTest : public QObject {
    Q_OBJECT

private:
    /// libsecret's own tool, as another program sees the keyring.
    static int tool(const QStringList& arguments, QByteArray* out = nullptr) {
        QProcess process;
        process.start(QStringLiteral("secret-tool"), arguments);
        process.waitForFinished();
        if (out != nullptr) {
            *out = process.readAllStandardOutput();
        }
        return process.exitCode();
    }

private slots:
    void theKeyLiesInTheKeyringAndNowhereElse() {
        const QTemporaryDir folder;
        const auto vault = Vault::open(folder.path());
        QCOMPARE(vault->keyPlace(), Vault::KeyPlace::Keychain);
        QVERIFY(!QFile::exists(QDir(folder.path()).filePath("vault.key")));
        QByteArray kept;
        QCOMPARE(tool({"search", "--all", "server", "inservice-desk"}, &kept), 0);
        QVERIFY(!kept.isEmpty());
        // Opened once more it is the same key.
        QCOMPARE(Vault::open(folder.path())->unseal(vault->seal("text", "here"), "here"), QByteArray("text"));
        // Another folder has another.
        const QTemporaryDir second;
        const auto other = Vault::open(second.path());
        QCOMPARE(other->keyPlace(), Vault::KeyPlace::Keychain);
        QVERIFY_THROWS_EXCEPTION(ReplicaError, (void)other->unseal(vault->seal("text", "here"), "here"));
    }

    void aKeyThatIsGoneIsNeverReplaced() {
        const QTemporaryDir folder;
        QCOMPARE(Vault::open(folder.path())->keyPlace(), Vault::KeyPlace::Keychain);
        QCOMPARE(tool({"clear", "server", "inservice-desk"}), 0);
        QVERIFY_THROWS_EXCEPTION(ReplicaError, (void)Vault::open(folder.path()));
        QVERIFY(!QFile::exists(QDir(folder.path()).filePath("vault.key")));
    }
};

QTEST_GUILESS_MAIN(SecretServiceTest)
#include "tst_secretservice.moc"
