// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/statistics/report.h"
#include "models/sync/accountlink.h"

#include <QThreadPool>

namespace inservice {

/// 統計圖表 of the rosters: teachers by title, subject, stage and so on, now as this PC has them, and semester after
/// semester as the centre has kept them; 教師異動 (courses.md S21).
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
    [[nodiscard]] bool isConcerned(const Changes& changes) const override;

private:
    using Handler = std::function<void(const ReportAnswer&)>;
    void askReplica(const ReportQuestion& question, QObject* context, Handler handler);
    void askCentre(const ReportQuestion& question, QObject* context, Handler handler);
    /// Every number is told at one's own school alone.
    [[nodiscard]] bool isOwnUnit() const;
    [[nodiscard]] bool isOfCountry() const; ///< 教師進修網

    AccountLink& m_link;
    QThreadPool m_pool;
};

} // namespace inservice
