// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/statistics/figuresplit.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <algorithm>

namespace inservice {
namespace {

constexpr double shareOfTable = 0.44;

} // namespace

FigureSplit::FigureSplit(QScrollArea* chart, QTableView* table, ListMemory memory, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_chart(chart)
    , m_table(table)
    , m_memory(std::move(memory)) {
    setObjectName(QStringLiteral("statisticsSplitter"));
    setChildrenCollapsible(false);
    addWidget(chart);
    addWidget(table);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_memory.keep(key(), saveState()); });
}

void FigureSplit::setReport(const QString& report) {
    m_report = report;
    fit();
}

void FigureSplit::resizeEvent(QResizeEvent* event) {
    QSplitter::resizeEvent(event);
    fit();
}

QString FigureSplit::key() const {
    return m_report + QStringLiteral("/splitter");
}

int FigureSplit::wantedByTable() const {
    const QHeaderView* header = m_table->horizontalHeader();
    int wanted = m_table->verticalScrollBar()->sizeHint().width() + 2 * m_table->frameWidth();
    if (header->sectionResizeMode(0) != QHeaderView::Stretch) {
        return wanted + header->length();
    }
    const auto* view = static_cast<const QAbstractItemView*>(m_table);
    wanted += std::max(view->sizeHintForColumn(0), header->sectionSizeHint(0)) - header->sectionSize(0);
    return wanted + header->length();
}

void FigureSplit::fit() {
    const int room = width() - handleWidth();
    if (room <= 0) {
        return;
    }
    if (const QByteArray before = m_memory.kept(key()).toByteArray(); !before.isEmpty()) {
        restoreState(before);
        return;
    }
    // As wide as its words can be read, whatever its height.
    const QWidget* drawn = m_chart->widget();
    const int bar = drawn->minimumHeight() > height() ? m_chart->verticalScrollBar()->sizeHint().width() : 0;
    const int chart = drawn->minimumWidth() + bar + 2 * m_chart->frameWidth();
    const int table = std::max(int(room * shareOfTable), std::min(wantedByTable(), room - chart));
    setSizes({room - table, table});
}

} // namespace inservice
