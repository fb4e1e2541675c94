// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/fieldspanel.h"

#include <QJsonObject>

namespace inservice {

class NationalIdEdit;
class NumberEdit;
class PersonNameEdit;
class RocDateEdit;
class TextEdit;

/// The hours that somebody on the list should have, or somebody who was left out of it.
///
/// Object names: correctPerson.hours, .name, .national_id, .birth, .unit, .title, correctPersonConfirm,
/// correctPersonCancel.
class PersonPanel : public FieldsPanel {
    Q_OBJECT

public:
    explicit PersonPanel(QWidget* parent);

    /// `most`: hours of the course; a course of credits gives all of them or none.
    void setCourse(double most, bool isCredit);
    /// For somebody on the list: {no, name, role, before, hours}.
    void openHours(const QJsonObject& person);
    /// For somebody who was left out; what is known of them already.
    void openNew(const QJsonObject& person);
    /// As filled in.
    [[nodiscard]] QJsonObject person() const;

protected:
    [[nodiscard]] QString whyNot() const override;

private:
    void showRows(bool isNew);
    [[nodiscard]] bool isNew() const { return m_isNew; }

    QJsonObject m_person;
    bool m_isNew = false;
    double m_most = 0;
    bool m_isCredit = false;
    PersonNameEdit* m_name;
    NationalIdEdit* m_nationalId;
    RocDateEdit* m_birth;
    TextEdit* m_unit;
    TextEdit* m_title;
    NumberEdit* m_hours;
};

} // namespace inservice
