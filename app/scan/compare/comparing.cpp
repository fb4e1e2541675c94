// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/compare/comparing.h"

#include "app/scan/compare/registration.h"
#include "app/scan/compare/specks.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace inservice {
namespace {

constexpr double nearest = 0.2;        ///< mm that a stroke may be beside its place, and a dot of the scanner more
constexpr double farthest = 0.5;       ///< mm
constexpr double darkness = 0.75;      ///< of the paper around it: darker is ink
constexpr double smallestSpeck = 0.25; ///< mm²; what is smaller was on the glass
constexpr double smallestStroke = 0.6; ///< mm²; what is smaller beside the print is its own edge, or a fax's dots
constexpr double thickestStreak = 0.8; ///< mm
constexpr double highArea = 15;        ///< mm
constexpr double mostLean = 0.09;      ///< of a streak on a page that lay askew: five degrees
constexpr double paperAround = 8;      ///< mm that say how bright the paper is

/// Over the dots of a picture in grey, or in colour with four bytes a dot.
cv::Mat over(const QImage& image) {
    return cv::Mat(image.height(), image.width(), image.format() == QImage::Format_Grayscale8 ? CV_8UC1 : CV_8UC4,
                   const_cast<uchar*>(image.constBits()), size_t(image.bytesPerLine()));
}

QImage plain(const QImage& image) {
    const bool isGrey = image.depth() == 1 || image.format() == QImage::Format_Grayscale8;
    return image.convertToFormat(isGrey ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
}

/// The darkest of its colours: a red seal is ink. `image` as plain() makes it.
cv::Mat inkOf(const QImage& image) {
    const cv::Mat all = over(image);
    if (all.channels() == 1) {
        return all;
    }
    cv::Mat darkest(all.size(), CV_8UC1);
    for (int y = 0; y < all.rows; ++y) {
        const auto* from = all.ptr<uint32_t>(y);
        uchar* to = darkest.ptr<uchar>(y);
        for (int x = 0; x < all.cols; ++x) {
            const uint32_t dot = from[x];
            const uint32_t red = dot >> 16U & 0xffU;
            const uint32_t green = dot >> 8U & 0xffU;
            const uint32_t blue = dot & 0xffU;
            const uint32_t less = red < green ? red : green;
            to[x] = uchar(less < blue ? less : blue);
        }
    }
    return darkest;
}

cv::Mat disc(double mm, double dots) {
    const int radius = std::max(1, int(std::lround(mm * dots)));
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * radius + 1, 2 * radius + 1});
}

/// 255 where there is ink: darker than the paper around it, and no speck.
cv::Mat dark(const cv::Mat& grey, double dots) {
    // The paper: what is brightest around, found on a small copy.
    constexpr double factor = 0.25;
    cv::Mat paper;
    cv::resize(grey, paper, {}, factor, factor, cv::INTER_AREA);
    cv::dilate(paper, paper, disc(paperAround / 2, dots * factor));
    const int smooth = int(std::lround(paperAround * dots * factor)) | 1;
    cv::blur(paper, paper, {smooth, smooth});
    cv::resize(paper, paper, grey.size(), 0, 0, cv::INTER_LINEAR);
    cv::Mat limit;
    paper.convertTo(limit, CV_8U, darkness);
    cv::Mat ink;
    cv::compare(grey, limit, ink, cv::CMP_LT);
    dropSpecks(ink, smallestSpeck * dots * dots);
    return ink;
}

/// What a scanner draws along the paper and no hand does: a thin straight line from one end of an area to the other;
/// of a high one, which has words in it that interrupt the line, most of the way.
void dropStreaks(cv::Mat& ink, double dots) {
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(ink, labels, stats, centres, 8, CV_32S);
    for (int i = 1; i < count; ++i) {
        const auto of = [&stats, i](int what) { return stats.at<int>(i, what); };
        const auto isStreak = [&](int from, int length, int across, int whole) {
            const bool fromEnd = from <= 1;
            const bool toEnd = from + length >= whole - 1;
            const bool isLong =
                whole > highArea * dots ? (fromEnd || toEnd) && length >= 0.6 * whole : fromEnd && toEnd;
            return isLong && double(of(cv::CC_STAT_AREA)) / length <= thickestStreak * dots &&
                   across <= length * mostLean + thickestStreak * dots;
        };
        if (isStreak(of(cv::CC_STAT_TOP), of(cv::CC_STAT_HEIGHT), of(cv::CC_STAT_WIDTH), ink.rows) ||
            isStreak(of(cv::CC_STAT_LEFT), of(cv::CC_STAT_WIDTH), of(cv::CC_STAT_HEIGHT), ink.cols)) {
            ink.setTo(0, labels == i);
        }
    }
}

/// Lines across that are longer than any stroke of a character: what strikes a word out lies on the word, so that
/// little of it is beside the print.
cv::Mat longLines(const cv::Mat& ink, double dots) {
    constexpr double longestStroke = 5; // mm
    cv::Mat lines;
    cv::morphologyEx(ink, lines, cv::MORPH_OPEN, cv::Mat::ones(1, int(std::lround(longestStroke * dots)), CV_8UC1));
    return lines;
}

cv::Mat negative(const cv::Mat& image) {
    return 255 - image;
}

QImage cropOf(const QImage& page, const cv::Mat& toPage, const cv::Rect& area) {
    const cv::Mat all = over(page);
    QImage crop(area.width, area.height, page.format());
    cv::Mat into(area.height, area.width, all.type(), crop.bits(), size_t(crop.bytesPerLine()));
    cv::warpPerspective(all, into, toPage * (cv::Mat_<double>(3, 3) << 1, 0, area.x, 0, 1, area.y, 0, 0, 1),
                        {area.width, area.height}, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_CONSTANT,
                        cv::Scalar::all(255));
    return crop;
}

} // namespace

ScanComparison compare(const Comparing& what) {
    cv::setNumThreads(1);
    ScanComparison result;
    const QImage scanned = plain(what.page);
    cv::Mat page = inkOf(scanned);
    const cv::Mat print = inkOf(what.print);
    // No finer than the print.
    const double less = std::min(1.0, what.printDots / what.pageDots);
    if (less < 1) {
        cv::Mat small;
        cv::resize(page, small, {}, less, less, cv::INTER_AREA);
        page = small;
    }
    // Ink is bright for the search, so that what lies beyond the page is paper.
    const std::optional<Registration> found = registerPage(negative(page), negative(print), what, what.pageDots * less);
    if (!found) {
        return result;
    }
    result.found = true;
    result.error = found->error;
    cv::Mat laid;
    cv::warpPerspective(page, laid, found->toPage, print.size(), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                        cv::BORDER_CONSTANT, cv::Scalar(255));
    const cv::Mat written = dark(laid, what.printDots);
    cv::Mat printed;
    cv::threshold(print, printed, 160, 255, cv::THRESH_BINARY_INV);
    const double near = std::min(nearest + (what.grain > 0 ? 1 / what.grain : farthest), farthest);
    cv::Mat aroundPrinted;
    cv::dilate(printed, aroundPrinted, disc(near, what.printDots));
    cv::Mat aroundWritten;
    cv::dilate(written, aroundWritten, disc(near, what.printDots));
    cv::Mat extra = written & ~aroundPrinted;
    dropSpecks(extra, smallestStroke * what.printDots * what.printDots);
    cv::Mat aroundLines;
    cv::dilate(longLines(printed, what.printDots), aroundLines, disc(near, what.printDots));
    extra |= longLines(written, what.printDots) & ~aroundLines;
    const cv::Mat missing = printed & ~aroundWritten;
    const cv::Mat toScanned = resizing(1 / less) * found->toPage;
    const cv::Rect whole(0, 0, print.cols, print.rows);
    for (const QRectF& mm : what.areas) {
        const cv::Rect area =
            cv::Rect(int(std::lround(mm.x() * what.printDots)), int(std::lround(mm.y() * what.printDots)),
                     int(std::lround(mm.width() * what.printDots)), int(std::lround(mm.height() * what.printDots))) &
            whole;
        ScanArea one;
        if (!area.empty()) {
            cv::Mat added = extra(area).clone();
            dropStreaks(added, what.printDots);
            one.extra = double(cv::countNonZero(added)) / area.area();
            const int ink = cv::countNonZero(printed(area));
            one.missing = ink > 0 ? double(cv::countNonZero(missing(area))) / ink : 0;
            one.crop = cropOf(scanned, toScanned, area);
        }
        result.areas << one;
    }
    return result;
}

} // namespace inservice
