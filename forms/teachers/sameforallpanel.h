// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/fieldspanel.h"
#include "forms/teachers/rosterchoices.h"

#include <QJsonObject>

class QComboBox;

namespace inservice {

/// What becomes the same for each of several: 職稱, 科目類別, 聘任類別, 訓練角色. What is left as it is stays each
/// one's own.
///
/// Object names: teachersSame, teachersSame.title_id, .stage_id, .employment_id, .training_role_id; those of
/// FieldsPanel.
class SameForAllPanel : public FieldsPanel {
    Q_OBJECT

public:
    explicit SameForAllPanel(QWidget* parent = nullptr);

    void open(const RosterChoices& choices, const QString& title);
    /// Of somebody who stands like this: {field: {base, new}}, without what is so already.
    [[nodiscard]] QJsonObject changesOf(const TeacherRow& teacher) const;

protected:
    [[nodiscard]] QString whyNot() const override;

private:
    QComboBox* m_title;
    QComboBox* m_stage;
    QComboBox* m_employment;
    QComboBox* m_role;
};

} // namespace inservice
