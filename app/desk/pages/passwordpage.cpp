// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/passwordpage.h"

#include "app/desk/session.h"
#include "forms/edits/formfield.h"
#include "forms/edits/passwordedit.h"
#include "forms/look/composition.h"
#include "forms/look/look.h"
#include "forms/words/words.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {

namespace {

QLineEdit* hiddenLine(const char* name, QWidget* parent) {
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    edit->setMaxLength(ValueEdit::Bound);
    look::latinOnly(edit);
    return edit;
}

} // namespace

PasswordPage::PasswordPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_message(new look::MessageBar(this))
    , m_old(hiddenLine("passwordOld", this))
    , m_new(new PasswordEdit(this))
    , m_again(hiddenLine("passwordAgain", this))
    , m_oldField(new FormField(tr("&Present password:"), m_old, this))
    , m_newField(new FormField(tr("&New password:"), m_new, this))
    , m_againField(new FormField(tr("New password a&gain:"), m_again, this))
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
    m_new->setObjectName("passwordNew");
    m_send->setObjectName("passwordButton");
    m_newField->addBelow(new PasswordRuleList(m_new, this));
    m_newField->addBeside(new ShowPasswordButton({m_old, m_new, m_again}, this));
    look::makePrimary(m_send);
    column->addWidget(m_message);
    column->addWidget(m_oldField);
    column->addWidget(m_newField);
    column->addWidget(m_againField);
    auto* line = new QHBoxLayout;
    line->addWidget(m_send);
    line->addStretch(1);
    column->addLayout(line);
    outer->addWidget(narrow);
    outer->addStretch(1);

    connect(m_old, &QLineEdit::textEdited, this, [this] { m_oldField->setFault({}); });
    connect(m_new, &QLineEdit::textEdited, this, [this] { m_againField->setFault({}); });
    connect(m_again, &QLineEdit::textEdited, this, [this] { m_againField->setFault({}); });
    connect(m_again, &QLineEdit::returnPressed, this, &PasswordPage::send);
    connect(m_send, &QPushButton::clicked, this, &PasswordPage::send);
}

QString PasswordPage::title() const {
    return tr("Change password");
}

void PasswordPage::setCurrent(bool current) {
    if (!current) {
        for (QLineEdit* edit : {m_old, static_cast<QLineEdit*>(m_new), m_again}) {
            edit->clear();
        }
        m_message->clear();
        m_oldField->setFault({});
        m_againField->setFault({});
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
    for (QWidget* widget : {static_cast<QWidget*>(m_oldField), static_cast<QWidget*>(m_newField),
                            static_cast<QWidget*>(m_againField), static_cast<QWidget*>(m_send)}) {
        widget->setEnabled(!busy);
    }
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
    const QString chosen = PasswordRule::normalised(m_new->text()).text;
    if (const auto impossible = PasswordRule::impossible(present); first == nullptr && impossible) {
        // It would cost a try, and cannot be right.
        m_oldField->setFault(words::refusal(*impossible));
        first = m_old;
    }
    const QString accountName = m_session.account()->identity().accountName;
    const QList<Refusal> unmet = PasswordRule().unmet(chosen, accountName);
    if (!unmet.isEmpty()) {
        m_new->showFault();
        m_newField->setFault(words::refusal(unmet.constFirst()));
        if (first == nullptr) {
            first = m_new;
        }
    } else if (const auto differs = PasswordRule::repeated(m_new->text(), m_again->text())) {
        m_againField->setFault(words::refusal(*differs));
        if (first == nullptr) {
            first = m_again;
        }
    } else if (chosen == present) {
        m_newField->setFault(tr("The new password is the present one. Choose another."));
        if (first == nullptr) {
            first = m_new;
        }
    }
    if (first != nullptr) {
        first->setFocus();
        return;
    }
    m_message->clear();
    setBusy(true);
    m_session.changePassword(present, chosen, this, [this](const Answer<bool>& answer) {
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
        m_message->show(answer.error.offline ? look::Tone::Warning : look::Tone::Bad,
                        answer.error.offline
                            ? tr("The centre does not answer. Your password may or may not have been changed: sign in "
                                 "with the new one first, and with the old one if that fails.")
                            : words::centreRefusal(answer.error.key, answer.error.detail));
    });
}

} // namespace inservice
