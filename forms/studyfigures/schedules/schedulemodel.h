// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/schedules.h"
#include "models/tables/pending.h"
#include "models/tables/rowlistmodel.h"

namespace inservice {

/// A scheduled report with its question in words.
struct ScheduleListRow {
    ScheduleRow schedule;
    QString question;
    bool operator==(const ScheduleListRow&) const = default;
};

/// 定期統計: what one is reminded of.
class ScheduleModel : public RowListModel<ScheduleListRow> {
    Q_OBJECT

public:
    enum class Column {
        Name,     ///< 名稱
        Question, ///< 統計項目
        Every,    ///< 通知週期
        Way,      ///< 通知方式
        Issued,   ///< 上次通知
        State,    ///< 狀態
        Count,
    };

    explicit ScheduleModel(const QString& replicaFile, QObject* parent = nullptr);
    ~ScheduleModel() override;

    [[nodiscard]] static QString everyWord(const QString& key);
    [[nodiscard]] static QString wayWord(bool byMail);
    [[nodiscard]] static QString stateWord(const ScheduleRow& row);

    void setOutbox(const QList<OutboxItem>& items) { touched(m_pending.set(items)); }
    [[nodiscard]] PendingMark pending(qint64 id) const { return m_pending.of(id); }

protected:
    [[nodiscard]] QList<Chip> chips() const override { return {{}}; }
    [[nodiscard]] QVariant rowData(const ScheduleListRow& row, int column, int role) const override;

private:
    PendingMarks m_pending{"schedule"};
};

} // namespace inservice
