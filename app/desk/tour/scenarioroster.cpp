// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario, with the roster of a school: somebody new is entered, a personnel list is taken in, another school
// takes somebody over, and the semester's check-in is gone through.
#include "app/desk/application.h"
#include "app/desk/tour/scenario.h"
#include "app/desk/tour/uidriver.h"
#include "models/central/trial/demodata.h"
#include "models/domain/terms.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/checkins.h"
#include "models/sync/accountlink.h"

#include <QApplication>
#include <QClipboard>

namespace inservice {

namespace {

// Of the demonstration.
const char* const school = "khchief1";
const char* const desk = "khdesk1";
const char* const schoolName = "高雄市立示範國民中學";
const char* const otherSchool = "高雄市立樣本國民中學";

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

void Scenario::importTeachers() {
    signIn(school, demoPassword(school), {});
    step(
        {}, [] { UiDriver::trigger("actionPlace_enter-teacher"); }, seen("entryImport"));
    step(
        {}, [] { UiDriver::click("entryImport"); }, seen("importPaste"));
    step(
        tr("A personnel list is tried first: what is wrong is said at its row, and what differs can be taken or left."),
        [] {
            const QString list = QStringLiteral("姓名\t身分證字號\t出生日期\t職稱\n"
                                                "孫專任\t%1\t75/1/30\t導師\n"
                                                "何新進\t%2\t79/6/6\t教師\n"
                                                "施寫錯\t%3\t80/2/30\t教師\n");
            QApplication::clipboard()->setText(list.arg(demoNationalId('T', Sex::Male, 4),
                                                        demoNationalId('T', Sex::Female, 91),
                                                        demoNationalId('T', Sex::Female, 92)));
            UiDriver::click("importPaste");
        },
        [] {
            return UiDriver::hasRow("importLines", QStringLiteral("何新進")) &&
                   UiDriver::find("importTake")->isEnabled();
        },
        60);
    called("import");
    step(
        tr("What was taken is on the roster; the whole list can be undone."), [] { UiDriver::click("importTake"); },
        [this] { return m_application.session().waiting() == 0 && !UiDriver::find("importTake")->isEnabled(); }, 60);
    called("import-done");
    signOut();
}

void Scenario::objectToMove() {
    signIn(desk, demoPassword(desk), {});
    step(
        {}, [] { UiDriver::trigger("actionPlace_enter-teacher"); }, seen("unitFind"));
    step(
        {}, [] { UiDriver::type("unitFind", QStringLiteral("樣本國民中學")); },
        [] { return UiDriver::hasRow("unitResults", QString::fromUtf8(otherSchool)); });
    step(
        {},
        [] {
            UiDriver::pickRow("unitResults", QString::fromUtf8(otherSchool));
            UiDriver::type("entryName", QStringLiteral("孫專任"));
            UiDriver::choose("entrySex", toKey(Sex::Male));
            UiDriver::type("entryNationalId", demoNationalId('T', Sex::Male, 4));
            UiDriver::type("entryBirthDate", QStringLiteral("75/1/30"));
            UiDriver::choose("entryTitle", QStringLiteral("合格專任教師"));
        },
        [] { return UiDriver::find("entrySave")->isEnabled(); });
    step(
        tr("Somebody of another school's roster: which one is said to whoever knows the person."),
        [] { UiDriver::click("entrySave"); }, [] { return UiDriver::find("entryMove")->isEnabled(); }, 60);
    called("teachers-elsewhere");
    step(
        {}, [] { UiDriver::click("entryMove"); }, [this] { return m_application.session().waiting() == 0; }, 60);
    signOut();
    signIn(school, demoPassword(school), {});
    step(
        {}, [] { UiDriver::trigger("actionPlace_moves"); },
        [] { return UiDriver::hasRow("movesList", QStringLiteral("孫專任")); });
    step(
        {}, [] { UiDriver::pickRow("movesList", QStringLiteral("孫專任")); }, decidable("moveObject"));
    step(
        tr("The school that was left sees it, and objects."),
        [] {
            UiDriver::click("moveObject");
            UiDriver::type("movePanelText", tr("Still teaches here."));
        },
        [] { return UiDriver::find("movePanelConfirm")->isEnabled(); });
    called("teachers-objection");
    step(
        {}, [] { UiDriver::click("movePanelConfirm"); }, [this] { return m_application.session().waiting() == 0; }, 60);
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
