// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/sheet.h"

#include "forms/paper/papererror.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <algorithm>
#include <cmath>
#include <memory>
#include <qrencode.h>

namespace inservice {

namespace {

using Symbol = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

void paintCode(QPainter& painter, const Sheet::Code& code) {
    const Symbol symbol(QRcode_encodeData(int(code.content.size()),
                                          reinterpret_cast<const unsigned char*>(code.content.constData()), 0,
                                          QR_ECLEVEL_M),
                        &QRcode_free);
    if (!symbol) {
        throw PaperError{QStringLiteral("paper.write"),
                         QCoreApplication::translate("Paper", "The QR code of the form could not be drawn. Free some "
                                                              "memory by closing other programs and try again.")};
    }
    const int modules = symbol->width;
    const double side = code.area.width() / modules;
    // One path for the whole symbol: squares painted one by one show seams on screen and on some printers.
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int row = 0; row < modules; ++row) {
        int column = 0;
        while (column < modules) {
            const auto dark = [&](int at) { return (symbol->data[row * modules + at] & 1) != 0; };
            if (!dark(column)) {
                ++column;
                continue;
            }
            const int first = column;
            while (column < modules && dark(column)) {
                ++column;
            }
            path.addRect(code.area.left() + first * side, code.area.top() + row * side, (column - first) * side, side);
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillPath(path, Qt::black);
    painter.restore();
}

/// As a path of whole bars, for the same reason.
void paintBars(QPainter& painter, const Sheet::Code& code) {
    const ZXing::BitMatrix bars =
        ZXing::MultiFormatWriter(ZXing::BarcodeFormat::Code128).setMargin(0).encode(code.content.toStdString(), 0, 1);
    const double side = code.area.width() / bars.width();
    QPainterPath path;
    for (int first = 0; first < bars.width(); ++first) {
        if (!bars.get(first, 0)) {
            continue;
        }
        int last = first;
        while (last + 1 < bars.width() && bars.get(last + 1, 0)) {
            ++last;
        }
        path.addRect(code.area.left() + first * side, code.area.top(), (last - first + 1) * side, code.area.height());
        first = last;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillPath(path, Qt::black);
    painter.restore();
}

void paintTick(QPainter& painter, const Sheet::Tick& tick) {
    // The font's own box is drawn with lines too thin for a fax; ours lies over it, and the character is there for text
    // extraction.
    paintFitted(painter, tick.ticked ? u'☑' : u'☐', tick.box);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, 0.4, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawRect(tick.box);
    if (tick.ticked) {
        painter.setPen(QPen(Qt::black, 0.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QRectF& b = tick.box;
        const QPointF points[] = {b.topLeft() + QPointF(b.width() * 0.17, b.height() * 0.52),
                                  b.topLeft() + QPointF(b.width() * 0.42, b.height() * 0.80),
                                  b.topLeft() + QPointF(b.width() * 0.86, b.height() * 0.16)};
        painter.drawPolyline(points, 3);
    }
    painter.restore();
}

/// On a screen a line stands on whole pixels and is one of them at least: else it is smeared over two, and gone where a
/// pixel is large. A printer's dots are small enough.
void paintLine(QPainter& painter, const Sheet::Line& line) {
    constexpr double screen = 10; // pixels a millimetre, and fewer
    const QTransform toPixels = painter.deviceTransform();
    const double scale = toPixels.m11();
    const QLineF pixels = toPixels.map(line.line);
    const bool upright = pixels.dx() == 0;
    if (scale > screen || line.dashed || (!upright && pixels.dy() != 0)) {
        painter.setPen(QPen(Qt::black, std::max(line.width, scale > 0 ? 1 / scale : 0),
                            line.dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.drawLine(line.line);
        return;
    }
    const int width = std::max(1, int(std::lround(line.width * scale)));
    const auto edge = [&](double middle) { return int(std::lround(middle - width / 2.0)); };
    const auto end = [](double at) { return int(std::lround(at)); };
    const QRect dots = upright ? QRect(QPoint(edge(pixels.x1()), end(std::min(pixels.y1(), pixels.y2()))),
                                       QPoint(edge(pixels.x1()) + width - 1, end(std::max(pixels.y1(), pixels.y2()))))
                               : QRect(QPoint(end(std::min(pixels.x1(), pixels.x2())), edge(pixels.y1())),
                                       QPoint(end(std::max(pixels.x1(), pixels.x2())), edge(pixels.y1()) + width - 1));
    painter.save();
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(dots, Qt::black);
    painter.restore();
}

void paintWatermark(QPainter& painter, const QString& words, const QRectF& area) {
    const QPainterPath path = textOutline(words);
    const QRectF bounds = path.boundingRect();
    const double scale = std::min(area.width() / bounds.width(), area.height() / bounds.height());
    painter.save();
    painter.translate(area.center());
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    painter.fillPath(path.simplified(), QColor(0xc8, 0xc8, 0xc8)); // the font's strokes overlap
    painter.restore();
}

} // namespace

void Sheet::write(const TextBlock& block, double left, double top) {
    writeCentred(block, left, top, 0);
}

void Sheet::writeCentred(const TextBlock& block, double left, double top, double width) {
    double y = top;
    for (const QString& text : block.lines) {
        if (!text.isEmpty()) {
            const double used = textWidth(text, block.points);
            const double x = width > 0 ? left + (width - used) / 2 : left;
            m_texts.push_back(
                {{x, y + block.baseline()}, text, block.points, {x, y, used, block.lineHeight()}, block.bold});
            m_order.emplace_back(Kind::Text, m_texts.size() - 1);
        }
        y += block.lineHeight();
    }
}

void Sheet::writeCode(const QString& text, double points, const QPointF& baseline) {
    m_texts.push_back({baseline, text, points, codeTextBounds(baseline, text, points), false, true});
    m_order.emplace_back(Kind::Text, m_texts.size() - 1);
}

void Sheet::line(double x1, double y1, double x2, double y2, double width) {
    m_lines.push_back({QLineF(x1, y1, x2, y2), width, false});
}

void Sheet::box(const QRectF& area, double width, bool dashed) {
    const double half = width / 2; // corners meet
    m_lines.push_back({QLineF(area.left() - half, area.top(), area.right() + half, area.top()), width, dashed});
    m_lines.push_back({QLineF(area.left() - half, area.bottom(), area.right() + half, area.bottom()), width, dashed});
    m_lines.push_back({QLineF(area.left(), area.top(), area.left(), area.bottom()), width, dashed});
    m_lines.push_back({QLineF(area.right(), area.top(), area.right(), area.bottom()), width, dashed});
}

void Sheet::tick(const QRectF& area, bool ticked) {
    m_ticks.push_back({area, ticked});
    m_order.emplace_back(Kind::Tick, m_ticks.size() - 1);
}

void Sheet::code(const QRectF& area, const QByteArray& content) {
    m_codes.push_back({area, content});
}

void Sheet::bars(const QRectF& area, const QByteArray& content) {
    m_codes.push_back({area, content, true});
}

void Sheet::paint(QPainter& painter) const {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setPen(Qt::black);
    painter.setBrush(Qt::NoBrush);
    if (!m_watermarkArea.isEmpty()) {
        paintWatermark(painter, m_watermark, m_watermarkArea);
    }
    for (const auto& [kind, index] : m_order) {
        if (kind == Kind::Tick) {
            paintTick(painter, m_ticks[index]);
            continue;
        }
        const Text& text = m_texts[index];
        if (text.isCode) {
            paintCodeText(painter, text.baseline, text.text, text.points);
        } else {
            paintText(painter, text.baseline, text.text, text.points, text.bold);
        }
    }
    for (const Line& line : m_lines) {
        paintLine(painter, line);
    }
    for (const Code& code : m_codes) {
        code.isBars ? paintBars(painter, code) : paintCode(painter, code);
    }
    painter.restore();
}

} // namespace inservice
