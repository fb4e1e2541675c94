// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/deedpanels.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(DeedPanels)
};

/// What it leads to, on one case.
QString explanation(Deed deed, const ApplicationRow& application) {
    switch (deed) {
    case Deed::Receive:
        return Say::tr("The form of %1, revision %2. A scan can be dropped on “Sealed form (scan)”.")
            .arg(application.number)
            .arg(application.revision);
    case Deed::ApproveBefore:
        return Say::tr("The sealed form has not come. This desk's rule allows it: the account is opened now, and it is "
                       "recorded that the paper is still missing.");
    case Deed::Return:
        return Say::tr("The applicant gets a mail with what must be corrected. Account name, name and ID cannot be "
                       "corrected: reject the case if one of these is wrong.");
    case Deed::Reject:
        return Say::tr("The case ends; account name and ID are free again. The applicant gets a mail with the reason.");
    case Deed::TakeBack:
        return Say::tr("The account is closed again, and a second mail tells the applicant. Possible until the "
                       "account's first sign-in.");
    case Deed::Note:
        return Say::tr("Stands in the history, for those who review this case. The applicant is not told.");
    case Deed::Approve:
    case Deed::OpenContact:
    case Deed::OpenOperator:
        return {};
    }
    return {};
}

} // namespace

QString panelKey(Deed deed) {
    return QString::number(static_cast<int>(deed));
}

DecisionPanel::Setup deedSetup(Deed deed) {
    DecisionPanel::Setup setup;
    setup.key = panelKey(deed);
    switch (deed) {
    case Deed::Receive:
        setup.receives = true;
        setup.textLabel = Say::tr("Remark (optional)");
        break;
    case Deed::ApproveBefore:
        setup.textLabel = Say::tr("Why it cannot wait");
        setup.textMissing = Say::tr("Write why the paper is not waited for.");
        setup.grave = true;
        break;
    case Deed::Return:
        setup.textLabel = Say::tr("More for the applicant (optional if a reason is ticked)");
        setup.textMissing = Say::tr("Tick a reason or write one: the applicant must know what to correct.");
        setup.grave = true;
        break;
    case Deed::Reject:
    case Deed::TakeBack:
        setup.textLabel = Say::tr("Reason");
        setup.textMissing = Say::tr("Write the reason: it is mailed to the applicant.");
        setup.grave = true;
        break;
    case Deed::Note:
        setup.textLabel = Say::tr("Note");
        setup.textMissing = Say::tr("Write the note.");
        break;
    case Deed::Approve:
    case Deed::OpenContact:
    case Deed::OpenOperator:
        break;
    }
    setup.textRequired = !setup.textMissing.isEmpty();
    return setup;
}

DecisionPanel::Setup caseSetup(Deed deed, const ApplicationRow& application, bool chief,
                               const QList<ReturnReasonRow>& reasons) {
    DecisionPanel::Setup setup = deedSetup(deed);
    setup.title = Say::tr("%1: %2", "deed: name").arg(deedWord(deed, chief), application.name);
    setup.confirm = deedWord(deed, chief);
    setup.explanation = explanation(deed, application);
    if (deed == Deed::TakeBack)
        setup.cancel = Say::tr("Leave it as it is (&X)");
    if (deed == Deed::Receive)
        setup.unitSealRequired = application.needsUnitSeal;
    if (deed == Deed::Return) {
        setup.reasons = reasons;
        setup.mayKeepPaper = application.standing().mayKeepPaper();
    }
    return setup;
}

DecisionPanel::Setup showIdSetup() {
    DecisionPanel::Setup setup;
    setup.title = Say::tr("Show the whole ID number");
    setup.explanation = Say::tr("Each look is recorded with its purpose. The purpose is asked once; it holds until you "
                                "leave this page.");
    setup.purposes = {Say::tr("Comparing with the sealed form"),
                      Say::tr("A question of the applicant on the telephone"),
                      Say::tr("Finding a person's other case")};
    setup.confirm = Say::tr("Show the number");
    return setup;
}

DecisionPanel::Setup voidScanSetup() {
    DecisionPanel::Setup setup;
    setup.title = Say::tr("Void this scan");
    setup.explanation =
        Say::tr("It stays in the history, crossed out. Use this for a scan that belongs to another case "
                "or cannot be read.");
    setup.textLabel = Say::tr("Reason");
    setup.textRequired = true;
    setup.textMissing = Say::tr("Write why this scan does not count.");
    setup.confirm = Say::tr("Void the scan");
    setup.grave = true;
    return setup;
}

} // namespace inservice
