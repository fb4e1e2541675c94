// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario, with a course: a school registers it, its desk sends it back and approves what comes.
#include "app/desk/application.h"
#include "app/desk/tour/scenario.h"
#include "app/desk/tour/uidriver.h"
#include "models/domain/rocdate.h"
#include "models/sync/accountlink.h"

namespace inservice {

namespace {

// Of the demonstration.
const char* const school = "khchief1";
const char* const desk = "khdesk1";
const char* const title = "閱讀理解策略教學工作坊";
constexpr int inDays = 40;

QString course() {
    return QString::fromUtf8(title);
}

} // namespace

void Scenario::registerCourse() {
    signIn(school, demoPassword(school), {});
    step(
        {}, [] { UiDriver::trigger("actionPlace_register-course"); }, seen("startTitle"));
    step(
        tr("A course is registered: three things are asked, all else is filled in from the unit and the last course."),
        [] {
            UiDriver::type("startTitle", course());
            UiDriver::type("startDate", RocDate::today().day().addDays(inDays).toString(QStringLiteral("yyyy-MM-dd")));
            UiDriver::type("startFrom", QStringLiteral("13:30"));
            UiDriver::type("startTo", QStringLiteral("16:30"));
            UiDriver::type("startSize", QStringLiteral("40"));
        },
        seen("startGo"));
    called("course-start");
    step(
        {}, [] { UiDriver::click("startGo"); }, seen("coursePartHeadB"));
    step(
        tr("The form in its parts: each says in a line what stands in it, and opens to be changed."),
        [] { UiDriver::click("coursePartHeadB"); }, seen("course.venue"));
    called("course-form");
    step(
        tr("Submitted: the course has its number, and waits for its desk."),
        [] { UiDriver::click("submitActionButton"); }, seen("sentHeading"), 60);
    called("course-sent");
    signOut();
    sendCourseBack();
    correctCourse();
    approveCourse();
}

void Scenario::openCourseReview() {
    signIn(desk, demoPassword(desk), {});
    step(
        {}, [] { UiDriver::trigger("actionPlace_course-review"); },
        [] { return UiDriver::hasRow("courseReviewList", course()); });
}

void Scenario::sendCourseBack() {
    openCourseReview();
    step(
        tr("The desk reads it: what was filled in, and in yellow what the centre found doubtful."),
        [] { UiDriver::pickRow("courseReviewList", course()); }, decidable("courseReturn"));
    called("course-review");
    step(
        tr("It is sent back: with reasons, and with a sentence about a field, which the school finds marked."),
        [] {
            UiDriver::click("courseReturn");
            UiDriver::choose("courseFaultsField", QStringLiteral("venue"));
            UiDriver::type("courseFaultsSentence", tr("Which floor?"));
            UiDriver::click("courseFaultsAdd");
            UiDriver::type("coursePanelText", tr("Please say where it is held."));
        },
        [] { return UiDriver::find("coursePanelConfirm")->isEnabled(); });
    called("course-return");
    step(
        {}, [] { UiDriver::click("coursePanelConfirm"); }, [this] { return m_application.session().waiting() == 0; },
        60);
    signOut();
}

void Scenario::correctCourse() {
    signIn(school, demoPassword(school), {});
    step(
        {}, [] { UiDriver::trigger("actionPlace_courses"); },
        [] { return UiDriver::hasRow("unitCoursesList", course()); });
    step(
        tr("The school sees it among its courses, and what comes next."),
        [] { UiDriver::pickRow("unitCoursesList", course()); }, decidable("courseCorrect"));
    called("courses");
    step(
        {}, [] { UiDriver::click("courseCorrect"); }, seen("courseReturned"));
    step(
        tr("What the desk wrote stands above the form, and at the field."),
        [] { UiDriver::type("courseAnswer", tr("On the third floor of the library.")); },
        [] { return UiDriver::find("submitActionButton")->isEnabled(); });
    called("course-correct");
    step(
        {}, [] { UiDriver::click("submitActionButton"); },
        [this] { return m_application.session().waiting() == 0 && UiDriver::sees("sentHeading"); }, 60);
    signOut();
}

void Scenario::approveCourse() {
    openCourseReview();
    step(
        {}, [] { UiDriver::pickRow("courseReviewList", course()); }, decidable("courseApprove"));
    step(
        tr("Approved: the course becomes public at the next full hour. For ten seconds it can be undone."),
        [] { UiDriver::click("courseApprove"); }, seen("undoButton"));
    called("course-approved");
    step(
        {}, {}, [this] { return m_application.session().waiting() == 0; }, 60);
    signOut();
}

} // namespace inservice
