// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/listpane.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {

ListPane::ListPane(ListModel* model, const QString& name, const QString& user, const QList<int>& shownColumns,
                   QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_name(name)
    , m_user(user)
    , m_find(new QLineEdit(this))
    , m_filters(new QHBoxLayout)
    , m_chipRow(new QHBoxLayout)
    , m_chips(new QButtonGroup(this))
    , m_selection(new QLabel(this))
    , m_clear(new QToolButton(this))
    , m_stack(new QStackedWidget)
    , m_view(new QTableView)
    , m_empty(new look::EmptyView)
    , m_splitter(new QSplitter(Qt::Horizontal, this)) {
    m_find->setObjectName(name + QStringLiteral("Find"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(look::icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_find->setMinimumWidth(220);
    m_find->installEventFilter(this);
    m_filters->setSpacing(look::grid);
    m_filters->addWidget(m_find, 1);

    m_chipRow->setSpacing(look::grid / 2);
    m_chipRow->addStretch(1);
    m_selection->setObjectName(name + QStringLiteral("Selection"));
    QPalette quiet = m_selection->palette();
    quiet.setColor(QPalette::WindowText, look::muted());
    m_selection->setPalette(quiet);
    m_clear->setObjectName(name + QStringLiteral("ClearSelection"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Select nothing but the current row"));
    m_clear->setAccessibleName(tr("Clear the selection"));
    m_clear->setAutoRaise(true);
    m_clear->hide();
    m_chipRow->addWidget(m_selection);
    m_chipRow->addWidget(m_clear);

    m_view->setObjectName(name + QStringLiteral("List"));
    m_view->setModel(model);
    look::dressView(m_view);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->verticalHeader()->hide();
    m_view->setAccessibleName(tr("List"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    QHeaderView* header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    for (int column = 0; column < model->columnCount(); ++column)
        m_view->setColumnHidden(column, !shownColumns.contains(column));

    m_empty->setObjectName(name + QStringLiteral("Empty"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_splitter->setObjectName(name + QStringLiteral("Splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_stack->setMinimumWidth(280);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::grid);
    layout->addLayout(m_filters);
    layout->addLayout(m_chipRow);
    layout->addWidget(m_splitter, 1);

    connect(m_find, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_model->setFind(m_translation ? m_translation(text) : text); });
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int key) {
        keep(QStringLiteral("chip"), key);
        emit chipChosen(key);
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        const qint64 current = currentId();
        clearSelection();
        select(current);
    });
    connect(m_empty, &look::EmptyView::actionTriggered, this, &ListPane::emptyAction);
    connect(header, &QHeaderView::sortIndicatorChanged, m_model, [this](int column, Qt::SortOrder order) {
        m_model->sort(column, order);
        saveHeader();
    });
    connect(header, &QHeaderView::sectionMoved, this, &ListPane::saveHeader);
    connect(header, &QHeaderView::sectionResized, this, &ListPane::saveHeader);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& at) { showMenu(header->mapToGlobal(at)); });
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { showMenu(m_view->viewport()->mapToGlobal(at)); });
    connect(m_view, &QAbstractItemView::doubleClicked, this, [this] { emit activated(currentId()); });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { keep(QStringLiteral("splitter"), m_splitter->saveState()); });
    connect(m_model, &ListModel::aboutToSettle, this, &ListPane::noteSelection);
    connect(m_model, &ListModel::settled, this, &ListPane::bringBackSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_settling)
            return;
        updateState();
        emitCurrent();
        emit selectionChanged();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListPane::emitCurrent);
    updateState();
}

ListPane::~ListPane() = default;

void ListPane::setFindHint(const QString& placeholder, const QString& accessibleName) {
    m_find->setPlaceholderText(placeholder);
    m_find->setAccessibleName(accessibleName);
    m_find->setToolTip(placeholder);
}

void ListPane::addFilter(QWidget* filter) {
    m_filters->addWidget(filter);
}

void ListPane::addChip(int key, const QString& word) {
    auto* chip = new QToolButton(this);
    chip->setObjectName(QStringLiteral("%1Chip%2").arg(m_name).arg(key));
    chip->setCheckable(true);
    chip->setText(word);
    chip->setFocusPolicy(Qt::StrongFocus);
    m_chipWords.insert(key, word);
    m_chips->addButton(chip, key);
    m_chipRow->insertWidget(static_cast<int>(m_chips->buttons().size()) - 1, chip);
    if (m_chips->checkedId() == -1)
        chip->setChecked(true);
}

void ListPane::setChipVisible(int key, bool visible) {
    m_chips->button(key)->setVisible(visible);
}

void ListPane::setChipCount(int key, int count) {
    QAbstractButton* chip = m_chips->button(key);
    const QString word = m_chipWords.value(key);
    chip->setText(tr("%1 %2", "chip: word and count").arg(word).arg(count));
    chip->setAccessibleName(tr("%1: %n", nullptr, count).arg(word));
}

void ListPane::setCurrentChip(int key) {
    if (QAbstractButton* chip = m_chips->button(key))
        chip->setChecked(true);
}

int ListPane::currentChip() const {
    return m_chips->checkedId();
}

void ListPane::setDetail(QWidget* detail) {
    m_splitter->addWidget(detail);
    // The detail holds a scan beside what was applied for, and wants the larger part.
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({400, 600});
}

void ListPane::setEmpty(std::function<Empty()> empty) {
    m_emptyOf = std::move(empty);
    updateState();
}

void ListPane::setFindTranslation(std::function<QString(const QString&)> translation) {
    m_translation = std::move(translation);
}

void ListPane::restore() {
    const QByteArray header = kept(QStringLiteral("header")).toByteArray();
    const QSignalBlocker quiet(m_view->horizontalHeader());
    if (kept(QStringLiteral("columns")).toInt() == m_model->columnCount() && !header.isEmpty())
        m_view->horizontalHeader()->restoreState(header);
    QList<ListModel::SortKey> keys;
    const QStringList sorting = kept(QStringLiteral("sort")).toStringList();
    for (const QString& key : sorting) {
        const int column = key.mid(1).toInt();
        if (column >= 0 && column < m_model->columnCount())
            keys.append({column, key.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    if (!keys.isEmpty())
        m_model->setSortKeys(keys);
    if (!m_model->sortKeys().isEmpty())
        m_view->horizontalHeader()->setSortIndicator(m_model->sortKeys().first().column,
                                                     m_model->sortKeys().first().order);
    const QByteArray splitter = kept(QStringLiteral("splitter")).toByteArray();
    if (!splitter.isEmpty())
        m_splitter->restoreState(splitter);
    m_restored = true;
}

qint64 ListPane::currentId() const {
    const QModelIndex current = m_view->selectionModel()->currentIndex();
    const bool chosen = current.isValid() && m_view->selectionModel()->isRowSelected(current.row(), {});
    return chosen ? m_model->idAt(current.row()) : 0;
}

QList<qint64> ListPane::selectedIds() const {
    QList<int> rows;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const int row : std::as_const(rows))
        ids << m_model->idAt(row);
    return ids;
}

bool ListPane::select(qint64 id) {
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    int column = 0;
    while (column < m_model->columnCount() - 1 && m_view->isColumnHidden(column))
        ++column;
    const QModelIndex index = m_model->index(row, column);
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
    return true;
}

void ListPane::clearSelection() {
    m_view->clearSelection();
}

void ListPane::keep(const QString& key, const QVariant& value) const {
    QSettings settings;
    settings.setValue(group() + key, value);
}

QVariant ListPane::kept(const QString& key, const QVariant& otherwise) const {
    const QSettings settings;
    return settings.value(group() + key, otherwise);
}

QString ListPane::group() const {
    return QStringLiteral("lists/%1/%2/").arg(m_user, m_name);
}

void ListPane::saveHeader() const {
    if (!m_restored)
        return; // the page is still being made: its widths must not replace those of the person
    keep(QStringLiteral("header"), m_view->horizontalHeader()->saveState());
    keep(QStringLiteral("columns"), m_model->columnCount());
    QStringList sorting;
    const QList<ListModel::SortKey> keys = m_model->sortKeys();
    for (const ListModel::SortKey& key : keys)
        sorting << (key.order == Qt::DescendingOrder ? u'-' : u'+') + QString::number(key.column);
    keep(QStringLiteral("sort"), sorting);
}

void ListPane::copy() const {
    QList<int> columns;
    const QHeaderView* header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual)
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            columns << header->logicalIndex(visual);
    QStringList plain;
    QString html = QStringLiteral("<table>");
    const auto add = [&](const QStringList& cells, const QString& tag) {
        QStringList flat;
        html += QStringLiteral("<tr>");
        for (const QString& cell : cells) {
            // A spreadsheet takes a cell that begins like a formula for one: somebody else's text must not run there.
            const QString safe = !cell.isEmpty() && QStringLiteral("=+-@").contains(cell.front()) ? u'\'' + cell : cell;
            flat << QString(safe).replace(u'\t', u' ').replace(u'\n', u' ');
            html += QStringLiteral("<%1>%2</%1>").arg(tag, safe.toHtmlEscaped());
        }
        html += QStringLiteral("</tr>");
        plain << flat.join(u'\t');
    };
    QStringList cells;
    for (const int column : std::as_const(columns))
        cells << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    add(cells, QStringLiteral("th"));
    const QList<qint64> ids = selectedIds();
    for (const qint64 id : ids) {
        cells.clear();
        for (const int column : std::as_const(columns))
            cells << m_model->index(m_model->rowOf(id), column).data().toString();
        add(cells, QStringLiteral("td"));
    }
    html += QStringLiteral("</table>");
    auto* mime = new QMimeData;
    mime->setText(plain.join(u'\n') + u'\n');
    mime->setHtml(html);
    QApplication::clipboard()->setMimeData(mime);
}

void ListPane::focusFind() {
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void ListPane::focusList() {
    if (m_model->rowCount() == 0) {
        m_find->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_view->setFocus(Qt::OtherFocusReason);
    if (currentId() == 0)
        select(m_model->idAt(std::max(0, m_view->currentIndex().row())));
}

bool ListPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_find) {
        if (key->key() == Qt::Key_Down) {
            focusList();
            return true;
        }
        if (enter && key->modifiers() == Qt::NoModifier) {
            emit findEntered(m_find->text());
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_find->text().isEmpty()) {
            m_find->clear();
            return true;
        }
    } else if (watched == m_view) {
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        if (enter && key->modifiers() == Qt::NoModifier) {
            emit activated(currentId());
            return true;
        }
        if (key->key() == Qt::Key_Escape ||
            (key->key() == Qt::Key_Up && m_view->currentIndex().row() == 0 && key->modifiers() == Qt::NoModifier)) {
            focusFind();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ListPane::updateState() {
    const int shown = m_model->rowCount();
    const auto selected = static_cast<int>(m_view->selectionModel()->selectedRows().size());
    m_selection->setText(selected > 1 ? tr("%n selected", nullptr, selected)
                         : shown == m_model->total()
                             ? tr("%n rows", nullptr, shown)
                             : tr("%1 of %n", "rows shown of all", m_model->total()).arg(shown));
    m_clear->setVisible(selected > 1);
    if (shown > 0) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    if (m_emptyOf) {
        const Empty empty = m_emptyOf();
        m_empty->set(empty.icon, empty.sentence, empty.action);
    }
    m_stack->setCurrentWidget(m_empty);
}

void ListPane::emitCurrent() {
    if (m_settling)
        return;
    const qint64 current = currentId();
    if (current == m_lastCurrent)
        return;
    m_lastCurrent = current;
    emit currentChanged(current);
}

void ListPane::noteSelection() {
    m_settling = true;
    m_notedCurrent = currentId();
    m_notedSelected = selectedIds();
    m_notedTop = m_model->idAt(m_view->rowAt(0));
}

void ListPane::bringBackSelection() {
    // Qt selects a neighbour of a row that goes. Here it only gets the cursor: nobody chose it, and a detail that
    // changes by itself is how the wrong case gets decided.
    QItemSelectionModel* selecting = m_view->selectionModel();
    if (selectedIds() != m_notedSelected) {
        QItemSelection selection;
        const int last = m_model->columnCount() - 1;
        for (const qint64 id : std::as_const(m_notedSelected)) {
            const int row = m_model->rowOf(id);
            if (row >= 0)
                selection.append(QItemSelectionRange(m_model->index(row, 0), m_model->index(row, last)));
        }
        selecting->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    const int current = m_model->rowOf(m_notedCurrent);
    if (current >= 0 && selecting->currentIndex().row() != current)
        selecting->setCurrentIndex(m_model->index(current, 0), QItemSelectionModel::NoUpdate);
    const int top = m_model->rowOf(m_notedTop);
    if (top >= 0 && m_view->rowAt(0) != top)
        m_view->scrollTo(m_model->index(top, 0), QAbstractItemView::PositionAtTop);
    else if (top < 0 && current >= 0)
        m_view->scrollTo(m_model->index(current, 0));
    m_settling = false;
    updateState();
    emitCurrent();
    if (selectedIds() != m_notedSelected)
        emit selectionChanged();
}

void ListPane::showMenu(const QPoint& global) {
    QMenu menu(this);
    QAction* copyRows =
        menu.addAction(look::icon(QStringLiteral("edit-copy")), tr("&Copy rows"), this, &ListPane::copy);
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setEnabled(!selectedIds().isEmpty());
    QAction* all = menu.addAction(tr("Select &all"), m_view, &QTableView::selectAll);
    all->setShortcut(QKeySequence::SelectAll);
    menu.addSeparator();
    QMenu* columns = menu.addMenu(tr("C&olumns"));
    QHeaderView* header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction* action = columns->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // The last one stays: a list without columns could not be brought back by its header.
        action->setEnabled(header->isSectionHidden(column) || header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_view->setColumnHidden(column, !on);
            saveHeader();
        });
    }
    menu.exec(global);
}

} // namespace inservice
