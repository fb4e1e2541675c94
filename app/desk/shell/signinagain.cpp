// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/signinagain.h"

#include "app/desk/pages/signinwords.h"
#include "app/desk/session.h"
#include "forms/edits/passwordedit.h"
#include "forms/look/composition.h"
#include "forms/look/look.h"
#include "models/domain/passwordrule.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {

SignInAgain::SignInAgain(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_show(new ShowPasswordButton({m_password}, this))
    , m_send(new QPushButton(tr("Sign in again"), this))
    , m_fault(new look::MessageBar(this)) {
    setObjectName("signInAgain");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::grid, look::margin, look::grid);
    column->setSpacing(look::grid);
    auto* line = new QHBoxLayout;
    line->setSpacing(look::grid);
    m_text->setObjectName("signInAgainText");
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_password->setObjectName("signInAgainPassword");
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(ValueEdit::Bound);
    look::latinOnly(m_password);
    m_password->setPlaceholderText(tr("Password"));
    m_password->setFixedWidth(200);
    m_send->setObjectName("signInAgainButton");
    look::makePrimary(m_send);
    m_fault->setObjectName("signInAgainFault");
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_password);
    line->addWidget(m_show);
    line->addWidget(m_send);
    column->addLayout(line);
    column->addWidget(m_fault);
    setAutoFillBackground(true);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInAgain::send);
    connect(m_send, &QPushButton::clicked, this, &SignInAgain::send);
    hide();
    paint();
}

void SignInAgain::followSession() {
    if (!m_session.needsSignIn()) {
        askForCode(false);
        m_fault->clear();
        hide();
        return;
    }
    const Identity& me = m_session.account()->identity();
    const QString account = tr("%1 (%2)", "name and account").arg(me.name, me.accountName);
    const QString text =
        m_session.openedOffline()
            ? tr("The centre answers again. Enter the password of %1, so that what waits is sent and what is shown is "
                 "brought up to date.")
                  .arg(account)
            : tr("Your sign-in has expired. Enter the password of %1 to go on; what you asked for is kept and is sent "
                 "then.")
                  .arg(account);
    m_text->setText(text);
    m_password->setAccessibleName(tr("Password of %1").arg(account));
    m_password->setAccessibleDescription(text);
    show();
}

void SignInAgain::takeFocus() {
    m_password->setFocus(Qt::ShortcutFocusReason);
}

void SignInAgain::send() {
    if (m_busy || m_session.account() == nullptr) {
        return;
    }
    if (m_codeAsked) {
        sendCode();
        return;
    }
    const QString password = PasswordRule::normalised(m_password->text()).text;
    const std::optional<Refusal> impossible = PasswordRule::impossible(password);
    if (password.isEmpty() || impossible) {
        m_fault->show(look::Tone::Bad,
                      password.isEmpty() ? tr("Enter your password.") : signinwords::sentenceFor(*impossible));
        m_password->setFocus();
        return;
    }
    setBusy(true);
    m_session.signIn(m_session.account()->identity().accountName, password, this,
                     [this](const Session::SignInResult& result) { answer(result); });
}

void SignInAgain::sendCode() {
    const QString code = m_password->text().simplified().remove(u' ');
    if (code.isEmpty()) {
        m_password->setFocus();
        return;
    }
    setBusy(true);
    m_session.enterSignInCode(code, this, [this](const Session::SignInResult& result) { answer(result); });
}

void SignInAgain::setBusy(bool busy) {
    m_busy = busy;
    if (busy) {
        m_fault->clear();
    }
    m_password->setEnabled(!busy);
    m_send->setEnabled(!busy);
}

void SignInAgain::askForCode(bool asked) {
    m_codeAsked = asked;
    m_password->clear();
    m_password->setEchoMode(asked ? QLineEdit::Normal : QLineEdit::Password);
    m_password->setPlaceholderText(asked ? tr("Code") : tr("Password"));
    m_show->setVisible(!asked);
}

void SignInAgain::answer(const Session::SignInResult& result) {
    setBusy(false);
    const bool code = result.codeNeeded || result.codeWrong;
    askForCode(code || (m_codeAsked && result.failed && result.error.offline));
    if (result.signedIn) {
        m_fault->clear();
        return;
    }
    m_fault->show(result.codeNeeded ? look::Tone::Info : look::Tone::Bad, signinwords::sentenceFor(result));
    m_password->setFocus();
}

void SignInAgain::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (look::isRecolouring(event)) {
        paint();
    }
}

void SignInAgain::paint() {
    QPalette tinted;
    tinted.setColor(QPalette::Window, look::background(look::Tone::Warning));
    setPalette(tinted);
    m_icon->setPixmap(look::icon("dialog-password", look::Tone::Warning).pixmap(QSize(20, 20), devicePixelRatioF()));
}

} // namespace inservice
