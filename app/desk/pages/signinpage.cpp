// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/signinpage.h"

#include "app/desk/application.h"
#include "app/desk/pages/kindchoice.h"
#include "app/desk/pages/signinpeople.h"
#include "app/desk/pages/signinwords.h"
#include "app/desk/shell/certificateview.h"
#include "forms/edits/formfield.h"
#include "forms/edits/passwordedit.h"
#include "forms/look/composition.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "models/domain/accountname.h"
#include "models/domain/passwordrule.h"
#include "models/sync/guestlink.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {

namespace {
constexpr int formWidth = 440;
constexpr int sayWorkingAfter = 2000; ///< ms

} // namespace

SignInPage::SignInPage(Application& application, QWidget* parent)
    : Page(parent)
    , m_application(application)
    , m_message(new look::MessageBar(this))
    , m_server(new ChoiceEdit(this))
    , m_kind(new KindChoice(QStringLiteral("signIn"), this))
    , m_help(new QLabel(this))
    , m_account(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_code(new QLineEdit(this))
    , m_stay(new QCheckBox(tr("Stay signed &in"), this))
    , m_send(new QPushButton(tr("&Sign in"), this))
    , m_restart(new QPushButton(tr("&Back"), this))
    , m_working(new QLabel(this))
    , m_people(new SignInPeople(application.session(), this)) {
    setObjectName("signInPage");
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    outer->setSpacing(2 * look::margin);
    m_columns = outer;

    outer->addWidget(makeForm());

    outer->addWidget(m_people, 1);
    connectAll();
    askForCode(false);
}

QWidget* SignInPage::makeForm() {
    // A column asks what is in it for the height at the column's own width: beside nothing it is asked at its own, at
    // which words wrap into more lines.
    auto* place = new QWidget(this);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins({});
    auto* left = new QWidget(place);
    left->setFixedWidth(formWidth);
    row->addWidget(left);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * look::grid);
    m_message->setObjectName("signInMessage");
    column->addWidget(m_message);
    column->addLayout(makeFields());
    auto* line = new QHBoxLayout;
    m_send->setObjectName("signInButton");
    look::makePrimary(m_send);
    m_working->setObjectName("signInWorking");
    m_restart->setObjectName("signInRestart");
    line->addWidget(m_send);
    line->addWidget(m_working, 1);
    line->addWidget(m_restart);
    column->addLayout(line);
    column->addWidget(new CertificateView(m_application.session(), this));
    m_help->setObjectName("signInHelp");
    m_help->setTextFormat(Qt::RichText); // our own words, with links
    m_help->setWordWrap(true);
    m_help->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_help, &QLabel::linkActivated, this, &Page::openRequested);
    column->addWidget(m_help);
    column->addStretch(1);
    return place;
}

QLayout* SignInPage::makeFields() {
    m_account->setObjectName("signInAccount");
    m_account->setMaxLength(ValueEdit::Bound);
    m_password->setObjectName("signInPassword");
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(ValueEdit::Bound);
    look::latinOnly(m_account);
    look::latinOnly(m_password);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(2 * look::grid);
    form->setHorizontalSpacing(2 * look::grid);
    m_server->setObjectName("signInServer");
    form->addRow(tr("Ce&ntre:"), m_server);
    form->addRow(tr("As:", "kind of account to sign in with"), m_kind);
    form->addRow(tr("Acco&unt:"), m_account);
    auto* passwordLine = new QHBoxLayout;
    passwordLine->addWidget(m_password, 1);
    passwordLine->addWidget(new ShowPasswordButton({m_password}, this));
    auto* passwordLabel = new QLabel(tr("&Password:"), this);
    passwordLabel->setBuddy(m_password);
    form->addRow(passwordLabel, passwordLine);
    m_stay->setObjectName("signInStay");
    form->addRow(QString(), m_stay);
    m_code->setObjectName("signInCode");
    m_code->setMaxLength(ValueEdit::Bound);
    look::latinOnly(m_code);
    form->addRow(tr("&Code:"), m_code);
    m_fields = form;
    return form;
}

void SignInPage::connectAll() {
    m_slow.setSingleShot(true);
    m_slow.setInterval(sayWorkingAfter);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_working->setText(tr("Asking the centre…")); });
    connect(m_send, &QPushButton::clicked, this, &SignInPage::send);
    connect(m_account, &QLineEdit::returnPressed, m_password, qOverload<>(&QLineEdit::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::send);
    connect(m_code, &QLineEdit::returnPressed, this, &SignInPage::send);
    connect(m_restart, &QPushButton::clicked, this, [this] {
        askForCode(false);
        m_message->clear();
        m_password->setFocus();
    });
    connect(m_people, &SignInPeople::chosen, this, &SignInPage::take);
    connect(m_server, &QComboBox::activated, this, &SignInPage::chooseServer);
    connect(m_kind, &KindChoice::changed, this, &SignInPage::offerHelp);
    offerHelp();
    connect(&m_application.session(), &Session::statusChanged, this, &SignInPage::sayAnswersAgain);
}

/// Where there is no room beside the form, the people stand below it.
void SignInPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_columns->setDirection(width() < 2 * formWidth ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

/// Where to go without an account, or without its password: each kind has its own way.
void SignInPage::offerHelp() {
    m_help->setText(m_kind->kind() == AccountKind::Teacher
                        ? tr("<a href=\"recover:teacher\">Account or password forgotten</a><br>No account yet? <a "
                             "href=\"apply-teacher\">Apply for a teacher's own account</a>: your school has you on its "
                             "roster.<br>You come in to the site by the education cloud (roaming)? It has no way into "
                             "this desk: apply for an account of your own, which you have beside it.")
                        : tr("<a href=\"recover\">Account or password forgotten</a><br>No account yet? <a "
                             "href=\"apply\">Apply for an account</a>, or <a href=\"cases\">see how an application "
                             "stands</a>."));
}

QString SignInPage::title() const {
    return tr("Sign in");
}

void SignInPage::setCurrent(bool current) {
    if (!current) {
        m_password->clear();
        m_message->clear();
        askForCode(false);
        m_saidOffline = false;
        return;
    }
    fillServers();
    offerStay();
    m_people->fill();
    Session& session = m_application.session();
    // Whose session has expired signs in again; else whoever was here last, if it is not a shared trial.
    if (session.account() != nullptr) {
        const Identity& me = session.account()->identity();
        m_account->setText(me.accountName);
        m_kind->setKind(me.accountType == AccountType::Teacher ? AccountKind::Teacher : AccountKind::Business);
    } else if (m_account->text().isEmpty() && !session.isTrial()) {
        const ServerProfiles& servers = m_application.settings().servers();
        m_account->setText(servers.lastAccount(m_application.serverId()));
        m_kind->setKind(servers.lastWasTeacher(m_application.serverId()) ? AccountKind::Teacher
                                                                         : AccountKind::Business);
    }
    (m_account->text().isEmpty() ? m_account : m_password)->setFocus();
}

void SignInPage::openAt(const QString& argument) {
    if (argument == "other") {
        expectAnother();
    } else if (argument == "teacher") {
        m_kind->setKind(AccountKind::Teacher);
    } else if (const QString name = argument.section(QLatin1Char('/'), 1); !name.isEmpty()) {
        welcomeBack(name, argument.section(QLatin1Char('/'), 0, 0).endsWith("reset"),
                    argument.startsWith("teacher-") ? AccountKind::Teacher : AccountKind::Business);
    }
}

void SignInPage::welcomeBack(const QString& accountName, bool newPassword, AccountKind kind) {
    m_kind->setKind(kind);
    m_account->setText(accountName);
    m_message->show(
        look::Tone::Good,
        newPassword ? tr("The new password is set. Your account is %1: sign in with the new password.").arg(accountName)
                    : tr("Your account is %1. The password is as before.").arg(accountName));
    m_password->setFocus();
}

void SignInPage::expectAnother() {
    m_account->clear();
    m_password->clear();
    m_account->setFocus();
}

/// Which of the centres the desk knows; with one there is nothing to choose, nor when it came from the command line.
void SignInPage::fillServers() {
    const QString open = m_application.serverId();
    const QList<ServerProfile> all = m_application.settings().servers().all();
    m_server->clear();
    for (const ServerProfile& one : all) {
        m_server->addItem(one.name, one.id);
    }
    m_server->setCurrentIndex(m_server->findData(open));
    m_fields->setRowVisible(m_server, all.size() > 1 && !open.isEmpty());
}

/// Off unless it is asked for, each time.
void SignInPage::offerStay() {
    const bool possible = m_application.session().canStay();
    m_stay->setChecked(false);
    m_stay->setToolTip(
        tr("The next start of the desk goes on without a password, as long as the centre's session lasts "
           "(usually half a day, two hours without use). Not on a computer that others use under the "
           "same user name; not with a bound device."));
    look::setPossible(m_stay, possible ? QString()
                                       : tr("This computer has no keychain that answers, and without one the session "
                                            "would lie in a file for whoever can read it. The IT staff can install one "
                                            "(gnome-keyring or KWallet)."));
}

void SignInPage::chooseServer(int row) {
    const QString id = m_server->itemData(row).toString();
    if (m_busy || id == m_application.serverId()) {
        fillServers();
        return;
    }
    m_account->clear(); // somebody else's, there
    m_application.openServer(id);
    emit openRequested("sign-in");
}

void SignInPage::take(const QString& accountName, const QString& password, bool isTeacher) {
    if (m_busy) {
        return;
    }
    askForCode(false);
    m_account->setText(accountName);
    m_kind->setKind(isTeacher ? AccountKind::Teacher : AccountKind::Business);
    m_message->clear();
    m_password->setText(password);
    (password.isEmpty() ? static_cast<QWidget*>(m_password) : m_send)->setFocus();
}

void SignInPage::setBusy(bool busy) {
    m_busy = busy;
    // Who has pressed Enter stays in the field: a field that is switched off would hand the keyboard to the next thing.
    m_server->setEnabled(!busy);
    m_kind->setEnabled(!busy && !m_codeAsked);
    m_account->setReadOnly(busy);
    m_password->setReadOnly(busy);
    m_code->setReadOnly(busy);
    m_send->setEnabled(!busy);
    m_restart->setEnabled(!busy);
    m_working->clear();
    if (busy) {
        m_slow.start();
    } else {
        m_slow.stop();
    }
}

void SignInPage::send() {
    if (m_busy) {
        return;
    }
    if (m_codeAsked) {
        sendCode();
        return;
    }
    // Neither has blanks, line ends or full-width letters: what was pasted with them is meant without.
    const QString account = AccountName::normalised(m_account->text()).text;
    const QString password = PasswordRule::normalised(m_password->text()).text;
    m_account->setText(account);
    if (account.isEmpty() || password.isEmpty()) {
        m_message->show(look::Tone::Bad, account.isEmpty() ? tr("Enter your account.") : tr("Enter your password."));
        (account.isEmpty() ? m_account : m_password)->setFocus();
        return;
    }
    // What cannot be right is not sent: it would cost one of five tries.
    const std::optional<Refusal> noAccount = AccountName::check(account);
    const std::optional<Refusal> impossible = noAccount ? noAccount : PasswordRule::impossible(password);
    if (impossible) {
        m_message->show(look::Tone::Bad, signinwords::sentenceFor(*impossible));
        (noAccount ? m_account : m_password)->setFocus();
        return;
    }
    m_message->clear();
    m_saidOffline = false;
    setBusy(true);
    m_application.session().setStay(m_stay->isChecked());
    m_application.session().setAccountKind(m_kind->kind());
    m_application.session().signIn(account, password, this,
                                   [this](const Session::SignInResult& result) { answer(result); });
}

void SignInPage::askForCode(bool asked) {
    m_codeAsked = asked;
    m_code->clear();
    m_fields->setRowVisible(m_code, asked);
    m_fields->setRowVisible(m_stay, !asked); // not with a bound device
    m_restart->setVisible(asked);
    m_kind->setEnabled(!asked);
    m_account->setEnabled(!asked);
    m_password->setEnabled(!asked);
    if (asked) {
        m_password->clear();
        m_code->setFocus();
    }
}

void SignInPage::sendCode() {
    const QString code = m_code->text().simplified().remove(u' ');
    if (code.isEmpty()) {
        m_message->show(look::Tone::Bad, tr("Enter the code that the app shows, or a recovery code."));
        m_code->setFocus();
        return;
    }
    m_message->clear();
    setBusy(true);
    m_application.session().enterSignInCode(code, this,
                                            [this](const Session::SignInResult& result) { answer(result); });
}

/// What was said about a centre that did not answer goes once it does.
void SignInPage::sayAnswersAgain() {
    const GuestLink* guest = m_application.session().guest();
    if (m_saidOffline && !m_busy && guest != nullptr && guest->status().state == LinkState::Online) {
        m_saidOffline = false;
        m_message->show(look::Tone::Good, tr("The centre answers again: please sign in once more."));
    }
}

void SignInPage::answer(const Session::SignInResult& result) {
    setBusy(false);
    if (result.signedIn) {
        if (!m_application.session().isTrial()) {
            ServerProfiles& servers = m_application.settings().servers();
            servers.setLastAccount(m_application.serverId(), m_account->text().trimmed());
            servers.setLastWasTeacher(m_application.serverId(), m_kind->kind() == AccountKind::Teacher);
        }
        m_account->clear(); // the next one to sit here fills in an account, not a password into it
        m_password->clear();
        m_message->clear();
        askForCode(false);
        return;
    }
    if (result.codeNeeded || result.codeWrong) {
        askForCode(true);
        m_message->show(result.codeWrong ? look::Tone::Bad : look::Tone::Info, signinwords::sentenceFor(result));
        return;
    }
    if (m_codeAsked && !(result.failed && result.error.offline)) {
        askForCode(false); // it is locked, closed, or took too long: from the beginning
    }
    m_saidOffline = result.offline || (result.failed && result.error.offline);
    m_message->show(result.failed && result.error.offline ? look::Tone::Warning : look::Tone::Bad,
                    signinwords::sentenceFor(result));
    m_password->selectAll();
    (m_codeAsked ? m_code : m_password)->setFocus();
}

} // namespace inservice
