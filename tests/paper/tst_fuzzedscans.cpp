// SPDX-License-Identifier: GPL-3.0-or-later
// Ten million bytes that nobody would call a scan any more, through the helper; and a helper that was taken over and
// says to the desk what it likes.
#include "models/scans/scandocument.h"
#include "models/scans/scanwire.h"
#include "tests/support/faxlike.h"

#include <QFile>
#include <QPainter>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace inservice;

namespace {

constexpr qint64 tenMillion = 10'000'000;

QRandomGenerator& dice() {
    static QRandomGenerator random(20261130); // the same bytes every time
    return random;
}

/// A small page full of strokes: little to unpack, much to get wrong.
QImage page() {
    QImage image(700, 990, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int stroke = 0; stroke < 3000; ++stroke) {
        painter.drawLine(int(dice().bounded(700U)), int(dice().bounded(990U)), int(dice().bounded(700U)),
                         int(dice().bounded(990U)));
    }
    painter.end();
    image.setDotsPerMeterX(3333);
    image.setDotsPerMeterY(3333);
    return image;
}

QList<QByteArray> honest() {
    const QImage grey = page();
    const QImage mono = grey.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
    return {faxlike::png(grey),
            faxlike::jpeg(grey, 93, 6),
            faxlike::tiff({mono, mono}, faxlike::Packing::G3),
            faxlike::tiff({mono, mono, mono}, faxlike::Packing::G4),
            faxlike::tiff({grey}, faxlike::Packing::Lzw),
            faxlike::pdf({grey}),
            faxlike::pdf({mono, mono})};
}

/// Bytes changed, left out, doubled and cut off; most of them where a file says what it is made of.
QByteArray spoiled(QByteArray bytes) {
    const auto place = [&] {
        const auto within = dice().bounded(3U) == 0 ? std::min<qsizetype>(bytes.size(), 600) : bytes.size();
        return qsizetype(dice().bounded(quint32(std::max<qsizetype>(within, 1))));
    };
    for (quint32 times = 1 + dice().bounded(4U); times > 0 && !bytes.isEmpty(); --times) {
        switch (dice().bounded(6U)) {
        case 0:
            bytes.remove(place(), 1 + dice().bounded(40U));
            break;
        case 1: {
            const QByteArray again = bytes.mid(place(), 1 + dice().bounded(400U));
            bytes.insert(place(), again);
            break;
        }
        case 2:
            bytes.truncate(std::max<qsizetype>(place(), 20));
            break;
        case 3:
            bytes[place()] = char(dice().bounded(2U) == 0 ? 0xff : 0x00);
            break;
        default:
            bytes[place()] = char(dice().bounded(256U));
        }
    }
    return bytes;
}

/// Kilobytes of the desk that are in memory (proc(5), VmRSS).
qint64 residentKilobytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray all = status.readAll();
    return all.mid(all.indexOf("VmRSS:") + 6, 30).trimmed().split(' ').value(0).toLongLong();
}

} // namespace

class FuzzedScansTest : public QObject {
    Q_OBJECT

private slots:
    void init() { scanHelperLimits() = {}; }
    void tenMillionBytes();
    void aHelperThatLies();

private:
    /// Everything that can be asked of a file, and an answer to each.
    void through(const QByteArray& content) {
        ScanDocument document(content);
        QSignalSpy opened(&document, &ScanDocument::opened);
        QSignalSpy failed(&document, &ScanDocument::failed);
        QSignalSpy surveyed(&document, &ScanDocument::surveyed);
        QSignalSpy ended(&document, &ScanDocument::surveyEnded);
        QSignalSpy extracted(&document, &ScanDocument::extracted);
        QSignalSpy notExtracted(&document, &ScanDocument::notExtracted);
        document.open();
        QTRY_VERIFY_WITH_TIMEOUT(opened.size() + failed.size() == 1, 60000);
        if (!failed.isEmpty()) {
            QVERIFY(failed[0][0].value<ScanFault>().key.startsWith(QLatin1String("scan.")));
            return;
        }
        ++m_opened;
        const int pages = std::min(document.pageCount(), 3);
        QList<int> some;
        for (int number = 0; number < pages; ++number) {
            some << number;
        }
        document.survey(some);
        document.extract({0});
        QTRY_VERIFY_WITH_TIMEOUT(ended.size() == 1 && extracted.size() + notExtracted.size() == 1, 60000);
        QCOMPARE(surveyed.size(), pages);
    }
    int m_opened = 0;
};

void FuzzedScansTest::tenMillionBytes() {
    const QList<QByteArray> seeds = honest();
    for (const QByteArray& seed : seeds) {
        through(seed);
    }
    QCOMPARE(m_opened, int(seeds.size()));
    const qint64 before = residentKilobytes();
    qint64 sent = 0;
    for (qsizetype turn = 0; sent < tenMillion; ++turn) {
        const QByteArray content = spoiled(seeds[turn % seeds.size()]);
        sent += content.size();
        through(content);
        if (QTest::currentTestFailed()) {
            qWarning("turn %d", int(turn)); // the same every time
            return;
        }
    }
    QVERIFY(m_opened > int(seeds.size()) + 10); // not all of it is refused at the door
    const qint64 grown = residentKilobytes() - before;
    QVERIFY2(grown < 48 * 1024, qPrintable(QString::number(grown)));
}

/// Whatever it says is refused, or within the bounds that the desk was promised.
void FuzzedScansTest::aHelperThatLies() {
    ScanPage found;
    found.ink = 0.04;
    found.fingerprint = 12345;
    found.digest = QByteArray(32, 'x');
    found.rotation = 90;
    found.skew = 1.5;
    for (int code = 0; code < scanwire::mostCodes; ++code) {
        found.codes << ScanCode{QStringLiteral("ISD1|115-00000%1|1|ab12cd34").arg(code),
                                QPolygonF({{1, 1}, {29, 1}, {29, 29}, {1, 29}})};
    }
    QImage drawn(30, 20, QImage::Format_RGB32);
    drawn.fill(Qt::white);
    const QList<QByteArray> frames{scanwire::encode(scanwire::Answer(scanwire::Surveyed{found})),
                                   scanwire::encode(scanwire::Answer(scanwire::Opened{{{210, 297}, {210, 297}}})),
                                   scanwire::encode(scanwire::Answer(scanwire::Drawn{drawn})),
                                   scanwire::encode(scanwire::Answer(scanwire::Refused{"scan.large", {9, 9}})),
                                   scanwire::encode(scanwire::Answer(scanwire::Extracted{"%PDF-1.4"}))};
    for (const QByteArray& frame : frames) {
        QVERIFY(scanwire::decodeAnswer(frame));
    }
    int taken = 0;
    for (int turn = 0; turn < 60'000; ++turn) {
        QByteArray frame = spoiled(frames[turn % frames.size()]);
        if (frame.size() < scanwire::headSize) {
            continue;
        }
        const auto answer = scanwire::decodeAnswer(frame);
        const auto* surveyed = answer ? std::get_if<scanwire::Surveyed>(&*answer) : nullptr;
        if (surveyed == nullptr) {
            continue;
        }
        ++taken;
        const ScanPage& page = surveyed->page;
        QVERIFY(page.ink >= 0 && page.ink <= 1 && page.codes.size() <= scanwire::mostCodes);
        QVERIFY(page.rotation >= 0 && page.rotation <= 270 && page.rotation % 90 == 0);
        QVERIFY(page.skew >= -45 && page.skew <= 45 && page.digest.size() <= 32);
        for (const ScanCode& code : page.codes) {
            QVERIFY(code.text.size() <= scanwire::longestCode && code.corners.size() == 4);
            QVERIFY(code.corners.boundingRect().width() <= 2 * scanwire::longestSide);
        }
    }
    QVERIFY(taken > 100);
}

QTEST_MAIN(FuzzedScansTest)
#include "tst_fuzzedscans.moc"
