// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/sidebarrows.h"

#include <QPainter>
#include <QPainterPath>

namespace inservice {
namespace {

/// A number in a pill that ends at `right`, about the line `middle`. Its width.
int paintCounter(QPainter* painter, const QStyleOptionViewItem& option, int count, int right, int middle) {
    const QString number = QLocale().toString(count);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const int width = qMax(24, QFontMetrics(bold).horizontalAdvance(number) + 14);
    const QRectF pill(right - width, middle - 10, width, 21);
    painter->setPen(Qt::NoPen);
    painter->setBrush(look::accent());
    painter->drawRoundedRect(pill, 10.5, 10.5);
    painter->setPen(look::isDark() ? QColor(0x0b1a1e) : QColor(Qt::white));
    painter->setFont(bold);
    painter->drawText(pill, Qt::AlignCenter, number);
    return width;
}

} // namespace

bool SideBarRows::isHeading(const QModelIndex& index) {
    return index.data(PlaceRole).toString().isEmpty();
}

QSize SideBarRows::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (isHeading(index)) {
        return {0, isCompact ? lineHeight : qMax(headingHeight, option.fontMetrics.height() + look::grid / 2)};
    }
    // As wide as it gets: the place in front is bold, and a counter comes and goes.
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const int text = QFontMetrics(bold).horizontalAdvance(index.data(TitleRole).toString());
    return {text + 104, qMax(rowHeight, option.fontMetrics.height() + look::grid)};
}

void SideBarRows::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (isHeading(index)) {
        paintHeading(painter, option, index);
    } else {
        paintPlace(painter, option, index);
    }
}

void SideBarRows::paintPlace(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool here = option.state & QStyle::State_Selected;
    const bool usable = option.state & QStyle::State_Enabled;
    const bool hover = usable && (option.state & QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(look::grid, 2, -look::grid, -2);
    if (here || hover) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(look::background(here ? look::Tone::Info : look::Tone::Neutral));
        painter->drawRoundedRect(box, 4, 4);
    }
    if (here) {
        // A bar as well as a tint: the place is told without colour.
        painter->setPen(Qt::NoPen);
        painter->setBrush(look::accent());
        painter->drawRoundedRect(QRectF(box.left(), box.top() + 6, 3, box.height() - 12), 1.5, 1.5);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(look::accent(), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
    }
    constexpr int iconSize = 22;
    const int iconLeft = isCompact ? option.rect.center().x() - iconSize / 2 + 1 : int(box.left()) + 12;
    const QRect iconPlace(iconLeft, option.rect.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    const QString name = index.data(IconRole).toString();
    (name.isEmpty() ? index.data(Qt::DecorationRole).value<QIcon>() : look::icon(name))
        .paint(painter, iconPlace, Qt::AlignCenter, usable ? QIcon::Normal : QIcon::Disabled);
    if (isCompact) {
        // No room for words: who must act here is told by a dot, how often by the tooltip.
        if (index.data(CounterRole).toInt() > 0) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(look::accent());
            painter->drawEllipse(QRectF(iconPlace.right() - 2, iconPlace.top() - 4, 9, 9));
        }
        painter->restore();
        return;
    }
    int right = int(box.right()) - look::grid;
    if (const int count = index.data(CounterRole).toInt(); count > 0) {
        right -= paintCounter(painter, option, count, right, option.rect.center().y()) + look::grid;
    }
    QFont font = option.font;
    if (here) {
        font.setWeight(QFont::DemiBold);
    }
    painter->setFont(font);
    painter->setPen(option.palette.color(usable ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText));
    const QRect place(iconPlace.right() + 12, option.rect.top(), right - iconPlace.right() - 12, option.rect.height());
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(index.data(TitleRole).toString(), Qt::ElideRight, place.width()));
    painter->restore();
}

void SideBarRows::paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QRect place = option.rect.adjusted(look::grid + 12, 0, -look::grid, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isCompact) {
        painter->setPen(look::line());
        painter->drawLine(option.rect.left() + look::grid, place.center().y(), option.rect.right() - look::grid,
                          place.center().y());
        painter->restore();
        return;
    }
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.9);
    const bool isFolded = index.data(FoldedRole).toBool();
    const QColor colour =
        option.state & QStyle::State_MouseOver ? option.palette.color(QPalette::WindowText) : look::muted();
    painter->setFont(small);
    painter->setPen(colour);
    painter->drawText(place, Qt::AlignBottom | Qt::AlignLeft, index.data(TitleRole).toString());
    // A small triangle beside the words: it points down while the places stand below.
    const int middle = place.bottom() - QFontMetrics(small).height() / 2;
    const int left =
        place.left() + QFontMetrics(small).horizontalAdvance(index.data(TitleRole).toString()) + look::grid;
    QPainterPath triangle;
    triangle.moveTo(left, isFolded ? middle - 4 : middle - 2);
    triangle.lineTo(isFolded ? left : left + 8, isFolded ? middle + 4 : middle - 2);
    triangle.lineTo(left + 4, isFolded ? middle : middle + 2);
    triangle.closeSubpath();
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPath(triangle);
    if (const int count = index.data(CounterRole).toInt(); isFolded && count > 0) {
        paintCounter(painter, option, count, place.right(), middle);
    }
    painter->restore();
}

} // namespace inservice
