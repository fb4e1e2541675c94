// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/teachers.h"
#include "models/tables/pending.h"
#include "models/tables/rowlistmodel.h"

#include <QHash>

namespace inservice {

/// A teacher who may be named, and what came of it for the course that is shown.
struct NominationRow {
    TeacherRow teacher;
    QString school;
    QString title;
    QString subjects;
    bool operator==(const NominationRow&) const = default;
};

/// Those to choose from for 薦派: the roster of one's own school; of a desk those of its area; of 教師進修網 whom it
/// has found at the centre.
class NominationModel : public RowListModel<NominationRow> {
    Q_OBJECT

public:
    enum class Column {
        Name,     ///< 姓名
        School,   ///< 服務學校, of a desk
        Title,    ///< 職稱
        Subjects, ///< 任教科目
        Account,  ///< 帳號狀況
        Result,   ///< what the centre said
        Count,
    };

    /// All rosters that are on this PC: a school has its own, a desk those of its area.
    explicit NominationModel(const QString& replicaFile, QObject* parent = nullptr);
    /// Of nobody until somebody is found.
    explicit NominationModel(QObject* parent = nullptr);
    ~NominationModel() override;

    /// Who is in the list. Throws ReplicaError.
    void showFound(const QList<TeacherRow>& found, const ReplicaReader& replica);

    /// By teacher: what the centre said when they were named for the course that is shown.
    void setResults(const QHash<qint64, QString>& results);
    [[nodiscard]] const QHash<qint64, QString>& results() const { return m_results; }
    [[nodiscard]] QString result(qint64 id) const { return m_results.value(id); }

private:
    void describeColumns();

    QHash<qint64, QString> m_results;
};

} // namespace inservice
