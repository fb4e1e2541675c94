// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/rowoutbox.h"
#include "forms/lists/listpage.h"
#include "forms/mails/mailmodel.h"
#include "models/sync/accountlink.h"

class QPushButton;

namespace inservice {

class FieldsView;

/// What this desk has asked for about mails.
class MailOutbox : public RowOutbox {
    Q_OBJECT

public:
    MailOutbox(Link& link, MailModel& model, QObject* parent);
    [[nodiscard]] QString decisionText(const QList<OutboxItem>& decision) const override;

protected:
    [[nodiscard]] std::optional<int> rowVersion(qint64) const override { return std::nullopt; }
    void mark(const QList<OutboxItem>& items) override { m_model.setOutbox(items); }

private:
    MailModel& m_model;
};

/// 郵件寄送, for 教師進修網: the mails that have not gone, why, and 重新寄送. Asked at the centre while the page is in
/// front; nothing of it is kept on this PC.
///
/// Object names: mailsFind, mailsList, mailsChip0…3 (MailModel::Bucket), mailName, mailFields, mailNotice,
/// mailRetry, mailAdvice, mailsMessage.
class MailsPage : public ListPage {
    Q_OBJECT

public:
    explicit MailsPage(AccountLink& link, QWidget* parent = nullptr);
    ~MailsPage() override;

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

    [[nodiscard]] const MailModel* model() const { return m_model; }
    [[nodiscard]] MailOutbox& outbox() { return *m_outbox; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;

private:
    MailsPage(AccountLink& link, MailModel* model, QWidget* parent);
    void dressList();
    [[nodiscard]] QWidget* makeDetail();
    void ask();
    void take(const questions::MailQueue& queue);
    void sayFault(const CallError& error);
    void showChosen();
    void showRefused();
    /// Of what is chosen, what can be sent again and about which nothing waits.
    [[nodiscard]] QList<qint64> retriable() const;
    void retry();

    AccountLink& m_link;
    MailModel* m_model;
    MailOutbox* m_outbox;
    look::MessageBar* m_message;
    look::Heading* m_subject = nullptr;
    FieldsView* m_fields = nullptr;
    look::MessageBar* m_refused = nullptr;
    QLabel* m_advice = nullptr;
    QPushButton* m_retry = nullptr;
    QTimer m_again;
    QList<qint64> m_chosen;
};

} // namespace inservice
