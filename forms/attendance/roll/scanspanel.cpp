// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/scanspanel.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/attendancewords.h"
#include "models/tables/listwords.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace inservice {
namespace {

QString lineOf(const questions::OpenScan& scan) {
    const auto result = course::fromKey<attendance::ScanResult>(scan.result);
    return ScansPanel::tr("%1, session %2, %3: %4", "name, session, time, what reading the slip means")
        .arg(scan.name)
        .arg(scan.session)
        .arg(shortTime(scan.at), result ? words::scanTerm(*result) : scan.result);
}

} // namespace

ScansPanel::ScansPanel(QWidget* parent)
    : QFrame(parent)
    , m_list(new QListWidget(this))
    , m_count(new QPushButton(tr("Let them stay: onto the list (&Y)"), this))
    , m_drop(new QPushButton(tr("Does not count (&W)"), this))
    , m_close(new QPushButton(tr("Later (&X)"), this)) {
    auto* title = new look::Heading(tr("Slips of people who are not accepted"), 2, this);
    m_list->setObjectName(QStringLiteral("rollScans"));
    m_list->setAccessibleName(title->text());
    m_list->setMaximumHeight(4 * look::row);
    m_count->setObjectName(QStringLiteral("rollScansCount"));
    m_drop->setObjectName(QStringLiteral("rollScansDrop"));
    m_close->setObjectName(QStringLiteral("rollScansClose"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look::grid);
    buttons->addStretch(1);
    for (QPushButton* button : {m_close, m_drop, m_count}) {
        buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * look::grid, look::grid, 2 * look::grid, look::grid);
    column->setSpacing(look::grid);
    column->addWidget(title);
    column->addWidget(m_list);
    column->addLayout(buttons);
    hide();
    auto* leave = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, m_close, &QPushButton::click);
    connect(m_list, &QListWidget::currentRowChanged, this, &ScansPanel::check);
    connect(m_count, &QPushButton::clicked, this, [this] { settle(true); });
    connect(m_drop, &QPushButton::clicked, this, [this] { settle(false); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        emit closed();
    });
}

void ScansPanel::setScans(const QList<questions::OpenScan>& scans) {
    if (scans == m_scans) {
        return;
    }
    m_scans = scans;
    const int row = m_list->currentRow();
    m_list->clear();
    for (const questions::OpenScan& scan : scans) {
        m_list->addItem(lineOf(scan));
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, int(scans.size()) - 1)));
    if (scans.isEmpty() && isVisible()) {
        m_close->click();
    }
    check();
}

void ScansPanel::open() {
    check();
    show();
    m_list->setFocus(Qt::OtherFocusReason);
}

void ScansPanel::check() {
    const QString why = m_list->currentRow() < 0 ? tr("Choose a slip from the list.") : QString();
    look::setPossible(m_count, why);
    look::setPossible(m_drop, why);
}

void ScansPanel::settle(bool counts) {
    if (const int row = m_list->currentRow(); row >= 0 && row < m_scans.size()) {
        const questions::OpenScan scan = m_scans.at(row);
        QList<questions::OpenScan> others = m_scans;
        others.removeAt(row);
        emit settled(scan, counts);
        setScans(others); // the centre is asked again once it has answered
    }
}

} // namespace inservice
