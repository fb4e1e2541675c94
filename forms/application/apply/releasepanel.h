// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/guestlink.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace inservice {

namespace look {
class MessageBar;
}
class LinesEdit;
class MailedCommand;

/// 「您已經申請過帳號」: asks that the former account be deleted. What the centre has refused goes along as it was, so
/// nothing is typed again and nothing new is told to anybody; the answer comes by mail.
///
/// Object names: releasePanel, releaseNote, releaseSend, releaseBack, releaseSaid.
class ReleasePanel : public QWidget {
    Q_OBJECT

public:
    explicit ReleasePanel(GuestLink& link, QWidget* parent = nullptr);
    ~ReleasePanel() override;

    /// `refused`: the application that was refused, with its body; `unitName` of the unit in it.
    void start(const OutboxItem& refused, const QUuid& draft, const QString& unitName);

signals:
    void backWanted();

private:
    [[nodiscard]] QWidget* makeValues();
    [[nodiscard]] QString whyNot() const;
    void check();
    void send();
    void said(bool done, const QString& sentence);

    GuestLink& m_link;
    MailedCommand* m_command;
    OutboxItem m_refused;
    QUuid m_draft;
    QString m_address;
    QFormLayout* m_values = nullptr;
    look::MessageBar* m_said;
    LinesEdit* m_note;
    QLabel* m_whyNot;
    QPushButton* m_send;
    QPushButton* m_back;
};

} // namespace inservice
