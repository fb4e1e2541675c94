// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/unitcontactpage.h"

#include "app/desk/pages/changeform.h"
#include "forms/edits/edits.h"
#include "forms/look/look.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"

#include <QLabel>
#include <QVBoxLayout>

namespace inservice {

namespace {
constexpr PlainText::Limits addressLimits{1, 200, false, true}; ///< as the centre takes it
}

UnitContactPage::UnitContactPage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_form(new ChangeForm(link, "unitContact", "unit.contact",
                            QStringLiteral("unit-contact:%1").arg(link.identity().unitId), tr("Contact of my unit"),
                            this))
    , m_unit(new QLabel(m_form)) {
    setObjectName("unitContactPage");
    m_unit->setObjectName("unitContactUnit");
    m_unit->setTextFormat(Qt::PlainText);
    m_unit->setWordWrap(true);
    auto* note = new QLabel(tr("Everybody sees them in the lists of units. A later list of the "
                               "Ministry does not undo what you enter, as long as it says what it said."),
                            m_form);
    note->setWordWrap(true);
    auto* address = new TextEdit(addressLimits, m_form);
    address->setObjectName("unitContactAddress");
    auto* phone = new PhoneEdit(PhoneNumber::Use::Phone, m_form);
    phone->setObjectName("unitContactPhone");
    m_form->addWidget(m_unit);
    m_form->addWidget(note);
    m_form->addField(QStringLiteral("address"), tr("&Address:"), address);
    m_form->addField(QStringLiteral("phone"), tr("Tele&phone:"), phone);
    m_form->addButton();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_form);
}

QString UnitContactPage::title() const {
    return tr("Contact of my unit");
}

void UnitContactPage::setCurrent(bool current) {
    if (current) {
        load();
        m_form->focusFirst();
    } else {
        m_form->message()->clear();
    }
}

void UnitContactPage::refresh(const Changes& changes) {
    if (changes.concerns({"unit"}) && !m_form->isChanged()) {
        load();
    }
}

void UnitContactPage::load() {
    std::optional<UnitRow> unit;
    try {
        unit = m_link.replica().row<UnitRow>(m_link.identity().unitId);
    } catch (const ReplicaError&) {
        // nothing is offered as long as nothing is known
    }
    m_unit->setText(unit ? tr("%1  %2", "code, name").arg(unit->code, unit->name) : QString());
    m_form->load(unit ? QJsonObject{{QStringLiteral("address"), unit->address}, {QStringLiteral("phone"), unit->phone}}
                      : QJsonObject(),
                 unit.has_value());
}

} // namespace inservice
