// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/fieldspanel.h"
#include "forms/teachers/rosterchoices.h"

#include <QJsonObject>

class QCheckBox;
class QComboBox;

namespace inservice {

class EmailEdit;
class RocDateEdit;
class SubjectsEdit;
class TextEdit;

/// 編輯教師資料: what a school fills in beside who somebody is.
///
/// Object names: teacherEditPanel, teacherEditPanel.title_id … (names of docs/api.md); those of FieldsPanel and
/// SubjectsEdit.
class TeacherEditPanel : public FieldsPanel {
    Q_OBJECT

public:
    explicit TeacherEditPanel(QWidget* parent = nullptr);

    void open(const TeacherRow& teacher, const RosterChoices& choices, const QString& title);
    /// What is to be another, {field: {base, new}}.
    [[nodiscard]] QJsonObject changes() const;

protected:
    [[nodiscard]] QString whyNot() const override;

private:
    [[nodiscard]] QJsonObject values() const;

    QJsonObject m_base; ///< as the entry stood when it was opened
    QComboBox* m_title;
    EmailEdit* m_email;
    QComboBox* m_stage;
    SubjectsEdit* m_subjects;
    QComboBox* m_employment;
    QComboBox* m_role;
    RocDateEdit* m_hiredOn;
    TextEdit* m_licence;
    QCheckBox* m_civilServant;
    TextEdit* m_unitNote;
    TextEdit* m_note;
};

} // namespace inservice
