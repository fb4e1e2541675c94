// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/checkins.h"
#include "models/replica/tables/units.h"
#include "models/tables/markedlistmodel.h"

namespace inservice {

/// How far the check-in of a unit is this semester.
enum class CheckinStanding {
    Empty,    ///< nobody is on the roster
    NotBegun, ///< nobody is confirmed yet
    Begun,
    Reopened, ///< by the desk
    Missed,   ///< the day came, and the centre took the roster as it was
    Closed,
};

/// A unit of one's desk and its roster.
struct CheckinUnitRow {
    UnitRow unit;
    int people = 0; ///< on the roster now
    int confirmed = 0;
    CheckinStanding standing = CheckinStanding::Empty;
    std::optional<CheckinRow> checkin; ///< of this semester
    UnitReminderRow reminded;          ///< of the check-in, the last time; id 0: never
    int accounts = 0;                  ///< open ones of those who keep the roster: whom a mail reaches
    bool operator==(const CheckinUnitRow&) const = default;
};

/// 期初維護 as a desk follows it: which of its units have gone through their rosters this semester.
class CheckinUnitModel : public MarkedListModel<CheckinUnitRow> {
    Q_OBJECT

public:
    enum class Column {
        Unit,     ///< 單位
        Code,     ///< 單位代碼
        Standing, ///< 辦理情形
        Progress, ///< 已確認
        People,   ///< 人數
        ClosedAt, ///< 完成時間
        ClosedBy, ///< 登錄人
        Reminded, ///< 上次提醒
        Phone,    ///< 聯絡電話
        Count,
    };
    enum class Bucket {
        Open,   ///< 未完成
        Closed, ///< 已完成
        Empty,  ///< 名單無人
        All,
        Count,
    };

    /// `deskId`: the unit of whoever looks.
    CheckinUnitModel(const QString& replicaFile, qint64 deskId, QObject* parent = nullptr);
    ~CheckinUnitModel() override;

    [[nodiscard]] static QString standingWord(CheckinStanding standing);
    [[nodiscard]] static Bucket bucketOf(const CheckinUnitRow& row);

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] QVariant state(const CheckinUnitRow& row) const override;
};

} // namespace inservice
