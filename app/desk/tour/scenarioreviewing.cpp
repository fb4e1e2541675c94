// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario, at the centre: receiving, reviewing, several at once; and the mail that comes of it.
#include "app/desk/application.h"
#include "app/desk/tour/scenario.h"
#include "app/desk/tour/uidriver.h"
#include "forms/commands/actionbar.h"
#include "forms/paper/scanview.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/applications.h"

#include <algorithm>
#include <memory>

namespace inservice {

std::function<bool()> Scenario::decidable(const QString& name) {
    return [name] {
        if (!UiDriver::sees(name) || !UiDriver::find(name)->isEnabled()) {
            return false;
        }
        const auto* bar = qobject_cast<const ActionBar*>(UiDriver::find(name)->parentWidget());
        return bar == nullptr || !bar->isPausing();
    };
}

void Scenario::reviewAsCentre(const TourPerson& person, const QString& scan) {
    step(
        {}, [] { UiDriver::trigger("actionPlace_review"); }, seen("queueChip0"));
    step(
        tr("The queue of the centre, with counters; the case that was just applied for is in it."),
        [] { UiDriver::click("queueChip0"); }, [person] { return UiDriver::hasRow("queueList", person.name); });
    called("queue");
    step(
        tr("The case beside the list: what was applied for, and who leads the school at present."),
        [person] { UiDriver::pickRow("queueList", person.name); },
        [person] { return UiDriver::sees("caseName") && UiDriver::words("caseName").contains(person.name); });
    called("case");
    step(
        {}, [] { UiDriver::openTab("caseTabs", "scanView"); }, seen("scanView"));
    step(
        tr("The sealed form came back: its scan is dropped in, and what it is received with is asked beside it."),
        [scan] { UiDriver::dropFile("scanView", scan); },
        [] {
            // The PDF itself, too: what draws it is a module that has to be found where the program is installed.
            const auto* view = qobject_cast<const ScanView*>(UiDriver::find("scanView"));
            return UiDriver::sees("panelConfirm") && view != nullptr && view->hasScan();
        });
    called("scan");
    step(
        tr("Receiving the paper: how it came, and which seals were seen."),
        [] {
            UiDriver::check("panelHowScan");
            UiDriver::check("panelHeadSeal");
        },
        [] { return UiDriver::find("panelConfirm")->isEnabled(); });
    called("receive");
    step(
        {}, [] { UiDriver::click("panelConfirm"); },
        [this, person] {
            ReplicaReader& replica = m_application.session().account()->replica();
            const QList<ApplicationRow> cases = replica.rows<ApplicationRow>();
            return caseIs(person.account, "awaiting_review") &&
                   std::any_of(cases.cbegin(), cases.cend(), [&](const ApplicationRow& one) {
                       return one.accountName == person.account && !scansOf(replica, one.id).isEmpty();
                   });
        });
    step(
        {},
        [person] {
            UiDriver::click("queueChip1");
            UiDriver::type("queueFind", person.account);
        },
        [person] { return UiDriver::hasRow("queueList", person.name); });
    step(
        tr("The paper is here; the case can be decided."), [person] { UiDriver::pickRow("queueList", person.name); },
        decidable("caseApprove"));
    step(
        tr("Approved: the account is open, and the applicant has been told by mail."),
        [] { UiDriver::click("caseApprove"); }, [this, person] { return caseIs(person.account, "approved"); });
    called("approved");
}

void Scenario::undoBulk() {
    const auto waiting = [this] {
        const QList<ApplicationRow> cases = m_application.session().account()->replica().rows<ApplicationRow>();
        return std::count_if(cases.cbegin(), cases.cend(),
                             [](const ApplicationRow& one) { return one.state == ApplicationState::AwaitingReview; });
    };
    const auto before = std::make_shared<qsizetype>(0);
    step(
        {}, [] { UiDriver::type("queueFind", {}); }, [] { return UiDriver::sees("queueList"); });
    step(
        {},
        [waiting, before] {
            *before = waiting();
            UiDriver::trigger("queueListSelectAll");
        },
        [before] { return *before > 1 && UiDriver::sees("bulkApprove"); });
    step(
        tr("Several at once: what would happen is said before, case by case."), [] { UiDriver::click("bulkApprove"); },
        seen("bulkPanelConfirm"));
    called("bulk-preview");
    step(
        tr("Decided together, they wait for ten seconds, and nobody has been told yet."),
        [] { UiDriver::click("bulkPanelConfirm"); },
        [this, before] { return UiDriver::sees("undoButton") && m_application.session().waiting() == *before; });
    called("bulk-undo");
    step(
        {}, [] { UiDriver::click("undoButton"); },
        [this, waiting, before] {
            return !UiDriver::sees("undoButton") && m_application.session().waiting() == 0 && waiting() == *before;
        });
}

void Scenario::remindUnits() {
    const QString unit = QStringLiteral("樣本國民中學"); // of Trial: nobody there has an account
    step(
        tr("The units that have no chief manager."), [] { UiDriver::trigger("actionPlace_schools"); },
        [unit] { return UiDriver::hasRow("schoolsList", unit); });
    step(
        tr("A letter to each that is chosen; whom a mail reaches can be told by mail."),
        [unit] { UiDriver::pickRow("schoolsList", unit); },
        [] { return UiDriver::sees("savePdf") && UiDriver::sees("schoolFields"); });
    called("reminder-letter");
}

void Scenario::lookThroughTree(const TourPerson& person) {
    step(
        {}, [] { UiDriver::trigger("actionPlace_accounts"); },
        [person] { return UiDriver::hasRow("accountsList", person.account); });
    step(
        {}, [] { UiDriver::trigger("accountsAsTree"); }, seen("accountsTree"));
    step(
        tr("The accounts as a tree: what is typed is found anywhere, with the desk and unit it belongs to."),
        [person] { UiDriver::type("accountsFind", person.name); },
        [person] { return UiDriver::hasRow("accountsFound", person.name); });
    called("account-tree-found");
    step(
        {}, [person] { UiDriver::pickRow("accountsFound", person.name); },
        [person] { return UiDriver::sees("accountName") && UiDriver::words("accountName").contains(person.name); });
    step(
        tr("The same account in its place, with the counts of its unit and of the whole centre."),
        [] { UiDriver::type("accountsFind", {}); }, seen("accountsTree"));
    called("account-tree");
    step(
        {}, [] { UiDriver::trigger("accountsAsList"); }, seen("accountsList"));
}

void Scenario::readMail(const TourPerson& person) {
    step(
        tr("The mail that tells the applicant: the account is open."), [] { UiDriver::trigger("actionMailbox"); },
        [person] { return UiDriver::hasRow("mailList", person.mail()); });
    called("mail-approved");
    step(
        {}, [] { UiDriver::close("mailboxWindow"); }, [] { return !UiDriver::sees("mailboxWindow"); });
}

} // namespace inservice
