// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/scans/scancomparison.h"
#include "models/scans/scanpage.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <optional>
#include <variant>

/// What the desk and `inservice-scan` say to each other over the program's standard input and output: frames of a kind
/// (1 byte), a length (4 bytes, big endian) and a body. The program says Ready once it has given up its rights; after
/// that each request has one answer, in order. The desk believes nothing of an answer: `decode` keeps every bound.
namespace inservice::scanwire {

inline constexpr qsizetype headSize = 5;
inline constexpr int mostPages = 500;                   ///< of a file; the paper has one
inline constexpr qint64 mostPixels = 16'000'000;        ///< of a page drawn: A4 at 400 dpi
inline constexpr qint64 largestFile = 64 * 1024 * 1024; ///< bytes of a stack; what the centre takes is smaller (Scan)
inline constexpr int mostExtracted = 20;                ///< pages that are put into one file
inline constexpr int mostCodes = 8;                     ///< of a page
inline constexpr qsizetype longestCode = 512;           ///< bytes
inline constexpr double longestSide = 5000;             ///< mm; a side that is longer is said to be that long
inline constexpr int mostAreas = 400;
inline constexpr qint64 mostPrintPixels = 4'000'000; ///< of a print that is compared with: A4 at 150 dpi is half of it
inline constexpr qsizetype largestAnswer = 4 * mostPixels + 64;

struct Open {
    QByteArray content;
};
struct Draw {
    int page = 0;
    QSize pixels;     ///< of the page upright; no more than mostPixels
    int rotation = 0; ///< degrees clockwise: 0, 90, 180, 270
};
/// Look for codes and marks.
struct Survey {
    int page = 0;
};
/// Put pages into one PDF that the centre takes.
struct Extract {
    QList<int> pages;     ///< one to mostExtracted
    QList<int> rotations; ///< of each, degrees clockwise: 0, 90, 180, 270
};
/// Lays a page over the print that it comes from.
struct Compare {
    int page = 0;
    QSizeF paper;         ///< mm, of the print
    QImage print;         ///< Format_Grayscale8, at most mostPrintPixels
    QRectF codeOnPrint;   ///< mm; empty: none
    QPolygonF codeOnPage; ///< mm, its four corners as surveyed; empty: none
    QList<QRectF> areas;  ///< mm on the print, at most mostAreas
};
using Request = std::variant<Open, Draw, Survey, Extract, Compare>;

struct Ready {
    QByteArray version;
};
struct Opened {
    QList<QSizeF> pages; ///< mm, upright as scanned
};
/// The file cannot be opened, or this page of it not be drawn or read: scan.broken, scan.locked, scan.pages,
/// scan.large, scan.no_pdf.
struct Refused {
    QByteArray key;
    QSize pixels; ///< of a picture that is too large
};
struct Drawn {
    QImage image; ///< Format_Grayscale8 or Format_RGB32
};
struct Surveyed {
    ScanPage page;
};
struct Extracted {
    QByteArray pdf; ///< at most Scan::maximumSize
};
struct Compared {
    ScanComparison comparison; ///< of each area asked for, in their order
};
using Answer = std::variant<Ready, Opened, Refused, Drawn, Surveyed, Extracted, Compared>;

[[nodiscard]] QByteArray encode(const Request& request);
[[nodiscard]] QByteArray encode(const Answer& answer);

/// The first frame's whole size, or nullopt while its head has not come.
[[nodiscard]] std::optional<qsizetype> frameSize(QByteArrayView bytes);
/// Nullopt: not a message of this kind, or beyond a bound.
[[nodiscard]] std::optional<Request> decodeRequest(const QByteArray& frame);
[[nodiscard]] std::optional<Answer> decodeAnswer(const QByteArray& frame);

} // namespace inservice::scanwire
