// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/upkeep/recurringpanel.h"

#include <QList>

namespace inservice {

/// The actions on a scheduled report, as the list of this room has them.
[[nodiscard]] const UpkeepSubject& scheduleSubject();

/// What one is reminded of, how often, and how. A report as it stood on the page it comes from, or one of those that
/// need nothing else to be chosen.
///
/// Object names: those of RecurringPanel (schedulePanel); report, period.
class SchedulePanel : public RecurringPanel {
    Q_OBJECT

public:
    /// `reports`: key and name of those that may be chosen here.
    explicit SchedulePanel(const QList<std::pair<QString, QString>>& reports, QWidget* parent = nullptr);
    [[nodiscard]] QJsonObject body() const override;

protected:
    QWidget* fill(const QJsonObject& all, const ReplicaReader& replica) override;
    [[nodiscard]] QString whyNot() const override;

private:
    void showRows();
    [[nodiscard]] bool isChosenHere() const;

    QList<std::pair<QString, QString>> m_reports;
    ChoiceEdit* m_report; ///< its data: a question, or the key of a report
    ChoiceEdit* m_period;
};

} // namespace inservice
