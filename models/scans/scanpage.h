// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QPolygonF>
#include <QString>
#include <bit>

namespace inservice {

/// A QR code on a page.
struct ScanCode {
    QString text;
    QPolygonF corners; ///< mm on the page as scanned: the code's own top left, top right, bottom right, bottom left
};

/// What was found on a page of a scan without a person's looking at it.
struct ScanPage {
    QList<ScanCode> codes;   ///< in no order
    double ink = 0;          ///< share of the page that is dark, 0 to 1
    bool blank = false;      ///< a back: nothing but specks, streaks, punch holes and what shows through
    quint64 fingerprint = 0; ///< of how it looks (looksSame); 0: blank
    QByteArray digest;       ///< of its pixels: equal for the very same picture, in whatever file it came
    int rotation = 0;        ///< degrees clockwise by which its code comes upright: 0, 90, 180, 270
    double skew = 0;         ///< degrees clockwise that it is askew after that
    QString fault;           ///< empty, or why it could not be read (ScanFault::key)
};

/// Whether two pages look the same: the same paper scanned twice does, through noise and skew. Two people's prints of
/// one form do too, so it says something only where the codes are equal, or to a person.
[[nodiscard]] inline bool looksSame(quint64 one, quint64 other) {
    constexpr int mostDifferent = 12; // of 64 bits
    return one != 0 && other != 0 && std::popcount(one ^ other) <= mostDifferent;
}

} // namespace inservice

Q_DECLARE_METATYPE(inservice::ScanPage)
