// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/applications.h"
#include "models/tables/columntable.h"
#include "models/tables/listwords.h"

#include <QHash>

namespace inservice {

/// 歷程: what was done with a case, newest first. Decisions are never changed or removed, only added.
class DecisionModel : public ColumnTable<DecisionRow> {
    Q_OBJECT

public:
    enum class Column {
        At,       ///< 時間
        Action,   ///< 處理
        By,       ///< 承辦人
        Text,     ///< 理由與說明
        Revision, ///< 修訂
        Count,
    };
    explicit DecisionModel(ListWords words, QObject* parent = nullptr);

    /// The history of a case; another case's replaces it, more of the same case's is added.
    void setDecisions(qint64 applicationId, QList<DecisionRow> decisions, const QHash<QString, QString>& reasonTexts);

private:
    [[nodiscard]] static QString byWhom(const DecisionRow& decision);
    [[nodiscard]] QString textOf(const DecisionRow& decision) const;

    ListWords m_words;
    qint64 m_application = 0;
    QHash<QString, QString> m_reasonTexts;
};

} // namespace inservice
