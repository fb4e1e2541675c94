// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/import/columnspane.h"

#include "forms/look/look.h"
#include "forms/teachers/import/listwords.h"
#include "models/domain/nationalid.h"
#include "models/domain/normalise.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSettings>
#include <QTableWidget>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr int samplesShown = 3;
const QLatin1String columnsGroup("rosterImport/columns/");
const QLatin1String titlesGroup("rosterImport/titles");
const QLatin1String nothing("-");

/// Names of columns as keys of settings: they may hold anything.
QString settingOf(const QString& column) {
    return columnsGroup + QString::fromLatin1(normaliseCode(column).text.toUtf8().toHex());
}

QTableWidget* makeTable(const QStringList& headers, const char* name, const QString& accessible) {
    auto* table = new QTableWidget(0, int(headers.size()));
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(accessible);
    table->setHorizontalHeaderLabels(headers);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->horizontalHeader()->setStretchLastSection(true);
    look::dressView(table);
    return table;
}

/// Whole numbers stand in the file, and nowhere on the screen.
QString samplesOf(const PersonnelTable& table, int column, const QString& between) {
    QStringList samples = table.samples(column, samplesShown);
    for (QString& sample : samples) {
        if (const Result<NationalId> number = NationalId::parse(sample)) {
            sample = number->masked();
        }
    }
    return samples.join(between);
}

QTableWidgetItem* cell(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setToolTip(text);
    return item;
}

} // namespace

ColumnsPane::ColumnsPane(QWidget* parent)
    : QWidget(parent)
    , m_columns(makeTable({tr("Column of the list"), tr("Holds"), tr("For instance")}, "importColumns",
                          tr("The columns of the list, and what they hold")))
    , m_titles(makeTable({tr("Title in the list"), tr("Title on the roster")}, "importTitles",
                         tr("The titles of the list, and what they mean"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2 * look::grid);
    const auto add = [row, this](const QString& heading, QTableWidget* table, int share) {
        auto* column = new QVBoxLayout;
        column->setSpacing(look::grid);
        column->addWidget(new look::Heading(heading, 2, this));
        column->addWidget(table, 1);
        row->addLayout(column, share);
    };
    m_columns->setColumnWidth(0, 150);
    m_columns->setColumnWidth(1, 150);
    m_titles->setColumnWidth(0, 130);
    add(tr("Columns"), m_columns, 3);
    add(tr("Titles"), m_titles, 2);
}

void ColumnsPane::recall(PersonnelTable& table) {
    const QSettings settings;
    for (int column = 0; column < table.columns().size(); ++column) {
        const QString key = settings.value(settingOf(table.columns().at(column))).toString();
        if (key == nothing) {
            table.setField(column, std::nullopt);
        } else if (const auto field = personnel::fieldOf(key)) {
            table.setField(column, field);
        }
    }
}

QHash<QString, qint64> ColumnsPane::rememberedTitles() {
    const QVariantHash kept = QSettings().value(titlesGroup).toHash();
    QHash<QString, qint64> titles;
    for (auto title = kept.begin(); title != kept.end(); ++title) {
        titles.insert(title.key(), title.value().toLongLong());
    }
    return titles;
}

void ColumnsPane::show(PersonnelTable* table, PersonnelWords* words) {
    m_table = table;
    m_words = words;
    fillColumns();
    fillTitles();
}

void ColumnsPane::fillColumns() {
    m_columns->setRowCount(0);
    for (int column = 0; m_table != nullptr && column < m_table->columns().size(); ++column) {
        m_columns->insertRow(column);
        m_columns->setItem(column, 0, cell(m_table->columns().at(column)));
        auto* box = new QComboBox;
        box->setObjectName(QStringLiteral("importColumn%1").arg(column));
        box->setAccessibleName(tr("What “%1” holds", "a column").arg(m_table->columns().at(column)));
        box->addItem(tr("(not used)"), nothing);
        for (const PersonnelField field : personnel::allFields()) {
            if (field != PersonnelField::UnitCode) {
                box->addItem(listsays::field(field), personnel::keyOf(field));
            }
        }
        const auto field = m_table->fields().at(column);
        box->setCurrentIndex(field ? std::max(0, box->findData(personnel::keyOf(*field))) : 0);
        connect(box, &QComboBox::activated, this,
                [this, box, column] { columnChosen(column, box->currentData().toString()); });
        m_columns->setCellWidget(column, 1, box);
        m_columns->setItem(column, 2, cell(samplesOf(*m_table, column, tr(", ", "between values"))));
    }
}

void ColumnsPane::fillTitles() {
    m_titles->setRowCount(0);
    QStringList texts;
    for (const CsvTable::Record& record : m_table != nullptr ? m_table->records() : QList<CsvTable::Record>()) {
        const QString text = m_table->value(record, PersonnelField::Title);
        if (!text.isEmpty() && !texts.contains(text) && texts.size() < 200) {
            texts.append(text);
        }
    }
    for (const QString& text : std::as_const(texts)) {
        const int row = m_titles->rowCount();
        m_titles->insertRow(row);
        m_titles->setItem(row, 0, cell(text));
        auto* box = new QComboBox;
        box->setObjectName(QStringLiteral("importTitle%1").arg(row));
        box->setAccessibleName(tr("What the title “%1” means").arg(text));
        box->addItem(tr("Choose…"), 0);
        const qint64 meant = m_words->title(text);
        for (const PersonnelWords::Word& title : std::as_const(m_words->titles)) {
            if (title.isOffered || title.id == meant) {
                box->addItem(title.name, title.id);
            }
        }
        box->setCurrentIndex(std::max(0, box->findData(meant)));
        connect(box, &QComboBox::activated, this,
                [this, box, text] { titleChosen(text, box->currentData().toLongLong()); });
        m_titles->setCellWidget(row, 1, box);
    }
}

void ColumnsPane::columnChosen(int column, const QString& key) {
    const auto field = personnel::fieldOf(key);
    m_table->setField(column, field);
    QSettings().setValue(settingOf(m_table->columns().at(column)), key);
    for (int other = 0; other < m_columns->rowCount(); ++other) {
        // Another column that held the same holds nothing now.
        if (auto* box = qobject_cast<QComboBox*>(m_columns->cellWidget(other, 1));
            box != nullptr && !m_table->fields().at(other)) {
            box->setCurrentIndex(0);
        }
    }
    if (!field || *field == PersonnelField::Title || m_table->columnOf(PersonnelField::Title) < 0) {
        fillTitles();
    }
    emit changed();
}

void ColumnsPane::titleChosen(const QString& text, qint64 title) {
    m_words->titleOf.insert(text, title);
    QVariantHash kept = QSettings().value(titlesGroup).toHash();
    kept.insert(text, title);
    QSettings().setValue(titlesGroup, kept);
    emit changed();
}

} // namespace inservice
