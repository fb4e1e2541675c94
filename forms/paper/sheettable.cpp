// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/sheettable.h"

#include <algorithm>

namespace inservice {

using namespace sheetmetrics;

namespace {

double tickSide(double points) {
    return points * 25.4 / 72 * 0.85;
}

} // namespace

void SheetTable::open(double height, const QString& label, double beside) {
    // Label first, so that it is also extracted first.
    const TextBlock block = shrinkOrBreak(label, m_setting.body, smallestText, labelWidth - 2 * inset);
    m_sheet.write(block, left + inset, m_y + ((beside > 0 ? beside : height) - block.height()) / 2);
    m_sheet.line(left + labelWidth, m_y, left + labelWidth, m_y + height);
    m_sheet.region(label, {left + labelWidth, m_y, width - labelWidth, height});
    m_sheet.line(left, m_y, right, m_y);
    m_sheet.line(left, m_y, left, m_y + height, frame);
    m_sheet.line(right, m_y, right, m_y + height, frame);
}

void SheetTable::row(const QString& label, const QString& value) {
    const double room = right - 2 * inset - left - labelWidth;
    written(label, shrinkOrBreak(value, m_setting.body, std::min(m_setting.body, 10.0), room));
}

void SheetTable::letters(const QString& label, const QString& value) {
    const double larger = m_setting.body * 1.35;
    TextBlock block = shrinkOrBreak(value, larger, m_setting.body, right - 2 * inset - left - labelWidth);
    block.bold = true;
    written(label, block);
}

void SheetTable::written(const QString& label, const TextBlock& block) {
    const double height = rowHeight(block.height());
    open(height, label);
    m_sheet.write(block, left + labelWidth + inset, m_y + (height - block.height()) / 2);
    m_y += height;
}

void SheetTable::ticks(const QString& label, const QList<std::pair<QString, bool>>& choices) {
    const double points = m_setting.body;
    const double height = rowHeight(lineHeight(points));
    open(height, label);
    const double side = tickSide(points);
    double x = left + labelWidth + inset;
    for (const auto& [words, ticked] : choices) {
        m_sheet.tick({x, m_y + (height - side) / 2, side, side}, ticked);
        x += side + 1.2;
        const TextBlock block = breakText(words, points, width);
        m_sheet.write(block, x, m_y + (height - block.height()) / 2);
        x += block.width + 7;
    }
    m_y += height;
}

/// Parts side by side on a line where they fit; a part that does not fit on the rest of the line begins a new one.
double SheetTable::setParts(const QList<Part>& parts, double x, double y, double available, bool write) {
    const double points = m_setting.body;
    const double line = lineHeight(points);
    const double first = y;
    double used = 0;
    for (const Part& part : parts) {
        const QString words = part.label + part.value;
        const double needed = textWidth(words, points);
        if (used > 0 && used + needed > available) {
            y += line;
            used = 0;
        }
        const TextBlock block = needed <= available ? TextBlock{QStringList{words}, points, needed}
                                                    : shrinkOrBreak(words, points, std::min(points, 10.0), available);
        if (write) {
            m_sheet.write(block, x + used, y + (block.lines.size() == 1 ? (line - block.lineHeight()) / 2 : 0));
        }
        if (block.lines.size() > 1) {
            y += block.height();
            used = 0;
        } else {
            used += needed + partGap;
        }
    }
    return y + (used > 0 ? line : 0) - first;
}

void SheetTable::lines(const QString& label, const QList<QList<Part>>& rows) {
    const double x = left + labelWidth + inset;
    const double room = right - inset - x;
    QList<double> heights;
    double total = 0;
    for (const QList<Part>& parts : rows) {
        heights += rowHeight(setParts(parts, x, 0, room, false));
        total += heights.last();
    }
    open(total, label, heights.first());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i > 0) {
            m_sheet.line(left + labelWidth, m_y, right, m_y);
        }
        const double content = setParts(rows[i], x, 0, room, false);
        setParts(rows[i], x, m_y + (heights[i] - content) / 2, room, true);
        m_y += heights[i];
    }
}

void SheetTable::tickedText(const QString& label, const QString& words, bool ticked) {
    const double points = std::max(smallestText, m_setting.body - 1.5);
    const double side = tickSide(points);
    const double x = left + labelWidth + inset;
    const TextBlock block = breakText(words, points, right - inset - x - side - 1.2);
    const double height = rowHeight(block.height());
    open(height, label);
    const double y = m_y + (height - block.height()) / 2;
    m_sheet.tick({x, y + (block.lineHeight() - side) / 2, side, side}, ticked);
    m_sheet.write(block, x + side + 1.2, y);
    m_y += height;
}

void SheetTable::signature(const QString& label, const QString& date) {
    const double height = std::max(11.0, rowHeight(lineHeight(m_setting.body)) + 2);
    open(height, label);
    const TextBlock block = shrinkOrBreak(date, m_setting.body, smallestText, 90);
    m_sheet.write(block, right - inset - block.width, m_y + (height - block.height()) / 2);
    m_y += height;
}

} // namespace inservice
