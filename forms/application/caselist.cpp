// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/caselist.h"

#include "forms/lists/tableclip.h"
#include "forms/look/rowdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <algorithm>

namespace inservice {

namespace {

class CaseDelegate : public look::RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void paintRow(QPainter* painter, const Row& row, const QModelIndex& index) const override {
        const QRect inside = row.area.adjusted(look::grid * 2, look::grid, -look::grid * 2, -look::grid);
        const int half = inside.height() / 2;
        const QRect upper(inside.left(), inside.top(), inside.width(), half);
        const QRect lower(inside.left(), inside.top() + half, inside.width(), half);
        const QString state = QStringLiteral("● ") + index.data(CaseListModel::StateRole).toString();
        const int stateWidth = row.metrics().horizontalAdvance(state) + look::grid;
        painter->setPen(row.meaning(look::Tone(index.data(CaseListModel::ToneRole).toInt())));
        painter->drawText(upper, Qt::AlignVCenter | Qt::AlignRight, state);
        painter->setPen(row.quiet);
        painter->drawText(
            lower, Qt::AlignVCenter | Qt::AlignLeft,
            row.metrics().elidedText(index.data(CaseListModel::DetailRole).toString(), Qt::ElideRight, lower.width()));
        QFont bold = row.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(row.text);
        painter->drawText(
            upper, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, upper.width() - stateWidth));
    }

public:
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {look::grid * 24, option.fontMetrics.lineSpacing() * 2 + look::grid * 3};
    }
};

} // namespace

void CaseListModel::setLines(const QList<CaseLine>& lines) {
    const auto has = [](const QList<CaseLine>& list, const QUuid& id) {
        return std::any_of(list.cbegin(), list.cend(), [&id](const CaseLine& line) { return line.id == id; });
    };
    for (int row = int(m_lines.size()) - 1; row >= 0; --row) {
        if (!has(lines, m_lines.at(row).id)) {
            beginRemoveRows({}, row, row);
            m_lines.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < lines.size(); ++row) {
        const CaseLine& line = lines.at(row);
        int at = row;
        while (at < m_lines.size() && m_lines.at(at).id != line.id) {
            ++at;
        }
        if (at == m_lines.size()) {
            beginInsertRows({}, row, row);
            m_lines.insert(row, line);
            endInsertRows();
            continue;
        }
        if (at != row) {
            beginMoveRows({}, at, at, {}, row);
            m_lines.move(at, row);
            endMoveRows();
        }
        if (m_lines.at(row) != line) {
            m_lines[row] = line;
            emit dataChanged(index(row, 0), index(row, 0));
        }
    }
}

std::optional<CaseLine> CaseListModel::line(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= m_lines.size()) {
        return std::nullopt;
    }
    return m_lines.at(index.row());
}

QModelIndex CaseListModel::indexOf(const QUuid& id) const {
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).id == id) {
            return index(row, 0);
        }
    }
    return {};
}

int CaseListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const CaseLine& line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QString("%1 %2 %3").arg(line.title, line.state, line.detail);
    case IdRole:
        return line.id;
    case KindRole:
        return int(line.kind);
    case DetailRole:
        return line.detail;
    case StateRole:
        return line.state;
    case ToneRole:
        return int(line.tone);
    default:
        return {};
    }
}

CaseListView::CaseListView(QWidget* parent)
    : QListView(parent) {
    setObjectName("caseList");
    setItemDelegate(new CaseDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection); // several can be copied; the current one is shown
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setMinimumWidth(300);
}

void CaseListView::copy() const {
    QList<QStringList> rows;
    const QList<int> chosen = selectedRows(*this);
    for (const int row : chosen) {
        const QModelIndex index = model()->index(row, 0);
        rows.append({index.data().toString(), index.data(CaseListModel::StateRole).toString(),
                     index.data(CaseListModel::DetailRole).toString()});
    }
    if (!rows.isEmpty()) {
        QApplication::clipboard()->setMimeData(
            tableClip({tr("Draft or application"), tr("State"), tr("Remark")}, rows));
    }
}

void CaseListView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else {
        QListView::keyPressEvent(event);
    }
}

void CaseListView::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(look::icon("edit-copy"), tr("&Copy the selected rows"), this, &CaseListView::copy)
        ->setEnabled(selectionModel()->hasSelection());
    menu->addAction(tr("Select &all"), this, &QAbstractItemView::selectAll);
    menu->popup(event->globalPos());
}

} // namespace inservice
