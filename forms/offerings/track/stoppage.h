// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/page.h"
#include "models/sync/guestlink.h"

class QPushButton;

namespace inservice {

namespace look {
class MessageBar;
}
class TextEdit;

/// 停止訂閱: ends a subscription by the stop code of its mail, for whoever does not sign in. Nobody is told whether a
/// code was one.
///
/// Object names: stopSubscriptionPage, stopSubscriptionCode, stopSubscriptionButton, stopSubscriptionMessage.
class StopSubscriptionPage : public Page {
    Q_OBJECT

public:
    StopSubscriptionPage(GuestLink& link, QWidget* parent);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool hasMainAction() const override { return false; }
    void setCurrent(bool current) override;

private:
    void check();
    void stop();

    GuestLink& m_link;
    TextEdit* m_code;
    QPushButton* m_stop;
    look::MessageBar* m_message;
    bool m_isAsking = false;
};

} // namespace inservice
