// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/teachers.h"
#include "models/tables/markedlistmodel.h"

namespace inservice {

/// Who looks at changes of rosters.
struct RosterViewer {
    qint64 unitId = 0;
    bool isDesk = false; ///< of a desk; else of a school
};

/// A change of a roster (名單異動), and what whoever looks may do about it.
struct MoveListRow {
    TeacherMoveRow move;
    QString from;
    QString to;
    QString settler;          ///< the desk that decides about an objection; empty: there is none
    bool isAway = false;      ///< from the unit of who looks to another
    bool canTakeBack = false; ///< it was done by this side
    bool canObject = false;   ///< this side was left
    bool canSettle = false;   ///< this desk decides
    bool operator==(const MoveListRow&) const = default;
};

/// 名單異動: who came, who left, on which day, and what was said against it.
class MoveModel : public MarkedListModel<MoveListRow> {
    Q_OBJECT

public:
    enum class Column {
        Name,   ///< 姓名
        Kind,   ///< 異動類別
        OnDate, ///< 生效日期
        From,   ///< 原單位
        To,     ///< 新單位
        State,  ///< 狀態
        By,     ///< 辦理人
        At,     ///< 辦理時間
        Count,
    };
    enum class Bucket {
        Disputed, ///< 異議中
        Planned,  ///< 未生效
        Done,     ///< 已生效
        All,
        Count,
    };

    MoveModel(const QString& replicaFile, const RosterViewer& viewer, QObject* parent = nullptr);
    ~MoveModel() override;

    [[nodiscard]] static Bucket bucketOf(const MoveListRow& row);
    /// 異動類別, as who looks knows it: what is 轉入 for one school is 轉出 for the other.
    [[nodiscard]] static QString changeWord(const MoveListRow& row);
    [[nodiscard]] static QString stateWord(const TeacherMoveRow& move);

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] QVariant state(const MoveListRow& row) const override;
};

} // namespace inservice
