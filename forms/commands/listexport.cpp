// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/listexport.h"

#include "forms/commands/purposeedit.h"
#include "forms/lists/tableclip.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/words.h"
#include "models/domain/background.h"
#include "models/domain/normalise.h"
#include "models/domain/rocdate.h"
#include "models/sheets/sheetfile.h"
#include "models/tables/listmodel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr int mostWhole = 5000;     ///< a day, at the centre
constexpr int longestFilter = 2000; ///< characters, as the centre takes them

/// As the centre takes a line. Nobody's number goes into the audit, not even one that was looked for.
QString saidFilter(QString filter) {
    static const QRegularExpression number(QStringLiteral("[A-Za-z][A-Da-d1289][0-9]{8}"));
    return normaliseLine(filter.replace(number, QStringLiteral("…"))).text.left(longestFilter).trimmed();
}

} // namespace

ListExport::ListExport(AccountLink& link, const ListModel& model, const QTableView& view, const ExportWords& words,
                       QWidget* parent)
    : QDialog(parent)
    , m_link(link)
    , m_model(model)
    , m_words(words)
    , m_columns(shownColumns(view))
    , m_message(new look::MessageBar(this))
    , m_format(new QComboBox(this))
    , m_save(new QPushButton(tr("&Save…"), this)) {
    setObjectName(QStringLiteral("listExport"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Save the list as a file"));
    m_words.filter = saidFilter(m_words.filter);
    build();
    check();
}

QAction* ListExport::makeAction(const QString& name, QObject* parent) {
    auto* action = new QAction(look::icon(QStringLiteral("document-save-as")), tr("Save the list as a &file…"), parent);
    action->setObjectName(name);
    return action;
}

void ListExport::build() {
    m_message->setObjectName(QStringLiteral("exportMessage"));
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->setAccessibleName(tr("Format of the file"));
    m_format->addItem(tr("OpenDocument spreadsheet (.ods)"), int(SheetFormat::Ods));
    m_format->addItem(tr("Excel (.xlsx)"), int(SheetFormat::Xlsx));
    m_format->addItem(tr("CSV (UTF-8)"), int(SheetFormat::Csv));
    m_save->setObjectName(QStringLiteral("exportSave"));
    look::makePrimary(m_save);
    connect(m_save, &QPushButton::clicked, this, &ListExport::chooseFile);
    auto* about = new QLabel(m_words.about);
    about->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    column->setSpacing(2 * look::grid);
    column->addWidget(about);
    column->addWidget(m_format);
    if (m_words.wholeColumn >= 0) {
        m_whole = new QCheckBox(tr("With &whole ID numbers"), this);
        m_whole->setObjectName(QStringLiteral("exportWhole"));
        m_purpose = new PurposeEdit(this);
        m_purpose->setObjectName(QStringLiteral("exportPurpose"));
        m_purpose->setAccessibleName(tr("What the whole ID numbers are needed for"));
        m_purpose->restart(m_words.purposes);
        connect(m_whole, &QCheckBox::toggled, this, &ListExport::check);
        connect(m_purpose, &QComboBox::currentTextChanged, this, &ListExport::check);
        column->addWidget(m_whole);
        column->addWidget(m_purpose);
    }
    auto* close = new QPushButton(tr("&Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    column->addWidget(m_message);
    column->addLayout(buttons);
    setMinimumWidth(440);
}

bool ListExport::isWhole() const {
    return m_whole != nullptr && m_whole->isChecked();
}

SheetFormat ListExport::format() const {
    return SheetFormat(m_format->currentData().toInt());
}

void ListExport::check() {
    if (m_whole != nullptr) {
        look::setPossible(m_purpose, isWhole() ? QString() : tr("Only for whole ID numbers."));
        look::setPossible(m_whole,
                          m_model.rowCount() > mostWhole
                              ? tr("Whole ID numbers of %1 people a day at most. Filter the list.").arg(mostWhole)
                              : QString());
    }
    look::setPossible(m_save, m_asking                  ? tr("The centre is asked.")
                              : m_model.rowCount() == 0 ? m_words.none
                              : isWhole()               ? m_purpose->whyNot()
                                                        : QString());
}

void ListExport::chooseFile() {
    const QString suffix = suffixOf(format());
    auto* dialog = new QFileDialog(this, tr("Save the list as a file"), {}, QStringLiteral("*.") + suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(tr("%1 %2", "name of a file: of what, a date").arg(m_words.name, RocDate::today().iso()) + u'.' +
                       suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &ListExport::saveTo);
    dialog->open();
}

void ListExport::saveTo(const QString& file) {
    questions::ExportedList list{m_model.rowCount(), m_words.filter, suffixOf(format())};
    for (int row = 0; isWhole() && row < m_model.rowCount(); ++row) {
        list.whole.append(m_model.idAt(row));
    }
    list.purpose = isWhole() ? m_purpose->purpose() : QString();
    m_asking = true;
    m_message->clear();
    check();
    m_link.ask(m_words.say(list), this, [this, file](const Answer<questions::WholeNumbers>& answer) {
        m_asking = false;
        check();
        if (answer) {
            write(file, *answer.value);
            return;
        }
        m_message->show(look::Tone::Bad, answer.error.offline
                                             ? tr("The centre cannot be reached, and it has to know who saves a list. "
                                                  "Try again when you are online.")
                                             : words::centreRefusal(answer.error.key, answer.error.detail));
    });
}

SpreadsheetTable ListExport::table(const questions::WholeNumbers& numbers) const {
    SpreadsheetTable table;
    table.title = m_words.name;
    QList<int> columns = m_columns;
    if (!numbers.isEmpty() && !columns.contains(m_words.wholeColumn)) {
        columns.append(m_words.wholeColumn);
    }
    for (const int column : std::as_const(columns)) {
        if (m_words.numberColumns.contains(column)) {
            table.numberColumns.insert(int(table.header.size()));
        }
        table.header.append(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    table.rows.reserve(m_model.rowCount());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString number = numbers.value(m_model.idAt(row));
        QStringList cells;
        for (const int column : std::as_const(columns)) {
            cells.append(column == m_words.wholeColumn && !number.isEmpty()
                             ? number
                             : m_model.index(row, column).data().toString());
        }
        table.rows.append(cells);
    }
    return table;
}

void ListExport::write(const QString& file, const questions::WholeNumbers& numbers) {
    inBackground(
        this, [file, table = table(numbers), format = format()] { return saveSheets(file, {table}, format); },
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
