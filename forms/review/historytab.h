// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/applications.h"

#include <QTableView>

namespace inservice {

class DecisionModel;
class TableHabits;

/// 歷程: what was done with a case, by whom and when. Object name: caseHistory.
class HistoryTab : public QTableView {
    Q_OBJECT

public:
    /// `user`: whose columns are kept.
    HistoryTab(const QString& user, QWidget* parent);

    /// `reasons`: the words of the reasons for sending back, by key.
    void setDecisions(qint64 applicationId, const QList<DecisionRow>& decisions,
                      const QHash<QString, QString>& reasons);

private:
    DecisionModel* m_decisions = nullptr;
    TableHabits* m_habits = nullptr;
};

} // namespace inservice
