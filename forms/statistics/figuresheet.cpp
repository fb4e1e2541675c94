// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/statistics/figuresheet.h"

#include "forms/paper/paperfont.h"
#include "forms/paper/sheet.h"
#include "forms/statistics/figurechart.h"
#include "forms/statistics/figuremodel.h"
#include "models/domain/rocdate.h"
#include "models/tables/listwords.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>
#include <vector>

namespace inservice {
namespace {

constexpr double left = 15; // mm
constexpr double right = paperWidth - 15;
constexpr double top = 15;
constexpr double bottom = paperHeight - 18;
constexpr double chartHeight = 92;
constexpr double chartPixels = 760; // as wide as the chart is laid out
constexpr double shareOfName = 0.4; // of the width of the table
constexpr int paperLetters = 13;    // px of the chart's font
constexpr double shareBesideMany = 0.22;
constexpr int manyColumns = 6;
constexpr double rowPadding = 1;
constexpr double signatureHeight = 9;
constexpr double cellInset = 1.5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(inservice::FigureSheet)
};

class FigureDocument : public Document {
public:
    FigureDocument(FigureTable table, ChartKind kind, QString title)
        : m_table(std::move(table))
        , m_kind(kind)
        , m_title(std::move(title)) {}

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] int pageCount() const override { return int(pages.size()); }
    void paint(QPainter& painter, int page) const override {
        pages.at(size_t(page)).paint(painter);
        if (page == 0 && !chartArea.isEmpty()) {
            paintChart(painter, chartArea, chartPixels, m_table, m_kind,
                       ChartColours::ofPaper(paperFont(paperLetters)));
        }
    }

    std::vector<Sheet> pages;
    QRectF chartArea;

private:
    FigureTable m_table;
    ChartKind m_kind;
    QString m_title;
};

/// Writes from the top down, on as many pages as it takes.
class Writer {
public:
    Writer() { newPage(); }

    void paragraph(const QString& text, double points, bool bold = false) {
        TextBlock block = breakText(text, points, right - left);
        block.bold = bold;
        need(block.height());
        m_pages.back().write(block, left, m_y);
        m_y += block.height() + rowPadding;
    }
    /// Room for what is drawn there.
    [[nodiscard]] QRectF leave(double height) {
        const QRectF area(left, m_y + 2, right - left, height);
        m_y = area.bottom() + 3;
        return area;
    }
    void table(const FigureModel& model) {
        // What prints many semesters is written smaller.
        const double points = model.columnCount() > 8 ? 8 : 10.5;
        const auto header = [&] { row(model, -1, points, true); };
        header();
        for (int line = 0; line < model.rowCount(); ++line) {
            if (m_y + rowHeight(model, line, points) > bottom) {
                newPage();
                header();
            }
            row(model, line, points, line == model.rowCount() - 1);
        }
        m_y += 3;
    }
    /// Two people a line, each with room to sign in: their title, their name, and that they have passed.
    void signatures(const FigureModel& model) {
        const double half = (right - left) / 2;
        const int people = int(model.table().rows.size());
        for (int first = 0; first < people; first += 2) {
            need(signatureHeight);
            Sheet& sheet = m_pages.back();
            for (int side = 0; side < 2 && first + side < people; ++side) {
                const FigureTable::Row& row = model.table().rows.at(first + side);
                const double x = left + half * side;
                sheet.write(breakText(row.texts.value(0), 10.5, half * 0.35 - cellInset), x + cellInset, m_y + 2);
                sheet.write(breakText(row.name, 10.5, half * 0.3 - cellInset), x + half * 0.35, m_y + 2);
                for (const double edge : {0.0, 0.35, 0.65, 1.0}) {
                    sheet.line(x + half * edge, m_y, x + half * edge, m_y + signatureHeight);
                }
                sheet.line(x, m_y, x + half, m_y);
                sheet.line(x, m_y + signatureHeight, x + half, m_y + signatureHeight);
            }
            m_y += signatureHeight;
        }
        m_y += 3;
    }
    /// At the foot of each page.
    void foot(const QString& text) {
        for (size_t page = 0; page < m_pages.size(); ++page) {
            const QString line = Words::tr("%1   page %2 of %3").arg(text).arg(page + 1).arg(m_pages.size());
            m_pages.at(page).write(breakText(line, 9, right - left), left, paperHeight - 14);
        }
    }
    [[nodiscard]] std::vector<Sheet> take() { return std::move(m_pages); }

private:
    void newPage() {
        m_pages.emplace_back();
        m_y = top;
    }
    void need(double height) {
        if (m_y + height > bottom) {
            newPage();
        }
    }
    /// Narrower beside many columns.
    [[nodiscard]] static double nameWidth(const FigureModel& model) {
        return (right - left) * (model.columnCount() > manyColumns ? shareBesideMany : shareOfName);
    }
    [[nodiscard]] static double columnWidth(const FigureModel& model) {
        return (right - left - nameWidth(model)) / std::max(1, model.columnCount() - 1);
    }
    [[nodiscard]] static TextBlock nameBlock(const FigureModel& model, const QString& name, double points) {
        return breakText(name, points, nameWidth(model) - 2 * cellInset);
    }
    [[nodiscard]] static QString cell(const FigureModel& model, int line, int column) {
        return line < 0 ? model.header(column) : model.text(line, column);
    }
    [[nodiscard]] static double rowHeight(const FigureModel& model, int line, double points) {
        double height = nameBlock(model, cell(model, line, 0), points).height();
        for (int column = 1; column < model.columnCount(); ++column) {
            const TextBlock block = breakText(cell(model, line, column), points, columnWidth(model) - cellInset);
            height = std::max(height, block.height());
        }
        return height + 2 * rowPadding;
    }
    void row(const FigureModel& model, int line, double points, bool bold) {
        const double height = rowHeight(model, line, points);
        Sheet& sheet = m_pages.back();
        TextBlock name = nameBlock(model, cell(model, line, 0), points);
        name.bold = bold;
        sheet.write(name, left + cellInset, m_y + rowPadding);
        const double width = columnWidth(model);
        for (int column = 1; column < model.columnCount(); ++column) {
            const double x = left + nameWidth(model) + width * (column - 1);
            TextBlock block = breakText(cell(model, line, column), points, width - cellInset);
            block.bold = bold;
            sheet.write(block, model.isNumber(column) ? x + width - cellInset - block.width : x, m_y + rowPadding);
        }
        sheet.line(left, m_y, right, m_y);
        m_y += height;
        sheet.line(left, m_y, right, m_y);
    }

    std::vector<Sheet> m_pages;
    double m_y = top;
};

QString semesterNow(const QDateTime& at) {
    const RocDate day(taiwanDay(at));
    return Words::tr("school year %1, semester %2").arg(day.schoolYear()).arg(day.semester());
}

} // namespace

std::shared_ptr<const Document> figureSheet(const FigureTable& table, ChartKind kind, const FigureHead& head) {
    auto document = std::make_shared<FigureDocument>(table, kind, head.report);
    FigureModel model;
    model.setTable(table);
    Writer writer;
    writer.paragraph(head.report, 16, true);
    writer.paragraph(head.unit, 12);
    writer.paragraph(Words::tr("Whose: %1").arg(table.scope), 10.5);
    writer.paragraph(Words::tr("Who is counted: %1").arg(table.population), 10.5);
    for (const QString& filter : table.filters) {
        writer.paragraph(Words::tr("Narrowed to: %1").arg(filter), 10.5);
    }
    writer.paragraph(Words::tr("Time of the data: %1 (%2), %3")
                         .arg(shownTime(table.at), semesterNow(table.at),
                              table.isCentres ? Words::tr("data of the centre")
                                              : Words::tr("data of this PC, as the centre last sent them")),
                     10.5);
    if (!head.when.isEmpty()) {
        writer.paragraph(Words::tr("Shown: %1").arg(head.when), 10.5);
    }
    if (isDrawn(kind)) {
        document->chartArea = writer.leave(chartHeight);
    }
    if (kind == ChartKind::Signatures) {
        writer.signatures(model);
    } else {
        writer.table(model);
    }
    for (const QString& note : table.notes) {
        writer.paragraph(note, 9.5);
    }
    for (int column = 0; column < table.definitions.size(); ++column) {
        if (!table.definitions.at(column).isEmpty()) {
            writer.paragraph(Words::tr("%1: %2", "column, what it counts")
                                 .arg(table.columns.value(column), table.definitions.at(column)),
                             9);
        }
    }
    writer.foot(Words::tr("Printed %1 by %2").arg(shownTime(head.printedAt), head.printedBy));
    document->pages = writer.take();
    return document;
}

} // namespace inservice
