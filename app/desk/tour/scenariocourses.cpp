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
const char* const teacher = "khteacher1";
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
    findCourse();
    changeCourse();
    cancelCourse();
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
        tr("Approved: the course becomes public, in a trial at once, elsewhere at the next full hour. For ten seconds "
           "it can be undone."),
        [] { UiDriver::click("courseApprove"); }, seen("undoButton"));
    called("course-approved");
    step(
        {}, {}, [this] { return m_application.session().waiting() == 0; }, 60);
    signOut();
}

void Scenario::findCourse() {
    signIn(teacher, demoPassword(teacher), {}, true);
    step(
        tr("Courses by where they are held: the counties as a map, and as a list with the same counts."),
        [] { UiDriver::trigger("actionPlace_courses-by-place"); }, seen("countyMap"));
    called("courses-by-place");
    step(
        {}, [] { UiDriver::trigger("actionPlace_find-courses"); },
        [] { return UiDriver::hasRow("findCoursesList", course()); });
    step(
        tr("A teacher finds the course, with all that is to be known about it; who is in charge is told on asking."),
        [] { UiDriver::pickRow("findCoursesList", course()); }, decidable(QStringLiteral("offeringTrack")));
    called("find-courses");
    step(
        tr("Followed: the centre tells what changes, and when registration opens."),
        [] { UiDriver::click("offeringTrack"); },
        [this] { return m_application.session().waiting() == 0 && UiDriver::sees("offeringUntrack"); }, 60);
    signOut();
}

void Scenario::openOwnCourse(const char* button) {
    signIn(school, demoPassword(school), {});
    step(
        {}, [] { UiDriver::trigger("actionPlace_courses"); },
        [] { return UiDriver::hasRow("unitCoursesList", course()); });
    step(
        {}, [] { UiDriver::pickRow("unitCoursesList", course()); }, decidable(QString::fromLatin1(button)));
}

void Scenario::changeCourse() {
    openOwnCourse("courseChange");
    step(
        {}, [] { UiDriver::click("courseChange"); }, seen("coursePartHeadB"));
    step(
        {}, [] { UiDriver::click("coursePartHeadB"); }, seen("course.venue"));
    step(
        tr("A change: before it is sent one sees field by field what holds at once, what the desk reviews, and who is "
           "told."),
        [] {
            UiDriver::type("course.venue", tr("Third floor of the library"));
            UiDriver::click("changePreviewActionButton");
        },
        seen("changeSendActionButton"));
    called("course-change");
    step(
        {},
        [] {
            UiDriver::type("changeReason", tr("The room is being painted."));
            UiDriver::click("changeSendActionButton");
        },
        [this] { return m_application.session().waiting() == 0 && UiDriver::sees("changeDoneHeading"); }, 60);
    signOut();
}

void Scenario::cancelCourse() {
    openOwnCourse("courseCancel");
    step(
        tr("A course is cancelled: whoever enrolled is told why."),
        [] {
            UiDriver::click("courseCancel");
            UiDriver::type("coursePanelText", tr("The lecturer has fallen ill."));
        },
        [] { return UiDriver::find("coursePanelConfirm")->isEnabled(); });
    called("course-cancel");
    step(
        {}, [] { UiDriver::click("coursePanelConfirm"); }, [this] { return m_application.session().waiting() == 0; },
        60);
    signOut();
}

} // namespace inservice
