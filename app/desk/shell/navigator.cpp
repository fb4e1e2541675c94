// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/navigator.h"

#include "app/desk/application.h"
#include "app/desk/shell/places.h"

#include <QApplication>
#include <QStackedWidget>
#include <utility>

namespace inservice {

namespace {

constexpr int longestWay = 30; ///< places to go back to

} // namespace

Navigator::Navigator(Application& application, QStackedWidget* stack, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_session(application.session())
    , m_places(allPlaces(&application))
    , m_stack(stack) {
}

Navigator::~Navigator() {
    const QStringList keys = m_pages.keys();
    for (const QString& key : keys) {
        drop(key);
    }
}

bool Navigator::mayOpen(const QString& key) const {
    static const QSet<QString> always{"password", "outbox", "settings", "connection", "downloads", "sign-in"};
    return m_session.first() == Session::First::Nothing || always.contains(key) ||
           (m_session.first() == Session::First::Device && key == u"device");
}

QList<Place> Navigator::listed() const {
    return listedPlaces(m_places, tiesOf(m_session));
}

Page* Navigator::currentPage() const {
    return m_place.isEmpty() ? nullptr : m_pages.value(m_place);
}

Page* Navigator::pageFor(const QString& key) {
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
    connect(page, &Page::openRequested, this, &Navigator::open);
    connect(page, &Page::backRequested, this, &Navigator::goBack);
    connect(page, &Page::waitingChanged, this, [this, key](int count) { emit waitingChanged(key, count); });
    connect(page, &Page::headChanged, this, [this, page] {
        if (page == currentPage()) {
            emit headChanged();
        }
    });
    m_application.settings().restoreSplitters(key, page);
    return page;
}

void Navigator::makeCounters() {
    const QList<Place> places = listed();
    for (const Place& place : places) {
        if (place.hasCounter) {
            pageFor(place.key);
        }
    }
}

void Navigator::refreshPages(Place::Tie tie, const Changes& changes) {
    const Place::Tie any = m_session.account() != nullptr ? Place::Tie::Account : Place::Tie::Guest;
    for (const Place& place : m_places) {
        const bool holdsIt = place.tie == tie || (place.tie == Place::Tie::Any && tie == any);
        if (Page* page = holdsIt ? m_pages.value(place.key) : nullptr) {
            page->refresh(changes);
        }
    }
}

void Navigator::dropPages(Place::Tie tie) {
    for (const Place& place : m_places) {
        if (place.tie == tie || (place.tie == Place::Tie::Any && tie != Place::Tie::None)) {
            drop(place.key);
        }
    }
}

void Navigator::drop(const QString& key) {
    Page* page = m_pages.take(key);
    if (page == nullptr) {
        return;
    }
    m_application.settings().saveSplitters(key, page);
    if (page == m_stack->currentWidget()) {
        page->setCurrent(false);
        m_place.clear();
    }
    m_stack->removeWidget(page);
    delete page;
    m_history.removeAll(key);
}

void Navigator::putAway() {
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        m_application.settings().saveSplitters(it.key(), it.value());
    }
    if (Page* page = currentPage()) {
        page->setCurrent(false);
    }
}

void Navigator::open(const QString& place) {
    QString key = place.section(QLatin1Char(':'), 0, 0);
    QString argument = place.section(QLatin1Char(':'), 1);
    if (key == "mailbox") {
        emit mailboxRequested();
        return;
    }
    if (key == "sign-in" && m_session.needsSignIn()) {
        emit signInAgainRequested();
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
    if (((goal->tie == Place::Tie::Guest || key == "sign-in") && ties.guest == nullptr) ||
        (goal->tie == Place::Tie::Any && ties.any() == nullptr)) {
        key = "start";
    }
    if (!mayOpen(key)) {
        key = m_session.first() == Session::First::Device ? QStringLiteral("device") : QStringLiteral("password");
        argument.clear();
    }
    bring(key, argument);
}

void Navigator::openAfterSignIn() {
    const QString place = std::exchange(m_placeAfterSignIn, {});
    open(place.isEmpty() || place == "password" ? QString("home") : place);
}

void Navigator::bring(const QString& key, const QString& argument) {
    Page* page = pageFor(key);
    if (page == nullptr) {
        return;
    }
    bool hadKeyboard = false; // in the page that is left: it must not be left behind with it
    if (Page* before = currentPage(); before != page) {
        const QWidget* focus = QApplication::focusWidget();
        hadKeyboard = before != nullptr && focus != nullptr && before->isAncestorOf(focus);
        if (before != nullptr) {
            leave(before);
        }
        emit leaving();
        m_place = key;
        m_stack->setCurrentWidget(page);
        page->setCurrent(true);
    }
    page->openAt(argument);
    emit arrived();
    if (hadKeyboard) {
        emit keyboardFollows();
    }
}

void Navigator::leave(Page* page) {
    page->setCurrent(false);
    m_application.settings().saveSplitters(m_place, page);
    m_history.append(m_place);
    if (m_history.size() > longestWay) {
        m_history.removeFirst();
    }
}

void Navigator::goBack() {
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

} // namespace inservice
