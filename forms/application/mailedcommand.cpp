// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/mailedcommand.h"

#include "forms/words/words.h"

#include <QCoreApplication>

namespace inservice {

namespace {

/// Seconds of waiting that a person asks about.
constexpr int worthSaying = 2;

} // namespace

QString callErrorSentence(const CallError& error) {
    if (error.offline) {
        return QCoreApplication::translate(
            "inservice::MailedCommand",
            "The centre cannot be reached at the moment. Nothing is lost; it is tried again "
            "as soon as there is a connection.");
    }
    return words::centreRefusal(error.key, error.detail);
}

MailedCommand::MailedCommand(GuestLink& link, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_commands(Commands::of(link)) {
    connect(&m_link, &Link::commandFinished, this, [this](const QUuid& id) {
        if (id == m_id) {
            look();
        }
    });
    connect(&m_link, &Link::outboxChanged, this, &MailedCommand::look);
    connect(&m_link, &GuestLink::proofBegun, this, [this](int seconds) {
        if (m_asking && seconds >= worthSaying) {
            emit codeBeingPrepared(seconds);
        }
    });
}

void MailedCommand::start(OutboxItem item, Request request) {
    item.state = request ? OutboxState::AwaitingMailCode : OutboxState::Waiting;
    m_request = std::move(request);
    m_sent = !m_request;
    watch(item.id);
    m_commands.ask(item);
    if (m_request) {
        requestCode();
    } else {
        emit underway();
    }
}

void MailedCommand::resume(const OutboxItem& item, Request request) {
    watch(item.id);
    m_request = std::move(request);
    m_sent = item.state != OutboxState::AwaitingMailCode;
    if (m_sent) {
        emit underway();
        look();
    }
}

void MailedCommand::requestCode() {
    if (!m_request) {
        return;
    }
    m_asking = true;
    emit codeRequested();
    m_request(this, [this, id = m_id](const Answer<bool>& answer) {
        if (id != m_id) {
            return;
        }
        m_asking = false;
        if (answer) {
            emit codeMailed();
        } else {
            emit codeNotMailed(callErrorSentence(answer.error), answer.error.offline);
        }
    });
}

void MailedCommand::enterCode(const QString& code) {
    m_link.enterCode(m_id, code, this, [this, id = m_id](const Answer<bool>& answer) {
        if (id != m_id) {
            return;
        }
        if (answer) {
            m_sent = true;
            emit underway();
            look();
        } else {
            emit codeRefused(callErrorSentence(answer.error));
        }
    });
}

void MailedCommand::drop() {
    const QUuid id = m_id;
    leave();
    if (!id.isNull()) {
        m_link.dismiss(id);
    }
}

void MailedCommand::watch(const QUuid& id) {
    m_commands.forgo(m_id);
    m_id = id;
    m_commands.await(id, this);
}

void MailedCommand::leave() {
    m_commands.forgo(m_id);
    if (m_asking) {
        m_link.giveUpProof();
        m_asking = false;
    }
    m_id = {};
    m_request = {};
    m_sent = false;
}

void MailedCommand::look() {
    if (m_id.isNull()) {
        return;
    }
    const std::optional<OutboxItem> item = m_link.outbox().item(m_id);
    if (!item) {
        leave();
        emit gone();
    } else if (item->state == OutboxState::Done) {
        leave();
        emit done(*item);
    } else if (item->state == OutboxState::Refused) {
        leave();
        emit refused(*item);
    }
}

} // namespace inservice
