// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/statedelegate.h"

#include <QPainter>

namespace inservice::look {
namespace {

constexpr int shapeSize = 10;
constexpr int rim = 3; ///< px around the shape on a selected row

} // namespace

StateDelegate::StateDelegate(ToneOf toneOf, QObject* parent)
    : RowDelegate(parent)
    , m_toneOf(std::move(toneOf)) {
}

void StateDelegate::paintRow(QPainter* painter, const Row& row, const QModelIndex& index) const {
    const QString word = index.data().toString();
    if (word.isEmpty())
        return;
    const QRect area = row.area.adjusted(grid / 2, 0, -grid / 2, 0);
    const QRectF place(area.left() + rim, area.center().y() - shapeSize / 2.0 + 1, shapeSize, shapeSize);
    if (row.selected) {
        // The shape keeps its colour, and stays legible on the selection.
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(row.paper);
        painter->drawRoundedRect(place.adjusted(-rim, -rim, rim, rim), rim, rim);
        painter->restore();
    }
    StateBadge::paintShape(painter, place, m_toneOf(index));
    const QRect text = area.adjusted(shapeSize + grid, 0, 0, 0);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                      row.metrics().elidedText(word, Qt::ElideRight, text.width()));
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return QStyledItemDelegate::sizeHint(option, index) + QSize(shapeSize + grid, 0);
}

} // namespace inservice::look
