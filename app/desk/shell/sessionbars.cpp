// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/sessionbars.h"

#include "app/desk/session.h"
#include "app/desk/shell/certificatewords.h"
#include "app/desk/shell/signinagain.h"
#include "app/desk/shell/statuswords.h"
#include "forms/look/look.h"
#include "models/sync/guestlink.h"

#include <QDir>
#include <QVBoxLayout>

namespace inservice {

SessionBars::SessionBars(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_fault(new look::MessageBar(this))
    , m_offline(new look::MessageBar(this))
    , m_again(new SignInAgain(session, this)) {
    m_fault->setObjectName("sessionBar");
    m_offline->setObjectName("offlineBar");
    auto* bars = new QVBoxLayout(this);
    bars->setContentsMargins(look::grid, 0, look::grid, 0);
    bars->addWidget(m_fault);
    bars->addWidget(m_offline);
    bars->addWidget(m_again);
    connect(m_fault, &look::MessageBar::actionTriggered, this, [this] {
        if (Link* link = m_session.linkWithSetAsideOutbox()) {
            link->forgetSetAsideOutbox();
        }
        followSession();
    });
    connect(m_offline, &look::MessageBar::actionTriggered, this, &SessionBars::refreshRequested);
    connect(&session, &Session::certificateChanged, this, &SessionBars::showOffline);
}

const Link* SessionBars::front() const {
    const Link* account = m_session.account();
    return account != nullptr ? account : m_session.guest();
}

void SessionBars::followSession() {
    showFault();
    m_again->followSession();
    showOffline();
}

/// Who has to be updated so that the two understand each other; empty: nobody.
QString SessionBars::versionSentence() const {
    const GuestLink* guest = m_session.guest();
    const LinkState state = guest != nullptr ? guest->status().state : LinkState::Starting;
    if (state == LinkState::Incompatible) {
        return tr("The centre has been updated and no longer understands this version of the desk. Please install the "
                  "new version; what waits on this computer stays.");
    }
    if (state == LinkState::CentreTooOld) {
        return tr("The centre has not been updated yet and does not understand this version of the desk. Please tell "
                  "the centre; what waits on this computer stays.");
    }
    return {};
}

void SessionBars::showFault() {
    const GuestLink* guest = m_session.guest();
    if (Link* link = m_session.linkWithSetAsideOutbox()) {
        m_fault->show(look::Tone::Bad,
                      tr("The file of what was to be sent from this computer was damaged and has been put aside, "
                         "unchanged, as %1. What stood in it and had not been sent yet has to be done again; ask "
                         "the administrator to look at the file.")
                          .arg(QDir::toNativeSeparators(link->setAsideOutbox())),
                      tr("I have noted it"));
    } else if (const QString version = versionSentence(); !version.isEmpty()) {
        m_fault->show(look::Tone::Bad, version);
    } else if (const QString clock = guest != nullptr ? clockSentence(guest->status()) : QString(); !clock.isEmpty()) {
        m_fault->show(look::Tone::Warning, clock);
    } else {
        m_fault->clear();
    }
}

void SessionBars::showOffline() {
    const Link* link = front();
    if (link == nullptr || link->status().state != LinkState::Offline) {
        m_offline->clear();
        return;
    }
    const QString again = link->status().trying ? tr("Asking…") : tr("Try now");
    if (const QString fault = faultSentence(link->status(), m_session.isTrial()); !fault.isEmpty()) {
        const QString found = m_session.certificate() ? certificateSentence(*m_session.certificate()) : QString();
        m_offline->show(look::Tone::Bad, found.isEmpty() ? fault : found, again);
        return;
    }
    const QString asOf = shortTime(link->status().lastSync);
    const QString now = asOf.isEmpty() ? tr("Offline: the centre does not answer, and none of its data is on this "
                                            "computer yet.")
                                       : tr("Offline: what is shown is of %1.").arg(asOf);
    const QString next = tr("You can go on filling in and deciding; it waits on this computer and is sent by itself as "
                            "soon as the centre answers.");
    m_offline->show(look::Tone::Warning, tr("%1 %2", "two sentences").arg(now, next), again);
}

} // namespace inservice
