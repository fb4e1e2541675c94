// SPDX-License-Identifier: GPL-3.0-or-later
// A folder into which a fax server writes, and how a file is put away from it.
#include "models/intake/filetaker.h"
#include "models/intake/watchedfolder.h"
#include "tests/support/patience.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace inservice;

namespace {

void write(const QString& path, const QByteArray& content, QIODevice::OpenMode mode = QIODevice::WriteOnly) {
    QFile file(path);
    QVERIFY(file.open(mode));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class WatchedFolderTest : public QObject {
    Q_OBJECT

private slots:
    void aFileIsReportedOnceItLiesStill();
    void whatIsStillWrittenIsNot();
    void aFolderThatComesBackIsWatchedAgain();
    void aFileIsKeptBesideTheFolderAndOverwritesNone();
    void aFileThatIsAnotherNowStays();
    void whatIsNoScanIsSaid();
};

void WatchedFolderTest::aFileIsReportedOnceItLiesStill() {
    const QTemporaryDir folder;
    WatchedFolder watched;
    watched.setPatience(std::chrono::milliseconds(20));
    QSignalSpy ready(&watched, &WatchedFolder::fileReady);
    write(folder.filePath("before.tif"), "II*");
    watched.setFolder(folder.path());
    QVERIFY(ready.wait(patience));
    QCOMPARE(ready.takeFirst().at(0).toString(), folder.filePath("before.tif"));
    QVERIFY(watched.isReachable());
    write(folder.filePath("after.pdf"), "%PDF-");
    QVERIFY(ready.wait(patience));
    QCOMPARE(ready.takeFirst().at(0).toString(), folder.filePath("after.pdf"));
    // One that has another content now is another one; one that was forgotten is told again.
    write(folder.filePath("after.pdf"), "%PDF-1.4");
    QVERIFY(ready.wait(patience));
    watched.forget(folder.filePath("before.tif"));
    QVERIFY(ready.wait(patience));
    QCOMPARE(ready.constLast().at(0).toString(), folder.filePath("before.tif"));
}

void WatchedFolderTest::whatIsStillWrittenIsNot() {
    const QTemporaryDir folder;
    WatchedFolder watched;
    const std::chrono::milliseconds still(150);
    watched.setPatience(still);
    QSignalSpy ready(&watched, &WatchedFolder::fileReady);
    watched.setFolder(folder.path());
    write(folder.filePath("stack.tmp"), "II*");
    write(folder.filePath("Thumbs.db"), "II*");
    write(folder.filePath("empty.tif"), "");
    const QString growing = folder.filePath("growing.tif");
    QDir().mkpath(WatchedFolder::doneFolder(folder.path()));
    write(WatchedFolder::doneFolder(folder.path()) + "/old.tif", "II*");
    QElapsedTimer written;
    int taken = 0; // since the last piece
    connect(&watched, &WatchedFolder::fileReady, this, [&](const QString& path) {
        QCOMPARE(path, growing);
        QVERIFY2(written.elapsed() >= still.count(), "a file was taken while it was written");
        ++taken;
    });
    // Written in pieces, each sooner than the file could be taken for still, unless this machine took longer for it.
    for (int piece = 0; piece < 8; ++piece) {
        write(growing, "piece", QIODevice::Append);
        written.start();
        taken = 0;
        (void)ready.wait(50);
    }
    QTRY_COMPARE_WITH_TIMEOUT(taken, 1, patience);
}

void WatchedFolderTest::aFolderThatComesBackIsWatchedAgain() {
    const QTemporaryDir folder;
    const QString share = folder.filePath("share");
    WatchedFolder watched;
    watched.setPatience(std::chrono::milliseconds(20));
    QSignalSpy ready(&watched, &WatchedFolder::fileReady);
    QSignalSpy reachable(&watched, &WatchedFolder::reachableChanged);
    watched.setFolder(share);
    QVERIFY(!watched.isReachable());
    QVERIFY(QDir().mkpath(share));
    write(share + "/a.tif", "II*");
    QVERIFY(ready.wait(patience));
    QVERIFY(watched.isReachable());
    QVERIFY(QDir(share).removeRecursively());
    QTRY_VERIFY_WITH_TIMEOUT(!watched.isReachable(), patience);
    QVERIFY(QDir().mkpath(share));
    write(share + "/a.tif", "II*");
    QVERIFY(ready.wait(patience));
}

void WatchedFolderTest::aFileIsKeptBesideTheFolderAndOverwritesNone() {
    const QTemporaryDir data;
    const QTemporaryDir folder;
    for (const QByteArray content : {"II*\0 first", "II*\0 second"}) {
        write(folder.filePath("fax.tif"), content);
        IntakeFile file;
        file.sha256 = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        file.name = "fax.tif";
        file.place = folder.filePath("fax.tif");
        QCOMPARE(putAway(file, false), QString());
        QCOMPARE(putAway(file, false), QString()); // it is away already
    }
    const QDir done(WatchedFolder::doneFolder(folder.path()));
    QCOMPARE(done.entryList(QDir::Files), QStringList({"fax (2).tif", "fax.tif"}));
    QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

void WatchedFolderTest::aFileThatIsAnotherNowStays() {
    const QTemporaryDir folder;
    write(folder.filePath("fax.tif"), "another fax under the same name");
    IntakeFile file;
    file.sha256 = QString(64, 'a');
    file.name = "fax.tif";
    file.place = folder.filePath("fax.tif");
    QCOMPARE(putAway(file, true), QString());
    QVERIFY(QFile::exists(file.place));
}

void WatchedFolderTest::whatIsNoScanIsSaid() {
    const QTemporaryDir data;
    const QTemporaryDir folder;
    write(folder.filePath("letter.doc"), "MZ not a scan");
    const auto taken = takeFile(data.path(), folder.filePath("letter.doc"), IntakeSource::Folder);
    QVERIFY(taken);
    QCOMPARE(taken->fault, QStringLiteral("intake.mime"));
    QVERIFY(!takeFile(data.path(), folder.filePath("gone.tif"), IntakeSource::Folder));
    // A stack larger than any scanner makes is not read into memory.
    QFile large(folder.filePath("large.tif"));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(largestIntake() + 1));
    large.close();
    QCOMPARE(takeFile(data.path(), large.fileName(), IntakeSource::Folder)->fault, QStringLiteral("intake.large"));
}

QTEST_GUILESS_MAIN(WatchedFolderTest)
#include "tst_watchedfolder.moc"
