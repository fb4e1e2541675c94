// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/rows.h"
#include "models/tables/listwords.h"

#include <QAbstractTableModel>
#include <QHash>

namespace inservice {

/// 歷程: what was done with a case, newest first. Decisions are never changed or removed, only added.
class DecisionModel : public QAbstractTableModel {
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
    enum Role { RawRole = Qt::UserRole, IdRole };

    explicit DecisionModel(ListWords words, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The history of a case; another case's replaces it, more of the same case's is added.
    void setDecisions(qint64 applicationId, QList<DecisionRow> decisions, const QHash<QString, QString>& reasonTexts);

private:
    [[nodiscard]] QString textOf(const DecisionRow& decision) const;

    ListWords m_words;
    qint64 m_application = 0;
    QList<DecisionRow> m_decisions;
    QHash<QString, QString> m_reasonTexts;
};

} // namespace inservice
