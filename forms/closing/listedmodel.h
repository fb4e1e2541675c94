// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/closing.h"
#include "models/tables/columntable.h"

namespace inservice {

/// The rows of a list as it was handed in, as the centre answers.
class ListedModel : public ColumnTable<questions::ListedPerson> {
    Q_OBJECT

public:
    enum class Column {
        No,       ///< 編號
        Name,     ///< 姓名
        Unit,     ///< 服務單位
        JobTitle, ///< 職稱
        Role,     ///< 身分別
        Hours,    ///< 實核時數
        How,      ///< 計算方式
        Reason,   ///< 更正理由
        Doubt,    ///< 對照結果: what the desk alone is told
        Count,
    };
    explicit ListedModel(QObject* parent = nullptr);

    void setPeople(QList<questions::ListedPerson> people);
    [[nodiscard]] const QList<questions::ListedPerson>& people() const { return m_rows; }
    /// By enrolment, what the desk alone is told of somebody who was put on the list by number.
    void setDoubts(const QHash<qint64, QString>& doubts);

private:
    [[nodiscard]] QString doubtText(const questions::ListedPerson& person) const;
    [[nodiscard]] QVariant state(const questions::ListedPerson& person) const override;

    QHash<qint64, QString> m_doubts;
};

} // namespace inservice
