// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/fieldsview.h"
#include "forms/lists/listpage.h"
#include "forms/messages/messagemodel.h"
#include "models/sync/accountlink.h"

namespace inservice {

class AskedCommands;
class MessagePanel;

/// 線上短訊: a teacher reads them, whoever runs courses or keeps a roster writes them and sees what was sent.
///
/// Object names: messagesPage, messagesFind, messagesList, messagesChip0…3 (MessageModel::Bucket), messagesMessage;
/// messageTitle, messageState, messageText, messageCourse, messageFields; those of MessagePanel; action messagesWrite.
class MessagesPage : public ListPage {
    Q_OBJECT

public:
    explicit MessagesPage(AccountLink& link, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool hasMainAction() const override { return m_mayWrite; }
    void setCurrent(bool current) override;
    /// Also «write», and «write-» with the id of a course.
    void openAt(const QString& argument) override;
    [[nodiscard]] const MessageModel* model() const { return m_model; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;

private:
    MessagesPage(AccountLink& link, bool isReader, MessageModel* model, QWidget* parent);
    void makeList();
    [[nodiscard]] QWidget* makeAbove();
    [[nodiscard]] QWidget* makeDetail();
    void connectParts();
    void write(qint64 courseId);
    void send();
    void markRead(qint64 id);
    void readOutbox();
    void refreshDetail();

    AccountLink& m_account;
    bool m_isReader;
    bool m_mayWrite;
    MessageModel* m_model;
    AskedCommands* m_asked;
    look::MessageBar* m_message = nullptr;
    MessagePanel* m_panel = nullptr;
    QWidget* m_shown = nullptr; ///< the message, where none is written
    look::Heading* m_title = nullptr;
    look::StateBadge* m_state = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_course = nullptr;
    FieldsView* m_fields = nullptr;
};

} // namespace inservice
