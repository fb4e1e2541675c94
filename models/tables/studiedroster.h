// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/teachermodel.h"

namespace inservice {

/// 教師名單 with what everybody on it has studied (TeacherListRow::study), as the centre said it last: 本學年時數, and
/// what is lacking of 法定研習.
class StudiedRoster : public TeacherModel {
    Q_OBJECT

public:
    enum class StudyColumn {
        Hours = int(TeacherModel::Column::Count), ///< 本學年時數
        Lacking,                                  ///< 法定研習尚缺
        Count,
    };

    explicit StudiedRoster(const QString& replicaFile, QObject* parent = nullptr);
    ~StudiedRoster() override;

    /// By teacher; the rows are read anew with it.
    void setStudy(const QHash<qint64, RosterStudy>& study);
    /// Why nothing stands there: in its tool tip. Empty: it is being asked for.
    void setWhyNone(const QString& why);

private:
    struct Known;
    StudiedRoster(std::shared_ptr<Known> known, const QString& replicaFile, QObject* parent);

    std::shared_ptr<Known> m_known; ///< read on the worker too
};

} // namespace inservice
