// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario, with an enrolment: a teacher enrols, the school accepts, the teacher reads it and prints the notice.
#include "app/desk/application.h"
#include "app/desk/tour/scenario.h"
#include "app/desk/tour/uidriver.h"
#include "forms/paper/printpanel.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/courses.h"
#include "models/sync/accountlink.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>

namespace inservice {

namespace {

// Of the demonstration: a course with 人工審核 in which two colleagues wait (demoenrolments).
const char* const school = "khchief1";
const char* const teacher = "khteacher1";
const char* const teacherName = "趙導師";
const char* const title = "班級經營與親師溝通";
const char* const ofNamed = "資訊種子教師增能研習"; ///< 開放對象: 指定名單
const char* const namedColleague = "孫專任";
constexpr int smallestPdf = 10'000; ///< bytes; a page with its font is larger
constexpr int longest = 90;         ///< s, of what the centre is asked for on a busy PC

QString course() {
    return QString::fromUtf8(title);
}

/// An entry of a menu or tool bar that would do something now.
bool isPossible(const QString& action) {
    const QWidgetList windows = QApplication::topLevelWidgets();
    return std::any_of(windows.cbegin(), windows.cend(), [&action](const QWidget* window) {
        const auto* found = window->findChild<QAction*>(action);
        return found != nullptr && found->isEnabled();
    });
}

bool isEnabled(const QString& name) {
    return UiDriver::sees(name) && UiDriver::find(name)->isEnabled();
}

} // namespace

qint64 Scenario::courseId(const QString& title) const {
    const QList<CourseRow> found =
        m_application.session().account()->replica().rows<CourseRow>(QStringLiteral(" WHERE title = ?"), {title});
    if (found.isEmpty()) {
        throw TourError{QString("the account knows no course '%1'").arg(title)};
    }
    return found.constFirst().id;
}

std::function<bool()> Scenario::sent(const QString& sees) const {
    return [this, sees] { return m_application.session().waiting() == 0 && (sees.isEmpty() || UiDriver::sees(sees)); };
}

void Scenario::savePaper(const QString& window, const QString& caption, const char* picture, const QString& pdf) {
    step(
        caption,
        [window] {
            // Without a window manager nobody else puts it in front, where its picture is taken.
            if (UiDriver::sees(window)) {
                QApplication::setActiveWindow(UiDriver::find(window));
            }
        },
        [window] {
            if (!UiDriver::sees(window) || !isEnabled("savePdf")) {
                return false;
            }
            QApplication::setActiveWindow(UiDriver::find(window));
            return true;
        },
        longest);
    called(QString::fromLatin1(picture));
    step(
        {},
        [window, pdf] {
            auto* panel = UiDriver::find(window)->findChild<PrintPanel*>();
            if (panel == nullptr) {
                throw TourError{window + " shows no paper"};
            }
            panel->setNextPdfFile(pdf);
            UiDriver::click("savePdf");
        },
        [pdf] { return QFileInfo(pdf).size() > smallestPdf; }, longest);
    step(
        {}, [window] { UiDriver::close(window); }, [window] { return !UiDriver::sees(window); });
}

void Scenario::enrol() {
    signIn(teacher, demoPassword(teacher), {}, true);
    step(
        {}, [] { UiDriver::trigger("actionPlace_find-courses"); },
        [] { return UiDriver::hasRow("findCoursesList", course()); }, longest);
    step(
        {}, [] { UiDriver::pickRow("findCoursesList", course()); }, decidable("offeringEnrol"), longest);
    step(
        {}, [] { UiDriver::click("offeringEnrol"); }, seen("enrol.mobile"), longest);
    step(
        tr("Enrolling: what the roster knows is filled in, each answer says how long it is kept, and above stands how "
           "and when it is decided."),
        [] {
            UiDriver::type("enrol.mobile", QStringLiteral("0912-345-678"));
            UiDriver::click("enrol.meal.vegetarian");
            UiDriver::check("enrolConsent");
        },
        decidable("enrolEnrol"));
    called("enrol-form");
    step(
        tr("Enrolled: the answer comes at once. Cancelling is a button of its own, so that a double click never "
           "cancels."),
        [] { UiDriver::click("enrolEnrol"); },
        [this] { return m_application.session().waiting() == 0 && UiDriver::sees("enrolCancel"); }, longest);
    called("enrolled");
    signOut();
    acceptEnrolments();
    seeAccepted();
}

/// 指定名單 of another course.
void Scenario::seeNamed() {
    step(
        {}, [] { UiDriver::trigger("actionPlace_named-people"); }, seen("namedCourse"), longest);
    step(
        {}, [this] { UiDriver::choose("namedCourse", courseId(QString::fromUtf8(ofNamed))); },
        [] { return UiDriver::hasRow("namedList", namedColleague); }, longest);
    step(
        tr("A course for those who are named: colleagues of a school, and others by their number."),
        [] { UiDriver::pickRow("namedList", namedColleague); },
        [] { return UiDriver::sees("namedTitle") && decidable("namedTakeOff")(); }, longest);
    called("named");
}

void Scenario::acceptEnrolments() {
    signIn(school, demoPassword(school), {});
    step(
        {}, [] { UiDriver::trigger("actionPlace_acceptance"); }, seen("acceptanceCourse"), longest);
    step(
        {}, [this] { UiDriver::choose("acceptanceCourse", courseId(course())); },
        [] { return UiDriver::hasRow("acceptanceList", teacherName) && isPossible("acceptanceInOrder"); }, longest);
    step(
        tr("The organiser reads who has enrolled, in the order of the queue, with what the centre proposes and why."),
        [] { UiDriver::pickRow("acceptanceList", teacherName); }, decidable("acceptanceAccept"), longest);
    called("acceptance");
    step(
        tr("Before anything is sent the centre says what the decision leads to: seats, waiting list, mails, meals and "
           "beds."),
        [] { UiDriver::trigger("acceptanceInOrder"); },
        [] {
            return isEnabled("acceptanceDecisionConfirm") && UiDriver::sees("acceptanceDecisionEffects") &&
                   !UiDriver::words("acceptanceDecisionEffects").isEmpty();
        },
        longest);
    called("acceptance-decision");
    step(
        tr("Accepted, in order: for a few seconds it can be undone, then everybody is told by mail."),
        [] { UiDriver::click("acceptanceDecisionConfirm"); }, seen("undoButton"), longest);
    called("acceptance-undo");
    step({}, {}, sent(), longest);
    seeNamed();
    signOut();
}

void Scenario::seeAccepted() {
    signIn(teacher, demoPassword(teacher), {}, true);
    step(
        {}, [] { UiDriver::trigger("actionPlace_own-enrolments"); },
        [] { return UiDriver::hasRow("ownEnrolmentsList", course()); }, longest);
    step(
        tr("The teacher reads the result, and prints the notice of acceptance for a leave on duty."),
        [] { UiDriver::pickRow("ownEnrolmentsList", course()); }, [] { return isEnabled("ownEnrolmentPrint"); },
        longest);
    called("own-enrolments");
    step(
        {}, [] { UiDriver::click("ownEnrolmentPrint"); }, seen("ownNotice"), longest);
    savePaper("ownNotice", tr("The notice: who is to be where and when, with the course's number to look it up."),
              "acceptance-notice", m_tour.file("acceptance-notice.pdf"));
    signOut();
}

} // namespace inservice
