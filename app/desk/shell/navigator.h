// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/page.h"
#include "forms/pages/place.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

class QStackedWidget;

namespace inservice {

class Application;
class Session;

/// Going from place to place: it makes the pages of the places (forms/pages/place.h), brings one to the front, knows
/// the way back, and throws away those whose tie to the centre goes.
class Navigator : public QObject {
    Q_OBJECT

public:
    /// `stack`: where the pages lie.
    Navigator(Application& application, QStackedWidget* stack, QObject* parent);
    ~Navigator() override;

    /// Goes to a place, with what is after a colon handed to its page. A place that needs a sign-in asks for it first
    /// and is gone to afterwards.
    void open(const QString& place);
    /// Where the person wanted to go before a sign-in, or home.
    void openAfterSignIn();
    void goBack();
    [[nodiscard]] bool hasHistory() const { return !m_history.isEmpty(); }
    /// Nobody is signed in any more, or somebody else: what was before is not gone back to.
    void forgetHistory() { m_history.clear(); }
    void forgetPlaceAfterSignIn() { m_placeAfterSignIn.clear(); }

    /// Where the window is, without what is after the colon.
    [[nodiscard]] QString place() const { return m_place; }
    [[nodiscard]] Page* currentPage() const;
    /// The page of a place, if it has been made.
    [[nodiscard]] Page* page(const QString& place) const { return m_pages.value(place); }
    /// All places with a row in the side bar for whoever is here.
    [[nodiscard]] QList<Place> listed() const;
    [[nodiscard]] bool mayOpen(const QString& key) const;

    /// Pages with counters are made at once, so that the side bar knows what waits.
    void makeCounters();
    void refreshPages(Place::Tie tie, const Changes& changes);
    void dropPages(Place::Tie tie);
    /// Keeps how the pages are divided, and lets the one in front keep what is typed.
    void putAway();

signals:
    /// The page in front is about to be another one.
    void leaving();
    /// A page is in front, with what was asked for shown on it.
    void arrived();
    /// The keyboard was in the page that was left.
    void keyboardFollows();
    /// Head or actions of the page in front are others.
    void headChanged();
    void waitingChanged(const QString& place, int count);
    void mailboxRequested();
    /// Whose session has ended enters the password in place, and stays where the work is.
    void signInAgainRequested();

private:
    Page* pageFor(const QString& key);
    void bring(const QString& key, const QString& argument);
    void leave(Page* page);
    void drop(const QString& key);

    Application& m_application;
    Session& m_session;
    const QList<Place> m_places; ///< all there are
    QStackedWidget* m_stack;
    QHash<QString, Page*> m_pages;
    QString m_place;
    QString m_placeAfterSignIn; ///< where to go once signed in
    QStringList m_history;
};

} // namespace inservice
