// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/unitform.h"

#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/look/look.h"
#include "forms/unitchoice/unitchoice.h"
#include "forms/unitchoice/unitfields.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr PlainText::Limits nameLimits{1, 120, false, true}; ///< as the centre takes them

/// Those that a desk adds.
QList<UnitKind> addedKinds() {
    QList<UnitKind> kinds = allUnitKinds();
    kinds.removeIf(isDesk);
    return kinds;
}

} // namespace

UnitForm::UnitForm(const QString& replicaFile, QWidget* parent)
    : QWidget(parent)
    , m_file(replicaFile)
    , m_form(new QFormLayout)
    , m_new(new UnitFields(replicaFile, QStringLiteral("unitForm."), UnitFields::Written::ByDesk, addedKinds()))
    , m_name(new TextEdit(nameLimits))
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
    column->addWidget(m_new);
    column->addLayout(m_form);
    column->addWidget(m_into);
    m_into->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // none of its lists is cut off
    add("new_name", tr("Name (&2)"), m_name, {UnitAction::Rename});
    add("account_scope", tr("For whom (&1)"), m_scope, {UnitAction::Assign});
    add("desk_id", tr("Reviewed by (&2)"), m_desk, {UnitAction::Assign});
    m_name->setRequired(true);
    connect(m_new, &UnitFields::edited, this, &UnitForm::edited);
    connect(m_name, &ValueEdit::edited, this, &UnitForm::edited);
    for (ChoiceEdit* edit : {m_scope, m_desk}) {
        connect(edit, &QComboBox::currentIndexChanged, this, &UnitForm::edited);
    }
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
    QWidget* first = action == UnitAction::Merge ? static_cast<QWidget*>(m_into)
                     : action == UnitAction::Add ? m_new
                                                 : nullptr;
    for (const Field& field : std::as_const(m_fields)) {
        const bool isAsked = field.actions.contains(action);
        m_form->setRowVisible(field.edit, isAsked);
        if (isAsked && first == nullptr) {
            first = field.edit;
        }
    }
    m_into->setVisible(action == UnitAction::Merge);
    m_new->setVisible(action == UnitAction::Add);
    if (action == UnitAction::Merge) {
        m_finder->load(m_file);
        m_into->setPlace(row.unit.countyId, row.unit.districtId, row.unit.kind, 0);
    }
    fill(replica);
    load(written);
    setFocusProxy(action == UnitAction::Merge ? m_into->findEdit() : first);
}

void UnitForm::fill(const ReplicaReader& replica) {
    m_new->fill(replica);
    m_scope->clear();
    m_scope->addItem(tr("Chief managers, or the only type there is"), QStringLiteral("chief"));
    m_scope->addItem(tr("Contacts and operators"), QStringLiteral("colleague"));
    m_desk->clear();
    m_desk->addItem(tr("As the rules say"), 0);
    const auto desks = replica.rows<DeskRow>();
    for (const DeskRow& desk : desks) {
        m_desk->addItem(desk.name, desk.id);
    }
}

void UnitForm::load(const QJsonObject& written) {
    if (m_action == UnitAction::Add) {
        m_new->load(written);
    }
    m_name->load(written.value(QLatin1String("name")).toString(m_row.unit.name));
    m_scope->setChoice(written.value(QLatin1String("account_scope")).toString(QStringLiteral("chief")));
    m_desk->setChoice(written.value(QLatin1String("desk_id")).toInteger());
}

QJsonObject UnitForm::details() const {
    switch (m_action) {
    case UnitAction::Add:
        return m_new->body();
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

QString UnitForm::whyNot() const {
    switch (m_action) {
    case UnitAction::Add:
        return m_new->whyNot();
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
