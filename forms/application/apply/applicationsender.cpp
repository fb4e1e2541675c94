// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/applicationsender.h"

#include "forms/application/codepanel.h"
#include "forms/application/localcases.h"
#include "forms/application/mailedcommand.h"
#include "forms/words/words.h"
#include "models/central/client/scram.h"
#include "models/domain/background.h"
#include "models/domain/emailaddress.h"
#include "models/domain/passwordrule.h"
#include "models/domain/personname.h"
#include "models/replica/drafts.h"

#include <exception>

namespace inservice {

ApplicationSender::ApplicationSender(GuestLink& link, CodePanel* panel, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_panel(panel)
    , m_command(new MailedCommand(link, this)) {
    connectPanel();
    connect(m_command, &MailedCommand::done, this, &ApplicationSender::accepted);
    connect(m_command, &MailedCommand::refused, this, &ApplicationSender::refused);
    connect(m_command, &MailedCommand::gone, this, &ApplicationSender::gone);
}

void ApplicationSender::connectPanel() {
    connect(m_panel, &CodePanel::codeEntered, m_command, &MailedCommand::enterCode);
    connect(m_panel, &CodePanel::resendWanted, m_command, &MailedCommand::requestCode);
    connect(m_panel, &CodePanel::backWanted, this, [this] {
        m_command->drop(); // it was never sent
        emit dropped();
    });
    connect(m_command, &MailedCommand::codeRequested, m_panel, &CodePanel::sayAsking);
    connect(m_command, &MailedCommand::codeBeingPrepared, m_panel, &CodePanel::sayPreparing);
    connect(m_command, &MailedCommand::codeNotMailed, m_panel, &CodePanel::sayNotMailed);
    connect(m_command, &MailedCommand::codeRefused, m_panel, &CodePanel::sayWrong);
    connect(m_command, &MailedCommand::underway, this, [this] {
        emit panelWanted();
        m_panel->saySending(
            tr("On its way to the centre. Without a connection it waits in the outbox and goes out by itself; you "
               "find it again under “Progress of applications”."));
    });
}

void ApplicationSender::prepare(const QUuid& draft, const QString& password) {
    m_isPreparing = true;
    inBackground(
        this,
        [password = PasswordRule::normalised(password).text]() -> QJsonObject {
            try {
                return makeVerifier(password);
            } catch (const std::exception&) {
                return {};
            }
        },
        [this, draft](const QJsonObject& verifier) {
            m_isPreparing = false;
            emit prepared(draft, verifier);
        });
}

void ApplicationSender::apply(const QUuid& draft, const ApplicationData& data, const QJsonObject& verifier) {
    const LocalCase localCase = localcases::caseOfDraft(m_link, draft);
    const QString address = EmailAddress::normalised(data.email).text;
    OutboxItem item = Commands::makeItem("application.apply", localcases::draftSubject(draft),
                                         tr("Application %1 (%2)", "masked name, account type")
                                             .arg(PersonName::mask(data.name), words::accountType(*data.accountType)),
                                         applyBody(data, verifier, m_link.installation()));
    item.caseSecret = localCase.secret;
    startPanel(address);
    m_command->start(item, codeRequest(localCase.secret, address));
}

void ApplicationSender::send(const OutboxItem& item, const QString& address) {
    startPanel(address);
    m_command->start(item, address.isEmpty() ? MailedCommand::Request() : codeRequest(item.caseSecret, address));
}

void ApplicationSender::resume(const OutboxItem& item) {
    if (item.state != OutboxState::AwaitingMailCode) {
        m_command->resume(item, {});
        return;
    }
    const QString address = localcases::addressOf(item);
    startPanel(address);
    m_panel->sayNotMailed(tr("This application waits for the code that is mailed to %1. Enter the code you have, or "
                             "have a new one mailed.")
                              .arg(address),
                          false);
    m_command->resume(item, codeRequest(item.caseSecret, address));
}

void ApplicationSender::leave() {
    m_command->leave();
}

bool ApplicationSender::isActive() const {
    return m_command->isActive();
}

void ApplicationSender::startPanel(const QString& address) {
    emit panelWanted();
    m_panel->start(address.isEmpty() ? QString()
                                     : tr("A code with six digits goes to %1. The application goes out as soon as "
                                          "you have entered it.")
                                           .arg(address),
                   tr("&Back to the form"));
}

std::function<void(QObject*, Link::Handler<bool>)> ApplicationSender::codeRequest(const QString& secret,
                                                                                  const QString& address) {
    return [this, secret, address](QObject* context, const Link::Handler<bool>& handler) {
        m_link.requestMailCode(secret, address, context, [this, address, handler](const Answer<bool>& answer) {
            if (answer) {
                m_panel->sayMailed(
                    tr("The code has been mailed to %1. Enter it here; the application goes out then.").arg(address));
            }
            handler(answer);
        });
    };
}

} // namespace inservice
