// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/passwordpage.h"

#include "app/desk/pages/newpassword.h"
#include "app/desk/session.h"
#include "forms/edits/formfield.h"
#include "forms/look/look.h"
#include "forms/words/words.h"
#include "models/domain/passwordrule.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {

PasswordPage::PasswordPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_message(new look::MessageBar(this))
    , m_old(hiddenLine("passwordOld", this))
    , m_new(new NewPassword("password", {m_old}, this))
    , m_oldField(new FormField(tr("&Present password:"), m_old, this))
    , m_send(new QPushButton(tr("&Change password"), this)) {
    setObjectName("passwordPage");
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    auto* narrow = new QWidget(this);
    narrow->setMaximumWidth(720);
    auto* column = new QVBoxLayout(narrow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * look::grid);
    m_message->setObjectName("passwordMessage");
    m_send->setObjectName("passwordButton");
    look::makePrimary(m_send);
    column->addWidget(m_message);
    column->addWidget(m_oldField);
    column->addWidget(m_new);
    auto* line = new QHBoxLayout;
    line->addWidget(m_send);
    line->addStretch(1);
    column->addLayout(line);
    outer->addWidget(narrow);
    outer->addStretch(1);

    connect(m_old, &QLineEdit::textEdited, this, [this] { m_oldField->setFault({}); });
    connect(m_new, &NewPassword::returnPressed, this, &PasswordPage::send);
    connect(m_send, &QPushButton::clicked, this, &PasswordPage::send);
}

QString PasswordPage::title() const {
    return tr("Change password");
}

void PasswordPage::setCurrent(bool current) {
    if (!current) {
        m_old->clear();
        m_new->clear();
        m_message->clear();
        m_oldField->setFault({});
        return;
    }
    if (m_session.account() != nullptr) {
        m_new->setAccountName(m_session.account()->identity().accountName);
    }
    if (m_session.mustChangePassword()) {
        m_message->show(look::Tone::Info,
                        tr("You have signed in with a one-time password. Choose a password of your own before you "
                           "go on; the one-time password is void from then on."));
    }
    m_old->setFocus();
}

void PasswordPage::setBusy(bool busy) {
    m_busy = busy;
    m_oldField->setEnabled(!busy);
    m_new->setEnabled(!busy);
    m_send->setEnabled(!busy);
}

void PasswordPage::send() {
    if (m_busy || m_session.account() == nullptr) {
        return;
    }
    QWidget* first = nullptr;
    if (m_old->text().isEmpty()) {
        m_oldField->setFault(tr("Enter the password you have signed in with."));
        first = m_old;
    }
    const QString present = PasswordRule::normalised(m_old->text()).text;
    if (const auto impossible = PasswordRule::impossible(present); first == nullptr && impossible) {
        // It would cost a try, and cannot be right.
        m_oldField->setFault(words::refusal(*impossible));
        first = m_old;
    }
    QWidget* firstOfNew = nullptr;
    const std::optional<QString> chosen = m_new->chosen(firstOfNew);
    if (QWidget* fault = first != nullptr ? first : firstOfNew) {
        fault->setFocus();
        return;
    }
    if (*chosen == present) {
        m_new->setFault(tr("The new password is the present one. Choose another."));
        return;
    }
    m_message->clear();
    setBusy(true);
    m_session.changePassword(present, *chosen, this, [this](const Answer<bool>& answer) {
        setBusy(false);
        if (answer && *answer.value) {
            return; // the window says so, and goes on
        }
        const bool locked = answer.error.detail.value("reason").toString() == "locked";
        if (answer.error.key == "password.wrong" && !locked) {
            m_oldField->setFault(tr("This is not your present password. Check it; capitals count."));
            m_old->selectAll();
            m_old->setFocus();
            return;
        }
        if (answer.error.key == "password.same") {
            m_new->setFault(words::centreRefusal(answer.error.key, answer.error.detail));
            return;
        }
        m_message->show(answer.error.offline ? look::Tone::Warning : look::Tone::Bad,
                        answer.error.offline
                            ? tr("The centre does not answer. Your password may or may not have been changed: sign in "
                                 "with the new one first, and with the old one if that fails.")
                            : words::centreRefusal(answer.error.key, answer.error.detail));
    });
}

} // namespace inservice
