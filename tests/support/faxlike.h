// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QPointF>
#include <QSize>
#include <functional>

class QPainter;

/// Papers as they come back: printed, sealed, folded, and scanned or faxed by whatever an office has. What becomes of
/// one is told by its Way; the same way is the same picture, dot for dot.
namespace faxlike {

enum class Medium { FaxStandard, FaxFine, BlackWhite, Grey, Colour };

/// Where a red seal is set.
enum class Seal { None, Head, Unit, AcrossField, AcrossCode };

struct Way {
    quint32 seed = 1;
    Medium medium = Medium::FaxStandard;
    double skew = 0;  ///< degrees clockwise
    double scale = 1; ///< 0.97 to 1.03
    double noise = 0; ///< share of dots that are wrong (black and white), or spread of a dot's light (grey, colour)
    int streaks = 0;  ///< lines along the way of the paper
    Seal seal = Seal::None;
    int penMarks = 0;
    bool foldedCorner = false;
    int turn = 0; ///< degrees clockwise: 0, 90, 180, 270
};

/// A way that may happen in an office; seeds 0, 1, 2, … are as mixed as its post.
[[nodiscard]] Way wayOf(quint32 seed);
[[nodiscard]] QString words(const Way& way);

/// A sheet of A4 in colour at 240 dpi; the painter's unit is 1 mm.
[[nodiscard]] QImage sheet(const std::function<void(QPainter&)>& paint);
/// Two sheets side by side on one of A4, on its side.
[[nodiscard]] QImage twoUp(const QImage& left, const QImage& right);
/// The back of a sheet: paper, and what shows through.
[[nodiscard]] QImage back(const QImage& front);
/// What comes of a sheet; black and white as Format_Mono, with its dots per metre.
[[nodiscard]] QImage returned(const QImage& sheet, const Way& way);

enum class Packing { None, G3, G3Fine, G4, Lzw };
/// A fax server's file, a picture a page. G3 is the one-dimensional, G3Fine the two-dimensional code of T.4.
[[nodiscard]] QByteArray tiff(const QList<QImage>& pages, Packing packing);
[[nodiscard]] QByteArray pdf(const QList<QImage>& pages);
[[nodiscard]] QByteArray png(const QImage& page);
/// `orientation`: as EXIF says which side is up, 1 to 8; 0: nothing is said.
[[nodiscard]] QByteArray jpeg(const QImage& page, int quality, int orientation = 0);

} // namespace faxlike
