// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/cases/listingcasedetail.h"

#include "forms/application/listing/listingwords.h"
#include "forms/application/localcases.h"
#include "forms/application/mailedcommand.h"
#include "forms/commands/reasonpanel.h"
#include "forms/lists/fieldsview.h"
#include "forms/look/buttonaction.h"
#include "forms/look/flow.h"
#include "forms/look/statetone.h"
#include "forms/look/valuelabel.h"
#include "forms/words/words.h"
#include "models/domain/unitkind.h"
#include "models/questions/applications.h"
#include "models/replica/replicaerror.h"
#include "models/tables/listwords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr QLatin1String withdrawKind("listing.withdraw");

} // namespace

ListingCaseDetail::ListingCaseDetail(GuestLink& link, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_command(new MailedCommand(link, this))
    , m_heading(new look::Heading({}, 1))
    , m_state(new look::StateBadge)
    , m_next(new look::ValueLabel(QString()))
    , m_message(new look::MessageBar)
    , m_goOn(new QPushButton(look::icon("document-edit"), QString()))
    , m_apply(new QPushButton(look::icon("list-add-user"), tr("A&pply for an account there")))
    , m_withdraw(new QPushButton(tr("&Withdraw the request…")))
    , m_panel(new ReasonPanel("listingWithdrawal"))
    , m_fields(new FieldsView) {
    setObjectName("listingCase");
    m_heading->setObjectName("listingCaseHeading");
    m_heading->setWordWrap(true);
    m_state->setObjectName("listingCaseState");
    m_next->setObjectName("listingCaseNext");
    m_message->setObjectName("listingCaseMessage");
    m_goOn->setObjectName("listingCaseGoOn");
    look::makePrimary(m_goOn);
    m_apply->setObjectName("listingCaseApply");
    look::makePrimary(m_apply);
    m_withdraw->setObjectName("listingCaseWithdraw");
    m_withdraw->setFlat(true);
    m_fields->setObjectName("listingCaseFields");
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_state, 0, Qt::AlignVCenter);
    auto* buttons = new look::FlowLayout(nullptr, look::grid);
    for (QPushButton* button : {m_goOn, m_apply, m_withdraw}) {
        buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::grid * 2, look::margin, look::grid);
    column->setSpacing(look::grid);
    column->addWidget(m_message);
    column->addLayout(head);
    column->addWidget(m_next);
    column->addLayout(buttons);
    column->addWidget(m_panel);
    column->addWidget(m_fields, 1);
    connectParts();
}

void ListingCaseDetail::connectParts() {
    new look::ButtonAction(m_withdraw, "edit-delete", tr("&Withdraw the request…"), this);
    connect(m_goOn, &QPushButton::clicked, this,
            [this] { emit openRequested("ask-listing:" + m_case.id.toString(QUuid::WithoutBraces)); });
    connect(m_apply, &QPushButton::clicked, this, [this] {
        m_link.syncNow(); // a unit of a moment ago
        emit openRequested(QString("apply:unit-%1").arg(m_case.seen["unit_id"].toInteger()));
    });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        m_panel->open({.key = m_case.id.toString(),
                       .title = tr("Withdraw the request"),
                       .explanation = tr("The desk does nothing more about it. You can ask again at any time."),
                       .confirm = tr("Withdraw"),
                       .textLabel = tr("Reason, if you like"),
                       .textMissing = {},
                       .isGrave = true});
    });
    connect(m_panel, &ReasonPanel::confirmed, this, &ListingCaseDetail::withdraw);
    connect(m_command, &MailedCommand::done, this, [this](const OutboxItem& item) {
        localcases::accepted(m_link, item);
        m_message->show(look::Tone::Good, tr("The request has been withdrawn."));
        renew();
    });
    connect(m_command, &MailedCommand::refused, this, [this](const OutboxItem& item) {
        m_message->show(look::Tone::Bad, words::centreRefusal(item.errorKey, item.errorDetail));
        m_link.dismiss(item.id);
        renew();
    });
}

void ListingCaseDetail::open(const LocalCase& localCase) {
    const bool another = localCase.id != m_case.id;
    m_case = localCase;
    if (another) {
        m_message->clear();
        m_panel->cancel();
        m_command->leave();
        const auto item = Commands::of(m_link).pending(localcases::caseSubject(m_case.id));
        if (item && item->kind == withdrawKind) {
            m_command->resume(*item, {});
        }
        renew();
    }
    showNow();
}

void ListingCaseDetail::renew() {
    localcases::renew(m_link, m_case, this, [this, id = m_case.id] {
        if (const auto now = m_link.drafts().localCase(id); now && id == m_case.id) {
            m_case = *now;
            showNow();
        }
        emit changed();
    });
}

void ListingCaseDetail::showNow() {
    const auto item = Commands::of(m_link).pending(localcases::caseSubject(m_case.id));
    const bool isAsked = item && item->kind != withdrawKind && item->state != OutboxState::Done;
    const bool needsPerson =
        isAsked && (item->state == OutboxState::AwaitingMailCode || item->state == OutboxState::Refused);
    const auto state = applicationStateFromKey(m_case.seen["state"].toString());
    const bool isReturned = state == ApplicationState::Returned && !isAsked;
    m_heading->setText(m_case.number.isEmpty() ? tr("Request to be listed")
                                               : tr("Request to be listed %1", "number").arg(m_case.number));
    m_state->setVisible(state.has_value());
    if (state) {
        m_state->set(look::toneOf(*state), words::listingState(*state));
    }
    m_next->setText(!isAsked      ? listingNextStep(m_case.seen)
                    : needsPerson ? tr("It has not been sent yet: it waits for you.")
                                  : tr("It goes out by itself as soon as the centre answers."));
    m_goOn->setText(isReturned ? tr("&Correct and send again") : tr("&Open the request"));
    m_goOn->setVisible(isReturned || needsPerson);
    m_apply->setVisible(state == ApplicationState::Approved);
    m_withdraw->setVisible(!item && (state == ApplicationState::AwaitingReview || isReturned));
    showFields();
}

void ListingCaseDetail::showFields() {
    const QJsonObject& seen = m_case.seen;
    FieldsView::Section unit;
    const auto add = [&](const char* field, const QString& value) {
        if (!value.isEmpty()) {
            unit.fields << FieldsView::Field{words::field(QLatin1String(field)), value};
        }
    };
    const auto text = [&seen](const char* field) { return seen[QLatin1String(field)].toString(); };
    if (!seen.isEmpty()) {
        const auto kind = unitKindFromKey(text("kind"));
        unit.title = tr("What was asked for");
        add("unit_name", text("name"));
        add("kind", kind ? chineseName(*kind) : QString());
        add("address", text("address"));
        add("phone", text("phone"));
        add("code", text("code"));
        add("permit", text("permit"));
        add("evidence", text("evidence"));
        add("applicant", text("applicant"));
        add("email", text("email"));
        add("applied_at", shownTime(QDateTime::fromString(text("applied_at"), Qt::ISODate)));
        add("changed_at", shownTime(QDateTime::fromString(text("changed_at"), Qt::ISODate)));
        add("reviewer_unit_id", seen["reviewer"]["name"].toString());
    }
    m_fields->setSections(seen.isEmpty() ? QList<FieldsView::Section>() : QList{unit});
}

void ListingCaseDetail::withdraw() {
    OutboxItem item = Commands::makeItem(withdrawKind, localcases::caseSubject(m_case.id),
                                         tr("Withdrawal of %1").arg(m_case.number), {{"reason", m_panel->reason()}});
    item.caseSecret = m_case.secret;
    try {
        m_command->start(item, {});
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("This could not be written down on this PC: %1").arg(error.text));
        return;
    }
    m_panel->close();
    m_message->show(look::Tone::Info, tr("The withdrawal is on its way to the centre. Without a connection it goes "
                                         "out later by itself."));
    showNow();
}

} // namespace inservice
