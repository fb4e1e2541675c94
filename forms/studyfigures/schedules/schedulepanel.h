// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/places/placepanel.h"

#include <QList>

namespace inservice {

class ChoiceEdit;
class TextEdit;

/// The actions on a scheduled report, as the list of this room has them.
[[nodiscard]] const PlaceSubject& scheduleSubject();

/// What one is reminded of, how often, and how. A report as it stood on the page it comes from, or one of those that
/// need nothing else to be chosen.
///
/// Object names: schedulePanel, schedulePanel. and name, report, period, every, by_mail; those of FieldsPanel.
class SchedulePanel : public PlacePanel {
    Q_OBJECT

public:
    /// `reports`: key and name of those that may be chosen here.
    explicit SchedulePanel(const QList<std::pair<QString, QString>>& reports, QWidget* parent = nullptr);
    [[nodiscard]] QJsonObject body() const override;

protected:
    QWidget* fill(const QJsonObject& all, const ReplicaReader& replica) override;
    [[nodiscard]] QString whyNot() const override;

private:
    void fillEvery(bool ofDuties);
    void showRows();
    [[nodiscard]] bool isChosenHere() const;

    QList<std::pair<QString, QString>> m_reports;
    TextEdit* m_name;
    ChoiceEdit* m_report; ///< its data: a question, or the key of a report
    ChoiceEdit* m_period;
    ChoiceEdit* m_every;
    ChoiceEdit* m_way;
};

} // namespace inservice
