// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/accept/logisticswindow.h"

#include "forms/look/look.h"
#include "forms/words/enrolmentwords.h"
#include "models/sheets/sheetfile.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <numeric>

namespace inservice {
namespace {

constexpr int ownColumns = 2; ///< before those of the cases

QString dayText(const QString& iso) {
    return QDate::fromString(iso, Qt::ISODate).toString(QStringLiteral("yyyy/MM/dd"));
}

/// The keys that any of the cases has.
QStringList keysOf(const QList<LogisticsCase>& cases, QMap<QString, int> enrolment::Logistics::*counts) {
    QMap<QString, int> all;
    for (const LogisticsCase& one : cases) {
        all.insert(one.needs.*counts);
    }
    return all.keys();
}

/// Who has said of no kind of meal that it is theirs: nominated, or asked later.
int unanswered(const enrolment::Logistics& needs) {
    return needs.people - std::accumulate(needs.meals.cbegin(), needs.meals.cend(), 0);
}

} // namespace

LogisticsWindow::LogisticsWindow(const QString& course, const QList<QDate>& days, const QStringList& asked,
                                 const QList<LogisticsCase>& cases, QWidget* parent)
    : QDialog(parent)
    , m_course(course)
    , m_days(days)
    , m_asked(asked)
    , m_cases(cases)
    , m_table(new QTableWidget(this))
    , m_format(new QComboBox(this))
    , m_message(new look::MessageBar(this)) {
    setObjectName(QStringLiteral("logistics"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Meals and beds"));
    build();
}

void LogisticsWindow::build() {
    m_table->setObjectName(QStringLiteral("logisticsTable"));
    m_table->setAccessibleName(tr("What has to be ordered"));
    m_message->setObjectName(QStringLiteral("logisticsMessage"));
    m_format->setObjectName(QStringLiteral("logisticsFormat"));
    m_format->setAccessibleName(tr("Format of the file"));
    m_format->addItem(tr("ODS, for LibreOffice"), int(SheetFormat::Ods));
    m_format->addItem(tr("XLSX, for Excel"), int(SheetFormat::Xlsx));
    m_format->addItem(tr("CSV"), int(SheetFormat::Csv));
    look::dressView(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    QStringList heads{tr("Kind"), tr("What")};
    for (const LogisticsCase& one : std::as_const(m_cases)) {
        heads << one.name;
    }
    m_table->setColumnCount(int(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->verticalHeader()->hide();
    const QList<Line> all = lines();
    m_table->setRowCount(int(all.size()));
    for (int row = 0; row < all.size(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(all.at(row).kind));
        m_table->setItem(row, 1, new QTableWidgetItem(all.at(row).what));
        for (int column = 0; column < all.at(row).counts.size(); ++column) {
            auto* item = new QTableWidgetItem(QString::number(all.at(row).counts.at(column)));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, ownColumns + column, item);
        }
    }
    m_table->resizeColumnsToContents();
    auto* about = new QLabel(
        tr("%1. The file for the caterer has the numbers of those accepted, and nobody's name.").arg(m_course), this);
    about->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(this);
    auto* save = buttons->addButton(tr("Save for the &caterer…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("logisticsSave"));
    look::makePrimary(save);
    buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    connect(save, &QPushButton::clicked, this, &LogisticsWindow::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_format);
    foot->addWidget(buttons, 1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(look::grid);
    column->addWidget(about);
    column->addWidget(m_table, 1);
    column->addWidget(m_message);
    column->addLayout(foot);
    resize(720, 480);
}

QList<LogisticsWindow::Line> LogisticsWindow::lines() const {
    QList<Line> all;
    const auto add = [&](const QString& kind, const QString& what, const auto& count) {
        Line line{kind, what, {}};
        for (const LogisticsCase& one : m_cases) {
            line.counts << count(one.needs);
        }
        all << line;
    };
    add(tr("People"), tr("All"), [](const enrolment::Logistics& needs) { return needs.people; });
    const QStringList meals = keysOf(m_cases, &enrolment::Logistics::meals);
    for (const QDate& day : m_days) {
        for (const QString& meal : meals) {
            add(tr("Meals"),
                tr("%1 %2", "day, kind of meal")
                    .arg(day.toString(QStringLiteral("yyyy/MM/dd")),
                         words::enrolmentOption(QStringLiteral("meal"), meal)),
                [&meal](const enrolment::Logistics& needs) { return needs.meals.value(meal); });
        }
    }
    if (m_asked.contains(QStringLiteral("meal"))) {
        add(tr("Meals"), tr("Not answered yet"), unanswered);
    }
    const QStringList nights = keysOf(m_cases, &enrolment::Logistics::nights);
    for (const QString& night : nights) {
        add(tr("Beds"), tr("Night of %1").arg(dayText(night)),
            [&night](const enrolment::Logistics& needs) { return needs.nights.value(night); });
    }
    const QStringList stops = keysOf(m_cases, &enrolment::Logistics::stops);
    for (const QString& stop : stops) {
        add(tr("Bus"), stop.isEmpty() ? tr("Seats") : stop,
            [&stop](const enrolment::Logistics& needs) { return needs.stops.value(stop); });
    }
    if (m_asked.contains(QStringLiteral("parking"))) {
        add(tr("Parking"), tr("Permits"), [](const enrolment::Logistics& needs) { return needs.parking; });
    }
    return all;
}

SpreadsheetTable LogisticsWindow::table() const {
    SpreadsheetTable table;
    table.title = tr("Meals and beds");
    table.header = {tr("Kind"), tr("What"), tr("How many")};
    table.numberColumns = {2};
    table.rows << QStringList{tr("Course"), m_course, QString()};
    const QList<Line> all = lines();
    for (const Line& line : all) {
        table.rows << QStringList{line.kind, line.what, QString::number(line.counts.value(0))};
    }
    return table;
}

void LogisticsWindow::chooseFile() {
    const QString suffix = suffixOf(SheetFormat(m_format->currentData().toInt()));
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save for the caterer"), tr("Meals and beds") + u'.' + suffix, QStringLiteral("*.") + suffix);
    if (!file.isEmpty()) {
        saveTo(file);
    }
}

void LogisticsWindow::saveTo(const QString& file) {
    const QString cause = saveSheets(file, {table()}, SheetFormat(m_format->currentData().toInt()));
    if (cause.isEmpty()) {
        m_message->show(look::Tone::Good, tr("Saved: %1").arg(file));
    } else {
        m_message->show(look::Tone::Bad, tr("The file could not be written: %1").arg(cause));
    }
}

} // namespace inservice
