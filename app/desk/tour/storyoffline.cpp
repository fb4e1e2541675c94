// SPDX-License-Identifier: GPL-3.0-or-later
// The story, while the centre does not answer.
#include "app/desk/application.h"
#include "app/desk/tour/hands.h"
#include "app/desk/tour/story.h"
#include "models/central/trial/trial.h"

namespace inservice {

void Story::workOffline(const TourPerson& chief, const QString& password, const TourPerson& colleague) {
    const auto offline = [this] {
        const GuestLink* guest = m_application.session().guest();
        return guest && guest->status().state == LinkState::Offline && Hands::sees("offlineBar");
    };
    step(
        tr("The colleague's application in the chief manager's own queue."),
        [] { Hands::trigger("actionPlace_colleagues"); },
        [colleague] { return Hands::hasRow("queueList", colleague.name); });
    called("colleagues");
    step(
        {}, [this] { m_application.session().interruptTrial(true); },
        [this] { return !m_application.session().trial()->isRunning(); });
    step(
        tr("The centre does not answer: the window says of when its data is, and the work goes on."),
        [] { Hands::trigger("actionRefresh"); },
        [this, offline] {
            return offline() && m_application.session().account()->status().state == LinkState::Offline;
        },
        60);
    called("offline");
    step(
        {}, [colleague] { Hands::pickRow("queueList", colleague.name); }, decidable("caseOpenContact"));
    step(
        tr("Opened as contact, offline: it waits on this computer."), [] { Hands::click("caseOpenContact"); },
        [this] { return m_application.session().waiting() == 1; });
    step(
        tr("What waits to be sent; the status line counts it."), [] { Hands::click("statusButton"); },
        [] { return Hands::sees("outboxList") && Hands::sees("outboxWhat"); });
    called("outbox");
    step(
        tr("Signed out, and offline: whoever was here before can open the desk again, and nobody else."),
        [] {
            Hands::trigger("actionSignOut");
            Hands::trigger("actionSignIn");
        },
        [chief] { return Hands::hasRow("knownPeople", chief.account); });
    called("offline-signin");
    step(
        {},
        [chief, password] {
            Hands::pickRow("knownPeople", chief.account);
            Hands::type("signInPassword", password);
            Hands::click("signInButton");
        },
        [this] { return m_application.session().openedOffline() && Hands::sees("homePage"); });
    step(
        {}, [this] { m_application.session().interruptTrial(false); },
        [this] { return m_application.session().trial()->isRunning(); }, 60);
    step(
        tr("The centre is back: one password, in place, and what waited is sent."),
        [] { Hands::trigger("actionRefresh"); }, seen("signInAgainPassword"), 60);
    called("sign-in-again");
    step(
        tr("Sent once: the colleague's account is open."),
        [password] {
            Hands::type("signInAgainPassword", password);
            Hands::click("signInAgainButton");
        },
        [this, colleague] { return caseIs(colleague.account, "approved") && m_application.session().waiting() == 0; });
    step(
        tr("The accounts of the school."), [] { Hands::trigger("actionPlace_accounts"); },
        [colleague] { return Hands::hasRow("accountsList", colleague.account); });
    called("accounts");
}

} // namespace inservice
