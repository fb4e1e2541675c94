// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/cataloguepanel.h"

#include "forms/edits/edits.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <algorithm>

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
    , m_parent(new QComboBox)
    , m_day(new RocDateEdit)
    , m_until(new RocDateEdit)
    , m_kind(new QComboBox)
    , m_retireOn(new RocDateEdit)
    , m_successor(new QComboBox)
    , m_reason(new TextEdit(reasonLimits)) {
    m_name->setRequired(true);
    for (RocDateEdit* date : {m_retireOn, m_day, m_until}) {
        date->setRequired(true);
    }
    for (const QString& kind : {QStringLiteral("holiday"), QStringLiteral("winter")}) {
        m_kind->addItem(CatalogueModel::dayKindWord(kind), kind);
    }
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
    add("parent_id", tr("&Under"), m_parent);
    add("kind", tr("&Kind of day"), m_kind);
    add("day", tr("First &day"), m_day);
    add("until", tr("&Last day"), m_until);
    add("retire_on", tr("&From which day"), m_retireOn);
    add("successor_id", tr("&In its place"), m_successor);
    add("reason", tr("&Reason"), m_reason);
    connect(m_catalogue, &QComboBox::currentIndexChanged, this, [this] {
        showRows();
        edited();
    });
    for (QComboBox* box : {m_group, m_stage, m_parent, m_kind, m_successor}) {
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
    fillNatures();
    m_day->load(item.day);
    m_until->load(item.until);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(item.kind)));
    m_retireOn->load(RocDate::today().iso());
    m_reason->load({});
    m_reason->setRequired(action != CatalogueAction::Add);
    showRows();
    setTitle(title, title);
    const bool asksName = action == CatalogueAction::Add || action == CatalogueAction::Change;
    openWith(title, explanationOf(action),
             asksName                                                            ? static_cast<QWidget*>(m_name)
             : action == CatalogueAction::Retire && item.catalogue != u"holiday" ? static_cast<QWidget*>(m_retireOn)
                                                                                 : m_reason);
}

void CataloguePanel::showRows() {
    const bool adds = m_action == CatalogueAction::Add;
    setRowShown(m_catalogue, adds);
    setRowShown(m_name, adds || m_action == CatalogueAction::Change);
    setRowShown(m_group, catalogue() == u"title" && (adds || m_action == CatalogueAction::Change));
    setRowShown(m_stage, catalogue() == u"subject" && adds);
    const bool isNature = catalogue() == u"course_nature";
    const bool isHoliday = catalogue() == u"holiday";
    setRowShown(m_parent, isNature && adds);
    for (QWidget* of : QList<QWidget*>{m_day, m_until, m_kind}) {
        setRowShown(of, isHoliday && (adds || m_action == CatalogueAction::Change));
    }
    setRowShown(m_retireOn, m_action == CatalogueAction::Retire && !isHoliday);
    setRowShown(m_successor, m_action == CatalogueAction::Retire && isNature);
}

/// A new 領域 or 科目 lies under what is in use; a retired one is replaced by one of its level, those of its place
/// first.
void CataloguePanel::fillNatures() {
    const QSignalBlocker quiet(m_parent);
    const QSignalBlocker quietToo(m_successor);
    m_parent->clear();
    m_successor->clear();
    m_successor->addItem(tr("Nothing"), 0);
    QList<CatalogueItem> natures = m_natures;
    std::sort(natures.begin(), natures.end(), [this](const CatalogueItem& a, const CatalogueItem& b) {
        const bool aIsNear = a.parentId == m_item.parentId;
        return aIsNear != (b.parentId == m_item.parentId) ? aIsNear : a.id < b.id;
    });
    for (const CatalogueItem& nature : std::as_const(natures)) {
        const QString path = nature.stage.isEmpty() ? nature.name : nature.stage + QStringLiteral(" ▸ ") + nature.name;
        const bool isUsed = !nature.retired && nature.retireOn.isEmpty();
        if (isUsed && nature.level < 4) {
            m_parent->addItem(path, nature.id);
        }
        if (isUsed && nature.level == m_item.level && nature.id != m_item.id) {
            m_successor->addItem(path, nature.id);
        }
    }
    m_parent->setCurrentIndex(std::max(0, m_parent->findData(m_item.parentId)));
    m_successor->setCurrentIndex(std::max(0, m_successor->findData(m_item.successorId)));
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
    const QJsonObject own = ownFields();
    for (auto field = own.begin(); field != own.end(); ++field) {
        all.insert(field.key(), field.value());
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

/// What only a 課程性質 or a 假日 has.
QJsonObject CataloguePanel::ownFields() const {
    const bool adds = m_action == CatalogueAction::Add;
    if (catalogue() == u"course_nature") {
        const bool keeps = m_action == CatalogueAction::Change && !m_item.retireOn.isEmpty();
        const qint64 successor = m_action == CatalogueAction::Retire ? chosenId(m_successor)
                                 : keeps                             ? m_item.successorId
                                                                     : 0;
        return {{QStringLiteral("parent_id"), adds ? chosenId(m_parent) : m_item.parentId},
                {QStringLiteral("successor_id"), successor != 0 ? QJsonValue(successor) : QJsonValue()}};
    }
    if (catalogue() != u"holiday") {
        return {};
    }
    if (m_action == CatalogueAction::Retire) { // it is none from now on: the whole of it goes
        return {{QStringLiteral("day"), m_item.day},
                {QStringLiteral("until"), m_item.until},
                {QStringLiteral("kind"), m_item.kind},
                {QStringLiteral("retire_on"), RocDate::today().iso()}};
    }
    return {{QStringLiteral("day"), m_day->value() ? m_day->value()->iso() : QString()},
            {QStringLiteral("until"), m_until->value() ? m_until->value()->iso() : QString()},
            {QStringLiteral("kind"), m_kind->currentData().toString()}};
}

QString CataloguePanel::whyNotHoliday() const {
    if (const QString fault = faultOf({m_name, m_day, m_until, m_reason}); !fault.isEmpty()) {
        return fault;
    }
    return *m_until->value() < *m_day->value() ? tr("The last day is before the first one.") : QString();
}

/// Nothing of it is another now.
bool CataloguePanel::isSame() const {
    return name() == m_item.name &&
           (m_item.catalogue != u"title" || m_group->currentData().toString() == m_item.staffGroup) &&
           (m_item.catalogue != u"holiday" ||
            (m_day->value() && m_day->value()->iso() == m_item.day && m_until->value() &&
             m_until->value()->iso() == m_item.until && m_kind->currentData().toString() == m_item.kind));
}

QString CataloguePanel::whyNot() const {
    if (m_action == CatalogueAction::Add && catalogue() == u"course_nature" && chosenId(m_parent) == 0) {
        return tr("Choose what it lies under.");
    }
    if (catalogue() == u"holiday" && m_action != CatalogueAction::Retire) {
        const QString fault = whyNotHoliday();
        if (!fault.isEmpty()) {
            return fault;
        }
    }
    if (catalogue() == u"holiday" && m_action == CatalogueAction::Retire) {
        return faultOf({m_reason});
    }
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
    return m_action == CatalogueAction::Change && isSame() ? tr("Nothing has been changed.") : QString();
}

} // namespace inservice
