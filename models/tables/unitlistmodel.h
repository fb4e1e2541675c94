// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/unitkind.h"
#include "models/replica/tables/units.h"
#include "models/tables/markedlistmodel.h"

namespace inservice {

/// A unit that a desk has in its hands.
struct UnitListRow {
    UnitRow unit;
    QString county;
    QString kindName;
    QString chiefDesk;     ///< reviews a 總負責人, or the only type offered; empty: none yet
    QString colleagueDesk; ///< reviews the others; empty: the own 總負責人
    int accounts = 0;      ///< open ones
    int chiefs = 0;        ///< of them 總負責人
    int cases = 0;         ///< that wait, as far as this desk decides them
    int teachers = 0;      ///< on its roster, also those on leave
    bool operator==(const UnitListRow&) const = default;
};

/// 單位管理: the units whose 總負責人 a desk reviews; 教師進修網 has all. Desks are none of them.
class UnitListModel : public MarkedListModel<UnitListRow> {
    Q_OBJECT

public:
    enum class Column {
        Unit,      ///< 單位
        Code,      ///< 單位代碼
        County,    ///< 縣市
        Kind,      ///< 單位類別
        State,     ///< 狀態
        Desk,      ///< 審核單位
        Accounts,  ///< 啟用中帳號
        Cases,     ///< 待處理申請
        Colleague, ///< 連絡人／作業人員審核單位
        Count,
    };
    enum class Bucket {
        Open,
        Closed, ///< 停辦 or merged
        All,
        Count,
    };

    /// `deskId`: the unit of whoever looks.
    UnitListModel(const QString& replicaFile, qint64 deskId, QObject* parent = nullptr);
    ~UnitListModel() override;

    [[nodiscard]] static QString stateWord(const UnitListRow& row);

    /// Only units of this kind; nullopt: of every kind.
    void setKind(std::optional<UnitKind> kind);

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] std::function<bool(const UnitListRow&)> narrowed() const override;
    [[nodiscard]] QVariant state(const UnitListRow& row) const override;

private:
    std::optional<UnitKind> m_kind;
};

} // namespace inservice
