// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QStringList>

class QPainter;
class QPainterPath;

namespace inservice {

/// Smaller characters of the paper's font close up on a fax.
inline constexpr double smallestText = 9.5; ///< pt

/// Text broken into lines for a width.
struct TextBlock {
    QStringList lines;
    double points = 0;
    double width = 0; ///< mm, of the longest line
    bool bold = false;

    [[nodiscard]] double lineHeight() const; ///< mm
    [[nodiscard]] double baseline() const;   ///< mm below the top of a line
    [[nodiscard]] double height() const { return lineHeight() * double(lines.size()); }
};

/// Breaks at words or, where one is too long, anywhere: nothing is ever left out.
[[nodiscard]] TextBlock breakText(const QString& text, double points, double width);
/// Largest size from `points` down to `smallest` (half points) that goes on one line; if none does, broken a
/// little smaller than `points`.
[[nodiscard]] TextBlock shrinkOrBreak(const QString& text, double points, double smallest, double width);
[[nodiscard]] double textWidth(const QString& text, double points); ///< mm

/// Draws a line of text whose baseline begins at `baseline`; the painter's unit is 1 mm.
void paintText(QPainter& painter, const QPointF& baseline, const QString& text, double points, bool bold);
/// The same of what is copied by hand (codeFont).
void paintCodeText(QPainter& painter, const QPointF& baseline, const QString& text, double points);
[[nodiscard]] QRectF codeTextBounds(const QPointF& baseline, const QString& text, double points); ///< mm
/// Draws a character of the font so that it just fills `box`.
void paintFitted(QPainter& painter, QChar character, const QRectF& box);
/// The outlines of a line of text in a size that does not matter.
[[nodiscard]] QPainterPath textOutline(const QString& text);

} // namespace inservice
