// SPDX-License-Identifier: GPL-3.0-or-later
// Going from place to place in the main window.
#include "app/desk/application.h"
#include "app/desk/shell/mainwindow.h"
#include "app/desk/shell/places.h"
#include "app/desk/shell/sidebar.h"
#include "app/desk/shell/signinagain.h"
#include "forms/look/look.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace inservice {

bool MainWindow::mayOpen(const QString& key) const {
    static const QSet<QString> always{"password", "outbox", "settings", "connection", "downloads", "sign-in"};
    return !m_session.mustChangePassword() || always.contains(key);
}

Page* MainWindow::pageFor(const QString& key) {
    if (Page* known = m_pages.value(key)) {
        return known;
    }
    const Ties ties = tiesOf(m_session);
    const Place* place = placeOf(m_places, key, ties);
    Page* page = place != nullptr ? place->make(ties, m_stack) : nullptr;
    if (page == nullptr) {
        return nullptr;
    }
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
        if (page == nullptr) {
            continue;
        }
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
    // Whose session has ended enters the password in place, and stays where the work is.
    if (key == "sign-in" && m_session.needsSignIn()) {
        m_again->takeFocus();
        return;
    }
    const Ties ties = tiesOf(m_session);
    const Place* goal = placeOf(m_places, key, ties);
    if (goal == nullptr) {
        return;
    }
    key = goal->key;
    if (goal->tie == Place::Tie::Account && ties.account == nullptr) {
        m_placeAfterSignIn = place;
        key = "sign-in";
        argument.clear();
    }
    if ((goal->tie == Place::Tie::Guest || key == "sign-in") && ties.guest == nullptr) {
        key = "start";
    }
    if (!mayOpen(key)) {
        key = "password";
        argument.clear();
    }
    bring(key, argument);
}

void MainWindow::bring(const QString& key, const QString& argument) {
    Page* page = pageFor(key);
    if (page == nullptr) {
        return;
    }
    Page* before = currentPage();
    if (before != page) {
        if (before != nullptr) {
            before->setCurrent(false);
            m_application.settings().saveSplitters(m_place, before);
            m_history.append(m_place);
            if (m_history.size() > 30) {
                m_history.removeFirst();
            }
        }
        m_sayBar->clear();
        m_place = key;
        m_stack->setCurrentWidget(page);
        page->setCurrent(true);
    }
    page->openAt(argument);
    m_side->setPlace(key);
    showHead();
    fillPageMenu();
    enableActions();
}

void MainWindow::goBack() {
    while (!m_history.isEmpty()) {
        const QString key = m_history.takeLast();
        if (key == m_place) {
            continue;
        }
        open(key);
        if (!m_history.isEmpty()) {
            m_history.removeLast(); // what open() has just put there
        }
        return;
    }
}

void MainWindow::fillPlaces() {
    QList<SideBar::Entry> entries;
    const QString whyNot = m_session.mustChangePassword() ? tr("First change the one-time password.") : QString();
    const QList<Place> all = listedPlaces(m_places, tiesOf(m_session));
    for (const Place& place : all) {
        entries << SideBar::Entry{place.key, place.title, place.icon, mayOpen(place.key) ? QString() : whyNot};
    }
    m_side->setEntries(entries);
    m_side->setPlace(m_place);
    showSideFoot();

    if (m_viewMenu == nullptr) {
        return;
    }
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
    if (page == nullptr) {
        return;
    }
    m_title->setText(page->heading());
    m_scope->setText(page->scope());
    setWindowTitle(page->title());
    const QList<QAction*> actions = page->pageActions();
    m_mainActionSource = actions.isEmpty() || !page->hasMainAction() ? nullptr : actions.constFirst();
    m_mainAction->setVisible(m_mainActionSource != nullptr);
    if (m_mainActionSource != nullptr) {
        // The button shows the action as it is now; the action itself holds the shortcut.
        m_mainAction->setText(look::withoutAccessKey(m_mainActionSource->text()));
        m_mainAction->setEnabled(m_mainActionSource->isEnabled());
        m_mainAction->setToolTip(m_mainActionSource->toolTip());
        connect(m_mainActionSource, &QAction::changed, this, &MainWindow::showHead, Qt::UniqueConnection);
    }
}

} // namespace inservice
