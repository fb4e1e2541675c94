// SPDX-License-Identifier: GPL-3.0-or-later
// The files in which papers come back.
#include "tests/support/faxlike.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <cstring>
#include <tiffio.h>

namespace faxlike {

namespace {

constexpr double mmPerMetre = 1000;

struct Growing {
    QByteArray bytes;
    qsizetype at = 0;
};

Growing& of(thandle_t handle) {
    return *static_cast<Growing*>(handle);
}

tmsize_t read(thandle_t handle, void* into, tmsize_t size) {
    Growing& file = of(handle);
    const qsizetype got = std::clamp<qsizetype>(size, 0, std::max<qsizetype>(file.bytes.size() - file.at, 0));
    std::memcpy(into, file.bytes.constData() + file.at, size_t(got));
    file.at += got;
    return got;
}

tmsize_t write(thandle_t handle, void* from, tmsize_t size) {
    Growing& file = of(handle);
    if (file.bytes.size() < file.at + size) {
        file.bytes.resize(file.at + size);
    }
    std::memcpy(file.bytes.data() + file.at, from, size_t(size));
    file.at += size;
    return size;
}

toff_t seek(thandle_t handle, toff_t to, int from) {
    Growing& file = of(handle);
    file.at = qsizetype(to) + (from == SEEK_CUR ? file.at : from == SEEK_END ? file.bytes.size() : 0);
    return toff_t(file.at);
}

int close(thandle_t /*handle*/) {
    return 0;
}

toff_t size(thandle_t handle) {
    return toff_t(of(handle).bytes.size());
}

void writePage(TIFF* file, const QImage& page, Packing packing) {
    const bool isMono = page.depth() == 1;
    const QImage image = isMono ? page : page.convertToFormat(QImage::Format_Grayscale8);
    TIFFSetField(file, TIFFTAG_IMAGEWIDTH, image.width());
    TIFFSetField(file, TIFFTAG_IMAGELENGTH, image.height());
    TIFFSetField(file, TIFFTAG_BITSPERSAMPLE, isMono ? 1 : 8);
    TIFFSetField(file, TIFFTAG_SAMPLESPERPIXEL, 1);
    TIFFSetField(file, TIFFTAG_PHOTOMETRIC, isMono ? PHOTOMETRIC_MINISWHITE : PHOTOMETRIC_MINISBLACK);
    TIFFSetField(file, TIFFTAG_ROWSPERSTRIP, image.height());
    TIFFSetField(file, TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH);
    TIFFSetField(file, TIFFTAG_XRESOLUTION, float(page.dotsPerMeterX() * 0.0254));
    TIFFSetField(file, TIFFTAG_YRESOLUTION, float(page.dotsPerMeterY() * 0.0254));
    constexpr int packings[] = {COMPRESSION_NONE, COMPRESSION_CCITTFAX3, COMPRESSION_CCITTFAX3, COMPRESSION_CCITTFAX4,
                                COMPRESSION_LZW};
    TIFFSetField(file, TIFFTAG_COMPRESSION, packings[int(packing)]);
    if (packing == Packing::G3Fine) {
        TIFFSetField(file, TIFFTAG_GROUP3OPTIONS, GROUP3OPT_2DENCODING);
    }
    for (int y = 0; y < image.height(); ++y) {
        QByteArray line(reinterpret_cast<const char*>(image.constScanLine(y)), (image.width() * image.depth() + 7) / 8);
        if (isMono && qGray(image.color(0)) < 128) {
            std::transform(line.begin(), line.end(), line.begin(), [](char byte) { return char(~byte); });
        }
        TIFFWriteScanline(file, line.data(), quint32(y));
    }
    TIFFWriteDirectory(file);
}

QByteArray saved(const QImage& page, const char* format, int quality) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    page.save(&buffer, format, quality);
    return bytes;
}

} // namespace

QByteArray tiff(const QList<QImage>& pages, Packing packing) {
    Growing growing;
    TIFF* file = TIFFClientOpen("fax", "w", &growing, read, write, seek, close, size, nullptr, nullptr);
    for (const QImage& page : pages) {
        writePage(file, page, packing);
    }
    TIFFClose(file);
    return growing.bytes;
}

QByteArray pdf(const QList<QImage>& pages) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter;
    for (const QImage& page : pages) {
        const QSizeF mm(page.width() * mmPerMetre / page.dotsPerMeterX(),
                        page.height() * mmPerMetre / page.dotsPerMeterY());
        writer.setPageSize(QPageSize(mm, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
        writer.setPageMargins({});
        if (painter.isActive()) {
            writer.newPage();
        } else {
            painter.begin(&writer);
        }
        painter.drawImage(QRectF(0, 0, writer.width(), writer.height()), page);
    }
    painter.end();
    return bytes;
}

QByteArray png(const QImage& page) {
    return saved(page, "png", -1);
}

QByteArray jpeg(const QImage& page, int quality, int orientation) {
    QByteArray bytes = saved(page, "jpg", quality);
    if (orientation > 0) {
        // An Exif block of one entry: 0x0112, orientation (a short).
        const QByteArray exif = QByteArray("Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25) +
                                char(orientation) + QByteArray(6, '\0');
        bytes.insert(2, QByteArray("\xff\xe1\0", 3) + char(exif.size() + 2) + exif);
    }
    return bytes;
}

} // namespace faxlike
