// SPDX-License-Identifier: GPL-3.0-or-later
// The story, at the centre: receiving, reviewing, several at once; and the mail that comes of it.
#include "app/desk/application.h"
#include "app/desk/tour/hands.h"
#include "app/desk/tour/story.h"
#include "forms/paper/scanview.h"
#include "forms/review/actionbar.h"

#include <algorithm>
#include <memory>

namespace inservice {

std::function<bool()> Story::decidable(const QString& name) {
    return [name] {
        if (!Hands::sees(name) || !Hands::find(name)->isEnabled()) {
            return false;
        }
        const auto* bar = qobject_cast<const ActionBar*>(Hands::find(name)->parentWidget());
        return bar == nullptr || !bar->isPausing();
    };
}

void Story::reviewAsCentre(const TourPerson& person, const QString& scan) {
    step(
        {}, [] { Hands::trigger("actionPlace_review"); }, seen("queueChip0"));
    step(
        tr("The queue of the centre, with counters; the case that was just applied for is in it."),
        [] { Hands::click("queueChip0"); }, [person] { return Hands::hasRow("queueList", person.name); });
    called("queue");
    step(
        tr("The case beside the list: what was applied for, and who leads the school at present."),
        [person] { Hands::pickRow("queueList", person.name); },
        [person] { return Hands::sees("caseName") && Hands::words("caseName").contains(person.name); });
    called("case");
    step(
        {}, [] { Hands::openTab("caseTabs", "scanView"); }, seen("scanView"));
    step(
        tr("The sealed form came back: its scan is dropped in, and what it is received with is asked beside it."),
        [scan] { Hands::dropFile("scanView", scan); },
        [] {
            // The PDF itself, too: what draws it is a module that has to be found where the program is installed.
            const auto* view = qobject_cast<const ScanView*>(Hands::find("scanView"));
            return Hands::sees("panelConfirm") && view != nullptr && view->hasScan();
        });
    called("scan");
    step(
        tr("Receiving the paper: how it came, and which seals were seen."),
        [] {
            Hands::check("panelHowScan");
            Hands::check("panelHeadSeal");
        },
        [] { return Hands::find("panelConfirm")->isEnabled(); });
    called("receive");
    step(
        {}, [] { Hands::click("panelConfirm"); },
        [this, person] {
            ReplicaReader& replica = m_application.session().account()->replica();
            const QList<ApplicationRow> cases = replica.applications();
            return caseIs(person.account, "awaiting_review") &&
                   std::any_of(cases.cbegin(), cases.cend(), [&](const ApplicationRow& one) {
                       return one.accountName == person.account && !replica.scans(one.id).isEmpty();
                   });
        });
    step(
        {},
        [person] {
            Hands::click("queueChip1");
            Hands::type("queueFind", person.account);
        },
        [person] { return Hands::hasRow("queueList", person.name); });
    step(
        tr("The paper is here; the case can be decided."), [person] { Hands::pickRow("queueList", person.name); },
        decidable("caseApprove"));
    step(
        tr("Approved: the account is open, and the applicant has been told by mail."),
        [] { Hands::click("caseApprove"); }, [this, person] { return caseIs(person.account, "approved"); });
    called("approved");
}

void Story::undoBulk() {
    const auto waiting = [this] {
        const QList<ApplicationRow> cases = m_application.session().account()->replica().applications();
        return std::count_if(cases.cbegin(), cases.cend(),
                             [](const ApplicationRow& one) { return one.state == ApplicationState::AwaitingReview; });
    };
    const auto before = std::make_shared<qsizetype>(0);
    step(
        {}, [] { Hands::type("queueFind", {}); }, [] { return Hands::sees("queueList"); });
    step(
        {},
        [waiting, before] {
            *before = waiting();
            Hands::trigger("queueListSelectAll");
        },
        [before] { return *before > 1 && Hands::sees("bulkApprove"); });
    step(
        tr("Several at once: what would happen is said before, case by case."), [] { Hands::click("bulkApprove"); },
        seen("bulkPanelConfirm"));
    called("bulk-preview");
    step(
        tr("Decided together, they wait for ten seconds, and nobody has been told yet."),
        [] { Hands::click("bulkPanelConfirm"); },
        [this, before] { return Hands::sees("undoButton") && m_application.session().waiting() == *before; });
    called("bulk-undo");
    step(
        {}, [] { Hands::click("undoButton"); },
        [this, waiting, before] {
            return !Hands::sees("undoButton") && m_application.session().waiting() == 0 && waiting() == *before;
        });
}

void Story::readMail(const TourPerson& person) {
    step(
        tr("The mail that tells the applicant: the account is open."), [] { Hands::trigger("actionMailbox"); },
        [person] { return Hands::hasRow("mailList", person.mail()); });
    called("mail-approved");
    step(
        {}, [] { Hands::close("mailboxWindow"); }, [] { return !Hands::sees("mailboxWindow"); });
}

} // namespace inservice
