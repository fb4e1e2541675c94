// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/mainwindow.h"

#include "app/desk/application.h"
#include "app/desk/shell/accountbutton.h"
#include "app/desk/shell/closenotice.h"
#include "app/desk/shell/desktopnotices.h"
#include "app/desk/shell/mailboxwindow.h"
#include "app/desk/shell/manual.h"
#include "app/desk/shell/menus.h"
#include "app/desk/shell/navigator.h"
#include "app/desk/shell/othernames.h"
#include "app/desk/shell/pagehead.h"
#include "app/desk/shell/pagestack.h"
#include "app/desk/shell/places.h"
#include "app/desk/shell/sessionbars.h"
#include "app/desk/shell/sidebar.h"
#include "app/desk/shell/sidecolumn.h"
#include "app/desk/shell/signinagain.h"
#include "app/desk/shell/statusline.h"
#include "app/desk/shell/statuswords.h"
#include "forms/look/loweredge.h"
#include "forms/look/readingorder.h"
#include "forms/look/whynot.h"
#include "forms/offerings/track/trackwatch.h"
#include "forms/words/words.h"
#include "models/replica/changes.h"
#include "models/replica/drafts.h"

#include <QApplication>
#include <QCloseEvent>
#include <QPointer>
#include <QScreen>
#include <QVBoxLayout>

namespace inservice {

namespace {
/// Below it the side bar shows pictures only (1024 × 768; 125 % on 1366 × 768; 200 % on 1920 × 1080): what is worked on
/// has the room.
constexpr int narrowWindow = 1100;
constexpr QSize usualSize(1280, 860);

/// Whether Tab stops at it on the page.
bool isStop(const Page& page, const QWidget& widget) {
    return page.isAncestorOf(&widget) && (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() &&
           widget.isVisibleTo(&page);
}
} // namespace

MainWindow::MainWindow(Application& application)
    : m_application(application)
    , m_session(application.session())
    , m_notices(new DesktopNotices(this)) {
    setObjectName("mainWindow");
    makeBody();
    m_menus = new Menus(application, *this);
    m_side->account()->setMenu(m_menus->makeAccountMenu(m_side->account()));
    m_side->setFindable([this] { return m_menus->findable(); });
    connectNavigator();
    watchSession();
    watchReplica();
    restoreSize();
    m_side->setVisible(application.settings().sideBarShown());
    fillPlaces();
    enableActions();
    showStatus();
    if (m_session.account() != nullptr) {
        onAccountChanged();
    } else {
        open("start");
    }
}

MainWindow::~MainWindow() {
    m_watch.reset();
    m_mailbox.reset();
    m_manual.reset();
    delete m_notice;
    disconnect(&m_session, nullptr, this, nullptr);
    disconnect(qApp, nullptr, m_side, nullptr);
    disconnect(m_navigator.get(), nullptr, this, nullptr);
    m_navigator.reset();
}

void MainWindow::restoreSize() {
    resize(usualSize);
    if (!restoreGeometry(m_application.settings().geometry("main")) && screen() != nullptr) {
        const QSize room = screen()->availableSize() - QSize(40, 60);
        resize(usualSize.boundedTo(room));
        if (size() != usualSize) { // a small screen is used as a whole
            setWindowState(windowState() | Qt::WindowMaximized);
        }
    }
}

void MainWindow::makeBody() {
    auto* body = new QWidget(this);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_side = new SideColumn(body);
    auto* edge = new QFrame(body);
    edge->setFrameShape(QFrame::VLine);
    edge->setForegroundRole(QPalette::Mid);
    edge->setFrameShadow(QFrame::Plain);
    edge->setFixedWidth(1);
    row->addWidget(m_side);
    row->addWidget(edge);
    row->addWidget(makeMain(body), 1);
    setCentralWidget(body);
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    connect(m_side->places(), &SideBar::chosen, this, &MainWindow::open);
    connect(m_side->places(), &SideBar::foldedChanged, this,
            [this](const QStringList& groups) { m_application.settings().setFoldedGroups(groups); });
    connect(m_side, &SideColumn::compactRequested, this, &MainWindow::setSideBarCompact);
    connect(m_side, &SideColumn::findEnded, this, [this] {
        m_side->setVisible(m_application.settings().sideBarShown());
        showSideFoot();
    });
    connect(m_side, &SideColumn::foundOpened, this, &MainWindow::focusPage);
    // Who has clicked a place goes on to type in it; who walks over the places by keys goes on walking.
    connect(m_side->places(), &QListWidget::itemClicked, this, &MainWindow::focusPage);
    connect(m_side, &SideColumn::mailboxRequested, this, &MainWindow::openMailbox);
    connect(m_status, &StatusLine::outboxRequested, this, [this] { open("outbox"); });
}

/// What lasts stands above the page; what passes lies over the lower edge.
QWidget* MainWindow::makeMain(QWidget* parent) {
    auto* main = new QWidget(parent);
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bars = new SessionBars(m_session, main);
    column->addWidget(m_bars);
    m_sayBar = new look::MessageBar(main);
    m_sayBar->setObjectName("sayBar");
    (new look::LowerEdge(this, main))->add(m_sayBar, this);
    qApp->installEventFilter(this);
    m_head = new PageHead(main);
    column->addWidget(m_head);
    auto* stack = new PageStack;
    column->addWidget(new PageArea(stack, main), 1);
    m_navigator = std::make_unique<Navigator>(m_application, stack, nullptr);
    connect(m_bars, &SessionBars::refreshRequested, this, &MainWindow::refresh);
    connect(m_sayBar, &look::MessageBar::actionTriggered, m_sayBar, &look::MessageBar::clear);
    if (auto* qt = qobject_cast<DeskApplication*>(qApp)) {
        connect(qt, &DeskApplication::problem, this,
                [this](const QString& sentence) { showMessage(look::Tone::Bad, sentence); });
    }
    return main;
}

void MainWindow::connectNavigator() {
    Navigator* navigator = m_navigator.get();
    connect(navigator, &Navigator::leaving, m_sayBar, &look::MessageBar::clear);
    connect(navigator, &Navigator::arrived, this, [this] {
        m_side->places()->setPlace(place());
        showHead();
        enableActions();
    });
    connect(navigator, &Navigator::keyboardFollows, this, &MainWindow::focusPage);
    connect(qApp, &QApplication::focusChanged, m_side, [this](QWidget* before, QWidget* now) {
        if (before != nullptr && now != nullptr && (m_side->isAncestorOf(now) || m_status->isAncestorOf(now))) {
            const auto keep = [this, from = QPointer(before), to = QPointer(now)] {
                if (from && to && to->hasFocus()) {
                    keepKeyboard(*from);
                }
            };
            QMetaObject::invokeMethod(m_side, keep, Qt::QueuedConnection);
        }
    });
    connect(navigator, &Navigator::headChanged, this, &MainWindow::showHead);
    connect(navigator, &Navigator::waitingChanged, m_side->places(), &SideBar::setCounter);
    connect(navigator, &Navigator::mailboxRequested, this, &MainWindow::openMailbox);
    connect(navigator, &Navigator::signInAgainRequested, this, [this] { m_bars->signInAgain()->takeFocus(); });
}

void MainWindow::watchSession() {
    connect(&m_session, &Session::centreChanged, this, &MainWindow::onCentreChanged);
    connect(&m_session, &Session::accountChanged, this, &MainWindow::onAccountChanged);
    connect(&m_session, &Session::guestAboutToGo, this, [this] { m_navigator->dropPages(Place::Tie::Guest); });
    connect(&m_session, &Session::accountAboutToGo, this, [this] {
        m_watch.reset();
        m_navigator->dropPages(Place::Tie::Account);
    });
    connect(m_notices, &DesktopNotices::openRequested, this, [this](const QString& place) {
        if (m_session.account() != nullptr) {
            open(place);
        }
        showNormal();
        raise();
        activateWindow();
    });
    connect(&m_session, &Session::renewed, this, [this] {
        enableActions();
        if (place() == "sign-in") {
            m_navigator->openAfterSignIn();
        }
    });
    connect(&m_session, &Session::rightsChanged, this, [this] {
        showMessage(look::Tone::Warning,
                    tr("Your account has other rights than before: you are %1 now. The pages were opened anew.")
                        .arg(words::accountType(m_session.account()->identity().accountType)));
    });
    connect(&m_session, &Session::passwordChanged, this, [this] {
        if (place() == "password") {
            open("home");
        }
        showMessage(look::Tone::Good, tr("The password has been changed. Use the new one from now on."));
    });
    connect(&m_session, &Session::signedOut, this, &MainWindow::saySignedOut);
}

void MainWindow::watchReplica() {
    connect(&m_session, &Session::statusChanged, this, &MainWindow::showStatus);
    connect(&m_session, &Session::outboxChanged, this, &MainWindow::showStatus);
    connect(&m_session, &Session::guestReplicaChanged, this,
            [this](const Changes& changes) { m_navigator->refreshPages(Place::Tie::Guest, changes); });
    connect(&m_session, &Session::accountReplicaChanged, this, [this](const Changes& changes) {
        m_navigator->refreshPages(Place::Tie::Account, changes);
        showStatus();
    });
}

bool MainWindow::signOut() {
    if (Page* page = currentPage()) { // what is typed is kept first
        page->setCurrent(false);
        page->setCurrent(true);
    }
    const QString sentence = tr("What you typed could not be saved on this computer (disk full or no right to write?) "
                                "and is lost when you sign out. Make room on the disk, or send it first; to sign out "
                                "all the same, do so once more.");
    if (m_session.account() != nullptr && m_session.account()->drafts().unwritten() > 0 &&
        m_sayBar->text() != sentence) {
        showMessage(look::Tone::Bad, sentence);
        return false;
    }
    m_session.signOut();
    return true;
}

void MainWindow::saySignedOut(bool centreKnows, int stillWaiting) {
    QString sentence = tr("You have signed out.");
    if (!centreKnows) {
        sentence = tr("You have signed out on this computer. The centre could not be told; there the session ends by "
                      "itself when its time is over.");
    }
    if (stillWaiting > 0) {
        sentence =
            tr("%1 %2", "two sentences")
                .arg(sentence, tr("%n things of yours still wait on this computer and go out when you sign in again.",
                                  nullptr, stillWaiting));
    }
    showMessage(stillWaiting > 0 || !centreKnows ? look::Tone::Warning : look::Tone::Good, sentence);
}

void MainWindow::open(const QString& place) {
    m_navigator->open(place);
}

void MainWindow::goBack() {
    m_navigator->goBack();
}

QString MainWindow::place() const {
    return m_navigator->place();
}

Page* MainWindow::currentPage() const {
    return m_navigator->currentPage();
}

Page* MainWindow::page(const QString& place) const {
    return m_navigator->page(place);
}

void MainWindow::onCentreChanged() {
    fillPlaces();
    showStatus();
    enableActions();
    if (m_session.guest() == nullptr) {
        m_mailbox.reset();
    }
    // Whoever has chosen another centre while signing in goes on there.
    const bool signingIn = place() == "sign-in" && m_session.centre() != Session::Centre::None;
    static const QStringList ofNobody{"sign-in", "start", "connection"};
    if (m_session.account() == nullptr && !signingIn && (currentPage() == nullptr || ofNobody.contains(place()))) {
        open("start");
    }
}

void MainWindow::onAccountChanged() {
    m_navigator->dropPages(Place::Tie::Any); // made before there was an account
    m_navigator->forgetHistory();
    fillPlaces();
    showStatus();
    if (m_session.account() == nullptr) {
        m_navigator->forgetPlaceAfterSignIn();
        open("start");
        return;
    }
    watchFollowed();
    m_navigator->makeCounters();
    switch (m_session.first()) {
    case Session::First::Password:
        open("password");
        break;
    case Session::First::Device:
        open("device");
        break;
    case Session::First::Nothing:
        m_navigator->openAfterSignIn();
    }
}

/// On the desktop, and in the window: nobody knows which of the two is looked at.
void MainWindow::watchFollowed() {
    m_watch = std::make_unique<TrackWatch>(*m_session.account(), nullptr);
    connect(m_watch.get(), &TrackWatch::due, this,
            [this](const QString& title, const QString& text, const QString& place) {
                m_notices->show(title, text, place);
                showMessage(look::Tone::Info, text);
            });
    m_watch->setOn(m_application.settings().desktopNotices());
}

void MainWindow::setDesktopNotices(bool on) {
    if (m_watch != nullptr) {
        m_watch->setOn(on);
    }
}

void MainWindow::fillPlaces() {
    QList<SideBar::Entry> entries;
    const QString whyNot = whatFirst(m_session.first());
    const QList<Place> all = m_navigator->listed();
    for (const Place& place : all) {
        entries << SideBar::Entry{place.key,
                                  place.title,
                                  place.icon,
                                  placeGroupKey(place.group),
                                  placeGroupTitle(place.group),
                                  m_navigator->mayOpen(place.key) ? QString() : whyNot,
                                  otherNamesOf(place.key)};
    }
    m_side->places()->setEntries(entries);
    if (const auto folded = m_application.settings().foldedGroups()) {
        m_side->places()->setFolded(*folded);
    } else {
        m_side->places()->setFoldedToFit(placeGroupsByRest(tiesOf(m_session)));
    }
    m_side->places()->setCounter("outbox", m_session.refused());
    m_side->places()->setPlace(place());
    showSideFoot();
    m_menus->setPlaces(all, [this](const QString& key) { return m_navigator->mayOpen(key); });
}

void MainWindow::showHead() {
    const Page* page = currentPage();
    m_menus->setPageActions(page != nullptr ? page->pageActions() : QList<QAction*>());
    if (page != nullptr) {
        m_head->setPage(*page);
        setWindowTitle(page->title());
    }
}

void MainWindow::enableActions() {
    m_menus->enable(m_navigator->hasHistory());
}

void MainWindow::showStatus() {
    const Session::Centre centre = m_session.centre();
    m_bars->followSession();
    m_side->places()->setCounter("outbox", m_session.refused());
    if (centre != Session::Centre::Ready) {
        m_status->setNoCentre(centre == Session::Centre::Starting
                                  ? m_session.isTrial() ? tr("The trial centre is starting…")
                                                        : tr("The data of this computer is being opened…")
                              : centre == Session::Centre::Failed ? tr("The centre could not be opened")
                                                                  : tr("No centre chosen yet"));
        m_status->setWho({});
        m_side->account()->hide();
        return;
    }
    const Link* front = m_session.account();
    if (front == nullptr) {
        front = m_session.guest();
    }
    m_status->setWords(
        statusWords(front->status(), m_session.waiting(), m_session.refused(), m_session.held(), m_session.uncoded()));
    showWho();
}

/// Who is signed in stands at the foot of the side bar, and in the status line only while that is not seen.
void MainWindow::showWho() {
    QString who = tr("Not signed in");
    const auto person = m_session.person();
    m_side->account()->setVisible(person.has_value());
    if (person) {
        who = tr("%1 (%2)", "name and role").arg(person->name, words::accountType(person->type));
        m_side->account()->setWho(who, person->unit);
        if (!person->unit.isEmpty()) {
            who = person->unit + tr(" · ", "between unit and name") + who;
        }
        if (!m_side->isHidden()) {
            who.clear();
        }
    }
    m_status->setWho(who);
}

void MainWindow::showMessage(look::Tone tone, const QString& sentence) {
    m_sayBar->show(tone, sentence, tr("Close"));
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    const bool act = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress;
    if (act && m_sayBar->isVisible() && m_sayBar->tone() == look::Tone::Good) {
        const auto* widget = qobject_cast<const QWidget*>(watched);
        if (widget != nullptr && widget->window() == this && widget != m_sayBar && !m_sayBar->isAncestorOf(widget)) {
            m_sayBar->clear();
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::refresh() {
    if (m_session.guest() != nullptr) {
        m_session.guest()->syncNow();
    }
    if (m_session.account() != nullptr) {
        m_session.account()->syncNow();
    }
    if (Page* page = currentPage()) {
        page->refresh(Changes::everything());
    }
}

void MainWindow::setSideBarShown(bool shown) {
    m_side->setVisible(shown);
    m_application.settings().setSideBarShown(shown);
    showStatus();
}

void MainWindow::setSideBarCompact(bool compact) {
    m_application.settings().setSideBarCompact(compact);
    m_menus->action("actionSideBarCompact")->setChecked(compact);
    showSideFoot();
}

/// Whatever the side bar looks like: with its words as long as it takes.
void MainWindow::findPlace() {
    m_side->show();
    m_side->setCompact(false, false);
    m_side->find();
}

/// The keyboard goes on where the person has gone to: at what the page has chosen, else at its first field or list.
void MainWindow::focusPage() {
    Page* page = currentPage();
    const QWidget* now = focusWidget(); // of this window, also before the click that activates it has
    if (page == nullptr || (now != nullptr && !m_side->isAncestorOf(now))) {
        return;
    }
    look::tabAsRead(page); // its parts were made in any order: the first is the one that is read first
    // What lies over the lower edge was made by the page too, and stands in the chain between its own.
    for (QWidget* next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
        if (isStop(*page, *next)) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    m_side->places()->setFocus(Qt::OtherFocusReason);
}

/// What is pressed and possible no more, or gone, gives the keyboard to what comes next; behind the last one of a page
/// that is the side bar, where one's next keys look for functions, or the status line.
void MainWindow::keepKeyboard(const QWidget& before) {
    const Page* page = currentPage();
    const bool isOfHead = m_head->isAncestorOf(&before);
    if (page == nullptr || (!isOfHead && !page->isAncestorOf(&before)) || (before.isEnabled() && before.isVisible())) {
        return;
    }
    // From the button over the page back to where one was in it.
    if (QWidget* last = page->focusWidget(); isOfHead && last != nullptr && last->isEnabled() && last->isVisible()) {
        last->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (QWidget* other = before.previousInFocusChain(); other != &before; other = other->previousInFocusChain()) {
        if (isStop(*page, *other)) {
            other->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void MainWindow::openMailbox() {
    if (!m_session.trial()) {
        return;
    }
    if (m_mailbox == nullptr) {
        m_mailbox = std::make_unique<MailboxWindow>(m_application.settings(), m_session.trial());
    }
    m_mailbox->show();
    m_mailbox->showNewest();
    m_mailbox->raise();
    m_mailbox->activateWindow();
}

void MainWindow::openManual(const QString& page) {
    const QWidget* focus = QApplication::activeWindow() != nullptr ? QApplication::focusWidget() : focusWidget();
    if (m_manual == nullptr) {
        m_manual = std::make_unique<ManualWindow>(m_application.settings());
    }
    m_manual->show();
    const Page* front = page.isEmpty() ? currentPage() : nullptr;
    m_manual->open(page.isEmpty() ? manual::pageFor(place(), focus) : page,
                   front != nullptr ? look::notPossible(front, front->pageActions()) : QList<look::NotPossible>());
    m_manual->raise();
    m_manual->activateWindow();
}

void MainWindow::putAway() {
    m_application.settings().setGeometry("main", saveGeometry());
    m_navigator->putAway();
}

void MainWindow::closeNow() {
    m_closing = true;
    m_mailbox.reset();
    m_manual.reset();
    close();
    QCoreApplication::quit();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    showSideFoot();
}

void MainWindow::showSideFoot() {
    const bool isNarrow = width() < narrowWindow;
    m_side->setCompact(isNarrow || m_application.settings().sideBarCompact(), !isNarrow);
    m_side->setTrial(m_session.isTrial() && m_session.guest() != nullptr);
}

bool MainWindow::focusNextPrevChild(bool next) {
    // A window that goes has let go of its pages, and the focus moves on as they are hidden.
    if (Page* page = m_navigator ? currentPage() : nullptr) {
        look::tabAsRead(page);
    }
    return QMainWindow::focusNextPrevChild(next);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    putAway();
    if (m_closing || (m_session.waiting() == 0 && m_session.unwritten() == 0)) {
        m_mailbox.reset();
        m_manual.reset();
        event->accept();
        return;
    }
    event->ignore();
    if (m_notice.isNull()) {
        m_notice = new CloseNotice(m_session, this);
        connect(m_notice, &CloseNotice::leaving, this, &MainWindow::closeNow, Qt::QueuedConnection);
        connect(m_notice, &CloseNotice::backRequested, this, [this] {
            m_notice->deleteLater();
            m_notice.clear();
            if (Page* page = currentPage()) {
                page->setCurrent(true);
            }
        });
    }
    m_notice->show(); // over the window, which goes with it
}

} // namespace inservice
