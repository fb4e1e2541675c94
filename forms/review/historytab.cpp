// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/historytab.h"

#include "forms/lists/listcolumns.h"
#include "forms/lists/tablehabits.h"
#include "forms/look/look.h"
#include "forms/review/reviewwords.h"
#include "models/tables/decisionmodel.h"

#include <QHeaderView>

namespace inservice {

HistoryTab::HistoryTab(const QString& user, QWidget* parent)
    : QTableView(parent)
    , m_decisions(new DecisionModel(listWords(), this)) {
    setObjectName(QStringLiteral("caseHistory"));
    setAccessibleName(tr("History of the case"));
    setModel(m_decisions);
    look::dressView(this);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    setWordWrap(true);
    m_habits = new TableHabits(this, ListMemory(user, QStringLiteral("history")), {}, this);
    // The text comes last and has what the others leave.
    QList<int> columns;
    for (int column = 0; column < m_decisions->columnCount(); ++column) {
        if (column != int(DecisionModel::Column::Text)) {
            columns << column;
        }
    }
    columns << int(DecisionModel::Column::Text);
    m_habits->columns()->setInView(columns, columns.constLast());
    m_habits->restore();
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &QTableView::resizeRowsToContents);
}

void HistoryTab::setDecisions(qint64 applicationId, const QList<DecisionRow>& decisions,
                              const QHash<QString, QString>& reasons) {
    m_decisions->setDecisions(applicationId, decisions, reasons);
    m_habits->columns()->fitContents();
    resizeRowsToContents();
}

} // namespace inservice
