// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/statedelegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace inservice::look {
namespace {

constexpr int shapeSize = 10;
constexpr int inset = 3; ///< px before the shape

} // namespace

StateDelegate::StateDelegate(ToneOf toneOf, QObject* parent, ShortOf shortOf)
    : RowDelegate(parent)
    , m_toneOf(std::move(toneOf))
    , m_shortOf(std::move(shortOf)) {
}

void StateDelegate::paintRow(QPainter* painter, const Row& row, const QModelIndex& index) const {
    QString word = index.data().toString();
    if (word.isEmpty()) {
        return;
    }
    const QRect area = row.area.adjusted(grid / 2, 0, -grid / 2, 0);
    const QRectF place(area.left() + inset, area.center().y() - shapeSize / 2.0 + 1, shapeSize, shapeSize);
    const Tone tone = m_toneOf(index);
    StateBadge::paintShape(painter, place, tone, row.meaning(tone)); // the shape tells it where the colour cannot
    const QRect text = area.adjusted(shapeSize + grid, 0, 0, 0);
    if (m_shortOf && row.metrics().horizontalAdvance(word) > text.width()) {
        const QString shorter = m_shortOf(index);
        word = shorter.isEmpty() ? word : shorter;
    }
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                      row.metrics().elidedText(word, Qt::ElideRight, text.width()));
}

bool StateDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    const QString word = index.data().toString();
    const bool isCut = sizeHint(option, index).width() > option.rect.width();
    if (event->type() != QEvent::ToolTip || !isCut || index.data(Qt::ToolTipRole).isValid()) {
        return RowDelegate::helpEvent(event, view, option, index);
    }
    QToolTip::showText(event->globalPos(), word, view);
    return true;
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return QStyledItemDelegate::sizeHint(option, index) + QSize(shapeSize + grid, 0);
}

} // namespace inservice::look
