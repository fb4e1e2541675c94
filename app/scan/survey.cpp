// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/survey.h"

#include "app/scan/codes.h"
#include "app/scan/inkmap.h"

#include <QCryptographicHash>
#include <QLineF>
#include <QTransform>
#include <algorithm>
#include <array>
#include <cmath>

namespace inservice {

SquareDrawing drawSquare(const ScanPages& pages, int page, double dots) {
    const QSizeF mm = paperSize(pages.size(page));
    dots = std::min(dots, std::sqrt(scanwire::mostPixels / (mm.width() * mm.height())));
    const QSize pixels = (mm * dots).toSize().expandedTo({1, 1});
    QImage image = pages.draw(page, pixels);
    if (image.size() != pixels) {
        image = image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    if (image.isNull()) {
        throw ScanRefusal{"scan.large", pixels};
    }
    return {image, dots};
}

namespace {

constexpr double mmPerInch = 25.4;
/// ms of processor after which no further way of reading is tried, and on the clock: the desk waits for ten seconds.
constexpr qint64 patience = 4000;
constexpr qint64 longest = 7000;

/// A page drawn with square dots, whatever the scanner did: a fax has twice as many across as down.
struct Drawn {
    QImage grey;  ///< as dark as it is seen
    QImage light; ///< as codes are read (withoutColour); the same where it has no colour
    double dots;  ///< per mm
};

Drawn withoutColours(const SquareDrawing& square) {
    const QImage grey = square.image.convertToFormat(QImage::Format_Grayscale8);
    const bool isGrey = square.image.depth() == 1 || square.image.isGrayscale();
    const QImage light = isGrey ? grey : withoutColour(square.image).convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull() || light.isNull()) {
        throw ScanRefusal{"scan.large", square.image.size()};
    }
    return {grey, light, square.dots};
}

Drawn draw(const ScanPages& pages, int page, double dots) {
    return withoutColours(drawSquare(pages, page, dots));
}

/// Codes are found best at some 200 dpi; a scan that is near that is taken as it is, which keeps its edges sharp.
double readingDots(const ScanPages& pages, int page) {
    constexpr double usual = 200 / mmPerInch;
    const double own = std::max(pages.grain(page).width(), pages.grain(page).height());
    return own > 0.85 * usual && own < 1.25 * usual ? own : usual;
}

/// Black where it is nearly as dark as the darkest: a grey seal over a code is paper again.
QImage onlyBlack(const QImage& grey) {
    std::array<qint64, 256> count{};
    for (int y = 0; y < grey.height(); ++y) {
        const uchar* line = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            ++count[line[x]];
        }
    }
    const auto level = [&](double share) {
        qint64 left = qint64(share * double(grey.width()) * grey.height());
        int value = 0;
        while (value < 255 && (left -= count[size_t(value)]) > 0) {
            ++value;
        }
        return value;
    };
    const int dark = level(0.01);
    const int limit = dark + (level(0.9) - dark) * 3 / 10;
    QImage black(grey.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar* from = grey.constScanLine(y);
        uchar* to = black.scanLine(y);
        std::transform(from, from + grey.width(), to, [limit](uchar value) { return value <= limit ? 0 : 255; });
    }
    return black;
}

/// Black or white as most of the nine dots around are: single specks are gone, edges stay where they are.
QImage withoutSpecks(const QImage& grey) {
    constexpr int half = 128;
    QImage clean(grey.size(), QImage::Format_Grayscale8);
    clean.fill(Qt::white);
    for (int y = 1; y + 1 < grey.height(); ++y) {
        const uchar* lines[] = {grey.constScanLine(y - 1), grey.constScanLine(y), grey.constScanLine(y + 1)};
        uchar* to = clean.scanLine(y);
        for (int x = 1; x + 1 < grey.width(); ++x) {
            int dark = 0;
            for (const uchar* line : lines) {
                dark += int(line[x - 1] < half) + int(line[x] < half) + int(line[x + 1] < half);
            }
            to[x] = dark > 4 ? 0 : 255;
        }
    }
    return clean;
}

/// Degrees clockwise that the code's own «right» points away from the page's.
double lean(const QPolygonF& corners) {
    const QLineF right((corners[0] + corners[3]) / 2, (corners[1] + corners[2]) / 2);
    return std::atan2(right.dy(), right.dx()) * 180 / M_PI;
}

struct Turn {
    int rotation = 0;
    double skew = 0;
};

Turn turnOf(const QPolygonF& corners) {
    const double leaning = lean(corners);
    const int quarters = int(std::lround(leaning / 90));
    return {((4 - quarters) % 4) * 90, leaning - quarters * 90.0};
}

bool mayHoldTwo(const QSize& page, const QList<FoundCode>& found) {
    const int rotation = turnOf(found.first().corners).rotation;
    return rotation % 180 == 0 ? page.width() > page.height() : page.height() > page.width();
}

QList<ScanCode> onPaper(const QList<FoundCode>& found, double dots) {
    QList<ScanCode> codes;
    for (const FoundCode& one : found) {
        ScanCode code{QString::fromUtf8(one.text), {}};
        for (const QPointF& corner : one.corners) {
            code.corners << corner / dots;
        }
        codes << code;
    }
    return codes;
}

void addUnknown(QList<ScanCode>& codes, const QList<ScanCode>& more) {
    for (const ScanCode& code : more) {
        if (std::none_of(codes.begin(), codes.end(), [&](const auto& one) { return one.text == code.text; })) {
            codes << code;
        }
    }
}

/// Of a sheet that may hold two: a second one that is overlooked is a case that is lost. So all ways are tried.
QList<ScanCode> bothCodes(const ScanPages& pages, int page, const Drawn& first, const Patience& patience) {
    QList<ScanCode> codes = onPaper(readCodes(first.light, true), first.dots);
    if (codes.size() < 2) {
        addUnknown(codes, onPaper(readCodes(withoutSpecks(first.light), true), first.dots));
    }
    for (const double dpi : {120.0, 300.0}) {
        if (codes.size() < 2) {
            const Drawn other = draw(pages, page, dpi / mmPerInch);
            addUnknown(codes, onPaper(readCodes(other.light, true), other.dots));
        }
    }
    if (codes.size() < 2) {
        QList<QPolygonF> known;
        for (const ScanCode& code : codes) {
            known << QTransform::fromScale(first.dots, first.dots).map(code.corners);
        }
        addUnknown(codes, onPaper(readDamagedCodes(first.light, first.dots, patience, known), first.dots));
    }
    return codes;
}

QList<ScanCode> findCodes(const ScanPages& pages, int page, const Drawn& first) {
    const QDeadlineTimer end(longest);
    const Patience whole(patience, end);
    QList<FoundCode> found = readAtFinders(first.light, first.dots);
    if (found.isEmpty()) {
        found = readCodes(first.light);
    }
    if (!found.isEmpty()) {
        // Two on one sheet lie side by side on paper that is wider than high.
        if (found.size() == 1 && mayHoldTwo(first.light.size(), found)) {
            return bothCodes(pages, page, first, Patience(patience / 3, end));
        }
        return onPaper(found, first.dots);
    }
    // Coarser: the specks of a fax are less than a dot. Finer: small codes, and lines that a fax has torn.
    for (const double dpi : {120.0, 300.0}) {
        if (whole.isOver()) {
            return {};
        }
        const Drawn other = draw(pages, page, dpi / mmPerInch);
        if (found = readCodes(other.light); !found.isEmpty()) {
            return onPaper(found, other.dots);
        }
    }
    // A seal that has come grey, the specks of a fax, and a seal that has covered more than a code can spare.
    const QImage clean = withoutSpecks(first.light);
    if (found = readCodes(onlyBlack(first.light)); found.isEmpty()) {
        found = readCodes(clean);
    }
    for (const QImage& light : {first.light, clean}) {
        if (found.isEmpty()) {
            found = readDamagedCodes(light, first.dots, Patience(patience / 3, end));
        }
    }
    return onPaper(found, first.dots);
}

QByteArray digestOf(const QImage& image) {
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (int y = 0; y < image.height(); ++y) {
        hash.addData(QByteArrayView(image.constScanLine(y), image.width()));
    }
    return hash.result();
}

} // namespace

SquareDrawing drawForReading(const ScanPages& pages, int page) {
    return drawSquare(pages, page, readingDots(pages, page));
}

ScanPage surveyPage(const ScanPages& pages, int page) {
    return surveyPage(pages, page, drawForReading(pages, page));
}

ScanPage surveyPage(const ScanPages& pages, int page, const SquareDrawing& drawing) {
    const Drawn first = withoutColours(drawing);
    const InkMap map(first.grey, paperSize(pages.size(page)));
    ScanPage found;
    found.ink = map.ink();
    found.digest = digestOf(first.grey);
    found.blank = map.isBlank();
    if (found.blank) {
        return found;
    }
    found.codes = findCodes(pages, page, first);
    if (!found.codes.isEmpty()) {
        const Turn turn = turnOf(found.codes.first().corners);
        found.rotation = turn.rotation;
        found.skew = turn.skew;
    }
    found.fingerprint = map.fingerprint(found.rotation - found.skew);
    return found;
}

} // namespace inservice
