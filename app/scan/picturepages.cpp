// SPDX-License-Identifier: GPL-3.0-or-later
// Scans that are pictures: JPEG, PNG, and the TIFF of fax servers, which has a picture a page.
#include "app/scan/scanpages.h"
#include "models/scans/scanwire.h"

#include <QBuffer>
#include <QImageReader>
#include <algorithm>
#include <cmath>

namespace inservice {

namespace {

constexpr double keptPixels = 40e6;     ///< of a page: A4 at 600 dpi has 35 million
constexpr double largestPicture = 80e6; ///< what is unpacked at all; A3 at 600 dpi has 70 million
/// JPEG is unpacked smaller than it is; this bounds the time it takes.
constexpr double largestJpeg = 400e6;

/// Dots per mm across and down: a fax has twice as many across.
struct Density {
    double across = 0;
    double down = 0;
};

/// What the picture says, or for one that says nothing, dots as in A4.
Density densityOf(const Density& said, QSize pixels) {
    constexpr double mostUneven = 5;
    const double uneven = said.down > 0 ? said.across / said.down : 0;
    if (uneven > 1 / mostUneven && uneven < mostUneven) {
        return said;
    }
    const double a4 = std::min(pixels.width(), pixels.height()) / 210.0;
    return {a4, a4};
}

class PicturePages : public ScanPages {
public:
    PicturePages(const QByteArray& content, QByteArray format)
        : m_content(content)
        , m_format(std::move(format))
        , m_count(1) {
        if (m_format == "tiff") {
            QBuffer buffer(&m_content);
            buffer.open(QIODevice::ReadOnly);
            QImageReader reader(&buffer, m_format);
            m_count = std::clamp(reader.imageCount(), 1, scanwire::mostPages + 1);
        }
        const QImage first = load(0);
        m_first = first.size();
        m_said = {first.dotsPerMeterX() / 1000.0, first.dotsPerMeterY() / 1000.0};
        keep(0, first);
    }

    [[nodiscard]] int count() const override { return m_count; }

    /// Of a further page only its head is read: its dots are taken to be as far apart as the first one's.
    [[nodiscard]] QSizeF size(int page) const override {
        QSize pixels = m_first;
        if (page > 0) {
            QBuffer buffer(&m_content);
            buffer.open(QIODevice::ReadOnly);
            QImageReader reader(&buffer, m_format);
            pixels = reader.jumpToImage(page) ? reader.size() : QSize();
        }
        if (pixels.isEmpty()) {
            return {};
        }
        const Density density = densityOf(m_said, pixels);
        return {pixels.width() / density.across, pixels.height() / density.down};
    }

    [[nodiscard]] QImage draw(int page, QSize pixels) const override {
        if (page != m_kept) {
            keep(page, load(page));
        }
        const QSize wanted(std::min(pixels.width(), m_image.width()), std::min(pixels.height(), m_image.height()));
        return wanted == m_image.size() ? m_image
                                        : m_image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }

private:
    [[nodiscard]] QImage load(int page) const;
    /// One page is kept: they are looked at one after the other.
    void keep(int page, QImage image) const;

    mutable QByteArray m_content;
    QByteArray m_format;
    int m_count;
    QSize m_first;  ///< pixels of the first page as it was scanned
    Density m_said; ///< its own word
    mutable int m_kept = -1;
    mutable QImage m_image; ///< no larger than keptPixels
};

/// As large as it was scanned, but for a JPEG beyond keptPixels.
QImage PicturePages::load(int page) const {
    m_kept = -1;
    m_image = {};
    QBuffer buffer(&m_content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, m_format); // the format of its first bytes, never of a guess
    reader.setAutoTransform(true);          // phones say in EXIF which side is up
    if (page > 0 && !reader.jumpToImage(page)) {
        throw ScanRefusal{"scan.broken", {}};
    }
    const QSize size = reader.size();
    const double pixels = double(size.width()) * size.height();
    const bool isJpeg = m_format == "jpeg";
    // A few kilobytes of PNG or TIFF can unpack to gigabytes: looked at before it is unpacked.
    if (pixels > (isJpeg ? largestJpeg : largestPicture)) {
        throw ScanRefusal{"scan.large", size};
    }
    if (isJpeg && pixels > keptPixels) {
        reader.setScaledSize(size * std::sqrt(keptPixels / pixels));
    }
    QImage image = reader.read();
    if (image.isNull()) {
        throw ScanRefusal{"scan.broken", {}};
    }
    return image;
}

void PicturePages::keep(int page, QImage image) const {
    const double pixels = double(image.width()) * image.height();
    if (pixels > keptPixels) {
        image = image.scaled(image.size() * std::sqrt(keptPixels / pixels), Qt::IgnoreAspectRatio,
                             Qt::SmoothTransformation);
    }
    if (image.isNull()) {
        throw ScanRefusal{"scan.large", image.size()};
    }
    m_image = image;
    m_kept = page;
}

} // namespace

std::unique_ptr<const ScanPages> openPicture(const QByteArray& content, const QByteArray& format) {
    // Qt's own limit (128 MB) refuses A4 in colour at 600 dpi. Ours are the ones above, and the memory of the process.
    QImageReader::setAllocationLimit(0);
    return std::make_unique<PicturePages>(content, format);
}

} // namespace inservice
