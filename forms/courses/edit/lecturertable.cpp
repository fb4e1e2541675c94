// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/edit/lecturertable.h"

#include "forms/courses/edit/cellsview.h"
#include "forms/courses/edit/lecturermodel.h"
#include "forms/courses/edit/recommendedpanel.h"
#include "forms/edits/formfield.h"
#include "forms/look/look.h"
#include "forms/words/coursewords.h"
#include "models/domain/normalise.h"
#include "models/sheets/csv.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QPushButton>
#include <algorithm>

namespace inservice {

namespace {

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
    : LecturerTable(new LecturerModel, parent) {
}

LecturerTable::LecturerTable(LecturerModel* model, QWidget* parent)
    : CellsTable(QStringLiteral("lecturer"),
                 {tr("Lecturers"), tr("Add a lecturer"), tr("There is no lecturer yet."),
                  tr("A course has 60 lecturers at most."), tr("Choose a lecturer in the table first.")},
                 model, parent)
    , m_model(model)
    , m_choose(makeButton(tr("Recommended lecturers…"), "Recommended")) {
    build(new LecturerDelegate, {m_choose}, [this] { return m_recommended = new RecommendedPanel(this); });
    sizeColumns(view());
    connect(m_choose, &QPushButton::clicked, m_recommended, &RecommendedPanel::open);
    connect(m_recommended, &RecommendedPanel::taken, m_model, &LecturerModel::add);
    connect(m_recommended, &RecommendedPanel::closed, this, [this] {
        m_choose->setFocus(Qt::OtherFocusReason);
        m_recommended->hide();
    });
    LecturerTable::settle();
}

void LecturerTable::settle() {
    CellsTable::settle();
    m_recommended->setFull(m_model->count() >= course::MostLecturers ? tr("A course has 60 lecturers at most.")
                                                                     : QString());
}

void LecturerTable::setRecommended(const QList<CourseLecturer>& own) {
    m_recommended->setOwn(own);
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
    QModelIndex from = view()->currentIndex();
    if (isTable || !from.isValid()) {
        from = m_model->index(m_model->rowCount() - 1, LecturerModel::Name);
    }
    const int row = from.row();
    const int column = from.column();
    m_model->writeBlock(from, cells);
    makeCurrent(row, column);
}

} // namespace inservice
