// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/pagebars.h"
#include "forms/lists/listpage.h"
#include "models/tables/checkinunitmodel.h"

namespace inservice {

class CheckinOutbox;
class FieldsView;
class ReasonPanel;

/// 期初維護 as a desk follows it: who of its units has not done it, to be reminded by mail, one or all that are chosen;
/// and what was finished too early is opened again.
///
/// Object names: checkinUnitsFind, checkinUnitsList, checkinUnitsChip0…3 (CheckinUnitModel::Bucket), checkinUnitName,
/// checkinUnitState, checkinUnitFields, checkinUnitNotice, checkinUnitMail, checkinUnitReopen, checkinUnitPanel…,
/// checkinUnitsMessage.
class CheckinUnitsPage : public ListPage {
    Q_OBJECT

public:
    explicit CheckinUnitsPage(AccountLink& link, QWidget* parent = nullptr);
    ~CheckinUnitsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    void setCurrent(bool current) override;

    [[nodiscard]] const CheckinUnitModel* model() const { return m_model; }
    [[nodiscard]] CheckinOutbox& outbox() { return *m_outbox; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;

private:
    CheckinUnitsPage(AccountLink& link, CheckinUnitModel* model, QWidget* parent);
    void dressList();
    [[nodiscard]] QWidget* makeDetail();
    void connectOutbox();
    void showChosen();
    [[nodiscard]] QString whyNotMailed(const CheckinUnitRow& row) const;
    [[nodiscard]] QList<qint64> mailable() const;
    void mail();
    void openPanel();
    void reopen();

    AccountLink& m_link;
    CheckinUnitModel* m_model;
    CheckinOutbox* m_outbox;
    look::Heading* m_name = nullptr;
    look::StateBadge* m_state = nullptr;
    look::MessageBar* m_refused = nullptr;
    QPushButton* m_mail = nullptr;
    QPushButton* m_reopen = nullptr;
    ReasonPanel* m_panel = nullptr;
    FieldsView* m_fields = nullptr;
    qint64 m_reopened = 0; ///< what the panel is about
    PageBars m_bars;       ///< goes first
};

} // namespace inservice
