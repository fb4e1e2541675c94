// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/outbox.h"
#include "models/tables/columntable.h"
#include "models/tables/listwords.h"

namespace inservice {

/// 待送與需處理: what this person asked for, oldest first, with where it stands and why.
class OutboxModel : public ColumnTable<OutboxItem> {
    Q_OBJECT

public:
    enum class Column {
        State,   ///< 狀態: 待送, 需處理…
        Caption, ///< 事項
        Asked,   ///< 送出時間
        Cause,   ///< 原因與處理方式
        Count,
    };
    explicit OutboxModel(ListWords words, QObject* parent = nullptr);

    /// By diff, by id.
    void setItems(QList<OutboxItem> items);
    [[nodiscard]] const OutboxItem* itemAt(int row) const;
    [[nodiscard]] int rowOf(const QUuid& id) const; ///< −1 if it is not there
    /// The word of a state: 待送.
    [[nodiscard]] static QString stateWord(OutboxState state);

private:
    [[nodiscard]] QVariant state(const OutboxItem& item) const override { return int(item.state); }
    [[nodiscard]] QString captionOf(const OutboxItem& item) const;
    [[nodiscard]] QString causeOf(const OutboxItem& item) const;

    ListWords m_words;
};

} // namespace inservice
