// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/fieldspanel.h"
#include "models/replica/tables/teachers.h"

#include <QJsonObject>

namespace inservice {

class NationalIdEdit;
class RocDateEdit;
class TextEdit;

/// Somebody has another number now (統一證號 old → new, 歸化): they stay one person, and the former number still leads
/// to them.
///
/// Object names: renumberPanel, renumberPanel.national_id, .birth_date (for a desk, which does not have it), .reason;
/// those of FieldsPanel.
class RenumberPanel : public FieldsPanel {
    Q_OBJECT

public:
    explicit RenumberPanel(QWidget* parent = nullptr);

    void open(const TeacherRow& teacher, const QString& title);
    /// Who it is, with the new number: the body of teacher.look.
    [[nodiscard]] QJsonObject entry() const;
    [[nodiscard]] QString reason() const;

protected:
    [[nodiscard]] QString whyNot() const override;

private:
    TeacherRow m_teacher;
    NationalIdEdit* m_number;
    RocDateEdit* m_birthDate;
    TextEdit* m_reason;
};

} // namespace inservice
