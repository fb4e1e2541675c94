// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/venues.h"
#include "models/tables/markedlistmodel.h"

namespace inservice {

/// A venue with the words around it.
struct VenueListRow {
    VenueRow venue;
    QString unit; ///< whose it is
    QString county;
    QString district;
    QString equipment;   ///< the words chosen, and what was written beside them
    bool isOwn = false;  ///< of the unit of whoever looks
    bool isKept = false; ///< they may change it
    bool operator==(const VenueListRow&) const = default;
};

/// 研習場所: one's own unit's, those of the area of a desk, and what other units of the county share.
class VenueModel : public MarkedListModel<VenueListRow> {
    Q_OBJECT

public:
    enum class Column {
        Name,      ///< 場所名稱
        Capacity,  ///< 容量（人）
        Unit,      ///< 所屬單位
        County,    ///< 縣市
        District,  ///< 鄉鎮市區
        Address,   ///< 地址
        Equipment, ///< 設備
        Shared,    ///< 開放他單位使用
        State,     ///< 狀態
        Count,
    };
    enum class Bucket {
        Own,    ///< of the own unit, in use
        Others, ///< of other units, in use
        Closed,
        All,
        Count,
    };

    /// `unitId`: of whoever looks.
    VenueModel(const QString& replicaFile, qint64 unitId, QObject* parent = nullptr);
    ~VenueModel() override;

    [[nodiscard]] static QString stateWord(const VenueListRow& row);
    [[nodiscard]] static QString sharedWord(const VenueListRow& row);

    /// Only those that hold so many people; 0: any.
    void setLeastCapacity(int people);

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] std::function<bool(const VenueListRow&)> narrowed() const override;
    [[nodiscard]] QVariant state(const VenueListRow& row) const override;

private:
    int m_leastCapacity = 0;
};

/// What a course form chooses a venue from: its own unit's first, then what others share; those in use alone.
struct VenueChoice {
    qint64 id = 0;
    QString name;
    QString unit;
    qint64 countyId = 0;
    qint64 districtId = 0;
    QString address;
    int capacity = 0;
    bool isOwn = false;
    bool operator==(const VenueChoice&) const = default;
};
/// Throws ReplicaError.
[[nodiscard]] QList<VenueChoice> venueChoices(const ReplicaReader& replica, qint64 unitId);

} // namespace inservice
