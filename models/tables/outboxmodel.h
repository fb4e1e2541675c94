// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/outbox.h"
#include "models/tables/listwords.h"

#include <QAbstractTableModel>

namespace inservice {

/// 待送與需處理: what this person asked for, oldest first, with where it stands and why.
class OutboxModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column {
        State,   ///< 狀態: 待送, 需處理…
        Caption, ///< 事項
        Asked,   ///< 送出時間
        Cause,   ///< 原因與處理方式
        Count,
    };
    enum Role {
        RawRole = Qt::UserRole,
        IdRole,    ///< QUuid of the command
        StateRole, ///< int(OutboxState)
        SubjectRole,
    };

    explicit OutboxModel(ListWords words, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// By diff, by id.
    void setItems(QList<OutboxItem> items);
    [[nodiscard]] const OutboxItem* itemAt(int row) const;
    [[nodiscard]] int rowOf(const QUuid& id) const; ///< −1 if it is not there
    /// The word of a state: 待送.
    [[nodiscard]] static QString stateWord(OutboxState state);

private:
    ListWords m_words;
    QList<OutboxItem> m_items;
};

} // namespace inservice
