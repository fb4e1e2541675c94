// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/cases/followpanel.h"

#include "forms/application/codepanel.h"
#include "forms/application/localcases.h"
#include "forms/application/mailedcommand.h"
#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/look/look.h"
#include "forms/words/words.h"
#include "models/central/client/scram.h"
#include "models/replica/drafts.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inservice {

FollowPanel::FollowPanel(GuestLink& link, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_command(new MailedCommand(link, this))
    , m_stages(new QStackedWidget)
    , m_message(new look::MessageBar)
    , m_number(new ApplicationNumberEdit)
    , m_nationalId(new IdOrEmailEdit)
    , m_send(new QPushButton(tr("&Mail me a code")))
    , m_code(new CodePanel) {
    setObjectName("followPanel");
    m_message->setObjectName("followMessage");
    m_number->setObjectName("followNumber");
    m_nationalId->setObjectName("followNationalId");
    m_send->setObjectName("followSend");
    look::makePrimary(m_send);
    m_stages->addWidget(makeForm());
    m_stages->addWidget(m_code);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stages);
    connectAll();
}

QWidget* FollowPanel::makeForm() {
    m_numberField = new FormField(tr("Application &number"), m_number);
    m_numberField->setRequired(true);
    m_numberField->setHelp(tr("It stands on the printed form and in the mail, for example 115-000123."));
    auto* idField = new FormField(tr("National &ID / UI number"), m_nationalId);
    idField->setRequired(true);
    idField->setHelp(tr("Of a request to be listed as a unit: the e-mail address in it."));
    auto* sentence = new QLabel(
        tr("You applied on another PC? With the application number and your ID a code is mailed to the address "
           "in that application. With the code you can see, print and correct it here."));
    sentence->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addStretch(1);
    auto* form = new QWidget;
    form->setMaximumWidth(760);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    column->setSpacing(look::grid);
    column->addWidget(new look::Heading(tr("Look up an application made on another PC"), 1));
    column->addWidget(m_message);
    column->addWidget(sentence);
    column->addWidget(m_numberField);
    column->addWidget(idField);
    column->addLayout(buttons);
    column->addStretch(1);
    return form;
}

void FollowPanel::connectAll() {
    connect(m_send, &QPushButton::clicked, this, &FollowPanel::send);
    connect(m_number, &QLineEdit::returnPressed, this, &FollowPanel::send);
    connect(m_nationalId, &QLineEdit::returnPressed, this, &FollowPanel::send);
    connect(m_code, &CodePanel::codeEntered, m_command, &MailedCommand::enterCode);
    connect(m_code, &CodePanel::resendWanted, this, [this] {
        if (m_id.isEmpty()) { // the ID is never kept, so after a restart it has to be typed again
            back(tr("For a new code please enter your ID again."));
        } else {
            m_command->requestCode();
        }
    });
    connect(m_code, &CodePanel::backWanted, this, [this] { back({}); });
    connect(m_command, &MailedCommand::codeMailed, this, [this] {
        m_code->sayMailed(
            tr("If number and ID belong together, a code has been mailed to the address in that application."));
    });
    connect(m_command, &MailedCommand::codeRequested, m_code, &CodePanel::sayAsking);
    connect(m_command, &MailedCommand::codeBeingPrepared, m_code, &CodePanel::sayPreparing);
    connect(m_command, &MailedCommand::codeNotMailed, m_code, &CodePanel::sayNotMailed);
    connect(m_command, &MailedCommand::codeRefused, m_code, &CodePanel::sayWrong);
    connect(m_command, &MailedCommand::underway, this,
            [this] { m_code->saySending(tr("The centre is being asked…")); });
    connect(m_command, &MailedCommand::done, this, &FollowPanel::accepted);
    connect(m_command, &MailedCommand::refused, this, &FollowPanel::refused);
    connect(m_command, &MailedCommand::gone, this, &FollowPanel::closed);
}

bool FollowPanel::isUnderWay() const {
    return m_command->isActive();
}

void FollowPanel::start(const QString& number) {
    m_command->leave();
    m_message->clear();
    m_number->load(number);
    m_nationalId->load({});
    m_id.clear();
    m_case = {};
    m_stages->setCurrentIndex(0);
    (number.isEmpty() ? static_cast<QWidget*>(m_number) : m_nationalId)->setFocus(Qt::OtherFocusReason);
}

void FollowPanel::resume(const LocalCase& localCase, const OutboxItem& item) {
    m_case = localCase;
    m_id.clear();
    const QString number = QJsonDocument::fromJson(item.body).object()["number"].toString();
    m_number->load(number);
    m_nationalId->load({});
    m_stages->setCurrentIndex(1);
    m_code->start(tr("Enter the code that was mailed for application %1.").arg(number), tr("&Give it up"));
    m_command->resume(item, [this](QObject* context, const Link::Handler<bool>& handler) { ask(context, handler); });
}

void FollowPanel::ask(QObject* context, const Link::Handler<bool>& handler) {
    m_link.requestFollowCode(m_case.secret, m_number->normalisedText(), m_id, context, handler);
}

void FollowPanel::send() {
    const std::optional<ApplicationNumber> number = m_number->value();
    const std::optional<QString> id = m_nationalId->value();
    if (!number || !id) {
        m_number->showFault();
        m_nationalId->showFault();
        (number ? static_cast<QWidget*>(m_nationalId) : m_number)->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_id = *id;
    m_case = {};
    m_case.id = QUuid::createUuid();
    m_case.secret = makeSecret();
    m_link.drafts().saveCase(m_case);
    OutboxItem item = Commands::makeItem("application.follow", localcases::caseSubject(m_case.id),
                                         tr("Applied for on another PC: %1", "application number").arg(number->text()),
                                         {{"number", number->text()}});
    item.caseSecret = m_case.secret;
    m_stages->setCurrentIndex(1);
    m_code->start(tr("A code goes to the address in application %1.").arg(number->text()), tr("&Give it up"));
    m_command->start(item, [this](QObject* context, const Link::Handler<bool>& handler) { ask(context, handler); });
}

void FollowPanel::back(const QString& sentence) {
    m_command->drop();
    if (!m_case.id.isNull()) {
        m_link.drafts().removeCase(m_case.id);
    }
    m_case = {};
    m_stages->setCurrentIndex(0);
    m_message->clear();
    if (!sentence.isEmpty()) {
        m_message->show(look::Tone::Info, sentence);
        m_nationalId->setFocus(Qt::OtherFocusReason);
    }
}

void FollowPanel::accepted(const OutboxItem& item) {
    const std::optional<LocalCase> localCase = localcases::accepted(m_link, item);
    m_id.clear();
    m_nationalId->load({});
    if (localCase) {
        emit followed(localCase->id);
    } else {
        emit closed();
    }
}

void FollowPanel::refused(const OutboxItem& item) {
    const QString sentence = words::centreRefusal(item.errorKey, item.errorDetail);
    m_link.dismiss(item.id);
    if (!m_case.id.isNull()) {
        m_link.drafts().removeCase(m_case.id);
    }
    m_case = {};
    m_stages->setCurrentIndex(0);
    m_message->show(look::Tone::Bad, sentence);
}

} // namespace inservice
