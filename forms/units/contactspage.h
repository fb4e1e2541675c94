// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "forms/pages/page.h"
#include "models/questions/contacts.h"
#include "models/sync/guestlink.h"
#include "models/tables/unitfinder.h"

namespace inservice {

class FieldsView;
class UnitChoice;

/// 業務帳號查詢 (S0): whom anybody may turn to at a unit, its 總負責人 and 連絡人. A unit is found by its name or
/// place, the rest is asked at the centre: nothing of it is kept on this PC.
///
/// Object names: contactsUnit, contactsMessage, contactsFields; those of UnitChoice.
class ContactsPage : public Page {
    Q_OBJECT

public:
    explicit ContactsPage(GuestLink& link, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool hasMainAction() const override { return false; }
    void focusFind() override;
    /// The id of a unit: it is asked about as soon as the units are known.
    void openAt(const QString& argument) override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

private:
    [[nodiscard]] QWidget* makeAnswer();
    void choosePending();
    void ask();
    void showContacts(const UnitRow& unit, const QList<questions::UnitContact>& contacts);
    void sayNobody(const UnitRow& unit);

    GuestLink& m_link;
    UnitFinder* m_finder;
    UnitChoice* m_choice;
    look::Heading* m_unit = nullptr;
    look::MessageBar* m_message = nullptr;
    FieldsView* m_fields = nullptr;
    qint64 m_pending = 0; ///< to be chosen as soon as the units are known
    qint64 m_asked = 0;   ///< of which unit the answer is shown, or awaited
};

} // namespace inservice
