// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/sheettable.h"

#include <QStringList>
#include <vector>

namespace inservice {

/// The pages of a paper, filled from the top; what is long goes on over as many as it takes.
class SheetPages {
public:
    static constexpr double top = 16;                  ///< mm
    static constexpr double bottom = paperHeight - 18; ///< mm
    static constexpr double footY = paperHeight - 10;  ///< mm

    SheetPages() { m_pages.emplace_back(); }
    [[nodiscard]] Sheet& sheet() { return m_pages.back(); }
    [[nodiscard]] double y() const { return m_y; }
    void setY(double y) { m_y = y; }
    /// Room for so many mm; a new page begins where there is none (true).
    bool need(double height);
    /// `foot`: its %1 and %2 are the page and how many there are.
    [[nodiscard]] std::vector<Sheet> take(const QString& foot);

private:
    std::vector<Sheet> m_pages;
    double m_y = top;
};

/// A table over several pages, its headings on each.
class SheetColumns {
public:
    struct Column {
        QStringView title;
        double width; ///< mm
    };
    SheetColumns(SheetPages& pages, std::vector<Column> columns, double points)
        : m_pages(pages)
        , m_columns(std::move(columns))
        , m_points(points) {}

    void headings();
    /// A text a column.
    void row(const QStringList& texts);

private:
    SheetPages& m_pages;
    std::vector<Column> m_columns;
    double m_points;
};

} // namespace inservice
