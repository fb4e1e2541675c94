// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/units.h"
#include "models/tables/rowlistmodel.h"

namespace inservice {

/// A desk (教師進修網, 國教署, 區管中心) as one looks for whom to ask.
struct DeskListRow {
    DeskRow desk;
    qint64 countyId = 0;
    QString county;
    bool operator==(const DeskListRow&) const = default;
};

/// 諮詢窗口: the desks that review applications and courses, with how they are reached (S0).
class DeskModel : public RowListModel<DeskListRow> {
    Q_OBJECT

public:
    enum class Column {
        Name,    ///< 單位
        County,  ///< 縣市
        Phone,   ///< 聯絡電話
        Fax,     ///< 傳真
        Mail,    ///< E-Mail
        Address, ///< 地址
        Count,
    };

    explicit DeskModel(const QString& replicaFile, QObject* parent = nullptr);
    ~DeskModel() override;
};

} // namespace inservice
