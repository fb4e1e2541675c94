// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/readingorder.h"

#include <QGridLayout>
#include <QLayout>
#include <QSet>
#include <QSplitter>
#include <QWidget>
#include <algorithm>
#include <numeric>
#include <utility>

namespace inservice::look {

namespace {

/// Walks through what is laid out, and takes down what Tab may stop at.
class Reader {
public:
    void read(QWidget* widget) {
        if (widget->isWindow() || m_met.contains(widget)) {
            return;
        }
        m_met.insert(widget);
        // One that hands its focus on is met where that one stands.
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->focusProxy() == nullptr) {
            m_stops << widget;
        }
        readWithin(widget);
    }
    void readWithin(QWidget* widget) {
        if (widget->layout() != nullptr) {
            read(widget->layout());
        }
        // The parts of a splitter stand in its order, also before it has been laid out for the first time.
        if (const auto* splitter = qobject_cast<QSplitter*>(widget)) {
            for (int part = 0; part < splitter->count(); ++part) {
                read(splitter->widget(part));
            }
        }
        // What else no layout holds (tabs over their pages) stands where it was put.
        QList<QWidget*> rest = widget->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
        std::stable_sort(rest.begin(), rest.end(), [](const QWidget* a, const QWidget* b) {
            return a->y() != b->y() ? a->y() < b->y() : a->x() < b->x();
        });
        for (QWidget* child : std::as_const(rest)) {
            read(child);
        }
    }
    [[nodiscard]] const QList<QWidget*>& stops() const { return m_stops; }

private:
    void read(QLayout* layout) {
        QList<int> order(layout->count());
        std::iota(order.begin(), order.end(), 0);
        if (const auto* grid = qobject_cast<QGridLayout*>(layout)) {
            std::stable_sort(order.begin(), order.end(),
                             [grid](int a, int b) { return cell(grid, a) < cell(grid, b); });
        }
        for (const int place : std::as_const(order)) {
            QLayoutItem* item = layout->itemAt(place);
            if (item->widget() != nullptr) {
                read(item->widget());
            } else if (item->layout() != nullptr) {
                read(item->layout());
            }
        }
    }
    static std::pair<int, int> cell(const QGridLayout* grid, int place) {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        grid->getItemPosition(place, &row, &column, &rows, &columns);
        return {row, column};
    }

    QSet<const QWidget*> m_met;
    QList<QWidget*> m_stops;
};

} // namespace

void tabAsRead(QWidget* page) {
    Reader reader;
    reader.readWithin(page);
    const QList<QWidget*>& stops = reader.stops();
    if (stops.size() < 2) {
        return;
    }
    // As the window has it now; where the first of them stands in it, all of them stay.
    const QSet<const QWidget*> ours(stops.cbegin(), stops.cend());
    QList<QWidget*> chain;
    for (QWidget* one = page->nextInFocusChain(); one != page; one = one->nextInFocusChain()) {
        if (ours.contains(one)) {
            chain << one;
        }
    }
    if (chain == stops) {
        return;
    }
    if (chain.first() != stops.first()) {
        QWidget::setTabOrder(chain.first(), stops.first());
    }
    for (qsizetype place = 1; place < stops.size(); ++place) {
        QWidget::setTabOrder(stops.at(place - 1), stops.at(place));
    }
}

} // namespace inservice::look
