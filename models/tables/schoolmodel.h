// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/chiefstanding.h"
#include "models/replica/tables/units.h"
#include "models/tables/markedlistmodel.h"

namespace inservice {

/// A unit of one's desk whose 總負責人 is missing or does not sign in any more.
struct SchoolListRow {
    UnitRow unit;
    QString county;
    QString zip; ///< 郵遞區號; empty: the district is not known
    ChiefStanding standing = ChiefStanding::None;
    QString chiefName;        ///< of those there are, who signed in last
    QDateTime lastSignInAt;   ///< theirs; invalid: never
    int accounts = 0;         ///< open ones there: whom a mail reaches
    UnitReminderRow reminded; ///< the last time; id 0: never
    bool operator==(const SchoolListRow&) const = default;
};

/// 缺總負責人的學校: what a desk looks after, so that no school of its own is without somebody who manages its
/// accounts.
class SchoolModel : public MarkedListModel<SchoolListRow> {
    Q_OBJECT

public:
    enum class Column {
        Unit,       ///< 單位
        Code,       ///< 單位代碼
        County,     ///< 縣市
        Standing,   ///< 狀況
        Chief,      ///< 總負責人
        LastSignIn, ///< 最近登入
        Phone,      ///< 聯絡電話
        Accounts,   ///< 啟用中帳號
        Reminded,   ///< 上次提醒
        Count,
    };
    enum class Bucket {
        None, ///< 沒有總負責人
        Idle, ///< 久未登入, also who never did
        All,
        Count,
    };

    /// `deskId`: the unit of whoever looks.
    SchoolModel(const QString& replicaFile, qint64 deskId, QObject* parent = nullptr);
    ~SchoolModel() override;

    [[nodiscard]] static QString standingWord(ChiefStanding standing);
    /// When, and how; empty: never.
    [[nodiscard]] static QString remindedText(const UnitReminderRow& reminder);

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] QVariant state(const SchoolListRow& row) const override;
};

} // namespace inservice
