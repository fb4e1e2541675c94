// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/upkeep/upkeeppanel.h"

class QCheckBox;

namespace inservice {

class EmailEdit;
class MailCodeEdit;
class PersonNameEdit;
class PhoneEdit;
class RocDateEdit;
class SubjectsEdit;
class TextEdit;

/// What is said of a recommended lecturer, or what goes with their consent.
///
/// Object names: lecturerPanel, lecturerPanel. and a field of docs/api.md; those of SubjectsEdit and FieldsPanel.
class LecturerPanel : public UpkeepPanel {
    Q_OBJECT

public:
    explicit LecturerPanel(QWidget* parent = nullptr);
    [[nodiscard]] QJsonObject body() const override;

protected:
    QWidget* fill(const QJsonObject& all, const ReplicaReader& replica) override;
    [[nodiscard]] QString whyNot() const override;

private:
    void addRows();
    void showRows();
    void loadSaid(const QJsonObject& all, const ReplicaReader& replica);
    [[nodiscard]] QJsonObject said() const;

    PersonNameEdit* m_name;
    TextEdit* m_serviceUnit;
    TextEdit* m_jobTitle;
    SubjectsEdit* m_subjects;
    TextEdit* m_expertise;
    EmailEdit* m_email;
    QCheckBox* m_showEmail;
    PhoneEdit* m_phone;
    QCheckBox* m_showPhone;
    TextEdit* m_note;
    MailCodeEdit* m_code;
    RocDateEdit* m_signedOn;
    TextEdit* m_kept;
    TextEdit* m_reason;
};

} // namespace inservice
