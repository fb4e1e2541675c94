// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario, managing accounts.
#include "app/desk/application.h"
#include "app/desk/tour/scenario.h"
#include "app/desk/tour/uidriver.h"
#include "models/central/client/authenticator.h"

namespace inservice {

namespace {

// The only 總負責人 of the demonstration's junior high school, and who manages that account.
const char* const chief = "khchief1";
const char* const manager = "khdesk1";

} // namespace

void Scenario::refuseDeletion() {
    begin();
    signIn(manager, demoPassword(manager), {});
    step(
        {}, [] { UiDriver::trigger("actionPlace_accounts"); }, [] { return UiDriver::hasRow("accountsList", chief); });
    step(
        {}, [] { UiDriver::pickRow("accountsList", chief); }, decidable("accountDelete"));
    step(
        tr("Deleting an account: the reason stands in the mail and in the history."),
        [] {
            UiDriver::click("accountDelete");
            UiDriver::type("accountPanelText", tr("Has moved to another school."));
        },
        [] { return UiDriver::find("accountPanelConfirm")->isEnabled(); });
    called("account-delete");
    step(
        tr("The centre says what has to be done first, and where."), [] { UiDriver::click("accountPanelConfirm"); },
        seen("accountObstacles"), 60);
    called("account-checklist");
    step(
        {}, [] { UiDriver::click("accountNoticeRead"); },
        [this] { return !UiDriver::sees("accountObstacles") && m_application.session().waiting() == 0; });
    signOut();
}

void Scenario::readAudit() {
    step(
        tr("The audit: who did what, when, and whether every line is as it was written down."),
        [] {
            UiDriver::trigger("actionPlace_audit");
            UiDriver::click("auditAsk");
        },
        [] { return UiDriver::find("auditAsk")->isEnabled() && UiDriver::hasRow("auditList", "khdesk1"); });
    called("audit");
}

void Scenario::bindDevice() {
    const QString password = demoPassword(chief);
    begin();
    signIn(chief, password, {});
    const auto secret = std::make_shared<QByteArray>();
    // The app's display; the centre takes each code once, and the next one half a minute early.
    const auto code = [secret](int later) {
        return authenticator::codeAt(*secret, QDateTime::currentDateTimeUtc().addSecs(later));
    };
    step(
        {}, [] { UiDriver::trigger("actionDevice"); }, seen("deviceBind"));
    step(
        tr("Binding a device: the authenticator app scans the code, which is shown once."),
        [password, secret, code] {
            UiDriver::click("deviceBind");
            *secret = authenticator::secretFrom(UiDriver::words("deviceKey"));
            UiDriver::type("devicePassword", password);
            UiDriver::type("deviceCode", code(0));
        },
        seen("deviceConfirm"));
    called("device");
    step(
        tr("Ten recovery codes, shown once: to be printed and kept."), [] { UiDriver::click("deviceConfirm"); },
        seen("deviceKept"));
    called("device-recovery");
    step(
        {}, [] { UiDriver::click("deviceKept"); }, seen("deviceUnbind"));
    signOut();
    step(
        tr("Signing in: after the password the code of the app is asked for."),
        [password] {
            UiDriver::trigger("actionSignIn");
            UiDriver::type("signInAccount", chief);
            UiDriver::type("signInPassword", password);
            UiDriver::click("signInButton");
        },
        seen("signInCode"));
    called("signin-code");
    step(
        {},
        [code] {
            UiDriver::type("signInCode", code(30)); // NOLINT: seconds
            UiDriver::click("signInButton");
        },
        [this] { return m_application.session().account() != nullptr && UiDriver::sees("homePage"); });
    signOut();
}

} // namespace inservice
