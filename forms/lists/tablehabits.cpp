// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/lists/tablehabits.h"

#include "forms/lists/listcolumns.h"
#include "forms/lists/tableclip.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>
#include <numeric>

namespace inservice {

TableHabits::TableHabits(QTableView* view, const ListMemory& memory, const QList<int>& shown, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_columnMenu(new QMenu(view))
    , m_copy(new QAction(look::icon(QStringLiteral("edit-copy")), tr("Cop&y the selected rows"), this))
    , m_all(new QAction(look::icon(QStringLiteral("edit-select-all")), tr("Select e&very row"), this))
    , m_clear(new QAction(look::icon(QStringLiteral("edit-clear")), tr("C&lear the selection"), this)) {
    QList<int> columns = shown;
    if (columns.isEmpty()) {
        columns.resize(view->model()->columnCount());
        std::iota(columns.begin(), columns.end(), 0);
    }
    m_columns = new ListColumns(view, memory, columns, this);
    const QString name = view->objectName();
    m_copy->setObjectName(name + QStringLiteral("Copy"));
    m_all->setObjectName(name + QStringLiteral("SelectAll"));
    m_clear->setObjectName(name + QStringLiteral("ClearSelection"));
    m_columnMenu->setTitle(tr("Colu&mns"));
    m_columnMenu->menuAction()->setObjectName(name + QStringLiteral("Columns"));
    // The keys are the view's own; here they are only told, so that two lists of a window do not quarrel over them.
    const auto tellKey = [](QAction* action, QKeySequence::StandardKey key) {
        action->setText(action->text() + QLatin1Char('\t') + QKeySequence(key).toString(QKeySequence::NativeText));
    };
    tellKey(m_copy, QKeySequence::Copy);
    tellKey(m_all, QKeySequence::SelectAll);

    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->installEventFilter(this);
    QHeaderView* header = view->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& at) { m_columnMenu->popup(header->mapToGlobal(at)); });
    connect(view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { showMenu(m_view->viewport()->mapToGlobal(at)); });
    connect(m_columnMenu, &QMenu::aboutToShow, this, [this] {
        m_columnMenu->clear();
        m_columns->addTo(m_columnMenu);
    });
    connect(m_copy, &QAction::triggered, this, [this] { copySelectedRows(*m_view); });
    connect(m_all, &QAction::triggered, m_view, &QTableView::selectAll);
    connect(m_clear, &QAction::triggered, this, [this] {
        m_view->clearSelection();
        emit cleared();
    });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableHabits::updateActions);
    updateActions();
}

void TableHabits::restore() {
    m_columns->restore();
}

QList<QAction*> TableHabits::actions() const {
    return {m_copy, m_all, m_clear, m_columnMenu->menuAction()};
}

void TableHabits::updateActions() {
    const bool some = m_view->selectionModel()->hasSelection();
    const QString none = some ? QString() : tr("No row is selected.");
    look::setPossible(m_copy, none);
    look::setPossible(m_clear, none);
}

bool TableHabits::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copySelectedRows(*m_view);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void TableHabits::showMenu(const QPoint& global) {
    auto* menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction* action : std::as_const(m_rowActions)) {
        if (action->isEnabled()) {
            menu->addAction(action);
        }
    }
    menu->addSeparator();
    menu->addActions({m_copy, m_all, m_clear});
    menu->addSeparator();
    menu->addMenu(m_columnMenu);
    menu->popup(global);
}

} // namespace inservice
