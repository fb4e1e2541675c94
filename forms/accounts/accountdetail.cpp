// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/accountdetail.h"

#include "forms/accounts/accounteditpanel.h"
#include "forms/accounts/accounthistory.h"
#include "forms/accounts/accountoutbox.h"
#include "forms/accounts/courseheir.h"
#include "forms/accounts/deletionstrip.h"
#include "forms/accounts/obstaclelist.h"
#include "forms/accounts/obstaclenotice.h"
#include "forms/accounts/successorfields.h"
#include "forms/commands/reasonpanel.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/accounts.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/units.h"

#include <QHBoxLayout>
#include <QPushButton>

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
    : RowDetail(QStringLiteral("account"), outbox, buttons(), parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(outbox)
    , m_fields(new FieldsView(this))
    , m_obstacles(new ObstacleList(this))
    , m_deletion(new DeletionStrip(link, this))
    , m_panel(new ReasonPanel(QStringLiteral("accountPanel"), this))
    , m_successor(new SuccessorFields(m_panel))
    , m_heirPanel(new ReasonPanel(QStringLiteral("accountHeir"), this))
    , m_heir(new CourseHeir(m_heirPanel))
    , m_edit(new AccountEditPanel(this))
    , m_openCase(new QPushButton(tr("Open the &application"), this)) {
    m_successor->hide();
    m_heir->hide();
    m_obstacles->setGivesCourses(link.identity().commands.contains(QStringLiteral("course.reassign")));
    notice()->findChild<QPushButton*>()->setObjectName(QStringLiteral("accountNoticeRead"));
    m_fields->setObjectName(QStringLiteral("accountFields"));
    m_openCase->setObjectName(QStringLiteral("accountOpenCase"));
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_openCase);
    bottom->addStretch(1);
    add({notice(), m_obstacles, m_heirPanel, m_deletion, bar(), m_panel, m_edit});
    addFilling(m_fields);
    add(bottom);
    connectParts();
}

void AccountDetail::connectParts() {
    connect(m_openCase, &QPushButton::clicked, this, [this] {
        if (const AccountListRow* row = m_model.row(id()); row != nullptr && row->applicationId != 0) {
            emit openCaseRequested(row->applicationId);
        }
    });
    connect(bar(), &ActionBar::chosen, this, [this](int action) { start(AccountAction(action)); });
    connect(m_panel, &ReasonPanel::confirmed, this, [this] {
        ask(m_action == AccountAction::Announce ? m_successor->body()
                                                : QJsonObject{{QStringLiteral("reason"), m_panel->reason()}});
    });
    connect(m_successor, &SuccessorFields::edited, m_panel, &ReasonPanel::check);
    connect(m_edit, &AccountEditPanel::confirmed, this, [this] {
        ask({{QStringLiteral("fields"), m_edit->changes()}});
    });
    connect(m_deletion, &DeletionStrip::openCaseRequested, this, &AccountDetail::openCaseRequested);
    connect(m_deletion, &DeletionStrip::withdrawRequested, this,
            [this](const ApplicationRow& deletion) { m_outbox.ask({makeWithdrawal(deletion)}); });
    connect(m_obstacles, &ObstacleList::openCaseRequested, this, &AccountDetail::openCaseRequested);
    connect(m_obstacles, &ObstacleList::unitAccountsRequested, this, [this] {
        if (const AccountListRow* row = m_model.row(id())) {
            emit unitRequested(row->unitCode);
        }
    });
    connect(m_obstacles, &ObstacleList::giveCoursesRequested, this, &AccountDetail::openHeirPanel);
    connect(m_heir, &CourseHeir::edited, m_heirPanel, &ReasonPanel::check);
    connect(m_heirPanel, &ReasonPanel::confirmed, this, &AccountDetail::giveCourses);
    for (AskingPanel* panel : QList<AskingPanel*>{m_panel, m_edit, m_heirPanel}) {
        follow(panel);
    }
}

void AccountDetail::show(const AccountListRow& row) {
    turnTo(row.id);
    refresh();
}

void AccountDetail::refresh() {
    const AccountListRow* row = m_model.row(id());
    if (row == nullptr) {
        return;
    }
    AccountContext context;
    try {
        context = contextOf(*row, m_link.replica(), m_link.identity(), m_model.pending(row->id).state);
    } catch (const ReplicaError&) {
        context = {}; // nothing is offered as long as nothing is known
    }
    name()->setText(tr("%1  %2", "name, type of account").arg(row->name, words::accountType(row->accountType)));
    state()->set(row->open ? look::Tone::Good : look::Tone::Neutral, AccountModel::stateWord(*row));
    m_fields->setSections(sections(*row, context));
    const Identity& me = m_link.identity();
    bar()->setAvailable(
        [&](int action) { return availability(accountAction(AccountAction(action)), *row, context, me); });
    for (const AccountActionSpec& spec : accountActions()) {
        emit availabilityChanged(spec.action, availability(spec, *row, context, me));
    }
    showDeletion(*row, context);
    const bool reviews = me.tabs.contains(QStringLiteral("application"));
    m_openCase->setVisible(reviews && row->applicationId != 0);
    m_openCase->setText(row->id > 0 ? tr("Open the &application") : tr("Go to the &application"));
    inservice::showRefused(m_outbox.refused(id()), *notice(), *m_obstacles, m_link);
}

void AccountDetail::showDeletion(const AccountListRow& row, const AccountContext& context) {
    if (!isAskedFor(context)) {
        m_deletion->hide();
        return;
    }
    m_deletion->show(*context.deletion, context.manager.name,
                     m_link.identity().commands.contains(QStringLiteral("deletion.withdraw")) &&
                         row.unitId == m_link.identity().unitId);
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
    const AccountListRow* row = m_model.row(id());
    if (row == nullptr || bar()->isPausing()) {
        return;
    }
    leavePanels();
    m_action = action;
    m_seen = *row;
    const AccountActionSpec& spec = accountAction(action);
    switch (spec.asks) {
    case AccountActionSpec::Asks::Nothing:
        ask({});
        break;
    case AccountActionSpec::Asks::Reason:
        openReasonPanel(spec);
        break;
    case AccountActionSpec::Asks::Fields:
        openEditPanel(spec);
        break;
    case AccountActionSpec::Asks::Successor:
        openSuccessorPanel(spec);
        break;
    }
}

void AccountDetail::openReasonPanel(const AccountActionSpec& spec) {
    ReasonPanel::Setup setup = spec.panelFor(m_seen.name);
    setup.key = panelKey(spec.action, m_seen.id);
    setup.title = tr("%1: %2", "action, name").arg(spec.text(), m_seen.name);
    m_panel->open(setup);
}

void AccountDetail::openSuccessorPanel(const AccountActionSpec& spec) {
    ReasonPanel::Setup setup = spec.panelFor(m_seen.name);
    setup.key = panelKey(spec.action, m_seen.id);
    setup.title = spec.text();
    setup.fields = m_successor;
    setup.fieldsWhyNot = [this] { return m_successor->whyNot(); };
    const QList<OutboxItem> items = m_outbox.refused(id()); // what the centre has not taken is not lost
    for (const OutboxItem& item : items) {
        if (item.kind == QLatin1String(spec.kind)) {
            m_successor->load(QJsonDocument::fromJson(item.body).object());
        }
    }
    m_panel->open(setup);
}

void AccountDetail::openEditPanel(const AccountActionSpec& spec) {
    QStringList titles;
    try {
        const QList<JobTitleRow> all = m_link.replica().rows<JobTitleRow>();
        for (const JobTitleRow& one : all) {
            titles << one.name;
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // it can be written without being offered
    }
    QJsonObject refused; // what the centre has not taken is not lost
    const QList<OutboxItem> items = m_outbox.refused(id());
    for (const OutboxItem& item : items) {
        if (item.kind == QLatin1String(spec.kind)) {
            refused = QJsonDocument::fromJson(item.body).object().value(QLatin1String("fields")).toObject();
        }
    }
    m_edit->open(m_seen, tr("%1: %2", "action, name").arg(spec.text(), m_seen.name), spec.explanationFor(m_seen.name),
                 titles, refused);
}

void AccountDetail::ask(const QJsonObject& details) {
    if (m_outbox.ask({makeCommand(accountAction(m_action), m_seen, details)})) {
        m_panel->close();
        m_edit->close();
    }
}

QJsonArray AccountDetail::obstacles() const {
    const QList<OutboxItem> refused = m_outbox.refused(id());
    return refused.isEmpty() ? QJsonArray()
                             : refused.constLast().errorDetail.value(QLatin1String("obstacles")).toArray();
}

void AccountDetail::openHeirPanel() {
    const AccountListRow* row = m_model.row(id());
    if (row == nullptr) {
        return;
    }
    leavePanels();
    m_seen = *row;
    try {
        m_heir->load(m_link.replica(), row->unitId, row->id);
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // nobody can be chosen until it can be read again
    }
    const auto count = int(coursesAmong(obstacles()).size());
    m_heirPanel->open(
        {.key = QStringLiteral("heir:%1").arg(row->id),
         .title = tr("Give %n course(s) of %1 to somebody else", nullptr, count).arg(row->name),
         .explanation = tr("Both are told by mail. Delete the account again once the centre has answered; where there "
                           "were more than twenty courses, it names the next ones then."),
         .confirm = tr("Give the courses"),
         .textLabel = tr("Reason"),
         .textMissing = {},
         .fields = m_heir,
         .fieldsWhyNot = [this] { return m_heir->whyNot(); }});
}

void AccountDetail::giveCourses() {
    const QList<OutboxItem> items = m_heir->commands(obstacles(), m_heirPanel->reason());
    if (!items.isEmpty() && m_outbox.ask(items)) {
        m_heirPanel->close();
        m_outbox.dismissRefused(id()); // it has been dealt with
    }
}

void AccountDetail::keep(const OutboxItem& item) {
    const AccountActionSpec* spec = accountActionOf(item);
    if (spec == nullptr) {
        return;
    }
    const QJsonObject body = QJsonDocument::fromJson(item.body).object();
    const qint64 id = body.value(QLatin1String("account_id")).toInteger();
    m_panel->keep(panelKey(spec->action, id), body.value(QLatin1String("reason")).toString());
    if (spec->asks == AccountActionSpec::Asks::Successor) {
        m_successor->load(body);
    }
    if (spec->asks == AccountActionSpec::Asks::Fields) {
        m_edit->keep(id, body.value(QLatin1String("fields")).toObject());
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
    try {
        if (const FieldsView::Section history = accountHistory(m_link.replica(), row.id); !history.fields.isEmpty()) {
            all << history;
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text)); // the rest stands without it
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
        {label("job_title"), row.jobTitle},
        {label("phone"), row.phone},
        {label("fax"), row.fax},
        {label("email"), row.email}};
    if (row.id > 0) {
        section.fields << FieldsView::Field{tr("Open since"), shownTime(row.openedAt)};
        section.fields << FieldsView::Field{tr("First sign-in"), row.firstSignInAt.isValid()
                                                                     ? shownTime(row.firstSignInAt)
                                                                     : tr("has not signed in yet")};
        if (row.lastSignInAt.isValid()) {
            section.fields << FieldsView::Field{label("last_sign_in_at"), shownDate(row.lastSignInAt)};
        }
        if (row.deviceBoundAt.isValid()) {
            section.fields << FieldsView::Field{label("device_bound_at"), shownDate(row.deviceBoundAt)};
        }
    }
    if (row.isDeleted()) {
        section.fields << FieldsView::Field{label("deleted_at"), shownTime(row.deletedAt)}
                       << FieldsView::Field{label("restorable_until"), shownTime(row.restorableUntil)};
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
