// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/statedelegate.h"

#include <QApplication>
#include <QPainter>

namespace inservice {
namespace {

constexpr int shapeSize = 10;
constexpr int rim = 3; ///< px around the shape on a selected row

} // namespace

StateDelegate::StateDelegate(ToneOf toneOf, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_toneOf(std::move(toneOf)) {
}

void StateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString word = std::exchange(cell.text, QString());
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (word.isEmpty())
        return;
    const QRect area = cell.rect.adjusted(look::grid / 2, 0, -look::grid / 2, 0);
    const QRectF place(area.left() + rim, area.center().y() - shapeSize / 2.0 + 1, shapeSize, shapeSize);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = look::colorGroup(cell);
    painter->save();
    if (selected) {
        // The shape keeps its colour, and stays legible on the selection.
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(cell.palette.brush(group, QPalette::Base));
        painter->drawRoundedRect(place.adjusted(-rim, -rim, rim, rim), rim, rim);
    }
    look::StateBadge::paintShape(painter, place, m_toneOf(index));
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    const QRect text = area.adjusted(shapeSize + look::grid, 0, 0, 0);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                      cell.fontMetrics.elidedText(word, Qt::ElideRight, text.width()));
    painter->restore();
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return QStyledItemDelegate::sizeHint(option, index) + QSize(shapeSize + look::grid, 0);
}

} // namespace inservice
