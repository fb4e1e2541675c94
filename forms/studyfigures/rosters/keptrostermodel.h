// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/keptroster.h"
#include "models/tables/columntable.h"

namespace inservice {

class ReplicaReader;

/// An entry with the words of the catalogues.
struct KeptEntryRow {
    questions::KeptEntry entry;
    QString title;
    QString role;
    QString employment;
};

/// A kept roster, by job title and name.
class KeptRosterModel : public ColumnTable<KeptEntryRow> {
    Q_OBJECT

public:
    enum class Column {
        Name,       ///< 姓名
        Title,      ///< 職稱
        Role,       ///< 訓練角色
        Employment, ///< 聘任類別
        Standing,   ///< 狀況
        Counted,    ///< 計入統計
        Corrected,  ///< 更正
        Count,
    };

    explicit KeptRosterModel(QObject* parent = nullptr);
    /// Throws ReplicaError.
    void show(const QList<questions::KeptEntry>& entries, const ReplicaReader& replica, const QString& find);
    [[nodiscard]] const KeptEntryRow* row(int row) const {
        return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
    }
    [[nodiscard]] int rowOf(qint64 teacherId) const;
    [[nodiscard]] static QString standing(const questions::KeptEntry& entry);
};

} // namespace inservice
