// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario, with several accounts at once.
#include "app/desk/application.h"
#include "app/desk/tour/scenario.h"
#include "app/desk/tour/uidriver.h"

namespace inservice {

namespace {

// Of the demonstration: a school's 總負責人 with two colleagues who have applied, and the desk above.
const char* const chief = "khchief1";
const char* const desk = "khdesk1";
const char* const oneColleague = "tongren14";
const char* const otherColleague = "tongren15";

void chooseAll() {
    UiDriver::trigger("accountsListSelectAll");
}

} // namespace

void Scenario::changeSeveral() {
    signIn(chief, demoPassword(chief), {});
    step(
        {}, [] { UiDriver::trigger("actionPlace_accounts"); },
        [] { return UiDriver::hasRow("accountsList", oneColleague) && UiDriver::hasRow("accountsList", chief); });
    step({}, chooseAll, seen("accountsSeveralOpenContact"));
    step(
        tr("Several accounts at once: what will happen to each, or why not, is said before."),
        [] { UiDriver::click("accountsSeveralOpenContact"); }, seen("accountsBulkPanelConfirm"));
    called("accounts-bulk");
    step(
        tr("They wait for ten seconds, and can be undone."), [] { UiDriver::click("accountsBulkPanelConfirm"); },
        [this] { return UiDriver::sees("undoButton") && m_application.session().waiting() == 2; });
    called("accounts-bulk-undo");
    step(
        {}, [] { UiDriver::click("undoButton"); },
        [this] { return m_application.session().waiting() == 0 && UiDriver::sees("accountsSeveralOpenContact"); });
    step(
        {}, [] { UiDriver::click("accountsSeveralOpenContact"); }, seen("accountsBulkPanelConfirm"));
    step(
        {}, [] { UiDriver::click("accountsBulkPanelConfirm"); },
        [this] {
            return m_application.session().waiting() == 0 && caseIs(oneColleague, "approved") &&
                   caseIs(otherColleague, "approved");
        },
        60);
    step(tr("Done: the result of each."), {}, seen("accountsBulkClose"));
    step(
        {}, [] { UiDriver::click("accountsBulkClose"); }, [] { return !UiDriver::sees("accountsBulkClose"); });
    signOut();
    signIn(desk, demoPassword(desk), {});
    step(
        {}, [] { UiDriver::trigger("actionPlace_accounts"); }, [] { return UiDriver::hasRow("accountsList", chief); });
    step({}, chooseAll, seen("accountsSeveralDelete"));
    step(
        {},
        [] {
            UiDriver::click("accountsSeveralDelete");
            UiDriver::type("accountsBulkPanelText", tr("Has moved to another school."));
        },
        [] { return UiDriver::find("accountsBulkPanelConfirm")->isEnabled(); });
    step(
        tr("What the centre refuses stays chosen, with what has to be done first."),
        [] { UiDriver::click("accountsBulkPanelConfirm"); }, seen("accountsBulkObstacles"), 60);
    called("accounts-bulk-refused");
    step({}, [] { UiDriver::click("accountsBulkClose"); }, {});
    signOut();
}

} // namespace inservice
