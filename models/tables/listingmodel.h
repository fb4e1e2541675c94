// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/listings.h"
#include "models/tables/listwords.h"
#include "models/tables/markedlistmodel.h"

namespace inservice {

/// A request to be listed, and what the replica knows about it.
struct ListingListRow {
    ListingRow listing;
    QString kindName;
    QString county;
    QString district;
    QString unit;         ///< that was added for it: name and code; empty: none
    QStringList alike;    ///< units of that code, or of that name in that county: name and code
    qint64 evidence = 0;  ///< the scan that was sent last; 0: none is seen
    QString evidenceName; ///< its file
    int earlier = 0;      ///< pieces of evidence before it
    bool operator==(const ListingListRow&) const = default;
};

/// 單位列入申請, as the desk decides on them.
class ListingModel : public MarkedListModel<ListingListRow> {
    Q_OBJECT

public:
    enum class Column {
        Number,    ///< 申請編號
        Unit,      ///< 單位名稱
        Kind,      ///< 單位類別
        County,    ///< 縣市
        State,     ///< 狀態
        AppliedAt, ///< 申請時間
        Applicant, ///< 申請人
        Permit,    ///< 設立許可／立案證書
        Count,
    };
    enum class Bucket {
        Mine,     ///< 待審核
        Returned, ///< 退回補正
        Ended,    ///< 已結束
        All,
        Count,
    };

    ListingModel(const QString& replicaFile, ListWords words, QObject* parent = nullptr);
    ~ListingModel() override;

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] QVariant state(const ListingListRow& row) const override;

private:
    ListWords m_words;
};

} // namespace inservice
