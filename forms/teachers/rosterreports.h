// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/statistics/report.h"
#include "models/sync/accountlink.h"

#include <QThreadPool>

namespace inservice {

/// 統計圖表 of the rosters: teachers by title, subject, stage and so on, now as this PC has them, or as the centre has
/// them for whoever has no roster here (作業人員; 教師進修網 of the country), and semester after semester as the centre
/// has kept them; 教師異動 (courses.md S21).
class RosterReports : public ReportSource {
    Q_OBJECT

public:
    explicit RosterReports(AccountLink& link, QObject* parent = nullptr);
    ~RosterReports() override;

    [[nodiscard]] QList<Report> reports() const override;
    [[nodiscard]] QStringList populations() const override;
    void ask(const ReportQuestion& question, QObject* context,
             std::function<void(const ReportAnswer&)> handler) override;
    [[nodiscard]] QString unitName() const override;
    [[nodiscard]] QString listOf(const ReportQuestion& question, const QString& row) const override;
    [[nodiscard]] QString whyNoList(const ReportQuestion& question) const override;
    [[nodiscard]] bool isConcerned(const Changes& changes) const override;

private:
    using Handler = std::function<void(const ReportAnswer&)>;
    void askReplica(const ReportQuestion& question, QObject* context, Handler handler);
    void askCentre(const ReportQuestion& question, QObject* context, Handler handler);
    [[nodiscard]] bool hasRoster() const;
    [[nodiscard]] bool isOwnUnit() const;
    /// The people that a report counts are in the replica.
    [[nodiscard]] bool isOnThisPc(const QString& report) const;
    [[nodiscard]] bool isOfCountry() const; ///< 教師進修網

    AccountLink& m_link;
    QThreadPool m_pool;
};

} // namespace inservice
