// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/rowdelegate.h"

#include <QApplication>
#include <QPainter>

namespace inservice::look {

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const QPalette::ColorGroup group = colorGroup(item);
    Row row;
    row.area = item.rect;
    row.font = item.font;
    row.selected = item.state.testFlag(QStyle::State_Selected);
    row.text = item.palette.color(group, row.selected ? QPalette::HighlightedText : QPalette::Text);
    row.quiet = row.selected ? row.text : muted();
    painter->save();
    painter->setFont(row.font);
    painter->setPen(row.text);
    paintRow(painter, row, index);
    painter->restore();
}

} // namespace inservice::look
