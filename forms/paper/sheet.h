// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/sheettext.h"

#include <QByteArray>
#include <QLineF>
#include <QRectF>
#include <vector>

class QPainter;

namespace inservice {

/// A4 upright.
inline constexpr double paperWidth = 210;  ///< mm
inline constexpr double paperHeight = 297; ///< mm
/// Thinner lines break up on a fax (98 lines per inch are 0.26 mm apart).
inline constexpr double thinnestLine = 0.3; ///< mm
/// A page as a list of things with places in millimetres: laid out once, painted as often as one likes, and open to
/// tests.
class Sheet {
public:
    struct Text {
        QPointF baseline;
        QString text;
        double points = 0;
        QRectF bounds;
        bool bold = false;
        bool isCode = false; ///< to be copied by hand (codeFont)
    };
    struct Line {
        QLineF line;
        double width = thinnestLine;
        bool dashed = false;
    };
    struct Tick {
        QRectF box;
        bool ticked = false;
    };
    struct Code {
        QRectF area;
        QByteArray content;
        bool isBars = false; ///< a bar code of one dimension
    };

    /// Where something is written, signed or sealed: what a scan of the page is looked at for.
    struct Region {
        QString name;
        QRectF area;
    };

    /// Writes a block with its first line's top at `top`; the lines begin at `left`.
    void write(const TextBlock& block, double left, double top);
    /// The same, each line centred in `width`.
    void writeCentred(const TextBlock& block, double left, double top, double width);
    /// One line that is copied by hand, its baseline at `baseline`.
    void writeCode(const QString& text, double points, const QPointF& baseline);
    void line(double x1, double y1, double x2, double y2, double width = thinnestLine);
    void box(const QRectF& area, double width = thinnestLine, bool dashed = false);
    /// A box to tick, `points` high text beside it; ☑ or ☐ is also there as text for who extracts it.
    void tick(const QRectF& area, bool ticked);
    /// A QR code, level M, `area` without the quiet zone.
    void code(const QRectF& area, const QByteArray& content);
    /// A bar code (Code 128), for readers that know no other: as wide as `area`, the quiet zones beside it. ASCII.
    void bars(const QRectF& area, const QByteArray& content);
    void region(const QString& name, const QRectF& area) { m_regions.push_back({name, area}); }
    /// Words in light grey, as large as they go into `area`, which nothing else is in.
    void setWatermark(const QString& text, const QRectF& area) {
        m_watermark = text;
        m_watermarkArea = area;
    }

    [[nodiscard]] const std::vector<Text>& texts() const { return m_texts; }
    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }
    [[nodiscard]] const std::vector<Code>& codes() const { return m_codes; }
    [[nodiscard]] const std::vector<Region>& regions() const { return m_regions; }
    [[nodiscard]] QRectF watermarkArea() const { return m_watermarkArea; } ///< empty: none

    /// The painter's unit is 1 mm.
    void paint(QPainter& painter) const;

private:
    std::vector<Text> m_texts;
    std::vector<Line> m_lines;
    std::vector<Code> m_codes;
    std::vector<Tick> m_ticks;
    std::vector<Region> m_regions;
    // What is drawn in which order is also the order in which it is read aloud or extracted.
    enum class Kind { Text, Tick };
    std::vector<std::pair<Kind, size_t>> m_order;
    QString m_watermark;
    QRectF m_watermarkArea;
};

} // namespace inservice
