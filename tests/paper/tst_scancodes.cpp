// SPDX-License-Identifier: GPL-3.0-or-later
// The code on a paper, read as papers come back: faxed, photographed, turned, in every kind of file; and whose it is.
#include "forms/application/paper/scanowner.h"
#include "models/replica/tables/applications.h"
#include "papers.h"
#include "tests/support/patience.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace inservice;

namespace {

constexpr auto usualCode = "115-000123"; // of papers::usual(), revision 2, content ab12cd34…

QImage sheet(int dotsPerInch, const ApplicationPaper& paper = papers::usual()) {
    const double dots = dotsPerInch / 25.4;
    QImage image(int(210 * dots), int(297 * dots), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(int(dots * 1000));
    image.setDotsPerMeterY(int(dots * 1000));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(dots, dots);
    makeApplicationDocument(paper)->paint(painter, 0);
    return image;
}

QImage skewed(const QImage& page, double degrees) {
    QImage image(page.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(image.width() / 2.0, image.height() / 2.0);
    painter.rotate(degrees);
    painter.scale(0.85, 0.85); // so that no corner is lost
    painter.drawImage(QPointF(-page.width() / 2.0, -page.height() / 2.0), page);
    return image;
}

/// 204 dots across, 98 or 196 down, black or white.
QImage faxed(const QImage& page, int down) {
    QImage fax = page.scaled(1728, int(297 / 25.4 * down), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                     .convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
    fax.setDotsPerMeterX(int(204 / 0.0254));
    fax.setDotsPerMeterY(int(down / 0.0254));
    return fax;
}

/// As a telephone sees a sheet on a desk: from the side, one half in the shadow, a little out of focus.
QImage photographed(const QImage& page) {
    QImage photo(2000, 2600, QImage::Format_RGB32);
    photo.fill(QColor(90, 80, 70));
    QPainter painter(&photo);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QTransform seen;
    QTransform::quadToQuad(
        QPolygonF(
            {{0, 0}, {qreal(page.width()), 0}, {qreal(page.width()), qreal(page.height())}, {0, qreal(page.height())}}),
        QPolygonF({{180, 160}, {1850, 230}, {1790, 2480}, {120, 2400}}), seen);
    painter.setTransform(seen);
    painter.drawImage(0, 0, page);
    painter.resetTransform();
    QLinearGradient shade(0, 0, 2000, 0);
    shade.setColorAt(0, QColor(0, 0, 0, 0));
    shade.setColorAt(1, QColor(0, 0, 0, 130));
    painter.fillRect(photo.rect(), shade);
    painter.end();
    return photo.scaled(1400, 1820, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

class ScanCodesTest : public QObject {
    Q_OBJECT

private slots:
    void isRead_data();
    void isRead();
    void everyPageIsRead();
    void aFaxServersTiffIsShownAndRead_data();
    void aFaxServersTiffIsShownAndRead();
    void withoutACodeThatIsSaid();
    void whoseItIs_data();
    void whoseItIs();

private:
    /// The reading of a file, and the view it was shown in.
    std::optional<ScanReading> read(const QString& file, ScanView& view) {
        QSignalSpy done(&view, &ScanView::read);
        QSignalSpy failed(&view, &ScanView::failed);
        view.showFile(file);
        if (!QTest::qWaitFor([&] { return !done.isEmpty() || !failed.isEmpty(); }, patience) || done.isEmpty()) {
            return {};
        }
        return view.reading();
    }
    QString saved(const QImage& image, const QString& name) {
        const QString file = m_folder.filePath(name);
        if (!image.save(file, nullptr, 75)) {
            qFatal("cannot save");
        }
        return file;
    }
    QString tiff(const QList<QImage>& pages, const QStringList& how) {
        QStringList arguments;
        for (int i = 0; i < pages.size(); ++i) {
            arguments << saved(pages[i], QStringLiteral("page-%1.png").arg(i));
        }
        const QString file = m_folder.filePath(QStringLiteral("fax.tif"));
        papers::output(QStringLiteral("convert"), arguments + how + QStringList{file});
        return file;
    }
    QTemporaryDir m_folder;
};

void ScanCodesTest::isRead_data() {
    QTest::addColumn<QImage>("image");
    QTest::addColumn<QString>("name");
    QTest::newRow("200 dpi") << sheet(200) << "a.png";
    QTest::newRow("grey jpeg, 150 dpi") << sheet(150).convertToFormat(QImage::Format_Grayscale8) << "a.jpg";
    QTest::newRow("300 dpi") << sheet(300) << "a.jpg";
    QTest::newRow("600 dpi") << sheet(600).convertToFormat(QImage::Format_Grayscale8) << "a.jpg";
    QTest::newRow("black and white") << sheet(200).convertToFormat(QImage::Format_Mono, Qt::ThresholdDither) << "a.png";
    for (const int turn : {90, 180, 270}) {
        QTest::addRow("turned by %d", turn) << sheet(200).transformed(QTransform().rotate(turn)) << "a.png";
    }
    for (const double skew : {-7.0, -3.0, 3.0, 12.0}) {
        QTest::addRow("skewed by %.0f", skew) << skewed(sheet(200), skew) << "a.png";
    }
    QTest::newRow("fax, fine") << faxed(sheet(300), 196) << "a.png";
    QTest::newRow("fax, standard") << faxed(sheet(300), 98) << "a.png";
    QTest::newRow("fax, standard, skewed") << faxed(skewed(sheet(300), 2), 98) << "a.png";
    QTest::newRow("photographed") << photographed(sheet(200)) << "a.jpg";
}

void ScanCodesTest::isRead() {
    QFETCH(QImage, image);
    QFETCH(QString, name);
    ScanView view;
    const auto reading = read(saved(image, name), view);
    QVERIFY(reading);
    QCOMPARE(reading->codes.size(), 1);
    QCOMPARE(reading->codes[0].number, QLatin1String(usualCode));
    QCOMPARE(reading->codes[0].revision, 2);
    QCOMPARE(reading->codes[0].hash, QStringLiteral("ab12cd34"));
    // 100 % is the paper in its real size, whatever the file says of itself.
    QVERIFY2(std::abs(view.zoom() - 1) < 2, qPrintable(QString::number(view.zoom())));
}

void ScanCodesTest::everyPageIsRead() {
    ApplicationPaper other = papers::usual();
    other.number = QStringLiteral("115-000777");
    QImage empty(1654, 2339, QImage::Format_RGB32);
    empty.fill(Qt::white);
    ScanView view;
    const auto reading =
        read(tiff({empty, sheet(150), sheet(150, other)}, {QStringLiteral("-compress"), QStringLiteral("zip")}), view);
    QVERIFY(reading);
    QCOMPARE(reading->pages, 3);
    QCOMPARE(reading->mime, QStringLiteral("image/tiff"));
    QCOMPARE(reading->codes.size(), 2);
    QCOMPARE(reading->codes[1].number, other.number);
}

void ScanCodesTest::aFaxServersTiffIsShownAndRead_data() {
    QTest::addColumn<QString>("compression");
    QTest::newRow("G3") << "Fax";
    QTest::newRow("G4") << "Group4";
    QTest::newRow("LZW") << "LZW";
    QTest::newRow("none") << "None";
}

void ScanCodesTest::aFaxServersTiffIsShownAndRead() {
    QFETCH(QString, compression);
    ScanView view;
    const QImage page = faxed(sheet(300), 98);
    const auto reading =
        read(tiff({page, page},
                  {QStringLiteral("-units"), QStringLiteral("PixelsPerInch"), QStringLiteral("-density"),
                   QStringLiteral("204x98"), QStringLiteral("-monochrome"), QStringLiteral("-compress"), compression}),
             view);
    QVERIFY(reading);
    QCOMPARE(view.pageCount(), 2);
    QCOMPARE(reading->codes.size(), 1);
    QCOMPARE(reading->codes[0].number, QLatin1String(usualCode));
}

void ScanCodesTest::withoutACodeThatIsSaid() {
    ScanView view;
    QImage empty(400, 560, QImage::Format_RGB32);
    empty.fill(Qt::white);
    const auto reading = read(saved(empty, QStringLiteral("empty.png")), view);
    QVERIFY(reading);
    QVERIFY(reading->codes.isEmpty());
    ApplicationRow here;
    here.number = QLatin1String(usualCode);
    const ScanOwner owner = scanOwner(*reading, here);
    QCOMPARE(owner.fit, ScanOwner::Fit::Unread);
    QVERIFY(scanOwnerText(owner, here, {}).contains(here.number));
}

void ScanCodesTest::whoseItIs_data() {
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<int>("fit");
    QTest::addColumn<QString>("said"); ///< must be in the sentence
    using Fit = ScanOwner::Fit;
    const auto row = [](const char* name, const QStringList& codes, Fit fit, const QString& said) {
        QTest::newRow(name) << codes << int(fit) << said;
    };
    row("this one", {"ISD1|115-000123|2|ab12cd34"}, Fit::Fits, "115-000123");
    row("an older revision", {"ISD1|115-000123|1|00000000"}, Fit::Outdated, "1");
    row("another content", {"ISD1|115-000123|2|ffffffff"}, Fit::Altered, "115-000123");
    row("a revision not known here yet", {"ISD1|115-000123|3|ffffffff"}, Fit::Newer, "115-000123");
    row("somebody else's", {"ISD1|115-000777|1|11111111"}, Fit::Other, "115-000777");
    row("both", {"ISD1|115-000777|1|11111111", "ISD1|115-000123|2|ab12cd34"}, Fit::Fits, "115-000123");
    row("old and new", {"ISD1|115-000123|1|00000000", "ISD1|115-000123|2|ab12cd34"}, Fit::Fits, "115-000123");
    row("none", {}, Fit::Unread, "115-000123");
}

void ScanCodesTest::whoseItIs() {
    QFETCH(QStringList, codes);
    QFETCH(int, fit);
    QFETCH(QString, said);
    ScanReading reading;
    for (const QString& code : codes) {
        reading.codes << *PaperCode::parse(code);
    }
    ApplicationRow here;
    here.number = QLatin1String(usualCode);
    here.revision = 2;
    here.paperRevision = 2; // its paper is needed anew
    here.contentHash = QStringLiteral("ab12cd34ef");
    here.name = QStringLiteral("王測試");
    ApplicationRow other;
    other.number = QStringLiteral("115-000777");
    other.name = QStringLiteral("陳範例");
    const ScanOwner owner = scanOwner(reading, here);
    QCOMPARE(int(owner.fit), fit);
    const QString text = scanOwnerText(owner, here, other);
    QVERIFY2(text.contains(said), qPrintable(text));
    if (owner.fit == ScanOwner::Fit::Other) {
        QVERIFY(text.contains(other.name));
        QVERIFY(!scanOwnerText(owner, here, {}).contains(other.name));
    }
}

QTEST_MAIN(ScanCodesTest)
#include "tst_scancodes.moc"
