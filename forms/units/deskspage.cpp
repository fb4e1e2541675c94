// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/deskspage.h"

#include "forms/lists/detailcolumn.h"
#include "forms/lists/fieldsview.h"
#include "forms/lists/listcolumns.h"
#include "forms/words/words.h"

namespace inservice {
namespace {

using Column = DeskModel::Column;

} // namespace

DesksPage::DesksPage(Link& link, const QString& user, QWidget* parent)
    : DesksPage(link, new DeskModel(link.replicaFile()), user, parent) {
}

DesksPage::DesksPage(Link& link, DeskModel* model, const QString& user, QWidget* parent)
    : ListPage(link, user, model, QStringLiteral("desks"),
               numbers({Column::Name, Column::Phone, Column::Fax, Column::Mail}), parent)
    , m_model(model) {
    setObjectName(QStringLiteral("desksPage"));
    list()->setFindHint(tr("Unit, county, telephone, mail or address"), tr("Find whom to ask"));
    list()->columns()->setWidths({{int(Column::Name), 190},
                                  {int(Column::County), 76},
                                  {int(Column::Phone), 130},
                                  {int(Column::Fax), 110},
                                  {int(Column::Mail), 190},
                                  {int(Column::Address), 240}});
    list()->columns()->setInView(numbers({Column::Name, Column::Phone}), int(Column::Name));
    auto* detail = new DetailColumn(QStringLiteral("desk"), DetailColumn::Head::NameAlone);
    m_name = detail->name();
    m_fields = new FieldsView(detail);
    m_fields->setObjectName(QStringLiteral("deskFields"));
    detail->addFilling(m_fields);
    setDetail(detail, QStringLiteral("help-contents"), tr("Choose a unit from the list."), 60);
    setEmptyWords({QStringLiteral("help-contents"),
                   tr("The units are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. The units appear "
                      "as soon as it answers."),
                   tr("No unit fits what is typed."),
                   {},
                   tr("The centre has not entered any unit to ask yet."),
                   tr("No unit to ask was known when the centre last answered; it cannot be reached now.")});
    begin({{int(Column::Name), Qt::AscendingOrder}});
}

DesksPage::~DesksPage() = default;

QString DesksPage::title() const {
    return tr("Whom to ask");
}

void DesksPage::focusDetail() {
    m_fields->setFocus(Qt::OtherFocusReason);
}

void DesksPage::showRow(qint64 id) {
    const DeskListRow& row = *m_model->row(id);
    m_name->setText(row.desk.name);
    FieldsView::Section section;
    const auto add = [&section](const QString& label, const QString& value) {
        section.fields << FieldsView::Field{label, value.isEmpty() ? tr("not given") : value};
    };
    add(tr("County"), row.county);
    add(words::field(QLatin1String("phone")), row.desk.phone);
    add(words::field(QLatin1String("fax")), row.desk.fax);
    add(words::field(QLatin1String("email")), row.desk.email);
    add(tr("Address, where papers are sent"), row.desk.address);
    m_fields->setSections({section});
}

} // namespace inservice
