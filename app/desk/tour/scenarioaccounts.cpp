// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario, managing accounts.
#include "app/desk/application.h"
#include "app/desk/tour/scenario.h"
#include "app/desk/tour/uidriver.h"

namespace inservice {

void Scenario::deleteInVain(const TourPerson& person) {
    step(
        {}, [] { UiDriver::trigger("actionPlace_accounts"); },
        [person] { return UiDriver::hasRow("accountsList", person.name); });
    step(
        {}, [person] { UiDriver::pickRow("accountsList", person.name); }, decidable("accountDelete"));
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
}

} // namespace inservice
