// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/page.h"
#include "models/sync/accountlink.h"

class QLabel;
class QPushButton;

namespace inservice {

namespace look {
class MessageBar;
} // namespace look
class AskedCommands;
class LinesEdit;
class TextEdit;

/// 受理逾期之已結案課程: 教師進修網 takes up a course by its number that was closed too long ago for its unit and desk
/// to put it right. Once the centre has sent it here, it is put right as any other.
///
/// Object names: takeUpPage, takeUpNumber, takeUpReason, takeUpButton, takeUpMessage.
class TakeUpPage : public Page {
    Q_OBJECT

public:
    TakeUpPage(AccountLink& link, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

private:
    [[nodiscard]] QString whyNot() const;
    void check();
    void ask();
    void goOn();

    AccountLink& m_link;
    AskedCommands* m_asked;
    look::MessageBar* m_message;
    TextEdit* m_number;
    LinesEdit* m_reason;
    QPushButton* m_take;
    qint64 m_taken = 0; ///< the course that is to come here
};

} // namespace inservice
