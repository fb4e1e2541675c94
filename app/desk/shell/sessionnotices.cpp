// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window does and says when the session changes: who is signed in, how the centre is reached.
#include "app/desk/application.h"
#include "app/desk/shell/accountbutton.h"
#include "app/desk/shell/mailboxwindow.h"
#include "app/desk/shell/mainwindow.h"
#include "app/desk/shell/places.h"
#include "app/desk/shell/sidebar.h"
#include "app/desk/shell/signinagain.h"
#include "app/desk/shell/statusline.h"
#include "forms/look/look.h"
#include "forms/words/words.h"
#include "models/replica/changes.h"

#include <QDir>
#include <utility>

namespace inservice {

void MainWindow::watchSession() {
    connect(&m_session, &Session::centreChanged, this, &MainWindow::onCentreChanged);
    connect(&m_session, &Session::accountChanged, this, &MainWindow::onAccountChanged);
    connect(&m_session, &Session::guestAboutToGo, this, [this] { dropPages(placesWith(m_places, Place::Tie::Guest)); });
    connect(&m_session, &Session::accountAboutToGo, this,
            [this] { dropPages(placesWith(m_places, Place::Tie::Account)); });
    connect(&m_session, &Session::renewed, this, [this] {
        enableActions();
        if (m_place == "sign-in") {
            openPlaceAfterSignIn();
        }
    });
    connect(&m_session, &Session::rightsChanged, this, [this] {
        showMessage(look::Tone::Warning,
                    tr("Your account has other rights than before: you are %1 now. The pages were opened anew.")
                        .arg(words::accountType(m_session.account()->identity().accountType)));
    });
    connect(&m_session, &Session::passwordChanged, this, [this] {
        if (m_place == "password") {
            open("home");
        }
        showMessage(look::Tone::Good, tr("The password has been changed. Use the new one from now on."));
    });
    connect(&m_session, &Session::statusChanged, this, &MainWindow::showStatus);
    connect(&m_session, &Session::outboxChanged, this, &MainWindow::showStatus);
    connect(&m_session, &Session::guestReplicaChanged, this,
            [this](const Changes& changes) { refreshPages(Place::Tie::Guest, changes); });
    connect(&m_session, &Session::accountReplicaChanged, this, [this](const Changes& changes) {
        refreshPages(Place::Tie::Account, changes);
        showStatus();
    });
    connect(&m_session, &Session::signedOut, this, [this](bool centreKnows, int stillWaiting) {
        QString sentence = tr("You have signed out.");
        if (!centreKnows) {
            sentence =
                tr("You have signed out on this computer. The centre could not be told; there the session ends by "
                   "itself when its time is over.");
        }
        if (stillWaiting > 0) {
            sentence = tr("%1 %2", "two sentences")
                           .arg(sentence,
                                tr("%n things of yours still wait on this computer and go out when you sign in again.",
                                   nullptr, stillWaiting));
        }
        showMessage(stillWaiting > 0 || !centreKnows ? look::Tone::Warning : look::Tone::Good, sentence);
    });
}

void MainWindow::refreshPages(Place::Tie tie, const Changes& changes) {
    for (const Place& place : m_places) {
        if (Page* page = place.tie == tie ? m_pages.value(place.key) : nullptr) {
            page->refresh(changes);
        }
    }
}

void MainWindow::onCentreChanged() {
    fillPlaces();
    showStatus();
    enableActions();
    if (m_session.guest() == nullptr) {
        m_mailbox.reset();
    }
    if (m_session.account() == nullptr &&
        (currentPage() == nullptr || m_place == "sign-in" || m_place == "start" || m_place == "connection")) {
        open("start");
    }
}

void MainWindow::onAccountChanged() {
    m_history.clear();
    fillPlaces();
    showStatus();
    if (m_session.account() == nullptr) {
        m_placeAfterSignIn.clear();
        open("start");
        return;
    }
    // Pages with counters are made at once, so that the side bar knows what waits.
    const QList<Place> listed = listedPlaces(m_places, tiesOf(m_session));
    for (const Place& place : listed) {
        if (place.hasCounter) {
            pageFor(place.key);
        }
    }
    if (m_session.mustChangePassword()) {
        open("password");
    } else {
        openPlaceAfterSignIn();
    }
}

void MainWindow::openPlaceAfterSignIn() {
    const QString place = std::exchange(m_placeAfterSignIn, {});
    open(place.isEmpty() || place == "password" ? QString("home") : place);
}

void MainWindow::showStatus() {
    if (m_session.centre() != Session::Centre::Ready) {
        m_status->setNoCentre(m_session.centre() == Session::Centre::Starting
                                  ? m_session.isTrial() ? tr("The trial centre is starting…")
                                                        : tr("The data of this computer is being opened…")
                              : m_session.centre() == Session::Centre::Failed ? tr("The centre could not be opened")
                                                                              : tr("No centre chosen yet"));
        m_status->setWho({});
        m_account->hide();
        showSessionBar();
        return;
    }
    const Link* front = m_session.account();
    if (front == nullptr) {
        front = m_session.guest();
    }
    m_status->setWords(
        statusWords(front->status(), m_session.waiting(), m_session.refused(), m_session.held(), m_session.uncoded()));
    // Who is signed in stands at the foot of the side bar, and here only while that is not seen.
    QString who = tr("Not signed in");
    const auto person = m_session.person();
    m_account->setVisible(person.has_value());
    if (person) {
        who = tr("%1 (%2)", "name and role").arg(person->name, words::accountType(person->type));
        m_account->setWho(who, person->unit);
        if (!person->unit.isEmpty()) {
            who = person->unit + tr(" · ", "between unit and name") + who;
        }
        if (!m_sideColumn->isHidden()) {
            who.clear();
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
    } else if (m_session.guest() != nullptr && m_session.guest()->status().state == LinkState::Incompatible) {
        m_sessionBar->show(look::Tone::Bad,
                           tr("The centre has been updated and no longer understands this version of the desk. "
                              "Please install the new version; what waits on this computer stays."));
    } else if (m_session.guest() != nullptr && m_session.guest()->status().state == LinkState::CentreTooOld) {
        m_sessionBar->show(look::Tone::Bad,
                           tr("The centre has not been updated yet and does not understand this version of the desk. "
                              "Please tell the centre; what waits on this computer stays."));
    } else if (const QString clock =
                   m_session.guest() != nullptr ? clockSentence(m_session.guest()->status()) : QString();
               !clock.isEmpty()) {
        m_sessionBar->show(look::Tone::Warning, clock);
    } else {
        m_sessionBar->clear();
    }
    m_again->followSession();
    showOfflineBar();
}

void MainWindow::showOfflineBar() {
    const Link* front = m_session.account();
    if (front == nullptr) {
        front = m_session.guest();
    }
    if (front == nullptr || front->status().state != LinkState::Offline) {
        m_offlineBar->clear();
        return;
    }
    const QString again = front->status().trying ? tr("Asking…") : tr("Try now");
    if (const QString fault = faultSentence(front->status(), m_session.isTrial()); !fault.isEmpty()) {
        m_offlineBar->show(look::Tone::Bad, fault, again);
        return;
    }
    const QString asOf = shortTime(front->status().lastSync);
    const QString now = asOf.isEmpty() ? tr("Offline: the centre does not answer, and none of its data is on this "
                                            "computer yet.")
                                       : tr("Offline: what is shown is of %1.").arg(asOf);
    const QString next = tr("You can go on filling in and deciding; it waits on this computer and is sent by itself as "
                            "soon as the centre answers.");
    m_offlineBar->show(look::Tone::Warning, tr("%1 %2", "two sentences").arg(now, next), again);
}

void MainWindow::showMessage(look::Tone tone, const QString& sentence) {
    m_sayBar->show(tone, sentence, tr("Close"));
}

} // namespace inservice
