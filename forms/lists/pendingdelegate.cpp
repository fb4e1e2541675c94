// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/lists/pendingdelegate.h"

#include "forms/look/look.h"
#include "models/tables/pending.h"
#include "models/tables/roles.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QTableView>
#include <QToolTip>

namespace inservice {
namespace {

constexpr int pictureSize = 14; ///< px

QIcon pictureOf(Pending pending, bool isSelected) {
    const bool isWaiting = pending == Pending::Waiting;
    const QString name = isWaiting ? QStringLiteral("mail-folder-outbox") : QStringLiteral("data-warning");
    if (isSelected) {
        return look::icon(name); // drawn in the colour of the selection's text
    }
    return look::icon(name, isWaiting                     ? look::Tone::Info
                            : pending == Pending::Refused ? look::Tone::Bad
                                                          : look::Tone::Warning);
}

} // namespace

PendingDelegate::PendingDelegate(QTableView* view)
    : QStyledItemDelegate(view)
    , m_view(view) {
}

QModelIndex PendingDelegate::spokenFor(const QModelIndex& index) const {
    if (static_cast<Pending>(index.data(PendingRole).toInt()) == Pending::None) {
        return {};
    }
    const QHeaderView* header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->visualIndex(index.column()); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual))) {
            return {};
        }
    }
    for (int column = 0; column < header->count(); ++column) {
        const QModelIndex cell = index.siblingAtColumn(column);
        if (header->isSectionHidden(column) && cell.data(StateColumnRole).toBool()) {
            return cell;
        }
    }
    return {};
}

void PendingDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (spokenFor(index).isValid()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = pictureOf(static_cast<Pending>(index.data(PendingRole).toInt()),
                                 option->state.testFlag(QStyle::State_Selected));
        option->decorationPosition = QStyleOptionViewItem::Right;
        option->decorationSize = {pictureSize, pictureSize};
    }
}

bool PendingDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                const QModelIndex& index) {
    const QModelIndex state = event->type() == QEvent::ToolTip ? spokenFor(index) : QModelIndex();
    if (!state.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QToolTip::showText(event->globalPos(), index.data().toString() + u'\n' + state.data().toString(), view);
    return true;
}

} // namespace inservice
