// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/statistics/figureexport.h"

#include "forms/lists/tableclip.h"
#include "forms/statistics/figurechart.h"
#include "forms/statistics/figuremodel.h"
#include "models/sheets/sheetfile.h"
#include "models/tables/listwords.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QMimeData>
#include <numeric>

namespace inservice {
namespace {

/// Of a sheet that is as wide as it is: every row as long as its header.
void fill(SpreadsheetTable& sheet) {
    for (QStringList& row : sheet.rows) {
        while (row.size() < sheet.header.size()) {
            row << QString();
        }
    }
}

/// What has to be known to read the numbers; CSV has it below them.
QStringList saidOf(const FigureTable& table, const QString& title) {
    return QStringList{title, table.scope, table.population} + table.filters + QStringList{shownTime(table.at)} +
           table.notes;
}

/// Digits alone: what is a number there.
QString cellOf(const FigureModel& model, int row, int column) {
    QString text = model.text(row, column);
    return model.isNumber(column) ? text.remove(u',').remove(QStringLiteral(" %")) : text;
}

/// The numbers alone, and a sheet that says what they are.
QList<SpreadsheetTable> sheetsOf(const FigureModel& model, const QString& title, bool isOne) {
    SpreadsheetTable sheet{title, {}, {}};
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.isNumber(column)) {
            sheet.numberColumns.insert(column);
        }
        sheet.header << model.header(column);
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells << cellOf(model, row, column);
        }
        sheet.rows << cells;
    }
    const FigureTable& table = model.table();
    SpreadsheetTable definitions{
        FigureExport::tr("Definitions"), {FigureExport::tr("Column"), FigureExport::tr("What it counts")}, {}};
    for (int column = 0; column < table.definitions.size(); ++column) {
        definitions.rows << QStringList{table.columns.value(column), table.definitions.at(column)};
    }
    const QStringList said = saidOf(table, title);
    for (const QString& line : said) {
        (isOne ? sheet : definitions).rows << QStringList{line};
    }
    if (isOne) {
        sheet.rows += definitions.rows; // below the numbers: there is one sheet
    }
    fill(sheet);
    fill(definitions);
    return isOne ? QList{sheet} : QList{sheet, definitions};
}

} // namespace

FigureExport::FigureExport(const FigureModel& model, const FigureChart& chart, QWidget* page)
    : QObject(page)
    , m_model(model)
    , m_chart(chart)
    , m_page(page) {
}

void FigureExport::savePicture() {
    if (!m_nextPicture.isEmpty()) {
        writePicture(std::exchange(m_nextPicture, {}));
        return;
    }
    auto* dialog = new QFileDialog(m_page, tr("Save the chart as a picture"), QDir::homePath(),
                                   tr("Picture (*.png);;Drawing that can be enlarged (*.svg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("svg")) ? QStringLiteral("svg") : QStringLiteral("png"));
    });
    dialog->selectFile(m_title + QStringLiteral(".png"));
    connect(dialog, &QFileDialog::fileSelected, this, &FigureExport::writePicture);
    dialog->open();
}

void FigureExport::writePicture(const QString& file) {
    if (m_chart.save(file)) {
        emit said(look::Tone::Good, tr("The chart was saved: %1").arg(QDir::toNativeSeparators(file)));
    } else {
        emit said(look::Tone::Bad, tr("The picture %1 could not be written. Choose another folder, or close the file "
                                      "if it is open in another program, and try again.")
                                       .arg(QDir::toNativeSeparators(file)));
    }
}

void FigureExport::saveTable() {
    if (!m_nextTable.isEmpty()) {
        writeTable(std::exchange(m_nextTable, {}));
        return;
    }
    auto* dialog = new QFileDialog(m_page, tr("Save the table"), QDir::homePath(),
                                   tr("OpenDocument (*.ods);;Excel (*.xlsx);;Comma-separated values (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(SheetFormat::Ods));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).section(u')', 0, 0));
    });
    dialog->selectFile(m_title + QStringLiteral(".ods"));
    connect(dialog, &QFileDialog::fileSelected, this, &FigureExport::writeTable);
    dialog->open();
}

void FigureExport::writeTable(const QString& file) {
    const SheetFormat format = formatOfFile(file);
    const QString cause = saveSheets(file, sheetsOf(m_model, m_title, format == SheetFormat::Csv), format);
    if (cause.isEmpty()) {
        emit said(look::Tone::Good, tr("The table was saved: %1").arg(QDir::toNativeSeparators(file)));
    } else {
        emit said(look::Tone::Bad,
                  tr("The table %1 could not be written (%2). Choose another folder, or close the file if it is "
                     "open in another program, and try again.")
                      .arg(QDir::toNativeSeparators(file), cause));
    }
}

void FigureExport::copyTable() {
    QList<int> rows(m_model.rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    QList<int> columns(m_model.columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    QApplication::clipboard()->setMimeData(tableClip(m_model, rows, columns));
    emit said(look::Tone::Good, tr("The table was copied. Paste it into a spreadsheet or a letter."));
}

} // namespace inservice
