// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/casesteps.h"

#include "forms/words/lookup.h"

namespace inservice::words {

namespace {

/// Where the paper goes.
QString destination(const CaseNames& names) {
    return names.ways.isEmpty() ? names.desk
                                : Words::tr("%1 (%2)", "desk, ways to reach it").arg(names.desk, names.ways);
}

QString opening(const CaseNames& names) {
    if (names.desk.isEmpty()) {
        return Words::tr("The chief manager of %1 opens the account. No paper has to be sent; you get a mail.")
            .arg(names.unit);
    }
    return Words::tr("%1 opens the account. You get a mail with the result; there is nothing to do now.")
        .arg(names.desk);
}

QString correcting(const CaseStanding& standing) {
    return standing.needsPaper
               ? Words::tr("Correct what was sent back, and send it again. The sealed form that was received still "
                           "counts: nothing has to be printed or sealed anew.")
               : Words::tr("Correct what was sent back, and send it again. No paper has to be sent.");
}

} // namespace

QString sealsNeeded(bool needsUnitSeal) {
    return needsUnitSeal ? Words::tr("the head's seal of office and the unit's seal")
                         : Words::tr("the head's seal of office");
}

QString nextStep(const CaseStanding& standing, const CaseNames& names) {
    const QString seals = sealsNeeded(names.needsUnitSeal);
    switch (standing.next()) {
    case NextStep::Seal:
        return Words::tr("Print the form, have it sealed (%1) and send it to %2.").arg(seals, destination(names));
    case NextStep::SealAnew:
        return Words::tr("Print revision %1 of the form, have it sealed (%2) and send it to %3. Older prints are void.")
            .arg(QString::number(standing.revision), seals, destination(names));
    case NextStep::Review:
        return Words::tr("%1 is reviewing the application. You get a mail with the result; there is nothing to do now.")
            .arg(names.desk);
    case NextStep::Opening:
        return opening(names);
    case NextStep::Correct:
        return correcting(standing);
    case NextStep::CorrectAndSeal:
        return Words::tr(
            "Correct what was sent back, and send it again. Then print the form anew: the older prints are void.");
    case NextStep::Reprint:
        return Words::tr("The data may stay as they are: only the sealed form was at fault. Press “The data are fine: "
                         "print and seal anew”, have the new print sealed (%1) and send it to %2.")
            .arg(seals, destination(names));
    case NextStep::SignIn:
        return Words::tr("The account is open. Sign in with your user account and the password you chose.");
    case NextStep::SignInAndSeal:
        return Words::tr("The account is open: sign in with your user account and the password you chose. The sealed "
                         "form has not come yet: print it, have it sealed (%1) and send it to %2.")
            .arg(seals, destination(names));
    case NextStep::ApplyAnew:
        return Words::tr("The application was not approved; the reason stands below. You can apply anew.");
    case NextStep::None:
        return Words::tr("You have withdrawn this application. Account name and ID are free again.");
    }
    return {};
}

QString nextStepShort(const CaseStanding& standing) {
    switch (standing.next()) {
    case NextStep::Seal:
        return Words::tr("Print, have it sealed, send it");
    case NextStep::SealAnew:
        return Words::tr("Print revision %1, have it sealed, send it").arg(standing.revision);
    case NextStep::Review:
        return Words::tr("Is being reviewed: a mail follows");
    case NextStep::Opening:
        return Words::tr("The chief manager opens it: a mail follows");
    case NextStep::Correct:
        return Words::tr("Correct and send again");
    case NextStep::CorrectAndSeal:
        return Words::tr("Correct, send again, print and seal anew");
    case NextStep::Reprint:
        return Words::tr("Print and seal anew");
    case NextStep::SignIn:
        return Words::tr("The account is open: sign in");
    case NextStep::SignInAndSeal:
        return Words::tr("The account is open; send the sealed form");
    case NextStep::ApplyAnew:
        return Words::tr("Not approved: see the reason");
    case NextStep::None:
        return Words::tr("Withdrawn");
    }
    return {};
}

QString whyNotPrinted(const CaseStanding& standing) {
    if (standing.mayPrint()) {
        return {};
    }
    switch (standing.next()) {
    case NextStep::Correct:
        return Words::tr("Nothing is printed until the correction has been sent; and no new seal is needed.");
    case NextStep::CorrectAndSeal:
        return Words::tr("The new revision can be printed once the correction has been sent.");
    case NextStep::Reprint:
        return Words::tr("The older print is void: “The data are fine: print and seal anew” makes the new one.");
    default:
        return Words::tr("There is nothing to print for this application any more.");
    }
}

QString reprintButton() {
    return Words::tr("The data are &fine: print and seal anew");
}

QString station(Station station, StationState state) {
    const bool done = state == StationState::Done;
    switch (station) {
    case Station::Apply:
        return Words::tr("Applied");
    case Station::Correct:
        return Words::tr("Correction");
    case Station::Paper:
        return done ? Words::tr("Sealed form received") : Words::tr("Sealed form");
    case Station::Review:
        return state == StationState::Failed ? Words::tr("Not approved")
               : done                        ? Words::tr("Approved", "station")
                                             : Words::tr("Review");
    case Station::Opening:
        return state == StationState::Failed ? Words::tr("Not opened") : Words::tr("Opening by the chief manager");
    case Station::Account:
        return Words::tr("Account open");
    case Station::Withdrawn:
        return Words::tr("Withdrawn");
    }
    return {};
}

QString paperMissing(const CaseStanding& standing) {
    if (!standing.needsPaper || standing.hasPaper() || standing.state == ApplicationState::Rejected ||
        standing.state == ApplicationState::Withdrawn) {
        return {};
    }
    return Words::tr("The sealed form of revision %1 has not been received.").arg(standing.revision);
}

QString oldPaper(const CaseStanding& standing) {
    return standing.hasOldPaper() ? Words::tr("paper of revision %1").arg(standing.receivedRevision) : QString();
}

QString returnedFor(ReturnedFor fault) {
    switch (fault) {
    case ReturnedFor::Data:
        return Words::tr("The data: a new sealed form follows the correction.");
    case ReturnedFor::DataOnly:
        return Words::tr("The data only: the sealed form received still counts.");
    case ReturnedFor::Paper:
        return Words::tr("The sealed form only: a freshly sealed one can be received at once.");
    }
    return {};
}

} // namespace inservice::words
