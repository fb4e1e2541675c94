// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/recoverpage.h"

#include "app/desk/pages/kindchoice.h"
#include "app/desk/pages/newpassword.h"
#include "forms/application/codepanel.h"
#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/look/formcolumn.h"
#include "forms/look/look.h"
#include "forms/words/words.h"
#include "models/central/client/scram.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inservice {

namespace {

constexpr int formWidth = 760;
constexpr int codeDigits = 8;  ///< as auth.answer_recoveries mails them
constexpr int worthSaying = 2; ///< seconds of computing that a person asks about

} // namespace

RecoverPage::RecoverPage(GuestLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_stages(new QStackedWidget(this))
    , m_message(new look::MessageBar(this))
    , m_kind(new KindChoice(QStringLiteral("recover"), this))
    , m_address(new EmailEdit(this))
    , m_who(new AccountOrIdEdit(this))
    , m_send(new QPushButton(tr("&Mail me a code"), this))
    , m_code(new CodePanel(this, codeDigits))
    , m_told(new look::MessageBar(this))
    , m_account(new QLabel(this))
    , m_new(new NewPassword("recover", {}, this))
    , m_save(new QPushButton(tr("&Set the new password"), this))
    , m_keep(new QPushButton(tr("&Keep the present password"), this)) {
    setObjectName("recoverPage");
    m_stages->addWidget(makeForm());
    m_stages->addWidget(m_code);
    m_stages->addWidget(makePassword());
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stages);
    connectAll();
}

QWidget* RecoverPage::makeForm() {
    m_message->setObjectName("recoverMessage");
    m_address->setObjectName("recoverAddress");
    m_who->setObjectName("recoverWho");
    m_send->setObjectName("recoverSend");
    look::makePrimary(m_send);
    auto* form = new QWidget(this);
    form->setMaximumWidth(formWidth);
    QVBoxLayout* column = look::formColumn(form);
    auto* sentence = new QLabel(tr("A code is mailed to the address of your account. With it you learn the account's "
                                   "name and set a new password."),
                                form);
    sentence->setWordWrap(true);
    auto* address = new FormField(tr("E-mai&l of the account:"), m_address, form);
    address->setRequired(true);
    address->setHelp(tr("The one that the account has: in the application, or as changed later."));
    auto* who = new FormField(tr("Account or national &ID:"), m_who, form);
    who->setRequired(true);
    who->setHelp(tr("Either will do: the account's name, or the ID / UI number that it was applied for with."));
    auto* line = new QHBoxLayout;
    line->addWidget(m_send);
    line->addStretch(1);
    auto* other = new QLabel(tr("Is the address no longer yours? Then whoever manages your account can help: the chief "
                                "manager of your unit, or <a href=\"desks\">its desk</a>."),
                             form);
    other->setObjectName("recoverHelp");
    other->setTextFormat(Qt::RichText); // our own words, with links
    other->setWordWrap(true);
    other->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(other, &QLabel::linkActivated, this, &Page::openRequested);
    column->addWidget(m_message);
    column->addWidget(sentence);
    column->addWidget(new FormField(tr("Which account:"), m_kind, form));
    column->addWidget(address);
    column->addWidget(who);
    column->addLayout(line);
    column->addWidget(other);
    column->addStretch(1);
    return form;
}

QWidget* RecoverPage::makePassword() {
    m_told->setObjectName("recoverTold");
    m_account->setObjectName("recoverAccount");
    m_account->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_account->setFont(look::font(1));
    m_save->setObjectName("recoverSave");
    m_keep->setObjectName("recoverKeep");
    m_keep->setToolTip(tr("If it was only the account's name that you were looking for"));
    look::makePrimary(m_save);
    auto* form = new QWidget(this);
    form->setMaximumWidth(formWidth);
    QVBoxLayout* column = look::formColumn(form);
    auto* note =
        new QLabel(tr("With a new password all sessions of this account end, on this and other computers."), form);
    note->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(m_save);
    line->addWidget(m_keep);
    line->addStretch(1);
    column->addWidget(m_told);
    column->addWidget(new FormField(tr("Your account:"), m_account, form));
    column->addWidget(m_new);
    column->addWidget(note);
    column->addLayout(line);
    column->addStretch(1);
    return form;
}

void RecoverPage::connectAll() {
    connect(m_send, &QPushButton::clicked, this, &RecoverPage::ask);
    connect(m_address, &QLineEdit::returnPressed, m_who, qOverload<>(&QWidget::setFocus));
    connect(m_who, &QLineEdit::returnPressed, this, &RecoverPage::ask);
    connect(m_code, &CodePanel::codeEntered, this, &RecoverPage::enter);
    connect(m_code, &CodePanel::resendWanted, this, &RecoverPage::requestCode);
    connect(m_code, &CodePanel::backWanted, this, [this] {
        restart();
        m_address->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_link, &GuestLink::proofBegun, this, [this](int seconds) {
        if (m_asking && seconds >= worthSaying) {
            m_code->sayPreparing(seconds);
        }
    });
    connect(m_new, &NewPassword::returnPressed, this, &RecoverPage::save);
    connect(m_save, &QPushButton::clicked, this, &RecoverPage::save);
    connect(m_keep, &QPushButton::clicked, this, [this] { leave(QStringLiteral("found/")); });
}

void RecoverPage::leave(const QString& how) {
    const QString kind = m_kind->kind() == AccountKind::Teacher ? QStringLiteral("teacher-") : QString();
    emit openRequested(QStringLiteral("sign-in:") + kind + how + m_found.accountName);
}

void RecoverPage::openAt(const QString& argument) {
    if (m_stages->currentIndex() == Asking) {
        m_kind->setKind(argument == "teacher" ? AccountKind::Teacher : AccountKind::Business);
    }
}

QString RecoverPage::title() const {
    return tr("Account or password forgotten");
}

void RecoverPage::setCurrent(bool current) {
    // A code that is on its way is waited for; who goes away for anything else has ended it.
    if (m_stages->currentIndex() == Code) {
        return;
    }
    if (current) {
        m_address->setFocus(Qt::OtherFocusReason);
    } else {
        restart();
    }
}

void RecoverPage::restart() {
    if (m_asking) {
        m_link.giveUpProof();
    }
    m_asking = false;
    m_secret.clear();
    m_found = {};
    m_address->load({});
    m_who->load({});
    m_new->clear();
    m_message->clear();
    m_told->clear();
    setBusy(false);
    m_stages->setCurrentIndex(Asking);
}

void RecoverPage::ask() {
    const std::optional<EmailAddress> address = m_address->value();
    if (!address || !m_who->value()) {
        m_address->showFault();
        m_who->showFault();
        (address ? static_cast<QWidget*>(m_who) : m_address)->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_message->clear();
    m_secret = makeSecret();
    m_stages->setCurrentIndex(Code);
    m_code->start({}, tr("&Back"));
    requestCode();
}

void RecoverPage::requestCode() {
    m_asking = true;
    m_code->sayAsking();
    m_link.requestRecoveryCode(
        m_secret, m_address->normalisedText(), m_who->normalisedText(), m_kind->kind(), this,
        [this, secret = m_secret](const Answer<bool>& answer) {
            if (secret != m_secret) {
                return;
            }
            m_asking = false;
            if (answer) {
                m_code->sayMailed(tr("If address and account belong together, a code is on its way to that address. If "
                                     "none comes within some minutes, go back and check both: whether there is such an "
                                     "account is told nowhere but in that mailbox."));
            } else {
                m_code->sayNotMailed(answer.error.offline ? tr("The centre does not answer, so no code was asked for. "
                                                               "Check the network, or try again in a few minutes.")
                                                          : words::centreRefusal(answer.error.key, answer.error.detail),
                                     false);
            }
        });
}

void RecoverPage::enter(const QString& code) {
    m_link.recover(m_secret, code, this, [this, secret = m_secret](const Answer<RecoveredAccount>& answer) {
        if (secret != m_secret) {
            return;
        }
        if (!answer) {
            m_code->sayWrong(
                answer.error.offline ? tr("The centre does not answer. Enter the code again in a few minutes.")
                : answer.error.code == "KD024" ? tr("This account has been closed meanwhile. Whoever manages it (the "
                                                    "chief manager of your unit, or its desk) can open it again.")
                                               : words::centreRefusal(answer.error.key, answer.error.detail));
            return;
        }
        m_found = *answer.value;
        m_account->setText(m_found.accountName);
        m_new->setAccountName(m_found.accountName);
        m_stages->setCurrentIndex(Password);
        m_told->show(look::Tone::Good, tr("The code is right. Choose a new password within 15 minutes."));
        m_new->focusFirst();
    });
}

void RecoverPage::setBusy(bool busy) {
    m_new->setEnabled(!busy);
    m_save->setEnabled(!busy);
    m_keep->setEnabled(!busy);
}

void RecoverPage::save() {
    QWidget* fault = nullptr;
    const std::optional<QString> password = m_new->chosen(fault);
    if (!password) {
        fault->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_told->clear();
    setBusy(true);
    m_link.resetPassword(m_secret, m_found, *password, this, [this, secret = m_secret](const Answer<bool>& answer) {
        if (secret != m_secret) {
            return;
        }
        setBusy(false);
        if (answer) {
            leave(QStringLiteral("reset/"));
        } else if (answer.error.key == "password.same") {
            m_new->setFault(words::centreRefusal(answer.error.key, answer.error.detail));
        } else if (answer.error.code == "KA006") {
            m_told->show(look::Tone::Bad, tr("The time for the new password is over. Go back to the sign-in page and "
                                             "ask for another code; nothing was changed."));
        } else {
            m_told->show(answer.error.offline ? look::Tone::Warning : look::Tone::Bad,
                         answer.error.offline
                             ? tr("The centre does not answer. The password may or may not have been set: sign in with "
                                  "the new one, and ask for another code if that fails.")
                             : words::centreRefusal(answer.error.key, answer.error.detail));
        }
    });
}

} // namespace inservice
