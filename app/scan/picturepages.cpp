// SPDX-License-Identifier: GPL-3.0-or-later
// Scans that are pictures: JPEG, PNG, and the TIFF of fax servers, which has a picture a page.
#include "app/scan/scanpages.h"
#include "app/scan/tiffheads.h"
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

/// Dots per mm across and down. A fax has twice as many across. What the picture says, or for one that says nothing,
/// dots as in A4.
QSizeF densityOf(QSizeF said, QSize pixels) {
    constexpr double mostUneven = 5;
    const double uneven = said.height() > 0 ? said.width() / said.height() : 0;
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
        , m_format(std::move(format)) {
        if (m_format == "tiff") {
            m_heads = tiffHeads(m_content, scanwire::mostPages + 1);
        }
        const QImage first = load(0);
        if (m_heads.isEmpty()) {
            m_heads << PictureHead{{}, {first.dotsPerMeterX() / 1000.0, first.dotsPerMeterY() / 1000.0}};
        }
        m_heads[0].pixels = first.size();
        keep(0, first);
    }

    [[nodiscard]] int count() const override { return int(m_heads.size()); }

    [[nodiscard]] QSizeF size(int page) const override {
        const QSize pixels = m_heads.at(page).pixels;
        const QSizeF dots = grain(page);
        return pixels.isEmpty() ? QSizeF() : QSizeF(pixels.width() / dots.width(), pixels.height() / dots.height());
    }

    /// A stack may hold pages of standard and of fine faxes: each says its own.
    [[nodiscard]] QSizeF grain(int page) const override {
        const PictureHead& head = m_heads.at(page);
        return densityOf(head.dots, head.pixels);
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
    QList<PictureHead> m_heads; ///< a page each
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
