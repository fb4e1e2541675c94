// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/startpage.h"

#include "app/desk/application.h"
#include "app/desk/pages/offer.h"
#include "forms/look/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

namespace inservice {

namespace {

constexpr int pageWidth = 920;

/// A column of bounded width in the middle of a page that scrolls.
QVBoxLayout* column(QWidget* page) {
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea(page);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto* content = new QWidget;
    auto* line = new QHBoxLayout(content);
    line->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    auto* middle = new QWidget(content);
    middle->setMaximumWidth(pageWidth);
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * look::grid);
    line->addWidget(middle, 100, Qt::AlignTop);
    line->addStretch(1);
    area->setWidget(content);
    outer->addWidget(area);
    return layout;
}

QLabel* paragraph(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton* smallButton(const QString& name, const QString& icon, const QString& text, QWidget* parent) {
    auto* button = new QPushButton(look::icon(icon), text, parent);
    button->setObjectName(name);
    return button;
}

} // namespace

StartPage::StartPage(Application& application, const QList<Place>& places, QWidget* parent)
    : Page(parent)
    , m_application(application)
    , m_session(application.session())
    , m_places(places)
    , m_stack(new QStackedWidget(this))
    , m_noCentre(makeNoCentre())
    , m_starting(makeStarting())
    , m_failed(makeFailed())
    , m_ready(makeReady()) {
    setObjectName("startPage");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    for (QWidget* page : {m_noCentre, m_starting, m_failed, m_ready}) {
        m_stack->addWidget(page);
    }
    connect(&m_session, &Session::centreChanged, this, &StartPage::showCentre);
    connect(&m_session, &Session::progressChanged, this, &StartPage::showProgress);
    connect(&m_session, &Session::outboxChanged, this, &StartPage::fillBegun);
    connect(&m_session, &Session::guestAboutToGo, this, &StartPage::dropTasks);
    showCentre();
}

QString StartPage::title() const {
    switch (m_session.centre()) {
    case Session::Centre::None:
        return tr("Which centre?");
    case Session::Centre::Starting:
    case Session::Centre::Failed:
        return m_session.isTrial() ? tr("Trial") : tr("Opening");
    case Session::Centre::Ready:
        break;
    }
    return tr("Welcome");
}

QWidget* StartPage::makeNoCentre() {
    auto* page = new QWidget(this);
    QVBoxLayout* layout = column(page);
    layout->addWidget(
        paragraph(tr("This desk does not know its centre yet. Enter the connection your centre has given you, or have "
                     "a look round with a trial centre on this computer."),
                  page));
    auto* offers = new QHBoxLayout;
    offers->setSpacing(2 * look::grid);
    auto* connection =
        new Offer("network-connect", tr("&Connect to a centre"),
                  tr("You have the name of a server or a connection string from your regional centre."), page);
    connection->setObjectName("startConnectionLarge");
    auto* trial =
        new Offer("tools-wizard", tr("Try it o&ut"),
                  tr("Starts a centre with invented people and schools on this computer. Nothing leaves it."), page);
    trial->setObjectName("startTrialLarge");
    offers->addWidget(connection);
    offers->addWidget(trial);
    layout->addLayout(offers);
    layout->addStretch(1);
    connect(connection, &QPushButton::clicked, this, [this] { emit openRequested("connection"); });
    connect(trial, &QPushButton::clicked, this, [this] { m_application.openTrial(); });
    return page;
}

QWidget* StartPage::makeStarting() {
    auto* page = new QWidget(this);
    QVBoxLayout* layout = column(page);
    m_progress = paragraph({}, page);
    m_progress->setObjectName("trialProgress");
    auto* bar = new QProgressBar(page);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setMaximumWidth(420);
    bar->setAccessibleName(tr("Please wait"));
    layout->addWidget(m_progress);
    layout->addWidget(bar);
    QLabel* firstTime = paragraph(tr("The first time this takes up to a minute; afterwards a few seconds."), page);
    firstTime->setObjectName("trialFirstTime");
    layout->addWidget(firstTime);
    layout->addStretch(1);
    return page;
}

QWidget* StartPage::makeFailed() {
    auto* page = new QWidget(this);
    QVBoxLayout* layout = column(page);
    m_failure = new look::MessageBar(page);
    m_failure->setObjectName("trialFailure");
    layout->addWidget(m_failure);
    auto* line = new QHBoxLayout;
    auto* again = smallButton("trialAgain", "view-refresh", tr("&Try again"), page);
    auto* connection = smallButton("trialConnection", "network-connect", tr("&Connection…"), page);
    line->addWidget(again);
    line->addWidget(connection);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addStretch(1);
    connect(again, &QPushButton::clicked, this, [this] { m_application.openAgain(); });
    connect(connection, &QPushButton::clicked, this, [this] { emit openRequested("connection"); });
    return page;
}

QWidget* StartPage::makeReady() {
    auto* page = new QWidget(this);
    QVBoxLayout* layout = column(page);
    layout->addWidget(
        paragraph(tr("In-service training for teachers: find courses, register and review them; apply for business "
                     "accounts, review and open them."),
                  page));
    layout->addWidget(makeOffers(page));

    makeBegun(page);
    layout->addWidget(m_begun);
    m_begun->hide();

    m_way = makeWay(page);
    layout->addWidget(m_way);

    layout->addSpacing(look::grid);
    auto* line = new QHBoxLayout;
    auto* trial = smallButton("startTrial", "tools-wizard", tr("T&ry it out"), page);
    auto* connection = smallButton("startConnection", "network-connect", tr("Co&nnection…"), page);
    trial->setToolTip(tr("A centre with invented people and schools on this computer"));
    line->addWidget(trial);
    line->addWidget(connection);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addStretch(1);
    connect(trial, &QPushButton::clicked, this, [this] { m_application.openTrial(); });
    connect(connection, &QPushButton::clicked, this, [this] { emit openRequested("connection"); });
    return page;
}

/// What most people come for, in large.
QWidget* StartPage::makeOffers(QWidget* page) {
    const struct {
        const char* name;
        const char* icon;
        QString title;
        QString sentence;
        const char* place;
    } large[] = {
        {"startSignIn", "user-identity", tr("&Sign in"),
         tr("You have an account: chief manager, contact, operator, reviewer at a centre, or teacher."), "sign-in"},
        {"startSearch", "map-flat", tr("Find &courses"),
         tr("All published courses, by place, by list, by conditions or by unit. No account is needed for it."),
         "courses-by-place"},
        {"startApply", "list-add-user", tr("Appl&y for an account"),
         tr("Form 2-1 for schools, institutions and foundations. You can stop at any time; what you typed is kept."),
         "apply"},
        {"startCases", "edit-find", tr("&Progress of applications"),
         tr("See where an application stands, print it again, correct it. Also for one made on another computer."),
         "cases"},
    };
    auto* offers = new OfferGrid(page);
    for (const auto& one : large) {
        auto* offer = new Offer(one.icon, one.title, one.sentence, page);
        offer->setObjectName(one.name);
        offers->add(offer);
        connect(offer, &QPushButton::clicked, this, [this, place = QString(one.place)] { emit openRequested(place); });
    }
    return offers;
}

void StartPage::makeBegun(QWidget* page) {
    m_begun = new QWidget(page);
    auto* begunLayout = new QVBoxLayout(m_begun);
    begunLayout->setContentsMargins(0, look::grid, 0, 0);
    begunLayout->addWidget(new look::Heading(tr("Begun on this computer"), 2, m_begun));
    m_begunRows = new QVBoxLayout;
    m_begunRows->setSpacing(look::grid);
    begunLayout->addLayout(m_begunRows);
}

/// What whoever has not begun anything here has in front of them.
QWidget* StartPage::makeWay(QWidget* page) {
    auto* way = new QWidget(page);
    way->setObjectName("startWay");
    auto* column = new QVBoxLayout(way);
    column->setContentsMargins(0, look::grid, 0, 0);
    column->setSpacing(look::grid);
    column->addWidget(new look::Heading(tr("How an application goes"), 2, way));
    const QString steps[] = {
        tr("Fill in the form; it goes out once you have entered the code that is mailed to you."),
        tr("Print it and have it sealed by the head of your unit. Contacts and operators of a school need no paper: "
           "their own chief manager opens the account."),
        tr("Fax or post it, or mail its scan, to the desk that is printed on it."),
        tr("A mail tells you the result. Then sign in with the account and the password you have chosen."),
    };
    int number = 0;
    for (const QString& step : steps) {
        column->addWidget(paragraph(tr("%1. %2", "number, step").arg(++number).arg(step), way));
    }
    return way;
}

void StartPage::showCentre() {
    switch (m_session.centre()) {
    case Session::Centre::None:
        m_stack->setCurrentWidget(m_noCentre);
        break;
    case Session::Centre::Starting:
        m_stack->setCurrentWidget(m_starting);
        m_starting->findChild<QWidget*>("trialFirstTime")->setVisible(m_session.isTrial());
        showProgress();
        break;
    case Session::Centre::Failed:
        m_stack->setCurrentWidget(m_failed);
        m_failure->show(look::Tone::Bad, failureWords());
        break;
    case Session::Centre::Ready:
        m_stack->setCurrentWidget(m_ready);
        m_ready->findChild<QPushButton*>("startTrial")->setVisible(!m_session.isTrial());
        fillBegun();
        break;
    }
    emit headChanged();
}

QString StartPage::failureWords() const {
    const QString key = m_session.failureKey();
    QString sentence;
    if (key == "data") {
        sentence = tr("The data folder of this desk cannot be used: its files or its key cannot be opened. Check "
                      "that you may write to the folder and that the disk has room, then try again.");
    } else if (key == "unprotected") {
        sentence = tr("These connection settings would let a connection over the network go unencrypted or "
                      "unverified, so none is made. Open “Connection” and enter what the centre has handed out; "
                      "the desk always encrypts and verifies the server.");
    } else if (key == "server.not_installed") {
        sentence = tr("A trial needs PostgreSQL on this computer, and it is not installed. Ask the administrator "
                      "to install the "
                      "package postgresql-15, then try again.");
    } else if (key == "server.gate") {
        sentence = tr("A trial needs the statement gate of PostgreSQL on this computer, and it is not installed. "
                      "Ask the administrator to install the package postgresql-15-inservice-gate, then try again.");
    } else if (key == "server.folder") {
        sentence = tr("The trial's folder cannot be made or written. Check the rights of the folder and the room "
                      "on the disk, then try again.");
    } else if (key == "server.version") {
        sentence = tr("The trial was made with another version of PostgreSQL. Remove the trial's folder (its data "
                      "is invented) and try again.");
    } else if (key == "server.socket_path") {
        sentence = tr("The path of the trial's folder is too long for a local connection. Start the desk with "
                      "--data and a shorter path.");
    } else if (key == "server.busy") {
        sentence = tr("Another desk is just starting this trial. Wait a moment and try again.");
    } else {
        sentence = tr("The trial centre on this computer did not start. Try again; if it happens again, restart "
                      "the computer or "
                      "remove the trial's folder (its data is invented).");
    }
    if (key != "unprotected") {
        sentence += "\n" + tr("Folder: %1").arg(key == "data" ? m_session.dataFolder() : m_application.trialFolder());
    }
    if (!m_session.failureText().isEmpty()) {
        sentence += "\n" + tr("What the system said: %1").arg(m_session.failureText());
    }
    return sentence;
}

void StartPage::showProgress() {
    const QString key = m_session.trialProgress();
    QString words = tr("The trial centre is starting…");
    if (key == "data.key") {
        words = tr("Opening the data of this computer: its keychain may ask for a password…");
    } else if (key == "trial.making") {
        words = tr("Making a database of your own…");
    } else if (key == "trial.starting") {
        words = tr("Starting the database…");
    } else if (key == "trial.migrating") {
        words = tr("Setting up the centre…");
    } else if (key == "trial.filling") {
        words = tr("Filling in invented units, people and cases…");
    }
    m_progress->setText(words);
}

void StartPage::bringTasks() {
    for (const Place& place : std::as_const(m_places)) {
        if (TaskList* list = place.tasks ? place.tasks({m_session.guest(), nullptr}, this) : nullptr) {
            connect(list, &TaskList::changed, this, &StartPage::fillBegun);
            list->setShown(m_isShown);
            m_taskLists << list;
        }
    }
}

void StartPage::dropTasks() {
    qDeleteAll(std::exchange(m_taskLists, {}));
}

void StartPage::fillBegun() {
    if (m_session.centre() != Session::Centre::Ready || m_session.guest() == nullptr) {
        return;
    }
    if (m_taskLists.isEmpty()) {
        bringTasks();
    }
    QList<HomeTask> all;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const TaskList* list : std::as_const(m_taskLists)) {
        all += list->tasks(now);
    }
    all = mostUrgentFirst(all);
    if (std::exchange(m_shown, all) == all) {
        return; // whoever stands on one of these buttons stays there
    }
    while (QLayoutItem* item = m_begunRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const HomeTask& one : all) {
        auto* row = new QWidget(m_begun);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(2 * look::grid);
        auto* badge = new look::StateBadge(row);
        badge->set(one.tone, one.word);
        auto* text = new QLabel(one.sentence, row);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        auto* go = new QPushButton(one.action, row);
        go->setAccessibleDescription(one.sentence);
        line->addWidget(badge);
        line->addWidget(text, 1);
        line->addWidget(go);
        m_begunRows->addWidget(row);
        connect(go, &QPushButton::clicked, this, [this, place = one.place] { emit openRequested(place); });
    }
    m_begun->setVisible(m_begunRows->count() > 0);
    m_way->setVisible(m_begunRows->count() == 0);
}

void StartPage::setCurrent(bool current) {
    m_isShown = current;
    if (current) {
        fillBegun();
    }
    for (TaskList* list : std::as_const(m_taskLists)) {
        list->setShown(current);
    }
}

void StartPage::refresh(const Changes& changes) {
    Q_UNUSED(changes)
    fillBegun();
}

} // namespace inservice
