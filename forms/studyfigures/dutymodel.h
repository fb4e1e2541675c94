// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/duties.h"
#include "models/tables/markedlistmodel.h"

namespace inservice {

/// A duty with the words around it.
struct DutyListRow {
    DutyRow duty;
    QString desk;            ///< who keeps it
    QString who;             ///< for whom it is
    QString counts;          ///< what counts for it
    bool isOwn = false;      ///< of the desk of whoever looks
    bool holds = false;      ///< there, or at the own school
    bool isReplaced = false; ///< the desk has another one in its place
    bool operator==(const DutyListRow&) const = default;
};

/// 法定／政策研習: the country's, and those of one's own desk or of the desk over one's school.
class DutyModel : public MarkedListModel<DutyListRow> {
    Q_OBJECT

public:
    enum class Column {
        Name,   ///< 法定研習
        Hours,  ///< 時數
        Span,   ///< 期間
        Who,    ///< 適用對象
        Counts, ///< 採計課程
        Target, ///< 目標
        Desk,   ///< 維護單位
        State,  ///< 狀態
        Count,
    };
    enum class Bucket {
        Holding, ///< those that hold at the schools of this desk, or at one's own
        Country, ///< of the country
        Desk,    ///< of one's own desk
        Retired,
        All,
        Count,
    };

    /// `unitId`: of whoever looks; `isReviewer`: it is a desk.
    DutyModel(const QString& replicaFile, qint64 unitId, bool isReviewer, QObject* parent = nullptr);
    ~DutyModel() override;

    [[nodiscard]] static QString stateWord(const DutyListRow& row);
    [[nodiscard]] static QString spanWord(const QString& span);
    [[nodiscard]] static QStringList spans();
    [[nodiscard]] static QString hoursText(double hours);

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] QVariant state(const DutyListRow& row) const override;
};

} // namespace inservice
