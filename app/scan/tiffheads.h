// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QSizeF>

namespace inservice {

/// What a picture says of itself before it is unpacked.
struct PictureHead {
    QSize pixels; ///< as it is seen: turned as it asks to be
    QSizeF dots;  ///< per mm, across and down; empty: it does not say
};

/// Of the pages of a TIFF, at most `most` of them; none of a file that libtiff cannot read.
[[nodiscard]] QList<PictureHead> tiffHeads(const QByteArray& content, int most);

} // namespace inservice
