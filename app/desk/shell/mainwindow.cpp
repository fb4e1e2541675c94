// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/mainwindow.h"

#include "app/desk/application.h"
#include "app/desk/pages/connectionpage.h"
#include "app/desk/pages/downloadspage.h"
#include "app/desk/pages/homepage.h"
#include "app/desk/pages/outboxpage.h"
#include "app/desk/pages/passwordpage.h"
#include "app/desk/pages/settingspage.h"
#include "app/desk/pages/signinpage.h"
#include "app/desk/pages/startpage.h"
#include "app/desk/shell/closenotice.h"
#include "app/desk/shell/mailboxwindow.h"
#include "app/desk/shell/sidebar.h"
#include "app/desk/shell/statusline.h"
#include "forms/application/applicationpage.h"
#include "forms/application/casespage.h"
#include "forms/look/look.h"
#include "forms/review/accountspage.h"
#include "forms/review/reviewpage.h"
#include "forms/words/words.h"

#include <QCloseEvent>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace inservice {

namespace {

/// Pages that hold the tie before sign-in, and those that hold an account's.
const QSet<QString>& guestPlaces() {
    static const QSet<QString> keys{"apply", "cases"};
    return keys;
}

const QSet<QString>& accountPlaces() {
    static const QSet<QString> keys{"home", "review", "colleagues", "accounts", "password"};
    return keys;
}

/// The words of an action without its access key: the head's button repeats an action that has one elsewhere.
QString withoutAccessKey(QString text) {
    static const QRegularExpression inBrackets("\\(&.\\)");
    text.remove(inBrackets);
    return text.remove(QLatin1Char('&'));
}

bool can(const Identity& identity, const char* command) {
    return identity.commands.contains(QLatin1String(command));
}

} // namespace

MainWindow::MainWindow(Application& application)
    : m_application(application)
    , m_session(application.session()) {
    setObjectName("mainWindow");
    makeBody();
    makeMenus();
    watchSession();
    resize(1280, 860);
    if (!restoreGeometry(application.settings().geometry("main")) && screen() != nullptr)
        resize(size().boundedTo(screen()->availableSize() - QSize(40, 60)));
    m_sideColumn->setVisible(application.settings().sideBarShown());
    fillPlaces();
    showStatus();
    if (m_session.account() != nullptr)
        onAccountChanged();
    else
        open("start");
}

MainWindow::~MainWindow() {
    m_mailbox.reset();
    delete m_notice;
    disconnect(&m_session, nullptr, this, nullptr);
    dropPages(QSet<QString>(m_pages.keyBegin(), m_pages.keyEnd()));
}

void MainWindow::makeHead(QVBoxLayout* column) {
    auto* head = new QWidget(this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(look::margin, 2 * look::grid, look::margin, look::grid);
    line->setSpacing(2 * look::grid);
    m_title = new look::Heading({}, 1, head);
    m_title->setObjectName("pageTitle");
    m_scope = new QLabel(head);
    m_scope->setObjectName("pageScope");
    m_scope->setForegroundRole(QPalette::PlaceholderText);
    m_mainAction = new QPushButton(head);
    m_mainAction->setObjectName("mainAction");
    look::makePrimary(m_mainAction);
    line->addWidget(m_title);
    line->addStretch(1);
    line->addWidget(m_scope);
    line->addWidget(m_mainAction);
    column->addWidget(head);
    connect(m_mainAction, &QPushButton::clicked, this, [this] {
        if (m_mainActionSource)
            m_mainActionSource->trigger();
    });
}

void MainWindow::makeBody() {
    auto* body = new QWidget(this);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);

    m_sideColumn = new QWidget(body);
    auto* sideLayout = new QVBoxLayout(m_sideColumn);
    sideLayout->setContentsMargins(0, look::grid, 0, look::grid);
    m_side = new SideBar(m_sideColumn);
    sideLayout->addWidget(m_side, 1);
    m_trialBox = new QWidget(m_sideColumn);
    auto* trialLayout = new QVBoxLayout(m_trialBox);
    trialLayout->setContentsMargins(2 * look::grid, look::grid, 2 * look::grid, 0);
    auto* trialWord = new look::StateBadge(m_trialBox);
    trialWord->set(look::Tone::Warning, tr("Trial: invented data only"));
    auto* mailbox = new QPushButton(look::icon("mail-message"), tr("Trial &mailbox…"), m_trialBox);
    mailbox->setObjectName("openMailbox");
    trialLayout->addWidget(trialWord);
    trialLayout->addWidget(mailbox);
    connect(mailbox, &QPushButton::clicked, this, [this] { openMailbox(); });
    sideLayout->addWidget(m_trialBox);
    m_trialBox->hide();

    auto* edge = new QFrame(body);
    edge->setFrameShape(QFrame::VLine);
    edge->setForegroundRole(QPalette::Mid);
    edge->setFrameShadow(QFrame::Plain);
    edge->setFixedWidth(1);

    auto* main = new QWidget(body);
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_sessionBar = new look::MessageBar(main);
    m_sessionBar->setObjectName("sessionBar");
    m_sayBar = new look::MessageBar(main);
    m_sayBar->setObjectName("sayBar");
    column->addWidget(m_sessionBar);
    column->addWidget(m_sayBar);
    makeHead(column);
    m_stack = new QStackedWidget(main);
    column->addWidget(m_stack, 1);

    row->addWidget(m_sideColumn);
    row->addWidget(edge);
    row->addWidget(main, 1);
    setCentralWidget(body);

    m_status = new StatusLine(this);
    setStatusBar(m_status);

    connect(m_side, &SideBar::chosen, this, &MainWindow::open);
    connect(m_status, &StatusLine::outboxRequested, this, [this] { open("outbox"); });
    connect(m_sessionBar, &look::MessageBar::actionTriggered, this, [this] {
        if (Link* link = m_session.linkWithSetAsideOutbox()) {
            link->forgetSetAsideOutbox();
            showSessionBar();
            return;
        }
        m_wish = m_place;
        open("sign-in");
    });
    connect(m_sayBar, &look::MessageBar::actionTriggered, m_sayBar, &look::MessageBar::clear);
    if (auto* qt = qobject_cast<DeskApplication*>(qApp))
        connect(qt, &DeskApplication::problem, this,
                [this](const QString& sentence) { say(int(look::Tone::Bad), sentence); });
}

void MainWindow::watchSession() {
    connect(&m_session, &Session::centreChanged, this, &MainWindow::onCentreChanged);
    connect(&m_session, &Session::accountChanged, this, &MainWindow::onAccountChanged);
    connect(&m_session, &Session::guestAboutToGo, this, [this] { dropPages(guestPlaces()); });
    connect(&m_session, &Session::accountAboutToGo, this, [this] { dropPages(accountPlaces()); });
    connect(&m_session, &Session::mustChangePasswordChanged, this, [this] {
        fillPlaces();
        enableActions();
        if (m_session.mustChangePassword()) {
            open("password");
        } else if (m_place == "password" || m_place == "sign-in") {
            const QString wish = std::exchange(m_wish, {});
            open(wish.isEmpty() || wish == "password" ? QString("home") : wish);
        }
    });
    connect(&m_session, &Session::passwordChanged, this, [this] {
        if (m_place == "password")
            open("home");
        say(int(look::Tone::Good), tr("The password has been changed. Use the new one from now on."));
    });
    connect(&m_session, &Session::statusChanged, this, &MainWindow::showStatus);
    connect(&m_session, &Session::outboxChanged, this, &MainWindow::showStatus);
    connect(&m_session, &Session::guestTables, this, [this](const QSet<QString>& tables) {
        for (const QString& key : guestPlaces())
            if (Page* page = m_pages.value(key))
                page->refresh(tables);
    });
    connect(&m_session, &Session::accountTables, this, [this](const QSet<QString>& tables) {
        for (const QString& key : accountPlaces())
            if (Page* page = m_pages.value(key))
                page->refresh(tables);
        showStatus();
    });
    connect(&m_session, &Session::signedOut, this, [this](bool centreKnows, int stillWaiting) {
        QString sentence = tr("You have signed out.");
        if (!centreKnows)
            sentence =
                tr("You have signed out on this computer. The centre could not be told; there the session ends by "
                   "itself when its time is over.");
        if (stillWaiting > 0)
            sentence = tr("%1 %2", "two sentences")
                           .arg(sentence,
                                tr("%n things of yours still wait on this computer and go out when you sign in again.",
                                   nullptr, stillWaiting));
        say(int(stillWaiting > 0 || !centreKnows ? look::Tone::Warning : look::Tone::Good), sentence);
    });
}

QList<MainWindow::Place> MainWindow::places() const {
    const AccountLink* account = m_session.account();
    QList<Place> all;
    if (account != nullptr) {
        const Identity& me = account->identity();
        all << Place{"home", tr("Home"), "go-home"};
        if (me.accountType == AccountType::Reviewer && can(me, "application.approve"))
            all << Place{"review", tr("Review"), "document-edit-verify"};
        if (me.accountType == AccountType::ChiefManager && can(me, "application.open_as"))
            all << Place{"colleagues", tr("Accounts of my unit"), "system-users"};
        if (me.accountType != AccountType::Operator && me.tabs.contains("account"))
            all << Place{"accounts", tr("Business accounts"), "view-list-details"};
    } else {
        all << Place{"start", tr("Start"), "go-home"};
        if (m_session.guest() != nullptr) {
            all << Place{"sign-in", tr("Sign in"), "user-identity"}
                << Place{"apply", tr("Apply for an account"), "list-add-user"}
                << Place{"cases", tr("Progress of applications"), "edit-find"};
        }
    }
    all << Place{"downloads", tr("Downloads"), "download"};
    return all;
}

bool MainWindow::mayOpen(const QString& key) const {
    static const QSet<QString> always{"password", "outbox", "settings", "connection", "downloads", "sign-in"};
    return !m_session.mustChangePassword() || always.contains(key);
}

Page* MainWindow::makePage(const QString& key) {
    GuestLink* guest = m_session.guest();
    AccountLink* account = m_session.account();
    if (key == "start")
        return new StartPage(m_application, m_stack);
    if (key == "connection")
        return new ConnectionPage(m_application, m_stack);
    if (key == "sign-in")
        return new SignInPage(m_application, m_stack);
    if (key == "outbox")
        return new OutboxPage(m_session, m_stack);
    if (key == "downloads")
        return new DownloadsPage(m_stack);
    if (key == "settings")
        return new SettingsPage(m_application, m_stack);
    if (key == "apply" && guest != nullptr)
        return new ApplicationPage(*guest, m_stack);
    if (key == "cases" && guest != nullptr)
        return new CasesPage(*guest, m_stack);
    if (account == nullptr)
        return nullptr;
    if (key == "home")
        return new HomePage(m_session, *account, m_stack);
    if (key == "password")
        return new PasswordPage(m_session, m_stack);
    if (key == "review" || key == "colleagues")
        return new ReviewPage(*account, m_stack);
    if (key == "accounts")
        return new AccountsPage(*account, m_stack);
    return nullptr;
}

Page* MainWindow::pageFor(const QString& key) {
    if (Page* known = m_pages.value(key))
        return known;
    Page* page = makePage(key);
    if (page == nullptr)
        return nullptr;
    m_pages.insert(key, page);
    m_stack->addWidget(page);
    connect(page, &Page::openRequested, this, &MainWindow::open);
    connect(page, &Page::waitingChanged, this, [this, key](int count) { m_side->setCounter(key, count); });
    connect(page, &Page::headChanged, this, [this, page] {
        if (page == currentPage()) {
            showHead();
            fillPageMenu();
        }
    });
    m_application.settings().restoreSplitters(key, page);
    return page;
}

void MainWindow::dropPages(const QSet<QString>& keys) {
    for (const QString& key : keys) {
        Page* page = m_pages.take(key);
        if (page == nullptr)
            continue;
        m_application.settings().saveSplitters(key, page);
        if (page == m_stack->currentWidget()) {
            page->setCurrent(false);
            m_place.clear();
            m_mainActionSource.clear();
        }
        m_stack->removeWidget(page);
        delete page;
        m_history.removeAll(key);
    }
}

Page* MainWindow::currentPage() const {
    return m_place.isEmpty() ? nullptr : m_pages.value(m_place);
}

void MainWindow::open(const QString& place) {
    QString key = place.section(QLatin1Char(':'), 0, 0);
    QString argument = place.section(QLatin1Char(':'), 1);
    if (key == "mailbox") {
        openMailbox();
        return;
    }
    // A case of this PC is shown by the page of cases.
    if (key == "case")
        key = "cases";
    // The desk's queue and a school's colleagues are one page in two places.
    if (key == "review" && m_session.account() != nullptr &&
        m_session.account()->identity().accountType != AccountType::Reviewer)
        key = "colleagues";
    if (key == "home" && m_session.account() == nullptr)
        key = "start";
    if (key == "start" && m_session.account() != nullptr)
        key = "home";
    if (accountPlaces().contains(key) && m_session.account() == nullptr) {
        m_wish = place;
        key = "sign-in";
        argument.clear();
    }
    if ((guestPlaces().contains(key) || key == "sign-in") && m_session.guest() == nullptr)
        key = "start";
    if (!mayOpen(key)) {
        key = "password";
        argument.clear();
    }
    bring(key, argument);
}

void MainWindow::bring(const QString& key, const QString& argument) {
    const bool isNew = !m_pages.contains(key);
    Page* page = pageFor(key);
    if (page == nullptr)
        return;
    Page* before = currentPage();
    if (before != page) {
        if (before != nullptr) {
            before->setCurrent(false);
            m_application.settings().saveSplitters(m_place, before);
            m_history.append(m_place);
            if (m_history.size() > 30)
                m_history.removeFirst();
        }
        if (key != "sign-in")
            m_sayBar->clear();
        m_place = key;
        m_stack->setCurrentWidget(page);
        page->setCurrent(true);
    }
    if (auto* apply = qobject_cast<ApplicationPage*>(page)) {
        const QUuid draft = QUuid::fromString(argument);
        if (!draft.isNull())
            apply->openDraft(draft);
        else if (isNew || argument == "new")
            apply->startNew();
    } else if (auto* cases = qobject_cast<CasesPage*>(page)) {
        const QUuid which = QUuid::fromString(argument);
        if (!which.isNull())
            cases->openCase(which);
    } else if (auto* review = qobject_cast<ReviewPage*>(page)) {
        bool isNumber = false;
        const qint64 id = argument.toLongLong(&isNumber);
        if (isNumber)
            review->openApplication(id);
    }
    m_side->setPlace(key);
    showHead();
    fillPageMenu();
    enableActions();
}

void MainWindow::goBack() {
    while (!m_history.isEmpty()) {
        const QString key = m_history.takeLast();
        if (key == m_place)
            continue;
        open(key);
        if (!m_history.isEmpty())
            m_history.removeLast(); // what open() has just put there
        return;
    }
}

void MainWindow::fillPlaces() {
    QList<SideBar::Entry> entries;
    const QString whyNot = m_session.mustChangePassword() ? tr("First change the one-time password.") : QString();
    const QList<Place> all = places();
    for (const Place& place : all)
        entries << SideBar::Entry{place.key, place.title, place.icon, mayOpen(place.key) ? QString() : whyNot};
    m_side->setEntries(entries);
    m_side->setPlace(m_place);
    m_trialBox->setVisible(m_session.isTrial() && m_session.guest() != nullptr);

    if (m_viewMenu == nullptr)
        return;
    qDeleteAll(m_placeActions);
    m_placeActions.clear();
    int number = 1;
    for (const Place& place : all) {
        auto* action =
            new QAction(look::icon(place.icon), tr("&%1 %2", "number and place").arg(number).arg(place.title), this);
        action->setObjectName("actionPlace_" + place.key);
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number++)));
        action->setEnabled(mayOpen(place.key));
        connect(action, &QAction::triggered, this, [this, key = place.key] { open(key); });
        m_viewMenu->insertAction(m_placesEnd, action);
        m_placeActions << action;
    }
}

void MainWindow::showHead() {
    const Page* page = currentPage();
    if (page == nullptr)
        return;
    m_title->setText(page->title());
    m_scope->setText(page->scope());
    setWindowTitle(page->title());
    const QList<QAction*> actions = page->pageActions();
    m_mainActionSource = actions.isEmpty() || !page->hasMainAction() ? nullptr : actions.constFirst();
    m_mainAction->setVisible(m_mainActionSource != nullptr);
    if (m_mainActionSource != nullptr) {
        // The button shows the action as it is now; the action itself holds the shortcut.
        m_mainAction->setText(withoutAccessKey(m_mainActionSource->text()));
        m_mainAction->setEnabled(m_mainActionSource->isEnabled());
        m_mainAction->setToolTip(m_mainActionSource->toolTip());
        connect(m_mainActionSource, &QAction::changed, this, &MainWindow::showHead, Qt::UniqueConnection);
    }
}

void MainWindow::showStatus() {
    if (m_session.centre() != Session::Centre::Ready) {
        m_status->setNoCentre(m_session.centre() == Session::Centre::Starting ? tr("The trial centre is starting…")
                              : m_session.centre() == Session::Centre::Failed ? tr("The centre could not be opened")
                                                                              : tr("No centre chosen yet"));
        m_status->setWho({});
        showSessionBar();
        return;
    }
    const Link* front = m_session.account();
    if (front == nullptr)
        front = m_session.guest();
    m_status->setWords(statusWords(front->status(), m_session.waiting(), m_session.refused()));
    QString who = tr("Not signed in");
    if (const AccountLink* account = m_session.account()) {
        const Identity& me = account->identity();
        who = tr("%1 (%2)", "name and role").arg(me.name, words::accountType(me.accountType));
        try {
            if (const auto unit = m_session.account()->replica().unit(me.unitId))
                who = unit->name + tr(" · ", "between unit and name") + who;
        } catch (const std::exception&) {
            // Before the first load there is no replica to read the unit's name from.
        }
    }
    m_status->setWho(who);
    showSessionBar();
}

void MainWindow::showSessionBar() {
    if (Link* link = m_session.linkWithSetAsideOutbox()) {
        m_sessionBar->show(look::Tone::Bad,
                           tr("The file of what was to be sent from this computer was damaged and has been put aside, "
                              "unchanged, as %1. What stood in it and had not been sent yet has to be done again; ask "
                              "the administrator to look at the file.")
                               .arg(QDir::toNativeSeparators(link->setAsideOutbox())),
                           tr("I have noted it"));
    } else if (m_session.needsSignIn() && m_place != "sign-in") {
        m_sessionBar->show(
            look::Tone::Warning,
            tr("Your sign-in has expired. Sign in again to go on; what you asked for is kept and goes out then."),
            tr("Sign in again"));
    } else if (m_session.guest() != nullptr && m_session.guest()->status().state == LinkState::Incompatible) {
        m_sessionBar->show(look::Tone::Bad,
                           tr("The centre has been updated and no longer understands this version of the desk. "
                              "Please install the new version; what waits on this computer stays."));
    } else {
        m_sessionBar->clear();
    }
}

void MainWindow::say(int tone, const QString& sentence) {
    m_sayBar->show(look::Tone(tone), sentence, tr("Close"));
}

void MainWindow::onCentreChanged() {
    fillPlaces();
    showStatus();
    enableActions();
    if (m_session.guest() == nullptr)
        m_mailbox.reset();
    if (m_session.account() == nullptr &&
        (currentPage() == nullptr || m_place == "sign-in" || m_place == "start" || m_place == "connection"))
        open("start");
}

void MainWindow::onAccountChanged() {
    m_history.clear();
    fillPlaces();
    showStatus();
    if (m_session.account() == nullptr) {
        m_wish.clear();
        open("start");
        return;
    }
    // Pages with counters are made at once, so that the side bar knows what waits.
    for (const char* key : {"review", "colleagues"})
        if (m_side->places().contains(QLatin1String(key)) && pageFor(key) != nullptr)
            m_pages.value(key)->refresh({});
    const QString wish = std::exchange(m_wish, {});
    open(m_session.mustChangePassword() ? QString("password") : wish.isEmpty() ? QString("home") : wish);
}

void MainWindow::refresh() {
    if (m_session.guest() != nullptr)
        m_session.guest()->syncNow();
    if (m_session.account() != nullptr)
        m_session.account()->syncNow();
    if (Page* page = currentPage())
        page->refresh({});
}

void MainWindow::openMailbox() {
    if (!m_session.trial())
        return;
    if (m_mailbox == nullptr)
        m_mailbox = std::make_unique<MailboxWindow>(m_application.settings(), m_session.trial());
    m_mailbox->show();
    m_mailbox->raise();
    m_mailbox->activateWindow();
}

void MainWindow::putAway() {
    m_application.settings().setGeometry("main", saveGeometry());
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        m_application.settings().saveSplitters(it.key(), it.value());
    if (Page* page = currentPage())
        page->setCurrent(false);
}

void MainWindow::closeNow() {
    m_closing = true;
    m_mailbox.reset();
    close();
    QCoreApplication::quit();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    putAway();
    if (m_closing || m_session.waiting() == 0) {
        m_mailbox.reset();
        event->accept();
        return;
    }
    event->ignore();
    if (m_notice.isNull()) {
        m_notice = new CloseNotice(m_session);
        connect(m_notice, &CloseNotice::finished, this, &MainWindow::closeNow, Qt::QueuedConnection);
        connect(m_notice, &CloseNotice::backRequested, this, [this] {
            m_notice->deleteLater();
            m_notice.clear();
            show();
            if (Page* page = currentPage())
                page->setCurrent(true);
        });
    }
    m_notice->show();
    hide();
}

} // namespace inservice
