// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario, with a course that is closed: a number on its list was wrong, the school asks for it to be put right on
// a sealed form, and the desk decides.
#include "app/desk/application.h"
#include "app/desk/tour/scenario.h"
#include "app/desk/tour/uidriver.h"
#include "forms/courses/change/evidenceedit.h"

namespace inservice {

namespace {

const char* const school = "khchief1";
const char* const desk = "khdesk1";
const char* const person = "孫專任"; ///< came late by the sheet, and had been there from the beginning
constexpr int longest = 90;          ///< s, of what the centre is asked for on a busy PC

bool isEnabled(const QString& name) {
    return UiDriver::sees(name) && UiDriver::find(name)->isEnabled();
}

} // namespace

void Scenario::correctClosed(const QString& title) {
    signIn(school, demoPassword(school), {});
    seePassedOn();
    step(
        {}, [] { UiDriver::trigger("actionPlace_closing"); }, seen("closingChip4"), longest);
    step(
        {}, [] { UiDriver::click("closingChip4"); }, [title] { return UiDriver::hasRow("closingList", title); },
        longest);
    step(
        {}, [title] { UiDriver::pickRow("closingList", title); },
        [title] { return UiDriver::words("closingName").contains(title) && decidable("closingCorrect")(); }, longest);
    step(
        {}, [] { UiDriver::click("closingCorrect"); }, [] { return UiDriver::hasRow("correctRows", person); }, longest);
    step(
        {}, [] { UiDriver::pickRow("correctRows", person); }, decidable("correctHours"), longest);
    step(
        tr("A closed course is put right: whose row is wrong, and what it should say."),
        [] {
            UiDriver::click("correctHours");
            UiDriver::type("correctPerson.hours", QStringLiteral("3"));
        },
        [] { return isEnabled("correctPersonConfirm"); });
    called("correct-person");
    askForCorrection(title);
    signOut();
    approveCorrection(title);
}

void Scenario::askForCorrection(const QString& title) {
    step(
        {},
        [] {
            UiDriver::click("correctPersonConfirm");
            UiDriver::openTab("correctTabs", "correctHeading");
        },
        seen("correctReason"));
    step(
        tr("What is asked for, before and after, with its cause; more hours need evidence."),
        [this] {
            UiDriver::type("correctPhone", QStringLiteral("07-6000800#31"));
            UiDriver::type("correctReason", tr("The sheet of another course had been read by mistake."));
            auto* evidence = qobject_cast<EvidenceEdit*>(UiDriver::find("changeFileAdd")->parentWidget());
            if (evidence == nullptr) {
                throw TourError{"there is nowhere to put the evidence"};
            }
            evidence->take({m_tour.file("signin-sheets.pdf")}); // a file dialog is not of this program
        },
        seen("changeFileRemove0"));
    called("correct-summary");
    step(
        {}, [] { UiDriver::trigger("correctSendAction"); },
        [this, title] {
            return m_application.session().waiting() == 0 && UiDriver::sees("correctionName") &&
                   UiDriver::words("correctionName").contains(title) && decidable("correctionPrint")();
        },
        longest);
    step(
        {}, [] { UiDriver::click("correctionPrint"); }, seen("correctionPaper"), longest);
    savePaper(
        "correctionPaper",
        tr("The form for the seals: what holds and what should, with a check value that makes any other one void."),
        "correction-paper", m_tour.file("correction.pdf"));
}

void Scenario::approveCorrection(const QString& title) {
    signIn(desk, demoPassword(desk), {});
    step(
        {}, [] { UiDriver::trigger("actionPlace_correction-review"); }, seen("correctionReviewChip4"), longest);
    step(
        {}, [] { UiDriver::click("correctionReviewChip4"); },
        [title] { return UiDriver::hasRow("correctionReviewList", title); }, longest);
    step(
        {}, [title] { UiDriver::pickRow("correctionReviewList", title); }, decidable("correctionReceive"), longest);
    step(
        tr("The sealed form has come by post: its check value is compared with what stands here."),
        [] { UiDriver::click("correctionReceive"); }, [] { return isEnabled("correctionPanelConfirm"); });
    called("correction-receive");
    step(
        {}, [] { UiDriver::click("correctionPanelConfirm"); },
        [this] { return m_application.session().waiting() == 0 && decidable("correctionApprove")(); }, longest);
    step(
        tr("The desk looks at the seals and decides: the list is one version further, and the certificate follows."),
        [] {
            UiDriver::click("correctionApprove");
            UiDriver::check("correctionHeadSeal");
            if (UiDriver::sees("correctionUnitSeal")) {
                UiDriver::check("correctionUnitSeal");
            }
        },
        [] { return isEnabled("correctionPanelConfirm"); });
    called("correction-approve");
    step(
        {}, [] { UiDriver::click("correctionPanelConfirm"); },
        [this] {
            return m_application.session().waiting() == 0 && !UiDriver::sees("correctionPanelConfirm") &&
                   !UiDriver::sees("correctionApprove");
        },
        longest);
    step(tr("It holds: who asked, who decided and what was before stand with the course."), {}, {});
    called("correction-done");
    signOut();
}

} // namespace inservice
