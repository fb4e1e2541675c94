// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/sheet.h"

namespace inservice {

/// How a page of 表2-1 is measured, in mm if nothing else is said.
namespace sheetmetrics {
inline constexpr double left = 12;
inline constexpr double right = paperWidth - 12;
inline constexpr double width = right - left;
inline constexpr double labelWidth = 34;
inline constexpr double inset = 2;   ///< between a cell's line and its text
inline constexpr double partGap = 4; ///< between two parts of a row
inline constexpr double frame = 0.5; ///< outer lines
} // namespace sheetmetrics

/// The rows of the form, one below the other: a label, and beside it what was filled in.
class SheetTable {
public:
    /// How roomy the rows are set.
    struct Setting {
        double body = 0;    ///< pt
        double padding = 0; ///< mm above and below the text of a row
    };
    /// A label and its value inside a row, or only a value.
    struct Part {
        QString label;
        QString value;
    };

    SheetTable(Sheet& sheet, const Setting& setting, double y)
        : m_sheet(sheet)
        , m_setting(setting)
        , m_y(y) {}

    [[nodiscard]] double y() const { return m_y; } ///< mm; where the next row begins

    void row(const QString& label, const QString& value);
    /// A value that is compared letter by letter: large and bold.
    void letters(const QString& label, const QString& value);
    void ticks(const QString& label, const QList<std::pair<QString, bool>>& choices);
    /// One box to tick before a text of several lines.
    void tickedText(const QString& label, const QString& words, bool ticked);
    /// Room to sign, with `date` at its end.
    void signature(const QString& label, const QString& date);
    /// Lines of parts under one label.
    void lines(const QString& label, const QList<QList<Part>>& rows);

private:
    [[nodiscard]] static double lineHeight(double points) {
        return TextBlock{QStringList{QString()}, points, 0}.lineHeight();
    }
    void written(const QString& label, const TextBlock& block);
    [[nodiscard]] double rowHeight(double content) const { return content + 2 * m_setting.padding; }
    /// `beside`: height of the part of the row that the label stands beside (default: all of it).
    void open(double height, const QString& label, double beside = 0);
    /// Height in mm of `parts` set into `available`; with `write`, they are written.
    double setParts(const QList<Part>& parts, double x, double y, double available, bool write);

    Sheet& m_sheet;
    Setting m_setting;
    double m_y;
};

} // namespace inservice
