// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/coursechanges.h"
#include "models/replica/tables/changes.h"
#include "models/replica/tables/courses.h"
#include "models/tables/listwords.h"
#include "models/tables/markedlistmodel.h"

namespace inservice {

/// What was changed or asked for of a course, with its course.
struct ChangeListRow {
    CourseChangeRow change;
    ChangeState state = ChangeState::Applied; ///< as it stands now: one whose time is over has lapsed
    CourseRow course;
    QString unit;
    QString unitCode;
    bool isOwn = false;          ///< whoever is signed in runs the course or stands in
    bool isReviewedHere = false; ///< the desk of whoever is signed in decides
    bool operator==(const ChangeListRow&) const = default;
};

/// 課程異動: of one's own unit (課程異動查詢), or as a desk decides on them (課程異動審核).
class ChangeModel : public MarkedListModel<ChangeListRow> {
    Q_OBJECT

public:
    enum class Column {
        Number,    ///< 課程編號
        Title,     ///< 研習名稱
        Unit,      ///< 開課單位
        Fields,    ///< 異動項目
        State,     ///< 處理狀態
        DecideBy,  ///< 審核期限
        AskedAt,   ///< 申請時間
        AskedBy,   ///< 申請人
        DecidedAt, ///< 審核時間
        CourseDay, ///< 課程日期
        Count,
    };
    /// The chips of an organiser.
    enum class OwnBucket { Waiting, Decided, Applied, All, Count };
    /// The chips of a desk.
    enum class DeskBucket { ToDecide, Decided, Applied, All, Count };
    struct Scope {
        bool isDesk = false;
        qint64 unitId = 0;
        qint64 accountId = 0;
    };

    ChangeModel(const QString& replicaFile, Scope scope, ListWords words, QObject* parent = nullptr);
    ~ChangeModel() override;

    /// Those that wait for a decision here, the most urgent first.
    [[nodiscard]] static QList<ChangeListRow> waiting(const ReplicaReader& replica, const Scope& scope);
    /// The day by which it is to be decided: of the desk's term, or before it lapses. Invalid: it does not wait.
    [[nodiscard]] static QDate deadline(const ChangeListRow& row);
    /// The request of a course that waits; nothing: none does.
    [[nodiscard]] static std::optional<CourseChangeRow> openOf(const ReplicaReader& replica, qint64 courseId);

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] QVariant state(const ChangeListRow& row) const override;

private:
    [[nodiscard]] ColumnSpecs<ChangeListRow> describedColumns() const;
    [[nodiscard]] QString fieldWords(const ChangeListRow& row) const;

    Scope m_scope;
    ListWords m_words;
};

} // namespace inservice
