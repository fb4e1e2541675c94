// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/accountdetail.h"

#include "forms/accounts/accountoutbox.h"
#include "forms/commands/actionbar.h"
#include "forms/commands/reasonpanel.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/accounts.h"
#include "models/replica/tables/units.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace inservice {
namespace {

QList<ActionBar::Button> buttons() {
    QList<ActionBar::Button> all;
    for (const AccountActionSpec& spec : accountActions()) {
        all.append({int(spec.action), spec.buttonText(), QLatin1String(spec.name), false});
    }
    return all;
}

QString label(const char* field) {
    return words::field(QLatin1String(field));
}

} // namespace

AccountDetail::AccountDetail(AccountLink& link, AccountModel& model, AccountOutbox& outbox, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(outbox)
    , m_name(new look::Heading({}, 2, this))
    , m_state(new look::StateBadge(this))
    , m_notice(new look::MessageBar(this))
    , m_fields(new FieldsView(this))
    , m_bar(new ActionBar(QStringLiteral("account"), buttons(), this))
    , m_panel(new ReasonPanel(QStringLiteral("accountPanel"), this))
    , m_openCase(new QPushButton(tr("Open the &application"), this)) {
    m_name->setObjectName(QStringLiteral("accountName"));
    m_name->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("accountState"));
    m_notice->setObjectName(QStringLiteral("accountNotice"));
    m_fields->setObjectName(QStringLiteral("accountFields"));
    m_openCase->setObjectName(QStringLiteral("accountOpenCase"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_openCase);
    bottom->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * look::grid, 0, 0, 0);
    column->setSpacing(look::grid);
    column->addLayout(head);
    column->addWidget(m_notice);
    column->addWidget(m_bar);
    column->addWidget(m_panel);
    column->addWidget(m_fields, 1);
    column->addLayout(bottom);
    connect(m_openCase, &QPushButton::clicked, this, [this] {
        if (const AccountListRow* row = m_model.row(m_id); row != nullptr && row->applicationId != 0) {
            emit openCaseRequested(row->applicationId);
        }
    });
    connect(m_bar, &ActionBar::chosen, this, [this](int action) { start(AccountAction(action)); });
    connect(m_panel, &ReasonPanel::confirmed, this, &AccountDetail::confirmed);
    connect(m_panel, &ReasonPanel::closed, this, &AccountDetail::focus);
    connect(m_notice, &look::MessageBar::actionTriggered, this, [this] {
        const QList<OutboxItem> refused = m_outbox.refused(m_id);
        for (const OutboxItem& item : refused) {
            m_outbox.dismiss(item.id);
        }
    });
    connect(&m_outbox, &AccountOutbox::changed, this, &AccountDetail::refresh);
}

void AccountDetail::show(const AccountListRow& row) {
    if (row.id != m_id) {
        const QSignalBlocker quiet(m_panel); // whoever goes through the list keeps the focus there
        m_panel->cancel();
        m_bar->pause();
    }
    m_id = row.id;
    refresh();
}

void AccountDetail::refresh() {
    const AccountListRow* row = m_model.row(m_id);
    if (row == nullptr) {
        return;
    }
    AccountContext context;
    try {
        context = contextOf(*row, m_link.replica(), m_link.identity(), m_model.pending(row->id).state);
    } catch (const ReplicaError&) {
        context = {}; // nothing is offered as long as nothing is known
    }
    m_name->setText(tr("%1  %2", "name, type of account").arg(row->name, words::accountType(row->accountType)));
    m_state->set(row->open ? look::Tone::Good : look::Tone::Neutral, AccountModel::stateWord(*row));
    m_fields->setSections(sections(*row, context));
    const Identity& me = m_link.identity();
    m_bar->setAvailable(
        [&](int action) { return availability(accountAction(AccountAction(action)), *row, context, me); });
    for (const AccountActionSpec& spec : accountActions()) {
        emit availabilityChanged(spec.action, availability(spec, *row, context, me));
    }
    const bool reviews = me.tabs.contains(QStringLiteral("application"));
    m_openCase->setVisible(reviews && row->applicationId != 0);
    m_openCase->setText(row->id > 0 ? tr("Open the &application") : tr("Go to the &application"));
    showRefused();
}

/// What the centre has not done: why, until it has been read.
void AccountDetail::showRefused() {
    const QList<OutboxItem> refused = m_outbox.refused(m_id);
    if (refused.isEmpty()) {
        m_notice->clear();
        return;
    }
    const OutboxItem& item = refused.constLast();
    m_notice->show(look::Tone::Bad,
                   tr("%1 was not done. %2", "what was asked for; why")
                       .arg(kindWord(item.kind), words::centreRefusal(item.errorKey, item.errorDetail)),
                   tr("I have read this"));
}

void AccountDetail::focus() {
    if (m_openCase->isVisible()) {
        m_openCase->setFocus(Qt::OtherFocusReason);
    } else {
        m_fields->setFocus(Qt::OtherFocusReason);
    }
}

QString AccountDetail::panelKey(AccountAction action, qint64 id) {
    return QStringLiteral("%1:%2").arg(int(action)).arg(id);
}

void AccountDetail::start(AccountAction action) {
    const AccountListRow* row = m_model.row(m_id);
    if (row == nullptr || m_bar->isPausing()) {
        return;
    }
    m_action = action;
    m_seen = *row;
    const AccountActionSpec& spec = accountAction(action);
    m_panel->open({.key = panelKey(action, row->id),
                   .title = tr("%1: %2", "action, name").arg(spec.text(), row->name),
                   .explanation = QCoreApplication::translate("AccountActions", spec.explanation).arg(row->name),
                   .confirm = spec.text(),
                   .textLabel = tr("Reason"),
                   .textMissing = tr("Write the reason: it stands in the mail and in the history."),
                   .isGrave = spec.isGrave});
}

void AccountDetail::confirmed() {
    const OutboxItem item = makeCommand(accountAction(m_action), m_seen, m_panel->reason());
    if (m_outbox.ask({item})) {
        m_panel->close();
    }
}

void AccountDetail::keep(const OutboxItem& item) {
    if (const AccountActionSpec* spec = accountActionOf(item.kind)) {
        const QJsonObject body = QJsonDocument::fromJson(item.body).object();
        m_panel->keep(panelKey(spec->action, body.value(QLatin1String("account_id")).toInteger()),
                      body.value(QLatin1String("reason")).toString());
    }
}

QList<FieldsView::Section> AccountDetail::sections(const AccountListRow& row, const AccountContext& context) const {
    const Identity& me = m_link.identity();
    QList<FieldsView::Section> all{accountSection(row, context)};
    if (row.accountName == me.accountName) {
        // It speaks to whoever has the account.
        FieldsView::Section duties;
        duties.title = tr("What this type may do");
        duties.text = words::accountTypeDuties(row.accountType).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        all << duties;
    }
    if (me.accountType == AccountType::Contact || me.accountType == AccountType::Operator) {
        all << chiefSection();
    }
    if (FieldsView::Section history = historySection(row.id); !history.fields.isEmpty()) {
        all << history;
    }
    return all;
}

FieldsView::Section AccountDetail::accountSection(const AccountListRow& row, const AccountContext& context) const {
    FieldsView::Section section;
    section.fields = {
        {label("account_name"), row.accountName, true},
        {label("name"), row.name},
        {label("account_type"), words::accountType(row.accountType)},
        {label("unit_id"), row.unitName.isEmpty() ? QString() : words::unit(row.unitName, row.unitCode, row.county)},
        {label("phone"), row.phone},
        {label("email"), row.email}};
    if (row.id > 0) {
        section.fields << FieldsView::Field{tr("Open since"), shownTime(row.openedAt)};
        section.fields << FieldsView::Field{tr("First sign-in"), row.firstSignInAt.isValid()
                                                                     ? shownTime(row.firstSignInAt)
                                                                     : tr("has not signed in yet")};
        if (row.lastSignInAt.isValid()) {
            section.fields << FieldsView::Field{label("last_sign_in_at"), shownDate(row.lastSignInAt)};
        }
    }
    if (const QString manager = managerWords(context.manager); !manager.isEmpty()) {
        section.fields << FieldsView::Field{tr("Managed by"), manager};
    }
    return section;
}

QString AccountDetail::managerWords(const AccountManager& manager) const {
    if (manager.isOwnChief) {
        return tr("the chief manager of the unit");
    }
    try {
        const std::optional<DeskRow> desk = m_link.replica().row<DeskRow>(manager.deskId);
        return desk ? desk->name : QString();
    } catch (const ReplicaError&) {
        return {}; // the others stand without it
    }
}

FieldsView::Section AccountDetail::historySection(qint64 accountId) const {
    FieldsView::Section section;
    section.title = tr("What was done with it");
    try {
        const QList<AccountEventRow> events = eventsOf(m_link.replica(), accountId);
        for (const AccountEventRow& event : events) {
            const QString what = kindHappened(QStringLiteral("account.") + event.action);
            section.fields.prepend(
                {shownTime(event.at), tr("%1, by %2: %3", "what, by whom, why").arg(what, event.byName, event.reason)});
        }
    } catch (const ReplicaError&) {
        section.fields.clear();
    }
    return section;
}

FieldsView::Section AccountDetail::chiefSection() const {
    FieldsView::Section section;
    section.title = tr("Who manages the accounts of this unit");
    QStringList chiefs;
    bool hasChief = false;
    try {
        const qint64 unit = m_link.identity().unitId;
        const QList<AccountRow> accounts = accountsOfUnit(m_link.replica(), unit);
        for (const AccountRow& account : accounts) {
            if (account.accountType == AccountType::ChiefManager && account.state == u"open") {
                chiefs << account.name;
            }
        }
        const std::optional<UnitRow> row = m_link.replica().row<UnitRow>(unit);
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
