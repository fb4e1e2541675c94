// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario, with a telephone that rings.
#include "app/desk/application.h"
#include "app/desk/tour/scenario.h"
#include "app/desk/tour/uidriver.h"

namespace inservice {

void Scenario::answerTelephone() {
    const QString desk = QStringLiteral("khdesk1");
    signIn(desk, demoPassword(desk), {});
    step(
        {}, [] { UiDriver::trigger("actionTelephone"); }, seen("telephoneFind"));
    step(
        tr("The telephone rings: what the caller asks about is found, and one sentence can be read aloud."),
        [] { UiDriver::type("telephoneFind", "yangben05"); }, seen("telephoneSentence"));
    called("telephone");
    step(
        tr("The call is written down."),
        [] {
            UiDriver::type("telephoneCaller", tr("Ms. Hsu"));
            UiDriver::click("telephoneLog");
        },
        [this] { return m_application.session().waiting() == 0 && UiDriver::sees("telephoneCalls"); });
    signOut();
}

} // namespace inservice
