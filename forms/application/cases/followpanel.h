// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/drafts.h"
#include "models/sync/guestlink.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace inservice {

namespace look {
class MessageBar;
}
class ApplicationNumberEdit;
class CodePanel;
class FormField;
class MailedCommand;
class IdOrEmailEdit;

/// 「查詢其他電腦提出的申請」: follows a case on this PC with its number, the ID and a code mailed to the case's own
/// address.
class FollowPanel : public QWidget {
    Q_OBJECT

public:
    FollowPanel(GuestLink& link, QWidget* parent = nullptr);
    /// A form with nothing but `number` (as it was typed elsewhere), or the code of a case that waits for it in the
    /// outbox.
    void start(const QString& number);
    /// A code is being waited for, or an answer.
    [[nodiscard]] bool isUnderWay() const;
    void resume(const LocalCase& localCase, const OutboxItem& item);

signals:
    /// The case can be seen on this PC from now on.
    void followed(const QUuid& localCase);
    void closed();

private:
    [[nodiscard]] QWidget* makeForm();
    void connectAll();
    void send();
    void ask(QObject* context, const Link::Handler<bool>& handler);
    void back(const QString& sentence);
    void accepted(const OutboxItem& item);
    void refused(const OutboxItem& item);

    GuestLink& m_link;
    MailedCommand* m_command;
    QStackedWidget* m_stages;
    look::MessageBar* m_message;
    ApplicationNumberEdit* m_number;
    IdOrEmailEdit* m_nationalId;
    FormField* m_numberField;
    QPushButton* m_send;
    CodePanel* m_code;
    LocalCase m_case;
    QString m_id; ///< whole ID of the case asked for; only in memory
};

} // namespace inservice
