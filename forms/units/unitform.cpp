// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/unitform.h"

#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/look/look.h"
#include "forms/unitchoice/unitchoice.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"

#include <QFormLayout>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

constexpr PlainText::Limits codeLimits{1, 15, false, false};
constexpr PlainText::Limits nameLimits{1, 120, false, true}; ///< as the centre takes them
constexpr PlainText::Limits addressLimits{0, 200, false, true};

/// As core.unit has it.
bool isCode(const QString& code) {
    static const QRegularExpression form(QStringLiteral("^[0-9A-Z]{3,10}(-[0-9A-Z]{1,4})?$"));
    return form.match(code).hasMatch();
}

} // namespace

UnitForm::UnitForm(const QString& replicaFile, QWidget* parent)
    : QWidget(parent)
    , m_file(replicaFile)
    , m_form(new QFormLayout)
    , m_code(new TextEdit(codeLimits))
    , m_name(new TextEdit(nameLimits))
    , m_kind(new ChoiceEdit)
    , m_founder(new ChoiceEdit)
    , m_county(new ChoiceEdit)
    , m_district(new ChoiceEdit)
    , m_address(new TextEdit(addressLimits))
    , m_phone(new PhoneEdit(PhoneNumber::Use::Phone))
    , m_finder(new UnitFinder(this))
    , m_into(new UnitChoice(m_finder))
    , m_scope(new ChoiceEdit)
    , m_desk(new ChoiceEdit) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid);
    m_form->setHorizontalSpacing(2 * look::grid);
    m_form->setVerticalSpacing(look::grid / 2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(m_form);
    column->addWidget(m_into);
    m_into->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // none of its lists is cut off
    add("code", tr("Unit code (&1)"), m_code, {UnitAction::Add});
    add("name", tr("Name (&2)"), m_name, {UnitAction::Add, UnitAction::Rename});
    add("kind", tr("Kind of unit (&3)"), m_kind, {UnitAction::Add});
    add("founder", tr("Public or private (&4)"), m_founder, {UnitAction::Add});
    add("county_id", tr("County or city (&5)"), m_county, {UnitAction::Add});
    add("district_id", tr("District (&6)"), m_district, {UnitAction::Add});
    add("address", tr("Address (&7)"), m_address, {UnitAction::Add});
    add("phone", tr("Telephone (&8)"), m_phone, {UnitAction::Add});
    add("account_scope", tr("For whom (&1)"), m_scope, {UnitAction::Assign});
    add("desk_id", tr("Reviewed by (&2)"), m_desk, {UnitAction::Assign});
    for (ValueEdit* edit : QList<ValueEdit*>{m_code, m_name}) {
        edit->setRequired(true);
    }
    for (ValueEdit* edit : QList<ValueEdit*>{m_code, m_name, m_address, m_phone}) {
        connect(edit, &ValueEdit::edited, this, &UnitForm::edited);
    }
    for (ChoiceEdit* edit : {m_kind, m_founder, m_district, m_scope, m_desk}) {
        connect(edit, &QComboBox::currentIndexChanged, this, &UnitForm::edited);
    }
    connect(m_county, &QComboBox::currentIndexChanged, this, [this] {
        try {
            fillDistricts(ReplicaReader(m_file));
        } catch (const ReplicaError& error) {
            qWarning("%s", qPrintable(error.text)); // it can be said without its district
        }
        emit edited();
    });
    connect(m_into, &UnitChoice::changed, this, &UnitForm::edited);
}

void UnitForm::add(const char* field, const QString& label, QWidget* edit, const QList<UnitAction>& actions) {
    edit->setObjectName(QStringLiteral("unitForm.") + QLatin1String(field));
    edit->setAccessibleName(look::withoutAccessKey(label));
    m_form->addRow(label, edit);
    m_fields.append({QLatin1String(field), edit, actions});
}

bool UnitForm::asks(UnitAction action) {
    return action != UnitAction::Close && action != UnitAction::Reopen;
}

void UnitForm::open(UnitAction action, const UnitListRow& row, const QJsonObject& written,
                    const ReplicaReader& replica) {
    m_action = action;
    m_row = row;
    QWidget* first = action == UnitAction::Merge ? m_into : nullptr;
    for (const Field& field : std::as_const(m_fields)) {
        const bool isAsked = field.actions.contains(action);
        m_form->setRowVisible(field.edit, isAsked);
        if (isAsked && first == nullptr) {
            first = field.edit;
        }
    }
    m_into->setVisible(action == UnitAction::Merge);
    if (action == UnitAction::Merge) {
        m_finder->load(m_file);
        m_into->setPlace(row.unit.countyId, row.unit.districtId, row.unit.kind, 0);
    }
    fill(replica);
    load(written);
    setFocusProxy(action == UnitAction::Merge ? m_into->findEdit() : first);
}

void UnitForm::fill(const ReplicaReader& replica) {
    m_kind->restart(tr("Please choose"));
    const QList<UnitKind> kinds = allUnitKinds();
    for (const UnitKind kind : kinds) {
        if (!isDesk(kind)) {
            m_kind->addItem(chineseName(kind), toKey(kind));
        }
    }
    m_founder->restart(tr("Please choose"));
    m_founder->addItem(tr("Public"), QStringLiteral("public"));
    m_founder->addItem(tr("Private"), QStringLiteral("private"));
    m_county->restart(tr("Please choose"));
    const auto counties = replica.rows<CountyRow>();
    for (const CountyRow& county : counties) {
        m_county->addItem(county.name, county.id);
    }
    m_scope->clear();
    m_scope->addItem(tr("Chief managers, or the only type there is"), QStringLiteral("chief"));
    m_scope->addItem(tr("Contacts and operators"), QStringLiteral("colleague"));
    m_desk->clear();
    m_desk->addItem(tr("As the rules say"), 0);
    const auto desks = replica.rows<DeskRow>();
    for (const DeskRow& desk : desks) {
        m_desk->addItem(desk.name, desk.id);
    }
    fillDistricts(replica);
}

void UnitForm::fillDistricts(const ReplicaReader& replica) {
    m_district->clear();
    m_district->addItem(tr("not given"), 0);
    const QList<DistrictRow> districts = districtsOf(replica, m_county->choice().toLongLong());
    for (const DistrictRow& district : districts) {
        m_district->addItem(district.name, district.id);
    }
}

void UnitForm::load(const QJsonObject& written) {
    const auto text = [&written](const char* field) { return written.value(QLatin1String(field)).toString(); };
    m_code->load(text("code"));
    m_name->load(m_action == UnitAction::Rename && !written.contains(QLatin1String("name")) ? m_row.unit.name
                                                                                            : text("name"));
    m_kind->setChoice(text("kind"));
    m_founder->setChoice(text("founder"));
    m_county->setChoice(written.value(QLatin1String("county_id")).toInteger(m_row.unit.countyId));
    m_district->setChoice(written.value(QLatin1String("district_id")).toInteger());
    m_address->load(text("address"));
    m_phone->load(text("phone"));
    m_scope->setChoice(written.value(QLatin1String("account_scope")).toString(QStringLiteral("chief")));
    m_desk->setChoice(written.value(QLatin1String("desk_id")).toInteger());
}

QJsonObject UnitForm::details() const {
    switch (m_action) {
    case UnitAction::Add:
        return {{QStringLiteral("code"), m_code->normalisedText().toUpper()},
                {QStringLiteral("name"), m_name->normalisedText()},
                {QStringLiteral("kind"), m_kind->choice().toString()},
                {QStringLiteral("founder"), m_founder->choice().toString()},
                {QStringLiteral("county_id"), m_county->choice().toLongLong()},
                {QStringLiteral("district_id"), m_district->choice().toLongLong()},
                {QStringLiteral("address"), m_address->normalisedText()},
                {QStringLiteral("phone"), m_phone->normalisedText()}};
    case UnitAction::Rename:
        return {{QStringLiteral("name"), m_name->normalisedText()}};
    case UnitAction::Merge:
        return {{QStringLiteral("into_id"), m_into->unitId()}};
    case UnitAction::Assign:
        return {{QStringLiteral("account_scope"), m_scope->currentData().toString()},
                {QStringLiteral("desk_id"), m_desk->currentData().toLongLong()}};
    case UnitAction::Close:
    case UnitAction::Reopen:
        break;
    }
    return {};
}

QString UnitForm::whyNotNew() const {
    if (!isCode(m_code->normalisedText().toUpper())) {
        return tr("Write the code of the unit: three to ten digits and capital letters, a branch after a hyphen.");
    }
    for (const ValueEdit* edit : QList<const ValueEdit*>{m_name, m_address, m_phone}) {
        if (!edit->isValid()) {
            return tr("%1: %2", "field, what is wrong with it").arg(edit->accessibleName(), edit->sentence());
        }
    }
    for (const ChoiceEdit* edit : {m_kind, m_founder, m_county}) {
        if (!edit->choice().isValid()) {
            return tr("%1: please choose.", "field").arg(edit->accessibleName());
        }
    }
    return {};
}

QString UnitForm::whyNot() const {
    switch (m_action) {
    case UnitAction::Add:
        return whyNotNew();
    case UnitAction::Rename:
        if (!m_name->isValid()) {
            return m_name->sentence();
        }
        return m_name->normalisedText() == m_row.unit.name ? tr("This is its name already.") : QString();
    case UnitAction::Merge:
        if (m_into->unitId() == 0) {
            return tr("Choose the unit that it goes into.");
        }
        return m_into->unitId() == m_row.unit.id ? tr("A unit cannot be merged into itself.") : QString();
    case UnitAction::Assign:
    case UnitAction::Close:
    case UnitAction::Reopen:
        break;
    }
    return {};
}

} // namespace inservice
