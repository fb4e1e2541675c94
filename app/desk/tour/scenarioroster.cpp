// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario, with the roster of a school: somebody new is entered, and the semester's check-in is gone through.
#include "app/desk/application.h"
#include "app/desk/tour/scenario.h"
#include "app/desk/tour/uidriver.h"
#include "models/central/trial/demodata.h"
#include "models/domain/terms.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/checkins.h"
#include "models/sync/accountlink.h"

namespace inservice {

namespace {

// Of the demonstration.
const char* const school = "khchief1";
const char* const desk = "khdesk1";
const char* const schoolName = "高雄市立示範國民中學";

bool isClosed(Application& application) {
    AccountLink* link = application.session().account();
    return link != nullptr &&
           !link->replica().rows<CheckinRow>(QStringLiteral(" WHERE state = 'closed'"), {}).isEmpty();
}

} // namespace

void Scenario::enterTeacher() {
    signIn(school, demoPassword(school), {});
    step(
        {}, [] { UiDriver::trigger("actionPlace_teachers"); },
        [] { return UiDriver::hasRow("teachersList", QStringLiteral("孫專任")); });
    step(
        tr("The roster of a school, with what is known of each."),
        [] { UiDriver::pickRow("teachersList", QStringLiteral("孫專任")); }, seen("teacherFields"));
    called("teachers");
    step(
        {}, [] { UiDriver::trigger("actionPlace_enter-teacher"); }, seen("entrySave"));
    step(
        tr("Somebody new is entered; the form takes the next person at once."),
        [] {
            UiDriver::type("entryName", QStringLiteral("許新進"));
            UiDriver::choose("entrySex", toKey(Sex::Female));
            UiDriver::type("entryNationalId", demoNationalId('T', Sex::Female, 90));
            UiDriver::type("entryBirthDate", QStringLiteral("85/10/10"));
            UiDriver::choose("entryTitle", QStringLiteral("合格專任教師"));
        },
        [] { return UiDriver::find("entrySave")->isEnabled(); });
    called("teachers-entry");
    step(
        {}, [] { UiDriver::click("entrySave"); },
        [this] {
            return m_application.session().waiting() == 0 && UiDriver::hasRow("entryResults", QStringLiteral("許"));
        },
        60);
    signOut();
}

void Scenario::checkIn() {
    signIn(school, demoPassword(school), {});
    step(
        {}, [] { UiDriver::trigger("actionPlace_checkin"); },
        [] { return UiDriver::hasRow("checkinList", QStringLiteral("吳主任")); });
    step(
        tr("Each semester the roster is gone through: what is new or changed, and who is to be confirmed."),
        [] { UiDriver::pickRow("checkinList", QStringLiteral("吳主任")); },
        [] { return UiDriver::sees("teacherFields") && UiDriver::find("checkinConfirm")->isEnabled(); });
    called("checkin");
    step(
        {}, [] { UiDriver::click("checkinConfirm"); }, [this] { return m_application.session().waiting() == 0; }, 60);
    step(
        {}, [] { UiDriver::trigger("checkinListSelectAll"); },
        [] { return UiDriver::find("checkinConfirm")->isEnabled(); });
    step(
        {}, [] { UiDriver::click("checkinConfirm"); },
        [this] { return m_application.session().waiting() == 0 && UiDriver::find("checkinClose")->isEnabled(); }, 60);
    step(
        tr("All are confirmed: the check-in is finished, and its sheet is printed for the seals."),
        [] { UiDriver::click("checkinClose"); }, seen("checkinPanelConfirm"));
    called("checkin-close");
    step(
        {}, [] { UiDriver::click("checkinPanelConfirm"); },
        [this] { return isClosed(m_application) && UiDriver::sees("checkinPrint"); }, 60);
    step(
        tr("The sheet of the check-in."), [] { UiDriver::click("checkinPrint"); }, seen("checkinPaper"));
    called("checkin-sheet");
    step(
        {}, [] { UiDriver::close("checkinPaper"); }, [] { return !UiDriver::sees("checkinPaper"); });
    signOut();
    signIn(desk, demoPassword(desk), {});
    step(
        {}, [] { UiDriver::trigger("actionPlace_checkin-units"); }, [] { return UiDriver::sees("checkinUnitsList"); });
    step(
        tr("The regional centre sees who has finished, and reminds the others."),
        [] { UiDriver::pickRow("checkinUnitsList", QString::fromUtf8(schoolName)); }, seen("checkinUnitFields"));
    called("checkin-units");
    signOut();
}

} // namespace inservice
