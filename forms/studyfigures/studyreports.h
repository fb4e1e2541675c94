// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/statistics/report.h"
#include "models/sync/accountlink.h"

#include <QDateTime>
#include <QHash>

namespace inservice {

/// 統計圖表 over confirmed hours: S01–S25 of courses.md II.10, each a question to the centre (`api.study_figures`). A
/// row leads to what it counts: a class of hours to its people, a teacher to their courses, a duty to who lacks it.
class StudyReports : public ReportSource {
    Q_OBJECT

public:
    explicit StudyReports(AccountLink& link, QObject* parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("study-figures"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<Report> reports() const override;
    [[nodiscard]] bool hasTimes() const override { return false; }
    [[nodiscard]] QStringList populations() const override;
    [[nodiscard]] QList<ReportChoice> choices(const ReportQuestion& question) const override;
    [[nodiscard]] QString emptyWords(const ReportQuestion& question) const override;
    [[nodiscard]] QString listWords() const override;
    void ask(const ReportQuestion& question, QObject* context,
             std::function<void(const ReportAnswer&)> handler) override;
    [[nodiscard]] QString unitName() const override;
    [[nodiscard]] QString listOf(const ReportQuestion& question, const QString& row) const override;
    [[nodiscard]] QString whyNoList(const ReportQuestion& question) const override;
    [[nodiscard]] bool isConcerned(const Changes& changes) const override;
    [[nodiscard]] bool hasSchedules() const override { return true; }
    [[nodiscard]] QString scheduleOf(const ReportQuestion& question) const override;
    [[nodiscard]] QString whyNoSchedule(const ReportQuestion& question) const override;
    /// What has to be chosen before a report can be asked for. Empty: nothing.
    [[nodiscard]] QString wanted(const ReportQuestion& question) const;
    /// When a period was frozen, as far as the centre has said so here. Invalid: it was not, or nobody asked.
    [[nodiscard]] QDateTime frozenAt(const QString& period) const { return m_frozen.value(period); }
    void noteFrozen(const QString& period, const QDateTime& at) { m_frozen.insert(period, at); }

private:
    [[nodiscard]] bool isOwnUnit() const;
    [[nodiscard]] bool isOfCountry() const; ///< 教師進修網
    [[nodiscard]] ReportChoice behind(const ReportQuestion& question) const;
    [[nodiscard]] ReportChoice whose() const;
    [[nodiscard]] ReportChoice duties() const;
    [[nodiscard]] ReportChoice tags() const;
    [[nodiscard]] QString wantedOfCountry(const ReportQuestion& question) const;
    /// As the centre is asked it.
    [[nodiscard]] QJsonObject queryOf(const ReportQuestion& question) const;

    AccountLink& m_link;
    QHash<QString, QDateTime> m_frozen; ///< by period as its box has it
};

/// What is chosen of a report as the centre takes it.
[[nodiscard]] QJsonObject studyQuery(const ReportQuestion& question);

} // namespace inservice
