// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/correct/correctionactions.h"

#include "forms/closing/correct/correctwords.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CorrectionActions)
};

const char* kindOf(CorrectionAction action) {
    switch (action) {
    case CorrectionAction::Attach:
        return "correction.attach";
    case CorrectionAction::Correct:
        return "correction.correct";
    case CorrectionAction::Again:
        return "correction.submit";
    case CorrectionAction::Withdraw:
        return "correction.withdraw";
    case CorrectionAction::Approve:
        return "correction.approve";
    case CorrectionAction::Receive:
        return "correction.receive";
    case CorrectionAction::Return:
        return "correction.return";
    case CorrectionAction::Reject:
        return "correction.reject";
    case CorrectionAction::Print:
    case CorrectionAction::Course:
        break;
    }
    return "";
}

bool decides(CorrectionAction action) {
    return action == CorrectionAction::Approve || action == CorrectionAction::Receive ||
           action == CorrectionAction::Return || action == CorrectionAction::Reject;
}

/// Whose request it is: of the unit that runs the course, or of its desk.
bool isAskedHere(const CorrectionListRow& row, const Identity& me) {
    return row.correction.byDesk ? row.isReviewedHere : row.course.unitId == me.unitId;
}

bool fits(CorrectionAction action, CorrectionState state, bool byDesk) {
    switch (action) {
    case CorrectionAction::Print:
        return !byDesk && isOpen(state) && state != CorrectionState::Returned;
    case CorrectionAction::Attach:
        return !byDesk && (state == CorrectionState::AwaitingPaper || state == CorrectionState::AwaitingReview);
    case CorrectionAction::Correct:
        return state == CorrectionState::Returned;
    case CorrectionAction::Again:
        return state == CorrectionState::Rejected || state == CorrectionState::Withdrawn;
    case CorrectionAction::Withdraw:
        return isOpen(state);
    case CorrectionAction::Approve:
        return state == CorrectionState::AwaitingReview;
    case CorrectionAction::Receive:
        return state == CorrectionState::AwaitingPaper;
    case CorrectionAction::Return:
    case CorrectionAction::Reject:
        return state == CorrectionState::AwaitingReview || state == CorrectionState::AwaitingPaper;
    case CorrectionAction::Course:
        break;
    }
    return true;
}

} // namespace

QList<ActionBar::Button> correctionButtons() {
    const auto button = [](CorrectionAction action, const QString& text, const char* name, bool isPrimary = false) {
        return ActionBar::Button{int(action), text, QLatin1String(name), isPrimary};
    };
    return {button(CorrectionAction::Approve, Say::tr("&Approve…"), "Approve", true),
            button(CorrectionAction::Receive, Say::tr("The sealed form has &come…"), "Receive", true),
            button(CorrectionAction::Return, Say::tr("Send &back…"), "Return"),
            button(CorrectionAction::Reject, Say::tr("Do &not approve…"), "Reject"),
            button(CorrectionAction::Correct, Say::tr("Put the request &right"), "Correct", true),
            button(CorrectionAction::Print, Say::tr("&Print the form…"), "Print", true),
            button(CorrectionAction::Attach, Say::tr("&Upload the sealed form…"), "Attach"),
            button(CorrectionAction::Again, Say::tr("Ask &again"), "Again"),
            button(CorrectionAction::Withdraw, Say::tr("&Withdraw…"), "Withdraw"),
            button(CorrectionAction::Course, Say::tr("&Look at the list"), "Course")};
}

Availability availability(CorrectionAction action, const CorrectionListRow& row, const Identity& me, Pending pending,
                          const QString& hand) {
    const QLatin1String kind(kindOf(action));
    if ((!kind.isEmpty() && !me.commands.contains(kind)) || !fits(action, row.state, row.correction.byDesk)) {
        return {};
    }
    if (action == CorrectionAction::Course) {
        return {true, {}};
    }
    if (decides(action)) {
        if (!row.isReviewedHere) {
            return {};
        }
        if (!hand.isEmpty()) {
            return {true, hand};
        }
    } else if (!isAskedHere(row, me)) {
        return {};
    } else if (me.accountType == AccountType::Operator && !row.isOwn) {
        return {true, Say::tr("%1 runs this course; whoever runs it, its deputies, and the contacts and the chief "
                              "manager of the unit can do this.")
                          .arg(row.course.ownerName)};
    }
    if (action != CorrectionAction::Print && (pending == Pending::Waiting || pending == Pending::NeedsSignIn)) {
        return {true, Say::tr("Something about this request has not been sent yet. Wait for the centre's answer.")};
    }
    return {true, {}};
}

QString correctionStep(const CorrectionListRow& row, const Identity& me) {
    const bool isAsker = isAskedHere(row, me) && !(row.isReviewedHere && !row.correction.byDesk);
    switch (row.state) {
    case CorrectionState::AwaitingPaper:
        return isAsker ? Say::tr("Print the form, have it sealed, and upload the scan; or send it to the desk. Nothing "
                                 "is decided before.")
                       : Say::tr("The sealed form has not come yet.");
    case CorrectionState::AwaitingReview:
        return isAsker ? (row.correction.byDesk ? Say::tr("Somebody else of your desk decides on it.")
                                                : Say::tr("It waits for the desk; you need not do anything."))
                       : Say::tr("Compare it with the evidence and the sealed form, and decide.");
    case CorrectionState::Returned:
        return isAsker ? Say::tr("Put right what the desk says below. A new form has to be sealed then.")
                       : Say::tr("It was sent back and is to be put right.");
    case CorrectionState::Approved:
        return Say::tr("It holds: the list is one version further, and whose hours are others were told by mail.");
    case CorrectionState::Rejected:
        return Say::tr("It was not approved; the course stays as it was closed.");
    case CorrectionState::Withdrawn:
        return Say::tr("It was withdrawn; the course stays as it was closed.");
    }
    return {};
}

} // namespace inservice
