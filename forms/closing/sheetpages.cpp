// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/sheetpages.h"

#include <algorithm>

namespace inservice {
namespace {

using namespace sheetmetrics;

constexpr double lineGap = 1.2;
constexpr double headingHeight = 5.5;

} // namespace

bool SheetPages::need(double height) {
    if (m_y + height <= bottom) {
        return false;
    }
    m_pages.emplace_back();
    m_y = top;
    return true;
}

std::vector<Sheet> SheetPages::take(const QString& foot) {
    std::vector<Sheet> all = std::move(m_pages);
    for (size_t i = 0; i < all.size(); ++i) {
        all[i].writeCentred(breakText(foot.arg(i + 1).arg(all.size()), smallestText, width), left, footY, width);
    }
    return all;
}

void SheetColumns::headings() {
    double x = left;
    for (const Column& column : m_columns) {
        TextBlock title = breakText(column.title.toString(), m_points, column.width - 2);
        title.bold = true;
        m_pages.sheet().write(title, x + 1, m_pages.y());
        x += column.width;
    }
    m_pages.setY(m_pages.y() + headingHeight);
    m_pages.sheet().line(left, m_pages.y() - 0.8, right, m_pages.y() - 0.8, frame);
}

void SheetColumns::row(const QStringList& texts) {
    std::vector<TextBlock> cells;
    double height = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        cells.push_back(breakText(texts.at(qsizetype(i)), m_points, m_columns[i].width - 2));
        height = std::max(height, cells.back().height());
    }
    if (m_pages.need(height + lineGap)) {
        headings();
    }
    double x = left;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        m_pages.sheet().write(cells[i], x + 1, m_pages.y());
        x += m_columns[i].width;
    }
    m_pages.setY(m_pages.y() + height + lineGap);
    m_pages.sheet().line(left, m_pages.y() - lineGap / 2, right, m_pages.y() - lineGap / 2);
}

} // namespace inservice
