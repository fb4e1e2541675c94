// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/edit/lecturertable.h"

#include "forms/courses/edit/cellsview.h"
#include "forms/courses/edit/lecturermodel.h"
#include "forms/edits/formfield.h"
#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/coursewords.h"
#include "models/domain/normalise.h"
#include "models/sheets/csv.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {

namespace {

constexpr int SaidIcon = 20; ///< px

/// The editors of the table of lecturers: 聘別 from its list.
class LecturerDelegate : public CellsDelegate {
public:
    using CellsDelegate::CellsDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override {
        if (index.column() != LecturerModel::Kind) {
            return CellsDelegate::createEditor(parent, option, index);
        }
        auto* choice = new ChoiceEdit(parent);
        for (const LecturerKind kind : course::all<LecturerKind>()) {
            choice->addItem(words::courseTerm(kind), course::keyOf(kind));
        }
        return choice;
    }

protected:
    [[nodiscard]] bool isLatin(const QModelIndex& index) const override {
        return index.column() == LecturerModel::NationalId;
    }
};

/// What a column of a spreadsheet holds here; −1: nothing.
int columnOf(const QString& heading) {
    struct Name {
        const char16_t* word;
        int column;
    };
    constexpr Name Names[] = {
        {u"姓名", LecturerModel::Name},         {u"講師", LecturerModel::Name},
        {u"講師姓名", LecturerModel::Name},     {u"服務單位", LecturerModel::Unit},
        {u"單位", LecturerModel::Unit},         {u"服務學校", LecturerModel::Unit},
        {u"職稱", LecturerModel::Title},        {u"聘別", LecturerModel::Kind},
        {u"內外聘", LecturerModel::Kind},       {u"身分證字號", LecturerModel::NationalId},
        {u"身分證", LecturerModel::NationalId}, {u"專長", LecturerModel::Expertise},
    };
    const QString word = normaliseCode(heading).text;
    for (const Name& name : Names) {
        if (word == QStringView(name.word)) {
            return name.column;
        }
    }
    return -1;
}

/// Cells in our order, where the first line names columns; as they are else.
QList<QStringList> arranged(const QString& text, bool& isTable) {
    QList<QStringList> rows;
    for (const CsvTable::Record& record : CsvTable::split(text, u'\t', SheetLimits::ofUnit())) {
        QStringList cells;
        for (const QString& field : record.fields) {
            cells << CsvTable::cell(field);
        }
        rows << cells;
    }
    QList<int> columns;
    if (!rows.isEmpty()) {
        for (const QString& heading : std::as_const(rows.first())) {
            columns << columnOf(heading);
        }
    }
    isTable = columns.contains(LecturerModel::Name) &&
              (columns.size() == 1 || std::count(columns.cbegin(), columns.cend(), -1) < columns.size() - 1);
    if (!isTable) {
        return rows;
    }
    rows.removeFirst();
    for (QStringList& row : rows) {
        QStringList cells(LecturerModel::Columns);
        for (qsizetype i = 0; i < std::min(row.size(), columns.size()); ++i) {
            if (columns.at(i) >= 0) {
                cells[columns.at(i)] = row.at(i);
            }
        }
        row = cells;
    }
    return rows;
}

void sizeColumns(CellsView* view) {
    const QFontMetrics metrics(view->font());
    const auto width = [&](const QString& text) { return metrics.horizontalAdvance(text) + 3 * look::grid; };
    view->setColumnWidth(LecturerModel::Name, width(QStringLiteral("歐陽王大明明")));
    view->setColumnWidth(LecturerModel::Unit, width(QStringLiteral("國立高雄示範大學資工系")));
    view->setColumnWidth(LecturerModel::Title, width(QStringLiteral("副教授兼主任")));
    view->setColumnWidth(LecturerModel::Kind, width(QStringLiteral("內聘")) + look::grid);
    view->setColumnWidth(LecturerModel::NationalId, width(QStringLiteral("A123456789")) + look::grid);
    view->horizontalHeader()->setMinimumSectionSize(look::row);
    view->setGrowing(LecturerModel::Expertise, width(QStringLiteral("資通安全實作")));
}

} // namespace

LecturerTable::LecturerTable(QWidget* parent)
    : QWidget(parent)
    , m_model(new LecturerModel(this)) {
    makeButtons();
    m_view = new CellsView(this);
    m_view->setObjectName(QStringLiteral("lecturerTable"));
    m_view->setAccessibleName(tr("Lecturers"));
    m_view->setItemDelegate(new LecturerDelegate(m_view));
    m_view->setModel(m_model);
    sizeColumns(m_view);
    m_saidIcon = new QLabel(this);
    m_said = new QLabel(this);
    m_said->setObjectName(QStringLiteral("lecturerSaid"));
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    auto* buttons = new look::FlowLayout(nullptr, look::grid);
    for (QPushButton* button : {m_add, m_paste, m_remove, m_undo}) {
        buttons->addWidget(button);
    }
    auto* said = new QHBoxLayout;
    said->setSpacing(look::grid / 2);
    said->addWidget(m_saidIcon, 0, Qt::AlignTop);
    said->addWidget(m_said, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid / 2);
    column->addLayout(buttons);
    column->addWidget(m_view);
    column->addLayout(said);
    setFocusProxy(m_view);
    connectView();
    settle();
}

void LecturerTable::makeButtons() {
    const auto make = [this](const QString& words, const char* name) {
        auto* button = new QPushButton(words, this);
        button->setObjectName(QLatin1String(name));
        return button;
    };
    m_add = make(tr("Add a lecturer"), "lecturerAdd");
    m_paste = make(tr("Paste a table"), "lecturerPaste");
    m_remove = make(tr("Take out"), "lecturerRemove");
    m_undo = make(tr("Undo"), "lecturerUndo");
    connect(m_add, &QPushButton::clicked, this, &LecturerTable::addLecturer);
    connect(m_paste, &QPushButton::clicked, this, [this] { paste(QGuiApplication::clipboard()->text()); });
    connect(m_remove, &QPushButton::clicked, this, &LecturerTable::removeLecturers);
    connect(m_undo, &QPushButton::clicked, m_model, &LecturerModel::undo);
}

void LecturerTable::connectView() {
    connect(m_view, &CellsView::addWanted, this, &LecturerTable::addLecturer);
    connect(m_view, &CellsView::removeWanted, this, &LecturerTable::removeLecturers);
    connect(m_view, &CellsView::undoWanted, m_model, &LecturerModel::undo);
    connect(m_view, &CellsView::pasteWanted, this, [this] { paste(QGuiApplication::clipboard()->text()); });
    connect(m_view, &CellsView::clearWanted, this,
            [this] { m_model->clearCells(m_view->selectionModel()->selectedIndexes()); });
    connect(m_view, &CellsView::currentMoved, this, &LecturerTable::settle);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LecturerTable::settle);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &LecturerTable::settle);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LecturerTable::settle);
    connect(m_model, &LecturerModel::edited, this, [this] {
        settle();
        emit edited();
    });
}

void LecturerTable::setCredited(bool credited) {
    m_model->setCredited(credited);
}

void LecturerTable::load(const QJsonValue& lecturers) {
    m_model->load(lecturers.toArray());
}

QJsonValue LecturerTable::stored() const {
    return m_model->stored();
}

QList<CourseLecturer> LecturerTable::lecturers() const {
    return m_model->lecturers();
}

void LecturerTable::addNames(const QStringList& names) {
    m_model->addNames(names);
}

void LecturerTable::showFaults(const QList<CourseFault>& faults) {
    m_model->setForeignFaults(faults);
}

void LecturerTable::jumpTo(const QString& path) {
    const QModelIndex cell = m_model->cellOf(path);
    if (cell.isValid()) {
        makeCurrent(cell.row(), cell.column());
    }
    m_view->setFocus(Qt::OtherFocusReason);
}

void LecturerTable::makeCurrent(int row, int column) {
    const QModelIndex cell = m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), column);
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell);
}

QList<int> LecturerTable::chosenRows() const {
    QList<int> rows;
    const QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex& cell : cells) {
        if (m_model->isEntry(cell.row()) && !rows.contains(cell.row())) {
            rows << cell.row();
        }
    }
    return rows;
}

void LecturerTable::addLecturer() {
    makeCurrent(m_model->rowCount() - 1, LecturerModel::Name);
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->edit(m_view->currentIndex());
}

void LecturerTable::removeLecturers() {
    const QList<int> rows = chosenRows();
    if (rows.isEmpty()) {
        return;
    }
    const int first = *std::min_element(rows.cbegin(), rows.cend());
    m_model->remove(rows);
    makeCurrent(first, LecturerModel::Name);
    m_view->setFocus(Qt::OtherFocusReason);
}

void LecturerTable::paste(const QString& text) {
    bool isTable = false;
    QList<QStringList> cells;
    try {
        cells = arranged(text, isTable);
    } catch (const CsvError&) {
        return; // no cells: nothing to paste
    }
    if (cells.isEmpty()) {
        return;
    }
    QModelIndex from = m_view->currentIndex();
    if (isTable || !from.isValid()) {
        from = m_model->index(m_model->rowCount() - 1, LecturerModel::Name);
    }
    const int row = from.row();
    const int column = from.column();
    m_model->writeBlock(from, cells);
    makeCurrent(row, column);
    m_view->setFocus(Qt::OtherFocusReason);
}

void LecturerTable::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (look::isRecolouring(event) && m_said != nullptr) {
        settle();
    }
}

void LecturerTable::settle() {
    const QString none = m_model->lecturers().isEmpty() ? tr("There is no lecturer yet.") : QString();
    look::setPossible(m_add, m_model->isFull() ? tr("A course has 60 lecturers at most.") : QString(), tr("Insert"));
    look::setPossible(m_remove,
                      !none.isEmpty()          ? none
                      : chosenRows().isEmpty() ? tr("Choose a lecturer in the table first.")
                                               : QString(),
                      tr("Ctrl+Delete"));
    look::setPossible(m_undo, m_model->canUndo() ? QString() : tr("Nothing has been changed yet."), tr("Ctrl+Z"));
    QModelIndex cell = m_view->currentIndex();
    if (cell.data(FaultRole).toString().isEmpty()) {
        cell = m_model->firstFault();
    }
    const QString sentence = cell.data(FaultRole).toString();
    const bool blocks = cell.data(BlocksRole).toBool();
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    m_saidIcon->setVisible(!sentence.isEmpty());
    m_saidIcon->setPixmap(look::icon(blocks ? QStringLiteral("data-fault") : QStringLiteral("data-warning"),
                                     blocks ? look::Tone::Bad : look::Tone::Warning)
                              .pixmap(SaidIcon, SaidIcon));
}

} // namespace inservice
