// SPDX-License-Identifier: GPL-3.0-or-later
// Qt reads the pages of a TIFF, but says how fine one is only once it is unpacked.
#include "app/scan/tiffheads.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <tiffio.h>

namespace inservice {

namespace {

struct Reading {
    const QByteArray& content;
    toff_t at = 0;
};

Reading& of(thandle_t handle) {
    return *static_cast<Reading*>(handle);
}

tmsize_t read(thandle_t handle, void* into, tmsize_t size) {
    Reading& reading = of(handle);
    const auto whole = toff_t(reading.content.size());
    const tmsize_t left = reading.at < whole ? tmsize_t(whole - reading.at) : 0;
    const tmsize_t got = std::clamp<tmsize_t>(size, 0, left);
    std::memcpy(into, reading.content.constData() + (got > 0 ? reading.at : 0), size_t(got));
    reading.at += toff_t(got);
    return got;
}

tmsize_t write(thandle_t /*handle*/, void* /*from*/, tmsize_t /*size*/) {
    return 0;
}

toff_t seek(thandle_t handle, toff_t to, int from) {
    Reading& reading = of(handle);
    reading.at = from == SEEK_CUR ? reading.at + to : from == SEEK_END ? toff_t(reading.content.size()) + to : to;
    return reading.at;
}

int close(thandle_t /*handle*/) {
    return 0;
}

toff_t size(thandle_t handle) {
    return toff_t(of(handle).content.size());
}

PictureHead headOf(TIFF* file) {
    constexpr double mmPerInch = 25.4;
    quint32 width = 0;
    quint32 height = 0;
    quint16 orientation = ORIENTATION_TOPLEFT;
    quint16 unit = RESUNIT_INCH;
    float across = 0;
    float down = 0;
    TIFFGetField(file, TIFFTAG_IMAGEWIDTH, &width);
    TIFFGetField(file, TIFFTAG_IMAGELENGTH, &height);
    TIFFGetFieldDefaulted(file, TIFFTAG_ORIENTATION, &orientation);
    TIFFGetFieldDefaulted(file, TIFFTAG_RESOLUTIONUNIT, &unit);
    TIFFGetField(file, TIFFTAG_XRESOLUTION, &across);
    TIFFGetField(file, TIFFTAG_YRESOLUTION, &down);
    constexpr quint32 largest = 1 << 24;
    PictureHead head{{int(std::min(width, largest)), int(std::min(height, largest))}, {}};
    if (across > 0 && down > 0 && across < largest && down < largest) {
        head.dots = QSizeF(across, down) / (unit == RESUNIT_CENTIMETER ? 10 : mmPerInch);
    }
    if (orientation >= ORIENTATION_LEFTTOP) { // on its side
        head.pixels.transpose();
        head.dots.transpose();
    }
    return head;
}

} // namespace

QList<PictureHead> tiffHeads(const QByteArray& content, int most) {
    // What it says about a damaged file quotes it: not for a log.
    TIFFSetWarningHandler(nullptr);
    TIFFSetErrorHandler(nullptr);
    Reading reading{content};
    // m: not mapped, so that all reading goes through the bounds above.
    const std::unique_ptr<TIFF, decltype(&TIFFClose)> file(
        TIFFClientOpen("scan", "rm", &reading, read, write, seek, close, size, nullptr, nullptr), &TIFFClose);
    QList<PictureHead> heads;
    if (file) {
        do {
            heads << headOf(file.get());
        } while (heads.size() < most && TIFFReadDirectory(file.get()) == 1);
    }
    return heads;
}

} // namespace inservice
