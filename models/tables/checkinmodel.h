// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/teachermodel.h"

namespace inservice {

/// 期初維護: the roster of one's own school as a checklist of this semester, against the check-in before. Who left
/// before that is not in it.
class CheckinModel : public TeacherModel {
    Q_OBJECT

public:
    /// Behind those of TeacherModel.
    enum class CheckinColumn {
        Difference = int(TeacherModel::Column::Count), ///< 上次維護後
        Confirmed,                                     ///< 本學期確認
        Count,
    };
    enum class CheckinBucket {
        Open,      ///< 待確認
        Confirmed, ///< 已確認
        Joined,    ///< 新進
        Changed,   ///< 有異動
        Left,      ///< 離開
        All,
        Count,
    };

    explicit CheckinModel(const QString& replicaFile, QObject* parent = nullptr);
    ~CheckinModel() override;

    /// Of those on the roster.
    [[nodiscard]] int people() const;
    [[nodiscard]] int confirmed() const;
    /// Whether the school has said in this semester that it is right.
    [[nodiscard]] static bool isConfirmed(const TeacherListRow& row);
    /// Whether somebody is still on the roster: only those are confirmed.
    [[nodiscard]] static bool isOnRoster(const TeacherListRow& row);
    [[nodiscard]] static QString differenceWord(RosterDifference difference);

protected:
    [[nodiscard]] QList<Chip> chips() const override;
};

} // namespace inservice
