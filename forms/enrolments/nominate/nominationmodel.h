// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/teachers.h"
#include "models/tables/pending.h"
#include "models/tables/rowlistmodel.h"

#include <QHash>

namespace inservice {

/// A teacher of the school, and what came of naming them for the course that is shown.
struct NominationRow {
    TeacherRow teacher;
    QString title;
    QString subjects;
    bool operator==(const NominationRow&) const = default;
};

/// The roster of one's own school, to choose from for 薦派.
class NominationModel : public RowListModel<NominationRow> {
    Q_OBJECT

public:
    enum class Column {
        Name,     ///< 姓名
        Title,    ///< 職稱
        Subjects, ///< 任教科目
        Account,  ///< 帳號狀況
        Result,   ///< what the centre said
        Count,
    };

    NominationModel(const QString& replicaFile, qint64 unitId, QObject* parent = nullptr);
    ~NominationModel() override;

    /// By teacher: what the centre said when they were named for the course that is shown.
    void setResults(const QHash<qint64, QString>& results);
    [[nodiscard]] const QHash<qint64, QString>& results() const { return m_results; }
    [[nodiscard]] QString result(qint64 id) const { return m_results.value(id); }

private:
    QHash<qint64, QString> m_results;
};

} // namespace inservice
