// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario, while the centre does not answer.
#include "app/desk/application.h"
#include "app/desk/tour/scenario.h"
#include "app/desk/tour/uidriver.h"
#include "models/central/trial/trial.h"
#include "models/sync/guestlink.h"

namespace inservice {

void Scenario::workOffline(const TourPerson& chief, const QString& password, const TourPerson& colleague) {
    const auto offline = [this] {
        const GuestLink* guest = m_application.session().guest();
        return guest && guest->status().state == LinkState::Offline && UiDriver::sees("offlineBar");
    };
    step(
        tr("The colleague's application in the chief manager's own queue."),
        [] { UiDriver::trigger("actionPlace_colleagues"); },
        [colleague] { return UiDriver::hasRow("queueList", colleague.name); });
    called("colleagues");
    step(
        {}, [this] { m_application.session().interruptTrial(true); },
        [this] { return !m_application.session().trial()->isRunning(); });
    step(
        tr("The centre does not answer: the window says of when its data is, and the work goes on."),
        [] { UiDriver::trigger("actionRefresh"); },
        [this, offline] {
            return offline() && m_application.session().account()->status().state == LinkState::Offline;
        },
        60);
    called("offline");
    step(
        {}, [colleague] { UiDriver::pickRow("queueList", colleague.name); }, decidable("caseOpenContact"));
    step(
        tr("Opened as contact, offline: it waits on this computer."), [] { UiDriver::click("caseOpenContact"); },
        [this] { return m_application.session().waiting() == 1; });
    step(
        tr("What waits to be sent; the status line counts it."), [] { UiDriver::click("statusButton"); },
        [] { return UiDriver::sees("outboxList") && UiDriver::sees("outboxWhat"); });
    called("outbox");
    openOffline(chief, password);
    sendWhatWaited(password, colleague);
}

void Scenario::openOffline(const TourPerson& chief, const QString& password) {
    step(
        tr("Signed out, and offline: whoever was here before can open the desk again, and nobody else."),
        [] {
            UiDriver::trigger("actionSignOut");
            UiDriver::trigger("actionSignIn");
        },
        [chief] { return UiDriver::hasRow("knownPeople", chief.account); });
    called("offline-signin");
    step(
        {},
        [chief, password] {
            UiDriver::pickRow("knownPeople", chief.account);
            UiDriver::type("signInPassword", password);
            UiDriver::click("signInButton");
        },
        [this] { return m_application.session().openedOffline() && UiDriver::sees("homePage"); });
    step(
        {}, [this] { m_application.session().interruptTrial(false); },
        [this] { return m_application.session().trial()->isRunning(); }, 60);
}

void Scenario::sendWhatWaited(const QString& password, const TourPerson& colleague) {
    step(
        tr("The centre is back: one password, in place, and what waited is sent."),
        [] { UiDriver::trigger("actionRefresh"); }, seen("signInAgainPassword"), 60);
    called("sign-in-again");
    step(
        tr("Sent once: the colleague's account is open."),
        [password] {
            UiDriver::type("signInAgainPassword", password);
            UiDriver::click("signInAgainButton");
        },
        [this, colleague] { return caseIs(colleague.account, "approved") && m_application.session().waiting() == 0; });
    step(
        tr("The accounts of the school."), [] { UiDriver::trigger("actionPlace_accounts"); },
        [colleague] { return UiDriver::hasRow("accountsList", colleague.account); });
    called("accounts");
}

} // namespace inservice
