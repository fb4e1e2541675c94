// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faxlike.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>
#include <algorithm>
#include <cmath>

namespace faxlike {

namespace {

constexpr double paperWidth = 210; // mm
constexpr double paperHeight = 297;
constexpr double sheetDots = 240 / 25.4;
constexpr double scanDots = 204 / 25.4;
/// The middle of the code on 表2-1, and the boxes for seals (forms/application/paper/applicationsheet).
constexpr QPointF codeMiddle(178, 33);
constexpr QPointF headMiddle(62, 262);
constexpr QPointF unitMiddle(150, 258);
const QColor vermilion(205, 40, 35);

class Dice {
public:
    explicit Dice(quint32 seed)
        : m_random(seed) {}
    double between(double least, double most) { return least + (most - least) * m_random.generateDouble(); }
    int below(int count) { return int(m_random.bounded(quint32(count))); }
    bool oneIn(int count) { return below(count) == 0; }

private:
    QRandomGenerator m_random;
};

/// A square seal: a frame, and strokes in it as of carved characters. Its ink lets print through.
void setSeal(QPainter& painter, Dice& dice, QPointF middle, double side) {
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.translate(middle);
    painter.rotate(dice.between(-8, 8));
    painter.setPen(QPen(vermilion, side / 18));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(-side / 2, -side / 2, side, side));
    constexpr int across = 3;
    const double cell = side * 0.9 / across;
    for (int place = 0; place < across * across; ++place) {
        const QPointF corner(-side * 0.45 + cell * (place % across), -side * 0.45 + cell * int(place / across));
        painter.setPen(QPen(vermilion, side / 30));
        for (int stroke = 0; stroke < 5; ++stroke) {
            const double at = dice.between(0.1, 0.9) * cell;
            const double from = dice.between(0, 0.3) * cell;
            const double to = dice.between(0.7, 1) * cell;
            if (stroke % 2 == 0) {
                painter.drawLine(corner + QPointF(from, at), corner + QPointF(to, at));
            } else {
                painter.drawLine(corner + QPointF(at, from), corner + QPointF(at, to));
            }
        }
    }
    painter.restore();
}

void setSeals(QPainter& painter, Dice& dice, Seal seal) {
    constexpr double headSide = 22;
    constexpr double unitSide = 55;
    const QPointF near(dice.between(-4, 4), dice.between(-3, 3));
    switch (seal) {
    case Seal::None:
        return;
    case Seal::Head:
        setSeal(painter, dice, headMiddle + near, headSide);
        return;
    case Seal::Unit:
        setSeal(painter, dice, headMiddle + near, headSide);
        setSeal(painter, dice, unitMiddle + near, unitSide);
        return;
    case Seal::AcrossField:
        setSeal(painter, dice, QPointF(105, dice.between(110, 190)), headSide);
        return;
    case Seal::AcrossCode: {
        // A corner of the seal on a corner of the code.
        const QPointF aside(dice.oneIn(2) ? 19 : -19, dice.oneIn(2) ? 19 : -19);
        setSeal(painter, dice, codeMiddle + aside + near, headSide);
        return;
    }
    }
}

void writeByHand(QPainter& painter, Dice& dice) {
    QPainterPath path;
    QPointF at(dice.between(25, 150), dice.between(70, 280));
    path.moveTo(at);
    for (int stroke = 0; stroke < 8; ++stroke) {
        const QPointF next = at + QPointF(dice.between(1, 6), dice.between(-5, 5));
        path.quadTo(at + QPointF(dice.between(-3, 3), dice.between(-6, 6)), next);
        at = next;
    }
    painter.setPen(QPen(dice.oneIn(2) ? QColor(25, 35, 150) : QColor(30, 30, 30), 0.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

/// A corner that lies over: the shadow of its fold, and paper where print would be.
void fold(QPainter& painter, Dice& dice) {
    const double depth = dice.between(10, 20);
    const int corner = dice.below(4);
    painter.save();
    painter.translate(corner % 2 == 0 ? 0 : paperWidth, corner < 2 ? 0 : paperHeight);
    painter.scale(corner % 2 == 0 ? 1 : -1, corner < 2 ? 1 : -1);
    painter.setPen(QPen(QColor(120, 120, 120), 0.4));
    painter.setBrush(QColor(235, 235, 232));
    painter.drawPolygon(QPolygonF({{-1, -1}, {depth, -1}, {-1, depth}}));
    painter.restore();
}

/// As the glass sees the sheet, with square dots.
QImage onGlass(const QImage& sheet, const Way& way, Dice& dice) {
    const bool onItsSide = sheet.width() > sheet.height();
    QSizeF paper(paperWidth, paperHeight);
    if (onItsSide) {
        paper.transpose();
    }
    QImage glass((paper * scanDots).toSize(), QImage::Format_RGB32);
    glass.fill(Qt::white);
    QPainter painter(&glass);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    painter.translate(glass.width() / 2.0 + dice.between(-8, 8), glass.height() / 2.0 + dice.between(-8, 8));
    painter.rotate(way.skew);
    painter.scale(scanDots * way.scale, scanDots * way.scale);
    painter.translate(-paper.width() / 2, -paper.height() / 2);
    painter.drawImage(QRectF(QPointF(), paper), sheet);
    if (!onItsSide) {
        setSeals(painter, dice, way.seal);
    }
    for (int mark = 0; mark < way.penMarks; ++mark) {
        writeByHand(painter, dice);
    }
    if (way.foldedCorner && !onItsSide) {
        fold(painter, dice);
    }
    painter.end();
    return way.turn == 0 ? glass : glass.transformed(QTransform().rotate(way.turn));
}

void setDots(QImage& image, double across, double down) {
    image.setDotsPerMeterX(int(std::lround(across / 0.0254)));
    image.setDotsPerMeterY(int(std::lround(down / 0.0254)));
}

/// Black and white: a threshold, specks, lines of dirt on the glass.
QImage blackAndWhite(const QImage& glass, const Way& way, int down, Dice& dice) {
    const int height = int(std::lround(double(glass.height()) * down / 204));
    const QImage grey = glass.convertToFormat(QImage::Format_Grayscale8)
                            .scaled(glass.width(), height, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                            .convertToFormat(QImage::Format_Grayscale8);
    const int threshold = int(dice.between(110, 165));
    QImage page(grey.size(), QImage::Format_Mono);
    page.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
    page.fill(0);
    for (int y = 0; y < height; ++y) {
        const uchar* from = grey.constScanLine(y);
        uchar* to = page.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            to[x / 8] |= uchar((from[x] > threshold ? 0x80 : 0) >> (x % 8));
        }
    }
    const qint64 specks = qint64(way.noise * page.width() * height);
    for (qint64 speck = 0; speck < specks; ++speck) {
        const int x = dice.below(page.width());
        page.scanLine(dice.below(height))[x / 8] ^= uchar(0x80 >> (x % 8));
    }
    for (int streak = 0; streak < way.streaks; ++streak) {
        const int x = dice.below(page.width());
        const bool white = dice.oneIn(2);
        const int from = dice.below(height / 2);
        for (int y = from; y < height; ++y) {
            uchar& byte = page.scanLine(y)[x / 8];
            byte = white ? byte | uchar(0x80 >> (x % 8)) : byte & uchar(~(0x80 >> (x % 8)));
        }
    }
    setDots(page, 204, down);
    return page;
}

/// Grey or colour: a lamp that is weaker on one side, a lens, dots that are not quite right.
QImage shaded(QImage glass, const Way& way, Dice& dice) {
    if (dice.oneIn(2)) {
        const QSize size = glass.size();
        glass = glass.scaled(size * 0.75, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                    .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                    .convertToFormat(QImage::Format_RGB32);
    }
    QPainter painter(&glass);
    QLinearGradient lamp(0, 0, glass.width(), glass.height() * dice.between(0, 1));
    lamp.setColorAt(0, QColor(0, 0, 0, dice.below(40)));
    lamp.setColorAt(1, QColor(0, 0, 0, dice.below(90)));
    painter.fillRect(glass.rect(), lamp);
    for (int streak = 0; streak < way.streaks; ++streak) {
        painter.fillRect(QRect(dice.below(glass.width()), 0, 1, glass.height()), QColor(90, 90, 90));
    }
    painter.end();
    const int spread = int(255 * way.noise * 4);
    for (int y = 0; spread > 0 && y < glass.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(glass.scanLine(y));
        for (int x = 0; x < glass.width(); x += 1 + dice.below(3)) {
            const int by = dice.below(2 * spread + 1) - spread;
            line[x] = qRgb(std::clamp(qRed(line[x]) + by, 0, 255), std::clamp(qGreen(line[x]) + by, 0, 255),
                           std::clamp(qBlue(line[x]) + by, 0, 255));
        }
    }
    setDots(glass, 204, 204);
    return glass;
}

} // namespace

Way wayOf(quint32 seed) {
    Dice dice(seed * 2654435761U + 97);
    Way way;
    way.seed = seed;
    constexpr Medium media[] = {Medium::FaxStandard, Medium::FaxStandard, Medium::FaxStandard, Medium::FaxFine,
                                Medium::FaxFine,     Medium::BlackWhite,  Medium::Grey,        Medium::Grey,
                                Medium::Colour,      Medium::Colour};
    way.medium = media[dice.below(int(std::size(media)))];
    way.skew = dice.oneIn(10) ? dice.between(-5, 5) : dice.between(-2, 2);
    way.scale = dice.between(0.97, 1.03);
    way.noise = dice.between(0, 0.015);
    way.streaks = dice.oneIn(4) ? 1 + dice.below(3) : 0;
    constexpr Seal seals[] = {Seal::None, Seal::Head, Seal::Head,        Seal::Head, Seal::Unit,
                              Seal::Unit, Seal::Unit, Seal::AcrossField, Seal::Head, Seal::AcrossCode};
    way.seal = seals[dice.below(int(std::size(seals)))];
    way.penMarks = dice.oneIn(2) ? 1 + dice.below(4) : 0;
    way.foldedCorner = dice.oneIn(12);
    way.turn = dice.oneIn(8) ? 180 : dice.oneIn(16) ? (dice.oneIn(2) ? 90 : 270) : 0;
    return way;
}

QString words(const Way& way) {
    static const char* const media[] = {"fax 204x98", "fax 204x196", "black and white", "grey", "colour"};
    static const char* const seals[] = {"no seal", "head's seal", "both seals", "seal across a field",
                                        "seal across the code"};
    return QStringLiteral("seed %1: %2, %3, skew %4, scale %5, noise %6, %7 streaks, turned %8")
        .arg(way.seed)
        .arg(QLatin1String(media[int(way.medium)]), QLatin1String(seals[int(way.seal)]))
        .arg(way.skew, 0, 'f', 1)
        .arg(way.scale, 0, 'f', 3)
        .arg(way.noise, 0, 'f', 3)
        .arg(way.streaks)
        .arg(way.turn);
}

QImage sheet(const std::function<void(QPainter&)>& paint) {
    QImage image((QSizeF(paperWidth, paperHeight) * sheetDots).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(sheetDots, sheetDots);
    paint(painter);
    painter.end();
    setDots(image, 240, 240);
    return image;
}

QImage twoUp(const QImage& left, const QImage& right) {
    QImage both(left.size().transposed(), QImage::Format_RGB32);
    both.fill(Qt::white);
    QPainter painter(&both);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSizeF half = QSizeF(left.size()) * (double(both.height()) / left.height());
    const double gap = (both.width() - 2 * half.width()) / 4;
    painter.drawImage(QRectF(QPointF(gap, 0), half), left);
    painter.drawImage(QRectF(QPointF(both.width() / 2.0 + gap, 0), half), right);
    return both;
}

QImage back(const QImage& front) {
    QImage paper(front.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.setOpacity(0.12);
    painter.drawImage(0, 0, front.mirrored(true, false));
    return paper;
}

QImage returned(const QImage& sheet, const Way& way) {
    Dice dice(way.seed * 7919 + 13);
    const QImage glass = onGlass(sheet, way, dice);
    switch (way.medium) {
    case Medium::FaxStandard:
        return blackAndWhite(glass, way, 98, dice);
    case Medium::FaxFine:
        return blackAndWhite(glass, way, 196, dice);
    case Medium::BlackWhite:
        return blackAndWhite(glass, way, 204, dice);
    case Medium::Grey:
        return shaded(glass, way, dice).convertToFormat(QImage::Format_Grayscale8);
    case Medium::Colour:
        return shaded(glass, way, dice);
    }
    return {};
}

} // namespace faxlike
