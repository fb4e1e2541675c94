// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/scanpages.h"

#include "forms/paper/scanview.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace inservice {

namespace {

PaperError unreadable(const QString& file, const QString& cause) {
    return {QStringLiteral("scan.read"),
            QCoreApplication::translate(
                "Paper", "The file %1 could not be read (%2). See that it is still there and may be read, "
                         "then try again.")
                .arg(QDir::toNativeSeparators(file), cause)};
}

PaperError wrongKind() {
    return {QStringLiteral("scan.mime"),
            QCoreApplication::translate(
                "Paper", "This is not a scan that can be taken: its content is neither PDF, JPEG nor PNG, "
                         "whatever its name says. Save it as one of these and try again.")};
}

/// A picture of one page.
class PictureScan : public ScanPages {
public:
    explicit PictureScan(QImage image)
        : m_image(std::move(image)) {
        const double dotsPerMm = m_image.dotsPerMeterX() / 1000.0;
        const double width = dotsPerMm > 0 ? m_image.width() / dotsPerMm : 0;
        // Phones write 72 dots per inch whatever they took: then it is taken for a sheet of A4.
        constexpr double narrowest = 70;
        constexpr double widest = 450;
        m_dotsPerMm =
            width >= narrowest && width <= widest ? dotsPerMm : std::min(m_image.width(), m_image.height()) / 210.0;
    }

    [[nodiscard]] int count() const override { return 1; }
    [[nodiscard]] QSizeF size(int) const override { return QSizeF(m_image.size()) / m_dotsPerMm; }
    [[nodiscard]] QImage draw(int, double dotsPerMm) const override {
        if (dotsPerMm >= m_dotsPerMm)
            return m_image;
        const QSize pixels = (QSizeF(m_image.size()) * (dotsPerMm / m_dotsPerMm)).toSize().expandedTo({1, 1});
        return m_image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }

private:
    QImage m_image;
    double m_dotsPerMm;
};

std::shared_ptr<const ScanPages> openPicture(const QByteArray& content, const QByteArray& format) {
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format); // the format of its first bytes, never of a guess
    reader.setAutoTransform(true);        // phones say in EXIF which side is up
    const QSize size = reader.size();
    const double pixels = double(size.width()) * size.height();
    if (pixels > ScanPages::mostPixels && format == "jpeg") {
        // JPEG can be read smaller than it is without having it whole in memory.
        reader.setScaledSize(size * std::sqrt(ScanPages::mostPixels / pixels));
    }
    // A few kilobytes of PNG can unpack to gigabytes: looked at before it is unpacked.
    const bool tooLarge = pixels > 2 * ScanPages::mostPixels && format != "jpeg";
    const QImage image = tooLarge ? QImage() : reader.read();
    if (image.isNull()) {
        throw PaperError{QStringLiteral("scan.broken"),
                         QCoreApplication::translate(
                             "Paper",
                             "The picture cannot be shown: it is damaged or far too large (%1 × %2 pixels). Scan the "
                             "paper again in A4 with 200 to 300 dpi.")
                             .arg(std::max(0, size.width()))
                             .arg(std::max(0, size.height()))};
    }
    return std::make_shared<PictureScan>(image);
}

} // namespace

QString scanMime(const QByteArray& content) {
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return QStringLiteral("image/png");
    if (content.startsWith("\xff\xd8\xff"))
        return QStringLiteral("image/jpeg");
    if (content.startsWith("%PDF-"))
        return QStringLiteral("application/pdf");
    return {};
}

Scan readScan(const QString& path) {
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        throw unreadable(path, file.errorString());
    const QByteArray content = file.read(Scan::maximumSize + 1);
    if (file.error() != QFileDevice::NoError)
        throw unreadable(path, file.errorString());
    if (content.isEmpty()) {
        throw PaperError{QStringLiteral("scan.empty"),
                         QCoreApplication::translate("Paper", "The file %1 is empty. Scan the paper again.")
                             .arg(QFileInfo(path).fileName())};
    }
    if (content.size() > Scan::maximumSize) {
        const QLocale locale;
        throw PaperError{QStringLiteral("scan.size"),
                         QCoreApplication::translate(
                             "Paper", "The file %1 is too large: %2, and at most %3 can be taken. Scan the paper "
                                      "again in black and white or grey with 200 dpi.")
                             .arg(QFileInfo(path).fileName(), locale.formattedDataSize(file.size()),
                                  locale.formattedDataSize(Scan::maximumSize))};
    }
    const QString mime = scanMime(content);
    if (mime.isEmpty())
        throw wrongKind();
    return {QFileInfo(path).fileName(), mime, content};
}

std::shared_ptr<const ScanPages> openScan(const QByteArray& content) {
    const QString mime = scanMime(content);
    if (mime == QLatin1String("application/pdf"))
        return openPdfScan(content);
    if (mime == QLatin1String("image/jpeg"))
        return openPicture(content, "jpeg");
    if (mime == QLatin1String("image/png"))
        return openPicture(content, "png");
    throw wrongKind();
}

} // namespace inservice
