// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/sheet.h"

#include "forms/paper/document.h"
#include "forms/paper/paperfont.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QTransform>
#include <algorithm>
#include <cmath>
#include <memory>
#include <qrencode.h>

namespace inservice {

namespace {

// Fonts have whole pixels: text is laid out in hundredths of a millimetre.
constexpr double unitsPerMm = 100;

double mmOf(double points) {
    return points * 25.4 / 72;
}

QFont fontOf(double points) {
    return paperFont(static_cast<int>(std::lround(mmOf(points) * unitsPerMm)));
}

using Symbol = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

void paintCode(QPainter& painter, const Sheet::Code& code) {
    const Symbol symbol(QRcode_encodeData(static_cast<int>(code.content.size()),
                                          reinterpret_cast<const unsigned char*>(code.content.constData()), 0,
                                          QR_ECLEVEL_M),
                        &QRcode_free);
    if (!symbol)
        throw PaperError{QStringLiteral("paper.write"),
                         QCoreApplication::translate("Paper", "The QR code of the form could not be drawn. Free some "
                                                              "memory by closing other programs and try again.")};
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
            while (column < modules && dark(column))
                ++column;
            path.addRect(code.area.left() + first * side, code.area.top() + row * side, (column - first) * side, side);
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillPath(path, Qt::black);
    painter.restore();
}

void paintTick(QPainter& painter, const Sheet::Tick& tick) {
    const QString glyph = tick.ticked ? QStringLiteral("☑") : QStringLiteral("☐");
    // The font's own box is drawn with lines too thin for a fax; ours lies over it, and the character is there for text
    // extraction.
    const QFont probe = paperFont(1000);
    const QRectF tight = QFontMetricsF(probe).tightBoundingRect(glyph);
    const double scale = tick.box.width() / tight.width();
    painter.save();
    painter.translate(tick.box.left() - tight.left() * scale, tick.box.top() - tight.top() * scale);
    painter.scale(scale, scale);
    painter.setFont(probe);
    painter.drawText(QPointF(0, 0), glyph);
    painter.restore();
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

/// The font has no bold. What makes it so is an outline over the text: characters drawn twice would be extracted twice.
void paintText(QPainter& painter, const Sheet::Text& text) {
    const QFont font = fontOf(text.points);
    painter.save();
    painter.translate(text.baseline);
    painter.scale(1 / unitsPerMm, 1 / unitsPerMm);
    painter.setFont(font);
    painter.drawText(QPointF(0, 0), text.text);
    if (text.bold) {
        constexpr double thicker = 0.035; // em
        QPainterPath path;
        path.addText(0, 0, font, text.text);
        painter.strokePath(path, QPen(Qt::black, font.pixelSize() * thicker));
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
    const int width = std::max(1, static_cast<int>(std::lround(line.width * scale)));
    const auto edge = [&](double middle) { return static_cast<int>(std::lround(middle - width / 2.0)); };
    const auto end = [](double at) { return static_cast<int>(std::lround(at)); };
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
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addText(0, 0, paperFont(1000), words);
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

double TextBlock::lineHeight() const {
    return mmOf(points) * 1.22;
}

double TextBlock::baseline() const {
    // Kai characters stand with their middle 0.36 em above the baseline.
    return lineHeight() / 2 + 0.36 * mmOf(points);
}

double textWidth(const QString& text, double points) {
    return QFontMetricsF(fontOf(points)).horizontalAdvance(text) / unitsPerMm;
}

TextBlock breakText(const QString& text, double points, double width) {
    TextBlock block;
    block.points = points;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, fontOf(points));
    layout.setTextOption(option);
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width * unitsPerMm);
        block.lines += text.mid(line.textStart(), line.textLength()).remove(QChar::LineSeparator);
        block.width = std::max(block.width, line.naturalTextWidth() / unitsPerMm);
    }
    layout.endLayout();
    if (block.lines.isEmpty())
        block.lines += QString();
    return block;
}

TextBlock shrinkOrBreak(const QString& text, double points, double smallest, double width) {
    for (double size = points; size >= smallest; size -= 0.5) {
        const double needed = textWidth(text, size);
        if (needed <= width)
            return TextBlock{QStringList{text}, size, needed};
    }
    return breakText(text, std::max(smallest, points * 0.8), width);
}

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

void Sheet::paint(QPainter& painter) const {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setPen(Qt::black);
    painter.setBrush(Qt::NoBrush);
    if (!m_watermarkArea.isEmpty())
        paintWatermark(painter, m_watermark, m_watermarkArea);
    for (const auto& [kind, index] : m_order) {
        if (kind == Kind::Tick) {
            paintTick(painter, m_ticks[index]);
            continue;
        }
        paintText(painter, m_texts[index]);
    }
    for (const Line& line : m_lines)
        paintLine(painter, line);
    for (const Code& code : m_codes)
        paintCode(painter, code);
    painter.restore();
}

} // namespace inservice
