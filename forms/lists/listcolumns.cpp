// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/lists/listcolumns.h"

#include "forms/lists/tableclip.h"
#include "forms/look/look.h"
#include "models/tables/listmodel.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>
#include <algorithm>

namespace inservice {
namespace {

constexpr int leastStretched = 150; ///< px at least of a column that takes what the others leave
constexpr double usualPoints = 10.5;

/// px of the usual font, in the one that is used.
int forFont(int pixels) {
    return qRound(pixels * std::max(1.0, QApplication::font().pointSizeF() / usualPoints));
}

} // namespace

ListColumns::ListColumns(QTableView* view, const ListMemory& memory, const QList<int>& shown, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_model(qobject_cast<ListModel*>(view->model()))
    , m_memory(memory)
    , m_shown(shown) {
    QHeaderView* header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(m_model);
    header->setSortIndicatorShown(m_model);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    for (int column = 0; column < header->count(); ++column) {
        m_view->setColumnHidden(column, !shown.contains(column));
    }
    m_view->viewport()->installEventFilter(this);
    if (m_model) {
        connect(header, &QHeaderView::sortIndicatorChanged, m_model, [this](int column, Qt::SortOrder order) {
            m_model->sort(column, order);
            save();
        });
    }
    connect(header, &QHeaderView::sectionMoved, this, &ListColumns::chosen);
    connect(header, &QHeaderView::sectionResized, this, &ListColumns::resized);
}

void ListColumns::setWidths(const QList<std::pair<int, int>>& columnsAndWidths) {
    for (const auto& [column, width] : columnsAndWidths) {
        // Its own words it shows whole, beside the arrow when one sorts by it; a hidden one cannot be asked.
        const bool isHidden = m_view->isColumnHidden(column);
        m_view->setColumnHidden(column, false);
        m_view->setColumnWidth(column, std::max(forFont(width), m_view->horizontalHeader()->sectionSizeHint(column)));
        m_view->setColumnHidden(column, isHidden);
    }
}

void ListColumns::setInView(const QList<int>& columns, int stretched, const QList<int>& givingWay) {
    m_inView = columns;
    m_givingWay = givingWay;
    m_stretched = stretched;
    m_tight = std::min(m_view->columnWidth(stretched) * 3 / 4, forFont(leastStretched));
    QHeaderView* header = m_view->horizontalHeader();
    QList<int> order = m_inView;
    for (const int column : std::as_const(m_shown)) {
        if (!order.contains(column)) {
            order << column;
        }
    }
    for (int place = 0; place < order.size(); ++place) {
        header->moveSection(header->visualIndex(order.at(place)), place);
    }
}

void ListColumns::restore() {
    QHeaderView* header = m_view->horizontalHeader();
    const QSignalBlocker quiet(header);
    m_first = header->saveState();
    m_firstStretched = m_stretched;
    const QByteArray state = m_memory.kept(QStringLiteral("header")).toByteArray();
    if (m_memory.kept(QStringLiteral("columns")).toInt() == header->count() && !state.isEmpty()) {
        header->restoreState(state);
        m_chosen = true;
    }
    if (m_memory.kept(QStringLiteral("widths")).toBool()) {
        m_stretched = -1;
    }
    header->setStretchLastSection(!isStretching());
    if (m_model) {
        QList<ListModel::SortKey> keys;
        const QStringList sorting = m_memory.kept(QStringLiteral("sort")).toStringList();
        for (const QString& key : sorting) {
            bool isNumber = false;
            const int column = QStringView(key).mid(1).toInt(&isNumber);
            if (isNumber && column >= 0 && column < header->count()) {
                keys.append({column, key.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder});
            }
        }
        if (!keys.isEmpty()) {
            m_model->setSortKeys(keys);
        }
        if (const QList<ListModel::SortKey> sorted = m_model->sortKeys(); !sorted.isEmpty()) {
            header->setSortIndicator(sorted.constFirst().column, sorted.constFirst().order);
        }
    }
    m_restored = true;
}

void ListColumns::fitContents() {
    if (m_memory.kept(QStringLiteral("widths")).toBool()) {
        return;
    }
    m_fitting = true;
    QList<int> columns = shown();
    if (isStretching()) {
        columns.removeAll(m_stretched);
    } else if (!columns.isEmpty()) {
        columns.removeLast();
    }
    for (const int column : std::as_const(columns)) {
        m_view->resizeColumnToContents(column);
    }
    m_fitting = false;
    fit();
}

void ListColumns::reset() {
    QHeaderView* header = m_view->horizontalHeader();
    {
        const QSignalBlocker quiet(header);
        const int sorted = header->sortIndicatorSection();
        const Qt::SortOrder order = header->sortIndicatorOrder();
        header->restoreState(m_first);
        header->setSortIndicator(sorted, order); // the order of the rows is another matter
    }
    m_stretched = m_firstStretched;
    m_chosen = false;
    for (const QString& key : {QStringLiteral("header"), QStringLiteral("columns"), QStringLiteral("widths")}) {
        m_memory.forget(key);
    }
    fit();
    m_view->doItemsLayout(); // it heard nothing of the new widths
}

QList<int> ListColumns::shown() const {
    return shownColumns(*m_view);
}

int ListColumns::narrowest() const {
    if (m_chosen || m_stretched < 0) {
        return 0;
    }
    int width = 2 * m_view->frameWidth() + m_view->verticalScrollBar()->sizeHint().width();
    for (const int column : m_inView) {
        if (!m_givingWay.contains(column)) {
            width += column == m_stretched ? tightWidth() : m_view->columnWidth(column);
        }
    }
    return width;
}

void ListColumns::addTo(QMenu* menu) {
    const QHeaderView* header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction* action =
            menu->addAction(m_view->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // The last one stays: a list without columns could not be brought back by its header.
        action->setEnabled(header->isSectionHidden(column) || header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_view->setColumnHidden(column, !on);
            chosen();
            fit();
            if (on) {
                m_view->doItemsLayout(); // its width counts from now on
                m_view->scrollTo(m_view->indexAt({0, 0}).siblingAtColumn(column));
            }
        });
    }
    menu->addSeparator();
    menu->addAction(look::icon(QStringLiteral("edit-undo")), tr("&As it was at first"), this, &ListColumns::reset);
}

bool ListColumns::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        fit();
    }
    return QObject::eventFilter(watched, event);
}

bool ListColumns::isStretching() const {
    return m_stretched >= 0 && !m_view->isColumnHidden(m_stretched);
}

int ListColumns::leastWidth() const {
    return std::max(forFont(leastStretched), m_view->horizontalHeader()->sectionSizeHint(m_stretched));
}

void ListColumns::fit() {
    if (m_stretched >= 0 && !m_chosen) {
        m_fitting = true;
        // A last one that takes the rest would keep it while the others come and go, and lie hidden outside.
        m_view->horizontalHeader()->setStretchLastSection(false);
        showWhatFits();
        m_fitting = false;
    }
    m_view->horizontalHeader()->setStretchLastSection(!isStretching());
    if (!isStretching()) {
        return;
    }
    m_fitting = true;
    int rest = m_view->viewport()->width();
    const QList<int> columns = shown();
    for (const int column : columns) {
        if (column != m_stretched) {
            rest -= m_view->columnWidth(column);
        }
    }
    m_view->setColumnWidth(m_stretched, std::max(rest, tightWidth()));
    m_fitting = false;
}

int ListColumns::tightWidth() const {
    // Where columns give way it is narrower than it would like to be, rather than another one outside the list.
    return m_givingWay.isEmpty() ? leastWidth()
                                 : std::max(m_tight, m_view->horizontalHeader()->sectionSizeHint(m_stretched));
}

void ListColumns::showWhatFits() {
    QHeaderView* header = m_view->horizontalHeader();
    int others = 0; // px of what is in view beside the stretched one
    for (const int column : std::as_const(m_inView)) {
        // A hidden one has no width to ask for until it is shown.
        header->setSectionHidden(column, false);
        if (column != m_stretched) {
            others += header->sectionSize(column);
        }
    }
    const int width = m_view->viewport()->width();
    int least = tightWidth();
    for (const int column : std::as_const(m_givingWay)) {
        if (others + least <= width) {
            break;
        }
        (column == m_stretched ? least : others) -= column == m_stretched ? least : header->sectionSize(column);
        header->setSectionHidden(column, true);
    }
    int room = width - others - leastWidth();
    for (const int column : std::as_const(m_shown)) {
        if (m_inView.contains(column)) {
            continue;
        }
        header->setSectionHidden(column, false);
        room -= header->sectionSize(column);
        header->setSectionHidden(column, room < 0);
    }
}

void ListColumns::chosen() {
    if (!m_restored || m_fitting) {
        return;
    }
    m_chosen = true;
    save();
    emit shownChanged();
}

void ListColumns::resized(int column, int before, int now) {
    // Shown or hidden, fitted, or the last one, which takes what is left over: that is no width that somebody chose.
    const QHeaderView* header = m_view->horizontalHeader();
    const QList<int> columns = shown();
    if (!m_restored || m_fitting || before == 0 || now == 0 || columns.isEmpty() ||
        (header->stretchLastSection() && column == columns.constLast())) {
        return;
    }
    m_stretched = -1;
    m_memory.keep(QStringLiteral("widths"), true);
    chosen();
}

void ListColumns::save() const {
    if (!m_restored) {
        return; // the page is still being made: its widths must not replace those of the person
    }
    if (m_chosen) {
        m_memory.keep(QStringLiteral("header"), m_view->horizontalHeader()->saveState());
        m_memory.keep(QStringLiteral("columns"), m_view->horizontalHeader()->count());
    }
    if (!m_model) {
        return;
    }
    QStringList sorting;
    const QList<ListModel::SortKey> keys = m_model->sortKeys();
    for (const ListModel::SortKey& key : keys) {
        sorting << (key.order == Qt::DescendingOrder ? u'-' : u'+') + QString::number(key.column);
    }
    m_memory.keep(QStringLiteral("sort"), sorting);
}

} // namespace inservice
