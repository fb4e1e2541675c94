// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"
#include "forms/statistics/report.h"

namespace inservice {

/// 統計專區: how much is taken part in in the country, in sums alone, for everybody, before sign-in too.
class PublicReports : public ReportSource {
    Q_OBJECT

public:
    explicit PublicReports(const Ties& ties, QObject* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("public-figures"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<Report> reports() const override;
    [[nodiscard]] bool hasTimes() const override { return false; }
    [[nodiscard]] QStringList populations() const override { return {}; }
    [[nodiscard]] QList<ReportChoice> choices(const ReportQuestion& question) const override;
    [[nodiscard]] QString emptyWords(const ReportQuestion& question) const override;
    void ask(const ReportQuestion& question, QObject* context,
             std::function<void(const ReportAnswer&)> handler) override;
    [[nodiscard]] QString unitName() const override;
    [[nodiscard]] QString listOf(const ReportQuestion& question, const QString& row) const override;
    [[nodiscard]] QString whyNoList(const ReportQuestion& question) const override;
    [[nodiscard]] bool isConcerned(const Changes& changes) const override;

private:
    Ties m_ties;
};

} // namespace inservice
