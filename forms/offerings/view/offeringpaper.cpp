// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/view/offeringpaper.h"

#include "forms/paper/sheetdocument.h"

#include <algorithm>

namespace inservice::offeringview {
namespace {

constexpr double side = 18; // mm
constexpr double top = 18;
constexpr double bottom = paperHeight - 18;
constexpr double labelWidth = 36;
constexpr double valueLeft = side + labelWidth + 3;
constexpr double valueWidth = paperWidth - side - valueLeft;
constexpr double textSize = 11; // pt
constexpr double gap = 1.6;     // mm between fields

/// Fields one below the other; a value that does not fit goes on upon the next sheet.
class Pages {
public:
    Pages() { m_pages.emplace_back(); }

    void heading(const QString& text, double points, double after) {
        const TextBlock block = breakText(text, points, paperWidth - 2 * side);
        need(block.height() + 12); // not alone at the foot
        m_pages.back().write(block, side, m_y);
        m_y += block.height() + after;
    }
    void rule() {
        m_pages.back().line(side, m_y, paperWidth - side, m_y);
        m_y += gap;
    }
    void space(double height) { m_y += height; }
    void field(const FieldsView::Field& field) {
        const TextBlock label = breakText(field.label, textSize, labelWidth);
        TextBlock value{{}, textSize, 0, field.strong};
        const QStringList paragraphs = field.value.split(u'\n');
        for (const QString& paragraph : paragraphs) {
            value.lines += breakText(paragraph, textSize, valueWidth).lines;
        }
        need(std::max(label.height(), value.lineHeight()));
        m_pages.back().write(label, side, m_y);
        const double below = m_y + label.height();
        const size_t page = m_pages.size();
        for (const QString& line : std::as_const(value.lines)) {
            TextBlock one = value;
            one.lines = {line};
            need(one.height());
            m_pages.back().write(one, valueLeft, m_y);
            m_y += one.height();
        }
        m_y = (page == m_pages.size() ? std::max(m_y, below) : m_y) + gap;
    }
    [[nodiscard]] std::vector<Sheet> take() { return std::move(m_pages); }

private:
    void need(double height) {
        if (m_y + height > bottom) {
            m_pages.emplace_back();
            m_y = top;
        }
    }

    std::vector<Sheet> m_pages;
    double m_y = top;
};

} // namespace

std::shared_ptr<const Document> document(const QString& title, const QString& head,
                                         const QList<FieldsView::Section>& sections) {
    Pages pages;
    pages.heading(title, 16, 1.5);
    pages.heading(head, textSize, 2);
    for (const FieldsView::Section& section : sections) {
        if (section.fields.isEmpty()) {
            continue;
        }
        pages.space(2);
        pages.heading(section.title, 13, 1);
        pages.rule();
        for (const FieldsView::Field& field : section.fields) {
            pages.field(field);
        }
    }
    return makeDocument(title, pages.take());
}

} // namespace inservice::offeringview
