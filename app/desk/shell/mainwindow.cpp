// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/mainwindow.h"

#include "app/desk/application.h"
#include "app/desk/shell/accountbutton.h"
#include "app/desk/shell/closenotice.h"
#include "app/desk/shell/mailboxwindow.h"
#include "app/desk/shell/manual.h"
#include "app/desk/shell/pagestack.h"
#include "app/desk/shell/places.h"
#include "app/desk/shell/sidebar.h"
#include "app/desk/shell/signinagain.h"
#include "app/desk/shell/statusline.h"
#include "forms/look/look.h"
#include "forms/look/loweredge.h"
#include "models/replica/changes.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inservice {

namespace {
/// Below it the side bar shows pictures only (1024 × 768; 125 % on 1366 × 768; 200 % on 1920 × 1080): what is worked on
/// has the room.
constexpr int narrowWindow = 1100;
constexpr QSize usualSize(1280, 860);
} // namespace

MainWindow::MainWindow(Application& application)
    : m_application(application)
    , m_session(application.session())
    , m_places(allPlaces(&application)) {
    setObjectName("mainWindow");
    makeBody();
    makeMenus();
    watchSession();
    resize(usualSize);
    if (!restoreGeometry(application.settings().geometry("main")) && screen() != nullptr) {
        const QSize room = screen()->availableSize() - QSize(40, 60);
        resize(usualSize.boundedTo(room));
        if (size() != usualSize) { // a small screen is used as a whole
            setWindowState(windowState() | Qt::WindowMaximized);
        }
    }
    m_sideColumn->setVisible(application.settings().sideBarShown());
    fillPlaces();
    showStatus();
    if (m_session.account() != nullptr) {
        onAccountChanged();
    } else {
        open("start");
    }
}

MainWindow::~MainWindow() {
    m_mailbox.reset();
    m_manual.reset();
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
    // A long unit takes a second line before it makes the window wider.
    m_scope->setTextFormat(Qt::PlainText);
    m_scope->setWordWrap(true);
    m_scope->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(m_title);
    line->addWidget(m_scope, 1);
    line->addWidget(m_mainAction);
    column->addWidget(head);
    connect(m_mainAction, &QPushButton::clicked, this, [this] {
        if (m_mainActionSource) {
            m_mainActionSource->trigger();
        }
    });
}

void MainWindow::makeBody() {
    auto* body = new QWidget(this);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);

    m_sideColumn = new QWidget(body);
    makeSide();

    auto* edge = new QFrame(body);
    edge->setFrameShape(QFrame::VLine);
    edge->setForegroundRole(QPalette::Mid);
    edge->setFrameShadow(QFrame::Plain);
    edge->setFixedWidth(1);

    auto* main = new QWidget(body);
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeBars(main, column);
    makeHead(column);
    auto* stack = new PageStack;
    m_stack = stack;
    column->addWidget(new PageArea(stack, main), 1);

    row->addWidget(m_sideColumn);
    row->addWidget(edge);
    row->addWidget(main, 1);
    setCentralWidget(body);

    m_status = new StatusLine(this);
    setStatusBar(m_status);

    connect(m_status, &StatusLine::outboxRequested, this, [this] { open("outbox"); });
}

/// The places, and at the foot of their column the mark of a trial and who sits here.
void MainWindow::makeSide() {
    auto* layout = new QVBoxLayout(m_sideColumn);
    layout->setContentsMargins(0, look::grid, 0, look::grid);
    m_side = new SideBar(m_sideColumn);
    layout->addWidget(m_side, 1);
    m_trialBox = new QWidget(m_sideColumn);
    auto* trial = new QVBoxLayout(m_trialBox);
    trial->setContentsMargins(look::grid, look::grid, look::grid, 0);
    trial->setSpacing(look::grid / 2);
    m_trialWord = new look::StateBadge(m_trialBox);
    m_trialMailbox = new QPushButton(look::icon("mail-message"), {}, m_trialBox);
    m_trialMailbox->setObjectName("openMailbox");
    m_trialMailbox->setAccessibleName(tr("Trial mailbox…"));
    trial->addWidget(m_trialWord, 0, Qt::AlignHCenter);
    trial->addWidget(m_trialMailbox);
    connect(m_trialMailbox, &QPushButton::clicked, this, [this] { openMailbox(); });
    layout->addWidget(m_trialBox);
    m_trialBox->hide();
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(look::grid, look::grid / 2, look::grid, 0);
    m_account = new AccountButton(m_sideColumn);
    m_account->hide();
    foot->addWidget(m_account);
    layout->addLayout(foot);
    connect(m_side, &SideBar::chosen, this, &MainWindow::open);
}

/// What lasts stands above the page; what passes lies over the lower edge.
void MainWindow::makeBars(QWidget* main, QVBoxLayout* column) {
    m_sessionBar = new look::MessageBar(main);
    m_sessionBar->setObjectName("sessionBar");
    m_offlineBar = new look::MessageBar(main);
    m_offlineBar->setObjectName("offlineBar");
    m_sayBar = new look::MessageBar(main);
    m_sayBar->setObjectName("sayBar");
    m_again = new SignInAgain(m_session, main);
    auto* bars = new QVBoxLayout;
    bars->setContentsMargins(look::grid, 0, look::grid, 0);
    bars->addWidget(m_sessionBar);
    bars->addWidget(m_offlineBar);
    bars->addWidget(m_again);
    column->addLayout(bars);
    (new look::LowerEdge(this, main))->add(m_sayBar, this);
    qApp->installEventFilter(this);
    connect(m_sessionBar, &look::MessageBar::actionTriggered, this, [this] {
        if (Link* link = m_session.linkWithSetAsideOutbox()) {
            link->forgetSetAsideOutbox();
        }
        showSessionBar();
    });
    connect(m_offlineBar, &look::MessageBar::actionTriggered, this, [this] { refresh(); });
    connect(m_sayBar, &look::MessageBar::actionTriggered, m_sayBar, &look::MessageBar::clear);
    if (auto* qt = qobject_cast<DeskApplication*>(qApp)) {
        connect(qt, &DeskApplication::problem, this,
                [this](const QString& sentence) { showMessage(look::Tone::Bad, sentence); });
    }
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
    m_manual->open(page.isEmpty() ? manual::pageFor(m_place, focus) : page);
    m_manual->raise();
    m_manual->activateWindow();
}

void MainWindow::putAway() {
    m_application.settings().setGeometry("main", saveGeometry());
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        m_application.settings().saveSplitters(it.key(), it.value());
    }
    if (Page* page = currentPage()) {
        page->setCurrent(false);
    }
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
    const bool compact = width() < narrowWindow;
    m_side->setCompact(compact);
    m_account->setCompact(compact);
    const QString trial = tr("Trial: invented data only");
    m_trialWord->set(look::Tone::Warning, compact ? tr("Trial", "mark in a narrow side bar") : trial);
    m_trialWord->setToolTip(trial);
    const QString mailbox = tr("Trial mailbox…");
    m_trialMailbox->setText(compact ? QString() : mailbox);
    m_trialMailbox->setToolTip(compact ? mailbox : QString());
    m_trialBox->setVisible(m_session.isTrial() && m_session.guest() != nullptr);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    putAway();
    if (m_closing || m_session.waiting() == 0) {
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
