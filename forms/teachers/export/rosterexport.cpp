// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/export/rosterexport.h"

#include "forms/commands/purposeedit.h"
#include "forms/lists/tableclip.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/words.h"
#include "models/domain/background.h"
#include "models/domain/rocdate.h"
#include "models/sheets/zipfile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

namespace inservice {
namespace {

using Column = TeacherModel::Column;

constexpr int mostWhole = 5000; ///< a day, at the centre

} // namespace

RosterExport::RosterExport(AccountLink& link, const TeacherModel& model, const QTableView& view, const QString& filter,
                           QWidget* parent)
    : QDialog(parent)
    , m_link(link)
    , m_model(model)
    , m_filter(filter)
    , m_columns(shownColumns(view))
    , m_message(new look::MessageBar(this))
    , m_format(new QComboBox(this))
    , m_whole(new QCheckBox(tr("With &whole ID numbers"), this))
    , m_purpose(new PurposeEdit(this))
    , m_save(new QPushButton(tr("&Save…"), this)) {
    setObjectName(QStringLiteral("rosterExport"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Save the list as a file"));
    m_message->setObjectName(QStringLiteral("exportMessage"));
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->setAccessibleName(tr("Format of the file"));
    m_format->addItem(tr("OpenDocument spreadsheet (.ods)"), int(SheetFormat::Ods));
    m_format->addItem(tr("Excel (.xlsx)"), int(SheetFormat::Xlsx));
    m_format->addItem(tr("CSV (UTF-8)"), int(SheetFormat::Csv));
    m_whole->setObjectName(QStringLiteral("exportWhole"));
    m_purpose->setObjectName(QStringLiteral("exportPurpose"));
    m_purpose->setAccessibleName(tr("What the whole ID numbers are needed for"));
    m_purpose->restart({tr("Insurance"), tr("Transfer of training hours"), tr("Checking the personnel data")});
    m_save->setObjectName(QStringLiteral("exportSave"));
    look::makePrimary(m_save);
    auto* about = new QLabel(tr("%n people, in the columns that the list shows. The centre writes down who saved them, "
                                "and how many.",
                                nullptr, m_model.rowCount()));
    about->setWordWrap(true);
    auto* close = new QPushButton(tr("&Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    column->setSpacing(2 * look::grid);
    column->addWidget(about);
    column->addWidget(m_format);
    column->addWidget(m_whole);
    column->addWidget(m_purpose);
    column->addWidget(m_message);
    column->addLayout(buttons);
    setMinimumWidth(440);
    connect(m_whole, &QCheckBox::toggled, this, &RosterExport::check);
    connect(m_purpose, &QComboBox::currentTextChanged, this, &RosterExport::check);
    connect(m_save, &QPushButton::clicked, this, &RosterExport::chooseFile);
    check();
}

SheetFormat RosterExport::format() const {
    return SheetFormat(m_format->currentData().toInt());
}

void RosterExport::check() {
    look::setPossible(m_purpose, m_whole->isChecked() ? QString() : tr("Only for whole ID numbers."));
    look::setPossible(m_whole, m_model.rowCount() > mostWhole
                                   ? tr("Whole ID numbers of %1 people a day at most. Filter the list.").arg(mostWhole)
                                   : QString());
    look::setPossible(m_save, m_asking                  ? tr("The centre is asked.")
                              : m_model.rowCount() == 0 ? tr("Nobody is in the list.")
                              : m_whole->isChecked()    ? m_purpose->whyNot()
                                                        : QString());
}

void RosterExport::chooseFile() {
    const QString suffix = suffixOf(format());
    auto* dialog = new QFileDialog(this, tr("Save the list as a file"), {}, QStringLiteral("*.") + suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(tr("Teachers %1", "name of a file, a date").arg(RocDate::today().iso()) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &RosterExport::saveTo);
    dialog->open();
}

void RosterExport::saveTo(const QString& file) {
    QList<qint64> whole;
    for (int row = 0; m_whole->isChecked() && row < m_model.rowCount(); ++row) {
        whole.append(m_model.idAt(row));
    }
    m_asking = true;
    m_message->clear();
    check();
    m_link.ask(questions::rosterExport(m_model.rowCount(), whole, m_filter, suffixOf(format()),
                                       m_whole->isChecked() ? m_purpose->purpose() : QString()),
               this, [this, file](const Answer<questions::WholeNumbers>& answer) {
                   m_asking = false;
                   check();
                   if (answer) {
                       write(file, *answer.value);
                       return;
                   }
                   m_message->show(look::Tone::Bad,
                                   answer.error.offline
                                       ? tr("The centre cannot be reached, and it has to know who saves a list. Try "
                                            "again when you are online.")
                                       : words::centreRefusal(answer.error.key, answer.error.detail));
               });
}

SpreadsheetTable RosterExport::table(const questions::WholeNumbers& numbers) const {
    SpreadsheetTable table;
    table.title = tr("Teachers", "name of a sheet");
    QList<int> columns = m_columns;
    if (!numbers.isEmpty() && !columns.contains(int(Column::NationalId))) {
        columns.append(int(Column::NationalId));
    }
    for (const int column : std::as_const(columns)) {
        table.header.append(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString number = numbers.value(m_model.idAt(row));
        QStringList cells;
        for (const int column : std::as_const(columns)) {
            cells.append(column == int(Column::NationalId) && !number.isEmpty()
                             ? number
                             : m_model.index(row, column).data().toString());
        }
        table.rows.append(cells);
    }
    return table;
}

void RosterExport::write(const QString& file, const questions::WholeNumbers& numbers) {
    inBackground(
        this,
        [file, table = table(numbers), format = format()]() -> QString {
            try {
                const QByteArray bytes = written(table, format);
                QSaveFile output(file);
                return output.open(QIODevice::WriteOnly) && output.write(bytes) == bytes.size() && output.commit()
                           ? QString()
                           : output.errorString();
            } catch (const ZipError& error) {
                return error.text;
            }
        },
        [this, file](const QString& fault) {
            if (!fault.isEmpty()) {
                m_message->show(
                    look::Tone::Bad,
                    tr("The file was not written: %1. Choose another folder, and save once more.").arg(fault));
                return;
            }
            m_message->show(look::Tone::Good, tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
            emit saved(file);
        });
}

} // namespace inservice
