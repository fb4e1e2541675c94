// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/accountspage.h"

#include "forms/lists/listcolumns.h"
#include "forms/lists/listpane.h"
#include "forms/look/buttonaction.h"
#include "forms/look/shortened.h"
#include "forms/look/statedelegate.h"
#include "forms/review/casefields.h"
#include "forms/review/reviewwords.h"
#include "forms/words/words.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/sync/link.h"
#include "models/tables/unitplaces.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
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

} // namespace

AccountsPage::AccountsPage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_model(new AccountModel(link.replicaFile(), listWords(), this))
    , m_list(new ListPane(m_model, QStringLiteral("accounts"), link.identity().accountName, shownColumns(isOneUnit()),
                          this))
    , m_type(new QComboBox(this))
    , m_side(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("accountsPage"));
    m_list->setFindHint(isOneUnit() ? tr("Account name, name or mail") : tr("Account name, name, mail, unit"),
                        tr("Find an account"));
    dressColumns();
    m_list->addChip(static_cast<int>(Bucket::Open), tr("Open accounts"));
    m_list->addChip(static_cast<int>(Bucket::NotOpen), tr("Not open"));
    m_list->addChip(static_cast<int>(Bucket::All), tr("All"));
    const int kept = m_list->kept(QStringLiteral("chip"), static_cast<int>(Bucket::All)).toInt();
    const Bucket bucket = kept >= 0 && kept < static_cast<int>(Bucket::Count) ? static_cast<Bucket>(kept) : Bucket::All;
    m_model->setBucket(bucket);
    m_list->setCurrentChip(static_cast<int>(bucket));
    m_type->setObjectName(QStringLiteral("accountsType"));
    m_type->setAccessibleName(tr("Type of account"));
    m_type->addItem(tr("All types"));
    for (const AccountType type : {AccountType::ChiefManager, AccountType::Contact, AccountType::Operator})
        m_type->addItem(words::accountType(type), static_cast<int>(type));
    m_list->addFilter(m_type);

    m_nothing = new look::EmptyView(m_side);
    m_nothing->set(QStringLiteral("user-identity"), tr("Choose an account from the list."));
    m_detail = new QWidget(m_side);
    m_name = new look::Heading({}, 2, m_detail);
    m_name->setObjectName(QStringLiteral("accountName"));
    m_name->setWordWrap(true);
    m_state = new look::StateBadge(m_detail);
    m_state->setObjectName(QStringLiteral("accountState"));
    m_fields = new FieldsView(m_detail);
    m_fields->setObjectName(QStringLiteral("accountFields"));
    m_openCase = new QPushButton(tr("Open the &application"), m_detail);
    m_openCase->setObjectName(QStringLiteral("accountOpenCase"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_openCase);
    bottom->addStretch(1);
    auto* detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(2 * look::grid, 0, 0, 0);
    detail->setSpacing(look::grid);
    detail->addLayout(head);
    detail->addWidget(m_fields, 1);
    detail->addLayout(bottom);
    m_side->addWidget(m_nothing);
    m_side->addWidget(m_detail);
    m_side->setMinimumWidth(320);
    m_list->setDetail(m_side, 62);
    m_list->setEmpty([this] { return emptyWords(); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::margin, look::grid, look::margin, 2 * look::grid);
    layout->addWidget(m_list);
    m_actions << new look::ButtonAction(m_openCase, QStringLiteral("document-preview"), tr("Open the a&pplication"),
                                        this)
              << m_list->listActions();
    auto* back = new QShortcut(Qt::Key_Escape, m_detail, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, m_list, &ListPane::focusList);

    connect(m_model, &ListModel::settled, this, &AccountsPage::settled);
    connect(m_list, &ListPane::chipChosen, this, [this](int key) { m_model->setBucket(static_cast<Bucket>(key)); });
    connect(m_type, &QComboBox::activated, this, [this] {
        const QVariant type = m_type->currentData();
        m_list->keep(QStringLiteral("type"), type);
        m_model->setAccountType(type.isValid() ? std::optional(static_cast<AccountType>(type.toInt())) : std::nullopt);
    });
    const QVariant before = m_list->kept(QStringLiteral("type"));
    if (const int row = before.isValid() ? m_type->findData(before.toInt()) : -1; row > 0) {
        m_type->setCurrentIndex(row);
        m_model->setAccountType(static_cast<AccountType>(before.toInt()));
    }
    connect(m_list, &ListPane::currentChanged, this, &AccountsPage::showChosen);
    connect(m_list, &ListPane::activated, this, [this](qint64 id) {
        showChosen(id);
        if (m_openCase->isVisible())
            m_openCase->setFocus(Qt::OtherFocusReason);
        else
            m_fields->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list, &ListPane::findEntered, m_list, &ListPane::focusList);
    connect(m_openCase, &QPushButton::clicked, this, [this] {
        if (const AccountListRow* line = m_model->row(m_shown); line && line->applicationId != 0)
            emit openRequested(QStringLiteral("review:%1").arg(line->applicationId));
    });
    connect(&m_link, &Link::statusChanged, m_list, &ListPane::updateState);
    m_model->setSortKeys({{static_cast<int>(Column::AccountName), Qt::AscendingOrder}});
    m_list->restore();
    m_model->refresh();
}

AccountsPage::~AccountsPage() = default;

void AccountsPage::dressColumns() {
    m_list->view()->setItemDelegateForColumn(
        static_cast<int>(Column::Unit), new look::Shortened(
                                            [this](const QModelIndex& index) {
                                                const QString unit = index.data().toString();
                                                const AccountListRow* line = m_model->row(m_model->idAt(index.row()));
                                                return line && m_model->isOneCounty() ? nameInCounty(unit, line->county)
                                                                                      : unit;
                                            },
                                            m_list));
    m_list->view()->setItemDelegateForColumn(static_cast<int>(Column::State),
                                             new look::StateDelegate(
                                                 [](const QModelIndex& index) {
                                                     return index.data(ListModel::StateRole).toInt() ==
                                                                    static_cast<int>(Bucket::Open)
                                                                ? look::Tone::Good
                                                                : look::Tone::Neutral;
                                                 },
                                                 m_list));
    m_list->columns()->setWidths({{static_cast<int>(Column::AccountName), 110},
                                  {static_cast<int>(Column::Name), 70},
                                  {static_cast<int>(Column::State), 92},
                                  {static_cast<int>(Column::Type), 84},
                                  {static_cast<int>(Column::Mail), 216},
                                  {static_cast<int>(Column::Unit), 150}});
    if (isOneUnit())
        m_list->columns()->setInView(
            numbers({Column::AccountName, Column::Name, Column::State, Column::Type, Column::Mail}),
            static_cast<int>(Column::Mail), numbers({Column::Type, Column::State}));
    else // what a desk looks for: who, from where, as what, and how to write to them
        m_list->columns()->setInView(numbers({Column::Name, Column::Unit, Column::Type, Column::State, Column::Mail}),
                                     static_cast<int>(Column::Unit), numbers({Column::State, Column::Mail}));
}

ListPane::Empty AccountsPage::emptyWords() {
    const auto askAgain = [this] { m_link.syncNow(); };
    const bool offline = m_link.status().state == LinkState::Offline;
    if (!m_model->isLoaded())
        return offline ? ListPane::Empty{QStringLiteral("network-disconnect"),
                                         tr("The centre cannot be reached, and nothing has been loaded on this PC "
                                            "before. The accounts appear as soon as it answers."),
                                         tr("Try again now"), askAgain}
                       : ListPane::Empty{QStringLiteral("view-refresh"), tr("The accounts are being loaded…"), {}, {}};
    if (m_model->isFiltered() || (m_model->bucket() != Bucket::All && m_model->total() > 0))
        return {QStringLiteral("view-filter"),
                m_model->isFiltered() ? tr("No account fits what is typed or filtered.")
                                      : tr("No account is under this state."),
                tr("Show all"), [this] { showAll(); }};
    if (offline)
        return {QStringLiteral("network-disconnect"),
                tr("No account that you may see was known when the centre last answered; it cannot be reached now."),
                tr("Try again now"), askAgain};
    return {QStringLiteral("user-identity"), tr("There are no accounts yet that you may see."),
            tr("Ask the centre again"), askAgain};
}

void AccountsPage::showAll() {
    m_list->findEdit()->clear();
    m_type->setCurrentIndex(0);
    m_list->keep(QStringLiteral("type"), {});
    m_model->setAccountType({});
    m_list->setCurrentChip(static_cast<int>(Bucket::All));
    m_model->setBucket(Bucket::All);
}

bool AccountsPage::isOneUnit() const {
    return m_link.identity().accountType != AccountType::Reviewer;
}

QString AccountsPage::title() const {
    return tr("Business accounts");
}

QString AccountsPage::scope() const {
    try {
        if (const std::optional<UnitRow> unit = m_link.replica().unit(m_link.identity().unitId))
            return isOneUnit() ? unit->name : tr("%1 ▸ all units", "scope of a desk").arg(unit->name);
    } catch (const ReplicaError&) {
        return {}; // the head goes without it
    }
    return {};
}

void AccountsPage::focusFind() {
    m_list->focusFind();
}

void AccountsPage::setCurrent(bool current) {
    m_link.setLive(current);
}

void AccountsPage::refresh(const Changes& changes) {
    m_model->refresh(changes);
    if (changes.concerns({"unit"}))
        emit headChanged();
}

void AccountsPage::settled() {
    for (int bucket = 0; bucket < static_cast<int>(Bucket::Count); ++bucket)
        m_list->setChipCount(bucket, m_model->count(static_cast<Bucket>(bucket)));
    if (m_shown != 0)
        showChosen(m_shown);
}

void AccountsPage::showChosen(qint64 id) {
    if (id == 0)
        return;
    const AccountListRow* line = m_model->row(id);
    if (!line) {
        m_shown = 0;
        m_side->setCurrentWidget(m_nothing);
        return;
    }
    m_shown = id;
    m_name->setText(tr("%1  %2", "name, type of account").arg(line->name, words::accountType(line->accountType)));
    m_state->set(line->open ? look::Tone::Good : look::Tone::Neutral, m_model->stateWord(*line));
    const auto label = [](const char* field) { return words::field(QLatin1String(field)); };
    FieldsView::Section section;
    section.fields = {{label("account_name"), line->accountName, true},
                      {label("name"), line->name},
                      {label("account_type"), words::accountType(line->accountType)},
                      {label("unit_id"),
                       line->unitName.isEmpty() ? QString() : unitWords(line->unitName, line->unitCode, line->county)},
                      {label("phone"), line->phone},
                      {label("email"), line->email}};
    if (line->open) {
        section.fields << FieldsView::Field{tr("Open since"), shownTime(line->openedAt)};
        section.fields << FieldsView::Field{tr("First sign-in"), line->firstSignInAt.isValid()
                                                                     ? shownTime(line->firstSignInAt)
                                                                     : tr("has not signed in yet")};
    }
    QList<FieldsView::Section> sections{section};
    if (line->accountName == m_link.identity().accountName) {
        // It speaks to whoever has the account.
        FieldsView::Section duties;
        duties.title = tr("What this type may do");
        duties.text =
            words::accountTypeDuties(line->accountType).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        sections << duties;
    }
    if (isOneUnit() && m_link.identity().accountType != AccountType::ChiefManager)
        sections << chiefSection();
    m_fields->setSections(sections);
    const bool reviews = m_link.identity().tabs.contains(QStringLiteral("application"));
    m_openCase->setVisible(reviews && line->applicationId != 0);
    m_openCase->setText(line->open ? tr("Open the &application") : tr("Go to the &application"));
    m_side->setCurrentWidget(m_detail);
}

FieldsView::Section AccountsPage::chiefSection() const {
    FieldsView::Section section;
    section.title = tr("Who manages the accounts of this unit");
    QStringList chiefs;
    bool hasChief = false;
    try {
        const qint64 unit = m_link.identity().unitId;
        const QList<AccountRow> accounts = m_link.replica().accountsOfUnit(unit);
        for (const AccountRow& account : accounts)
            if (account.accountType == AccountType::ChiefManager && account.state == u"open")
                chiefs << account.name;
        const std::optional<UnitRow> row = m_link.replica().unit(unit);
        hasChief = row && row->hasChief;
    } catch (const ReplicaError&) {
        hasChief = true; // not known: nothing is claimed
    }
    if (!chiefs.isEmpty())
        section.fields << FieldsView::Field{words::accountType(AccountType::ChiefManager), chiefs.join(tr(", "))};
    else
        section.text = (hasChief ? tr("The chief manager of your unit opens and ends its accounts. Who it is, your "
                                      "account may not see: ask in your office.")
                                 : tr("Your unit has no chief manager now. Ask in your office who is to apply."))
                           .toHtmlEscaped();
    return section;
}

} // namespace inservice
