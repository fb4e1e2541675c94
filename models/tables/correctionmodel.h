// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/courses.h"
#include "models/replica/tables/hours.h"
#include "models/tables/listwords.h"
#include "models/tables/markedlistmodel.h"

namespace inservice {

/// How a request of 修改已結案課程內容 stands.
enum class CorrectionState {
    AwaitingPaper,  ///< 待用印: its sealed form has not come
    AwaitingReview, ///< 待審核
    Returned,       ///< 退回補正
    Approved,       ///< 核准
    Rejected,       ///< 不核准
    Withdrawn,      ///< 撤回
};
[[nodiscard]] CorrectionState correctionState(const QString& key);
/// It can still lead to something.
[[nodiscard]] bool isOpen(CorrectionState state);

/// A request with its course.
struct CorrectionListRow {
    CorrectionRow correction;
    CorrectionState state = CorrectionState::AwaitingPaper;
    CourseRow course;
    QString unit;
    QString unitCode;
    bool isOwn = false;          ///< whoever is signed in runs the course or stands in
    bool isReviewedHere = false; ///< the desk of whoever is signed in decides
    bool operator==(const CorrectionListRow&) const = default;
};

/// 修改已結案課程內容: what one's own unit has asked for, or a desk decides on.
class CorrectionModel : public MarkedListModel<CorrectionListRow> {
    Q_OBJECT

public:
    enum class Column {
        Number,    ///< 課程編號
        Title,     ///< 研習名稱
        Unit,      ///< 開課單位
        What,      ///< 修正項目
        State,     ///< 處理狀態
        AskedAt,   ///< 申請時間
        AskedBy,   ///< 申請人
        DecidedAt, ///< 審核時間
        Count,
    };
    enum class Bucket { Review, Paper, Returned, Ended, All, Count };
    struct Scope {
        bool isDesk = false;
        qint64 unitId = 0;
        qint64 accountId = 0;
    };

    CorrectionModel(const QString& replicaFile, Scope scope, ListWords words, QObject* parent = nullptr);
    ~CorrectionModel() override;

    /// Those that are not decided, the one that waits longest first.
    [[nodiscard]] static QList<CorrectionListRow> open(const ReplicaReader& replica, const Scope& scope);

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] QVariant state(const CorrectionListRow& row) const override;

private:
    [[nodiscard]] ColumnSpecs<CorrectionListRow> describedColumns() const;
    [[nodiscard]] QString whatText(const CorrectionListRow& row) const;

    ListWords m_words;
};

} // namespace inservice
