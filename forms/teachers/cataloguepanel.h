// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/fieldspanel.h"
#include "forms/teachers/rosterchoices.h"
#include "models/tables/cataloguemodel.h"

#include <QJsonObject>

class QComboBox;

namespace inservice {

class RocDateEdit;
class TextEdit;

/// What can be done with an item of a catalogue.
enum class CatalogueAction {
    Add,     ///< 新增
    Change,  ///< 改名; of a title also whether it is one of teachers
    Retire,  ///< 停用, today or on a day
    Restore, ///< 恢復使用
};

/// Asks for what goes with an action on a catalogue, and says the body of its command.
///
/// Object names: cataloguePanel, cataloguePanel.catalogue, .name, .staff_group, .stage_id, .parent_id, .day, .until,
/// .kind, .retire_on, .successor_id, .reason; those of FieldsPanel.
class CataloguePanel : public FieldsPanel {
    Q_OBJECT

public:
    explicit CataloguePanel(QWidget* parent = nullptr);

    /// What a 課程性質 can lie under and be replaced by.
    void setNatures(const QList<CatalogueItem>& natures) { m_natures = natures; }
    /// `item`: as it stands; of a new one its catalogue alone.
    void open(CatalogueAction action, const CatalogueItem& item, const RosterChoices& choices, const QString& title);
    [[nodiscard]] CatalogueAction action() const { return m_action; }
    [[nodiscard]] const CatalogueItem& item() const { return m_item; }
    /// The body of catalogue.set.
    [[nodiscard]] QJsonObject body() const;
    [[nodiscard]] QString name() const;

protected:
    [[nodiscard]] QString whyNot() const override;

private:
    void showRows();
    void fillNatures();
    [[nodiscard]] QJsonObject ownFields() const;
    [[nodiscard]] QString whyNotHoliday() const;
    [[nodiscard]] bool isSame() const;
    [[nodiscard]] QString catalogue() const;

    CatalogueAction m_action = CatalogueAction::Add;
    CatalogueItem m_item;
    QList<CatalogueItem> m_natures;
    QComboBox* m_catalogue;
    TextEdit* m_name;
    QComboBox* m_group;
    QComboBox* m_stage;
    QComboBox* m_parent;
    RocDateEdit* m_day;
    RocDateEdit* m_until;
    QComboBox* m_kind;
    RocDateEdit* m_retireOn;
    QComboBox* m_successor;
    TextEdit* m_reason;
};

} // namespace inservice
