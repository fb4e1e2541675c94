// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/sheetcomparison.h"

#include <QPainter>
#include <cmath>

namespace inservice {

QImage pictureOf(const Sheet& sheet) {
    QImage image(int(std::lround(paperWidth * comparedDots)), int(std::lround(paperHeight * comparedDots)),
                 QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(comparedDots, comparedDots);
    sheet.paint(painter);
    return image;
}

scanwire::Compare comparisonWith(const Sheet& print, int page, const QPolygonF& codeOnPage) {
    scanwire::Compare what;
    what.page = page;
    what.paper = {paperWidth, paperHeight};
    what.print = pictureOf(print);
    what.codeOnPrint = print.codes().empty() ? QRectF() : print.codes().front().area;
    what.codeOnPage = codeOnPage;
    return what;
}

} // namespace inservice
