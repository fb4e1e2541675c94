// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/rights.h"

#include "forms/words/casesteps.h"
#include "forms/words/words.h"
#include "models/tables/queuemodel.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Rights)
};

/// The case takes it as it stands, and somebody with such an account would decide it by that.
bool offered(Deed deed, const CaseStanding& standing, bool chief) {
    if (deed == Deed::Note)
        return true;
    if (chief && (deed == Deed::Approve || deed == Deed::ApproveBefore))
        return false;
    if (deed == Deed::ApproveBefore && !standing.mayApproveBeforePaper())
        return false;
    return standing.possibleCommands().contains(commandKind(deed));
}

} // namespace

std::optional<Deed> openingOf(AccountType type) {
    switch (type) {
    case AccountType::Contact:
        return Deed::OpenContact;
    case AccountType::Operator:
        return Deed::OpenOperator;
    case AccountType::ChiefManager:
    case AccountType::Reviewer:
        return std::nullopt;
    }
    return std::nullopt;
}

Possible possible(Deed deed, const ApplicationRow& application, Pending pending, const Identity& identity,
                  const Decider& decider) {
    const bool chief = identity.accountType == AccountType::ChiefManager;
    Possible answer;
    const CaseStanding standing = application.standing();
    answer.offered = offered(deed, standing, chief);
    if (!answer.offered) {
        answer.whyNot = Say::tr("Not possible while the case is “%1”.").arg(words::state(application.state));
        return answer;
    }
    if (deed == Deed::ApproveBefore && !decider.approvesBeforePaper) {
        answer.offered = false;
        answer.whyNot = Say::tr("The rule of this desk: nothing is approved before its paper has come.");
        return answer;
    }
    const QueueScope scope{identity.unitId, identity.accountType};
    if (!identity.commands.contains(commandKind(deed)))
        answer.whyNot = Say::tr("Your account may look at this case, but not decide it. %1 can.")
                            .arg(decider.name.isEmpty() ? Say::tr("The reviewing desk") : decider.name);
    else if (deed == Deed::Note) {
        // It would wait behind what was refused, and nobody would know why.
        if (pending == Pending::Refused)
            answer.whyNot = Say::tr("Something about this case needs your attention first: it stands above.");
        return answer;
    } else if (application.personId != 0 && application.personId == identity.personId)
        answer.whyNot = Say::tr("This is your own case. Nobody decides on their own: a colleague has to do it.");
    else if (!scope.decides(application))
        answer.whyNot = decider.name.isEmpty() ? Say::tr("Another desk decides this case.")
                                               : Say::tr("%1 decides this case.").arg(decider.name);
    else if (pending == Pending::Waiting || pending == Pending::NeedsSignIn)
        answer.whyNot = Say::tr("A decision on this case has not been sent yet. Wait for the centre's answer.");
    else if (deed == Deed::Approve && !words::paperMissing(standing).isEmpty())
        answer.whyNot = Say::tr("%1 Receive it first (Alt+R).", "what is missing").arg(words::paperMissing(standing));
    else if (deed == Deed::TakeBack && !application.canTakeBack)
        answer.whyNot = chief ? Say::tr("The account has been signed in to: its opening can no longer be taken back.")
                              : Say::tr("The account has been signed in to: its approval can no longer be taken back.");
    return answer;
}

QString commandKind(Deed deed) {
    switch (deed) {
    case Deed::Receive:
        return QStringLiteral("application.receive");
    case Deed::Approve:
    case Deed::ApproveBefore:
        return QStringLiteral("application.approve");
    case Deed::OpenContact:
    case Deed::OpenOperator:
        return QStringLiteral("application.open_as");
    case Deed::Return:
        return QStringLiteral("application.return");
    case Deed::Reject:
        return QStringLiteral("application.reject");
    case Deed::Note:
        return QStringLiteral("application.note");
    case Deed::TakeBack:
        return QStringLiteral("application.take_back");
    }
    return {};
}

QString buttonText(Deed deed, bool chief) {
    switch (deed) {
    case Deed::Receive:
        return Say::tr("&Receive…");
    case Deed::Approve:
        return Say::tr("&Approve");
    case Deed::ApproveBefore:
        return Say::tr("Approve b&efore the paper…");
    case Deed::OpenContact:
        return Say::tr("Open as “&Contact”");
    case Deed::OpenOperator:
        return Say::tr("Open as “&Operator”");
    case Deed::Return:
        return Say::tr("Send &back…");
    case Deed::Reject:
        return chief ? Say::tr("Do not &pass…") : Say::tr("Re&ject…");
    case Deed::Note:
        return Say::tr("&Note…");
    case Deed::TakeBack:
        return chief ? Say::tr("Ta&ke back the opening…") : Say::tr("Ta&ke back…");
    }
    return {};
}

QString deedWord(Deed deed, bool chief) {
    switch (deed) {
    case Deed::Receive:
        return Say::tr("Receive");
    case Deed::Approve:
        return Say::tr("Approve");
    case Deed::ApproveBefore:
        return Say::tr("Approve before the paper");
    case Deed::OpenContact:
        return Say::tr("Open as “Contact”");
    case Deed::OpenOperator:
        return Say::tr("Open as “Operator”");
    case Deed::Return:
        return Say::tr("Send back for correction");
    case Deed::Reject:
        return chief ? Say::tr("Do not pass") : Say::tr("Reject");
    case Deed::Note:
        return Say::tr("Note");
    case Deed::TakeBack:
        return chief ? Say::tr("Take back the opening") : Say::tr("Take back the approval");
    }
    return {};
}

QString deedDone(Deed deed, bool chief) {
    switch (deed) {
    case Deed::Receive:
        return Say::tr("Received");
    case Deed::Approve:
        return Say::tr("Approved");
    case Deed::ApproveBefore:
        return Say::tr("Approved before the paper");
    case Deed::OpenContact:
        return Say::tr("Opened as “Contact”");
    case Deed::OpenOperator:
        return Say::tr("Opened as “Operator”");
    case Deed::Return:
        return Say::tr("Sent back for correction");
    case Deed::Reject:
        return chief ? Say::tr("Not passed") : Say::tr("Rejected");
    case Deed::Note:
        return Say::tr("Noted");
    case Deed::TakeBack:
        return chief ? Say::tr("Opening taken back") : Say::tr("Approval taken back");
    }
    return {};
}

bool decidesCase(Deed deed) {
    switch (deed) {
    case Deed::Approve:
    case Deed::ApproveBefore:
    case Deed::OpenContact:
    case Deed::OpenOperator:
    case Deed::Return:
    case Deed::Reject:
        return true;
    case Deed::Receive:
    case Deed::Note:
    case Deed::TakeBack:
        return false;
    }
    return false;
}

} // namespace inservice
