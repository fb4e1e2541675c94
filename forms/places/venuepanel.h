// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/upkeep/upkeeppanel.h"

class QCheckBox;
class QListWidget;
class QSpinBox;

namespace inservice {

class ChoiceEdit;
class PhoneEdit;
class TextEdit;

/// What is said of a 研習場所, or why it is closed.
///
/// Object names: venuePanel, venuePanel. and a field of docs/api.md; those of FieldsPanel.
class VenuePanel : public UpkeepPanel {
    Q_OBJECT

public:
    /// `replicaFile`: read again for the districts of another county.
    explicit VenuePanel(const QString& replicaFile, QWidget* parent = nullptr);
    [[nodiscard]] QJsonObject body() const override;

protected:
    QWidget* fill(const QJsonObject& all, const ReplicaReader& replica) override;
    [[nodiscard]] QString whyNot() const override;

private:
    void addRows();
    void fillPlace(const QJsonObject& all, const ReplicaReader& replica);
    void fillDistricts(const ReplicaReader& replica);
    void fillEquipment(const QJsonObject& all, const ReplicaReader& replica);

    QString m_file;
    TextEdit* m_name;
    ChoiceEdit* m_county;
    ChoiceEdit* m_district;
    TextEdit* m_address;
    QSpinBox* m_capacity;
    QListWidget* m_equipment;
    TextEdit* m_equipmentNote;
    PhoneEdit* m_phone;
    QCheckBox* m_shared;
    TextEdit* m_reason;
};

} // namespace inservice
