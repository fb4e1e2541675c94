// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario, 統計圖表: from a number to its people.
#include "app/desk/tour/scenario.h"
#include "app/desk/tour/uidriver.h"

#include <QWidget>

namespace inservice {

namespace {

// The 總負責人 of the school whose roster the demonstration has.
const char* const chief = "khchief1";

} // namespace

void Scenario::seeStatistics() {
    begin();
    signIn(chief, demoPassword(chief), {});
    step(
        tr("The statistics of the roster: a chart beside its table."),
        [] { UiDriver::trigger("actionPlace_statistics"); },
        [] { return UiDriver::sees("statisticsList") && UiDriver::find("statisticsList")->isEnabled(); });
    called("statistics");
    step(
        tr("Each number leads to the people whom it counts."), [] { UiDriver::click("statisticsList"); },
        seen("teachersCut"));
    seeFrozen();
    signOut();
}

} // namespace inservice
