// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/unitchoice/unitfields.h"

#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/look/look.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"

#include <QFormLayout>
#include <QRegularExpression>

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

UnitFields::UnitFields(const QString& replicaFile, const QString& prefix, Written written, const QList<UnitKind>& kinds,
                       QWidget* parent)
    : QWidget(parent)
    , m_file(replicaFile)
    , m_prefix(prefix)
    , m_written(written)
    , m_kinds(kinds)
    , m_form(new QFormLayout(this))
    , m_code(new TextEdit(codeLimits))
    , m_name(new TextEdit(nameLimits))
    , m_kind(new ChoiceEdit)
    , m_founder(new ChoiceEdit)
    , m_county(new ChoiceEdit)
    , m_district(new ChoiceEdit)
    , m_address(new TextEdit(addressLimits))
    , m_phone(new PhoneEdit(PhoneNumber::Use::Phone)) {
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(2 * look::grid);
    m_form->setVerticalSpacing(look::grid / 2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const bool byDesk = written == Written::ByDesk;
    add("code", tr("Unit code (&1)"), m_code);
    add("name", tr("Name (&2)"), m_name);
    add("kind", tr("Kind of unit (&3)"), m_kind);
    add("founder", tr("Public or private (&4)"), m_founder);
    add("county_id", tr("County or city (&5)"), m_county);
    add("district_id", tr("District (&6)"), m_district);
    add("address", tr("Address (&7)"), m_address);
    add("phone", tr("Telephone (&8)"), m_phone);
    m_code->setRequired(byDesk);
    if (!byDesk) {
        m_code->setPlaceholderText(tr("may be left empty where you do not know it"));
    }
    m_name->setRequired(true);
    m_address->setRequired(!byDesk);
    m_phone->setRequired(!byDesk);
    for (ValueEdit* edit : QList<ValueEdit*>{m_code, m_name, m_address, m_phone}) {
        connect(edit, &ValueEdit::edited, this, &UnitFields::edited);
    }
    for (ChoiceEdit* edit : {m_kind, m_founder, m_district}) {
        connect(edit, &QComboBox::currentIndexChanged, this, &UnitFields::edited);
    }
    connect(m_county, &QComboBox::currentIndexChanged, this, [this] {
        m_phone->setCounty(m_county->choice().isValid() ? m_county->currentText() : QString());
        try {
            fillDistricts(ReplicaReader(m_file));
        } catch (const ReplicaError& error) {
            qWarning("%s", qPrintable(error.text)); // it can be said without its district
        }
        emit edited();
    });
    setFocusProxy(m_code);
}

void UnitFields::add(const char* field, const QString& label, QWidget* edit) {
    edit->setObjectName(m_prefix + QLatin1String(field));
    edit->setAccessibleName(look::withoutAccessKey(label));
    m_form->addRow(label, edit);
}

void UnitFields::fill(const ReplicaReader& replica) {
    m_kind->restart(tr("Please choose"));
    for (const UnitKind kind : std::as_const(m_kinds)) {
        m_kind->addItem(chineseName(kind), toKey(kind));
    }
    m_founder->restart(tr("Please choose"));
    m_founder->addItem(tr("Public"), QStringLiteral("public"));
    m_founder->addItem(tr("Private"), QStringLiteral("private"));
    m_county->restart(tr("Please choose"));
    const auto counties = replica.rows<CountyRow>();
    for (const CountyRow& county : counties) {
        m_county->addItem(county.name, county.id);
    }
    fillDistricts(replica);
}

void UnitFields::fillDistricts(const ReplicaReader& replica) {
    m_district->clear();
    m_district->addItem(tr("not given"), 0);
    const QList<DistrictRow> districts = districtsOf(replica, m_county->choice().toLongLong());
    for (const DistrictRow& district : districts) {
        m_district->addItem(district.name, district.id);
    }
}

void UnitFields::load(const QJsonObject& body) {
    const auto text = [&body](const char* field) { return body.value(QLatin1String(field)).toString(); };
    m_code->load(text("code"));
    m_name->load(text("name"));
    m_kind->setChoice(text("kind"));
    m_founder->setChoice(text("founder"));
    m_county->setChoice(body.value(QLatin1String("county_id")).toInteger());
    m_district->setChoice(body.value(QLatin1String("district_id")).toInteger());
    m_address->load(text("address"));
    m_phone->load(text("phone"));
}

QJsonObject UnitFields::body() const {
    return {{QStringLiteral("code"), m_code->normalisedText().toUpper()},
            {QStringLiteral("name"), m_name->normalisedText()},
            {QStringLiteral("kind"), m_kind->choice().toString()},
            {QStringLiteral("founder"), m_founder->choice().toString()},
            {QStringLiteral("county_id"), m_county->choice().toLongLong()},
            {QStringLiteral("district_id"), m_district->choice().toLongLong()},
            {QStringLiteral("address"), m_address->normalisedText()},
            {QStringLiteral("phone"), m_phone->normalisedText()}};
}

QString UnitFields::whyNot() const {
    const bool mayLackCode = m_written == Written::ByApplicant && m_code->isBlank();
    if (!mayLackCode && !isCode(m_code->normalisedText().toUpper())) {
        return tr("Write the code of the unit: three to ten digits and capital letters, a branch after a hyphen.");
    }
    // In the order of the form: what is said first is what stands first.
    for (int row = 1; row < m_form->rowCount(); ++row) {
        const QWidget* field = m_form->itemAt(row, QFormLayout::FieldRole)->widget();
        if (const auto* edit = qobject_cast<const ValueEdit*>(field); edit != nullptr && !edit->isValid()) {
            return tr("%1: %2", "field, what is wrong with it").arg(edit->accessibleName(), edit->sentence());
        }
        if (const auto* edit = qobject_cast<const ChoiceEdit*>(field);
            edit != nullptr && edit != m_district && !edit->choice().isValid()) {
            return tr("%1: please choose.", "field").arg(edit->accessibleName());
        }
    }
    return {};
}

} // namespace inservice
