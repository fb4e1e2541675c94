// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/places/venuepanel.h"

#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/look/wrappingbox.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/venues.h"

#include <QJsonArray>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSpinBox>

namespace inservice {
namespace {

constexpr PlainText::Limits nameLimits{1, 60, false, true}; ///< as the centre takes them
constexpr PlainText::Limits addressLimits{1, 200, false, true};
constexpr PlainText::Limits noteLimits{0, 200, false, false};
constexpr PlainText::Limits reasonLimits{1, 500, false, false};
constexpr int mostPeople = 5000;
constexpr int equipmentLines = 3;

} // namespace

VenuePanel::VenuePanel(const QString& replicaFile, QWidget* parent)
    : UpkeepPanel(QStringLiteral("venuePanel"), {}, parent)
    , m_file(replicaFile)
    , m_name(new TextEdit(nameLimits))
    , m_county(new ChoiceEdit)
    , m_district(new ChoiceEdit)
    , m_address(new TextEdit(addressLimits))
    , m_capacity(new QSpinBox)
    , m_equipment(new QListWidget)
    , m_equipmentNote(new TextEdit(noteLimits))
    , m_phone(new PhoneEdit(PhoneNumber::Use::Phone))
    , m_shared(new look::WrappingBox(tr("Other &units may hold their courses here"), this))
    , m_reason(new TextEdit(reasonLimits)) {
    m_name->setRequired(true);
    m_address->setRequired(true);
    m_capacity->setRange(0, mostPeople);
    m_capacity->setSpecialValueText(tr("not given"));
    m_capacity->setSuffix(tr(" people"));
    m_capacity->setGroupSeparatorShown(true);
    m_equipment->setFlow(QListView::LeftToRight);
    m_equipment->setWrapping(true);
    m_equipment->setResizeMode(QListView::Adjust);
    m_equipment->setFixedHeight(equipmentLines * (m_equipment->fontMetrics().height() + look::grid) +
                                2 * m_equipment->frameWidth());
    addRows();
    connect(m_county, &QComboBox::currentIndexChanged, this, [this] {
        m_phone->setCounty(m_county->choice().isValid() ? m_county->currentText() : QString());
        try {
            fillDistricts(ReplicaReader(m_file));
        } catch (const ReplicaError& error) {
            qWarning("%s", qPrintable(error.text)); // it can be said without its district
        }
        edited();
    });
    connect(m_district, &QComboBox::currentIndexChanged, this, &VenuePanel::edited);
    connect(m_capacity, &QSpinBox::valueChanged, this, &VenuePanel::edited);
    connect(m_equipment, &QListWidget::itemChanged, this, &VenuePanel::edited);
    connect(m_shared, &QCheckBox::toggled, this, &VenuePanel::edited);
}

void VenuePanel::addRows() {
    add("name", tr("&Name"), m_name);
    add("county_id", tr("Count&y or city"), m_county);
    add("district_id", tr("&District"), m_district);
    add("address", tr("&Address"), m_address);
    add("capacity", tr("&Holds"), m_capacity);
    add("equipment", tr("&Equipment"), m_equipment);
    add("equipment_note", tr("&Further equipment"), m_equipmentNote);
    add("phone", tr("Tele&phone of whoever lends it"), m_phone);
    add("shared", {}, m_shared);
    m_shared->setAccessibleName(tr("Other units may hold their courses here"));
    add("reason", tr("&Reason"), m_reason);
}

QWidget* VenuePanel::fill(const QJsonObject& all, const ReplicaReader& replica) {
    const auto text = [&all](const char* field) { return all.value(QLatin1String(field)).toString(); };
    m_name->load(text("name"));
    fillPlace(all, replica);
    m_address->load(text("address"));
    const QSignalBlocker quiet(m_capacity);
    m_capacity->setValue(all.value(QLatin1String("capacity")).toInt());
    fillEquipment(all, replica);
    m_equipmentNote->load(text("equipment_note"));
    m_phone->load(text("phone"));
    const QSignalBlocker still(m_shared);
    m_shared->setChecked(all.value(QLatin1String("shared")).toBool());
    m_reason->load(text("reason"));
    for (QWidget* edit : QList<QWidget*>{m_name, m_county, m_district, m_address, m_capacity, m_equipment,
                                         m_equipmentNote, m_phone, m_shared}) {
        setRowShown(edit, asksAll());
    }
    setRowShown(m_reason, !asksAll());
    m_reason->setRequired(isFor("close"));
    return asksAll() ? m_name : m_reason;
}

void VenuePanel::fillPlace(const QJsonObject& all, const ReplicaReader& replica) {
    const QSignalBlocker quiet(m_county);
    m_county->restart(tr("Please choose"));
    const auto counties = replica.rows<CountyRow>();
    for (const CountyRow& county : counties) {
        m_county->addItem(county.name, county.id);
    }
    m_county->setChoice(all.value(QLatin1String("county_id")).toInteger());
    m_phone->setCounty(m_county->choice().isValid() ? m_county->currentText() : QString());
    fillDistricts(replica);
    const QSignalBlocker still(m_district);
    m_district->setChoice(all.value(QLatin1String("district_id")).toInteger());
}

void VenuePanel::fillDistricts(const ReplicaReader& replica) {
    const QSignalBlocker quiet(m_district);
    m_district->clear();
    m_district->addItem(tr("not given"), 0);
    const QList<DistrictRow> districts = districtsOf(replica, m_county->choice().toLongLong());
    for (const DistrictRow& district : districts) {
        m_district->addItem(district.name, district.id);
    }
}

void VenuePanel::fillEquipment(const QJsonObject& all, const ReplicaReader& replica) {
    const QSignalBlocker quiet(m_equipment);
    m_equipment->clear();
    const QJsonArray has = all.value(QLatin1String("equipment")).toArray();
    const auto words = replica.rows<VenueEquipmentRow>(QStringLiteral(" ORDER BY sort, id"));
    for (const VenueEquipmentRow& word : words) {
        const bool isChosen = has.contains(QJsonValue(word.id));
        if (word.retired && !isChosen) {
            continue;
        }
        auto* item = new QListWidgetItem(word.name, m_equipment);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, word.id);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    m_equipment->setCurrentRow(0, QItemSelectionModel::NoUpdate);
    m_equipment->setGridSize({}); // the widest says how wide a column is
    m_equipment->setGridSize({m_equipment->sizeHintForColumn(0) + look::grid, m_equipment->sizeHintForRow(0)});
}

QJsonObject VenuePanel::body() const {
    if (!asksAll()) {
        return {{QStringLiteral("reason"), m_reason->normalisedText()}};
    }
    QJsonArray equipment;
    for (int row = 0; row < m_equipment->count(); ++row) {
        if (m_equipment->item(row)->checkState() == Qt::Checked) {
            equipment.append(m_equipment->item(row)->data(Qt::UserRole).toLongLong());
        }
    }
    const qint64 district = m_district->choice().toLongLong();
    return {{QStringLiteral("name"), m_name->normalisedText()},
            {QStringLiteral("county_id"), m_county->choice().toLongLong()},
            {QStringLiteral("district_id"), district != 0 ? QJsonValue(district) : QJsonValue()},
            {QStringLiteral("address"), m_address->normalisedText()},
            {QStringLiteral("capacity"), m_capacity->value()},
            {QStringLiteral("equipment"), equipment},
            {QStringLiteral("equipment_note"), m_equipmentNote->normalisedText()},
            {QStringLiteral("phone"), m_phone->normalisedText()},
            {QStringLiteral("shared"), m_shared->isChecked()}};
}

QString VenuePanel::whyNot() const {
    if (!asksAll()) {
        return faultOf({m_reason});
    }
    if (const QString fault = faultOf({m_name}); !fault.isEmpty()) {
        return fault;
    }
    if (!m_county->choice().isValid()) {
        return tr("Choose the county or city.");
    }
    if (const QString fault = faultOf({m_address}); !fault.isEmpty()) {
        return fault;
    }
    if (m_capacity->value() == 0) {
        return tr("Say how many people it holds.");
    }
    if (const QString fault = faultOf({m_equipmentNote, m_phone}); !fault.isEmpty()) {
        return fault;
    }
    return isFor("change") && isUnchanged() ? tr("Nothing has been changed.") : QString();
}

} // namespace inservice
