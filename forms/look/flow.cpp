// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/flow.h"

#include <QWidget>

namespace inservice::look {

FlowLayout::FlowLayout(QWidget* parent, int spacing)
    : QLayout(parent) {
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
    invalidate(); // what is seen already shows no event that would
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem* item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    int height = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = qMax(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto& item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    place(rect, false);
}

int FlowLayout::place(const QRect& rect, bool onlyMeasure) const {
    int y = rect.top();
    std::vector<QLayoutItem*> line;
    int width = 0;
    // Words that are longer than a whole line wrap in it, where they can.
    const auto sizeOf = [&rect](const QLayoutItem* item) {
        QSize size = item->sizeHint();
        if (size.width() > rect.width()) {
            size.setWidth(qMax(rect.width(), item->minimumSize().width()));
            size.setHeight(item->hasHeightForWidth() ? item->heightForWidth(size.width()) : size.height());
        }
        return size;
    };
    const auto endLine = [&] {
        int height = 0;
        for (const QLayoutItem* item : line) {
            height = qMax(height, sizeOf(item).height());
        }
        int x = rect.left();
        int left = rect.width() - width; // for the first that wants it
        for (QLayoutItem* item : line) {
            QSize size = sizeOf(item);
            if (item->expandingDirections().testFlag(Qt::Horizontal)) {
                const int room = qBound(0, item->maximumSize().width() - size.width(), qMax(left, 0));
                size.rwidth() += room;
                left -= room;
            }
            if (!onlyMeasure) {
                item->setGeometry(QRect(QPoint(x, y + (height - size.height()) / 2), size));
            }
            x += size.width() + spacing();
        }
        line.clear();
        width = 0;
        return height;
    };
    for (const auto& item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const int wanted = sizeOf(item.get()).width() + (line.empty() ? 0 : spacing());
        if (!line.empty() && width + wanted > rect.width()) {
            y += endLine() + spacing() / 2;
            width = sizeOf(item.get()).width();
        } else {
            width += wanted;
        }
        line.push_back(item.get());
    }
    return y + endLine() - rect.top();
}

} // namespace inservice::look
