// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of a stack as a file of their own.
#include "app/scan/survey.h"
#include "models/scans/scankind.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTransform>
#include <cmath>

namespace inservice {

namespace {

constexpr double mmPerInch = 25.4;

/// With a table of black and white, in this order: only then a PDF writer leaves a dot a bit.
QImage blackFirst(QImage mono) {
    mono.convertTo(QImage::Format_Mono);
    if (qGray(mono.color(0)) > qGray(mono.color(1))) {
        mono.invertPixels();
    }
    mono.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
    return mono;
}

/// Black and white as it was scanned, anything else at most `dpi`.
QImage pictureOf(const ScanPages& pages, int page, double dpi) {
    const QSizeF mm = paperSize(pages.size(page));
    const QSizeF grain = pages.grain(page);
    if (!grain.isEmpty()) {
        const QSize own = QSizeF(mm.width() * grain.width(), mm.height() * grain.height()).toSize();
        if (QImage image = pages.draw(page, own * 2); image.depth() == 1) {
            return image;
        }
    }
    const double dots = std::min(dpi / mmPerInch, std::sqrt(scanwire::mostPixels / (mm.width() * mm.height())));
    const QImage image = pages.draw(page, (mm * dots).toSize().expandedTo({1, 1}));
    return image.convertToFormat(image.isGrayscale() ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
}

QByteArray pdfOf(const ScanPages& pages, const scanwire::Extract& what, double dpi) {
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(QStringLiteral("Inservice Desk"));
    QPainter painter;
    for (qsizetype i = 0; i < what.pages.size(); ++i) {
        const int page = what.pages[i];
        const int rotation = what.rotations.value(i);
        const QSizeF mm = paperSize(pages.size(page));
        const QSizeF paper = rotation % 180 == 0 ? mm : mm.transposed();
        const QImage lying = pictureOf(pages, page, dpi);
        // Turning may make more of a picture than there is in it.
        QImage image = lying.transformed(QTransform().rotate(rotation));
        image = lying.depth() == 1 ? blackFirst(image) : image.convertToFormat(lying.format());
        if (image.isNull()) {
            throw ScanRefusal{"scan.large", {}};
        }
        writer.setPageSize(QPageSize(paper, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
        writer.setPageMargins({});
        if (i == 0 ? !painter.begin(&writer) : !writer.newPage()) {
            throw ScanRefusal{"scan.broken", {}};
        }
        painter.drawImage(QRectF(0, 0, writer.width(), writer.height()), image);
    }
    painter.end();
    return pdf;
}

} // namespace

QByteArray extractPages(const ScanPages& pages, const scanwire::Extract& what) {
    for (const double dpi : {200.0, 150.0, 100.0}) {
        if (const QByteArray pdf = pdfOf(pages, what, dpi); pdf.size() <= Scan::maximumSize) {
            return pdf;
        }
    }
    throw ScanRefusal{"scan.large", {}};
}

} // namespace inservice
