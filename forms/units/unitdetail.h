// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/rowdetail.h"
#include "forms/lists/fieldsview.h"
#include "forms/units/unitactions.h"
#include "models/sync/accountlink.h"

#include <QHash>
#include <QJsonObject>

namespace inservice {

class ReasonPanel;
class UnitForm;
class UnitsOutbox;

/// One unit beside the list: what it is, who reviews it, who is there, what was done with it, and what can be done. Or
/// the panel in which a new one is asked for.
///
/// Object names: unitName, unitState, unitFields, unitNotice, unitAccounts, unitRename, unitClose, unitReopen,
/// unitMerge, unitAssign, unitWhyNot, unitPanel…; those of UnitForm.
class UnitDetail : public RowDetail {
    Q_OBJECT

public:
    UnitDetail(AccountLink& link, UnitListModel& model, UnitsOutbox& outbox, QWidget* parent = nullptr);

    void show(const UnitListRow& row);
    /// Nothing but the panel for a new unit.
    void showNew();
    void refresh() override;
    void focus() override;
    /// Opens the panel of an action, if it can be done now.
    void start(UnitAction action);
    /// It was undone before it was sent: it comes back when the panel is opened again.
    void keep(const OutboxItem& item);

signals:
    /// The accounts of the one shown are asked for, by its code.
    void accountsRequested(const QString& unitCode);
    void availabilityChanged(inservice::UnitAction action, const inservice::Availability& availability);
    /// The panel of a new unit was left or used.
    void newEnded();

private:
    [[nodiscard]] QList<FieldsView::Section> sections(const UnitListRow& row) const;
    [[nodiscard]] FieldsView::Section history(qint64 unitId) const;
    [[nodiscard]] FieldsView::Section calls(qint64 unitId) const;
    [[nodiscard]] QString explanation(const UnitActionSpec& spec) const;
    void openPanel(const UnitActionSpec& spec);
    void panelClosed() override;
    void showParts(bool isNew);
    void showRefused();
    void confirm();
    [[nodiscard]] QString panelKey() const;

    AccountLink& m_link;
    UnitListModel& m_model;
    UnitsOutbox& m_outbox;
    UnitListRow m_seen; ///< as it stood when the panel was opened
    UnitAction m_action = UnitAction::Add;
    QHash<QString, QJsonObject> m_kept; ///< what was written and is not asked for, by the key of its panel
    ReasonPanel* m_panel;
    UnitForm* m_form;
    FieldsView* m_fields;
};

} // namespace inservice
