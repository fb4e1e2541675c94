// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/upkeep/upkeeppanel.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QListWidget;
class QSpinBox;

namespace inservice {

class TextEdit;

/// What is said of a 法定研習, or why it is retired.
///
/// Object names: dutyPanel, dutyPanel. and a field of docs/api.md; those of FieldsPanel.
class DutyPanel : public UpkeepPanel {
    Q_OBJECT

public:
    explicit DutyPanel(QWidget* parent = nullptr);
    [[nodiscard]] QJsonObject body() const override;

protected:
    QWidget* fill(const QJsonObject& all, const ReplicaReader& replica) override;
    [[nodiscard]] QString whyNot() const override;

private:
    void addRows();
    void connectRows();
    void fillLists(const QJsonObject& all, const ReplicaReader& replica);
    [[nodiscard]] bool asksFields() const { return asksAll() || isFor("replace"); }
    [[nodiscard]] bool hasGoodNumbers() const;

    TextEdit* m_name;
    QListWidget* m_tags;
    TextEdit* m_courses;
    TextEdit* m_titleWords;
    QDoubleSpinBox* m_hours;
    QComboBox* m_counts;
    QComboBox* m_span;
    QListWidget* m_roles;
    QListWidget* m_titles;
    QCheckBox* m_inPerson;
    QCheckBox* m_inFull;
    QListWidget* m_partTags;
    QDoubleSpinBox* m_partHours;
    QSpinBox* m_target;
    QCheckBox* m_fresh;
    QSpinBox* m_fromYear;
    QSpinBox* m_toYear;
    TextEdit* m_note;
    TextEdit* m_reason;
};

} // namespace inservice
