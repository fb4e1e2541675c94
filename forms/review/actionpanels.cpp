// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/actionpanels.h"

#include "forms/commands/purposeedit.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ActionPanels)
};

/// A word of the table of actions; empty where it has none.
QString ofTable(const char* word) {
    return word != nullptr ? QCoreApplication::translate("CaseActions", word) : QString();
}

DecisionPanel::Setup setupOf(const ActionSpec& spec, const QList<ReturnReasonRow>& reasons) {
    DecisionPanel::Setup setup;
    setup.key = panelKey(spec);
    setup.textLabel = ofTable(spec.panel.textLabel);
    setup.textMissing = ofTable(spec.panel.textMissing);
    setup.textRequired = !setup.textMissing.isEmpty();
    setup.receives = spec.panel.asksSeals;
    setup.grave = spec.panel.isGrave;
    if (spec.panel.asksReasons) {
        setup.reasons = reasons;
    }
    return setup;
}

} // namespace

QString panelKey(const ActionSpec& spec) {
    return QLatin1String(spec.name);
}

DecisionPanel::Setup caseSetup(const ActionSpec& spec, const ApplicationRow& application,
                               const QList<ReturnReasonRow>& reasons) {
    DecisionPanel::Setup setup = setupOf(spec, reasons);
    setup.title = Say::tr("%1: %2", "action: name").arg(spec.text(), application.name);
    setup.confirm = spec.text();
    setup.cancel = ofTable(spec.panel.cancel);
    setup.explanation = ofTable(spec.panel.explanation)
                            .replace(QLatin1String("%1"), application.number)
                            .replace(QLatin1String("%2"), QString::number(application.revision));
    setup.unitSealRequired = spec.panel.asksSeals && application.needsUnitSeal;
    setup.mayReturn = !application.deletes;
    setup.mayKeepPaper = spec.panel.asksReasons && application.standing().mayKeepPaper();
    return setup;
}

DecisionPanel::Setup bulkSetup(const ActionSpec& spec, int needingUnitSeal, std::chrono::seconds hold,
                               const QList<ReturnReasonRow>& reasons) {
    DecisionPanel::Setup setup = setupOf(spec, reasons);
    setup.explanation = ofTable(spec.panel.together).replace(QLatin1String("%1"), QString::number(hold.count()));
    if (spec.panel.asksSeals && needingUnitSeal > 0) {
        setup.unitSealWords = Say::tr("Seal of the &unit (關防) seen (%n of them need it)", nullptr, needingUnitSeal);
    }
    return setup;
}

DecisionPanel::Setup showIdSetup() {
    DecisionPanel::Setup setup;
    setup.title = PurposeEdit::title();
    setup.explanation = PurposeEdit::explanation();
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
