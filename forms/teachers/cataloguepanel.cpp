// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/cataloguepanel.h"

#include "forms/edits/edits.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace inservice {
namespace {

constexpr PlainText::Limits nameLimits{1, 30, false, true}; ///< as the centre takes it
constexpr PlainText::Limits reasonLimits{1, 500, false, false};
constexpr int farthest = 3660; ///< days: core.today() ± in catalogue.set

QString explanationOf(CatalogueAction action) {
    switch (action) {
    case CatalogueAction::Add:
        return CataloguePanel::tr("Every school can choose it as soon as the centre has it.");
    case CatalogueAction::Change:
        return CataloguePanel::tr("Whoever has it already is shown under the new name. What means something else is a "
                                  "new item.");
    case CatalogueAction::Retire:
        return CataloguePanel::tr("From that day nobody chooses it any more. Whoever has it keeps it, and it stays "
                                  "readable.");
    case CatalogueAction::Restore:
        return CataloguePanel::tr("It can be chosen again.");
    }
    return {};
}

} // namespace

CataloguePanel::CataloguePanel(QWidget* parent)
    : FieldsPanel(QStringLiteral("cataloguePanel"), {}, parent)
    , m_catalogue(new QComboBox)
    , m_name(new TextEdit(nameLimits))
    , m_group(new QComboBox)
    , m_stage(new QComboBox)
    , m_retireOn(new RocDateEdit)
    , m_reason(new TextEdit(reasonLimits)) {
    m_name->setRequired(true);
    m_retireOn->setRequired(true);
    for (const QString& one : CatalogueModel::catalogues()) {
        if (one != u"filter") { // made in the roster, where one sees whom it finds
            m_catalogue->addItem(CatalogueModel::catalogueWord(one), one);
        }
    }
    for (const QString& group : {QStringLiteral("teacher"), QStringLiteral("staff")}) {
        m_group->addItem(CatalogueModel::groupWord(group), group);
    }
    add("catalogue", tr("&Catalogue"), m_catalogue);
    add("name", tr("&Name"), m_name);
    add("staff_group", tr("Of &whom"), m_group);
    add("stage_id", tr("&Stage of teaching"), m_stage);
    add("retire_on", tr("&From which day"), m_retireOn);
    add("reason", tr("&Reason"), m_reason);
    connect(m_catalogue, &QComboBox::currentIndexChanged, this, [this] {
        showRows();
        edited();
    });
    for (QComboBox* box : {m_group, m_stage}) {
        connect(box, &QComboBox::currentIndexChanged, this, &CataloguePanel::edited);
    }
}

void CataloguePanel::open(CatalogueAction action, const CatalogueItem& item, const RosterChoices& choices,
                          const QString& title) {
    m_action = action;
    m_item = item;
    choices.fillStages(m_stage, item.stageId);
    const QSignalBlocker quiet(m_catalogue);
    m_catalogue->setCurrentIndex(std::max(0, m_catalogue->findData(item.catalogue)));
    m_name->load(item.name);
    m_group->setCurrentIndex(std::max(0, m_group->findData(item.staffGroup)));
    m_retireOn->load(RocDate::today().iso());
    m_reason->load({});
    m_reason->setRequired(action != CatalogueAction::Add);
    showRows();
    setTitle(title, title);
    const bool asksName = action == CatalogueAction::Add || action == CatalogueAction::Change;
    openWith(title, explanationOf(action),
             asksName                            ? static_cast<QWidget*>(m_name)
             : action == CatalogueAction::Retire ? static_cast<QWidget*>(m_retireOn)
                                                 : m_reason);
}

void CataloguePanel::showRows() {
    const bool adds = m_action == CatalogueAction::Add;
    setRowShown(m_catalogue, adds);
    setRowShown(m_name, adds || m_action == CatalogueAction::Change);
    setRowShown(m_group, catalogue() == u"title" && (adds || m_action == CatalogueAction::Change));
    setRowShown(m_stage, catalogue() == u"subject" && adds);
    setRowShown(m_retireOn, m_action == CatalogueAction::Retire);
}

QString CataloguePanel::catalogue() const {
    return m_action == CatalogueAction::Add ? m_catalogue->currentData().toString() : m_item.catalogue;
}

QString CataloguePanel::name() const {
    return m_name->normalisedText();
}

QJsonObject CataloguePanel::body() const {
    const QString which = catalogue();
    QJsonObject all{{QStringLiteral("catalogue"), which},
                    {QStringLiteral("id"), m_item.id != 0 ? QJsonValue(m_item.id) : QJsonValue()},
                    {QStringLiteral("name"), name()},
                    {QStringLiteral("reason"), m_reason->normalisedText()}};
    if (m_action == CatalogueAction::Retire) {
        all.insert(QStringLiteral("retire_on"), m_retireOn->value()->iso());
    } else if (m_action == CatalogueAction::Change && !m_item.retireOn.isEmpty()) {
        all.insert(QStringLiteral("retire_on"), m_item.retireOn); // it stays retired
    }
    if (which == u"title") {
        all.insert(QStringLiteral("staff_group"), m_group->currentData().toString());
    } else if (which == u"subject") {
        all.insert(QStringLiteral("stage_id"), m_item.id != 0 ? m_item.stageId : chosenId(m_stage));
    } else if (which == u"filter") {
        all.insert(QStringLiteral("rule"), m_item.rule);
    }
    return all;
}

QString CataloguePanel::whyNot() const {
    if (m_action == CatalogueAction::Add && catalogue() == u"subject" && chosenId(m_stage) == 0) {
        return tr("Choose the stage of teaching.");
    }
    if (m_action == CatalogueAction::Retire) {
        const std::optional<RocDate> day = m_retireOn->value();
        if (day && std::abs(RocDate::today().day().daysTo(day->day())) > farthest) {
            return tr("The day must be within ten years.");
        }
        return faultOf({m_retireOn, m_reason});
    }
    if (const QString fault = faultOf({m_name, m_reason}); !fault.isEmpty()) {
        return fault;
    }
    const bool isSame = name() == m_item.name && m_group->currentData().toString() == m_item.staffGroup;
    return m_action == CatalogueAction::Change && (isSame || (name() == m_item.name && m_item.catalogue != u"title"))
               ? tr("Nothing has been changed.")
               : QString();
}

} // namespace inservice
