// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/fieldspanel.h"
#include "models/tables/hoursmodel.h"

#include <QJsonArray>

namespace inservice {

class ChoiceEdit;
class NumberEdit;
class TextEdit;

/// What is set by hand for somebody on the list, or for several at once: 身分別, 實核時數 with the reason, 考核,
/// 講師時數, 備註. What stands as it was for each stays so.
///
/// Object names: hoursEntry.role, .way, .hours, .reason, .assess, .lectures, .note, hoursEntryConfirm,
/// hoursEntryCancel.
class EntryPanel : public FieldsPanel {
    Q_OBJECT

public:
    explicit EntryPanel(QWidget* parent);

    /// `declared`: hours of the course, which nobody gets more of.
    void open(const QList<HoursLine>& lines, double declared);
    /// The rows of hours.set: each line with what is said here.
    [[nodiscard]] QJsonArray rows() const;
    /// What has been opened for.
    [[nodiscard]] const QList<HoursLine>& lines() const { return m_lines; }

protected:
    [[nodiscard]] QString whyNot() const override;

private:
    void fill();
    void showRows();
    [[nodiscard]] bool setsHours() const;
    [[nodiscard]] ListRole role() const;
    [[nodiscard]] QJsonObject rowOf(const HoursLine& line) const;

    QList<HoursLine> m_lines;
    double m_declared = 0;
    ChoiceEdit* m_role;
    ChoiceEdit* m_way; ///< computed, or by hand
    NumberEdit* m_hours;
    TextEdit* m_reason;
    ChoiceEdit* m_assess;
    NumberEdit* m_lectures;
    TextEdit* m_note;
};

} // namespace inservice
