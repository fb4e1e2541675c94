// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/edit/naturepicker.h"
#include "forms/courses/edit/tagsedit.h"
#include "forms/courses/register/coursechoices.h"
#include "forms/courses/register/coursesections.h"
#include "forms/courses/register/partnersedit.h"
#include "forms/courses/register/pickedit.h"
#include "forms/edits/edits.h"
#include "forms/look/valuelabel.h"
#include "models/tables/unitfinder.h"

#include <QJsonArray>

namespace inservice {

namespace {

constexpr int foundUnits = 200; ///< of which those of the desk's area are offered
constexpr int offeredUnits = 20;

} // namespace

BasicSection::BasicSection(QWidget* parent)
    : CourseSection(u'A', tr("Basic data"), parent) {
    add(QStringLiteral("title"), tr("Title of the &course"), new TextEdit({0, 100}, this), true)
        ->setHelp(tr("4 to 100 characters, as teachers will find it."));
    addTags();
    addBasis();
    m_classKind = addChoice(QStringLiteral("class_kind"), tr("Kind of class"), courseChoices<ClassKind>(), true);
    row(QStringLiteral("class_kind"))->setHelp(tr("Classes for credits or a degree are held by universities alone."));
    addNatures();
    add(QStringLiteral("scope_code"), tr("Field of in-service training"), new TextEdit({0, 13}, this))
        ->setHelp(tr("The code of 13 characters, where your centre asks for it."));
    addPartners();
}

void BasicSection::addTags() {
    m_tags = new TagsEdit(this);
    addRow(QStringLiteral("tags"), tr("Tags"), m_tags)
        ->setHelp(tr("Up to 5; hours of some are passed on elsewhere, and only with their tag."));
    bind(
        QStringLiteral("tags"), [this](const QJsonValue& value) { m_tags->load(value); },
        [this] { return m_tags->stored(); });
    connect(m_tags, &TreeChoice::edited, this, [this] { touched(QStringLiteral("tags")); });
}

void BasicSection::addNatures() {
    m_natures = new NaturePicker(this);
    addRow(QStringLiteral("natures"), tr("&Nature of the course"), m_natures, true)
        ->setHelp(tr("Up to 3, each to its last level."));
    bind(
        QStringLiteral("natures"), [this](const QJsonValue& value) { m_natures->load(value); },
        [this] { return m_natures->stored(); });
    connect(m_natures, &TreeChoice::edited, this, [this] { touched(QStringLiteral("natures")); });
}

void BasicSection::jumpTo(const QString& path) {
    CourseSection::jumpTo(path);
    const QString field = fieldOfPath(path);
    if (field == u"natures" || field == u"tags") {
        (field == u"natures" ? static_cast<TreeChoice*>(m_natures) : m_tags)->jumpTo();
    }
}

void BasicSection::setDay(const QDate& day) {
    m_tags->setDay(day);
}

void BasicSection::addBasis() {
    m_basis = addChoice(QStringLiteral("basis_kind"), tr("&Basis"), courseChoices<BasisKind>(), true);
    add(QStringLiteral("basis_no"), tr("Number of the letter"), new TextEdit({0, 60}, this), true)
        ->setHelp(tr("Letters, digits and 字第…號, for example 高市教中字第11530123400號."));
    add(QStringLiteral("basis_date"), tr("Date of the letter"), new RocDateEdit(this), true)
        ->setHelp(tr("Either calendar: 2026-03-02 or 115/03/02"));
}

void BasicSection::addPartners() {
    m_unit = new look::ValueLabel({}, this);
    addRow(QStringLiteral("unit"), tr("Organiser"), m_unit);
    addUnitBelow();
    m_partners = new PartnersEdit(this);
    addRow(QStringLiteral("partners"), tr("Partners"), m_partners)->setHelp(tr("Up to 5 units beside the organiser."));
    bind(
        QStringLiteral("partners"), [this](const QJsonValue& value) { m_partners->load(value.toArray()); },
        [this] { return QJsonValue(m_partners->value()); });
    connect(m_partners, &PartnersEdit::edited, this, [this] { touched(QStringLiteral("partners")); });
}

/// A desk registers for a unit of its area too; the course is that unit's, and another decides on it.
void BasicSection::addUnitBelow() {
    m_below = new PickEdit(tr("Name or code of a unit of your area"), this);
    m_below->setMost(1);
    addRow(QStringLiteral("unit_id"), tr("For another unit"), m_below)
        ->setHelp(
            tr("Only where you register it for a unit of your area: its chief manager goes on with the course, and you "
               "do not decide on it yourself. Else leave it empty."));
    m_below->setObjectNames();
    bind(
        QStringLiteral("unit_id"),
        [this](const QJsonValue& value) {
            m_below->setKeys(value.toInteger() != 0 ? QVariantList{value.toInteger()} : QVariantList{});
        },
        [this] {
            const QVariantList keys = m_below->keys();
            return material().isDesk && !keys.isEmpty() ? QJsonValue(keys.constFirst().toLongLong())
                                                        : QJsonValue(QJsonValue::Undefined);
        });
    connect(m_below, &PickEdit::edited, this, [this] { touched(QStringLiteral("unit_id")); });
}

void BasicSection::fillUnitsBelow() {
    UnitFinder* units = material().units;
    if (!material().isDesk || units == nullptr) {
        return;
    }
    m_below->setFinder(
        [units, desk = material().unitId](const QString& text) {
            QList<Choice> found;
            const QList<int> places = units->units()->find(text, foundUnits);
            for (const int place : places) {
                const UnitRow& unit = units->units()->units().at(place);
                if (unit.eligible && unit.chiefReviewerId == desk && found.size() < offeredUnits) {
                    found << Choice{unit.id, unit.name};
                }
            }
            return found;
        },
        [units](const QVariant& id) {
            const UnitRow* unit = units->units()->unit(id.toLongLong());
            return unit != nullptr ? unit->name : id.toString();
        });
}

void BasicSection::fill() {
    fillUnitsBelow();
    static_cast<look::ValueLabel*>(m_unit)->setValue(material().unitName);
    m_partners->setUnits(material().units);
    m_natures->setNatures(material().natures);
    m_tags->setTags(material().tags);
    m_tags->setUnitKind(material().unitKind);
}

void BasicSection::settle() {
    setRowShown(QStringLiteral("unit_id"), material().isDesk);
    const bool numbered = m_basis->choice().toString() == u"numbered";
    setRowShown(QStringLiteral("basis_no"), numbered);
    setRowShown(QStringLiteral("basis_date"), numbered);
}

QString BasicSection::summary(const QJsonObject& body) const {
    QStringList parts{
        body.value(QLatin1String("title")).toString(),
        words::courseTermOf(QStringLiteral("class_kind"), body.value(QLatin1String("class_kind")).toString())};
    const bool numbered = body.value(QLatin1String("basis_kind")) == QLatin1String("numbered");
    parts << (numbered ? body.value(QLatin1String("basis_no")).toString()
                       : words::courseTermOf(QStringLiteral("basis_kind"),
                                             body.value(QLatin1String("basis_kind")).toString()));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace inservice
