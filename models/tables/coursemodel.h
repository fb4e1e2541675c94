// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/courseterms.h"
#include "models/replica/tables/courses.h"
#include "models/tables/listwords.h"
#include "models/tables/markedlistmodel.h"

namespace inservice {

/// A course, and what the replica knows about it.
struct CourseListRow {
    CourseRow course;
    CourseState state = CourseState::Submitted; ///< as it stands now: one that is over has its list due
    QString unit;
    QString unitCode;
    QString county;     ///< where it is held; empty: online
    bool isOwn = false; ///< whoever is signed in owns it or stands in for its owner
    bool isReviewedHere = false;
    bool isOffered = false; ///< to whoever is signed in: they take it over or leave it
    QString listReview{};   ///< who looks at its newest list (CourseListVersionRow); empty: none, or not asked for
    bool isListDecidedHere = false; ///< its list, once it is handed in
    bool operator==(const CourseListRow&) const = default;
};

/// 研習課程: of one's own unit (本單位研習課程瀏覽), or as a desk reviews them (課程審核). Both also by how their lists
/// of participants stand: 名單與時數, 名單審核.
class CourseModel : public MarkedListModel<CourseListRow> {
    Q_OBJECT

public:
    enum class Column {
        Number,      ///< 課程編號
        Title,       ///< 研習名稱
        Unit,        ///< 開課單位
        Date,        ///< 課程日期
        State,       ///< 課程處理狀態
        ReviewBy,    ///< 審核期限: the day by which the desk decides
        SubmittedAt, ///< 送審時間
        Hours,       ///< 時數／學分
        Seats,       ///< 錄取／名額
        PublishedAt, ///< 公開時間
        DueOn,       ///< 結案期限
        Owner,       ///< 課程負責帳號
        ClassKind,   ///< 班別性質
        County,      ///< 開課縣市
        StateAt,     ///< 狀態時間: since when it stands as it does
        Count,
    };
    /// The chips of an organiser.
    enum class OwnBucket {
        ToDo,   ///< 待辦: to be corrected, its list due or sent back, offered to whoever is signed in
        Review, ///< 審核中
        Open,   ///< 已核准, not over yet
        Closed, ///< 已結案
        All,
        Count,
    };
    /// The chips of a desk.
    enum class DeskBucket {
        ToDecide, ///< 待審核
        Returned, ///< 退回補正
        Approved, ///< 已核准, not over yet
        Ended,    ///< 其他
        All,
        Count,
    };
    /// The chips of an organiser of 名單與時數.
    enum class ListBucket {
        ToDo,   ///< 待送名單: over, or sent back
        Open,   ///< 尚未結束
        Review, ///< 審核中
        Closed, ///< 已結案
        All,
        Count,
    };
    /// The chips of a desk of 名單審核.
    enum class DeskListBucket {
        ToDecide, ///< 待審核
        Returned, ///< 退回補正
        Due,      ///< 未送名單
        Closed,   ///< 已結案
        All,
        Count,
    };
    struct Scope {
        bool isDesk = false;
        qint64 unitId = 0;
        qint64 accountId = 0;
        bool isOfLists = false; ///< those alone whose list can be worked on or decided, with the chips of lists
    };

    CourseModel(const QString& replicaFile, Scope scope, ListWords words, QObject* parent = nullptr);
    ~CourseModel() override;

    /// Those alone that whoever is signed in owns or stands in for.
    void setOnlyOwn(bool only);
    /// Which wait for a decision here, by the day they wait for, the most urgent first.
    [[nodiscard]] static QList<CourseListRow> waiting(const ReplicaReader& replica, const Scope& scope);
    /// Whose lists wait for a decision here, the one that waits longest first.
    [[nodiscard]] static QList<CourseListRow> waitingLists(const ReplicaReader& replica, const Scope& scope);
    /// What an organiser can move on, the most urgent first (待辦課程).
    [[nodiscard]] static QList<CourseListRow> toDo(const ReplicaReader& replica, const Scope& scope);
    /// The day by which something is to be done with it: decided, or its list handed in. Invalid: nothing is.
    [[nodiscard]] static QDate deadline(const CourseListRow& row);
    /// 2026/03/04, or the first and the last day.
    [[nodiscard]] static QString dayText(const CourseRow& course);

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] std::function<bool(const CourseListRow&)> narrowed() const override;
    [[nodiscard]] QVariant state(const CourseListRow& row) const override;

private:
    [[nodiscard]] ColumnSpecs<CourseListRow> describedColumns() const;
    [[nodiscard]] QList<Chip> listChips() const;

    Scope m_scope;
    ListWords m_words;
    bool m_onlyOwn = false;
};

} // namespace inservice
