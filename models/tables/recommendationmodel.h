// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/lecturers.h"
#include "models/tables/markedlistmodel.h"

namespace inservice {

/// A recommendation with the words around it.
struct RecommendationRow {
    LecturerRow lecturer;
    QString subjects; ///< their names
    QString unit;     ///< who recommends
    bool operator==(const RecommendationRow&) const = default;
};

/// 講師推薦: what one's own unit recommends, or what was found at the centre.
class RecommendationModel : public MarkedListModel<RecommendationRow> {
    Q_OBJECT

public:
    enum class Column {
        Name,        ///< 姓名
        ServiceUnit, ///< 服務單位
        JobTitle,    ///< 職稱
        Subjects,    ///< 任教科目
        Expertise,   ///< 專長
        State,       ///< 同意情形
        Unit,        ///< 推薦單位
        ChangedAt,   ///< 最後異動
        Count,
    };
    enum class Bucket {
        Awaiting,
        Agreed,
        Withdrawn,
        All,
        Count,
    };

    explicit RecommendationModel(const QString& replicaFile, QObject* parent = nullptr);
    /// Empty: of what will be found.
    explicit RecommendationModel(QObject* parent = nullptr);
    ~RecommendationModel() override;

    /// What the centre has found. Throws ReplicaError.
    void showFound(const QList<LecturerRow>& found, const ReplicaReader& replica);
    [[nodiscard]] static QString stateWord(const RecommendationRow& row);

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] QVariant state(const RecommendationRow& row) const override;

private:
    [[nodiscard]] ColumnSpecs<RecommendationRow> describedColumns() const;
};

/// What a course form chooses a lecturer from: whom the own unit recommends, and who has agreed.
struct LecturerChoice {
    qint64 id = 0;
    QString name;
    QString serviceUnit;
    QString jobTitle;
    QString expertise;
    bool operator==(const LecturerChoice&) const = default;
};
/// Throws ReplicaError.
[[nodiscard]] QList<LecturerChoice> lecturerChoices(const ReplicaReader& replica);

} // namespace inservice
