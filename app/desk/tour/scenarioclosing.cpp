// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario, with a course that is over: what lacks is put right, the list goes to the desk, the teacher has the
// certificate.
#include "app/desk/application.h"
#include "app/desk/tour/scenario.h"
#include "app/desk/tour/tourscanner.h"
#include "app/desk/tour/uidriver.h"
#include "forms/attendance/sheet/signincode.h"
#include "models/records/certificatecode.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/enrolments.h"
#include "models/replica/tables/records.h"
#include "models/sync/accountlink.h"

#include <QApplication>
#include <memory>

namespace inservice {

namespace {

// Of the demonstration: a course that is over, with two people of whom nothing is noted (demoattendance).
const char* const school = "khchief1";
const char* const desk = "khdesk1";
const char* const teacher = "khteacher1";
const char* const title = "[A1]數位學習工作坊(一)";
const char* const oneUnmarked = "孫專任";
const char* const otherUnmarked = "錢輔導";
const char* const teacherName = "趙導師";
constexpr int longest = 90; ///< s, of what the centre is asked for on a busy PC

QString course() {
    return QString::fromUtf8(title);
}

bool isEnabled(const QString& name) {
    return UiDriver::sees(name) && UiDriver::find(name)->isEnabled();
}

/// A key of 點名: P, A …
QString markButton(int code) {
    return QStringLiteral("rollMark%1").arg(code);
}
constexpr int late = 1; ///< of PresenceCode
constexpr int absent = 5;

} // namespace

void Scenario::closeCourse() {
    signIn(school, demoPassword(school), {});
    seeWhatLacks();
    callRoll();
    readOnlineLog();
    attachSheets();
    handInList();
    signOut();
    confirmList();
    printCertificate();
    correctClosed(course());
}

void Scenario::openClosing() {
    step(
        {}, [] { UiDriver::trigger("actionPlace_closing"); }, [] { return UiDriver::hasRow("closingList", course()); },
        longest);
    step(
        {}, [] { UiDriver::pickRow("closingList", course()); },
        [] {
            return UiDriver::sees("closingName") && UiDriver::words("closingName").contains(course()) &&
                   decidable("closingHours")();
        },
        longest);
}

void Scenario::seeWhatLacks() {
    openClosing();
    step(tr("A course is over: the check before closing says what is to be put right, what is to be confirmed, and "
            "leads to the place where it is done."),
         {}, seen("closingCheck_K02"), longest);
    called("closing-checks");
}

void Scenario::callRoll() {
    step(
        {}, [] { UiDriver::click("closingAttend"); },
        [] { return UiDriver::hasRow("rollList", oneUnmarked) && UiDriver::hasRow("rollList", otherUnmarked); },
        longest);
    step(
        {}, [] { UiDriver::pickRow("rollList", oneUnmarked); },
        [] { return isEnabled(markButton(late)) && UiDriver::words("rollPersonName").contains(oneUnmarked); }, longest);
    step(
        {}, [] { UiDriver::click(markButton(late)); }, seen("rollMinutesConfirm"));
    step(
        tr("Somebody came late: how many minutes decides how much of the session counts."),
        [] { UiDriver::type("rollMinutes.minutes", QStringLiteral("40")); },
        [] { return isEnabled("rollMinutesConfirm"); });
    called("roll-minutes");
    step(
        {}, [] { UiDriver::click("rollMinutesConfirm"); }, sent(), longest);
    step(
        tr("Roll call: a key for each person, and the next one is chosen by itself. Nobody becomes absent silently."),
        [] { UiDriver::pickRow("rollList", otherUnmarked); },
        [] { return isEnabled(markButton(absent)) && UiDriver::words("rollPersonName").contains(otherUnmarked); },
        longest);
    called("roll-call");
    step(
        {}, [] { UiDriver::click(markButton(absent)); }, sent(), longest);
    step(
        {}, [] { UiDriver::click("rollPrintSheets"); }, seen("signinPaper"), longest);
    savePaper(
        "signinPaper",
        tr("Sign-in sheets: 25 rows a page, empty rows for who walks in, and a mark that tells the sheets apart."),
        "signin-sheets", m_tour.file("signin-sheets.pdf"));
    readSheets();
}

/// The sheets as they come back: all have signed, also somebody who is noted as absent.
void Scenario::readSheets() {
    step(
        {},
        [this] {
            ReplicaReader& replica = m_application.session().account()->replica();
            m_scanner = std::make_unique<TourScanner>([&replica](TourScanner::Sheet& sheet, QPainter& painter) {
                const std::optional<SigninCode> code = SigninCode::parse(sheet.code);
                if (!code) {
                    throw TourError{"a sheet of signatures has no code"};
                }
                for (int line = 0; line < code->people.size(); ++line) {
                    const auto person = replica.row<EnrolmentRow>(code->people.at(line).enrolmentId);
                    for (int box = 0; person && box < code->boxes.size(); ++box) {
                        writeInk(painter, signin::boxArea(*code, line, box), person->name);
                    }
                }
            });
            m_scanner->take(m_tour.file("signin-sheets.pdf"));
        },
        [this] { return m_scanner->isDone(); }, longest);
    step(
        {},
        [this] {
            m_scanner->save(m_tour.file("signed-sheets.pdf"));
            m_scanner.reset();
            UiDriver::click("rollReadSheets");
        },
        seen("signBackChoose"), longest);
    step(
        tr("The signed sheets are read: what stands on them is proposed, and what is doubtful is asked with its "
           "picture."),
        [this] { UiDriver::dropFile("signBackPanel", m_tour.file("signed-sheets.pdf")); },
        [] {
            if (UiDriver::sees("signBackProgress") || !UiDriver::hasRow("signBackTable", QStringLiteral("錢"))) {
                return false;
            }
            QApplication::setActiveWindow(UiDriver::find("signBackPanel")->window());
            return true;
        },
        longest);
    called("signback");
    step(
        {}, [] { UiDriver::close("signBackPanel"); }, [] { return !UiDriver::sees("signBackPanel"); });
}

void Scenario::attachSheets() {
    openClosing();
    step(
        {}, {}, [] { return UiDriver::sees("closingCheck_K22") && !UiDriver::sees("closingCheck_K02"); }, longest);
    step(
        {}, [] { UiDriver::click("closingEvidence"); }, seen("closingEvidenceFile"), longest);
    step(
        tr("The signed sheets, scanned, go with the list: which sessions they show is ticked."),
        [this] { UiDriver::dropFile("closingEvidence", m_tour.file("signed-sheets.pdf")); },
        [] { return isEnabled("closingEvidenceConfirm"); }, longest);
    called("closing-evidence");
    step(
        {}, [] { UiDriver::click("closingEvidenceConfirm"); },
        [this] { return m_application.session().waiting() == 0 && UiDriver::sees("closingFiles"); }, longest);
    step(
        {}, [] { UiDriver::click("closingHours"); }, [] { return UiDriver::hasRow("hoursList", teacherName); },
        longest);
    step(
        tr("List and hours: beside each person stands how the hours come about, session by session."),
        [] { UiDriver::pickRow("hoursList", oneUnmarked); },
        [] { return UiDriver::words("hoursName").contains(oneUnmarked) && isEnabled("hoursCorrect"); }, longest);
    called("hours");
}

void Scenario::handInList() {
    openClosing();
    step(
        {}, [] { UiDriver::openTab("closingTabs", "closingChecks"); }, decidable("closingSubmit"), longest);
    step(
        tr("Handed in: what is doubtful is looked at once more, and said in a sentence that the desk reads."),
        [] {
            UiDriver::click("closingSubmit");
            UiDriver::check("closingConfirmed");
            UiDriver::type("closingPanelText", tr("Registration was on paper; everybody was entered afterwards."));
        },
        [] { return isEnabled("closingPanelConfirm"); }, longest);
    called("closing-submit");
    step(
        {}, [] { UiDriver::click("closingPanelConfirm"); },
        [this] { return m_application.session().waiting() == 0 && decidable("closingPrint")(); }, longest);
    step(
        {}, [] { UiDriver::click("closingPrint"); }, seen("closingPaper"), longest);
    savePaper("closingPaper", tr("The summary for the files: sums, evidence, and a check value of this very list."),
              "closing-paper", m_tour.file("closing-summary.pdf"));
}

void Scenario::confirmList() {
    signIn(desk, demoPassword(desk), {});
    step(
        {}, [] { UiDriver::trigger("actionPlace_list-review"); },
        [] { return UiDriver::hasRow("listReviewList", course()); }, longest);
    step(
        tr("The desk reads the list with its arithmetic, the check, the evidence and the organiser's sentence."),
        [] { UiDriver::pickRow("listReviewList", course()); },
        [] { return UiDriver::hasRow("listRows", teacherName) && decidable("listConfirm")(); }, longest);
    called("list-review");
    step(
        tr("Confirmed: for ten seconds it can be undone, then the hours stand in the teachers' records."),
        [] { UiDriver::click("listConfirm"); }, seen("undoButton"), longest);
    called("list-confirmed");
    step({}, {}, sent(), longest);
    signOut();
}

void Scenario::printCertificate() {
    signIn(teacher, demoPassword(teacher), {}, true);
    step(
        {}, [] { UiDriver::trigger("actionPlace_records"); }, [] { return UiDriver::hasRow("recordsList", course()); },
        longest);
    step(
        tr("The teacher's record: confirmed hours with their sums, what is still lacking of what the law asks, and "
           "the certificate's number."),
        [] { UiDriver::pickRow("recordsList", course()); }, [] { return isEnabled("recordPrint"); }, longest);
    called("records");
    step(
        {}, [] { UiDriver::click("recordPrint"); }, seen("certificatePaper"), longest);
    savePaper("certificatePaper",
              tr("The certificate on paper: whoever gets it can verify it by number and code, without an account."),
              "certificate", m_tour.file("certificate.pdf"));
    seeNotices();
    verifyCertificate();
}

void Scenario::verifyCertificate() {
    const auto code = std::make_shared<CertificateCode>();
    step({},
         [this, code] {
             const QList<CertificateRow> rows = m_application.session().account()->replica().rows<CertificateRow>(
                 QStringLiteral(" WHERE title = ?"), {course()});
             if (rows.isEmpty()) {
                 throw TourError{"the teacher has no certificate"};
             }
             *code = {rows.constFirst().number, rows.constFirst().code, rows.constFirst().version};
         },
         {});
    signOut();
    step(
        {}, [] { UiDriver::trigger("actionPlace_verify"); }, seen("verifyNumber"));
    step(
        tr("Verifying it, without signing in: what the paper must say, with the name masked."),
        [code] {
            UiDriver::type("verifyNumber", code->number);
            UiDriver::type("verifyCode", code->shownCode());
            UiDriver::click("verifyButton");
        },
        seen("verifyState"), longest);
    called("verify");
    begin();
}

} // namespace inservice
