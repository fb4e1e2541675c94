// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/upload/uploadcolumns.h"

#include "forms/look/look.h"
#include "forms/words/listwords.h"
#include "models/domain/nationalid.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

constexpr qsizetype samples = 3;

/// The first values of a column; whole numbers stand in the file, and nowhere on the screen.
QString samplesOf(const ListTable& table, int column, const QString& between) {
    QStringList values;
    for (qsizetype row = 0; row < table.records().size() && values.size() < samples; ++row) {
        const QString cell = table.cell(row, column);
        const Result<NationalId> number = NationalId::parse(cell);
        if (!cell.isEmpty()) {
            values.append(number ? number->masked() : cell);
        }
    }
    return values.join(between);
}

} // namespace

UploadColumns::UploadColumns(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 3, this)) {
    m_table->setObjectName(QStringLiteral("uploadColumns"));
    m_table->setAccessibleName(tr("The columns of the list, and what they hold"));
    m_table->setHorizontalHeaderLabels({tr("Column of the list"), tr("Holds"), tr("For instance")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, 220);
    m_table->setColumnWidth(1, 220);
    look::dressView(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_table);
}

void UploadColumns::clear() {
    m_table->setRowCount(0);
}

void UploadColumns::show(const ListTable& table, const QList<CourseSession>& sessions) {
    QList<ListColumn> choices{ListColumn()};
    for (const ListField field : lists::allFields()) {
        choices.append({field, 0});
    }
    for (const CourseSession& session : sessions) {
        choices.append({std::nullopt, session.no});
    }
    m_table->setRowCount(0);
    for (int column = 0; column < table.columns().size(); ++column) {
        addRow(table, column, choices);
    }
}

void UploadColumns::addRow(const ListTable& table, int column, const QList<ListColumn>& choices) {
    m_table->insertRow(column);
    m_table->setItem(column, 0, new QTableWidgetItem(table.columns().at(column)));
    auto* holds = new QComboBox;
    holds->setObjectName(QStringLiteral("uploadColumn%1").arg(column));
    holds->setAccessibleName(tr("What “%1” holds").arg(table.columns().at(column)));
    for (const ListColumn& choice : choices) {
        holds->addItem(choice.isNothing() ? tr("(is not read)") : words::listColumn(choice));
    }
    holds->setCurrentIndex(std::max(0, int(choices.indexOf(table.holds().at(column)))));
    connect(holds, &QComboBox::activated, this,
            [this, column, choices](int index) { emit chosen(column, choices.at(index)); });
    m_table->setCellWidget(column, 1, holds);
    m_table->setItem(column, 2, new QTableWidgetItem(samplesOf(table, column, tr(", ", "between values"))));
}

} // namespace inservice
