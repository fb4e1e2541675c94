// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/page.h"
#include "models/questions/sessions.h"
#include "models/sync/accountlink.h"

class QPushButton;
class QTableWidget;

namespace inservice {

namespace look {
class MessageBar;
}

/// Where one's own account is signed in (own design), and 登出其他電腦.
class SessionsPage : public Page {
    Q_OBJECT

public:
    SessionsPage(AccountLink& link, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

private:
    void ask();
    void show(const QList<questions::OwnSession>& sessions);
    void endOthers();
    void sayFault(const CallError& error);

    AccountLink& m_link;
    look::MessageBar* m_message;
    QTableWidget* m_list;
    QPushButton* m_end;
};

} // namespace inservice
