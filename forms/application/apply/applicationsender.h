// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/applicationdata.h"
#include "models/sync/guestlink.h"

#include <QObject>
#include <functional>

namespace inservice {

class CodePanel;
class MailedCommand;

/// From 送出 to the centre's answer: the verifier of the password, the command, and where it has to be the code that
/// is mailed. What it says meanwhile stands in the panel of the code.
class ApplicationSender : public QObject {
    Q_OBJECT

public:
    ApplicationSender(GuestLink& link, CodePanel* panel, QObject* parent);

    /// Argon2id takes its time and 64 MB on purpose, so the window does not wait for it.
    void prepare(const QUuid& draft, const QString& password);
    [[nodiscard]] bool isPreparing() const { return m_isPreparing; }
    void apply(const QUuid& draft, const ApplicationData& data, const QJsonObject& verifier);
    /// Whatever else goes under a case secret. `address`: empty, or where a code is mailed first.
    void send(const OutboxItem& item, const QString& address);
    /// Goes on with one that is in the outbox already.
    void resume(const OutboxItem& item);
    /// Stops watching; the outbox keeps it.
    void leave();
    [[nodiscard]] bool isActive() const;

signals:
    /// The verifier; empty: this PC has too little memory.
    void prepared(const QUuid& draft, const QJsonObject& verifier);
    /// The panel of the code is to be seen.
    void panelWanted();
    /// Nothing was sent: back to the form.
    void dropped();
    void accepted(const inservice::OutboxItem& item);
    void refused(const inservice::OutboxItem& item);
    /// Settled elsewhere.
    void gone();

private:
    void connectPanel();
    void startPanel(const QString& address);
    [[nodiscard]] std::function<void(QObject*, Link::Handler<bool>)> codeRequest(const QString& secret,
                                                                                 const QString& address);

    GuestLink& m_link;
    CodePanel* m_panel;
    MailedCommand* m_command;
    bool m_isPreparing = false;
};

} // namespace inservice
