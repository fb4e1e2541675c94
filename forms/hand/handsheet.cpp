// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/hand/handform.h"
#include "forms/paper/sheetdocument.h"
#include "forms/paper/sheettable.h"

#include <algorithm>

namespace inservice {
namespace {

using namespace sheetmetrics;

constexpr double top = 10;
constexpr double bottom = paperHeight - 9;
constexpr double codeSide = 28;     // as on the form that is printed filled in: read after a fax
constexpr double codeQuiet = 4.5;   // four modules and a little
constexpr double tallestSeals = 62; // room for a 關防 and its words
constexpr double leastSeals = 34;
constexpr double secondLabel = 28;
constexpr QStringView pageFoot = u"　空白表格（手寫用）　全 1 頁";

/// How roomy a page is set. From the first on they are tried until everything fits.
struct Density {
    double body;    ///< pt
    double padding; ///< mm above and below the text of a row
};
constexpr Density densities[] = {{13, 2.2}, {12.5, 1.9}, {12, 1.6}, {12, 1.3},  {11.5, 1.1},
                                 {11, 0.9}, {10.5, 0.7}, {10, 0.5}, {9.5, 0.4}, {9.5, 0.2}};

class Composer {
public:
    Composer(const HandForm& form, Density density)
        : m_form(form)
        , m_density(density) {}

    /// False where the page was not high enough.
    bool compose() {
        head();
        const double first = m_y;
        for (const HandForm::Row& row : m_form.rows) {
            write(row);
        }
        sheet.line(left, first, right, first, frame);
        sheet.line(left, m_y, right, m_y, frame);
        m_y += 2;
        return seals();
    }

    Sheet sheet;

private:
    void head() {
        const double room = width - codeSide - codeQuiet;
        const auto put = [this, room](const QString& words, double points, double smallest, double gap) {
            const TextBlock block = shrinkOrBreak(words, points, smallest, room);
            sheet.write(block, left, m_y);
            m_y += block.height() + gap;
        };
        const QRectF code(right - codeSide, top + 0.5, codeSide, codeSide);
        sheet.code(code, m_form.code.text().toUtf8());
        put(m_form.heading, 20, 15, 0.6);
        put(m_form.name, 12.5, 10.5, 1.6);
        if (!m_form.number.isEmpty()) {
            const TextBlock number = breakText(m_form.number, 11, room);
            sheet.write(number, left, m_y);
            sheet.line(left + number.width + 1, m_y + number.height(), left + number.width + 55, m_y + number.height());
            m_y += number.height() + 1.6;
        }
        for (const QString& step : m_form.steps) {
            // Beside the code lines are shorter; below it they have the whole page.
            const TextBlock block = breakText(step, smallestText, m_y < code.bottom() + codeQuiet ? room : width);
            sheet.write(block, left, m_y);
            m_y += block.height();
        }
        m_y = std::max(m_y + 1.5, code.bottom() + codeQuiet);
    }

    static double lineHeight(double points) { return TextBlock{QStringList{QString()}, points, 0}.lineHeight(); }
    [[nodiscard]] double rowHeight() const { return lineHeight(m_density.body) + 2 * m_density.padding + 1.2; }

    void frameRow(double height) {
        sheet.line(left, m_y, right, m_y);
        sheet.line(left, m_y, left, m_y + height, frame);
        sheet.line(right, m_y, right, m_y + height, frame);
    }

    void words(const QString& text, double x, double room, double height, bool bold = false) {
        if (text.isEmpty()) {
            return;
        }
        TextBlock block = shrinkOrBreak(text, m_density.body, smallestText, room);
        block.bold = bold;
        sheet.write(block, x, m_y + (height - block.height()) / 2);
    }

    void label(const QString& text, double x, double across, double height) {
        words(cellLabel(text), x + inset, across - 2 * inset, height);
        sheet.line(x + across, m_y, x + across, m_y + height);
        sheet.region(cellLabel(text), {x + across, m_y, right - x - across, height});
    }

    void write(const HandForm::Row& row) {
        using Kind = HandForm::Kind;
        const double x = left + labelWidth + inset;
        double height = rowHeight();
        switch (row.kind) {
        case Kind::Section:
            height = lineHeight(m_density.body) + 2 * std::min(0.8, m_density.padding);
            frameRow(height);
            words(row.label, left + inset, width - 2 * inset, height, true);
            break;
        case Kind::Field: {
            const double room = right - inset - x;
            const TextBlock value = shrinkOrBreak(row.value, m_density.body, smallestText, room);
            height = std::max(height, value.height() + 2 * m_density.padding);
            frameRow(height);
            label(row.label, left, labelWidth, height);
            if (!row.value.isEmpty()) {
                sheet.write(value, x, m_y + (height - value.height()) / 2);
            } else if (!row.hint.isEmpty()) {
                const TextBlock hint = breakText(row.hint, smallestText, room);
                sheet.write(hint, right - inset - hint.width, m_y + (height - hint.height()) / 2);
            }
            break;
        }
        case Kind::Pair: {
            const double middle = left + width / 2;
            frameRow(height);
            label(row.label, left, labelWidth, height);
            words(row.value, x, middle - inset - x, height);
            sheet.line(middle, m_y, middle, m_y + height);
            label(row.label2, middle, secondLabel, height);
            words(row.value2, middle + secondLabel + inset, right - middle - secondLabel - 2 * inset, height);
            break;
        }
        case Kind::Ticks:
            frameRow(height);
            label(row.label, left, labelWidth, height);
            ticks(row.choices, x, height);
            break;
        case Kind::Squares:
            squares(row);
            return;
        case Kind::Consent: {
            const double side = tickSide(smallestText);
            const TextBlock block = breakText(row.value, smallestText, right - inset - x - side - 1.2);
            height = block.height() + 2 * m_density.padding;
            frameRow(height);
            label(row.label, left, labelWidth, height);
            const double y = m_y + (height - block.height()) / 2;
            sheet.tick({x, y + (block.lineHeight() - side) / 2, side, side}, false);
            sheet.write(block, x + side + 1.2, y);
            break;
        }
        case Kind::Grid:
            grid(row);
            return;
        case Kind::Signature: {
            height = std::max(11.0, height + 1);
            frameRow(height);
            label(row.label, left, labelWidth, height);
            const TextBlock date = shrinkOrBreak(row.value, m_density.body, smallestText, 90);
            sheet.write(date, right - inset - date.width, m_y + (height - date.height()) / 2);
            break;
        }
        }
        m_y += height;
    }

    static double tickSide(double points) { return points * 25.4 / 72 * 0.85; }

    void ticks(const QStringList& choices, double x, double height) {
        const double side = tickSide(m_density.body);
        for (const QString& choice : choices) {
            sheet.tick({x, m_y + (height - side) / 2, side, side}, false);
            x += side + 1.2;
            const TextBlock block = breakText(choice, m_density.body, width);
            sheet.write(block, x, m_y + (height - block.height()) / 2);
            x += block.width + 7;
        }
    }

    void squares(const HandForm::Row& row) {
        const double x = left + labelWidth + inset;
        const double below = row.hint.isEmpty() ? 0 : lineHeight(smallestText) + 0.6;
        const double height = std::max(rowHeight(), square + 2) + below;
        frameRow(height);
        label(row.label, left, labelWidth, height);
        const double y = m_y + (height - below - square) / 2;
        for (int i = 0; i <= row.count; ++i) {
            sheet.line(x + i * square, y, x + i * square, y + square);
        }
        sheet.line(x, y, x + row.count * square, y);
        sheet.line(x, y + square, x + row.count * square, y + square);
        if (!row.hint.isEmpty()) {
            sheet.write(breakText(row.hint, smallestText, right - inset - x), x, y + square + 0.6);
        }
        m_y += height;
    }

    void grid(const HandForm::Row& row) {
        const double heading = lineHeight(smallestText) + 1.2;
        const double height = std::max(7.5, rowHeight() - 1.2); // what a hand needs
        for (int line = 0; line <= row.count; ++line) {
            const double tall = line == 0 ? heading : height;
            frameRow(tall);
            double x = left;
            for (qsizetype i = 0; i < row.grid.size(); ++i) {
                const HandForm::Column& column = row.grid.at(i);
                const double across = width * column.span / HandForm::columns;
                if (line == 0) {
                    const TextBlock title = shrinkOrBreak(column.title, smallestText, 8, across - 1);
                    sheet.writeCentred(title, x, m_y + (tall - title.height()) / 2, across);
                }
                x += across;
                if (i + 1 < row.grid.size()) {
                    sheet.line(x, m_y, x, m_y + tall);
                }
            }
            m_y += tall;
        }
    }

    bool seals() {
        const TextBlock foot = breakText(m_form.heading + pageFoot.toString(), smallestText, width);
        const double available = bottom - foot.height() - 1 - m_y;
        sheet.write(foot, left, bottom - foot.height());
        if (m_form.seals.isEmpty()) {
            return available >= 0;
        }
        if (available < leastSeals) {
            return false;
        }
        const double height = std::min(available, tallestSeals);
        const double across = width / double(m_form.seals.size());
        double x = left;
        for (const HandForm::Seal& seal : m_form.seals) {
            const double room = across - 2 * inset;
            sheet.box({x, m_y, across, height}, frame);
            sheet.write(shrinkOrBreak(seal.label, 12, smallestText, room), x + inset, m_y + 1.2);
            const TextBlock hint = breakText(seal.hint, smallestText, room);
            if (!seal.hint.isEmpty()) {
                sheet.write(hint, x + inset, m_y + height - hint.height() - 1);
            }
            x += across;
        }
        return true;
    }

    static constexpr double square = 6.5; ///< mm

    const HandForm& m_form;
    Density m_density;
    double m_y = top;
};

} // namespace

Sheet layOutHandForm(const HandForm& form) {
    for (const Density& density : densities) {
        Composer composer(form, density);
        if (composer.compose()) {
            return std::move(composer.sheet);
        }
    }
    // A name longer than anything the centre accepts: small print is better than a lost character.
    for (double padding = 0.2;; padding = 0) {
        Composer composer(form, {7, padding});
        if (composer.compose() || padding == 0) {
            return std::move(composer.sheet);
        }
    }
}

std::shared_ptr<const Document> handFormDocument(const HandForm& form) {
    std::vector<Sheet> pages;
    pages.push_back(layOutHandForm(form));
    return makeDocument(form.heading, std::move(pages));
}

} // namespace inservice
