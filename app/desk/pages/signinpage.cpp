// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/signinpage.h"

#include "app/desk/application.h"
#include "app/desk/pages/kindchoice.h"
#include "app/desk/shell/certificateview.h"
#include "app/desk/shell/statuswords.h"
#include "forms/edits/formfield.h"
#include "forms/edits/passwordedit.h"
#include "forms/look/composition.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/words.h"
#include "models/central/trial/trial.h"
#include "models/domain/accountname.h"
#include "models/domain/passwordrule.h"
#include "models/sync/guestlink.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace inservice {

namespace {
constexpr int formWidth = 440;
constexpr int sayWorkingAfter = 2000; ///< ms

/// A table of people, as high as its rows: an empty sheet below them would look like something missing.
void dressPeople(QTableWidget* list, const QStringList& headings) {
    look::dressView(list);
    list->setHorizontalHeaderLabels(headings);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setTabKeyNavigation(false);
    list->horizontalHeader()->setStretchLastSection(false);
    list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < list->columnCount(); ++column) {
        list->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
}

void fitHeight(QTableWidget* list) {
    list->setFixedHeight(list->horizontalHeader()->sizeHint().height() + list->rowCount() * look::row + 2);
}
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
    , m_people(new QWidget(this))
    , m_list(new QTableWidget(0, 3, m_people))
    , m_known(new QWidget(this))
    , m_knownList(new QTableWidget(0, 3, m_known))
    , m_forget(new QPushButton(tr("&Remove from this list"), m_known)) {
    setObjectName("signInPage");
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    outer->setSpacing(2 * look::margin);
    m_columns = outer;

    outer->addWidget(makeForm());

    auto* right = new QVBoxLayout;
    right->setSpacing(look::margin);
    makeKnown(right);
    makePeople();
    right->addWidget(m_people);
    right->addStretch(1);
    outer->addLayout(right, 1);
    connectAll();
    askForCode(false);
    fillPeople();
    fillKnown();
}

QWidget* SignInPage::makeForm() {
    auto* left = new QWidget(this);
    left->setFixedWidth(formWidth);
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
    return left;
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

void SignInPage::makePeople() {
    auto* people = new QVBoxLayout(m_people);
    people->setContentsMargins(0, 0, 0, 0);
    people->addWidget(new look::Heading(tr("People of this trial"), 2, m_people));
    auto* note =
        new QLabel(tr("Invented, like everything in a trial. A click or Enter on a row fills it in."), m_people);
    note->setWordWrap(true);
    people->addWidget(note);
    m_list->setObjectName("demoPeople");
    m_list->setAccessibleName(tr("People of this trial"));
    dressPeople(m_list, {tr("Who"), tr("Account"), tr("Password")});
    people->addWidget(m_list);
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
    for (const QTableWidget* list : {m_list, m_knownList}) {
        connect(list, &QTableWidget::cellClicked, this, [this, list](int row) { take(list, row); });
        connect(list, &QTableWidget::cellActivated, this, [this, list](int row) { take(list, row); });
    }
    connect(m_server, &QComboBox::activated, this, &SignInPage::chooseServer);
    connect(m_kind, &KindChoice::changed, this, &SignInPage::offerHelp);
    offerHelp();
    connect(&m_application.session(), &Session::knownChanged, this, &SignInPage::fillKnown);
    connect(&m_application.session(), &Session::statusChanged, this, [this] {
        fillKnown();
        sayAnswersAgain();
    });
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
                             "roster.")
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
    fillPeople();
    fillKnown();
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

void SignInPage::fillPeople() {
    const bool trial = m_application.session().isTrial();
    m_people->setVisible(trial);
    if (!trial || m_list->rowCount() > 0) {
        return;
    }
    const QList<DemoAccount> all = Trial::demoAccounts();
    m_list->setRowCount(int(all.size()));
    for (int row = 0; row < all.size(); ++row) {
        const DemoAccount& one = all.at(row);
        m_list->setItem(row, 0, new QTableWidgetItem(one.who));
        m_list->setItem(row, 1, new QTableWidgetItem(one.accountName));
        m_list->setItem(row, 2, new QTableWidgetItem(one.password));
        m_list->item(row, 0)->setToolTip(one.who);
        m_list->item(row, 1)->setData(Qt::UserRole, one.isTeacher);
    }
    fitHeight(m_list);
}

void SignInPage::makeKnown(QVBoxLayout* column) {
    auto* inside = new QVBoxLayout(m_known);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(look::grid);
    inside->addWidget(new look::Heading(tr("Opening offline"), 2, m_known));
    auto* note = new QLabel(tr("The centre does not answer. Whoever has signed in on this computer before can open the "
                               "desk all the same, with the password used then."),
                            m_known);
    note->setWordWrap(true);
    inside->addWidget(note);
    m_knownList->setObjectName("knownPeople");
    m_knownList->setAccessibleName(tr("Who can open this desk offline"));
    dressPeople(m_knownList, {tr("Who"), tr("Account"), tr("Last here")});
    inside->addWidget(m_knownList);
    m_forget->setObjectName("knownForget");
    m_forget->setToolTip(tr("This person can then not open the desk offline here until the next sign-in. What waits to "
                            "be sent stays."));
    inside->addWidget(m_forget, 0, Qt::AlignLeft);
    column->addWidget(m_known);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        const QTableWidgetItem* who = m_knownList->item(m_knownList->currentRow(), 0);
        if (who != nullptr) {
            m_application.session().forgetKnown(who->data(Qt::UserRole).toLongLong());
        }
    });
    connect(m_knownList, &QTableWidget::currentCellChanged, this, [this] { offerForget(); });
}

void SignInPage::fillKnown() {
    const Session& session = m_application.session();
    const QList<KnownAccount>& known = session.known();
    const bool offline = session.guest() != nullptr && session.guest()->status().state == LinkState::Offline;
    m_known->setVisible(offline && session.account() == nullptr && !known.isEmpty());
    QStringList before;
    for (int row = 0; row < m_knownList->rowCount(); ++row) {
        before << m_knownList->item(row, 1)->text();
    }
    QStringList now;
    for (const KnownAccount& one : known) {
        now << one.identity.accountName;
    }
    if (before == now) {
        return;
    }
    m_knownList->clearContents();
    m_knownList->setRowCount(int(known.size()));
    for (int row = 0; row < known.size(); ++row) {
        const KnownAccount& one = known.at(row);
        auto* who = new QTableWidgetItem(
            tr("%1 (%2)", "name and role").arg(one.identity.name, words::accountType(one.identity.accountType)));
        who->setData(Qt::UserRole, one.identity.accountId);
        who->setToolTip(who->text());
        m_knownList->setItem(row, 0, who);
        m_knownList->setItem(row, 1, new QTableWidgetItem(one.identity.accountName));
        m_knownList->item(row, 1)->setData(Qt::UserRole, one.identity.accountType == AccountType::Teacher);
        m_knownList->setItem(row, 2, new QTableWidgetItem(shortTime(one.lastUnlocked)));
    }
    fitHeight(m_knownList);
    offerForget();
}

void SignInPage::offerForget() {
    look::setPossible(m_forget,
                      m_knownList->currentRow() >= 0 ? QString() : tr("Choose somebody from the list first."));
}

void SignInPage::take(const QTableWidget* list, int row) {
    if (m_busy || row < 0) {
        return;
    }
    askForCode(false);
    m_account->setText(list->item(row, 1)->text());
    m_kind->setKind(list->item(row, 1)->data(Qt::UserRole).toBool() ? AccountKind::Teacher : AccountKind::Business);
    m_message->clear();
    if (list == m_list) {
        m_password->setText(list->item(row, 2)->text());
        m_send->setFocus();
    } else {
        m_password->clear();
        m_password->setFocus();
    }
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
        m_message->show(look::Tone::Bad, sentenceFor(*impossible));
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

QString SignInPage::sentenceFor(const Refusal& impossible) {
    return tr("Not sent, and not counted as a try. %1").arg(words::refusal(impossible));
}

QString SignInPage::sentenceFor(const Session::SignInResult& result) {
    if (result.signedIn) {
        return {};
    }
    if (result.failed) {
        const bool noAnswer =
            result.error.offline && (result.error.key.isEmpty() || result.error.key == "link.offline");
        return noAnswer ? tr("The centre does not answer, so nobody can sign in now. Check the network, or "
                             "try again in a few minutes.")
                        : words::centreRefusal(result.error.key, result.error.detail);
    }
    if (result.codeNeeded) {
        return tr("The password is right. Now enter the code of six digits that the authenticator app on your bound "
                  "device shows, or one of your recovery codes.");
    }
    if (result.codeWrong) {
        return tr("This is not the code that the app shows now, or it was used already. Wait for the next one (30 "
                  "seconds at most). If none is right, set the device's clock to automatic, or enter a recovery code. "
                  "After five wrong attempts the account is locked for a while.");
    }
    if (result.closed) {
        return tr("This account is closed for now, so nobody can sign in with it. The mail about it says why; whoever "
                  "manages it (the chief manager of your unit, or its desk) can open it again.");
    }
    if (result.otherKind) {
        return tr("Account and password are right, but it is the other kind of account. Choose “Teacher's own account” "
                  "or “Business account” above the account to fit, and sign in again.");
    }
    if (result.locked) {
        const int minutes = qMax(1, (result.retryAfterSeconds + 59) / 60);
        if (result.offline) {
            return tr("Too many wrong attempts: this account cannot be opened offline on this computer for %n minutes. "
                      "Afterwards try again, or sign in when the centre answers.",
                      nullptr, minutes);
        }
        return tr("Too many wrong attempts: this account is locked for %n minutes. Try again afterwards, or set a new "
                  "password at once: “Account or password forgotten”.",
                  nullptr, minutes);
    }
    if (result.offline) {
        return tr("The centre does not answer, and with this account and password the desk cannot be opened offline. "
                  "Offline it opens for those who have signed in on this computer before, with the password used "
                  "then. Check both, or wait for the centre.");
    }
    return tr("Account and password do not belong together. Check both; capitals count in the password. After five "
              "wrong attempts "
              "the account is locked for a while.");
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
        m_message->show(result.codeWrong ? look::Tone::Bad : look::Tone::Info, sentenceFor(result));
        return;
    }
    if (m_codeAsked && !(result.failed && result.error.offline)) {
        askForCode(false); // it is locked, closed, or took too long: from the beginning
    }
    m_saidOffline = result.offline || (result.failed && result.error.offline);
    m_message->show(result.failed && result.error.offline ? look::Tone::Warning : look::Tone::Bad, sentenceFor(result));
    m_password->selectAll();
    (m_codeAsked ? m_code : m_password)->setFocus();
}

} // namespace inservice
