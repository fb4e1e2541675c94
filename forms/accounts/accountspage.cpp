// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/accountspage.h"

#include "forms/lists/listcolumns.h"
#include "forms/look/buttonaction.h"
#include "forms/look/shortened.h"
#include "forms/look/statedelegate.h"
#include "forms/words/words.h"
#include "models/replica/replicaerror.h"
#include "models/tables/unitplaces.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace inservice {
namespace {

using Bucket = AccountModel::Bucket;
using Column = AccountModel::Column;

QList<int> shownColumns(bool oneUnit) {
    return oneUnit
               ? numbers({Column::AccountName, Column::Name, Column::State, Column::Type, Column::Mail})
               : numbers({Column::Name, Column::Unit, Column::Type, Column::State, Column::Mail, Column::AccountName});
}

ListWords accountWords() {
    ListWords words;
    words.accountType = words::accountType;
    return words;
}

} // namespace

AccountsPage::AccountsPage(AccountLink& link, QWidget* parent)
    : AccountsPage(link, new AccountModel(link.replicaFile(), accountWords()), parent) {
}

AccountsPage::AccountsPage(AccountLink& link, AccountModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("accounts"),
               shownColumns(link.identity().accountType != AccountType::Reviewer), parent)
    , m_link(link)
    , m_model(model) {
    setObjectName(QStringLiteral("accountsPage"));
    list()->setFindHint(isOneUnit() ? tr("Account name, name or mail") : tr("Account name, name, mail, unit"),
                        tr("Find an account"));
    dressColumns();
    setChips({tr("Open accounts"), tr("Not open"), tr("All")}, int(Bucket::All));
    auto* type = new QComboBox(this);
    type->setObjectName(QStringLiteral("accountsType"));
    type->setAccessibleName(tr("Type of account"));
    type->addItem(tr("All types"));
    for (const AccountType one : {AccountType::ChiefManager, AccountType::Contact, AccountType::Operator}) {
        type->addItem(words::accountType(one), int(one));
    }
    addFilter(type, QStringLiteral("type"), [this](const QVariant& data) {
        m_model->setAccountType(data.isValid() ? std::optional(static_cast<AccountType>(data.toInt())) : std::nullopt);
    });
    setDetail(makeDetail(), QStringLiteral("user-identity"), tr("Choose an account from the list."), 62);
    setEmptyWords({QStringLiteral("user-identity"), tr("The accounts are being loaded…"),
                   tr("The centre cannot be reached, and nothing has been loaded on this PC before. The accounts "
                      "appear as soon as it answers."),
                   tr("No account fits what is typed or filtered."), tr("No account is under this state."),
                   tr("There are no accounts yet that you may see."),
                   tr("No account that you may see was known when the centre last answered; it cannot be reached "
                      "now.")});
    addPageAction(
        new look::ButtonAction(m_openCase, QStringLiteral("document-preview"), tr("Open the a&pplication"), this));
    begin({{int(Column::AccountName), Qt::AscendingOrder}});
}

AccountsPage::~AccountsPage() = default;

QWidget* AccountsPage::makeDetail() {
    auto* detail = new QWidget;
    m_name = new look::Heading({}, 2, detail);
    m_name->setObjectName(QStringLiteral("accountName"));
    m_name->setWordWrap(true);
    m_state = new look::StateBadge(detail);
    m_state->setObjectName(QStringLiteral("accountState"));
    m_fields = new FieldsView(detail);
    m_fields->setObjectName(QStringLiteral("accountFields"));
    m_openCase = new QPushButton(tr("Open the &application"), detail);
    m_openCase->setObjectName(QStringLiteral("accountOpenCase"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_openCase);
    bottom->addStretch(1);
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(2 * look::grid, 0, 0, 0);
    column->setSpacing(look::grid);
    column->addLayout(head);
    column->addWidget(m_fields, 1);
    column->addLayout(bottom);
    connect(m_openCase, &QPushButton::clicked, this, [this] {
        if (const AccountListRow* row = m_model->row(shownId()); row != nullptr && row->applicationId != 0) {
            emit openRequested(QStringLiteral("review:%1").arg(row->applicationId));
        }
    });
    return detail;
}

void AccountsPage::dressColumns() {
    list()->view()->setItemDelegateForColumn(int(Column::Unit), new look::Shortened(
                                                                    [this](const QModelIndex& index) {
                                                                        const QString unit = index.data().toString();
                                                                        const AccountListRow* row =
                                                                            m_model->row(m_model->idAt(index.row()));
                                                                        return row != nullptr && m_model->isOneCounty()
                                                                                   ? nameInCounty(unit, row->county)
                                                                                   : unit;
                                                                    },
                                                                    list()));
    list()->view()->setItemDelegateForColumn(
        int(Column::State), new look::StateDelegate(
                                [](const QModelIndex& index) {
                                    return index.data(ListModel::StateRole).toInt() == int(Bucket::Open)
                                               ? look::Tone::Good
                                               : look::Tone::Neutral;
                                },
                                list()));
    list()->columns()->setWidths({{int(Column::AccountName), 110},
                                  {int(Column::Name), 70},
                                  {int(Column::State), 92},
                                  {int(Column::Type), 84},
                                  {int(Column::Mail), 216},
                                  {int(Column::Unit), 150}});
    if (isOneUnit()) {
        list()->columns()->setInView(
            numbers({Column::AccountName, Column::Name, Column::State, Column::Type, Column::Mail}), int(Column::Mail),
            numbers({Column::Type, Column::State}));
    } else { // what a desk looks for: who, from where, as what, and how to write to them
        list()->columns()->setInView(numbers({Column::Name, Column::Unit, Column::Type, Column::State, Column::Mail}),
                                     int(Column::Unit), numbers({Column::State, Column::Mail}));
    }
}

bool AccountsPage::isOneUnit() const {
    return m_link.identity().accountType != AccountType::Reviewer;
}

QString AccountsPage::title() const {
    return tr("Business accounts");
}

QString AccountsPage::scope() const {
    try {
        if (const std::optional<UnitRow> unit = m_link.replica().unit(m_link.identity().unitId)) {
            return isOneUnit() ? unit->name : tr("%1 ▸ all units", "scope of a desk").arg(unit->name);
        }
    } catch (const ReplicaError&) {
        return {}; // the head goes without it
    }
    return {};
}

void AccountsPage::focusDetail() {
    if (m_openCase->isVisible()) {
        m_openCase->setFocus(Qt::OtherFocusReason);
    } else {
        m_fields->setFocus(Qt::OtherFocusReason);
    }
}

void AccountsPage::showRow(qint64 id) {
    const AccountListRow& row = *m_model->row(id);
    m_name->setText(tr("%1  %2", "name, type of account").arg(row.name, words::accountType(row.accountType)));
    m_state->set(row.open ? look::Tone::Good : look::Tone::Neutral, AccountModel::stateWord(row));
    QList<FieldsView::Section> sections{accountSection(row)};
    if (row.accountName == m_link.identity().accountName) {
        // It speaks to whoever has the account.
        FieldsView::Section duties;
        duties.title = tr("What this type may do");
        duties.text = words::accountTypeDuties(row.accountType).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        sections << duties;
    }
    if (isOneUnit() && m_link.identity().accountType != AccountType::ChiefManager) {
        sections << chiefSection();
    }
    m_fields->setSections(sections);
    const bool reviews = m_link.identity().tabs.contains(QStringLiteral("application"));
    m_openCase->setVisible(reviews && row.applicationId != 0);
    m_openCase->setText(row.open ? tr("Open the &application") : tr("Go to the &application"));
}

FieldsView::Section AccountsPage::accountSection(const AccountListRow& row) const {
    const auto label = [](const char* field) { return words::field(QLatin1String(field)); };
    FieldsView::Section section;
    section.fields = {
        {label("account_name"), row.accountName, true},
        {label("name"), row.name},
        {label("account_type"), words::accountType(row.accountType)},
        {label("unit_id"), row.unitName.isEmpty() ? QString() : words::unit(row.unitName, row.unitCode, row.county)},
        {label("phone"), row.phone},
        {label("email"), row.email}};
    if (row.open) {
        section.fields << FieldsView::Field{tr("Open since"), shownTime(row.openedAt)};
        section.fields << FieldsView::Field{tr("First sign-in"), row.firstSignInAt.isValid()
                                                                     ? shownTime(row.firstSignInAt)
                                                                     : tr("has not signed in yet")};
    }
    return section;
}

FieldsView::Section AccountsPage::chiefSection() const {
    FieldsView::Section section;
    section.title = tr("Who manages the accounts of this unit");
    QStringList chiefs;
    bool hasChief = false;
    try {
        const qint64 unit = m_link.identity().unitId;
        const QList<AccountRow> accounts = m_link.replica().accountsOfUnit(unit);
        for (const AccountRow& account : accounts) {
            if (account.accountType == AccountType::ChiefManager && account.state == u"open") {
                chiefs << account.name;
            }
        }
        const std::optional<UnitRow> row = m_link.replica().unit(unit);
        hasChief = row && row->hasChief;
    } catch (const ReplicaError&) {
        hasChief = true; // not known: nothing is claimed
    }
    if (!chiefs.isEmpty()) {
        section.fields << FieldsView::Field{words::accountType(AccountType::ChiefManager), chiefs.join(tr(", "))};
    } else {
        section.text = (hasChief ? tr("The chief manager of your unit opens and ends its accounts. Who it is, your "
                                      "account may not see: ask in your office.")
                                 : tr("Your unit has no chief manager now. Ask in your office who is to apply."))
                           .toHtmlEscaped();
    }
    return section;
}

} // namespace inservice
