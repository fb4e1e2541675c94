// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ownmemory.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace inservice;

/// The program itself, on a machine without a screen: what needs no window is answered, the rest is refused in a
/// sentence.
class StartingTest : public QObject {
    Q_OBJECT

private slots:
    void withoutAScreen_data();
    void withoutAScreen();
    void noMemoryIsLeftOnTheDisk();
    void noOtherProcessLooksIntoIt();
};

void StartingTest::withoutAScreen_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("display");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    const QString none;
    QTest::newRow("version") << QStringList{"--version"} << none << 0 << "inservice-desk ";
    QTest::newRow("help") << QStringList{"--help"} << none << 0 << "--server";
    QTest::newRow("all help") << QStringList{"--help-all"} << none << 0 << "--server";
    QTest::newRow("help in English") << QStringList{"--language", "en", "--help"} << none << 0 << "Keep settings";
    QTest::newRow("no such option") << QStringList{"--foo"} << none << 2 << "foo";
    QTest::newRow("no such language") << QStringList{"--language", "xx"} << none << 2 << "沒有「xx」";
    QTest::newRow("no value") << QStringList{"--data"} << none << 2 << "data";
    QTest::newRow("contradiction") << QStringList{"--trial", "--server", "host=a"} << none << 2 << "--server";
    // Whoever lists the processes of this computer would read it.
    QTest::newRow("a password") << QStringList{"--server", "host=a password=secret"} << none << 2 << "密碼";
    QTest::newRow("a password in a URI") << QStringList{"--server=postgresql://:secret@a/x"} << none << 2 << "密碼";
    QTest::newRow("a password as a parameter")
        << QStringList{"--server", "postgresql://a/x?password=secret"} << none << 2 << "密碼";
    QTest::newRow("a key's password") << QStringList{"--server", "host=a sslpassword=secret"} << none << 2 << "密碼";
    QTest::newRow("no connection string") << QStringList{"--server", "password:secret"} << none << 2 << "連線字串";
    QTest::newRow("a window") << QStringList{} << none << 2 << "桌面";
    QTest::newRow("a window in English") << QStringList{"--language=en"} << none << 2 << "no screen";
    QTest::newRow("a screen that is gone") << QStringList{"--trial"} << ":4711" << 2 << "桌面";
    QTest::newRow("Qt's option") << QStringList{"-platform", "xcb"} << none << 2 << "桌面";
    QTest::newRow("the tour") << QStringList{"--tour", "x"} << none << 2 << "桌面";
}

void StartingTest::withoutAScreen() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, display);
    QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        environment.remove(name);
    }
    if (!display.isEmpty()) {
        environment.insert("DISPLAY", display);
    }
    environment.insert("HOME", folder.path());
    QProcess desk;
    desk.setProcessEnvironment(environment);
    desk.setWorkingDirectory(folder.path());
    desk.setProcessChannelMode(QProcess::MergedChannels);
    desk.start(DESK_PROGRAM, arguments);
    QVERIFY(desk.waitForFinished(60000));
    const QString said = QString::fromUtf8(desk.readAll());
    QCOMPARE(desk.exitStatus(), QProcess::NormalExit); // no abort, no core
    QFETCH(int, status);
    QFETCH(QString, words);
    QCOMPARE(desk.exitCode(), status);
    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY2(!said.contains("secret"), qPrintable(said));
    QVERIFY2(status == 0 || said.trimmed().count('\n') == 0, qPrintable(said)); // the sentence and nothing else
}

/// Whatever the session allows, what the desk held when it broke off is not written to a file.
void StartingTest::noMemoryIsLeftOnTheDisk() {
    QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("HOME", folder.path());
    QProcess desk;
    desk.setProcessEnvironment(environment);
    desk.setWorkingDirectory(folder.path());
    desk.setChildProcessModifier([] {
        rlimit all{};
        ::getrlimit(RLIMIT_CORE, &all);
        all.rlim_cur = all.rlim_max;
        ::setrlimit(RLIMIT_CORE, &all);
    });
    desk.start(DESK_PROGRAM, {"--data", folder.filePath("data")});
    QVERIFY(desk.waitForStarted());
    const auto limit = [&desk] {
        QFile limits(QStringLiteral("/proc/%1/limits").arg(desk.processId()));
        if (!limits.open(QIODevice::ReadOnly)) {
            return QByteArray();
        }
        const QByteArrayList lines = limits.readAll().split('\n');
        for (const QByteArray& line : lines) {
            if (line.startsWith("Max core file size")) {
                return line.mid(18).simplified();
            }
        }
        return QByteArray();
    };
    QTRY_COMPARE_WITH_TIMEOUT(limit(), QByteArray("0 0 bytes"), 30000);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath("data")), 30000); // it is running
    ::kill(static_cast<pid_t>(desk.processId()), SIGSEGV);
    QVERIFY(desk.waitForFinished(30000));
    QCOMPARE(desk.exitStatus(), QProcess::CrashExit);
    QCOMPARE(QDir(folder.path()).entryList({"core*"}, QDir::Files), QStringList());
}

void StartingTest::noOtherProcessLooksIntoIt() {
    QCOMPARE(::prctl(PR_GET_DUMPABLE), 1);
    keepMemoryPrivate();
    QCOMPARE(::prctl(PR_GET_DUMPABLE), 0);
}

QTEST_GUILESS_MAIN(StartingTest)
#include "startingtest.moc"
