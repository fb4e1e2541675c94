// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/listmemory.h"

#include <QSplitter>

class QScrollArea;
class QTableView;

namespace inservice {

/// The chart of a report beside its table. The table gets the width that its columns ask for as far as the chart can
/// still be read; whoever moves the line between them finds it there again, report by report.
///
/// Object name: statisticsSplitter.
class FigureSplit : public QSplitter {
    Q_OBJECT

public:
    /// Both become the splitter's. Where the line was left is kept in `memory`.
    FigureSplit(QScrollArea* chart, QTableView* table, ListMemory memory, QWidget* parent);

    /// The table has the columns of this report now.
    void setReport(const QString& report);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    [[nodiscard]] int wantedByTable() const;
    [[nodiscard]] QString key() const;

    QScrollArea* m_chart;
    QTableView* m_table;
    ListMemory m_memory;
    QString m_report;
};

} // namespace inservice
