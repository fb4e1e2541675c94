// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/named/namedtable.h"

#include "forms/courses/edit/cellsview.h"
#include "forms/enrolments/named/namedentries.h"
#include "forms/look/look.h"
#include "forms/words/listwords.h"
#include "models/domain/background.h"
#include "models/lists/listtable.h"

#include <QCompleter>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <algorithm>

namespace inservice {

namespace {

constexpr int Suggestions = 12;

/// The editors of the table: of the school with what begins or is called so.
class NamedDelegate : public CellsDelegate {
public:
    explicit NamedDelegate(const NamedEntries* model)
        : m_model(model) {}
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override {
        QWidget* editor = CellsDelegate::createEditor(parent, option, index);
        auto* line = qobject_cast<QLineEdit*>(editor);
        if (index.column() != NamedEntries::Unit || line == nullptr || !m_model->hasUnits()) {
            return editor;
        }
        auto* names = new QStringListModel(line);
        auto* completer = new QCompleter(names, line);
        completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
        line->setCompleter(completer);
        const NamedEntries* model = m_model;
        QObject::connect(line, &QLineEdit::textEdited, names, [names, model](const QString& text) {
            QStringList found;
            const QList<int> places = model->units()->find(text, Suggestions);
            for (const int place : places) {
                const UnitRow& unit = model->units()->units().at(place);
                found << QStringLiteral("%1 %2").arg(unit.code, unit.name);
            }
            names->setStringList(found);
        });
        return editor;
    }

protected:
    [[nodiscard]] bool isLatin(const QModelIndex& index) const override {
        return index.column() == NamedEntries::NationalId;
    }

private:
    const NamedEntries* m_model;
};

struct ReadPeople {
    QList<NamedPerson> people;
    QString fault; ///< a key; empty: none
};

/// The people of a list with a heading.
ReadPeople peopleOf(const ListTable& table) {
    if (table.columnOf(ListField::Name) < 0) {
        return {{}, QStringLiteral("list.header")};
    }
    ReadPeople read;
    for (qsizetype row = 0; row < table.records().size(); ++row) {
        NamedPerson person;
        person.name = table.cell(row, table.columnOf(ListField::Name));
        person.nationalId = table.cell(row, table.columnOf(ListField::NationalId));
        person.unit = table.cell(row, table.columnOf(ListField::Unit));
        if (person != NamedPerson()) {
            read.people << person.normalised();
        }
    }
    return read;
}

ReadPeople readFile(const QString& name) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return {{}, QStringLiteral("file.open")};
    }
    try {
        return peopleOf(ListTable::read(file.read(ListTable::MostBytes + 1), {}));
    } catch (const CsvError& error) {
        return {{}, error.key};
    }
}

void sizeColumns(CellsView* view) {
    const QFontMetrics metrics(view->font());
    const auto width = [&](const QString& text) { return metrics.horizontalAdvance(text) + 4 * look::grid; };
    view->setColumnWidth(NamedEntries::Name, width(QStringLiteral("歐陽王大明明")));
    view->setColumnWidth(NamedEntries::NationalId, width(QStringLiteral("A123456789")));
    view->horizontalHeader()->setMinimumSectionSize(look::row);
    view->setGrowing(NamedEntries::Unit, width(QStringLiteral("高雄市立示範國民中學")));
}

} // namespace

NamedTable::NamedTable(QWidget* parent)
    : NamedTable(new NamedEntries, parent) {
}

NamedTable::NamedTable(NamedEntries* model, QWidget* parent)
    : CellsTable(QStringLiteral("named"),
                 {tr("People to be named"), tr("Add a person"), tr("There is nobody in the table yet."),
                  tr("A list holds 5,000 people at most."), tr("Choose somebody in the table first.")},
                 model, parent)
    , m_model(model)
    , m_file(makeButton(tr("Take in a list…"), "File")) {
    build(new NamedDelegate(model), {m_file});
    sizeColumns(view());
    connect(m_file, &QPushButton::clicked, this, &NamedTable::chooseFile);
    CellsTable::settle();
}

void NamedTable::setUnits(const std::shared_ptr<const UnitIndex>& units) {
    m_model->setUnits(units);
}

void NamedTable::load(const QList<NamedPerson>& people) {
    m_model->load(people);
    emit edited();
}

QList<NamedPerson> NamedTable::people() const {
    return m_model->people();
}

QString NamedTable::whyNot() const {
    if (m_model->count() == 0) {
        return tr("There is nobody in the table yet.");
    }
    if (!m_model->hasUnits()) {
        return tr("The units are being loaded. A moment, please.");
    }
    const QModelIndex fault = m_model->firstFault();
    return fault.isValid() ? fault.data(FaultRole).toString() : QString();
}

void NamedTable::chooseFile() {
    auto* dialog = new QFileDialog(
        this, tr("Take in a list of people"), {},
        tr("Lists (*.ods *.xlsx *.csv *.txt);;All files (*)", "of a file dialog: the words before each bracket"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &NamedTable::takeFile);
    dialog->open();
}

void NamedTable::takeFile(const QString& file) {
    inBackground(
        this, [file] { return readFile(file); }, [this](const ReadPeople& read) { take(read.people, read.fault); });
}

void NamedTable::take(const QList<NamedPerson>& people, const QString& fault) {
    if (!fault.isEmpty()) {
        emit said(words::listFileFault(fault));
        return;
    }
    const int before = m_model->count();
    m_model->add(people);
    if (m_model->count() < before + people.size()) {
        emit said(tr("The list is longer than what one list holds: the last %n were left out.", nullptr,
                     int(before + people.size() - m_model->count())));
    }
    makeCurrent(before, NamedEntries::Name);
}

/// With a heading as a list of its own, else a block of cells where the cursor is.
void NamedTable::paste(const QString& text) {
    try {
        const ReadPeople read = peopleOf(ListTable::paste(text, {}));
        if (read.fault.isEmpty()) {
            take(read.people, {});
            return;
        }
    } catch (const CsvError&) {
        // no heading: cells
    }
    QList<QStringList> cells;
    try {
        for (const CsvTable::Record& record : CsvTable::split(text, u'\t', SheetLimits::ofUnit())) {
            QStringList line;
            for (const QString& field : record.fields) {
                line << CsvTable::cell(field);
            }
            cells << line;
        }
    } catch (const CsvError&) {
        return; // no cells: nothing to paste
    }
    QModelIndex from = view()->currentIndex();
    if (!from.isValid()) {
        from = m_model->index(m_model->rowCount() - 1, NamedEntries::Name);
    }
    const int row = from.row();
    const int column = from.column();
    m_model->writeBlock(from, cells);
    makeCurrent(row, column);
}

} // namespace inservice
