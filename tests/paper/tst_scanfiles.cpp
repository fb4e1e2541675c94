// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/scanview.h"
#include "models/scans/scankind.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <tuple>

using namespace inservice;

/// What is a scan, by its first bytes, and which files are taken for one.
class ScanFilesTest : public QObject {
    Q_OBJECT

private slots:
    void knownByItsBytes_data();
    void knownByItsBytes();
    void refusedFiles_data();
    void refusedFiles();
    void eightMebibytesAreTheLimit();

private:
    static QByteArray png() {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QImage(4, 4, QImage::Format_RGB32).save(&buffer, "PNG");
        return buffer.data();
    }
    QString write(const QString& name, const QByteArray& content) const {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size()) {
            qFatal("cannot write %s", qPrintable(name));
        }
        return out.fileName();
    }

    QTemporaryDir m_folder;
};

void ScanFilesTest::knownByItsBytes_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("mime");
    QTest::newRow("png") << png() << "image/png";
    QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0 and so on") << "image/jpeg";
    QTest::newRow("pdf") << QByteArray("%PDF-1.4 and so on") << "application/pdf";
    QTest::newRow("tiff, little end first") << QByteArray("II*\0 and so on", 12) << "image/tiff";
    QTest::newRow("tiff, big end first") << QByteArray("MM\0* and so on", 12) << "image/tiff";
    QTest::newRow("pdf after a byte order mark") << QByteArray("\xef\xbb\xbf%PDF-1.4") << "application/pdf";
    QTest::newRow("pdf after a line end") << QByteArray("\r\n%PDF-1.4") << "application/pdf";
    QTest::newRow("pdf after words of a mailer")
        << QByteArray("Content-Type: application/pdf\r\n\r\n%PDF-1.4") << "application/pdf";
    QTest::newRow("pdf at the last place") << QByteArray(1019, ' ') + "%PDF-"
                                           << "application/pdf";
    QTest::newRow("pdf beyond it") << QByteArray(1020, ' ') + "%PDF-"
                                   << "";
    QTest::newRow("png before pdf") << QByteArray("\x89PNG\r\n\x1a\n%PDF-") << "image/png";
    QTest::newRow("empty") << QByteArray() << "";
    QTest::newRow("text") << QByteArray("a scan.pdf") << "";
    QTest::newRow("gif") << QByteArray("GIF89a") << "";
    QTest::newRow("program") << QByteArray("MZ\x90", 3) << "";
}

void ScanFilesTest::knownByItsBytes() {
    QFETCH(QByteArray, content);
    QFETCH(QString, mime);
    QCOMPARE(scanMime(content), mime);
}

void ScanFilesTest::refusedFiles_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << "empty.pdf" << QByteArray() << "scan.empty";
    QTest::newRow("another kind under this name") << "letter.pdf" << QByteArray("PK\x03\x04 office") << "scan.mime";
    QTest::newRow("too large") << "large.pdf" << QByteArray("%PDF-") + QByteArray(8 * 1024 * 1024, ' ') << "scan.size";
}

void ScanFilesTest::refusedFiles() {
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, key);
    try {
        std::ignore = readScan(write(name, content));
        QFAIL("taken");
    } catch (const PaperError& error) {
        QCOMPARE(error.key, key);
        QVERIFY(!error.text.isEmpty());
    }
    try {
        std::ignore = readScan(m_folder.path());
        QFAIL("a folder was taken");
    } catch (const PaperError& error) {
        QCOMPARE(error.key, QStringLiteral("scan.read"));
    }
}

void ScanFilesTest::eightMebibytesAreTheLimit() {
    const Scan scan =
        readScan(write(QStringLiteral("just.pdf"), QByteArray("%PDF-") + QByteArray(8 * 1024 * 1024 - 5, ' ')));
    QCOMPARE(scan.content.size(), Scan::maximumSize);
    QCOMPARE(scan.mime, QStringLiteral("application/pdf"));
    QCOMPARE(scan.name, QStringLiteral("just.pdf"));
}

QTEST_MAIN(ScanFilesTest)
#include "tst_scanfiles.moc"
