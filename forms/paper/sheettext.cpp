// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/sheettext.h"

#include "forms/paper/paperfont.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>
#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>

namespace inservice {

namespace {

// Fonts have whole pixels: text is laid out in hundredths of a millimetre.
constexpr double unitsPerMm = 100;
constexpr int fittedPixels = 1000; // a size for what is scaled afterwards

double mmOf(double points) {
    return points * 25.4 / 72;
}

int pixelsOf(double points) {
    return int(std::lround(mmOf(points) * unitsPerMm));
}

/// Characters that stand for themselves: one glyph each, whatever is beside them, as wide as it is alone. The font has
/// no ligatures and no kerning; what joins, combines or controls is not among these.
bool standsAlone(QChar character) {
    const char16_t code = character.unicode();
    return (code >= 0x20 && code <= 0x7E) || (code >= 0x25A0 && code <= 0x27BF) || (code >= 0x3000 && code <= 0x3029) ||
           (code >= 0x3105 && code <= 0x312F) || (code >= 0x4E00 && code <= 0x9FFF) ||
           (code >= 0xFF01 && code <= 0xFF5E);
}

/// The paper's font in one size, with what FreeType has said of its glyphs: it draws the outline of each anew whenever
/// it is asked how wide one is.
class Face {
public:
    struct Glyph {
        quint32 index = 0; ///< 0: not in the font's first file
        double advance = 0;
    };

    explicit Face(int pixels)
        : m_font(paperFont(pixels))
        , m_metrics(m_font)
        , m_raw(QRawFont::fromFont(m_font)) {}

    [[nodiscard]] const QFont& font() const { return m_font; }
    [[nodiscard]] const QFontMetricsF& metrics() const { return m_metrics; }

    [[nodiscard]] Glyph glyph(QChar character) {
        if (!standsAlone(character)) {
            return {};
        }
        if (const auto known = m_glyphs.constFind(character); known != m_glyphs.cend()) {
            return *known;
        }
        if (m_glyphs.size() >= mostGlyphs) {
            m_glyphs.clear();
        }
        const QList<quint32> indexes = m_raw.glyphIndexesForString(QString(character));
        Glyph glyph;
        if (indexes.size() == 1 && indexes.first() != 0) {
            glyph = {indexes.first(), m_metrics.horizontalAdvance(QString(character))};
        }
        m_glyphs.insert(character, glyph);
        return glyph;
    }

    /// Units; what has other characters is measured as a whole.
    [[nodiscard]] double width(const QString& text) {
        const std::optional<double> plain = plainWidth(text);
        return plain ? *plain : m_metrics.horizontalAdvance(text);
    }

    /// Nothing where a character does not stand alone.
    [[nodiscard]] std::optional<double> plainWidth(const QString& text) {
        double width = 0;
        for (const QChar character : text) {
            const Glyph one = glyph(character);
            if (one.index == 0) {
                return std::nullopt;
            }
            width += one.advance;
        }
        return width;
    }

    /// As QPainter::drawText() does it, without asking for every glyph again.
    void paint(QPainter& painter, const QString& text) {
        if (!plainWidth(text)) {
            painter.setFont(m_font);
            painter.drawText(QPointF(0, 0), text);
            return;
        }
        QList<quint32> indexes;
        QList<QPointF> places;
        const auto draw = [&] {
            QGlyphRun run;
            run.setRawFont(m_raw);
            run.setGlyphIndexes(std::exchange(indexes, {}));
            run.setPositions(std::exchange(places, {}));
            painter.drawGlyphRun({0, 0}, run);
        };
        // Qt draws each script for itself; whoever extracts the text of a PDF finds it as it has always been.
        QChar::Script script = QChar::Script_Common;
        double x = 0;
        for (const QChar character : text) {
            const QChar::Script its = character.script();
            if (its != QChar::Script_Common && its != script) {
                if (script != QChar::Script_Common) {
                    draw();
                }
                script = its;
            }
            const Glyph one = glyph(character);
            indexes.append(one.index);
            places.append({x, 0});
            x += one.advance;
        }
        draw();
    }

private:
    static constexpr qsizetype mostGlyphs = 4000;

    QFont m_font;
    QFontMetricsF m_metrics;
    QRawFont m_raw;
    QHash<QChar, Glyph> m_glyphs;
};

/// What has been measured in this thread (a font of Qt belongs to one). The paper has one font; its sizes are told
/// apart by their pixels.
struct Measured {
    struct Broken {
        QString text;
        int pixels;
        double width;
        bool operator==(const Broken&) const = default;
    };

    QCache<int, Face> faces{64};
    QCache<Broken, TextBlock> blocks{2000};
};

size_t qHash(const Measured::Broken& key, size_t seed) {
    return qHashMulti(seed, key.text, key.pixels, key.width);
}

Measured& measured() {
    thread_local std::unique_ptr<Measured> here;
    if (!here) {
        here = std::make_unique<Measured>();
        // Fonts go before the program does.
        if (static bool once = false; !std::exchange(once, true)) {
            qAddPostRoutine([] { here.reset(); });
        }
    }
    return *here;
}

/// Valid until the next call.
Face& face(int pixels) {
    QCache<int, Face>& faces = measured().faces;
    if (Face* known = faces.object(pixels)) {
        return *known;
    }
    auto* made = new Face(pixels);
    faces.insert(pixels, made);
    return *made;
}

TextBlock broken(const QString& text, double points, double width) {
    TextBlock block;
    block.points = points;
    Face& here = face(pixelsOf(points));
    // With room for the last character's overhang it is one line, without looking for where to break it.
    const std::optional<double> whole = text.endsWith(u' ') ? std::nullopt : here.plainWidth(text);
    if (whole && *whole + pixelsOf(points) <= width * unitsPerMm) {
        block.lines += text;
        block.width = *whole / unitsPerMm;
        return block;
    }
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, here.font());
    layout.setTextOption(option);
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width * unitsPerMm);
        block.lines += text.mid(line.textStart(), line.textLength()).remove(QChar::LineSeparator);
        block.width = std::max(block.width, line.naturalTextWidth() / unitsPerMm);
    }
    layout.endLayout();
    if (block.lines.isEmpty()) {
        block.lines += QString();
    }
    return block;
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
    return face(pixelsOf(points)).width(text) / unitsPerMm;
}

TextBlock breakText(const QString& text, double points, double width) {
    const Measured::Broken key{text, pixelsOf(points), width};
    QCache<Measured::Broken, TextBlock>& blocks = measured().blocks;
    if (const TextBlock* known = blocks.object(key)) {
        TextBlock block = *known;
        block.points = points;
        return block;
    }
    TextBlock block = broken(text, points, width);
    blocks.insert(key, new TextBlock(block));
    return block;
}

TextBlock shrinkOrBreak(const QString& text, double points, double smallest, double width) {
    for (double size = points; size >= smallest; size -= 0.5) {
        const double needed = textWidth(text, size);
        if (needed <= width) {
            return TextBlock{QStringList{text}, size, needed};
        }
    }
    return breakText(text, std::max(smallest, points * 0.8), width);
}

/// The font has no bold. What makes it so is an outline over the text: characters drawn twice would be extracted twice.
void paintText(QPainter& painter, const QPointF& baseline, const QString& text, double points, bool bold) {
    Face& here = face(pixelsOf(points));
    painter.save();
    painter.translate(baseline);
    painter.scale(1 / unitsPerMm, 1 / unitsPerMm);
    here.paint(painter, text);
    if (bold) {
        constexpr double thicker = 0.035; // em
        QPainterPath path;
        path.addText(0, 0, here.font(), text);
        painter.strokePath(path, QPen(Qt::black, here.font().pixelSize() * thicker));
    }
    painter.restore();
}

void paintCodeText(QPainter& painter, const QPointF& baseline, const QString& text, double points) {
    painter.save();
    painter.translate(baseline);
    painter.scale(1 / unitsPerMm, 1 / unitsPerMm);
    painter.setFont(codeFont(pixelsOf(points)));
    painter.drawText(QPointF(), text);
    painter.restore();
}

QRectF codeTextBounds(const QPointF& baseline, const QString& text, double points) {
    const QFontMetricsF metrics(codeFont(pixelsOf(points)));
    return {baseline.x(), baseline.y() - metrics.ascent() / unitsPerMm, metrics.horizontalAdvance(text) / unitsPerMm,
            metrics.height() / unitsPerMm};
}

void paintFitted(QPainter& painter, QChar character, const QRectF& box) {
    Face& here = face(fittedPixels);
    const QRectF tight = here.metrics().tightBoundingRect(QString(character));
    const double scale = box.width() / tight.width();
    painter.save();
    painter.translate(box.left() - tight.left() * scale, box.top() - tight.top() * scale);
    painter.scale(scale, scale);
    here.paint(painter, QString(character));
    painter.restore();
}

QPainterPath textOutline(const QString& text) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addText(0, 0, face(fittedPixels).font(), text);
    return path;
}

} // namespace inservice
