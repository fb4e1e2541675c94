// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/accounts.h"
#include "models/tables/listwords.h"
#include "models/tables/markedlistmodel.h"

namespace inservice {

/// Who looks at requests.
struct ReleaseViewer {
    qint64 unitId = 0;
    bool isChief = false; ///< a 總負責人; else of a desk
    /// Whether it is theirs to decide (cmd.the_release; the centre decides).
    [[nodiscard]] bool decides(const ReleaseRequestRow& request) const {
        return request.state == u"open" &&
               (isChief ? !request.deskId && request.unitId == unitId : request.deskId && *request.deskId == unitId);
    }
};

/// A request that an ID number be let go of, and what holds the number.
struct ReleaseListRow {
    ReleaseRequestRow request;
    bool isMine = false; ///< it waits for whoever looks
    QString unit;        ///< of what holds the number
    QString askingUnit;
    QString heldName; ///< whose account or case it is; empty: not seen from here
    QString heldBy;   ///< account name, or number of the case
    std::optional<AccountType> heldType;
    bool operator==(const ReleaseListRow&) const = default;
};

/// 原帳號刪除請求: what was asked about ID numbers that are held, and what came of it.
class ReleaseModel : public MarkedListModel<ReleaseListRow> {
    Q_OBJECT

public:
    enum class Column {
        Name,       ///< 請求人
        HeldBy,     ///< 原帳號
        Unit,       ///< 原單位
        AskingUnit, ///< 新單位
        State,      ///< 狀態
        AskedAt,    ///< 請求時間
        Phone,      ///< 聯絡電話
        Count,
    };
    enum class Bucket {
        Mine,    ///< 待辦
        Others,  ///< 其他單位待辦
        Decided, ///< 已辦
        All,
        Count,
    };

    ReleaseModel(const QString& replicaFile, const ReleaseViewer& viewer, ListWords words, QObject* parent = nullptr);
    ~ReleaseModel() override;

    [[nodiscard]] static QString stateWord(const ReleaseListRow& row);

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] QVariant state(const ReleaseListRow& row) const override;

private:
    ListWords m_words;
};

} // namespace inservice
