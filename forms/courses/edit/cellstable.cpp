// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/edit/cellstable.h"

#include "forms/courses/edit/cellsmodel.h"
#include "forms/courses/edit/cellsview.h"
#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {

namespace {

constexpr int SaidIcon = 20; ///< px

} // namespace

CellsTable::CellsTable(const QString& prefix, const Words& words, CellsModel* model, QWidget* parent)
    : QWidget(parent)
    , m_prefix(prefix)
    , m_words(words)
    , m_model(model)
    , m_add(makeButton(words.add, "Add")) {
    model->setParent(this);
}

QPushButton* CellsTable::makeButton(const QString& words, const char* name) {
    auto* button = new QPushButton(words, this);
    button->setObjectName(m_prefix + QLatin1String(name));
    return button;
}

void CellsTable::build(CellsDelegate* delegate, const QList<QPushButton*>& buttons,
                       const std::function<QWidget*()>& makePanel) {
    m_paste = makeButton(tr("Paste a table"), "Paste");
    m_remove = makeButton(tr("Take out"), "Remove");
    m_undo = makeButton(tr("Undo"), "Undo");
    QWidget* panel = makePanel ? makePanel() : nullptr;
    m_view = new CellsView(this);
    m_view->setObjectName(m_prefix + QStringLiteral("Table"));
    m_view->setAccessibleName(m_words.rows);
    delegate->setParent(m_view);
    m_view->setItemDelegate(delegate);
    m_view->setModel(m_model);
    m_saidIcon = new QLabel(this);
    m_said = new QLabel(this);
    m_said->setObjectName(m_prefix + QStringLiteral("Said"));
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_sum = new look::QuietLabel(this);
    auto* line = new look::FlowLayout(nullptr, look::grid);
    line->addWidget(m_add);
    for (QPushButton* button : buttons) {
        line->addWidget(button);
    }
    line->addWidget(m_paste);
    line->addWidget(m_remove);
    line->addWidget(m_undo);
    auto* said = new QHBoxLayout;
    said->setSpacing(look::grid / 2);
    said->addWidget(m_saidIcon, 0, Qt::AlignTop);
    said->addWidget(m_said, 1);
    said->addWidget(m_sum, 0, Qt::AlignRight | Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid / 2);
    column->addLayout(line);
    if (panel != nullptr) {
        column->addWidget(panel);
    }
    column->addWidget(m_view);
    column->addLayout(said);
    setFocusProxy(m_view);
    connectView();
}

void CellsTable::connectView() {
    connect(m_add, &QPushButton::clicked, this, &CellsTable::addEntry);
    connect(m_paste, &QPushButton::clicked, this, &CellsTable::pasteClipboard);
    connect(m_remove, &QPushButton::clicked, this, &CellsTable::removeEntries);
    connect(m_undo, &QPushButton::clicked, this, &CellsTable::undo);
    connect(m_view, &CellsView::addWanted, this, &CellsTable::addEntry);
    connect(m_view, &CellsView::removeWanted, this, &CellsTable::removeEntries);
    connect(m_view, &CellsView::undoWanted, this, &CellsTable::undo);
    connect(m_view, &CellsView::pasteWanted, this, &CellsTable::pasteClipboard);
    connect(m_view, &CellsView::clearWanted, this,
            [this] { m_model->clearCells(m_view->selectionModel()->selectedIndexes()); });
    connect(m_view, &CellsView::currentMoved, this, [this] { settle(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { settle(); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { settle(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { settle(); });
    connect(m_model, &CellsModel::edited, this, [this] {
        settle();
        emit edited();
    });
}

void CellsTable::showFaults(const QList<CourseFault>& faults) {
    m_model->setForeignFaults(faults);
}

void CellsTable::jumpTo(const QString& path) {
    const QModelIndex cell = m_model->cellOf(path);
    if (cell.isValid()) {
        makeCurrent(cell.row(), cell.column());
    }
    m_view->setFocus(Qt::OtherFocusReason);
}

void CellsTable::makeCurrent(int row, int column) {
    const QModelIndex cell = m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), std::max(0, column));
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell);
}

QList<int> CellsTable::chosenRows() const {
    QList<int> rows;
    const QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex& cell : cells) {
        if (m_model->isEntry(cell.row()) && !rows.contains(cell.row())) {
            rows << cell.row();
        }
    }
    return rows;
}

/// The empty row below is the new one: the cursor goes there.
void CellsTable::addEntry() {
    makeCurrent(m_model->rowCount() - 1, 0);
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->edit(m_view->currentIndex());
}

void CellsTable::removeEntries() {
    const QList<int> rows = chosenRows();
    if (rows.isEmpty()) {
        return;
    }
    const int column = m_view->currentIndex().column();
    const int first = *std::min_element(rows.cbegin(), rows.cend());
    m_model->remove(rows);
    makeCurrent(first, column);
    m_view->setFocus(Qt::OtherFocusReason);
}

void CellsTable::undo() {
    const QModelIndex current = m_view->currentIndex();
    const int row = current.row();
    const int column = current.column();
    m_model->undo();
    makeCurrent(row, column);
}

void CellsTable::pasteClipboard() {
    if (const QString text = QGuiApplication::clipboard()->text(); !text.trimmed().isEmpty()) {
        paste(text);
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

void CellsTable::saySum(const QString& text) {
    m_sum->setText(text);
}

void CellsTable::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (look::isRecolouring(event) && m_sum != nullptr) {
        settle();
    }
}

void CellsTable::settle() {
    look::setPossible(m_add, m_model->isFull() ? m_words.full : QString(), tr("Insert"));
    look::setPossible(m_remove,
                      m_model->count() == 0    ? m_words.none
                      : chosenRows().isEmpty() ? m_words.choose
                                               : QString(),
                      tr("Ctrl+Delete"));
    look::setPossible(m_undo, m_model->canUndo() ? QString() : tr("Nothing has been changed yet."), tr("Ctrl+Z"));
    sayFault();
}

void CellsTable::sayFault() {
    QModelIndex cell = m_view->currentIndex();
    if (cell.data(FaultRole).toString().isEmpty()) {
        cell = m_model->firstFault();
    }
    const QString sentence = cell.data(FaultRole).toString();
    const bool blocks = cell.data(BlocksRole).toBool();
    m_said->setText(sentence);
    m_saidIcon->setVisible(!sentence.isEmpty());
    m_saidIcon->setPixmap(look::icon(blocks ? QStringLiteral("data-fault") : QStringLiteral("data-warning"),
                                     blocks ? look::Tone::Bad : look::Tone::Warning)
                              .pixmap(SaidIcon, SaidIcon));
}

} // namespace inservice
