// SPDX-License-Identifier: GPL-3.0-or-later
// Scans made to hurt, and helpers that do what they must not: the window goes on, and says what is wrong.
#include "forms/look/look.h"
#include "forms/paper/scanview.h"
#include "hostilescans.h"
#include "models/scans/scandocument.h"
#include "tests/support/owntime.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <csignal>

using namespace inservice;

namespace {

/// How long the event loop was kept from turning, at worst.
class Heart {
public:
    Heart() {
        m_timer.setInterval(10);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_worst = std::max(m_worst, m_since.elapsed());
            m_since = OwnTime();
        });
        m_timer.start();
    }
    [[nodiscard]] qint64 worst() const { return m_worst; }

private:
    QTimer m_timer;
    OwnTime m_since;
    qint64 m_worst = 0;
};

QByteArray ofProcess(qint64 id, const char* name) {
    QFile file(QStringLiteral("/proc/%1/%2").arg(id).arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The processor time that a process has had, in clock ticks (proc(5), utime and stime).
qint64 computed(qint64 id) {
    const QByteArray stat = ofProcess(id, "stat");
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' '); // its name may hold anything
    return fields.size() > 12 ? fields[11].toLongLong() + fields[12].toLongLong() : 0;
}

bool lives(qint64 id) {
    const QByteArray status = ofProcess(id, "status");
    return !status.isEmpty() && !status.contains("State:\tZ");
}

} // namespace

class HostileScansTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theWindowGoesOn_data();
    void theWindowGoesOn();
    void theHelperHasNoRights();
    void helpersThatMisbehave_data();
    void helpersThatMisbehave();
    void noMoreThanFourAtOnce();
    void anIdleOneEndsAndIsStartedAgain();
    void oneThatDiesWhileIdleIsReplaced();
    void whatIsPutAwayIsEndedAtOnce();

private:
    QString script(const QByteArray& body) {
        const QString path = m_folder.filePath(QStringLiteral("helper-%1").arg(++m_count));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("cannot write");
        }
        file.write("#!/bin/sh\n" + body + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    QTemporaryDir m_folder;
    int m_count = 0;
};

void HostileScansTest::init() {
    scanHelperLimits() = {};
}

void HostileScansTest::theWindowGoesOn_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("forms in forms") << hostile::exponentialForms();
    QTest::newRow("groups in groups") << hostile::exponentialGroups();
    QTest::newRow("vast image") << hostile::vastImage();
    QTest::newRow("jbig2 regions") << hostile::jbig2Regions();
    QTest::newRow("page loop") << hostile::pageLoop();
    QTest::newRow("vast page") << hostile::vastPage();
    QTest::newRow("60,000 pages") << hostile::manyPages();
    QTest::newRow("20,000 progressive scans") << hostile::progressiveJpeg();
    QTest::newRow("65,500 square, baseline") << hostile::jpegHead(65500, false);
    QTest::newRow("65,500 square, progressive") << hostile::jpegHead(65500, true);
    QTest::newRow("20,000 square, progressive") << hostile::jpegHead(20000, true);
    QTest::newRow("png, 30,000 square") << hostile::pngBomb(30000);
    QTest::newRow("png, just within") << hostile::pngBomb(8900);
    QTest::newRow("tiff, 60,000 square") << hostile::tiffBomb(60000);
    QTest::newRow("tiff, just within") << hostile::tiffBomb(8900);
    QTest::newRow("tiff, directory loop") << hostile::tiffLoop();
}

void HostileScansTest::theWindowGoesOn() {
    QFETCH(QByteArray, content);
    QVERIFY(content.size() < Scan::maximumSize);
    scanHelperLimits().answerDeadline = 2500;
    ScanView view;
    view.resize(700, 700);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy failed(&view, &ScanView::failed);
    QSignalSpy read(&view, &ScanView::read);
    Heart heart;
    view.showScan(QStringLiteral("hostile.bin"), content);
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty() || !read.isEmpty(), 30000);
    QVERIFY2(heart.worst() < 500, qPrintable(QString::number(heart.worst())));
    // Named, once, and in one place.
    if (!failed.isEmpty()) {
        QVERIFY2(failed[0][0].toString().contains(QStringLiteral("hostile.bin")), qPrintable(failed[0][0].toString()));
        QCOMPARE(view.findChild<look::MessageBar*>()->text(), failed[0][0].toString());
    }
    // The same once more, as after a restart; then something honest, in the same view.
    view.showScan(QStringLiteral("hostile.bin"), content);
    QImage image(210, 297, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    scanHelperLimits() = {}; // which is read however slow the machine is
    const QString honest = m_folder.filePath(QStringLiteral("honest.png"));
    QVERIFY(image.save(honest));
    QSignalSpy shown(&view, &ScanView::shown);
    view.showFile(honest);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), patience);
    QCOMPARE(view.scanName(), QStringLiteral("honest.png"));
}

void HostileScansTest::theHelperHasNoRights() {
#ifdef Q_OS_LINUX
    ScanDocument document(hostile::tiffLoop());
    QSignalSpy opened(&document, &ScanDocument::opened);
    QSignalSpy failed(&document, &ScanDocument::failed);
    document.open();
    QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty() || !failed.isEmpty(), patience);
    QCOMPARE(failed.size(), 0);
    QVERIFY(document.helperId() != 0);
    const QByteArray status = ofProcess(document.helperId(), "status");
    QVERIFY(status.contains("NoNewPrivs:\t1"));
    QVERIFY(status.contains("Seccomp:\t2"));
    const QByteArray limits = ofProcess(document.helperId(), "limits");
    const auto limit = [&](const QByteArray& name) {
        const qsizetype at = limits.indexOf(name);
        return limits.mid(at + name.size(), 40).simplified().split(' ').value(0);
    };
    QCOMPARE(limit("Max file size"), QByteArray("0"));
    QCOMPARE(limit("Max core file size"), QByteArray("0"));
    QCOMPARE(limit("Max open files"), QByteArray("64"));
    QVERIFY(limit("Max cpu time").toInt() > 0);
#ifndef INSERVICE_SANITIZED
    QCOMPARE(limit("Max address space"), QByteArray::number(768 << 20));
#endif
#endif
}

void HostileScansTest::helpersThatMisbehave_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("key");
    // What follows `head` answers what was asked: it has come.
    const QByteArray ready = "printf '\\021\\000\\000\\000\\005" INSERVICE_VERSION "'\n";
    QTest::newRow("ends at once") << QByteArray("exit 3") << "scan.ended";
    QTest::newRow("never ready") << QByteArray("exec sleep 1000") << "scan.module";
    QTest::newRow("another version") << QByteArray("printf '\\021\\000\\000\\000\\0050.0.0'\nexec sleep 1000")
                                     << "scan.module";
    QTest::newRow("ready, and ends") << ready + "exit 1"
                                     << "scan.ended";
    QTest::newRow("ready, and crashes") << ready + "kill -SEGV $$"
                                        << "scan.ended";
    QTest::newRow("ready, and silent") << ready + "exec sleep 1000"
                                       << "scan.slow";
    QTest::newRow("ready, and never reads") << ready + "exec sleep 1000"
                                            << "scan.slow";
    QTest::newRow("ready twice") << ready + ready + "exec sleep 1000"
                                 << "scan.ended";
    QTest::newRow("rubbish") << ready + "exec yes rubbish"
                             << "scan.ended";
    QTest::newRow("rubbish at once") << QByteArray("exec yes rubbish") << "scan.ended";
    QTest::newRow("no end of zeros") << ready + "exec cat /dev/zero"
                                     << "scan.ended";
    QTest::newRow("a frame of 4 GB") << ready + "printf '\\024\\377\\377\\377\\377'; exec cat /dev/zero"
                                     << "scan.ended";
    QTest::newRow("a page without pixels")
        << ready + "head -c 1 >/dev/null; printf '\\024\\000\\000\\000\\000'; exec sleep 1000"
        << "scan.ended";
    QTest::newRow("half a frame") << ready + "printf '\\022\\000\\000\\001\\000half'; exec sleep 1000"
                                  << "scan.slow";
    QTest::newRow("pages without end")
        << ready + "head -c 1 >/dev/null; printf '\\022\\000\\000\\000\\004\\377\\377\\377\\377'; exec sleep 1000"
        << "scan.ended";
    QTest::newRow("no numbers for a size")
        << ready + "head -c 1 >/dev/null; printf '\\022\\000\\000\\000\\024\\000\\000\\000\\001"
                   "\\177\\377\\377\\377\\377\\377\\377\\377\\177\\377\\377\\377\\377\\377\\377\\377'; exec sleep 1000"
        << "scan.ended";
}

void HostileScansTest::helpersThatMisbehave() {
    QFETCH(QByteArray, body);
    QFETCH(QString, key);
    scanHelperLimits().program = script(body);
    (key == u"scan.module" ? scanHelperLimits().startDeadline : scanHelperLimits().answerDeadline) = 1500;
    ScanDocument document(QByteArray("%PDF-") + QByteArray(4 << 20, ' '));
    QSignalSpy failed(&document, &ScanDocument::failed);
    Heart heart;
    document.open();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QCOMPARE(failed[0][0].value<ScanFault>().key, key);
    QVERIFY2(heart.worst() < 500, qPrintable(QString::number(heart.worst())));
    QCOMPARE(document.helperId(), 0);
}

void HostileScansTest::noMoreThanFourAtOnce() {
    scanHelperLimits().program = script("printf '\\021\\000\\000\\000\\005" INSERVICE_VERSION "'\nexec sleep 1000");
    scanHelperLimits().answerDeadline = 1500;
    std::vector<std::unique_ptr<ScanDocument>> documents;
    int failed = 0;
    for (int i = 0; i < 7; ++i) {
        documents.push_back(std::make_unique<ScanDocument>(QByteArray("%PDF-")));
        connect(documents.back().get(), &ScanDocument::failed, this, [&] { ++failed; });
        documents.back()->open();
    }
    const auto running = [&] {
        return std::count_if(documents.begin(), documents.end(), [](const auto& one) { return one->helperId() != 0; });
    };
    QCOMPARE(running(), 4);
    QTRY_COMPARE_WITH_TIMEOUT(failed, 7, patience); // the others got their turn
    QCOMPARE(running(), 0);
}

void HostileScansTest::anIdleOneEndsAndIsStartedAgain() {
    scanHelperLimits().idleTime = 100;
    ScanDocument document(hostile::tiffLoop());
    QSignalSpy opened(&document, &ScanDocument::opened);
    QSignalSpy drawn(&document, &ScanDocument::drawn);
    document.open();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(document.helperId(), 0, patience);
    document.draw(0, {8, 8}, 0);
    QTRY_COMPARE_WITH_TIMEOUT(drawn.size(), 1, patience);
    QCOMPARE(opened.size(), 1);
}

void HostileScansTest::oneThatDiesWhileIdleIsReplaced() {
    ScanDocument document(hostile::tiffLoop());
    QSignalSpy drawn(&document, &ScanDocument::drawn);
    QSignalSpy notDrawn(&document, &ScanDocument::notDrawn);
    document.open();
    document.draw(0, {8, 8}, 0);
    QTRY_COMPARE_WITH_TIMEOUT(drawn.size(), 1, patience);
    ::kill(static_cast<pid_t>(document.helperId()), SIGKILL);
    document.draw(0, {4, 4}, 0);
    QTRY_COMPARE_WITH_TIMEOUT(drawn.size(), 2, patience);
    QCOMPARE(notDrawn.size(), 0);
}

void HostileScansTest::whatIsPutAwayIsEndedAtOnce() {
    auto document = std::make_unique<ScanDocument>(hostile::exponentialForms());
    QSignalSpy opened(document.get(), &ScanDocument::opened);
    document->open();
    document->draw(0, {600, 800}, 0);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    const qint64 helper = document->helperId();
    QVERIFY(lives(helper));
    const qint64 before = computed(helper);
    QTRY_VERIFY_WITH_TIMEOUT(computed(helper) >= before + 5, patience); // it is at work
    const OwnTime time;
    document.reset();
    QVERIFY2(time.elapsed() < 200, qPrintable(QString::number(time.elapsed())));
    QTRY_VERIFY_WITH_TIMEOUT(!lives(helper), patience);
}

QTEST_MAIN(HostileScansTest)
#include "tst_hostilescans.moc"
